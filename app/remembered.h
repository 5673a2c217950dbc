#pragma once
#include <QSize>
#include <QString>

/// All that is kept between two runs. Never an address, an answer or a finding.
struct Remembered {
    QString language;  ///< code as the person chose it, or empty
    QSize windowSize;  ///< invalid: none
    bool operator==(const Remembered &) const = default;
};

Remembered recall();
/// Written to disk at once, since the program may end without a farewell.
void remember(const Remembered &what);
