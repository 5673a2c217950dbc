#pragma once
#include <QTextCursor>

/// The letters and paragraphs that all parts on paper share; points, whatever the screen's text size is.
namespace PaperType {

constexpr double bodySize = 10;
constexpr double valueSize = 16;
constexpr double headingSize = 12.5;
constexpr double titleSize = 18;
constexpr double smallSize = 9;

QTextCharFormat letters(double size, QFont::Weight weight = QFont::Normal);
/// In which 0 and O, 1 and l differ.
QTextCharFormat valueLetters(double size = valueSize);
void addParagraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, double above, double indent = 0);

}
