#pragma once
#include "screencoloursview.h"
#include "screenscene.h"

class QPainter;

/// Paints the device around the screen and the screen's empty ground.
void paintFrame(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette);

/// The frames of Windows, macOS and Linux.
void paintWindow(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette);
/// The frames of iPhone and Android.
void paintTouchPhone(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours,
                     const QPalette &palette);
