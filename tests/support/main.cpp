#include <QApplication>
#include <QFontDatabase>
#include <QStandardPaths>
#include <gtest/gtest.h>

/// One main for all test programs: a window-less application whose settings live in a throw-away place.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(Q_OS_WIN)
    qputenv("QT_QPA_FONTDIR", "C:/Windows/Fonts"); // without a screen, Qt finds no letters by itself
#endif
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
#if defined(Q_OS_WIN)
    QApplication::setFont(QFont(QFontDatabase::hasFamily(QStringLiteral("Segoe UI")) ? QStringLiteral("Segoe UI")
                                                                                     : QStringLiteral("DejaVu Sans"), 9));
#endif
    QCoreApplication::setOrganizationName(QStringLiteral("mail-setup-wizard-test"));
    QCoreApplication::setApplicationName(QStringLiteral("mail-setup-wizard"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
