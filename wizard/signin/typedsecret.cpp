#include "typedsecret.h"

#include "password.h"

#include <QScopeGuard>
#include <algorithm>
#include <bitset>

static constexpr char16_t firstToken = 0xE000;

static qsizetype slotOf(QChar token)
{
    return qsizetype(token.unicode()) - firstToken;
}

static bool isSlot(qsizetype slot)
{
    return slot >= 0 && slot < TypedSecret::most;
}

std::optional<QString> TypedSecret::keep(QStringView characters)
{
    QString tokens;
    std::size_t slot = 0;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const QChar unit = characters[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < characters.size() && characters[at + 1].isLowSurrogate();
        while (slot < m_slots.size() && m_slots[slot])
            ++slot;
        if (slot == m_slots.size()) {
            for (const QChar token : std::as_const(tokens))
                m_slots[std::size_t(slotOf(token))] = 0;
            return std::nullopt;
        }
        m_slots[slot] = pair ? QChar::surrogateToUcs4(unit, characters[++at]) : unit.unicode();
        tokens.append(QChar(char16_t(firstToken + slot)));
    }
    return tokens;
}

bool TypedSecret::isToken(QChar letter) const
{
    return characterOf(letter) != 0;
}

char32_t TypedSecret::characterOf(QChar token) const
{
    const qsizetype slot = slotOf(token);
    return isSlot(slot) ? m_slots[std::size_t(slot)] : 0;
}

void TypedSecret::keepOnly(QStringView tokens)
{
    std::bitset<most> kept;
    for (const QChar token : tokens)
        if (isSlot(slotOf(token)))
            kept.set(std::size_t(slotOf(token)));
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
        if (!kept[slot])
            m_slots[slot] = 0;
}

void TypedSecret::wipe()
{
    wipeMemory(m_slots.data(), qsizetype(sizeof m_slots));
}

void TypedSecret::handOver(QStringView tokens, const std::function<void(QStringView text)> &taker) const
{
    std::array<char16_t, 2 * most> text{};
    const auto wiped = qScopeGuard([&text] { wipeMemory(text.data(), qsizetype(sizeof text)); });
    qsizetype length = 0;
    for (const QChar token : tokens.first(std::min<qsizetype>(tokens.size(), most)))
        for (const char16_t unit : QChar::fromUcs4(characterOf(token)))
            text[std::size_t(length++)] = unit;
    taker(QStringView(text.data(), length));
}
