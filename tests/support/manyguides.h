#pragma once
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A folder of dropped-in profiles that gives a built-in provider many more guides.
class ManyGuides
{
public:
    explicit ManyGuides(const QString &provider = QStringLiteral("ovh"))
    {
        QDir(m_folder.path()).mkpath(provider + QStringLiteral("/guides"));
        m_guides = m_folder.filePath(provider + QStringLiteral("/guides/"));
        for (const char *name : {"Fruit phone and tablet", "Robot phone", "Galaxy phone", "Outlook for phones"})
            add(QString::fromLatin1(name), QStringLiteral("phone"), {});
        for (const char *name : {"Outlook (classic)", "Outlook (new)", "Bird mail for every computer", "Blue mail",
                                 "Evolving mail", "Mail of the K desktop", "Winged mail"})
            add(QString::fromLatin1(name), QStringLiteral("program"), {});
        for (const char *name : {"Mail of an old window", "Ancient phone"})
            add(QString::fromLatin1(name), QStringLiteral("program"),
                QStringLiteral("This program is no longer supported by its maker. If it cannot connect although the "
                               "check on this computer works, use a newer one."));
    }
    QString path() const { return m_folder.path(); }

private:
    void add(const QString &name, const QString &picture, const QString &oldDevice)
    {
        const QString device = QStringLiteral("made-%1").arg(++m_count);
        QString json = QStringLiteral(
            R"({"device": "%1", "trName": "%2", "picture": "%3", "protocols": ["imap", "pop3"],
                "trAbout": "For the versions that were sold in the last ten years, also on tablets.",)"
            R"("labels": {"menu": {"en": "Menu"}}, "steps": [)").arg(device, name, picture);
        if (!oldDevice.isEmpty())
            json.replace(QStringLiteral("\"labels\""), QStringLiteral(R"("trOldDevice": "%1", "labels")").arg(oldDevice));
        for (int step = 1; step <= 5; ++step)
            json += QStringLiteral(R"(%1{"number": %2, "trTitle": "Part %2", "trText": ["Choose {menu}."], "press": "menu",
                "scene": {"frame": "window", "items": [{"kind": "button", "label": "menu", "mark": 1}]}})")
                        .arg(step > 1 ? QStringLiteral(",") : QString(), QString::number(step));
        json += QStringLiteral("]}");
        QFile file(m_guides + device + QStringLiteral(".json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(json.toUtf8());
    }

    QTemporaryDir m_folder;
    QString m_guides;
    int m_count = 0;
};
