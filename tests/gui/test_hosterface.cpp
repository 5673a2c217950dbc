#include "pagestage.h"
#include "wizard/check/checkpage.h"
#include "wizard/look/hosterface.h"
#include "wizard/look/look.h"
#include "wizard/look/walkpage.h"
#include "wizard/settings/settingssheet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

class HostersWizard : public testing::Test
{
protected:
    void SetUp() override
    {
        QDir(m_folder.path()).mkpath(u"acme"_s);
        ASSERT_TRUE(QFile::copy(QStringLiteral(MSW_SOURCE_DIR "/tests/data/profiles/acme/provider.json"),
                                m_folder.filePath(u"acme/provider.json"_s)));
        QImage logo(400, 100, QImage::Format_RGB32);
        logo.fill(QColor(0x2a, 0x6f, 0xb0));
        ASSERT_TRUE(logo.save(logoFile()));
        languages.switchTo(u"en"_s);
    }
    QString logoFile() const { return m_folder.filePath(u"acme/acme.png"_s); }
    QString folder() const { return m_folder.path(); }

    TableResolver resolver;
    SwitchableNetwork network;
    Languages languages;

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(HostersWizard, WearsTheNameLogoAndColourWhileTheCustomerIsItsOwn)
{
    const QColor before = Look::accent(QApplication::palette());
    const Catalogue catalogue({folder()});
    Session session(catalogue);
    Conductor conductor(session, Outside{&resolver, &network, [] { return std::make_unique<SilentChannel>(); }});
    {
        SetupWizard wizard(session, conductor, languages);
        auto *face = wizard.findChild<HosterFace *>(u"hosterFace"_s);
        EXPECT_FALSE(face->isHidden());
        EXPECT_EQ(face->accessibleName(), u"Acme Mail"_s);
        EXPECT_LE(face->pixmap().deviceIndependentSize().height(), Look::gap(4));
        EXPECT_TRUE(wizard.currentPage()->title().contains(u"Acme Mail"_s));
        EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), QColor(0x2a, 0x6f, 0xb0));
        settle(wizard, {960, 640});
        picture(wizard, u"hoster"_s);

        session.setTypedAddress(u"ona@ovh.net"_s);
        EXPECT_TRUE(face->isHidden());
        EXPECT_FALSE(wizard.currentPage()->title().contains(u"Acme Mail"_s));
        EXPECT_EQ(Look::accent(QApplication::palette()), before);
        session.setTypedAddress(u""_s);
        EXPECT_FALSE(face->isHidden());
    }
    EXPECT_EQ(Look::accent(QApplication::palette()), before);
}

TEST_F(HostersWizard, GivesItsSupportWhereSomethingFailsAndWithTheSettings)
{
    const Catalogue catalogue({folder()});
    Session session(catalogue);
    Conductor conductor(session, Outside{&resolver, &network, [] { return std::make_unique<SilentChannel>(); }});
    session.setTypedAddress(u"ona@acme.example"_s);
    session.setProvider({u"acme"_s, u"big"_s, {}, ProviderSource::File});
    conductor.cancelCheck();
    CheckPage page(session, conductor);
    auto *support = page.findChild<QLabel *>(u"support"_s);
    const auto show = [&](Verdict verdict) {
        CheckReport report = Made::finished(session.services(), verdict);
        report.runId = session.report().runId + 100;
        session.setReport(report);
    };
    show(Verdict::Works);
    EXPECT_FALSE(support->isVisibleTo(&page));
    show(Verdict::NoAnswer);
    EXPECT_TRUE(support->isVisibleTo(&page));
    EXPECT_TRUE(support->text().contains(u"+370 5 123 4567"_s));
    EXPECT_TRUE(sheetFacts(session).notes.contains(support->text()));
}

TEST_F(HostersWizard, RefusesALogoThatIsTooLargeOrNoPng)
{
    EXPECT_FALSE(readLogo(logoFile()).isNull());
    QImage(2001, 1, QImage::Format_RGB32).save(logoFile());
    EXPECT_TRUE(readLogo(logoFile()).isNull());
    QImage(20, 20, QImage::Format_RGB32).save(logoFile(), "BMP");
    EXPECT_TRUE(readLogo(logoFile()).isNull());
    QImage(20, 20, QImage::Format_RGB32).save(logoFile());
    QFile heavy(logoFile());
    ASSERT_TRUE(heavy.resize(1024 * 1024 + 1));
    EXPECT_TRUE(readLogo(logoFile()).isNull());
}
