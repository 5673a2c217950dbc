#include "hosterface.h"

#include "look.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

static constexpr qint64 mostBytes = 1024 * 1024;
static constexpr int mostPixels = 2000;

QImage readLogo(const QString &file)
{
    if (const QFileInfo info(file); !info.isFile() || info.size() > mostBytes)
        return {};
    QImageReader reader(file, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    return reader.read();
}

HosterFace::HosterFace(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("hosterFace"));
    setContentsMargins(Look::gap(1), 0, 0, 0);
    hide();
}

HosterFace::~HosterFace()
{
    takeColour({});
}

void HosterFace::wear(const Provider *hoster)
{
    const QString id = hoster ? hoster->id : QString();
    if (id == m_hosterId)
        return;
    m_hosterId = id;
    m_logo = hoster ? readLogo(hoster->brand.logoFile) : QImage();
    setAccessibleName(hoster ? hoster->name : QString());
    takeColour(hoster ? QColor(hoster->brand.colour) : QColor());
    drawLogo();
    setVisible(!m_logo.isNull());
}

/// As the palette's highlight the colour reaches everything that derives from it, made readable in Look.
void HosterFace::takeColour(const QColor &colour)
{
    if (m_paletteBefore)
        QApplication::setPalette(*m_paletteBefore);
    m_paletteBefore.reset();
    if (!colour.isValid())
        return;
    m_paletteBefore = QApplication::palette();
    QPalette worn = *m_paletteBefore;
    worn.setColor(QPalette::Highlight, colour);
    const double white = Look::contrast(colour, Qt::white);
    worn.setColor(QPalette::HighlightedText, white > Look::contrast(colour, Qt::black) ? Qt::white : Qt::black);
    QApplication::setPalette(worn);
}

void HosterFace::drawLogo()
{
    if (m_logo.isNull()) {
        clear();
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize room = QSize(Look::gap(14), Look::gap(4)) * ratio;
    QSize size = m_logo.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    const double natural = ratio * Look::unit() / 8.0;
    if (size.width() > m_logo.width() * natural)
        size = m_logo.size() * natural;
    // Logos are drawn for white paper.
    const int plate = Look::isDark(palette()) ? qRound(Look::gap(0.5) * ratio) : 0;
    QPixmap drawn(size + QSize(2 * plate, 2 * plate));
    drawn.fill(plate > 0 ? Qt::white : Qt::transparent);
    QPainter painter(&drawn);
    painter.drawImage(plate, plate, m_logo.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    setPixmap(drawn);
}

void HosterFace::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawLogo();
}
