#include "beforehandpage.h"

#include "beforehandwords.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/session.h"

#include <QLocale>
#include <QVBoxLayout>

BeforehandPage::BeforehandPage(Session &session, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_items(new QWidget)
{
    auto *down = new QVBoxLayout(m_items);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(1));
    content()->addWidget(m_items);
    content()->addStretch(1);
    for (const auto change : {&Session::providerChanged, &Session::providerSearchChanged})
        connect(&m_session, change, this, &BeforehandPage::refresh);
    retranslate();
}

void BeforehandPage::enter()
{
    refresh();
}

static PlainLabel *line(QWidget *room, const QString &text, const QString &name)
{
    auto *label = new PlainLabel;
    label->setObjectName(name);
    label->setText(text);
    room->layout()->addWidget(label);
    return label;
}

void BeforehandPage::refresh()
{
    while (QLayoutItem *item = m_items->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Provider *provider = m_session.provider();
    setSentence(provider ? tr("%1 has rules of its own for mail programs. It helps to know them before you begin.")
                               .arg(provider->name)
                         : QString());
    for (const Beforehand item : beforehand(m_session)) {
        PlainLabel *heading = line(m_items, BeforehandWords::heading(item), QStringLiteral("beforeHeading"));
        heading->setFont(Look::headingFont());
        if (m_items->layout()->count() > 1)
            heading->setContentsMargins(0, Look::gap(1.5), 0, 0);
        line(m_items, BeforehandWords::text(item, provider->name), QStringLiteral("beforeText"));
        if (item == Beforehand::AppPassword && !provider->passwordHint.isEmpty())
            line(m_items, provider->passwordHint.shown(), QStringLiteral("beforeHint"));
        if (const QString note = BeforehandWords::note(item, *provider); !note.isEmpty())
            line(m_items, note, QStringLiteral("beforeNote"))->setQuiet();
        const QString language = QLocale().name().section(u'_', 0, 0);
        const QStringList theirs = item == Beforehand::SwitchOn ? providersInstructions(m_session, language) : QStringList();
        if (!theirs.isEmpty()) {
            line(m_items, BeforehandWords::whatProviderSays(provider->name), QStringLiteral("beforeWhose"))->setQuiet();
            line(m_items, theirs.join(u'\n'), QStringLiteral("beforeTheirs"));
        }
        if (const QString key = BeforehandWords::linkKey(item, *provider); !key.isEmpty()) {
            auto *link = new LinkButton;
            link->setObjectName(QStringLiteral("before-") + key);
            link->setText(BeforehandWords::linkName(key, provider->name));
            link->setUrl(provider->links.value(key));
            m_items->layout()->addWidget(link);
        }
    }
}

void BeforehandPage::retranslate()
{
    setTitle(tr("Before you start"));
    refresh();
    emit answered();
}
