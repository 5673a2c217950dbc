#include "statusmark.h"

#include "look.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>
#include <chrono>

using namespace std::chrono_literals;

/// One dot after the other; slow enough not to pull the eye.
static constexpr std::chrono::milliseconds dotBeat = 500ms;

StatusMark::StatusMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusMark::setMark(Mark mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    runDots();
    update();
}

void StatusMark::setSpoken(const QString &words)
{
    setAccessibleName(words);
}

QSize StatusMark::sizeHint() const
{
    const int side = Look::gap(2.25);
    return {side, side};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    paintMark(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_mark, palette(), m_beat);
}

void StatusMark::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_clock.timerId())
        return;
    m_beat = (m_beat + 1) % 3;
    update();
}

void StatusMark::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runDots();
}

void StatusMark::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    runDots();
}

void StatusMark::runDots()
{
    if (m_mark == Mark::Waiting && isVisible())
        m_clock.start(int(dotBeat.count()), Qt::CoarseTimer, this);
    else
        m_clock.stop();
}

static void paintDisc(QPainter &painter, const QRectF &disc, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(disc);
}

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QPalette &palette, int beat)
{
    const double side = square.width();
    const auto at = [&square, side](double x, double y) {
        return QPointF(square.left() + x * side, square.top() + y * side);
    };
    const QColor paper = palette.color(QPalette::Base);
    const QPen stroke(paper, side * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QRectF disc = square.adjusted(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case Mark::None:
        painter.setPen(QPen(Look::outline(palette), side * 0.1, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(0.3, 0.5), at(0.7, 0.5));
        break;
    case Mark::Waiting:
        for (int dot = 0; dot < 3; ++dot)
            paintDisc(painter, QRectF(at(0.12 + dot * 0.29, 0.41), QSizeF(side * 0.18, side * 0.18)),
                      dot == beat ? Look::accent(palette) : Look::outline(palette));
        break;
    case Mark::Done:
        paintDisc(painter, disc, Look::good(palette));
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.29, 0.52), at(0.44, 0.67), at(0.72, 0.36)}));
        break;
    case Mark::Problem:
        paintDisc(painter, disc, Look::bad(palette));
        painter.setPen(stroke);
        painter.drawLine(at(0.35, 0.35), at(0.65, 0.65));
        painter.drawLine(at(0.65, 0.35), at(0.35, 0.65));
        break;
    case Mark::Warning:
        painter.setPen(QPen(Look::caution(palette), side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Look::caution(palette));
        painter.drawPolygon(QPolygonF({at(0.5, 0.12), at(0.92, 0.86), at(0.08, 0.86)}));
        painter.setPen(stroke);
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.58));
        painter.drawPoint(at(0.5, 0.75));
        break;
    case Mark::Note:
        paintDisc(painter, disc, Look::accent(palette));
        painter.setPen(stroke);
        painter.drawPoint(at(0.5, 0.29));
        painter.drawLine(at(0.5, 0.48), at(0.5, 0.72));
        break;
    }
    painter.restore();
}
