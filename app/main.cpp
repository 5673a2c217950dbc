#include "app/checkcommand.h"
#include "app/checkoutput.h"
#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/keepsecrets.h"
#include "app/leave.h"
#include "app/windowscolours.h"

#include <QApplication>

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
