#include "appicon.h"

#include <QFile>
#include <QPainter>
#include <QXmlStreamReader>

static QPolygonF points(QStringView text)
{
    QPolygonF points;
    for (const QStringView &pair : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        points.append({pair.split(QLatin1Char(',')).first().toDouble(), pair.split(QLatin1Char(',')).last().toDouble()});
    return points;
}

static QColor colour(QStringView text)
{
    return text.isEmpty() || text == QLatin1String("none") ? QColor(Qt::transparent) : QColor(text);
}

/// One shape of the drawing: the few that it is made of, not all that SVG knows.
static void drawShape(QPainter &painter, QStringView kind, const QXmlStreamAttributes &attributes)
{
    const auto number = [&](const char *name) { return attributes.value(QLatin1String(name)).toDouble(); };
    const QStringView stroke = attributes.value(QLatin1String("stroke"));
    painter.setBrush(colour(attributes.value(QLatin1String("fill"))));
    painter.setPen(stroke.isEmpty() ? QPen(Qt::NoPen)
                                    : QPen(colour(stroke), number("stroke-width"), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (kind == QLatin1String("rect"))
        painter.drawRoundedRect(QRectF(number("x"), number("y"), number("width"), number("height")), number("rx"), number("rx"));
    else if (kind == QLatin1String("circle"))
        painter.drawEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
    else if (kind == QLatin1String("polyline"))
        painter.drawPolyline(points(attributes.value(QLatin1String("points"))));
}

static QPixmap drawn(const QByteArray &drawing, int pixels)
{
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QXmlStreamReader reader(drawing);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("svg"))
            painter.scale(pixels / reader.attributes().value(QLatin1String("width")).toDouble(),
                          pixels / reader.attributes().value(QLatin1String("height")).toDouble());
        else
            drawShape(painter, reader.name(), reader.attributes());
    }
    return picture;
}

QIcon appIcon()
{
    QFile file(QStringLiteral(":/look/mail-setup-wizard.svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 48, 64, 128})
        icon.addPixmap(drawn(drawing, pixels));
    return icon;
}
