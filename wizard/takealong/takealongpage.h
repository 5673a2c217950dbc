#pragma once
#include "takealongwords.h"
#include "wizard/look/walkpage.h"
#include "wizard/takealong/programs/mailprograms.h"

#include <map>

class DoorCard;
class Session;
class WayView;

/// The ways to take the settings along, a card each, and the place of the one that was chosen.
class TakeAlongPage : public WalkPage
{
    Q_OBJECT
public:
    /// The programs outlive the page.
    TakeAlongPage(Session &session, const MailPrograms &programs, QWidget *parent = nullptr);

    void enter() override;
    bool turnLeaf(Turn turn) override;
    QString primaryText() const override;
    QWidget *firstFocus() const override;

    QList<Way> offered() const;  ///< the ways that can be gone, in the order of the page
    void open(Way way);
    std::optional<Way> opened() const { return m_open; }

protected:
    void retranslate() override;

private:
    void refresh();
    void refreshCards();
    void showTitle();
    void closeWay();
    WayView *viewOf(Way way);
    WayView *makeView(Way way);
    const MailProgram *program(Way way) const;
    bool isPossible(Way way) const;     ///< whether it has a card at all
    QString obstacleOf(Way way) const;  ///< why its card cannot be pressed, or empty

    Session &m_session;
    const MailPrograms &m_programs;
    Takeout m_takeout;
    QWidget *m_list;
    std::map<Way, DoorCard *> m_cards;
    std::map<Way, WayView *> m_views;
    QList<Way> m_order;
    std::optional<Way> m_open;
};
