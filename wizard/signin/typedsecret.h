#pragma once
#include <QChar>
#include <QString>
#include <QStringView>
#include <array>
#include <functional>
#include <optional>

/// A secret while it is typed. Each character lies in a slot of its own; whoever edits holds tokens (letters of the
/// private use area, one a slot), which say nothing. So no editor, undo history or screen reader ever has the text.
class TypedSecret
{
public:
    static constexpr int most = 1024;  ///< characters at one time

    TypedSecret() = default;
    ~TypedSecret() { wipe(); }
    TypedSecret(const TypedSecret &) = delete;
    TypedSecret &operator=(const TypedSecret &) = delete;

    /// The tokens for the characters, in their order; nothing if there is no room for all of them.
    std::optional<QString> keep(QStringView characters);
    bool isToken(QChar letter) const;
    char32_t characterOf(QChar token) const;  ///< 0 for anything but a token
    void keepOnly(QStringView tokens);        ///< overwrites what stands behind all others
    void wipe();

    /// Hands the text over in the tokens' order and overwrites the copy that was made for it.
    void handOver(QStringView tokens, const std::function<void(QStringView text)> &taker) const;

private:
    std::array<char32_t, most> m_slots{};  ///< 0: free
};
