#pragma once
#include "wizard/look/walkpage.h"

#include <QTimer>

class LinkButton;
class PlainLabel;
class QLineEdit;
class QPushButton;
class Session;
class StatusMark;

/// Asks for the e-mail address and says who runs its mail.
class AddressPage : public WalkPage
{
    Q_OBJECT
public:
    explicit AddressPage(Session &session, QWidget *parent = nullptr);

    void enter() override;
    QString missing() const override;
    void pointOut() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void onTyped(const QString &text);
    void greet();  ///< in the hoster's name, where it is a hoster's wizard
    void showFindings();
    void showProblem();
    void acceptSuggestion();
    void chooseAnother();

    Session &m_session;
    PlainLabel *m_label;
    QLineEdit *m_field;
    StatusMark *m_problemMark;
    PlainLabel *m_problem;
    QPushButton *m_suggestion;
    PlainLabel *m_note;
    StatusMark *m_providerMark;
    PlainLabel *m_provider;
    LinkButton *m_showDetails;
    PlainLabel *m_details;
    LinkButton *m_notRight;
    PlainLabel *m_offline;
    PlainLabel *m_privacy;
    QString m_suggested;
    QTimer m_patience;
    bool m_pointedOut = false;  ///< the problem is on show until it is mended
};
