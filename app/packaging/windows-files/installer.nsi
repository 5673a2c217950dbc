; The installer for one person's account: no administrator, nothing outside of it.
;   /S          asks nothing and shows nothing
;   /D=FOLDER   where to, as the last word and without quotes
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 32
RequestExecutionLevel user

!include MUI2.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define FOLDER "Mail Setup Wizard"
!define ID "mail-setup-wizard"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "$(Title)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${FOLDER}"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation
Caption "$(Title)"
UninstallCaption "$(Title)"
BrandingText "${FOLDER} ${VERSION}"
!ifdef SIGNER
!uninstfinalize '"${SIGNER}" "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(StopInstalling)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\mail-setup-wizard.exe"
!define MUI_LANGDLL_ALLLANGUAGES

!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(Installing)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FewSeconds)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DoneTitle)"
!define MUI_FINISHPAGE_TEXT "$(DoneText)"
!define MUI_FINISHPAGE_RUN_TEXT "$(StartNow)"
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(RemoveTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(RemoveMore)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(Removing)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FewSeconds)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(Removed)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(CloseNow)"
!insertmacro MUI_UNPAGE_INSTFILES
; Windows' own language is taken if it is one of these, else the first.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Lithuanian
!insertmacro MUI_LANGUAGE Finnish
!insertmacro MUI_LANGUAGE Czech
!insertmacro MUI_LANGUAGE Dutch
!insertmacro MUI_LANGUAGE Russian
!include words.nsh

VIProductVersion "${VERSION}.0"
!macro VERSION_WORDS LANGUAGE
VIAddVersionKey /LANG=${LANGUAGE} ProductName "$(Title)"
VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${FOLDER}"
VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "The Mail Setup Wizard authors"
!macroend
!insertmacro VERSION_WORDS ${LANG_ENGLISH}

Function .onInit
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

; A running program keeps its file from being written: the person is asked to close it, a silent run ends with 3.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}waitUntilClosed
    again:
    IfFileExists "$INSTDIR\mail-setup-wizard.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\mail-setup-wizard.exe" a
    IfErrors 0 free
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 3
        Quit
    free:
    FileClose $0
    closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

; It bears the name of the language it was made in.
!macro REMOVE_SHORTCUT
    ReadRegStr $0 HKCU "${UNINSTALL}" Shortcut
    StrCmp $0 "" +2
    Delete "$SMPROGRAMS\$0.lnk"
!macroend

; What we put there, and nothing else: a person's own files in these folders stay.
!macro REMOVE_FILES
    RMDir /r "$INSTDIR\licences"
    RMDir /r "$INSTDIR\platforms"
    RMDir /r "$INSTDIR\styles"
    RMDir /r "$INSTDIR\tls"
    Delete "$INSTDIR\Qt6*.dll"
    Delete "$INSTDIR\lib*.dll"
    Delete "$INSTDIR\mail-setup-wizard.exe"
    Delete "$INSTDIR\mail-setup-wizard.com"
    Delete "$INSTDIR\mail-setup-wizard.dll"
!macroend

Section
    Call waitUntilClosed
    !insertmacro REMOVE_SHORTCUT
    !insertmacro REMOVE_FILES
    SetOutPath "$INSTDIR"
    File /r "${STAGE}\*"
    CreateShortcut "$SMPROGRAMS\$(Title).lnk" "$INSTDIR\mail-setup-wizard.exe" "" "" "" "" "" "$(About)"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL}" DisplayName "$(Title)"
    WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\mail-setup-wizard.exe"
    WriteRegStr HKCU "${UNINSTALL}" Publisher "The Mail Setup Wizard authors"
    WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegStr HKCU "${UNINSTALL}" Shortcut "$(Title)"
    WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize $0
SectionEnd

Section Uninstall
    Call un.waitUntilClosed
    !insertmacro REMOVE_FILES
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    !insertmacro REMOVE_SHORTCUT
    Delete "$APPDATA\mail-setup-wizard.ini"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
