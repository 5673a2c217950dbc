#pragma once
#include <QRadioButton>

class QPainter;

enum class CardSize {
    Full,     ///< for a few choices that are read one by one
    Compact,  ///< for many, to be looked through
};

/// A big radio button: a picture, a title, a sentence and, where it cannot be chosen, the reason.
/// Arrow keys and Space work as in every group of radio buttons.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    QString sentence() const { return m_sentence; }
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
    struct Line {
        QString text;
        QFont font;
        QColor colour;
    };
    QList<Line> lines() const;
    /// Draws when a painter is given; returns the height needed.
    int layOut(int width, QPainter *painter) const;
    void speak();
    double margin() const;       ///< in grid units, as the next
    double pictureSide() const;
    int textLeft() const;

    QString m_sentence;
    QString m_badge;
    QString m_note;
    QString m_whyNot;
    QString m_picture;
    QString m_group;
    CardSize m_size = CardSize::Full;
};
