#pragma once
#include "wizard/signin/signinspeech.h"

/// What is done once a service has let us in.
class Errand : public Speech
{
public:
    const ServerReply &reply() const { return m_reply; }  ///< the last one that decided something
    /// Where the errand stands, for the person.
    enum class Part { Working, Tidying };
    virtual Part part() const { return Part::Working; }

protected:
    ServerReply m_reply;
};
