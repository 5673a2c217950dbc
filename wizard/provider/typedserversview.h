#pragma once
#include <QWidget>

class PlainLabel;
class QLineEdit;
class Session;

/// Two fields for the names of the servers, for a provider that is in no list. What is typed stays until it is changed.
class TypedServersView : public QWidget
{
    Q_OBJECT
public:
    explicit TypedServersView(Session &session, QWidget *parent = nullptr);

    bool isEmpty() const;
    QString problem() const;  ///< one sentence that names the field; empty for two good names
    void take();              ///< makes good names the servers of the walk; others take typed ones away
    void pointOut();          ///< shows the problem and puts the keyboard into its field
    QWidget *firstFocus() const;
    void retranslate();

signals:
    void edited();

private:
    void showProblem();

    Session &m_session;
    PlainLabel *m_inLabel;
    QLineEdit *m_in;
    PlainLabel *m_outLabel;
    QLineEdit *m_out;
    PlainLabel *m_help;
    PlainLabel *m_problem;
};
