#pragma once
#include <QWidget>

class ChoiceCard;
class PlainLabel;
class QGridLayout;

/// Cards under a quiet heading, in two columns where there is room. A screen reader meets it as a group of that name.
class CardGroup : public QWidget
{
    Q_OBJECT
public:
    /// `columns`: at most so many beside each other.
    explicit CardGroup(int columns, QWidget *parent = nullptr);

    void add(ChoiceCard *card);
    void setHeading(const QString &heading);  ///< empty: no heading
    /// Closes the gaps after cards were hidden or shown; without a shown card the whole group is hidden.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsThatFit() const;

    const int m_columns;
    int m_used = 0;
    PlainLabel *m_heading;
    QGridLayout *m_grid;
    QList<ChoiceCard *> m_cards;
};
