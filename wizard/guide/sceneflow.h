#pragma once
#include "screenscene.h"

/// Places the things of a screen one under another.
class SceneFlow
{
public:
    SceneFlow(const FrameStyle &style, const QRectF &screen, ScreenFrame frame, const TextWidth &measure);

    TextBlock title(const QString &text);
    double endTitleBar();  ///< the content goes on below the bar; returns the bar's lower edge
    /// Things of one line: tiles, buttons, a server with its port, or any single thing.
    QList<ScreenBox> place(const QList<DrawnItem> &group);
    double bottom() const { return m_y; }  ///< lower edge of what was placed last

private:
    ScreenBox box(const DrawnItem &item) const;
    TextBlock words(const QString &text, const QRectF &room, double size, Face face, TextRole role) const;
    TextBlock value(const QString &text, const QRectF &room, double size) const;
    ScreenBox line(const DrawnItem &item);
    ScreenBox withSign(const DrawnItem &item, double signSize);
    ScreenBox charm(const DrawnItem &item);
    ScreenBox message(const DrawnItem &item);
    ScreenBox field(const DrawnItem &item, double left, double width);
    QList<ScreenBox> fields(const QList<DrawnItem> &group);
    QList<ScreenBox> tiles(const QList<DrawnItem> &group);
    QList<ScreenBox> buttons(const QList<DrawnItem> &group);
    void closeLine(QList<ScreenBox> &line) const;

    const FrameStyle m_style;
    const ScreenFrame m_frame;
    const TextWidth &m_measure;
    double m_left;
    double m_width;
    double m_y;
    bool m_first = true;
};
