#pragma once
#include "wizard/look/walkpage.h"

class ChoiceCard;
class ConsentView;
class CopyButton;
class KeptFindingView;
class PlainLabel;
class QLineEdit;
class QVBoxLayout;
class Session;
class TypedServersView;

/// Asks who runs the mail, which of the provider's offers it is, and what that offer must know; or takes the names of
/// the servers themselves.
class ProviderPage : public WalkPage
{
    Q_OBJECT
public:
    explicit ProviderPage(Session &session, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    QString missing() const override;
    void pointOut() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    struct Entry {
        QString providerId;  ///< empty: not in the list
        QString offerId;
        ChoiceCard *card = nullptr;
    };
    void addEntries();
    void choose(const Entry &entry);
    void useKept();
    void onAnswer(const QString &typed);
    void showQuestion();
    void showMatching(const QString &wanted);
    QWidget *makeQuestion();
    QWidget *makeNotListed();

    Session &m_session;
    ConsentView *m_consent;
    QLineEdit *m_search;
    QVBoxLayout *m_list;
    QList<Entry> m_entries;
    QWidget *m_question;
    PlainLabel *m_questionLabel;
    QLineEdit *m_answer;
    PlainLabel *m_answerProblem;
    PlainLabel *m_questionHelp;
    QWidget *m_notListed;
    TypedServersView *m_typed;
    KeptFindingView *m_kept;
    PlainLabel *m_advice;
    PlainLabel *m_request;
    CopyButton *m_copyRequest;
    bool m_saysNotListed = false;
    bool m_usesKept = false;  ///< what was found is used because the person wished it
};
