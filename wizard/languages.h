#pragma once
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

/// A language that the program speaks.
struct Language {
    QString code;     ///< "lt"
    QString ownName;  ///< "Lietuvių": languages are listed in their own words
    QString locale;   ///< "lt_LT": decides how dates and numbers look
};

/// Which language the program speaks. Switching installs our and Qt's own catalogue, sets QLocale's default and
/// lets Qt send LanguageChange to every window.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// In the order in which they are offered; the first is the language of the source texts.
    static const QList<Language> &all();
    /// The first of a person's languages ("cs-CZ", "en", best first, as QLocale::uiLanguages() gives them) that
    /// the program speaks; English if there is none.
    static QString best(const QStringList &uiLanguages);
    static bool isKnown(const QString &code);
    /// A sentence in another language than the program's; English where that has none.
    static QString inLanguage(const QString &code, const char *context, const char *sentence);

    QString current() const { return m_current; }
    /// A language that the program does not speak changes nothing.
    void switchTo(const QString &code);

signals:
    void changed();

private:
    void install(std::unique_ptr<QTranslator> translator);

    QString m_current;  ///< empty until the first switchTo()
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};
