#pragma once
#include "mailprogram.h"

/// Pure: the three key files that make an account of Evolution, in the order in which they must appear: how it sends, who
/// the person is, how it receives. Paths are those of `folder`; POP3 leaves the messages on the server.
QList<WrittenFile> evolutionSources(const ProgramAccount &account, const QString &folder);

/// Pure: whether the bytes of a .source file are this account's way of receiving.
bool isEvolutionSourceOf(const QByteArray &source, const ProgramAccount &account);

/// Pure: whether every value that we wrote is still there. The data server adds keys of its own as soon as it reads a file.
bool keepsEvolutionSource(const QByteArray &now, const QByteArray &written);
