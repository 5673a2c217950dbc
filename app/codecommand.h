#pragma once
#include <QString>

class Catalogue;

/// What --read-code comes to.
struct CodeAnswer {
    QString text;  ///< for stdout; empty where the code is off
    QString off;   ///< one line on what is off
    int exitStatus() const { return off.isEmpty() ? 0 : 2; }
};
/// Pure but for the language: what a support code says, for the staff who hear it over the phone.
CodeAnswer explainCode(const QString &code, const Catalogue &catalogue);
