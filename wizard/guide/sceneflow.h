#pragma once
#include "screenscene.h"

/// Places the things of a screen one under another.
class SceneFlow
{
public:
    /// `room` holds the content with its margins; it goes on downwards without end.
    SceneFlow(const SceneContent &content, const FrameStyle &style, const QRectF &room, const TextWidth &measure);

    TextBlock title(const QString &text);  ///< for screens without a bar
    /// One past the last thing that stands in one line with this one: tiles, tabs, buttons, a server and its port.
    qsizetype lineEnd(const QList<DrawnItem> &items, qsizetype from) const;
    /// Things of one line, or any single thing.
    QList<ScreenBox> place(const QList<DrawnItem> &group);
    double bottom() const { return m_y; }  ///< lower edge of what was placed last
    const QList<ScreenList> &lists() const { return m_lists; }

private:
    static ScreenBox box(const DrawnItem &item);
    TextBlock words(const QString &text, const QRectF &room, double size, Face face = Face::Plain) const;
    TextBlock value(const QString &text, const QRectF &room, double size) const;
    double width(const QString &text, double size, Face face = Face::Plain) const;
    double indent() const;

    QList<ScreenBox> placeFree(const QList<DrawnItem> &group);
    ScreenBox line(const DrawnItem &item) const;
    ScreenBox link(const DrawnItem &item) const;
    ScreenBox withSign(const DrawnItem &item, double signSize) const;
    ScreenBox withSlider(const DrawnItem &item) const;
    ScreenBox charm(const DrawnItem &item) const;
    ScreenBox message(const DrawnItem &item) const;

    // sceneflowform.cpp
    FieldNames namesThatFit(const SceneContent &content) const;
    double nameColumn() const;
    QList<ScreenBox> fields(const QList<DrawnItem> &group) const;
    ScreenBox field(const DrawnItem &item, double left, double width) const;
    ScreenBox fieldBeside(const DrawnItem &item) const;
    ScreenBox listRow(const DrawnItem &item) const;
    void fillRow(ScreenBox &made, const DrawnItem &item, const QRectF &room) const;
    void openList(const DrawnItem &item);
    void growList(const ScreenBox &made);

    // sceneflowline.cpp
    QList<ScreenBox> tiles(const QList<DrawnItem> &group);
    ScreenBox tile(const DrawnItem &item, double left, double width) const;
    ScreenBox programSign(const DrawnItem &item, double left, double width) const;
    std::optional<QList<double>> tabWidths(const QList<DrawnItem> &group, double side) const;
    QList<ScreenBox> tabs(const QList<DrawnItem> &group);
    QList<ScreenBox> buttons(const QList<DrawnItem> &group);

    const FrameStyle m_style;
    const ScreenFrame m_frame;
    const TextWidth &m_measure;
    double m_left;
    double m_width;
    double m_y;
    FieldNames m_names;
    QList<ScreenList> m_lists;
    bool m_first = true;
    std::optional<SceneKind> m_before;  ///< what stands over the next thing
};

/// How far a number reaches into what it marks.
inline constexpr double s_markRoom = 11;
inline double roomForMark(const DrawnItem &item) { return item.mark > 0 ? s_markRoom : 0; }
