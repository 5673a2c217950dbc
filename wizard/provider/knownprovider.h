#pragma once
#include "wizard/answers.h"

class Catalogue;

enum class ProviderSearch { Idle, Looking, Found, NothingFound, NoAnswer, Offline };

struct ProviderFinding {
    ProviderSearch search = ProviderSearch::Idle;
    ProviderChoice choice;  ///< set if found
};

/// Pure: what the catalogue knows of the address's own domain (A-labels); Idle where only the DNS can tell.
ProviderFinding recogniseByDomain(const QString &domain, const Catalogue &catalogue);
