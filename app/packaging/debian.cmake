# What `cpack -G DEB` writes; app/packaging/deb calls it.
set(MSW_MAINTAINER "The Mail Setup Wizard authors <maintainers@mailsetupwizard.example>" CACHE STRING
    "Who answers for the package: NAME <ADDRESS>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mail-setup-wizard)
set(CPACK_PACKAGE_CONTACT "${MSW_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/deb)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
file(READ ${CMAKE_CURRENT_LIST_DIR}/debian/description.txt CPACK_DEBIAN_PACKAGE_DESCRIPTION)

# The package's own documents. Policy 12.7: a changelog in Debian's form, packed with gzip -9n.
set(made ${PROJECT_BINARY_DIR}/debian)
string(TIMESTAMP MSW_CHANGE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in ${made}/changelog @ONLY)
add_custom_command(OUTPUT ${made}/changelog.gz DEPENDS ${made}/changelog VERBATIM
    COMMAND gzip -9nkf ${made}/changelog)
add_custom_target(debian_changelog ALL DEPENDS ${made}/changelog.gz)
configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/copyright.in ${made}/copyright @ONLY)
include(GNUInstallDirs)
install(FILES ${made}/changelog.gz ${made}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/mail-setup-wizard)

include(CPack)
