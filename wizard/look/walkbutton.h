#pragma once
#include <QPushButton>

/// A push button tall enough to hit whose keyboard focus is seen on any fill.
class WalkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit WalkButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
