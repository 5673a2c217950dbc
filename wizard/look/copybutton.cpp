#include "copybutton.h"

#include "herald.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace std::chrono_literals;

CopyButton::CopyButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnabled(false);
    m_saidFor.setSingleShot(true);
    m_saidFor.setInterval(2s);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&m_saidFor, &QTimer::timeout, this, &CopyButton::retranslate);
    retranslate();
}

void CopyButton::setValue(const QString &value)
{
    if (value != m_value)
        m_saidFor.stop();
    m_value = value;
    setEnabled(!value.isEmpty());
    retranslate();
}

void CopyButton::setWhat(const QString &what)
{
    m_what = what;
    retranslate();
}

void CopyButton::setCaption(const QString &caption)
{
    m_caption = caption;
    updateGeometry();
    retranslate();
}

QSize CopyButton::sizeHint() const
{
    // Wide enough for both words, so that nothing beside it moves.
    QPushButton other;
    other.setFont(font());
    const QString calm = m_caption.isEmpty() ? tr("Copy") : m_caption;
    QSize size(0, 0);
    for (const QString &word : {calm, tr("Copied")}) {
        other.setText(word);
        size = size.expandedTo(other.sizeHint());
    }
    return size;
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    m_saidFor.start();
    retranslate();
    Herald::say(this, tr("Copied"));
    emit copied();
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        retranslate();
    }
}

void CopyButton::retranslate()
{
    const QString calm = m_caption.isEmpty() ? tr("Copy") : m_caption;
    setText(m_saidFor.isActive() ? tr("Copied") : calm);
    //: Spoken by screen readers; %1 is "Copy" or "Copied", %2 what is copied, for example "Incoming server".
    setAccessibleName(m_what.isEmpty() ? text() : tr("%1: %2").arg(text(), m_what));
}
