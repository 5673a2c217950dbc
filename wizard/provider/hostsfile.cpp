#include "hostsfile.h"

#include <QFile>
#include <QFileInfo>

QList<QHostAddress> addressesInHostsFile(const QByteArray &text, const QString &host)
{
    QList<QHostAddress> addresses;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype comment = line.indexOf('#');
        const QByteArray content = (comment < 0 ? line : line.left(comment)).simplified();
        const QList<QByteArray> words = content.split(' ');
        if (words.size() < 2)
            continue;
        const QHostAddress address(QString::fromLatin1(words.first()));
        if (address.isNull() || addresses.contains(address))
            continue;
        for (const QByteArray &name : words.mid(1)) {
            if (host.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                addresses.append(address);
                break;
            }
        }
    }
    return addresses;
}

QByteArray readHostsFile()
{
#ifdef Q_OS_WIN
    QFile file(qEnvironmentVariable("SystemRoot") + QStringLiteral("/System32/drivers/etc/hosts"));
#else
    QFile file(QStringLiteral("/etc/hosts"));
#endif
    constexpr qint64 most = 1024 * 1024;
    if (!QFileInfo(file).isFile() || file.size() > most || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}
