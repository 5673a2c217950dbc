#pragma once
#include "stepfacts.h"

#include <QList>

enum class ScreenFrame { WindowsPhone, Windows8, Window, WindowsDialog, Macos, Iphone, Android, Linux };
/// The little picture on a tile or icon; drawn, never a logo.
enum class Glyph { None, Gear, Envelope, Person, Magnifier, Share, Device, Globe, Phone, Calendar, Music, Cloud, Start, Plus, Menu, Dots, Lock };

/// One thing on the drawn screen, with its texts as the device shows them.
struct DrawnItem {
    SceneKind kind = SceneKind::Text;
    QString label;  ///< the name of a field, the word on a button
    QString value;  ///< what stands in a field or, smaller, under a row
    std::optional<SettingKey> key;
    Glyph glyph = Glyph::None;
    bool ticked = false;
    int mark = 0;
    bool operator==(const DrawnItem &) const = default;
};

/// A scene with all its words filled in.
struct SceneContent {
    ScreenFrame frame = ScreenFrame::Window;
    QString title;
    QList<DrawnItem> items;
    bool operator==(const SceneContent &) const = default;

    bool has(SceneKind kind) const;
    QStringList markedLabels() const;  ///< in the order of their numbers
};

/// Pure. A password is shown as dots.
SceneContent sceneContent(const Scene &scene, const StepFacts &facts);
/// An unknown frame is drawn as a window.
ScreenFrame frameOf(const QString &name);
