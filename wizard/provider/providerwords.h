#pragma once
#include "profiles/provider.h"
#include "wizard/session.h"

/// Why the person is asked, in one sentence.
QString whyAsked(const Session &session);
/// What is wrong with the answer to the offer's question; empty for a good one.
QString questionProblem(const OfferQuestion &question, const QString &typed);
/// What is wrong with the names typed for the two servers, and in which field; empty for two good ones.
QString typedServersProblem(const QString &incoming, const QString &outgoing);
/// What to do when the provider is not in the list and the names of its servers are not known.
QString notListedAdvice();
/// Who helps at the provider, by telephone and e-mail; empty where it names neither.
QString supportLine(const Provider &provider);
/// A message to the provider that asks for everything a mail program needs.
QString requestToProvider(const Session &session);
