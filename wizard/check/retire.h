#pragma once
#include "wizard/check/linechannel.h"

#include <memory>

/// Lets go of an object whose own signal may just be running: it says nothing more and is deleted from the event loop.
template<typename T>
void retire(std::unique_ptr<T> &object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

/// The same for a connection, which is closed at once.
inline void retireChannel(std::unique_ptr<LineChannel> &channel)
{
    if (channel)
        channel->abort();
    retire(channel);
}
