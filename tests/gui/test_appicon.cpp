#include "wizard/look/appicon.h"

#include <QImage>
#include <gtest/gtest.h>

static QColor at(int x, int y)
{
    return appIcon().pixmap(64, 64).toImage().pixelColor(x, y);
}

TEST(AppIcon, HasTheEnvelopeAndTheTickOfItsDrawing)
{
    EXPECT_EQ(at(0, 0).alpha(), 0) << "outside the rounded corner";
    EXPECT_EQ(at(32, 6), QColor(0x1f, 0x6f, 0xa8)) << "the ground";
    EXPECT_EQ(at(14, 40), QColor(Qt::white)) << "the envelope";
    EXPECT_EQ(at(32, 33), QColor(0x1f, 0x6f, 0xa8)) << "its flap";
    EXPECT_EQ(at(48, 36), QColor(0x1e, 0x7d, 0x3c)) << "the round ground of the tick";
    EXPECT_EQ(at(46, 53), QColor(Qt::white)) << "the tick";
}

TEST(AppIcon, IsCrispAtTheSizesOfWindowsAndTaskBars)
{
    const QList<QSize> sizes = appIcon().availableSizes();
    for (const int pixels : {16, 24, 32, 48, 64})
        EXPECT_TRUE(sizes.contains(QSize(pixels, pixels))) << pixels;
}
