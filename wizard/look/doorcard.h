#pragma once
#include "cardface.h"

#include <QAbstractButton>

/// A big button that leads to a place of its own: a picture, a title, a sentence, and an arrow. Where it cannot be
/// pressed it says why.
class DoorCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DoorCard(QWidget *parent = nullptr);

    void setFace(const CardFace &face);
    const CardFace &face() const { return m_face; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int textLeft() const;
    int arrowRoom() const;

    CardFace m_face;
};
