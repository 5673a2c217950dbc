#pragma once
#include <QSize>
#include <QString>

class Languages;

/// All that is kept between two runs. Never an address, an answer or a finding.
struct Remembered {
    QString language;  ///< code as the person chose it, or empty
    QSize windowSize;  ///< invalid: none
    bool operator==(const Remembered &) const = default;
};

/// The file that keeps it: mail-setup-wizard.ini beside the program where there is one that can be written (a portable
/// folder has it), else one in the person's own settings.
QString rememberedFile(const QString &programFolder);
Remembered recall();
/// Written to disk at once, since the program may end without a farewell.
void remember(const Remembered &what);
/// The remembered size, else the usual one, as far as it and its title bar fit into what is free on the screen;
/// all in device-independent pixels.
QSize sizeAtStart(const Remembered &remembered, const QSize &usual, const QSize &freeOnScreen);
/// Keeps in `remembered` what is switched to from now on. Called after the start, so that neither --language nor the
/// system's language passes for the person's choice.
void keepChosenLanguage(const Languages &languages, Remembered &remembered);
