#pragma once
#include "screenscene.h"

/// The bar at the top of a screen, filled.
struct PlacedBar {
    TextBlock title;
    QList<ScreenBox> buttons;
    QRectF back;        ///< the arrow that leads back, where a phone's bar has a title and no button at its left
    double bottom = 0;  ///< its lower edge
};

/// Pure: one button stands at the right, two at both ends; a title that does not fit between goes under them.
PlacedBar placeBar(const SceneContent &content, const QList<DrawnItem> &buttons, const QRectF &screen,
                   const TextWidth &measure);
/// How many of the first things are buttons that the bar takes.
qsizetype buttonsInBar(const SceneContent &content);
