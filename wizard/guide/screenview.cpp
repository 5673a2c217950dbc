#include "screenview.h"

#include "screenpaintview.h"
#include "screentextview.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

static const double s_smallestShare = 0.75;
/// Around the drawing, so that a ring's edge is never cut.
static const int s_edge = 2;

ScreenView::ScreenView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScreenView::setScreen(const SceneContent &content, const QString &sentence)
{
    m_content = content;
    setAccessibleName(sentence);
    setAccessibleDescription(sentence);
    layOut();
}

void ScreenView::layOut()
{
    m_layout = layoutScreen(m_content, screenTextWidth());
    updateGeometry();
    update();
}

double ScreenView::fullScale() const
{
    return QFontMetricsF(QApplication::font()).height() / 19.0;
}

QSize ScreenView::sizeHint() const
{
    const QSizeF full = m_layout.size * fullScale();
    return {qCeil(full.width()) + 2 * s_edge, qCeil(full.height()) + 2 * s_edge};
}

QSize ScreenView::minimumSizeHint() const
{
    const QSizeF smallest = m_layout.size * fullScale() * s_smallestShare;
    return {qCeil(smallest.width()) + 2 * s_edge, qCeil(smallest.height()) + 2 * s_edge};
}

int ScreenView::heightForWidth(int width) const
{
    if (m_layout.size.isEmpty())
        return 0;
    const double scale = qMin(fullScale(), (width - 2 * s_edge) / m_layout.size.width());
    return qCeil(m_layout.size.height() * scale) + 2 * s_edge;
}

void ScreenView::paintEvent(QPaintEvent *)
{
    if (m_layout.size.isEmpty())
        return;
    QPainter painter(this);
    const double scale = qMin(fullScale(), (width() - 2 * s_edge) / m_layout.size.width());
    painter.translate(s_edge, s_edge);
    painter.scale(scale, scale);
    paintScreen(painter, m_layout, palette());
}

void ScreenView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        layOut();
}
