#include "languagemenu.h"

#include "look.h"
#include "wizard/languages.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

LanguageMenu::LanguageMenu(Languages &languages, QWidget *parent) : QToolButton(parent), m_languages(languages)
{
    setObjectName(QStringLiteral("language"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(Look::gap(2), Look::gap(2)));
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const QString &code : Languages::codes()) {
        QAction *action = menu->addAction(Languages::ownName(code));
        action->setObjectName(QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { m_languages.switchTo(code); });
    }
    setMenu(menu);
    drawGlobe();
    retranslate();
}

void LanguageMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawGlobe();
}

void LanguageMenu::retranslate()
{
    setText(Languages::ownName(m_languages.current()));
    setAccessibleName(tr("Language: %1").arg(text()));
    setToolTip(tr("Language"));
    for (QAction *action : menu()->actions())
        action->setChecked(action->data().toString() == m_languages.current());
}

void LanguageMenu::drawGlobe()
{
    const double ratio = devicePixelRatioF();
    QPixmap globe(iconSize() * ratio);
    globe.setDevicePixelRatio(ratio);
    globe.fill(Qt::transparent);
    QPainter painter(&globe);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::quietText(palette()), iconSize().width() / 13.0));
    const double side = iconSize().width();
    const QRectF ball(side * 0.08, side * 0.08, side * 0.84, side * 0.84);
    painter.drawEllipse(ball);
    painter.drawEllipse(ball.adjusted(side * 0.24, 0, -side * 0.24, 0));
    painter.drawLine(QPointF(ball.left(), side / 2), QPointF(ball.right(), side / 2));
    painter.end();
    setIcon(QIcon(globe));
}
