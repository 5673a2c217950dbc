#pragma once
#include <QByteArray>
#include <QString>

/// What is kept between runs: the language and the window's size. Nothing else, and never an address.
struct Remembered {
    QString language;       ///< empty: none yet
    QByteArray windowPlace; ///< QWidget::saveGeometry(), or empty

    static Remembered load();
    void save() const;
};
