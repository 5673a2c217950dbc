#pragma once
#include "exporter.h"

class QPagedPaintDevice;

/// The sheet as an A4 PDF with text that can be selected: the settings on one page, the guide's steps behind them.
QByteArray settingsPdf(const Takeout &takeout);
/// Draws the same on whatever paper the device has, one page a part; on a further one only where it must.
void putOnPaper(const Takeout &takeout, QPagedPaintDevice &paper);
/// The PDF among the other forms.
Exporter pdfExporter();
