#include "tsfile.h"

#include "wizard/languages.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <gtest/gtest.h>

static QString tsFile(const QString &language)
{
    return QStringLiteral(MSW_SOURCE_DIR "/translations/mailsetup_%1.ts").arg(language);
}

static QStringList ids(const QList<TsMessage> &messages)
{
    QStringList all;
    for (const TsMessage &message : messages)
        all.append(message.id());
    all.sort();
    return all;
}

class LinguistFile : public testing::TestWithParam<QString>
{
};

/// lupdate, run on a copy with the options of the build, must find nothing new and nothing gone.
TEST_P(LinguistFile, HoldsEverySentenceOfSourcesAndGuides)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("mailsetup_%1.ts").arg(GetParam()));
    ASSERT_TRUE(QFile::copy(tsFile(GetParam()), copy));

    QStringList words = QStringLiteral(MSW_LUPDATE_OPTIONS).split(u' ', Qt::SkipEmptyParts);
    if (GetParam() == QLatin1String("en"))
        words << QStringLiteral("-pluralonly");
    words << QStringLiteral("-I") << QStringLiteral(MSW_SOURCE_DIR) << QStringLiteral("@" MSW_LUPDATE_SOURCES)
          << QStringLiteral("-target-language") << GetParam() << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(MSW_LUPDATE), words);
    ASSERT_TRUE(lupdate.waitForFinished(60000)) << lupdate.errorString().toStdString();
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();

    const QStringList present = ids(readTs(tsFile(GetParam())));
    const QStringList needed = ids(readTs(copy));
    const QSet<QString> presentSet(present.cbegin(), present.cend());
    const QSet<QString> neededSet(needed.cbegin(), needed.cend());
    for (const QString &id : needed)
        EXPECT_TRUE(presentSet.contains(id)) << "missing; build the target update_translations: " << id.toStdString();
    for (const QString &id : present)
        EXPECT_TRUE(neededSet.contains(id)) << "no longer used; build update_translations: " << id.toStdString();
    if (GetParam() != QLatin1String("en")) {
        EXPECT_GT(needed.filter(QStringLiteral("Guide | ")).size(), 10);
        EXPECT_GT(needed.filter(QStringLiteral("QPlatformTheme | ")).size(), 10);
    }
}

/// What Linguist's own checks would say; untranslated messages are the next test's matter.
TEST_P(LinguistFile, KeepsPlaceMarksBlanksAndFinalMarks)
{
    const QString finals = QStringLiteral(".:?…!");
    for (const TsMessage &message : readTs(tsFile(GetParam()))) {
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue;
            QStringList wanted = placeMarks(message.source);
            QStringList got = placeMarks(form);
            if (message.plural) { // "one message" may do without its number
                wanted.removeAll(QStringLiteral("%n"));
                got.removeAll(QStringLiteral("%n"));
            }
            EXPECT_EQ(wanted.join(u' ').toStdString(), got.join(u' ').toStdString())
                << message.id().toStdString() << " → " << form.toStdString();
            EXPECT_EQ(form.front().isSpace(), message.source.front().isSpace()) << message.id().toStdString();
            EXPECT_EQ(form.back().isSpace(), message.source.back().isSpace()) << message.id().toStdString();
            const QChar last = message.source.back();
            if (finals.contains(last))
                EXPECT_EQ(QString(form.back()).toStdString(), QString(last).toStdString())
                    << message.id().toStdString() << " → " << form.toStdString();
            else
                EXPECT_FALSE(QStringLiteral(".:?").contains(form.back()))
                    << message.id().toStdString() << " → " << form.toStdString();
        }
    }
}

TEST_P(LinguistFile, HasAsManyPluralFormsAsTheLanguage)
{
    const qsizetype forms = QStringList({QStringLiteral("lt"), QStringLiteral("cs"), QStringLiteral("ru")})
                                    .contains(GetParam()) ? 3 : 2;
    for (const TsMessage &message : readTs(tsFile(GetParam()))) {
        EXPECT_EQ(message.forms.size(), message.plural ? forms : 1) << message.id().toStdString();
    }
}

#ifdef MSW_CHECK_TRANSLATIONS
TEST_P(LinguistFile, IsFinished)
{
    int open = 0;
    for (const TsMessage &message : readTs(tsFile(GetParam()))) {
        const bool whole = message.finished && !message.forms.isEmpty() && !message.forms.contains(QString());
        if (!whole && ++open <= 10)
            ADD_FAILURE() << "not translated: " << message.id().toStdString();
    }
    EXPECT_EQ(open, 0) << "messages without a finished translation";
}
#endif

static QStringList codes()
{
    QStringList all;
    for (const Language &language : Languages::all())
        all.append(language.code);
    return all;
}

INSTANTIATE_TEST_SUITE_P(Six, LinguistFile, testing::ValuesIn(codes()),
                         [](const auto &language) { return language.param.toStdString(); });
