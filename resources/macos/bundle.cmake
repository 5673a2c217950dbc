# msw_make_bundle(TARGET): the program as a macOS bundle with its name in each language and, where the tools are there
# (iconutil, which every Mac has, and rsvg-convert), its icon. Called after TARGET is there.
include(${PROJECT_SOURCE_DIR}/translations/languages.cmake)
find_program(MSW_ICONUTIL iconutil)

function(msw_make_bundle target)
    set(folder ${PROJECT_SOURCE_DIR}/resources/macos)
    list(TRANSFORM MSW_LANGUAGE_CODES REPLACE "(.+)" "        <string>\\1</string>" OUTPUT_VARIABLE MSW_PLIST_LANGUAGES)
    list(JOIN MSW_PLIST_LANGUAGES "\n" MSW_PLIST_LANGUAGES)
    set(MSW_PLIST_LANGUAGES "${MSW_PLIST_LANGUAGES}" PARENT_SCOPE)  # the plist is written at the end of the caller's folder

    foreach(code IN LISTS MSW_LANGUAGE_CODES)
        set(names ${folder}/${code}.lproj/InfoPlist.strings)
        target_sources(${target} PRIVATE ${names})
        set_source_files_properties(${names} PROPERTIES MACOSX_PACKAGE_LOCATION Resources/${code}.lproj)
    endforeach()

    set(iconFile)
    if(MSW_ICONUTIL AND MSW_RSVG_CONVERT)
        set(set ${CMAKE_CURRENT_BINARY_DIR}/mail-setup-wizard.iconset)
        set(pictures)
        foreach(points 16 32 128 256 512)
            math(EXPR pixels "2 * ${points}")
            msw_icon(${points} ${set}/icon_${points}x${points}.png)
            msw_icon(${pixels} ${set}/icon_${points}x${points}@2x.png)
            list(APPEND pictures ${set}/icon_${points}x${points}.png ${set}/icon_${points}x${points}@2x.png)
        endforeach()
        set(icon ${CMAKE_CURRENT_BINARY_DIR}/mail-setup-wizard.icns)
        add_custom_command(OUTPUT ${icon} DEPENDS ${pictures} VERBATIM
            COMMAND ${MSW_ICONUTIL} --convert icns --output ${icon} ${set})
        target_sources(${target} PRIVATE ${icon})
        set_source_files_properties(${icon} PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
        set(iconFile mail-setup-wizard.icns)
    endif()

    set_target_properties(${target} PROPERTIES
        MACOSX_BUNDLE ON
        OUTPUT_NAME "Mail Setup Wizard"
        MACOSX_BUNDLE_INFO_PLIST ${folder}/Info.plist.in
        MACOSX_BUNDLE_BUNDLE_NAME "Mail Setup Wizard"
        MACOSX_BUNDLE_GUI_IDENTIFIER ${MSW_APP_ID}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_ICON_FILE "${iconFile}"
        MACOSX_BUNDLE_COPYRIGHT "© 2026 The Mail Setup Wizard authors, MIT License")
endfunction()
