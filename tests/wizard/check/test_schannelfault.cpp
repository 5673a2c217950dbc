#include "wizard/check/schannelfault.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

TEST(SchannelFault, PlainTextInsteadOfTlsIsNoTls)
{
    EXPECT_EQ(schannelFault(u"Handshake failed: An internal token was invalid"_s, 1), ChannelFault::NotTls);
}

TEST(SchannelFault, AServerThatIsTooOldForUsIsTooOld)
{
    for (const QString &text : {u"Algorithm mismatch"_s, u"Handshake failed: An unsupported function was requested"_s,
                                u"Handshake failed: No cipher suites in common"_s,
                                u"Handshake failed: Unexpected or badly-formatted message received"_s})
        EXPECT_EQ(schannelFault(text, 1), ChannelFault::TlsTooOld) << text.toStdString();
}

TEST(SchannelFault, AServerThatWantsOurCertificateSaysSoInManyWays)
{
    for (const QString &text : {u"Server did not accept any certificate we could present."_s,
                                u"Handshake failed: Access denied"_s,
                                u"Handshake failed: Unknown error occurred: -2146893017"_s,  // SEC_E_CERT_UNKNOWN
                                u"Handshake failed: Unexpected or badly-formatted message received"_s})
        EXPECT_EQ(schannelFault(text, 2), ChannelFault::ClientCertificateWanted) << text.toStdString();
}

TEST(SchannelFault, EverythingElseIsAFailureOfTls)
{
    for (const QString &text : {u""_s, u"Handshake failed: Internal error"_s, u"Insufficient memory"_s,
                                u"Handshake failed: Unknown error occurred: -2146893008"_s})  // SEC_E_DECRYPT_FAILURE
        EXPECT_EQ(schannelFault(text, 2), ChannelFault::TlsFailed) << text.toStdString();
}

/// Says everything backwards.
class BackwardsTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        QString words = QString::fromLatin1(text);
        if (QLatin1String(context) == QLatin1String("QSslSocket") && !words.contains(u'%'))
            std::reverse(words.begin(), words.end());
        return words;
    }
    bool isEmpty() const override { return false; }
};

TEST(SchannelFault, IsTheSameInEveryLanguageOfQt)
{
    BackwardsTranslator translator;
    QCoreApplication::installTranslator(&translator);
    EXPECT_EQ(schannelFault(u"Handshake failed: dilavni saw nekot lanretni nA"_s, 1), ChannelFault::NotTls);
    QCoreApplication::removeTranslator(&translator);
}
