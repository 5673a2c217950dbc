#pragma once
#include "profiles/catalogue.h"
#include "wizard/guide/previewview.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class Session;

/// --preview: keeps the session on the guide in one file, with a made-up address, and reads the file anew whenever it
/// changes, also where an editor replaces it.
class GuidePreview : public QObject
{
    Q_OBJECT
public:
    /// The provider to whom the guide belongs by its place where none is named, else a made-up one.
    GuidePreview(const QString &file, const QString &providerId, const QString &offerId, Catalogue &catalogue,
                 Session &session, QObject *parent = nullptr);

    /// Answers provider and address and reads the file the first time; before the conductor is made, so that no server
    /// is tried unasked.
    void begin();
    PreviewedFile shown() const { return m_shown; }

    /// What the catalogue must know besides what is built in.
    static QStringList profileFolders(const QString &file);

signals:
    void changed();  ///< the file was read anew

private:
    void onSomethingChanged();
    void readAgain();
    bool read();  ///< false if the file is as it was
    void watch();

    QString m_file;
    QString m_providerId;
    QString m_offerId;
    Catalogue &m_catalogue;
    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    std::optional<QByteArray> m_bytes;
    PreviewedFile m_shown;
    std::optional<Guide> m_guide;  ///< the last one that could be used
};
