#include "screenpaintview.h"

#include "boxpaintview.h"
#include "framepaintview.h"
#include "screentextview.h"

#include <QPainter>

void paintScreen(QPainter &painter, const ScreenLayout &layout, const QPalette &palette)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ScreenColours colours = screenColours(layout.frame, palette);
    paintFrame(painter, layout, colours, palette);
    BoxPainter boxes(painter, layout, colours, palette);
    paintText(painter, layout.title, colours.ink);
    for (const ScreenList &list : layout.lists)
        boxes.list(list);
    boxes.groundOfTabs();
    for (qsizetype at = 0; at < layout.boxes.size(); ++at)
        boxes.box(layout.boxes.at(at), int(at));
    for (const ScreenBox &made : layout.boxes)
        if (made.mark > 0)
            boxes.mark(made);
}
