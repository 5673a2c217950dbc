#include "controlpaintview.h"

#include "crispview.h"

#include <QPainter>
#include <QPainterPath>

double ControlPainter::radius() const
{
    switch (m_frame) {
    case ScreenFrame::WindowsPhone:
    case ScreenFrame::Windows8:
        return 0;
    case ScreenFrame::Window:
        return 3;
    case ScreenFrame::WindowsDialog:
    case ScreenFrame::Android:
        return 4;
    case ScreenFrame::Macos:
        return 5.5;
    case ScreenFrame::Linux:
        return 7;
    case ScreenFrame::Iphone:
        return 10;
    }
    Q_UNREACHABLE();
}

static QPen stroke(const QColor &ink, double wide)
{
    return QPen(ink, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool ControlPainter::isDarkField(const ScreenBox &made) const
{
    return made.dropsDown && m_frame == ScreenFrame::WindowsPhone;
}

void ControlPainter::field(const ScreenBox &made)
{
    if (made.inList)
        return arrow(made);
    const bool dark = isDarkField(made);
    const bool buttonLike = made.dropsDown && (m_frame == ScreenFrame::Macos || m_frame == ScreenFrame::Linux);
    Crisp::box(m_painter, made.control, radius(), dark ? m_colours.ground : buttonLike ? m_colours.button : m_colours.input,
               m_colours.edge, dark ? 1.6 : 1);
    if (m_frame == ScreenFrame::WindowsDialog && !made.dropsDown)
        Crisp::line(m_painter, made.control.bottomLeft() + QPointF(2, -0.5), made.control.width() - 4, m_colours.quiet);
    arrow(made);
}

void ControlPainter::arrow(const ScreenBox &made)
{
    if (made.arrow.isEmpty())
        return;
    const QPointF c = made.arrow.center();
    m_painter.setBrush(Qt::NoBrush);
    if (made.inList && !(made.dropsDown && m_frame == ScreenFrame::Iphone)) {
        m_painter.setPen(stroke(m_colours.quiet, 1.5));
        m_painter.drawPolyline(QPolygonF{c + QPointF(-2.2, -4.5), c + QPointF(2.3, 0), c + QPointF(-2.2, 4.5)});
    } else if (m_frame == ScreenFrame::Macos || m_frame == ScreenFrame::Iphone) {
        const bool mac = m_frame == ScreenFrame::Macos;
        if (mac)
            Crisp::box(m_painter, QRectF(c.x() - 7, c.y() - 7, 14, 14), 3.5, m_colours.primary, {});
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(stroke(mac ? m_colours.primaryInk : m_colours.quiet, 1.4));
        m_painter.drawPolyline(QPolygonF{c + QPointF(-2.8, -1.8), c + QPointF(0, -4.6), c + QPointF(2.8, -1.8)});
        m_painter.drawPolyline(QPolygonF{c + QPointF(-2.8, 1.8), c + QPointF(0, 4.6), c + QPointF(2.8, 1.8)});
    } else if (m_frame == ScreenFrame::Android) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.quiet);
        m_painter.drawPolygon(QPolygonF{c + QPointF(-4.5, -2.2), c + QPointF(4.5, -2.2), c + QPointF(0, 2.6)});
    } else {
        const QPointF tip = c + QPointF(0, 2);
        m_painter.setPen(stroke(isDarkField(made) ? m_colours.ink : m_colours.inputInk, 1.4));
        m_painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
    }
}

void ControlPainter::check(const QRectF &at, const QColor &ink, double wide)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(stroke(ink, wide));
    const double w = at.width();
    m_painter.drawPolyline(QPolygonF{{at.left() + w * 0.21, at.center().y() + w * 0.02},
                                     {at.left() + w * 0.41, at.bottom() - w * 0.26},
                                     {at.right() - w * 0.2, at.top() + w * 0.25}});
}

