#include "app/afterfirstpaint.h"
#include "pagestage.h"
#include "wizard/look/brandmark.h"
#include "wizard/look/look.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class HostersWizard : public testing::Test
{
protected:
    void SetUp() override
    {
        QDir(m_folder.path()).mkdir(u"acme"_s);
        ASSERT_TRUE(QFile::copy(QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles/acme/provider.json"),
                                m_folder.filePath(u"acme/provider.json"_s)));
        QImage logo(300, 100, QImage::Format_RGB32);
        logo.fill(Qt::red);
        ASSERT_TRUE(logo.save(m_folder.filePath(u"acme/acme.png"_s)));
    }
    QTemporaryDir m_folder;
    TableResolver m_resolver;
    SwitchableNetwork m_network;
    Languages m_languages;

    struct Window {
        Session session;
        Conductor conductor;
        SetupWizard wizard;
        Window(const Catalogue &catalogue, HostersWizard &test)
            : session(catalogue),
              conductor(session, Outside{&test.m_resolver, &test.m_network, [] { return std::make_unique<SilentChannel>(); }}),
              wizard(session, conductor, test.m_languages)
        {
        }
    };
};

TEST_F(HostersWizard, GreetsWithNameLogoAndColour)
{
    const Catalogue catalogue({m_folder.path()});
    Window window(catalogue, *this);
    EXPECT_TRUE(window.wizard.windowTitle().startsWith(u"Acme Mail – "_s));
    EXPECT_EQ(window.wizard.palette().color(QPalette::Highlight), QColor(u"#2a6fb0"_s));
    auto *mark = window.wizard.findChild<BrandMark *>();
    ASSERT_TRUE(mark && !mark->isHidden());
    const QList<QLabel *> labels = mark->findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_FALSE(labels[0]->pixmap().isNull());
    EXPECT_LE(labels[0]->pixmap().deviceIndependentSize().height(), Look::gap(4));
    EXPECT_EQ(labels[1]->text(), u"Acme Mail"_s);
}

TEST_F(HostersWizard, GreetsWithTheNameWhereTheLogoIsNoPicture)
{
    QFile logo(m_folder.filePath(u"acme/acme.png"_s));
    ASSERT_TRUE(logo.open(QIODevice::WriteOnly | QIODevice::Truncate));
    logo.write("no picture");
    logo.close();
    const Catalogue catalogue({m_folder.path()});
    Window window(catalogue, *this);
    EXPECT_EQ(window.wizard.findChild<BrandMark *>()->findChildren<QLabel *>().size(), 1);
}

TEST_F(HostersWizard, IsNobodysWithoutADroppedInBrand)
{
    const Catalogue catalogue;
    Window window(catalogue, *this);
    EXPECT_TRUE(window.wizard.findChild<BrandMark *>()->isHidden());
    EXPECT_FALSE(window.wizard.windowTitle().contains(u" – "_s));
}

TEST(AfterFirstPaint, WorksOnceAndNotBeforeThePaint)
{
    QWidget window;
    int worked = 0;
    AfterFirstPaint later(window, [&] { ++worked; });
    QCoreApplication::processEvents();
    EXPECT_EQ(worked, 0);
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    EXPECT_TRUE(QTest::qWaitFor([&] { return worked > 0; }));
    window.repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(worked, 1);
}

} // namespace
