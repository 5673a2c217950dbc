#include "profilefile.h"

#include "cataloguefiles.h"
#include "domainsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

bool liesWithGuides(const QString &path)
{
    return QFileInfo(path).absoluteDir().dirName() == QLatin1String("guides");
}

bool isGuide(const QByteArray &json, const QString &path)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const char *key : {"device", "steps", "extends", "changes"})
        if (object.contains(QLatin1String(key)))
            return true;
    return liesWithGuides(path) && !object.contains(QStringLiteral("id"));
}

ProfileProblem otherName(const QString &file, const QString &place, const QString &is, const QString &what, const QString &mustBe)
{
    return {file, place, QStringLiteral("is \"%1\"; it must be the %2's name \"%3\"").arg(is.left(60), what, mustBe)};
}

/// The provider whose guides lie here: read from beside them, or known by the folder's name.
std::optional<Provider> homeOf(const QString &path, const Catalogue &known)
{
    if (!liesWithGuides(path))
        return std::nullopt;
    QDir folder = QFileInfo(path).absoluteDir();
    folder.cdUp();
    if (const auto bytes = profileBytes(folder.filePath(QStringLiteral("provider.json"))))
        if (const Reading<Provider> reading = readProvider(*bytes, {}); reading.value)
            return reading.value;
    const Provider *byName = known.provider(folder.dirName());
    return byName ? std::optional(*byName) : std::nullopt;
}

/// The guide for every provider in the same profile folder or beside the file, else the known one.
std::optional<Guide> baseOf(const QString &device, const QString &path, const Catalogue &known)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString name = device + QLatin1String(".json");
    for (const QString &beside : {folder.filePath(QStringLiteral("../../guides/") + name), folder.filePath(name)}) {
        if (QFileInfo(beside) == QFileInfo(path))
            continue;
        if (const auto bytes = profileBytes(beside))
            if (const Reading<Guide> reading = readGuide(*bytes, {}); reading.value)
                return reading.value;
    }
    const Guide *shipped = known.guide({}, device);
    return shipped ? std::optional(*shipped) : std::nullopt;
}

QStringList devicesOf(const QList<const Guide *> &guides)
{
    QStringList devices;
    for (const Guide *guide : guides)
        devices.append(guide->device);
    return devices;
}

Reading<Guide> readAnyGuide(const QByteArray &json, const QString &name, const QString &path, const Catalogue &known,
                            const QString &providerId)
{
    std::optional<Provider> home = homeOf(path, known);
    const QString extended = extendedDevice(json);
    if (extended.isEmpty())
        return readGuide(json, name, home ? &*home : nullptr);
    if (const Provider *wished = known.provider(providerId); !home && wished)
        home = *wished;
    if (!home)
        return readGuide(json, name);  // says where an extension must lie
    if (const std::optional<Guide> base = baseOf(extended, path, known))
        return readExtension(json, name, *home, *base);
    return {std::nullopt, {{name, QStringLiteral("/extends"), noBaseGuide(extended, devicesOf(known.guidesFor({})))}}};
}

/// Of every line: an author waits for it gladly.
QList<ProfileProblem> domainsFileProblems(const QString &name, const QString &path, const Offer &offer)
{
    const QString file = QFileInfo(offer.domainsFile).fileName();
    const DomainsFile domains(QFileInfo(path).absoluteDir().filePath(file));
    return domains.problems(QDir::cleanPath(QFileInfo(name).dir().filePath(file)), DomainsFile::Check::WholeFile);
}

} // namespace

QString providerFolderOf(const QString &guidePath)
{
    QDir folder = QFileInfo(guidePath).absoluteDir();
    const bool owned = liesWithGuides(guidePath) && folder.cdUp() && folder.exists(QStringLiteral("provider.json"));
    return owned ? folder.absolutePath() : QString();
}

ProfileFile readProfileFile(const QString &name, const QString &path, const Catalogue &known, const QString &providerId)
{
    const std::optional<QByteArray> json = profileBytes(path);
    if (!json)
        return {{}, {}, {{name, {}, QStringLiteral("cannot be read; it must be a plain file that you may open")}}};
    const QFileInfo file(path);
    if (isGuide(*json, path)) {
        Reading<Guide> reading = readAnyGuide(*json, name, path, known, providerId);
        if (reading.value && liesWithGuides(path) && reading.value->device != file.completeBaseName())
            reading.problems.append(otherName(name, extendedDevice(*json).isEmpty() ? QStringLiteral("/device") : QStringLiteral("/extends"),
                                              reading.value->device, QStringLiteral("file"), file.completeBaseName()));
        return {{}, reading.value, reading.problems};
    }
    Reading<Provider> reading = readProvider(*json, name);
    if (reading.value && file.fileName() == QLatin1String("provider.json") && reading.value->id != file.absoluteDir().dirName())
        reading.problems.append(otherName(name, QStringLiteral("/id"), reading.value->id, QStringLiteral("folder"), file.absoluteDir().dirName()));
    for (const Offer &offer : reading.value ? reading.value->offers : QList<Offer>())
        if (!offer.domainsFile.isEmpty())
            reading.problems += domainsFileProblems(name, path, offer);
    return {reading.value, {}, reading.problems};
}