void ControlPainter::tick(const ScreenBox &made)
{
    if (made.inList) {
        if (made.ticked)
            check(made.control, m_colours.accent, 2);
        return;
    }
    const bool filled = m_frame != ScreenFrame::WindowsPhone && m_frame != ScreenFrame::Windows8
                        && m_frame != ScreenFrame::Window;
    const double corner = m_frame == ScreenFrame::Android ? 2.5 : std::min(radius(), 4.0);
    const double wide = m_frame == ScreenFrame::Android ? 1.8 : filled ? 1 : 1.4;
    if (filled && made.ticked)
        Crisp::box(m_painter, made.control, corner, m_colours.primary, {});
    else
        Crisp::box(m_painter, made.control, corner, m_colours.input, filled ? m_colours.quiet : m_colours.edge, wide);
    if (made.ticked)
        check(made.control, filled ? m_colours.primaryInk : m_colours.inputInk, 1.9);
}

void ControlPainter::round(const ScreenBox &made)
{
    if (made.inList)
        return tick(made);
    const QRectF at = made.control.adjusted(0.8, 0.8, -0.8, -0.8);
    const bool old = m_frame == ScreenFrame::WindowsPhone || m_frame == ScreenFrame::Windows8
                     || m_frame == ScreenFrame::Window;
    const bool hollow = old || m_frame == ScreenFrame::Android || !made.ticked;
    const QColor edge = old ? m_colours.edge : made.ticked ? m_colours.primary : m_colours.quiet;
    m_painter.setPen(QPen(edge, m_frame == ScreenFrame::Android ? 1.8 : old ? 1.4 : 1.1));
    m_painter.setBrush(hollow ? (old || m_frame == ScreenFrame::Android ? QBrush(Qt::NoBrush) : QBrush(m_colours.input))
                              : QBrush(m_colours.primary));
    m_painter.drawEllipse(at);
    if (!made.ticked)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(old ? m_colours.ink : hollow ? m_colours.primary : m_colours.primaryInk);
    const double inset = at.width() * (hollow ? 0.25 : 0.3);
    m_painter.drawEllipse(at.adjusted(inset, inset, -inset, -inset));
}

void ControlPainter::slider(const ScreenBox &made)
{
    const QRectF at = Crisp::onPixels(m_painter, made.control);
    const bool on = made.ticked;
    const bool square = m_frame == ScreenFrame::WindowsPhone || m_frame == ScreenFrame::Windows8;
    if (square) {
        Crisp::box(m_painter, at, 0, {}, m_colours.ink, 1.6);
        m_painter.fillRect(at.adjusted(3, 3, -3, -3), on ? m_colours.switchedOn : QColor(0x6a, 0x6a, 0x70));
        const double x = on ? at.right() - 9 : at.left() - 1;
        m_painter.fillRect(Crisp::onPixels(m_painter, {x, at.top() - 1, 10, at.height() + 2}), m_colours.ink);
        return;
    }
    const double half = at.height() / 2;
    const bool outlined = !on && (m_frame == ScreenFrame::WindowsDialog || m_frame == ScreenFrame::Window
                                  || m_frame == ScreenFrame::Android);
    const QColor off = m_colours.ground.lightness() > 127 ? QColor(0xd4, 0xd4, 0xd9) : QColor(0x4c, 0x4c, 0x51);
    if (outlined)
        Crisp::box(m_painter, at, half, m_frame == ScreenFrame::Android ? m_colours.card : m_colours.input, m_colours.quiet,
                   m_frame == ScreenFrame::Android ? 1.8 : 1.1);
    else
        Crisp::box(m_painter, at, half, on ? m_colours.switchedOn : off, {});
    const bool small = m_frame == ScreenFrame::WindowsDialog || m_frame == ScreenFrame::Window
                       || (m_frame == ScreenFrame::Android && !on);
    const double knob = small ? half * 0.6 : half - (m_frame == ScreenFrame::Android ? 3 : 2);
    const bool follows = outlined || m_frame == ScreenFrame::WindowsDialog || m_frame == ScreenFrame::Window
                         || m_frame == ScreenFrame::Android;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(!follows ? QColor(Qt::white) : on ? m_colours.primaryInk : m_colours.quiet);
    m_painter.drawEllipse(QPointF(on ? at.right() - half : at.left() + half, at.center().y()), knob, knob);
}

void ControlPainter::tabGround(const QRectF &line)
{
    if (m_frame == ScreenFrame::Macos || m_frame == ScreenFrame::Iphone)
        Crisp::box(m_painter, line, 7, m_colours.ground.lightness() < 128 ? QColor(0x3a, 0x3a, 0x3d) : QColor(0xdf, 0xdf, 0xe4), {});
    else if (m_frame == ScreenFrame::Android || m_frame == ScreenFrame::Linux)
        Crisp::line(m_painter, line.bottomLeft() - QPointF(0, 0.5), line.width(), m_colours.line);
}

