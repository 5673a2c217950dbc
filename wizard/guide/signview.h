#pragma once
#include <QWidget>

/// A small sign before a line of words: a number as in the drawing (0: the room of one, left blank), or a box
/// that is ticked or empty.
class SignView : public QWidget
{
    Q_OBJECT
public:
    enum class Sign { Number, Ticked, Unticked };
    explicit SignView(Sign sign, int number = 0, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    int m_number;
};
