// Qt's own words that our standard dialogs show. Qt has no Lithuanian catalogue, and on many machines none of the
// others is installed: so our catalogues carry them. Only lupdate reads this file; it is never compiled.
#include <QtGlobal>

static const char *const qtWords[] = {
    // QPlatformTheme: the buttons of standard dialogs
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Yes to &All"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "N&o to All"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Abort"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
    // QDialogButtonBox: the buttons of standard dialogs
    //: Qt: the buttons of standard dialogs
    QT_TRANSLATE_NOOP("QDialogButtonBox", "OK"),
    // QMessageBox: message boxes
    //: Qt: message boxes
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
    //: Qt: message boxes
    QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
    // QLineEdit: the menu of an input field
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    //: Qt: the menu of an input field
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    // QWidgetTextControl: the menu of a text
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    //: Qt: the menu of a text
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    // QAbstractSpinBox: the menu of a number field
    //: Qt: the menu of a number field
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    //: Qt: the menu of a number field
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    //: Qt: the menu of a number field
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
    // QFileDialog: the dialog that asks where to save a file
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Save As"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Find Directory"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Open"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "All Files (*)"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "All files (*)"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Directories"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Delete"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Remove"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Back"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Go back"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Go forward"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Sidebar"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "List of places and bookmarks"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Files"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "My Computer"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Recent Places"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Folder"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "File"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "%1 File"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "'%1' is write protected.\nDo you want to delete it anyway?"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?"),
    //: Qt: the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileDialog", "Could not delete directory."),
    // QFileSystemModel: columns of the dialog that asks where to save a file
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Kind"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "My Computer"),
    //: Qt: columns of the dialog that asks where to save a file
    QT_TRANSLATE_NOOP("QFileSystemModel", "Invalid filename"),
    // QPrintDialog: the print dialog
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Print"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "&Print"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "OK"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "&Options >>"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "&Options <<"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Print to File (PDF)"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Print To File ..."),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Write PDF file"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Local file"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Automatic"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "All Pages"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Odd Pages"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Even Pages"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "Invalid Pages Definition"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "%1 already exists.\nDo you want to overwrite it?"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "%1 is a directory.\nPlease choose a different file name."),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "File %1 is not writable.\nPlease choose a different file name."),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintDialog", "The 'From' value cannot be greater than the 'To' value."),
    // QPrintWidget: the print dialog
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "Printer"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "&Name:"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "P&roperties"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "Location:"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "Type:"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "Preview"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintWidget", "Output &file:"),
    // QPrintSettingsOutput: the print dialog
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Copies"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Copies:"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Print range"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Print all"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages from"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "to"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Current Page"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Selection"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page Set:"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Output Settings"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Options"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Collate"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Reverse"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Color Mode"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Color"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Grayscale"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Duplex Printing"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "None"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side"),
    // QPrintPropertiesDialog: the print dialog
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Printer Properties"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintPropertiesDialog", "Job Options"),
    // QPrintPropertiesWidget: the print dialog
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "Page"),
    //: Qt: the print dialog
    QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "Advanced"),
    // QPageSetupWidget: the page settings of the print dialog
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Paper"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page size:"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Width:"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Height:"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Paper source:"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Orientation"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Portrait"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Landscape"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Reverse landscape"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Reverse portrait"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Margins"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "top margin"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "left margin"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "right margin"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "bottom margin"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page Layout"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages per sheet:"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page order:"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Custom"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Millimeters (mm)"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Inches (in)"),
    //: Qt: the page settings of the print dialog
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Points (pt)"),
};
