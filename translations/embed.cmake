# msw_embed_translations(TARGET): the list of languages and :/i18n/mailsetup_xx.qm become part of the target.
include(${CMAKE_CURRENT_LIST_DIR}/languages.cmake)

function(msw_embed_translations target)
    set(folder ${PROJECT_SOURCE_DIR}/translations)
    set(MSW_LANGUAGE_ROWS "")
    set(qmFiles)
    foreach(entry IN LISTS MSW_LANGUAGES)
        string(REGEX MATCH "^([^|]+)[|]([^|]+)[|]([^|]+)$" matched "${entry}")
        set(code ${CMAKE_MATCH_1})
        string(APPEND MSW_LANGUAGE_ROWS "        {QStringLiteral(\"${code}\"), QStringLiteral(\"${CMAKE_MATCH_2}\"), "
               "QStringLiteral(\"${CMAKE_MATCH_3}\")},\n")
        set(ts ${folder}/mailsetup_${code}.ts)
        set(qm ${CMAKE_CURRENT_BINARY_DIR}/mailsetup_${code}.qm)
        add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts}
                           COMMENT "Releasing mailsetup_${code}.qm" VERBATIM)
        list(APPEND qmFiles ${qm})
    endforeach()
    configure_file(${folder}/languagelist.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/languagelist.cpp @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/languagelist.cpp)
    qt_add_resources(${target} "i18n" PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qmFiles})
endfunction()
