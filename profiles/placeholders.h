#pragma once
#include "jsonwalker.h"

/// Names every {placeholder} in the tr texts of the whole file, inline translations included, that is neither one
/// of the device's labels, nor a setting's token, nor "provider"; also a brace without its partner and inline
/// translations whose placeholders differ from the English text's.
void checkPlaceholders(const QJsonObject &root, const QStringList &labels, ProblemList &problems);

/// The names between braces, in order; nothing if a brace has no partner.
std::optional<QStringList> placeholdersIn(const QString &text);
