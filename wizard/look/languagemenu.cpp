#include "languagemenu.h"

#include "look.h"
#include "wizard/languages.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

LanguageMenu::LanguageMenu(Languages &languages, QWidget *parent) : MenuButton(parent), m_languages(languages)
{
    setObjectName(QStringLiteral("language"));
    setIconSize(QSize(Look::gap(2), Look::gap(2)));
    auto *group = new QActionGroup(this);
    for (const Language &language : Languages::all()) {
        QAction *action = menu()->addAction(language.ownName);
        action->setObjectName(QStringLiteral("language-") + language.code);
        action->setCheckable(true);
        action->setData(language.code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { m_languages.switchTo(code); });
    }
    connect(&m_languages, &Languages::changed, this, &LanguageMenu::retranslate);
    drawGlobe();
    retranslate();
}

void LanguageMenu::changeEvent(QEvent *event)
{
    MenuButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawGlobe();
}

void LanguageMenu::retranslate()
{
    for (QAction *action : menu()->actions()) {
        const bool spoken = action->data().toString() == m_languages.current();
        action->setChecked(spoken);
        if (spoken || text().isEmpty())
            setText(action->text());
    }
    updateGeometry();
    setAccessibleName(tr("Language: %1").arg(text()));
    setToolTip(tr("Language"));
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
