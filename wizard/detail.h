#pragma once
#include <QString>

/// A line of what was seen: "Server", "mail.example.com".
struct Detail {
    QString name;
    QString value;
    bool operator==(const Detail &) const = default;
};
