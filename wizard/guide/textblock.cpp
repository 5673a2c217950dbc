#include "textblock.h"

#include <algorithm>

TextBlock wordsIn(const QString &text, const TextPlace &place, const TextWidth &measure)
{
    // A row or tile may carry an address, which breaks at other places than words do.
    const bool address = !text.contains(u' ') && (text.contains(u'@') || text.contains(u'.'));
    const FittedText fitted = address ? fitValue(text, place.room.width(), place.size, place.face, measure)
                                      : fitWords(text, place.room.width(), place.size, place.face, measure);
    TextBlock block{fitted.lines, place.room, fitted.size, place.face, place.role, Align::Left};
    block.rect.setHeight(text.isEmpty() ? 0 : block.lineHeight() * double(fitted.lines.size()));
    return block;
}

TextBlock valueIn(const QString &text, const TextPlace &place, const TextWidth &measure)
{
    const FittedText fitted = fitValue(text, place.room.width(), place.size, place.face, measure);
    TextBlock block{fitted.lines, place.room, fitted.size, place.face, TextRole::Value, Align::Left};
    const double oneLine = place.size * 1.37;
    block.rect.setHeight(std::max(oneLine, block.lineHeight() * double(fitted.lines.size())));
    return block;
}
