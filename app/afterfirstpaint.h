#pragma once
#include <QObject>
#include <functional>

class QWidget;

/// Does something once, from the event loop, after the window has been painted for the first time: work that the first
/// page does not wait for.
class AfterFirstPaint : public QObject
{
    Q_OBJECT
public:
    AfterFirstPaint(QWidget &window, std::function<void()> work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_work;
};
