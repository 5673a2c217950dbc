#pragma once
#include <QString>
#include <QUrl>
#include <optional>

/// Reading single values that somebody published about a domain: filled and checked, or refused.

/// Pure: the text with %EMAILDOMAIN% filled in; nothing if another placeholder would remain.
std::optional<QString> filledForDomain(const QString &text, const QString &domain);
/// Pure: a host name with at least one dot in lower-case A-labels; nothing for addresses, bad names and names that
/// need more than the domain.
std::optional<QString> publishedHost(const QString &text, const QString &domain);
/// Pure: 1–65535 and none of the ports where never a mail server listens.
std::optional<quint16> publishedPort(const QString &text);
/// Pure: an https link without user name; empty otherwise.
QUrl publishedLink(const QString &text, const QString &domain);
/// Pure: one line for people, cleaned and cut; empty if it cannot be filled.
QString publishedText(const QString &text, const QString &domain);
