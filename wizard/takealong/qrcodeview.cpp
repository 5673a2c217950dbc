#include "qrcodeview.h"

#include <QPainter>

/// A camera at arm's length reads squares of this size from a usual screen.
static constexpr int fewestPixels = 4;

QrCodeView::QrCodeView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCodeView::setCode(const QrCode &code, const QString &sentence)
{
    m_code = code;
    setAccessibleName(sentence);
    setAccessibleDescription(sentence);
    update();
}

int QrCodeView::squares() const
{
    return m_code.side + 2 * QrCode::quietZone;
}

int QrCodeView::smallestSide() const
{
    return squares() * fewestPixels;
}

void QrCodeView::setSide(int pixels)
{
    const int square = qMax(pixels / squares(), fewestPixels);
    setFixedSize(square * squares(), square * squares());
}

void QrCodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // On a scaled screen the squares are whole pixels of the screen, not of the program.
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const int room = int(qMin(width(), height()) * ratio);
    const int square = room / squares();
    const int edge = (room - square * squares()) / 2 + square * QrCode::quietZone;
    for (int row = 0; row < m_code.side; ++row)
        for (int column = 0; column < m_code.side; ++column)
            if (m_code.isDark(column, row))
                painter.fillRect(edge + column * square, edge + row * square, square, square, Qt::black);
}
