# The languages of the program: code, own name, locale. A new one needs its line here and its mailsetup_xx.ts.
set(MSW_LANGUAGES
    "en|English|en_GB"
    "lt|Lietuvių|lt_LT"
    "fi|Suomi|fi_FI"
    "cs|Čeština|cs_CZ"
    "nl|Nederlands|nl_NL"
    "ru|Русский|ru_RU")

set(MSW_LANGUAGE_CODES)
foreach(entry IN LISTS MSW_LANGUAGES)
    string(REGEX REPLACE "\\|.*" "" code "${entry}")
    list(APPEND MSW_LANGUAGE_CODES ${code})
endforeach()
