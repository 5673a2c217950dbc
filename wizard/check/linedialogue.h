#pragma once
#include "wizard/check/dialogue.h"

/// What the three dialogues share: the line cap, the forgetting at TLS, and the ways to end.
class LineDialogue : public Dialogue
{
public:
    explicit LineDialogue(Security security);

    Move open() final;
    Move receive(const QByteArray &line) final;
    Move receiveEarly(const QByteArray &line) final;
    Move secured() final;
    Stage stage() const final;
    const Findings &findings() const final;
    QByteArray farewell() const final;

    static constexpr int mostLines = 200;  ///< in the whole conversation

protected:
    virtual Move hear(const QByteArray &line) = 0;
    virtual bool mayComeUnasked(const QByteArray &line) const = 0;  ///< by the protocol, at any time
    virtual Move askInsideTls() = 0;          ///< the first question after an upgrade; nothing from before counts
    virtual QByteArray goodbye() const = 0;

    bool mustUpgrade() const;                 ///< TLS is still to be asked for
    Move greeted();                           ///< notes a proper greeting and listens on
    Move ask(Stage stage, const QByteArray &line);
    Move upgrade();
    Move endRead(const QStringList &signInMethods);  ///< all is learnt inside TLS
    Move endInPlain(const QStringList &signInMethods);  ///< properly answered, but no TLS is on offer
    Move endRefusingUpgrade();
    Move endBusy(const QByteArray &words);
    Move endRefused(const QByteArray &words);
    Move endOdd(Oddity oddity);
    Move endStrange(const QByteArray &line);  ///< a first line that is not ours: names what it sounds like

    Findings m_findings;

private:
    void keepWords(const QByteArray &words);
    Move end();

    const Security m_security;
    Stage m_stage = Stage::Waiting;
    int m_lines = 0;
    bool m_ended = false;
};
