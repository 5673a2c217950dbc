#pragma once

/// Before any application object: whether the words of the call lead to a window.
bool wantsWindow(int argc, char **argv);
/// Says in one line what to do where there is no screen to draw on.
bool hasDisplay();
/// --check, --help, --version and calls that are off; needs a QCoreApplication. Returns the exit status.
int runWithoutWindow();
/// The wizard; needs a QApplication. Returns the exit status.
int runWindow();
