#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

/// A QR code (ISO/IEC 18004) as a square of modules; drawn black on white whatever the theme.
struct QrCode {
    static constexpr int quietZone = 4;  ///< white modules that must surround the square

    int side = 0;  ///< modules
    QList<bool> dark;  ///< row by row

    bool isDark(int column, int row) const { return dark.at(row * side + column); }
};

constexpr int mostInQr = 666;  ///< bytes in version 20 at level M; more is read badly off a screen

/// Pure: the smallest code for these bytes, error correction level M; nothing where they are empty or more than mostInQr,
/// and where the program is built without QR codes.
std::optional<QrCode> makeQr(const QByteArray &payload);
