#pragma once
#include "wizard/look/resultrow.h"
#include "wizard/signin/signinwords.h"

class LinkButton;

/// One direction's answer to the password, what it means and what to do.
class SignInRowView : public ResultRow
{
    Q_OBJECT
public:
    explicit SignInRowView(QWidget *parent = nullptr);

    /// `provider` may be nullptr.
    void show(const SignInAnswer &answer, const ChosenService &chosen, const SignInFacts &facts, const Provider *provider);
    using QWidget::show;

private:
    void showLink(const Provider *provider, SignInVerdict verdict, const SignInFacts &facts);

    PlainLabel *m_words;
    LinkButton *m_link;
};
