#pragma once
#include "wizard/look/walkpage.h"

class Conductor;
class Session;

/// The page for one place of the walk. The caller owns it; it has no parent yet.
WalkPage *makePage(PageId page, Session &session, Conductor &conductor);
