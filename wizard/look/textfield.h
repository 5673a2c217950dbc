#pragma once
#include <QLineEdit>

/// A line to type into, tall enough to hit, with an edge that is seen in every palette (3:1) and a clear focus.
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintEdge(QPainter &painter) const;
};
