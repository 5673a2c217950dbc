#include "wizard/signin/testmessage.h"

#include <QLocale>

namespace {

constexpr qsizetype mostSubject = 200;
constexpr qsizetype mostBody = 8000;

/// RFC 2047: words of UTF-8 in base64, each at most 75 octets and of whole letters.
QByteArray encodedSubject(const QString &subject)
{
    constexpr qsizetype mostInWord = 42;  // bytes: 56 in base64, and the 12 around them
    QByteArrayList words;
    QByteArray word;
    for (const char32_t letter : subject.simplified().left(mostSubject).toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (word.size() + bytes.size() > mostInWord)
            words.append(std::exchange(word, {}));
        word += bytes;
    }
    words.append(word);
    for (QByteArray &each : words)
        each = "=?UTF-8?B?" + each.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray encodedBody(const QString &body)
{
    const QByteArray text = body.left(mostBody).toUtf8().replace("\r\n", "\n").replace('\n', "\r\n").toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += 76)
        lines += text.mid(at, 76) + "\r\n";
    return lines;
}

/// RFC 5322 section 3.4.1: quoted where a dot-atom will not do.
QString localPartOnTheWire(const QString &localPart)
{
    static const QString specials = QStringLiteral("()<>[]:;@\\,\" ");
    const bool plain = std::none_of(localPart.begin(), localPart.end(), [](QChar c) { return specials.contains(c); });
    if (plain)
        return localPart;
    QString quoted = localPart;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + quoted + u'"';
}

QByteArray dateLine(const QDateTime &now)
{
    const QString words = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    const int offset = now.offsetFromUtc() / 60;
    return words.toLatin1() + (offset < 0 ? " -" : " +")
        + QByteArray::number(qAbs(offset) / 60 * 100 + qAbs(offset) % 60).rightJustified(4, '0');
}

}

TestMessage composeTestMessage(const MailAddress &self, const QString &subject, const QString &body,
                               const QDateTime &now, const QByteArray &random)
{
    TestMessage message;
    message.sender = localPartOnTheWire(self.localPart) + u'@' + self.domain;
    message.id = "test." + random + '@' + self.domain.toLatin1();
    const QByteArray sender = message.sender.toUtf8();
    message.needsUtf8 = message.sender.size() != sender.size();
    message.bytes = "Date: " + dateLine(now) + "\r\n"
        "From: <" + sender + ">\r\n"
        "To: <" + sender + ">\r\n"
        "Message-ID: <" + message.id + ">\r\n"
        "Subject: " + encodedSubject(subject) + "\r\n"
        "Auto-Submitted: auto-generated\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: base64\r\n"
        "\r\n" + encodedBody(body);
    return message;
}
