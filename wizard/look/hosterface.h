#pragma once
#include "profiles/provider.h"

#include <QLabel>
#include <QPalette>
#include <optional>

/// Pure: the logo in a PNG of at most 1 MB and 2000 × 2000 pixels, else a null image.
QImage readLogo(const QString &file);

/// A hoster's logo; while there is a hoster, its colour is also the accent of the whole program.
class HosterFace : public QLabel
{
    Q_OBJECT
public:
    explicit HosterFace(QWidget *parent = nullptr);
    ~HosterFace() override;

    void wear(const Provider *hoster);  ///< nullptr: the program's own face again

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawLogo();
    void takeColour(const QColor &colour);

    QString m_hosterId;
    QImage m_logo;
    std::optional<QPalette> m_paletteBefore;  ///< while a hoster's colour is worn
};
