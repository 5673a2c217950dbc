#include "pagestage.h"
#include "wizard/guide/shownstep.h"
#include "wizard/look/walkpage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A folder for --profiles with what an author would put into it, and the wizard on it.
class DroppedInWalk : public testing::Test
{
protected:
    void drop(const QString &file)
    {
        QDir().mkpath(m_folder.filePath(file).section(u'/', 0, -2));
        ASSERT_TRUE(QFile::copy(QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles/") + file, m_folder.filePath(file)));
        if (file == u"acme/provider.json"_s)
            drop(u"acme/domains.txt"_s);
    }
    /// The headings of all steps of the walk, each page shown in turn.
    QStringList walked(const ProviderChoice &provider, const QString &device)
    {
        Catalogue catalogue({m_folder.path()});
        for (const ProfileProblem &problem : catalogue.problems())
            ADD_FAILURE() << qPrintable(problem.toLine());
        Session session(catalogue);
        Conductor conductor(session, Outside{&m_resolver, &m_network, [] { return std::make_unique<SilentChannel>(); }});
        Languages languages;
        languages.switchTo(u"en"_s);
        SetupWizard wizard(session, conductor, languages);
        session.setTypedAddress(u"ona@acme.example"_s);
        session.setProvider(provider);
        session.setDevice(device);
        QStringList headings;
        while (wizard.current().kind != PageKind::Settings) {
            const PageId before = wizard.current();
            wizard.next();
            if (wizard.current() == before)
                return {u"stopped"_s};
            if (wizard.current().kind != PageKind::Step)
                continue;
            const ShownStep step = shownStep(session, wizard.current().step);
            headings.append(QString::number(step.number) + u' ' + step.title);
            EXPECT_TRUE(wizard.currentPage()->findChild<QWidget *>(u"drawing"_s));
        }
        return headings;
    }

private:
    QTemporaryDir m_folder;
    TableResolver m_resolver;
    SwitchableNetwork m_network;
};

TEST_F(DroppedInWalk, NeedsOneFileForANewGuide)
{
    drop(u"guides/kettle.json"_s);
    EXPECT_EQ(walked({u"ovh"_s, u"mxplan"_s, {}, ProviderSource::BuiltIn}, u"kettle"_s),
              (QStringList{u"1 Open the settings"_s, u"2 Finish"_s}));
}

TEST_F(DroppedInWalk, NeedsOneFileForANewProvider)
{
    drop(u"guides/kettle.json"_s);
    drop(u"acme/provider.json"_s);
    EXPECT_EQ(walked({u"acme"_s, u"big"_s, {}, ProviderSource::File}, u"kettle"_s),
              (QStringList{u"1 Open the settings"_s, u"2 Finish"_s}));
}

TEST_F(DroppedInWalk, NeedsOneFileToChangeAGuideForOneProvider)
{
    for (const char *file : {"guides/kettle.json", "acme/provider.json", "acme/guides/kettle.json"})
        drop(QString::fromLatin1(file));
    EXPECT_EQ(walked({u"acme"_s, u"big"_s, {}, ProviderSource::File}, u"kettle"_s),
              (QStringList{u"1 Open the settings"_s, u"2 Fill in water"_s, u"3 Finish"_s}));
    EXPECT_EQ(walked({u"acme"_s, u"small"_s, u"1"_s, ProviderSource::File}, u"kettle"_s),
              (QStringList{u"1 Open the settings"_s, u"2 Finish"_s}));
}

TEST_F(DroppedInWalk, NeedsOneFileForAGuideOfOneProviderAlone)
{
    drop(u"acme/provider.json"_s);
    drop(u"acme/guides/toaster.json"_s);
    EXPECT_EQ(walked({u"acme"_s, u"small"_s, u"1"_s, ProviderSource::File}, u"toaster"_s),
              (QStringList{u"1 Open the settings"_s, u"0 Finish"_s}));
}

}
