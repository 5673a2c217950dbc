#pragma once
#include <QByteArray>
#include <QString>
#include <QWidget>

class PlainLabel;
class QPushButton;

/// What a person may keep as a file.
struct OfferedFile {
    QString button;   ///< "Save as text…"
    QString about;    ///< one sentence, or empty
    QString title;    ///< of the dialog
    QString filter;   ///< "Text files (*.txt)"
    QString name;     ///< suggested; its suffix is added where the person types none
    QByteArray bytes; ///< empty: it cannot be made, and `about` says why
};

/// A button that asks where to, saves whole or not at all, and says below itself how it went.
class SavingView : public QWidget
{
    Q_OBJECT
public:
    explicit SavingView(QWidget *parent = nullptr);

    void offer(const OfferedFile &file);
    void saveTo(const QString &path);
    QPushButton *button() const { return m_button; }

signals:
    void said(QWidget *where);

private:
    void ask();

    OfferedFile m_file;
    QPushButton *m_button;
    PlainLabel *m_about;
    PlainLabel *m_said;
};
