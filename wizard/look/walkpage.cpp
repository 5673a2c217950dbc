#include "walkpage.h"

#include "herald.h"
#include "look.h"
#include "plainlabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

/// A page's title is read when the keyboard comes into it; what holds the pages has nothing to say ("layered pane").
static QAccessibleInterface *asPage(const QString &className, QObject *object)
{
    if (className == QLatin1String("WalkPage"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping);
    if (className == QLatin1String("QStackedWidget"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
    return nullptr;
}

WalkPage::WalkPage(PageWidth width, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel), m_sentence(new PlainLabel), m_scroll(new QScrollArea),
      m_content(new QVBoxLayout)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(asPage), true);
    m_title->setFont(Look::titleFont());
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->hide();
    m_content->setContentsMargins(0, Look::gap(1.5), 0, 0);
    m_content->setSpacing(Look::gap(1.5));

    auto *column = new QWidget;
    auto *inColumn = new QVBoxLayout(column);
    inColumn->setContentsMargins(0, 0, 0, 0);
    inColumn->setSpacing(Look::gap(1));
    inColumn->addWidget(m_title);
    inColumn->addWidget(m_sentence);
    inColumn->addLayout(m_content, 1);
    column->setMaximumWidth(width == PageWidth::Text ? Look::columnWidth() : QWIDGETSIZE_MAX);

    auto *room = new QWidget;
    room->setBackgroundRole(QPalette::Base);
    room->setAutoFillBackground(true);
    auto *inRoom = new QHBoxLayout(room);
    inRoom->setContentsMargins(Look::gap(4), Look::gap(1), Look::gap(4), Look::gap(2));
    inRoom->setSpacing(0);
    inRoom->addWidget(column, 1000);
    inRoom->addStretch(1);

    m_scroll->setWidget(room);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

QString WalkPage::title() const
{
    return m_title->text();
}

QString WalkPage::sentence() const
{
    return m_sentence->text();
}

void WalkPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void WalkPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

static QString wordsOf(const QWidget *line)
{
    const auto *label = qobject_cast<const PlainLabel *>(line);
    return label ? label->text() : line->accessibleName();
}

void WalkPage::sayAloud()
{
    if (!isActiveWindow() || Herald::isToldByFocus(this))
        return;
    Herald::say(this, title());
    Herald::say(this, sentence());
    for (const QWidget *part : toSayAloud())
        for (const QWidget *line : part->findChildren<QWidget *>())
            if (line->isVisible() && line->focusPolicy() == Qt::NoFocus)
                Herald::say(this, wordsOf(line));
    for (PlainLabel *each : findChildren<PlainLabel *>())
        each->sayAloud();
}

void WalkPage::reveal(QWidget *widget)
{
    // The layout moves only when the event loop turns, and scrolling before that would stop short.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget); });
}

void WalkPage::scrollToTop()
{
    QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
}

void WalkPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
