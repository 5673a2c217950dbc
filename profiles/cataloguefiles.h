#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

/// What one provider brings in one folder: its own file, or guides for a provider known from elsewhere, or both.
struct ProviderFiles {
    QString provider;     ///< the folder's name, or empty for a provider file that lies loose
    QString file;         ///< provider.json, or empty
    QString guideFolder;  ///< may not exist
};

/// `<folder>/<provider>/` by name, then loose `<folder>/*.json` by name; guides beside a loose provider.json are its own.
QList<ProviderFiles> providerFilesIn(const QString &folder);
/// Where the guides for every provider lie; empty where `<folder>/guides` belongs to one provider.
QString commonGuideFolder(const QString &folder);
QStringList guideFilesIn(const QString &guideFolder);  ///< sorted by name

/// At most one byte more than a profile file may have; nothing if it cannot be read or is a pipe or device, which
/// could make the reader wait for ever.
std::optional<QByteArray> profileBytes(const QString &file);
