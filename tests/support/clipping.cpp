#include "clipping.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>

static QString describe(const QWidget *widget, const QString &text, const QString &what)
{
    return QStringLiteral("%1 “%2” (%3): %4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), text.left(60), widget->objectName(), what);
}

static QString tooSmall(const QWidget *widget, const QString &text, QSize needed)
{
    if (widget->width() >= needed.width() && widget->height() >= needed.height())
        return {};
    return describe(widget, text, QStringLiteral("has %1×%2, needs %3×%4")
                                      .arg(widget->width()).arg(widget->height())
                                      .arg(needed.width()).arg(needed.height()));
}

/// The room the text needs at the width it was given.
static QSize neededBy(const QWidget *widget)
{
    if (widget->hasHeightForWidth())
        return {qMin(widget->width(), widget->minimumSizeHint().width()), widget->heightForWidth(widget->width())};
    return widget->minimumSizeHint();
}

static QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

/// A wrapped label is cut where one of its words is wider than the label.
static QString wordTooWide(const QLabel *label)
{
    const QFontMetrics metrics(label->font());
    for (const QString &line : label->text().split(QLatin1Char('\n'))) {
        for (const QString &word : line.split(QLatin1Char(' '))) {
            if (metrics.horizontalAdvance(word) > label->contentsRect().width() + 1)
                return describe(label, label->text(), QStringLiteral("the word %1 is wider than %2 px")
                                                          .arg(word).arg(label->width()));
        }
    }
    return {};
}

/// Where the widget sticks out of a parent that cannot scroll to it.
static QString sticksOut(const QWidget *widget, const QWidget *root)
{
    QRect area = widget->rect();
    for (const QWidget *inner = widget; inner != root && inner->parentWidget(); inner = inner->parentWidget()) {
        area.translate(inner->pos());
        const QWidget *outer = inner->parentWidget();
        const auto *scroll = qobject_cast<const QScrollArea *>(outer->parentWidget());
        const bool scrolls = scroll && scroll->viewport() == outer;
        const bool wide = area.left() < 0 || area.right() > outer->width();
        const bool high = !scrolls && (area.top() < 0 || area.bottom() > outer->height());
        if (wide || high)
            return describe(widget, textOf(widget),
                            QStringLiteral("sticks out of its %1").arg(QString::fromLatin1(outer->metaObject()->className())));
        if (scrolls)
            area.moveTop(0), area.setHeight(qMin(area.height(), outer->height()));
    }
    return {};
}

/// Layouts inside layouts take a few turns until nothing moves any more.
static void settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QStringList clippedTexts(QWidget *root)
{
    settle();
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
        if (!isText || !widget->isVisibleTo(root) || textOf(widget).isEmpty())
            continue;
        found.append(tooSmall(widget, textOf(widget), neededBy(widget)));
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->wordWrap())
            found.append(wordTooWide(label));
        found.append(sticksOut(widget, root));
    }
    found.removeAll(QString());
    return found;
}
