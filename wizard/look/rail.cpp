#include "rail.h"

#include "look.h"
#include "statusmark.h"

#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

static constexpr int titleFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

RailButton::RailButton(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RailButton::setLine(const RailLine &line)
{
    m_line = line;
    setText(line.title);
    setToolTip(line.detail.toHtmlEscaped());
    setEnabled(line.open);
    setFocusPolicy(line.open ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(line.open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(line.state == RailState::Heading
                          ? line.title
                          : line.title + QStringLiteral(", ") + Rail::stateWord(line.state));
    setAccessibleDescription(line.detail);
    updateGeometry();
    update();
}

int RailButton::textLeft() const
{
    if (m_line.state == RailState::Heading)
        return Look::gap(1.25);
    return Look::gap(4.25);
}

int RailButton::layOut(int width, QPainter *painter) const
{
    const int pad = Look::gap(m_line.nested ? 0.4 : 0.75);
    const int room = qMax(1, width - textLeft() - Look::gap(1));
    const QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor quiet = Look::readable(Look::quietText(palette()), palette().color(QPalette::Window));
    const bool now = m_line.state == RailState::Now;

    QFont titleFont = m_line.nested ? Look::smallFont() : font();
    if (now || m_line.state == RailState::Heading)
        titleFont.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(titleFont);
    const int height = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), titleFlags, m_line.title).height();
    int top = pad;
    if (painter) {
        painter->setFont(titleFont);
        painter->setPen(now ? ink : quiet);
        painter->drawText(QRect(textLeft(), top, room, height), titleFlags, m_line.title);
    }
    top += height;
    if (!m_line.detail.isEmpty()) {
        const QFontMetrics small(Look::smallFont());
        if (painter) {
            painter->setFont(Look::smallFont());
            painter->setPen(quiet);
            painter->drawText(QRect(textLeft(), top, room, small.height()), Qt::AlignLeading | Qt::TextSingleLine,
                              small.elidedText(m_line.detail, Qt::ElideMiddle, room));
        }
        top += small.height();
    }
    return top + pad;
}

QSize RailButton::sizeHint() const
{
    const int wide = Look::gap(27);
    return {wide, layOut(wide, nullptr)};
}

QSize RailButton::minimumSizeHint() const
{
    return {Look::gap(20), layOut(Look::gap(27), nullptr)};
}

int RailButton::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = Look::accent(palette());
    const double round = Look::gap(0.75);
    if (m_line.state == RailState::Now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()), round, round);
    } else if (isEnabled() && underMouse()) {
        painter.setPen(QPen(Look::hairline(palette()), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
    }

    const double side = Look::gap(m_line.nested ? 1.5 : 2);
    const QFontMetrics metrics(m_line.nested ? Look::smallFont() : font());
    const double middle = Look::gap(m_line.nested ? 0.4 : 0.75) + metrics.height() / 2.0;
    const double left = m_line.nested ? Look::gap(1.5) : Look::gap(1.25);
    const QRectF square(left, middle - side / 2, side, side);
    const QRectF ring = square.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08);
    switch (m_line.state) {
    case RailState::Done:
        if (m_line.nested) {
            painter.setPen(QPen(Look::good(palette()), side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(QPolygonF({QPointF(square.left() + side * 0.12, middle + side * 0.05),
                                            QPointF(square.left() + side * 0.4, middle + side * 0.32),
                                            QPointF(square.left() + side * 0.92, middle - side * 0.3)}));
        } else {
            paintMark(painter, square, Mark::Done, palette());
        }
        break;
    case RailState::Now:
        painter.setPen(QPen(accent, side * 0.14));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(square.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3));
        break;
    case RailState::ToCome:
        painter.setPen(QPen(Look::outline(palette()), side * 0.09));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case RailState::Heading:
        break;
    }
    layOut(width(), &painter);
}

Rail::Rail(QWidget *parent) : QScrollArea(parent), m_list(new QWidget), m_layout(new QVBoxLayout(m_list))
{
    m_layout->setContentsMargins(Look::gap(1), Look::gap(2), Look::gap(1), Look::gap(2));
    m_layout->setSpacing(Look::gap(0.25));
    m_layout->addStretch(1);
    setWidget(m_list);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(Look::gap(27.5));
}

QString Rail::stateWord(RailState state)
{
    switch (state) {
    case RailState::Done:
        return tr("done");
    case RailState::Now:
        return tr("you are here");
    case RailState::ToCome:
        return tr("to come");
    case RailState::Heading:
        return {};
    }
    Q_UNREACHABLE();
}

void Rail::setLines(const QList<RailLine> &lines)
{
    while (m_buttons.size() > lines.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < lines.size()) {
        auto *button = new RailButton(m_list);
        m_layout->insertWidget(int(m_buttons.size()), button);
        connect(button, &RailButton::clicked, this, [this, button] { emit chosen(button->line().page); });
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_buttons[i]->setObjectName(QStringLiteral("rail%1").arg(i));
        m_buttons[i]->setLine(lines[i]);
    }
    QTimer::singleShot(0, this, &Rail::showNow);
}

void Rail::showNow()
{
    for (RailButton *button : m_buttons) {
        if (button->line().state == RailState::Now)
            ensureWidgetVisible(button, 0, Look::gap(6));
    }
}
