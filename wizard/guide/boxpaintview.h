#pragma once
#include "controlpaintview.h"

class QPalette;

/// Paints the things on a drawn screen with their words, and the marks on them.
class BoxPainter
{
public:
    BoxPainter(QPainter &painter, const ScreenLayout &layout, const ScreenColours &colours, const QPalette &palette)
        : m_painter(painter), m_layout(layout), m_colours(colours), m_palette(palette),
          m_controls(painter, layout.frame, colours)
    {
    }

    void list(const ScreenList &list) { m_controls.list(list); }
    void groundOfTabs();                         ///< what the tabs of each line stand on
    void box(const ScreenBox &made, int place);  ///< its place among all boxes: tiles take turns in colour
    void mark(const ScreenBox &made);            ///< the number, and the ring around what is pressed

private:
    bool isMetro() const;
    bool hasBlackWords() const;
    bool isProgramSign(const ScreenBox &made) const;
    QColor headingColour() const;
    QColor tileColour(int place) const;

    void texts(const ScreenBox &made, const QColor &first, const QColor &others);
    void row(const ScreenBox &made);
    void tile(const ScreenBox &made, int place);
    void sign(const ScreenBox &made);
    void icon(const ScreenBox &made);
    void field(const ScreenBox &made);
    void clearBehindName(const ScreenBox &made);
    void round(const ScreenBox &made);
    void tick(const ScreenBox &made);
    void tab(const ScreenBox &made);
    void link(const ScreenBox &made);
    void button(const ScreenBox &made);
    void message(const ScreenBox &made);

    QPainter &m_painter;
    const ScreenLayout &m_layout;
    const ScreenColours &m_colours;
    const QPalette &m_palette;
    ControlPainter m_controls;
};
