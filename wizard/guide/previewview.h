#pragma once
#include <QStringList>
#include <QWidget>
#include <functional>

class PlainLabel;
class QScrollArea;
class Session;
class SetupWizard;

/// What can be seen of the file as it is now.
struct PreviewedFile {
    bool isUsable = false;  ///< there is a guide to show
    QStringList problems;   ///< one line each
};

/// The window of --preview: the wizard, and above it what is wrong with the file it shows.
class PreviewView : public QWidget
{
    Q_OBJECT
public:
    /// Takes the wizard in; `file` stands in the title.
    PreviewView(SetupWizard *wizard, const QString &file, QWidget *parent = nullptr);

    /// Shows what `file` tells, at once and at each refresh().
    void follow(const Session &session, std::function<PreviewedFile()> file);
    /// The guide as far as it could be read under its problems; begins with its first page and later stays on its page,
    /// or the last where that one is gone. Without a guide the problems alone.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void keepToTheGuide();

    SetupWizard *m_wizard;
    QString m_file;
    QScrollArea *m_room;
    PlainLabel *m_sentence;
    PlainLabel *m_lines;
    const Session *m_session = nullptr;
    std::function<PreviewedFile()> m_read;
    PreviewedFile m_shown;
    bool m_begun = false;
};
