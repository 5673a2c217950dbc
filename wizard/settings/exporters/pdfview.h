#pragma once
#include <QByteArray>
#include <QString>

struct SettingsSheet;
class QPagedPaintDevice;

/// The sheet as an A4 PDF with text that can be selected.
QByteArray settingsPdf(const SettingsSheet &sheet);
/// Draws the sheet on one page of whatever paper the device has; on a second one only where it must.
void putOnPaper(const SettingsSheet &sheet, QPagedPaintDevice &paper);
/// "Mail settings for ona@ovh.net.pdf": never a path, nothing a file system trips over, at most 80 characters.
QString sheetFileName(const SettingsSheet &sheet);

enum class SaveOutcome { Saved, NotAllowed, NoRoom, Failed };
/// Whole or not at all, readable by the owner alone; an existing file stays as it was where this fails.
SaveOutcome saveSheet(const QByteArray &pdf, const QString &path);
