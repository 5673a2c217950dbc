#pragma once
#include <QWidget>

class PlainLabel;
class QPushButton;
class Session;

/// One line and one button for what a look-up found though the person names the servers: nothing is taken unasked.
/// Hidden where there is nothing of that kind. To be shown only where servers are typed.
class KeptFindingView : public QWidget
{
    Q_OBJECT
public:
    explicit KeptFindingView(Session &session, QWidget *parent = nullptr);

    void refresh();  ///< also after a change of language
    QWidget *button() const;

signals:
    void wanted();

private:
    Session &m_session;
    PlainLabel *m_where;
    QPushButton *m_use;
};
