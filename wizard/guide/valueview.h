#pragma once
#include "linefit.h"

#include <QWidget>

/// A value in letters that are hard to mix up. A long one gets a little smaller, then wraps; it is never cut.
class ValueView : public QWidget
{
    Q_OBJECT
public:
    explicit ValueView(const QString &value, QWidget *parent = nullptr);

    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FittedText fitted(double width) const;

    QString m_value;
};
