#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <vector>

/// Bytes that hold a secret, or are derived from one: they move, are never copied, and are overwritten when they go.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes) { append(bytes); }
    ~SecretBytes() { wipe(); }
    SecretBytes(SecretBytes &&other) noexcept = default;
    SecretBytes &operator=(SecretBytes &&other) noexcept;

    SecretBytes &append(QByteArrayView bytes);  ///< leaves no copy behind when it grows
    SecretBytes toBase64() const;
    void wipe();
    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return qsizetype(m_bytes.size()); }
    QByteArrayView view() const { return {m_bytes.data(), size()}; }

private:
    std::vector<char> m_bytes;
};

/// Overwrites an array in place: first make sure that nobody shares it, or the others see zeros.
void wipe(QByteArray &bytes);

/// Pure: whether `words` hold the secret, as it is or somewhere inside base64.
bool holdsSecret(QByteArrayView words, QByteArrayView secret);
