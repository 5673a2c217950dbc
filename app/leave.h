#pragma once

/// Ends the program without waiting: Qt's resolver threads would hold it for up to 10 s after a hanging look-up.
[[noreturn]] void leave(int status);
