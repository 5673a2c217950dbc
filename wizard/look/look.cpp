#include "look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyleFactory>
#include <QWidget>
#include <cmath>

namespace Look {

int unit()
{
    return qMax(4, qRound(QFontMetrics(QApplication::font()).height() / 2.0));
}

int gap(double units)
{
    return qRound(units * unit());
}

int columnWidth()
{
    return gap(78);
}

static QFont scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    return result;
}

QFont titleFont()
{
    QFont font = scaled(QApplication::font(), 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont()
{
    return scaled(QApplication::font(), 0.92);
}

QFont valueFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QApplication::font();
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    else
        font.setPixelSize(body.pixelSize());
    return font;
}

QFont largeValueFont()
{
    return scaled(valueFont(), 1.25);
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

static QColor mixed(const QColor &a, const QColor &b, double shareOfA)
{
    const auto part = [shareOfA](double x, double y) { return x * shareOfA + y * (1 - shareOfA); };
    return QColor::fromRgbF(float(part(a.redF(), b.redF())), float(part(a.greenF(), b.greenF())),
                            float(part(a.blueF(), b.blueF())));
}

QColor readable(const QColor &colour, const QColor &background, double wanted)
{
    const QColor goal = luminance(background) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step <= 20; ++step) {
        const QColor tried = mixed(goal, colour, step / 20.0);
        if (contrast(tried, background) >= wanted)
            return tried;
    }
    return goal;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.18;
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Active, QPalette::Highlight), palette.color(QPalette::Base), 4.5);
}

QColor accentFillText(const QPalette &palette)
{
    return isDark(palette) ? Qt::black : Qt::white;
}

QColor accentFill(const QPalette &palette)
{
    return readable(palette.color(QPalette::Active, QPalette::Highlight), accentFillText(palette));
}

QColor accentTint(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Highlight), palette.color(QPalette::Base), 0.10);
}

QColor quietText(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return readable(mixed(palette.color(QPalette::Active, QPalette::Text), base, 0.68), base, 7.5);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Base), 0.16);
}

QColor outline(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return readable(mixed(palette.color(QPalette::Active, QPalette::Text), base, 0.4), base, 3.2);
}

QColor good(const QPalette &palette)
{
    return readable(QColor(0x1b, 0x7a, 0x3d), palette.color(QPalette::Base), 4.5);
}

QColor bad(const QPalette &palette)
{
    return readable(QColor(0xb3, 0x26, 0x1e), palette.color(QPalette::Base), 4.5);
}

QColor caution(const QPalette &palette)
{
    return readable(QColor(0xb2, 0x6a, 0x00), palette.color(QPalette::Base), 4.5);
}

void dressAsPrimary(QWidget *button)
{
    const QPalette outer = QApplication::palette();
    QPalette palette = outer;
    palette.setColor(QPalette::Button, accentFill(outer));
    palette.setColor(QPalette::ButtonText, accentFillText(outer));
#ifdef Q_OS_WIN
    // Windows' own style fills every button light, whatever the palette says: our white words could not be seen on it.
    static QStyle *const fusion = QStyleFactory::create(QStringLiteral("Fusion"));
    button->setStyle(fusion);
#endif
    button->setPalette(palette);
}

void dressAsQuiet(QWidget *label)
{
    const QPalette outer = QApplication::palette();
    QPalette palette = outer;
    palette.setColor(QPalette::WindowText, quietText(outer));
    palette.setColor(QPalette::Text, quietText(outer));
    label->setPalette(palette);
}

void dressAsBox(QWidget *checkBox)
{
    const QPalette outer = QApplication::palette();
    QPalette palette = outer;
    // Fusion draws the edge in the page's colour darkened by 1.4 and lightened by 1.1 again.
    palette.setColor(QPalette::Window, outline(outer).lighter(128));
    checkBox->setPalette(palette);
}

}
