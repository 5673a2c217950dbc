#include "wizard/guide/deviceorder.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace {

Guide guide(const QString &name, const QString &group, const QStringList &systems)
{
    Guide made;
    made.device = name.toLower().replace(u' ', u'-');
    made.name.source = name;
    made.group = group;
    made.systems = systems;
    made.picture = u"program"_s;
    return made;
}

/// "ThisComputer: A, B" and so on.
QStringList told(const QList<DevicesUnder> &ordered)
{
    const QStringList groups = {u"this"_s, u"phone"_s, u"computer"_s, u"older"_s};
    QStringList lines;
    for (const DevicesUnder &under : ordered) {
        QStringList names;
        for (const Guide *one : under.guides)
            names.append(one->name.source);
        lines.append(groups[int(under.group)] + u": "_s + names.join(u", "_s));
    }
    return lines;
}

struct DeviceOrder : testing::Test {
    QList<Guide> guides = {guide(u"The Bat"_s, u"computer"_s, {u"windows"_s}),
                           guide(u"iPhone"_s, u"phone"_s, {u"ios"_s}),
                           guide(u"Apple Mail"_s, u"computer"_s, {u"macos"_s}),
                           guide(u"Gmail"_s, u"phone"_s, {u"android"_s}),
                           guide(u"Thunderbird"_s, u"computer"_s, {u"windows"_s, u"macos"_s, u"linux"_s}),
                           guide(u"Windows 10 Mail"_s, u"older"_s, {u"windows"_s})};

    QStringList on(const QString &system) const
    {
        QList<const Guide *> pointers;
        for (const Guide &one : guides)
            pointers.append(&one);
        return told(devicesInOrder(pointers, system));
    }
};

}  // namespace

TEST_F(DeviceOrder, PutsWhatRunsOnThisComputerFirst)
{
    EXPECT_EQ(on(u"windows"_s), (QStringList{u"this: The Bat, Thunderbird"_s, u"phone: Gmail, iPhone"_s,
                                             u"computer: Apple Mail"_s, u"older: Windows 10 Mail"_s}));
    EXPECT_EQ(on(u"linux"_s).constFirst(), u"this: Thunderbird"_s);
}

TEST_F(DeviceOrder, PutsThePhoneOfTheSameMakerFirst)
{
    EXPECT_EQ(on(u"macos"_s).value(1), u"phone: iPhone, Gmail"_s);
}

TEST_F(DeviceOrder, KnowsNoThisComputerOnAnUnknownSystem)
{
    EXPECT_EQ(on({}), (QStringList{u"phone: Gmail, iPhone"_s, u"computer: Apple Mail, The Bat, Thunderbird"_s,
                                   u"older: Windows 10 Mail"_s}));
}

TEST_F(DeviceOrder, TakesTheGroupFromThePictureWhereTheGuideNamesNone)
{
    guides = {guide(u"Tablet"_s, {}, {}), guide(u"Old one"_s, {}, {}), guide(u"Program"_s, {}, {})};
    guides[0].picture = u"tablet"_s;
    guides[1].picture = u"old-phone"_s;
    guides[1].oldDevice.source = u"No longer made."_s;
    EXPECT_EQ(on(u"linux"_s), (QStringList{u"phone: Tablet"_s, u"computer: Program"_s, u"older: Old one"_s}));
}

TEST(SystemWord, IsTheGuidesWordForWhatQtSays)
{
    EXPECT_EQ(systemWord(u"debian"_s, u"linux"_s), u"linux"_s);
    EXPECT_EQ(systemWord(u"windows"_s, u"winnt"_s), u"windows"_s);
    EXPECT_EQ(systemWord(u"macos"_s, u"darwin"_s), u"macos"_s);
    EXPECT_EQ(systemWord(u"osx"_s, u"darwin"_s), u"macos"_s);
    EXPECT_EQ(systemWord(u"android"_s, u"linux"_s), u"android"_s);
    EXPECT_EQ(systemWord(u"haiku"_s, u"haiku"_s), QString());
}

namespace {

bool found(const QString &typed)
{
    Guide samsung = guide(u"Samsung E-mail"_s, u"phone"_s, {u"android"_s});
    samsung.keywords = {u"galaxy"_s, u"älypuhelin"_s};
    samsung.about.source = u"For the mail program of the machine"_s;
    return fitsSearch(samsung, u"Phone or tablet"_s, typed);
}

}  // namespace

TEST(DeviceSearch, FindsByNameKeywordAndHeading)
{
    EXPECT_TRUE(found(u"sams"_s));
    EXPECT_TRUE(found(u"galaxy samsung"_s));
    EXPECT_TRUE(found(u"tablet"_s));
    EXPECT_FALSE(found(u"iphone"_s));
    EXPECT_FALSE(found(u"samsung windows"_s));
}

TEST(DeviceSearch, IgnoresCaseMarksHyphensAndBlanks)
{
    EXPECT_TRUE(found(u"  SAMSUNG "_s));
    EXPECT_TRUE(found(u"alypuhelin"_s));
    EXPECT_TRUE(found(u"ÄLYPUHELIN"_s));
    EXPECT_TRUE(found(u"email"_s));
    EXPECT_TRUE(found(u"e-mail"_s));
    EXPECT_TRUE(found(u"  "_s));
    EXPECT_TRUE(found(u"?!"_s));
}

TEST(DeviceSearch, FindsAWordOfTheSentenceByItsBeginningOnly)
{
    EXPECT_TRUE(found(u"prog"_s));
    EXPECT_FALSE(found(u"chine"_s));
}
