#pragma once
#include "profiles/provider.h"
#include "wizard/session.h"

/// Why the person is asked, in one sentence.
QString whyAsked(const Session &session);
/// What is wrong with the answer to the offer's question; empty for a good one.
QString questionProblem(const OfferQuestion &question, const QString &typed);
/// What to do when the provider is not in the list; names how many this version knows.
QString notListedAdvice(const Session &session);
/// A message to the provider that asks for everything a mail program needs.
QString requestToProvider(const Session &session);
