#pragma once
#include "takeout.h"

/// One form to take the settings along: pure, and without a password in any of them.
struct Exporter {
    TakeoutKind kind;
    QString suffix;    ///< of a file's name: "mobileconfig"; a QR code's bytes are what the code says, not a file
    QString mimeType;  ///< "application/x-apple-aspen-config"
    Exported (*write)(const Takeout &);
};

/// Every form but the PDF (pdfview.h), which needs fonts; without the QR codes where the program is built without them.
const QList<Exporter> &exporters();
/// The one of this kind; nullptr for the PDF, and for a QR code where the program is built without them.
const Exporter *exporter(TakeoutKind kind);
