#pragma once
#include <QtGlobal>
#include <chrono>

/// How long each part of a probe may take, on the monotonic clock. Tests scale them all.
struct ProbeLimits {
    using Time = std::chrono::milliseconds;
    Time name{5000};           ///< looking the host name up
    Time connect{5000};        ///< TCP, one address
    Time connectAll{10000};    ///< TCP, all addresses together
    Time stagger{220};         ///< before the next address is tried beside (RFC 8305 section 5: 100 ms to 2 s)
    Time slow{8000};           ///< from the start; after it a row counts as slow
    Time greeting{35000};      ///< anti-spam servers wait 6 to 30 s on purpose
    Time handshake{10000};
    Time reply{10000};         ///< one whole answer, however many lines
    Time whole{45000};
    Time secondLook{3000};     ///< the extra connection that only finds out what else is there
    Time secondLookHint{700};  ///< silence after which the extra connection asks in HTTP
    Time doubt{2000};          ///< no port of a host connected: is it down, or are its mail ports blocked?
    Time control{4000};        ///< the connection to the web port that answers this
    Time farewell{500};        ///< for the polite end of a connection, after the result is known

    ProbeLimits scaled(double factor) const
    {
        const auto by = [factor](Time t) { return Time(qint64(double(t.count()) * factor)); };
        return {by(name), by(connect), by(connectAll), by(stagger), by(slow), by(greeting), by(handshake), by(reply),
                by(whole), by(secondLook), by(secondLookHint),
                by(doubt), by(control), by(farewell)};
    }
};
