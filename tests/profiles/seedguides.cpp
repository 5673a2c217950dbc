#include "seedguides.h"

using namespace Qt::Literals::StringLiterals;

static const Guide &guideOf(const QString &provider, const QString &device)
{
    static const Guide none;
    const Guide *guide = shipped().guide(provider, device);
    EXPECT_TRUE(guide) << qPrintable(device);
    return guide ? *guide : none;
}

const Guide &phoneGuide()
{
    return guideOf(ovh, phone);
}

const Guide &windows8Guide()
{
    return guideOf(ovh, windows8);
}

const Guide &astraGuide()
{
    return guideOf(u"astra"_s, anyProgram);
}

QList<const Guide *> seedGuides()
{
    return {&phoneGuide(), &windows8Guide(), &astraGuide()};
}

QString allTextOf(const Guide &guide)
{
    return (sentencesOf(guide) + labelTextsOf(guide)).join(u'\n');
}

QString everything()
{
    QString text;
    for (const Guide *guide : shippedGuides())
        text += allTextOf(*guide) + u'\n';
    EXPECT_FALSE(text.isEmpty());
    return text;
}
