#include "app/afterfirstpaint.h"

#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>

TEST(AfterFirstPaint, WorksOnceAndNotBeforeThePaint)
{
    QWidget window;
    int worked = 0;
    AfterFirstPaint later(window, [&] { ++worked; });
    QCoreApplication::processEvents();
    EXPECT_EQ(worked, 0);
    window.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return worked > 0; }));
    window.repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(worked, 1);
}
