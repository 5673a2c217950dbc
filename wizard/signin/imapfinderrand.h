#pragma once
#include "wizard/signin/finderrand.h"
#include "wizard/signin/replylines.h"

/// Looks into the inbox again and again, and from the third time on into the folder for junk, too, without changing
/// anything (EXAMINE). What it finds is read once more by its Message-ID, and then removed by its UID alone, where the
/// server can do that (UIDPLUS, RFC 4315).
class ImapFindErrand : public FindErrand
{
public:
    ImapFindErrand(const QByteArray &id, const LookPauses &pauses);
    SpeechMove open() override;
    SpeechMove receive(const QByteArray &line) override;
    SpeechMove resume() override;
    QByteArray farewell() const override;
    Part part() const override { return m_step >= Step::Select ? Part::Tidying : Part::Working; }

private:
    enum class Step { Capability, List, Examine, Search, Fetch, Select, Store, Expunge };

    SpeechMove ask(Step step, const QByteArray &command);
    SpeechMove look(const QByteArray &folder);
    SpeechMove hearUntagged(const ImapLine &line, const QByteArray &whole);
    SpeechMove answered(bool ok);
    SpeechMove notHere();
    SpeechMove tidy();
    SpeechMove end();
    void readFolder(const QByteArray &listing);

    QByteArray m_id;
    LookPauses m_pauses;
    qsizetype m_looks = 0;
    Step m_step = Step::Capability;
    int m_tag = 0;
    ImapLineJoiner m_joiner;
    bool m_uidPlus = false;
    bool m_listed = false;
    QByteArray m_junk;       ///< its name as it stands in a command, or empty
    bool m_junkIsMarked = false;
    QByteArray m_folder;     ///< being looked into
    QByteArray m_validity;   ///< UIDVALIDITY of the folder as it was examined
    QByteArray m_validityNow;
    QByteArray m_uid;
    bool m_isOurs = false;
    bool m_saidBye = false;
};