void ControlPainter::tab(const ScreenBox &made)
{
    const QRectF at = made.control;
    const bool dark = m_colours.ground.lightness() < 128;
    switch (m_frame) {
    case ScreenFrame::WindowsPhone:
    case ScreenFrame::Windows8:
        return;
    case ScreenFrame::Macos:
    case ScreenFrame::Iphone:
        if (made.ticked)
            Crisp::box(m_painter, at.adjusted(2, 2, -2, -2), 5, dark ? QColor(0x6c, 0x6c, 0x71) : QColor(Qt::white), {});
        return;
    case ScreenFrame::Android:
    case ScreenFrame::Linux:
        if (made.ticked)
            Crisp::box(m_painter, {at.left() + 6, at.bottom() - 3, at.width() - 12, 3}, 1.5, m_colours.accent, {});
        return;
    case ScreenFrame::Window:
    case ScreenFrame::WindowsDialog:
        Crisp::box(m_painter, made.ticked ? at : at.adjusted(0, 2, 0, 0), 0, made.ticked ? m_colours.card : m_colours.bar,
                   m_colours.line);
        if (made.ticked)
            m_painter.fillRect(Crisp::onPixels(m_painter, {at.left(), at.top(), at.width(), 2.4}), m_colours.accent);
        return;
    }
}

void ControlPainter::button(const ScreenBox &made)
{
    if (made.inList)
        return;
    const bool goesOn = made.isLast;
    switch (m_frame) {
    case ScreenFrame::WindowsPhone:
    case ScreenFrame::Windows8:
    case ScreenFrame::Window:
        return Crisp::box(m_painter, made.control, radius() * 1.4, m_colours.button, m_colours.edge,
                          m_frame == ScreenFrame::Window ? 1 : 1.8);
    case ScreenFrame::Iphone:
        return;
    case ScreenFrame::Android:
        if (goesOn && !made.inBar)
            Crisp::box(m_painter, made.control, std::min(made.control.height() / 2, 18.0), m_colours.primary, {});
        return;
    case ScreenFrame::WindowsDialog:
    case ScreenFrame::Macos:
    case ScreenFrame::Linux:
        if (goesOn)
            return Crisp::box(m_painter, made.control, radius(), m_colours.primary, {});
        return Crisp::box(m_painter, made.control, radius(), m_frame == ScreenFrame::Linux && made.inBar ? m_colours.button.darker(104) : m_colours.button,
                          m_frame == ScreenFrame::Linux ? QColor() : m_colours.edge);
    }
}

void ControlPainter::list(const ScreenList &list)
{
    const bool phone = m_frame == ScreenFrame::Iphone;
    Crisp::box(m_painter, list.rect, phone ? 10 : m_frame == ScreenFrame::Linux ? 11 : m_frame == ScreenFrame::Macos ? 7 : 4,
               m_colours.card, phone ? QColor() : m_colours.line);
    for (const double y : list.lines)
        Crisp::line(m_painter, {list.rect.left() + (phone ? 12 : 1), y}, list.rect.width() - (phone ? 12 : 2), m_colours.line);
}

void ControlPainter::message(const ScreenBox &made)
{
    const bool plain = m_frame == ScreenFrame::WindowsPhone || m_frame == ScreenFrame::Android
                       || m_frame == ScreenFrame::Iphone;
    Crisp::box(m_painter, made.rect, m_frame == ScreenFrame::Android ? 12 : radius(), m_colours.card, plain ? QColor() : m_colours.edge);
}

void ControlPainter::warningSign(const QRectF &square, const QColor &ink)
{
    m_painter.setPen(stroke(ink, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    const QRectF at = square.adjusted(1, 1.5, -1, -1);
    m_painter.drawPolygon(QPolygonF{{at.center().x(), at.top()}, at.bottomRight(), at.bottomLeft()});
    m_painter.drawLine(QPointF(at.center().x(), at.top() + 5), QPointF(at.center().x(), at.bottom() - 5));
    m_painter.drawPoint(QPointF(at.center().x(), at.bottom() - 2.4));
}
