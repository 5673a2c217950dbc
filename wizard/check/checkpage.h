#pragma once
#include "wizard/check/checkreport.h"
#include "wizard/look/walkpage.h"

class CheckRowView;
class Conductor;
class LinkButton;
class PlainLabel;
class QPushButton;
class Session;
class StatusMark;

/// What works from this computer: the verdict in words, then every port with its finding, live.
class CheckPage : public WalkPage
{
    Q_OBJECT
public:
    CheckPage(Session &session, Conductor &conductor, QWidget *parent = nullptr);

    void enter() override;
    QString primaryText() const override;

protected:
    void retranslate() override;

private:
    struct Group {
        PlainLabel *heading = nullptr;
        QWidget *room = nullptr;
        QList<CheckRowView *> rows;
    };
    Group makeGroup(const QString &name);
    QWidget *makeVerdict();
    QWidget *makeButtons();
    void refresh();
    void refreshVerdict(const CheckReport &report);
    void refreshGroup(Group &group, const CheckReport &report, Protocol protocol);
    CheckReport shownReport() const;
    Protocol otherWay() const;
    void setOtherShown(bool shown);

    Session &m_session;
    Conductor &m_conductor;
    StatusMark *m_mark;
    PlainLabel *m_headline;
    PlainLabel *m_advice;
    PlainLabel *m_support;  ///< who helps at the provider, where something fails
    PlainLabel *m_goOn;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_tryPassword;
    LinkButton *m_onlySettings;
    Group m_receiving;
    Group m_sending;
    LinkButton *m_showOther;
    Group m_other;
    bool m_otherShown = false;
};
