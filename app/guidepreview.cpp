#include "guidepreview.h"

#include "profiles/cataloguefiles.h"
#include "profiles/profilefile.h"
#include "wizard/session.h"

#include <QDir>
#include <QFileInfo>

using namespace std::chrono_literals;

/// Editors write in several strokes.
static constexpr auto writingPause = 100ms;

static QString madeUpProvider()
{
    return QStringLiteral("example");
}

QStringList GuidePreview::profileFolders(const QString &file)
{
    const QString own = providerFolderOf(file);
    return own.isEmpty() ? QStringList{QStringLiteral(":/preview")} : QStringList{own, QStringLiteral(":/preview")};
}

static QString providerFor(const QString &file, const Catalogue &catalogue)
{
    QDir folder = QFileInfo(file).absoluteDir();
    if (folder.dirName() != QLatin1String("guides") || !folder.cdUp())
        return madeUpProvider();
    if (const auto bytes = profileBytes(folder.filePath(QStringLiteral("provider.json"))))
        if (const Reading<Provider> reading = readProvider(*bytes, {}); reading.value)
            return reading.value->id;
    return catalogue.provider(folder.dirName()) ? folder.dirName() : madeUpProvider();
}

GuidePreview::GuidePreview(const QString &file, const QString &providerId, const QString &offerId, Catalogue &catalogue,
                           Session &session, QObject *parent)
    : QObject(parent), m_file(file), m_providerId(providerId.isEmpty() ? providerFor(file, catalogue) : providerId),
      m_offerId(offerId), m_catalogue(catalogue), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(writingPause);
    connect(&m_pause, &QTimer::timeout, this, &GuidePreview::readAgain);
    for (const auto change : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, change, this, &GuidePreview::onSomethingChanged);
}

void GuidePreview::begin()
{
    read();
    const QString limited = m_guide ? m_guide->offers.value(0) : QString();
    const ProviderMatch match = m_catalogue.find(m_providerId, m_offerId.isEmpty() ? limited : m_offerId);
    if (match) {
        const QString domain = match.offer->domains.value(0, QStringLiteral("example.com"));
        const QString number = match.offer->question ? QString::number(match.offer->question->lowest) : QString();
        m_session.setTypedAddress(QStringLiteral("anna.example@") + domain);
        m_session.setProvider({match.provider->id, match.offer->id, number, ProviderSource::File});
    }
    if (m_guide)
        m_session.setDevice(m_guide->device);
    watch();
}

/// Who replaces a file takes it out of the watcher's sight; the folder stays.
void GuidePreview::watch()
{
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(QFileInfo(m_file).absolutePath());
    if (!m_watcher.files().contains(m_file) && QFileInfo::exists(m_file))
        m_watcher.addPath(m_file);
}

void GuidePreview::onSomethingChanged()
{
    watch();
    m_pause.start();
}

bool GuidePreview::read()
{
    const std::optional<QByteArray> bytes = profileBytes(m_file);
    if (m_bytes && bytes == m_bytes)
        return false;
    m_bytes = bytes;
    const ProfileFile file = readProfileFile(QFileInfo(m_file).fileName(), m_file, m_catalogue, m_providerId);
    m_shown.problems.clear();
    for (const ProfileProblem &problem : file.problems)
        m_shown.problems.append(problem.toLine());
    m_shown.isUsable = file.guide.has_value();
    if (file.provider)
        m_shown.problems.append(QStringLiteral("%1: is a provider file; --preview shows guides").arg(QFileInfo(m_file).fileName()));
    if (m_shown.isUsable) {
        m_guide = file.guide;
        m_catalogue.putGuide(m_providerId, *m_guide);
    }
    return true;
}

void GuidePreview::readAgain()
{
    watch();
    if (!read())
        return;
    if (m_shown.isUsable && m_session.answers().device == m_guide->device)
        m_session.guideChanged();
    else if (m_shown.isUsable)
        m_session.setDevice(m_guide->device);
    emit changed();
}
