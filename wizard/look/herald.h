#pragma once
#include <QStringList>
#include <QTimer>
#include <QWidget>

/// Has the person's screen reader say sentences, wherever the focus is. One for each window, never seen.
class Herald : public QWidget
{
    Q_OBJECT
public:
    /// Said soon, together with what else is to be said then, and after what the focus makes the reader say.
    static void say(QWidget *from, const QString &sentence);
    /// The focus is in the group, and readers tell more of it than its name: on AT-SPI they read its loose labels.
    static bool isToldByFocus(const QWidget *group);

private:
    explicit Herald(QWidget *window);
    void speak();

    QTimer m_pause;
    QStringList m_waiting;
};
