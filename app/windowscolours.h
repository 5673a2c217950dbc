#pragma once

/// Windows' dark mode, which Qt before 6.5 leaves aside; does nothing elsewhere. Call it before QApplication is made.
void followWindowsColours();
