#include "plainlabel.h"

#include "herald.h"
#include "look.h"

#include <QEvent>

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void PlainLabel::setQuiet()
{
    m_quiet = true;
    Look::dressAsQuiet(this);
}

void PlainLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
}

void PlainLabel::announce(const QString &sentence)
{
    m_announces = true;
    const bool news = sentence != text();
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (news)
        sayAloud();
}

void PlainLabel::sayAloud()
{
    if (m_announces && isVisible())
        Herald::say(this, text());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_quiet)
        Look::dressAsQuiet(this);
}
