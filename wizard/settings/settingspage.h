#pragma once
#include "wizard/look/walkpage.h"
#include "wizard/settings/settingssheet.h"

class CopyButton;
class DoorCard;
class LinkButton;
class PlainLabel;
class PortsTableView;
class QPrinter;
class QPushButton;
class QVBoxLayout;
class Session;
class SettingsCardView;
class StatusMark;

/// The end of the walk: every value to type, how sure it is, and the ways to take them along.
class SettingsPage : public WalkPage
{
    Q_OBJECT
public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void enter() override;
    QString primaryText() const override;
    /// Writes the PDF and says on the page how it went.
    void savePdfTo(const QString &path);

protected:
    void retranslate() override;

private:
    QWidget *makeButtons();
    void refresh();
    void explainByDevice();  ///< who has no guide needs the meanings
    void refreshNotes();
    void onPrint();
    void onSavePdf();
    void say(const QString &sentence);

    Session &m_session;
    SettingsSheet m_sheet;
    StatusMark *m_mark;
    PlainLabel *m_overall;
    LinkButton *m_toCheck;
    LinkButton *m_tryPassword;
    LinkButton *m_explain;
    QList<SettingsCardView *> m_cards;
    CopyButton *m_copyAll;
    QPushButton *m_print;
    QPushButton *m_savePdf;
    PlainLabel *m_said;
    DoorCard *m_takeAlong;
    PlainLabel *m_portsHeading;
    PortsTableView *m_ports;
    QWidget *m_notes;
    QStringList m_shownNotes;
    std::unique_ptr<QPrinter> m_printer;
};
