#pragma once
#include "wizard/look/rail.h"

class Session;

/// What a page is called in the rail and in the list of steps.
QString pageName(PageId page, const Session &session);
/// Pure: the rail's lines. The guide's steps are one line until the person walks through them.
/// `visited` are the pages already seen.
QList<RailLine> railLines(const QList<PageId> &pages, PageId now, const QList<PageId> &visited,
                          const Session &session);
