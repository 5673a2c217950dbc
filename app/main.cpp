#include "app/checkcommand.h"
#include "app/checkoutput.h"
#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/keepsecrets.h"
#include "app/windowscolours.h"

#include <QApplication>
#include <cstdio>
#include <cstdlib>

/// Ends without waiting: Qt's resolver threads would hold the process for up to 10 s after a hanging look-up.
[[noreturn]] static void leave(int status)
{
    std::fflush(nullptr);
    std::_Exit(status);
}

int main(int argc, char **argv)
{
    keepSecretsInside();
    if (!wantsWindow(argc, argv)) {
        QCoreApplication application(argc, argv);
        leave(runWithoutWindow());
    }
    if (!hasDisplay())
        leave(2);
    followWindowsColours();
    QApplication application(argc, argv);
    leave(runWindow());
}
