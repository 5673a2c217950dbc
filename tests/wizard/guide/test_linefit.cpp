#include "wizard/guide/linefit.h"

static double perLetter(const QString &text, double size, Face)
{
    return double(text.size()) * size * 0.5;
}

TEST(LineFit, KeepsAShortTextOnOneLine)
{
    const FittedText fitted = fitWords(QStringLiteral("add account"), 100, 10, Face::Plain, perLetter);
    EXPECT_EQ(fitted.lines, QStringList{QStringLiteral("add account")});
    EXPECT_EQ(fitted.size, 10);
}

TEST(LineFit, WrapsWordsAtBlanks)
{
    const FittedText fitted = fitWords(QStringLiteral("add an account"), 40, 10, Face::Plain, perLetter);
    EXPECT_EQ(fitted.lines, (QStringList{QStringLiteral("add an"), QStringLiteral("account")}));
}

TEST(LineFit, MakesALongAddressSmallerFirst)
{
    const FittedText fitted = fitValue(QStringLiteral("ona@example.org"), 60, 10, Face::Plain, perLetter);
    EXPECT_EQ(fitted.lines.size(), 1);
    EXPECT_LT(fitted.size, 10);
    EXPECT_GE(fitted.size, 7);
}

TEST(LineFit, WrapsAVeryLongAddressBeforeAtAndDots)
{
    const QString address = QStringLiteral("ona.kazlauskiene@puikus-paveldas.example.org");
    const FittedText fitted = fitValue(address, 60, 10, Face::Plain, perLetter);
    EXPECT_EQ(fitted.lines.join(QString()), address);
    EXPECT_DOUBLE_EQ(fitted.size, 7);
    for (const QString &line : fitted.lines.mid(1))
        EXPECT_TRUE(line.startsWith(u'@') || line.startsWith(u'.') || line.startsWith(u'p')) << line.toStdString();
}

TEST(LineFit, NeverLosesALetter)
{
    const QString word(200, u'w');
    for (const double width : {5.0, 20.0, 55.0}) {
        EXPECT_EQ(fitValue(word, width, 10, Face::Plain, perLetter).lines.join(QString()), word);
        EXPECT_EQ(fitWords(word, width, 10, Face::Plain, perLetter).lines.join(QString()), word);
    }
}
