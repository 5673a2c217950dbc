#pragma once
#include <QList>

class Session;

enum class PageKind { Address, Provider, Before, Device, Protocol, Check, SignIn, Step, Settings, TakeAlong };

/// One page of the walk. Steps carry their place among the guide's pages.
struct PageId {
    PageKind kind = PageKind::Address;
    int step = 0;  ///< 0-based, only for PageKind::Step
    bool operator==(const PageId &) const = default;
};

/// Pure: the pages of the walk as the answers stand, first to last.
QList<PageId> walk(const Session &session);
/// Pure: whether the page's question is answered, so that Next may be pressed.
bool isAnswered(PageId page, const Session &session);
