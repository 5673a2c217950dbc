#pragma once
#include "wizard/check/cleantext.h"
#include "wizard/check/observation.h"

#include <cstdint>
#include <cstdlib>

/// Ends the program where a promise is broken, in every build.
inline void mustHold(bool promise)
{
    if (!promise)
        std::abort();
}

/// The first byte picks the security; each further line is the server's; the handshake always succeeds. A line after
/// "!" was here before the question that it follows went out.
/// Promises: no word of a sign-in is ever said, Finish is final, one line asks for one move, memory is bounded; what
/// comes too early neither asks nor secures anything.
inline void fuzzDialogue(Protocol protocol, const uint8_t *data, size_t size)
{
    if (size == 0)
        return;
    const Security security = data[0] % 2 == 0 ? Security::ImplicitTls : Security::StartTls;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto dialogue = makeDialogue(protocol, security);
    Move move = dialogue->open();
    int questions = 0;
    int handshakes = 0;
    const auto check = [&] {
        const QByteArray said = (move.line + dialogue->farewell()).toUpper();
        for (const char *word : {"AUTH", "LOGIN", "USER", "PASS", "\r", "\n"})
            mustHold(!said.contains(word));
        questions += move.kind == Move::Kind::Say;
        mustHold(questions <= 10 && handshakes <= 1);
    };
    check();
    bool unsent = false;
    for (const QByteArray &line : input.split('\n')) {
        const bool finished = move.kind == Move::Kind::Finish;
        const bool early = unsent && line.startsWith('!');
        move = early ? dialogue->receiveEarly(line.mid(1)) : dialogue->receive(line);
        check();
        mustHold(!early || move.kind == Move::Kind::Listen || move.kind == Move::Kind::Finish);
        unsent = early ? move.kind == Move::Kind::Listen : move.kind == Move::Kind::Say;
        mustHold(!finished || move.kind == Move::Kind::Finish);
        if (move.kind == Move::Kind::BeginTls) {
            ++handshakes;
            move = dialogue->secured();
            check();
            unsent = move.kind == Move::Kind::Say;
        }
    }
    Observation seen;
    seen.target.service.protocol = protocol;
    seen.target.service.endpoint.security = security;
    seen.stage = dialogue->stage();
    seen.findings = dialogue->findings();
    seen.timedOut = move.kind != Move::Kind::Finish;
    const Verdict verdict = judge(seen);
    mustHold(verdict != Verdict::WorksButPlain);
    mustHold(verdict != Verdict::Works || seen.findings.oddity == Oddity::None);
    mustHold(verdict != Verdict::Works || (seen.findings.secured && !seen.findings.signInMethods.isEmpty()));
    mustHold(seen.findings.secured || (seen.findings.serverWords.isEmpty() && seen.findings.signInMethods.isEmpty()));
    mustHold(seen.findings.serverWords.size() <= 512);
    mustHold(cleanServerText(seen.findings.serverWords).size() <= mostCleanText);
}

/// Promises: never longer than its bound, and nothing in it that moves, hides or controls.
inline void fuzzCleanText(const uint8_t *data, size_t size)
{
    const QString clean = cleanServerText(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    mustHold(clean.size() <= mostCleanText);
    int marks = 2;
    for (const char32_t c : clean.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        mustHold(category != QChar::Other_Control && category != QChar::Other_Format
                 && category != QChar::Other_Surrogate && category != QChar::Other_PrivateUse
                 && category != QChar::Separator_Line && category != QChar::Separator_Paragraph);
        marks = QChar::isMark(c) ? marks + 1 : 0;
        mustHold(marks <= 2);
    }
}
