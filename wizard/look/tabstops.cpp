#include "tabstops.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHash>
#include <algorithm>

static bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
           && !widget->focusProxy();
}

/// What holds the radio buttons together, or nothing for all other widgets.
static const QObject *radioGroupOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable())
        return nullptr;
    if (button->group())
        return button->group()->exclusive() ? button->group() : nullptr;
    return button->autoExclusive() ? button->parentWidget() : nullptr;
}

static int claim(const QWidget *widget)
{
    if (widget->hasFocus())
        return 2;
    return qobject_cast<const QAbstractButton *>(widget)->isChecked() ? 1 : 0;
}

QList<QWidget *> tabStops(const QWidget &region)
{
    QList<QWidget *> all;
    for (QWidget *widget : region.findChildren<QWidget *>())
        if (takesTab(widget))
            all.append(widget);
    std::stable_sort(all.begin(), all.end(), [&region](const QWidget *a, const QWidget *b) {
        const QPoint first = a->mapTo(&region, QPoint(0, a->height() / 2));
        const QPoint second = b->mapTo(&region, QPoint(0, b->height() / 2));
        return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
    });
    QHash<const QObject *, QWidget *> speakers;
    for (QWidget *widget : all)
        if (const QObject *group = radioGroupOf(widget))
            if (QWidget *&speaker = speakers[group]; !speaker || claim(widget) > claim(speaker))
                speaker = widget;
    QList<QWidget *> stops;
    for (QWidget *widget : all) {
        const QObject *group = radioGroupOf(widget);
        if (!group || speakers.value(group) == widget)
            stops.append(widget);
    }
    return stops;
}
