#include "practicetalk.h"

#include "wizard/practice/practiceimap.h"
#include "wizard/practice/practicepop3.h"
#include "wizard/practice/practicesmtp.h"

std::unique_ptr<PracticeTalk> makePracticeTalk(Protocol protocol, std::shared_ptr<PracticeMail> mail)
{
    switch (protocol) {
    case Protocol::Imap:
        return std::make_unique<PracticeImap>(std::move(mail));
    case Protocol::Pop3:
        return std::make_unique<PracticePop3>(std::move(mail));
    case Protocol::Smtp:
        return std::make_unique<PracticeSmtp>(std::move(mail));
    }
    Q_UNREACHABLE();
}

bool isPlainSignIn(const QByteArray &base64)
{
    const QList<QByteArray> parts = QByteArray::fromBase64(base64).split('\0');
    return parts.size() == 3 && !parts[1].isEmpty() && !parts[2].isEmpty();
}
