#pragma once
#include <QList>

class QWidget;

/// The widgets below `region` that Tab reaches, in reading order. A group of radio buttons is one stop: the one with
/// the keyboard, else the chosen one, else the first; the arrow keys lead on inside it.
QList<QWidget *> tabStops(const QWidget &region);
