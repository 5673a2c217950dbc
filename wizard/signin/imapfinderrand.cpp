#include "wizard/signin/imapfinderrand.h"

#include "wizard/signin/imapfolder.h"
#include "wizard/signin/pop3finderrand.h"

static const QByteArray inbox = "INBOX";
static constexpr qsizetype looksBeforeJunk = 2;

ImapFindErrand::ImapFindErrand(const QByteArray &id, const LookPauses &pauses)
    : m_id(id)
    , m_pauses(pauses)
{
    m_reply.protocol = Protocol::Imap;
}

SpeechMove ImapFindErrand::open()
{
    return ask(Step::Capability, "CAPABILITY");
}

SpeechMove ImapFindErrand::ask(Step step, const QByteArray &command)
{
    m_step = step;
    return SpeechMove::say('c' + QByteArray::number(++m_tag) + ' ' + command);
}

SpeechMove ImapFindErrand::look(const QByteArray &folder)
{
    m_folder = folder;
    m_validity.clear();
    m_uid.clear();
    m_isOurs = false;
    return ask(Step::Examine, "EXAMINE " + folder);
}

SpeechMove ImapFindErrand::receive(const QByteArray &line)
{
    const std::optional<QByteArray> whole = m_joiner.take(line);
    if (!whole)
        return SpeechMove::listen();
    const ImapLine read = readImapLine(*whole, 'c' + QByteArray::number(m_tag));
    switch (m_joiner.isTooLong() ? ImapLine::Kind::Strange : read.kind) {
    case ImapLine::Kind::Untagged:
        return hearUntagged(read, *whole);
    case ImapLine::Kind::Tagged:
        m_reply.mark = read.mark;
        m_reply.words = read.words.left(mostReplyWords);
        return answered(read.word == "OK");
    case ImapLine::Kind::GoOn:
    case ImapLine::Kind::Strange:
        m_reply.kind = ServerReply::Kind::Senseless;
        m_couldLook = m_result != FindResult::NotThereYet;
        return SpeechMove::finish();
    }
    Q_UNREACHABLE();
}

SpeechMove ImapFindErrand::hearUntagged(const ImapLine &line, const QByteArray &whole)
{
    if (line.word == "BYE") {
        m_saidBye = true;
        m_reply.kind = ServerReply::Kind::Refused;
        m_reply.mark = line.mark;
        m_reply.words = line.words.left(mostReplyWords);
        m_couldLook = m_result != FindResult::NotThereYet;
        return SpeechMove::finish();
    }
    if (line.word == "CAPABILITY")
        m_uidPlus = (' ' + line.words.toUpper() + ' ').contains(" UIDPLUS ");
    else if (line.word == "LIST" && m_step == Step::List)
        readFolder(line.words);
    else if (line.mark == "UIDVALIDITY")
        (m_step == Step::Select ? m_validityNow : m_validity) = line.markArguments;
    else if (line.word == "SEARCH" && m_step == Step::Search)
        m_uid = lastUid(line.words);
    else if (m_step == Step::Fetch && line.words.startsWith("FETCH"))
        m_isOurs = m_isOurs || (fetchedUid(whole) == m_uid && namesMessage(whole, m_id));
    return SpeechMove::listen();
}

SpeechMove ImapFindErrand::answered(bool ok)
{
    switch (m_step) {
    case Step::Capability:
        return look(inbox);
    case Step::List:
        m_listed = true;
        return m_junk.isEmpty() ? look(inbox) : look(m_junk);
    case Step::Examine:
        if (ok)
            return ask(Step::Search, "UID SEARCH HEADER Message-ID \"" + m_id + '"');
        if (m_folder != inbox) {
            m_junk.clear();
            return notHere();
        }
        m_couldLook = false;
        m_reply.kind = ServerReply::Kind::Refused;
        return end();
    case Step::Search:
        if (m_uid.isEmpty())
            return notHere();
        return ask(Step::Fetch, "UID FETCH " + m_uid + " (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
    case Step::Fetch:
        // A server that does not know the search finds everything: what it found is believed only now.
        if (!m_isOurs)
            return notHere();
        m_result = m_folder == inbox ? FindResult::InInbox : FindResult::InJunk;
        return tidy();
    case Step::Select:
        if (!ok || m_validityNow != m_validity)
            return end();
        return ask(Step::Store, "UID STORE " + m_uid + " +FLAGS.SILENT (\\Deleted)");
    case Step::Store:
        return ok ? ask(Step::Expunge, "UID EXPUNGE " + m_uid) : end();
    case Step::Expunge:
        m_removed = ok;
        return end();
    }
    Q_UNREACHABLE();
}

SpeechMove ImapFindErrand::notHere()
{
    if (m_folder == inbox && m_looks >= looksBeforeJunk) {
        if (!m_listed)
            return ask(Step::List, "LIST \"\" \"*\"");
        if (!m_junk.isEmpty())
            return look(m_junk);
    }
    return m_looks < m_pauses.size() ? SpeechMove::wait(m_pauses[m_looks++]) : end();
}

SpeechMove ImapFindErrand::resume()
{
    return look(inbox);
}

SpeechMove ImapFindErrand::tidy()
{
    // Without UIDPLUS only all marked messages can be removed, those of the person among them.
    if (!m_uidPlus)
        return end();
    m_validityNow.clear();
    return ask(Step::Select, "SELECT " + m_folder);
}

SpeechMove ImapFindErrand::end()
{
    return SpeechMove::finish();
}

QByteArray ImapFindErrand::farewell() const
{
    const bool listens = !m_saidBye && m_reply.kind != ServerReply::Kind::Senseless;
    return listens ? 'c' + QByteArray::number(m_tag + 1) + " LOGOUT" : QByteArray();
}

void ImapFindErrand::readFolder(const QByteArray &listing)
{
    const ImapFolder folder = readListing(listing);
    if (!folder.isJunk || folder.name.isEmpty() || (m_junkIsMarked && !folder.isMarked))
        return;
    m_junk = folder.name;
    m_junkIsMarked = folder.isMarked;
}

std::unique_ptr<FindErrand> makeFindErrand(Protocol protocol, const QByteArray &id, const LookPauses &pauses)
{
    if (protocol == Protocol::Pop3)
        return std::make_unique<Pop3FindErrand>(id);
    return std::make_unique<ImapFindErrand>(id, pauses);
}

bool namesMessage(const QByteArray &header, const QByteArray &id)
{
    // Unfolded, and only the one field: another one, In-Reply-To for example, may name it, too.
    const QByteArray text = QByteArray(header).replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray field = line.trimmed();
        if (field.left(11).compare("message-id:", Qt::CaseInsensitive) == 0)
            return field.mid(11).trimmed() == '<' + id + '>';
    }
    return false;
}
