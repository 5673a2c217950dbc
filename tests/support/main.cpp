#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

/// One main for all test programs: a window-less application whose settings live in a throw-away place.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mail-setup-wizard-test"));
    QCoreApplication::setApplicationName(QStringLiteral("mail-setup-wizard"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
