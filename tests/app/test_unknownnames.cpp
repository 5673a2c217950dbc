#include "app/commandline.h"
#include "app/unknownnames.h"
#include "profiles/catalogue.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

static QString unknownIn(const QString &words)
{
    const Catalogue catalogue;
    return unknownNameIn(readCommandLine((u"mail-setup-wizard "_s + words).split(u' ')), catalogue);
}

TEST(UnknownNames, TakesWhatTheCatalogueKnows)
{
    for (const char *words : {"--device windows-phone-8", "--device any-program", "--device other", "--provider ovh",
                              "--provider ovh.emailpro", "--address ona@ovh.net"})
        EXPECT_EQ(unknownIn(QString::fromLatin1(words)).toStdString(), "") << words;
}

TEST(UnknownNames, ListsTheKnownOnesForAnUnknownDevice)
{
    const QString told = unknownIn(u"--device toaster"_s);
    EXPECT_TRUE(told.startsWith(u"--device "_s)) << qPrintable(told);
    for (const QString &known : {u"windows-phone-8"_s, u"windows-8-mail"_s, u"any-program"_s, u"other"_s})
        EXPECT_EQ(told.count(known), 1) << qPrintable(told);
}

TEST(UnknownNames, ListsTheKnownOnesForAnUnknownProviderOrOffer)
{
    for (const QString &words : {u"--provider nobody"_s, u"--provider ovh.nothing"_s})
        EXPECT_TRUE(unknownIn(words).contains(u"ovh.mxplan"_s)) << qPrintable(words);
}
