#pragma once
#include "app/commandline.h"
#include "wizard/outside.h"

#include <QStringList>
#include <memory>

/// The world the program works with: the real network, or the practice mailbox.
class Mailboxes
{
public:
    static std::unique_ptr<Mailboxes> make(CommandLine::Mailbox mailbox);
    virtual ~Mailboxes() = default;

    virtual Outside outside() const = 0;
    virtual QStringList profileFolders() const { return {}; }
    virtual QString address() const { return {}; }  ///< to start with; empty: the person types it
};
