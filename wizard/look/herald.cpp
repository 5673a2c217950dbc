#include "herald.h"

#include <QAccessibleWidget>
#include <QApplication>

#include <utility>

using namespace std::chrono_literals;

/// Long enough for the flood of events that a page change sends to readers, in which they leave some out.
static constexpr auto untilCalm = 300ms;

static QAccessibleInterface *asNotification(const QString &className, QObject *object)
{
    if (className != QLatin1String("Herald"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
}

Herald::Herald(QWidget *window) : QWidget(window)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(asNotification), true);
    hide();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Herald::speak);
}

void Herald::say(QWidget *from, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    auto *herald = from->window()->findChild<Herald *>(QString(), Qt::FindDirectChildrenOnly);
    if (!herald)
        herald = new Herald(from->window());
    if (!herald->m_waiting.contains(sentence))
        herald->m_waiting.append(sentence);
    herald->m_pause.start(untilCalm);
}

static bool isOnWindows()
{
    return QGuiApplication::platformName() == QLatin1String("windows");
}

bool Herald::isToldByFocus(const QWidget *group)
{
    return !isOnWindows() && group->isAncestorOf(QApplication::focusWidget());
}

/// Before 6.8 Qt has no event for this: its bridge to AT-SPI passes on that a notification is shown, the one to UI
/// Automation that a value has become a sentence.
void Herald::speak()
{
    QString words;
    for (const QString &each : std::exchange(m_waiting, {}))
        words += each + QLatin1String(each.back().isPunct() ? " " : ". ");  // titles and verdicts have no full stop
    words.chop(1);
    setAccessibleName(words);
    if (isOnWindows()) {
        QAccessibleValueChangeEvent said(this, words);
        QAccessible::updateAccessibility(&said);
    } else {
        QAccessibleEvent said(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&said);
    }
}
