#pragma once
#include "screencoloursview.h"
#include "screenscene.h"

class QPainter;

/// Paints the parts of a drawn screen that are filled in or pressed, without their words, each as its device has it.
class ControlPainter
{
public:
    ControlPainter(QPainter &painter, ScreenFrame frame, const ScreenColours &colours)
        : m_painter(painter), m_frame(frame), m_colours(colours)
    {
    }

    double radius() const;  ///< of fields, rows and messages
    void field(const ScreenBox &made);
    void arrow(const ScreenBox &made);
    void tick(const ScreenBox &made);
    void round(const ScreenBox &made);
    void slider(const ScreenBox &made);
    void tabGround(const QRectF &line);  ///< what the tabs of one line stand on
    void tab(const ScreenBox &made);
    void button(const ScreenBox &made);
    void list(const ScreenList &list);
    void message(const ScreenBox &made);
    void warningSign(const QRectF &at, const QColor &ink);

private:
    bool isDarkField(const ScreenBox &made) const;
    void check(const QRectF &at, const QColor &ink, double wide);

    QPainter &m_painter;
    ScreenFrame m_frame;
    const ScreenColours &m_colours;
};
