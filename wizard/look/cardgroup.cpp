#include "cardgroup.h"

#include "choicecard.h"
#include "look.h"
#include "plainlabel.h"

#include <QAccessibleWidget>
#include <QGridLayout>
#include <QVBoxLayout>

/// Below this many grid units a card has no room for its words.
static constexpr int unitsForCard = 33;

static QAccessibleInterface *asGroup(const QString &className, QObject *object)
{
    if (className != QLatin1String("CardGroup"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping);
}

CardGroup::CardGroup(int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_heading(new PlainLabel), m_grid(new QGridLayout)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(asGroup), true);
    m_heading->setQuiet();
    m_heading->hide();
    m_grid->setHorizontalSpacing(Look::gap(1));
    m_grid->setVerticalSpacing(Look::gap(columns > 1 ? 0.75 : 1.25));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.5));
    down->addWidget(m_heading);
    down->addLayout(m_grid);
}

void CardGroup::add(ChoiceCard *card)
{
    m_cards.append(card);
    card->setParent(this);
    card->show();
}

void CardGroup::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
    for (ChoiceCard *card : m_cards)
        card->setGroup(heading);
}

int CardGroup::columnsThatFit() const
{
    return qBound(1, (width() + Look::gap(1)) / Look::gap(unitsForCard + 1), m_columns);
}

void CardGroup::arrange()
{
    m_used = columnsThatFit();
    int place = 0;
    for (ChoiceCard *card : m_cards) {
        m_grid->removeWidget(card);
        if (card->isHidden())
            continue;
        m_grid->addWidget(card, place / m_used, place % m_used);
        ++place;
    }
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < m_used ? 1 : 0);
    setVisible(place > 0);
}

void CardGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_used)
        arrange();
}
