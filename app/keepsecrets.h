#pragma once

/// Before anything else in main(): of this process no memory image is written, nobody of the same user may look into
/// it, and what is freed is overwritten, Qt's own copies of a password among it. Does nothing where the system has no
/// such thing.
void keepSecretsInside();
