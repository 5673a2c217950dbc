#include "cataloguefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

static const QString &guidesName()
{
    static const QString name = QStringLiteral("guides");
    return name;
}

QString commonGuideFolder(const QString &folder)
{
    const QDir root(folder);
    return root.exists(QStringLiteral("provider.json")) ? QString() : root.filePath(guidesName());
}

QList<ProviderFiles> providerFilesIn(const QString &folder)
{
    QList<ProviderFiles> found;
    const QDir root(folder);
    const QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (name == guidesName())
            continue;
        const QDir own(root.filePath(name));
        const QString file = own.filePath(QStringLiteral("provider.json"));
        found.append({name, QFile::exists(file) ? file : QString(), own.filePath(guidesName())});
    }
    const QStringList loose = root.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : loose)
        found.append({{}, root.filePath(name), name == QLatin1String("provider.json") ? root.filePath(guidesName()) : QString()});
    return found;
}

QStringList guideFilesIn(const QString &guideFolder)
{
    const QDir folder(guideFolder);
    QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &file : files)
        file = folder.filePath(file);
    return files;
}

std::optional<QByteArray> profileBytes(const QString &file)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    return opened.read(1024 * 1024 + 1);
}
