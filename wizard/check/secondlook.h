#pragma once
#include "wizard/check/deadline.h"
#include "wizard/check/linechannel.h"
#include "wizard/check/probelimits.h"

#include <functional>
#include <memory>

/// A short extra connection to an address that did not speak as expected, only to find out what it speaks.
/// Qt swallows the bytes of a failed handshake, so they are asked for again here, in the open; nothing that this
/// connection learns ever counts as working.
class SecondLook : public QObject
{
    Q_OBJECT
public:
    enum class Question {
        WhatDoesItSay,  ///< after a handshake that was not TLS: listens, then asks in HTTP
        IsItTls,        ///< after silence where words were expected: tries a handshake
    };
    SecondLook(std::unique_ptr<LineChannel> channel, const ProbeLimits &limits, QObject *parent = nullptr);
    ~SecondLook() override;

    void start(Question question, const QHostAddress &address, const Endpoint &endpoint);
    QByteArray firstBytes() const { return m_firstBytes; }  ///< up to 64 bytes, hostile
    bool isTls() const { return m_isTls; }

signals:
    void finished();

private:
    void finish();

    std::unique_ptr<LineChannel> m_channel;
    ProbeLimits m_limits;
    Deadline m_deadline;
    Deadline m_hint;
    QByteArray m_firstBytes;
    bool m_isTls = false;
};
