# For the recipes beside it to source: builds the program as it is packaged into $build. Optimised, hardened, without
# tests and practice mailbox, and the same bytes each time from the same sources.
#   buildHardened REASON [PACKAGE...]    installs what is missing first, the further packages, too
# What the recipe was called with goes to CMake: app/package deb -DMSW_MAINTAINER="NAME <ADDRESS>"

settings=("$@")
say() { echo "== $*"; }

# The day of the last change instead of today, here and in what Qt packs into the program.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CMakeLists.txt)
fi
export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8
umask 022

# Debian's own flags with everything on (position independent, read-only after start, bound at start, checked
# functions, guarded stack), and three more.
hardeningFlags() {
    export DEB_BUILD_MAINT_OPTIONS=hardening=+all
    compile="$(dpkg-buildflags --get CPPFLAGS) $(dpkg-buildflags --get CXXFLAGS | sed 's/^-g //')"
    compile+=" -fstack-clash-protection -fcf-protection -D_GLIBCXX_ASSERTIONS"
    link="$(dpkg-buildflags --get LDFLAGS) -Wl,-z,noexecstack -Wl,--as-needed"
    [ "$(uname -m)" = x86_64 ] || compile=${compile/ -fcf-protection/}  # the one that only Intel's processors know
}

buildHardened() {
    app/packages "$1" g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        libqrencode-dev dpkg-dev librsvg2-bin "${@:2}" </dev/null
    local launcher=() compile link
    hardeningFlags
    mkdir -p "$build"
    exec 9>"$build/.lock"
    flock 9
    if command -v ccache >/dev/null; then
        export CCACHE_SLOPPINESS=pch_defines,time_macros
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    say "Preparing the build"
    cmake --preset release -B "$build" -DMSW_TESTS=OFF -DMSW_PRACTICE=OFF -DCMAKE_INSTALL_PREFIX=/usr \
        -DCMAKE_CXX_FLAGS="$compile" -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" -DCMAKE_EXE_LINKER_FLAGS="$link" \
        "${launcher[@]}" "${settings[@]}" >"$build/configure.log" 2>&1 || { cat "$build/configure.log"; exit 1; }
    # What Qt packed with another day in it is packed anew; nothing else knows the day.
    if [ "$(cat "$build/.day" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
        find "$build" -path '*/.rcc/qrc_*.cpp' -delete
        echo "$SOURCE_DATE_EPOCH" >"$build/.day"
    fi
    say "Building Mail Setup Wizard (the first time takes a few minutes)"
    cmake --build "$build"
}
