#pragma once
#include <QStringList>

class QWidget;

/// Every visible label, button and painted card below `root` that got less room than its text needs, or that
/// sticks out of what it lies in; one line each, naming the widget, its text and the sizes. Empty: nothing is cut.
/// What a scroll area can bring into view counts as seen, except sideways.
QStringList clippedTexts(QWidget *root);
