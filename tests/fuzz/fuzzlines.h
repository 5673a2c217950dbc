#pragma once
#include "fuzzdialogue.h"
#include "wizard/check/linesplitter.h"

/// The first byte says how many bytes arrive at a time. Promises: the lines are those of the bytes at once, nothing is
/// lost or made up, no line is too long, and after one that is nothing comes any more.
inline void fuzzLines(const uint8_t *data, size_t size)
{
    if (size == 0)
        return;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype step = 1 + data[0];
    LineSplitter pieces;
    QByteArray said;
    for (qsizetype at = 0; at < input.size(); at += step) {
        pieces.add(input.mid(at, step));
        while (const std::optional<QByteArray> line = pieces.take()) {
            mustHold(!pieces.isTooLong() && line->size() <= LineSplitter::longestLine && !line->contains('\n'));
            const QByteArray rest = input.mid(said.size());
            mustHold(rest.startsWith(*line));
            said += rest.startsWith(*line + "\r\n") ? *line + "\r\n" : *line + '\n';
            mustHold(input.startsWith(said));
        }
        mustHold(pieces.isTooLong() || said.size() + pieces.waiting() == qMin(at + step, input.size()));
    }
    LineSplitter whole;
    whole.add(input);
    qsizetype taken = 0;
    while (const std::optional<QByteArray> line = whole.take())
        ++taken;
    mustHold(taken == said.count('\n') && whole.isTooLong() == pieces.isTooLong());
}
