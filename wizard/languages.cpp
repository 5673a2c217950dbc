#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

static const Language *find(const QString &code)
{
    const QList<Language> &all = Languages::all();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Language &language) { return language.code == code; });
    return found == all.cend() ? nullptr : &*found;
}

Languages::Languages(QObject *parent) : QObject(parent) {}

Languages::~Languages() = default;

bool Languages::isKnown(const QString &code)
{
    return find(code) != nullptr;
}

QString Languages::best(const QStringList &uiLanguages)
{
    for (QString wished : uiLanguages) {
        wished.replace(QLatin1Char('_'), QLatin1Char('-'));
        const QString code = wished.section(QLatin1Char('-'), 0, 0).toLower();
        if (isKnown(code))
            return code;
    }
    return all().constFirst().code;
}

QString Languages::inLanguage(const QString &code, const char *context, const char *sentence)
{
    QTranslator catalogue;
    const bool loaded = isKnown(code) && catalogue.load(QStringLiteral(":/i18n/mailsetup_%1.qm").arg(code));
    const QString translated = loaded ? catalogue.translate(context, sentence) : QString();
    return translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
}

/// What is installed later is asked first: Qt's catalogue comes before ours.
void Languages::switchTo(const QString &code)
{
    const Language *language = find(code);
    if (!language || code == m_current)
        return;
    m_current = code;
    m_installed.clear(); // a destroyed translator uninstalls itself
    QLocale::setDefault(QLocale(language->locale));

    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/mailsetup_%1.qm").arg(code)))
        install(std::move(own));
    emit changed();
}

void Languages::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}
