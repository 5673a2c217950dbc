#pragma once
#include "wizard/settings/exporters/qrcode.h"

#include <QWidget>

/// A QR code, black on white whatever the theme, in whole pixels of the screen, with its quiet zone.
class QrCodeView : public QWidget
{
    Q_OBJECT
public:
    explicit QrCodeView(QWidget *parent = nullptr);

    /// `sentence` says to those who do not see it what the code holds.
    void setCode(const QrCode &code, const QString &sentence);
    /// Takes about so many pixels in both directions, and never fewer than a camera needs.
    void setSide(int pixels);
    int smallestSide() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int squares() const;  ///< modules across, quiet zone included

    QrCode m_code;
};
