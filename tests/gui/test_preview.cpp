#include "app/guidepreview.h"
#include "pagestage.h"
#include "wizard/guide/previewview.h"
#include "wizard/guide/shownstep.h"
#include "wizard/look/plainlabel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray exampleGuide()
{
    QFile file(QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles/guides/kettle.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The window of --preview on a file that the test writes.
class Preview : public testing::Test
{
protected:
    void SetUp() override { QDir(m_folder.path()).mkdir(u"guides"_s); }
    void write(const QByteArray &json)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    /// As many editors save: a new file takes the old one's name.
    void replaceFile(const QByteArray &json)
    {
        QFile other(path() + u'~');
        ASSERT_TRUE(other.open(QIODevice::WriteOnly));
        other.write(json);
        other.close();
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(other.rename(path()));
    }
    QString path() const { return m_folder.filePath(u"guides/kettle.json"_s); }

    void open(const QString &provider = {})
    {
        languages.switchTo(u"en"_s);
        catalogue = std::make_unique<Catalogue>(GuidePreview::profileFolders(path()));
        session = std::make_unique<Session>(*catalogue);
        preview = std::make_unique<GuidePreview>(path(), provider, QString(), *catalogue, *session);
        preview->begin();
        conductor = std::make_unique<Conductor>(*session, Outside{&resolver, nullptr, [] { return std::make_unique<SilentChannel>(); }});
        wizard = new SetupWizard(*session, *conductor, languages);
        window = std::make_unique<PreviewView>(wizard, u"kettle.json"_s);
        window->follow(*session, [this] { return preview->shown(); });
        QObject::connect(preview.get(), &GuidePreview::changed, window.get(), &PreviewView::refresh);
        QObject::connect(preview.get(), &GuidePreview::changed, window.get(), [this] { ++changes; });
        window->show();
    }
    bool waitForChange(int number) { return QTest::qWaitFor([&] { return changes >= number; }, 5000); }
    QString problems() const { return window->findChild<PlainLabel *>(u"problems"_s)->text(); }
    QString heading() const { return shownStep(*session, wizard->current().step).title; }

    QTemporaryDir m_folder;
    TableResolver resolver;
    Languages languages;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Session> session;
    std::unique_ptr<GuidePreview> preview;
    std::unique_ptr<Conductor> conductor;
    std::unique_ptr<PreviewView> window;
    SetupWizard *wizard = nullptr;
    int changes = 0;
};

TEST_F(Preview, OpensOnTheFirstStepWithMadeUpSettingsAndTriesNoServer)
{
    write(exampleGuide());
    open();
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->current(), (PageId{PageKind::Step, 0}));
    EXPECT_EQ(heading(), u"Open the settings"_s);
    EXPECT_EQ(session->answers().address->domain, u"example.com"_s);
    EXPECT_EQ(session->services().constFirst().endpoint.host, u"imap.example.com"_s);
    EXPECT_FALSE(conductor->isChecking());
    EXPECT_EQ(preview->shown().problems.join(u'\n').toStdString(), "");
}

TEST_F(Preview, ShowsTheSettingsOfANamedProvider)
{
    write(exampleGuide());
    open(u"ovh"_s);
    EXPECT_EQ(session->services().constFirst().endpoint.host, u"ssl0.ovh.net"_s);
    EXPECT_EQ(session->guide()->device, u"kettle"_s);
}

TEST_F(Preview, StaysOnItsStepWhenTheFileIsReplaced)
{
    write(exampleGuide());
    open();
    wizard->next();
    replaceFile(exampleGuide().replace("\"Finish\"", "\"Drink\""));
    ASSERT_TRUE(waitForChange(1));
    EXPECT_EQ(wizard->current(), (PageId{PageKind::Step, 1}));
    EXPECT_EQ(heading(), u"Drink"_s);
    replaceFile(exampleGuide().replace("\"Finish\"", "\"Pour\""));
    ASSERT_TRUE(waitForChange(2));
    EXPECT_EQ(heading(), u"Pour"_s);
}

TEST_F(Preview, ShowsWhatIsWrongAndComesBackWhenItIsMended)
{
    write(exampleGuide());
    open();
    wizard->next();
    write("{ \"device\": ");
    ASSERT_TRUE(waitForChange(1));
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_TRUE(problems().startsWith(u"kettle.json: line 1, column"_s)) << qPrintable(problems());
    write(exampleGuide());
    ASSERT_TRUE(waitForChange(2));
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(problems(), QString());
    EXPECT_EQ(wizard->current(), (PageId{PageKind::Step, 1}));
}

TEST_F(Preview, ShowsAGuideAndItsSmallProblemsTogether)
{
    write(exampleGuide().replace("\"picture\"", "\"colour\": \"red\", \"picture\""));
    open();
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_TRUE(problems().startsWith(u"kettle.json: /colour: unknown key; allowed are"_s)) << qPrintable(problems());
}

TEST_F(Preview, WaitsForAGuideThatIsBrokenFromTheStart)
{
    write("[]");
    open();
    EXPECT_FALSE(wizard->isVisible());
    write(exampleGuide());
    ASSERT_TRUE(waitForChange(1));
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->current(), (PageId{PageKind::Step, 0}));
    EXPECT_FALSE(conductor->isChecking());
}

TEST_F(Preview, GoesToTheLastStepWhereItsOwnIsGone)
{
    write(exampleGuide());
    open();
    wizard->next();
    QByteArray shorter = exampleGuide();
    shorter = shorter.left(shorter.lastIndexOf(",\n    { \"number\": 2")) + "]}";
    write(shorter);
    ASSERT_TRUE(waitForChange(1));
    EXPECT_EQ(wizard->current(), (PageId{PageKind::Step, 0}));
}

}
