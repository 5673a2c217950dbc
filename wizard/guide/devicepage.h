#pragma once
#include "deviceorder.h"
#include "wizard/look/walkpage.h"

class CardGroup;
class ChoiceCard;
class PlainLabel;
class QButtonGroup;
class QVBoxLayout;
class Session;
class TextField;

/// The word of Guide::systems for the system that the wizard runs on.
QString thisSystem();

/// Asks what is being set up, by picture: grouped, the most likely first, with a search field where there are many.
class DevicePage : public WalkPage
{
    Q_OBJECT
public:
    explicit DevicePage(Session &session, const QString &system = thisSystem(), QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    QString missing() const override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString device;
        ChoiceCard *card = nullptr;
        qsizetype group = 0;  ///< into m_groups
    };
    void fill();
    void build(const QList<DevicesUnder> &ordered);
    ChoiceCard *addCard(const QString &device, CardGroup &group);
    void search();
    void takeTheOnlyOne();
    QWidget *firstShown() const;

    Session &m_session;
    const QString m_system;
    QWidget *m_searchRow;
    PlainLabel *m_searchLabel;
    TextField *m_search;
    QVBoxLayout *m_list;
    PlainLabel *m_nothing;
    QButtonGroup *m_choice;
    QList<CardGroup *> m_groups;  ///< the last holds the other device alone
    QStringList m_headings;       ///< beside m_groups
    QList<Entry> m_entries;       ///< the last is the other device
    QStringList m_fitting;        ///< the devices that the search leaves
    QStringList m_built;          ///< what the groups were made from
};
