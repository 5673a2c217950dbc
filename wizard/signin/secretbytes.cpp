#include "wizard/signin/secretbytes.h"

#include "wizard/signin/password.h"

#include <algorithm>

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

SecretBytes &SecretBytes::append(QByteArrayView bytes)
{
    const size_t needed = m_bytes.size() + size_t(bytes.size());
    if (needed > m_bytes.capacity()) {
        std::vector<char> roomier;
        roomier.reserve(std::max(needed, 2 * m_bytes.capacity()));
        roomier.assign(m_bytes.begin(), m_bytes.end());
        wipe();
        m_bytes.swap(roomier);
    }
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

SecretBytes SecretBytes::toBase64() const
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    SecretBytes text;
    text.m_bytes.reserve((m_bytes.size() + 2) / 3 * 4);
    for (size_t at = 0; at < m_bytes.size(); at += 3) {
        const size_t left = m_bytes.size() - at;
        const auto byte = [&](size_t offset) { return offset < left ? uchar(m_bytes[at + offset]) : 0u; };
        const unsigned bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        text.m_bytes.push_back(letters[bits >> 18]);
        text.m_bytes.push_back(letters[bits >> 12 & 63]);
        text.m_bytes.push_back(left > 1 ? letters[bits >> 6 & 63] : '=');
        text.m_bytes.push_back(left > 2 ? letters[bits & 63] : '=');
    }
    return text;
}

void SecretBytes::wipe()
{
    // The whole capacity: growing smaller leaves bytes behind the end.
    m_bytes.resize(m_bytes.capacity());
    wipeMemory(m_bytes.data(), qsizetype(m_bytes.size()));
    m_bytes.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isNull())
        wipeMemory(const_cast<char *>(bytes.constData()), bytes.size());
    bytes.clear();
}

bool holdsSecret(QByteArrayView words, QByteArrayView secret)
{
    if (secret.isEmpty() || words.contains(secret))
        return !secret.isEmpty();
    // In base64 it looks in one of three ways, by how many bytes stand before it; its first and last letter may be shared.
    for (qsizetype before = 0; before < 3; ++before) {
        const SecretBytes encoded = std::move(SecretBytes(QByteArrayView("\0\0", before)).append(secret)).toBase64();
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype last = (before + secret.size()) * 8 / 6;
        if (last - first >= 3 && words.contains(encoded.view().sliced(first, last - first)))
            return true;
    }
    return false;
}
