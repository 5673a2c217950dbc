#include "plainlabel.h"

#include "look.h"

#include <QAccessible>
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
    const bool news = sentence != text();
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!news || sentence.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_quiet)
        Look::dressAsQuiet(this);
}
