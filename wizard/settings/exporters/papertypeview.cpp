#include "papertypeview.h"

#include <QFontDatabase>

QTextCharFormat PaperType::letters(double size, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    // The least letter spacing keeps ligatures out, which would come back as other letters from a copied PDF.
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(0.02);
    return format;
}

QTextCharFormat PaperType::valueLetters(double size)
{
    QTextCharFormat format = letters(size);
    format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    format.setFontFixedPitch(true);
    return format;
}

void PaperType::addParagraph(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, double above,
                             double indent)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setLeftMargin(indent);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}
