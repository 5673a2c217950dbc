#include "profiles/catalogue.h"
#include "wizard/takealong/howto.h"
#include "wizard/takealong/ways.h"
#include "wizard/session.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<Way> everything = {Way::Support, Way::File,          Way::EvolutionHere,    Way::ThunderbirdHere,
                               Way::Apple,   Way::AnyPhone, Way::PhoneThunderbird};

QList<Way> orderFor(const QString &device, const QString &picture, const QStringList &systems)
{
    return waysInOrder({device, picture, systems, everything});
}

}  // namespace

TEST(Ways, PutWhatTheDeviceReadsFirst)
{
    const QStringList all = {u"windows"_s, u"macos"_s, u"linux"_s};
    EXPECT_EQ(orderFor(u"iphone"_s, u"iphone"_s, {u"ios"_s}).constFirst(), Way::Apple);
    EXPECT_EQ(orderFor(u"apple-mail"_s, u"mac"_s, {u"macos"_s}).constFirst(), Way::Apple);
    EXPECT_EQ(orderFor(u"thunderbird-android"_s, u"android"_s, {u"android"_s}).constFirst(), Way::PhoneThunderbird);
    EXPECT_EQ(orderFor(u"thunderbird"_s, u"program"_s, all).constFirst(), Way::ThunderbirdHere);
    EXPECT_EQ(orderFor(u"evolution"_s, u"linux"_s, {u"linux"_s}).constFirst(), Way::EvolutionHere);
    EXPECT_EQ(orderFor(u"windows-phone-8"_s, u"phone"_s, {}).constFirst(), Way::AnyPhone);
    EXPECT_EQ(orderFor(u"outlook-windows"_s, u"windows"_s, {u"windows"_s}).constFirst(), Way::File);
}

TEST(Ways, OfferAnAndroidPhoneWithAnotherAppBothCodesFirst)
{
    EXPECT_EQ(orderFor(u"gmail-android"_s, u"android"_s, {u"android"_s}).mid(0, 2),
              (QList{Way::AnyPhone, Way::PhoneThunderbird}));
}

TEST(Ways, PutTheSupportLastAndLoseNone)
{
    for (const QString &device : {u""_s, u"other"_s, u"iphone"_s, u"thunderbird"_s, u"any-program"_s}) {
        const QList<Way> ways = orderFor(device, u"program"_s, {});
        EXPECT_EQ(ways.constLast(), Way::Support);
        EXPECT_EQ(QSet<Way>(ways.cbegin(), ways.cend()).size(), everything.size());
    }
}

TEST(Ways, LeaveOutWhatIsNotThere)
{
    EXPECT_EQ(waysInOrder({u"thunderbird"_s, u"program"_s, {}, {Way::Support, Way::File}}),
              (QList{Way::File, Way::Support}));
}

TEST(HowToInstall, IsReadWholeAndNamesWhatIsToBePressed)
{
    const Catalogue catalogue;
    Session session(catalogue);
    session.setTypedAddress(u"ona@ovh.net"_s);
    for (const HowTo which : {HowTo::IPhone, HowTo::Mac}) {
        const ShownHowTo shown = shownHowTo(which, session);
        EXPECT_FALSE(shown.heading.isEmpty());
        EXPECT_GE(shown.steps.size(), 3);
        for (const ShownStep &step : shown.steps) {
            EXPECT_FALSE(step.presses.isEmpty()) << qPrintable(step.title);
            EXPECT_FALSE(step.drawing.items.isEmpty()) << qPrintable(step.title);
            for (const ShownPress &press : step.presses)
                EXPECT_FALSE(press.label.text.isEmpty()) << qPrintable(step.title);
            EXPECT_FALSE(step.paragraphs.join(u' ').contains(u'{')) << qPrintable(step.paragraphs.join(u' '));
        }
    }
}
