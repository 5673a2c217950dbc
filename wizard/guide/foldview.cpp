#include "foldview.h"

#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"

#include <QVBoxLayout>

FoldView::FoldView(QWidget *parent)
    : QWidget(parent), m_caption(new LinkButton), m_help(new QWidget), m_parts(new QVBoxLayout(m_help))
{
    m_parts->setContentsMargins(Look::gap(2), 0, 0, Look::gap(1));
    m_parts->setSpacing(Look::gap(0.75));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::gap(0.5));
    layout->addWidget(m_caption);
    layout->addWidget(m_help);
    m_help->hide();
    m_caption->setCheckable(true);
    connect(m_caption, &LinkButton::toggled, this, &FoldView::setOpen);
}

void FoldView::setHelp(const QString &caption, const QList<HelpPart> &parts)
{
    m_caption->setText(caption);
    while (QLayoutItem *old = m_parts->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const HelpPart &part : parts) {
        if (!part.heading.isEmpty()) {
            auto *heading = new PlainLabel;
            heading->setFont(Look::headingFont());
            heading->setText(part.heading);
            m_parts->addWidget(heading);
        }
        for (const QString &paragraph : part.paragraphs) {
            auto *words = new PlainLabel;
            words->setText(paragraph);
            m_parts->addWidget(words);
        }
    }
    setVisible(!parts.isEmpty());
}

void FoldView::setOpen(bool open)
{
    m_caption->setChecked(open);
    if (m_help->isVisibleTo(this) == open)
        return;
    m_help->setVisible(open);
    if (open)
        emit opened();
}

bool FoldView::isOpen() const
{
    return m_help->isVisibleTo(this);
}
