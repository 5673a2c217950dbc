#pragma once
#include "cardface.h"

#include <QRadioButton>

/// A big radio button: a picture, a title, a sentence and, where it cannot be chosen, the reason.
/// Arrow keys and Space work as in every group of radio buttons.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    QString sentence() const { return m_face.sentence; }
    /// A word behind the title, for example “recommended”.
    void setBadge(const QString &badge);
    /// A second, quieter sentence.
    void setNote(const QString &note);
    /// Not empty: the card cannot be chosen and says why.
    void setUnavailable(const QString &why);
    /// A picture as paintDevicePicture() knows it, or empty.
    void setPicture(const QString &picture);
    void setCardSize(CardSize size);
    /// The heading that the card stands under, spoken before its sentence; not drawn.
    void setGroup(const QString &heading);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void speak();
    int textLeft() const;
    int textWidth(int width) const;

    CardFace m_face;
    QString m_group;
};
