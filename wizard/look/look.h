#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QWidget;

/// Distances, letters and colours of every page, derived from the system's font and palette alone, so that
/// 200 % text, dark mode and high contrast need no code of their own.
namespace Look {

/// One square of the grid: 8 px at the usual text size.
int unit();
int gap(double units);
/// No line of text grows wider than this (about 620 px at the usual text size).
int columnWidth();

QFont titleFont();    ///< 1.5 × body
QFont headingFont();  ///< the body's size, bold
QFont smallFont();    ///< a little under the body's size
/// For values that are typed off the screen: 0 and O, 1 and l differ.
QFont valueFont();
QFont largeValueFont();

/// WCAG 2.1 relative-luminance contrast, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `colour` moved away from `background` until the contrast is reached, or as far as it goes.
QColor readable(const QColor &colour, const QColor &background, double wanted = 7.0);

QColor accent(const QPalette &palette);          ///< for shapes on the page
QColor accentFill(const QPalette &palette);      ///< a fill that carries accentFillText at 7:1
QColor accentFillText(const QPalette &palette);
QColor accentTint(const QPalette &palette);      ///< a breath of accent behind the chosen thing
QColor quietText(const QPalette &palette);       ///< second to the text, still 7:1
QColor hairline(const QPalette &palette);        ///< lines that only order
QColor outline(const QPalette &palette);         ///< edges that must be seen (3:1)
QColor good(const QPalette &palette);
QColor bad(const QPalette &palette);
QColor caution(const QPalette &palette);
bool isDark(const QPalette &palette);

/// Paints the widget in the accent as the one thing to press; call again on PaletteChange.
void dressAsPrimary(QWidget *button);
/// Text in the quiet colour; call again on PaletteChange.
void dressAsQuiet(QWidget *label);
/// The edge of a check box in a colour that is seen (3:1), on dark pages too; call again on PaletteChange.
void dressAsBox(QWidget *checkBox);

}
