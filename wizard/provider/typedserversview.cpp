#include "typedserversview.h"

#include "foundprovider.h"
#include "providerwords.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/textfield.h"

#include <QVBoxLayout>

TypedServersView::TypedServersView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_inLabel(new PlainLabel), m_in(new TextField), m_outLabel(new PlainLabel),
      m_out(new TextField), m_help(new PlainLabel), m_problem(new PlainLabel)
{
    m_in->setObjectName(QStringLiteral("typedIncoming"));
    m_out->setObjectName(QStringLiteral("typedOutgoing"));
    m_problem->setObjectName(QStringLiteral("typedProblem"));
    m_help->setQuiet();
    m_problem->hide();
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.75));
    down->addWidget(m_help);
    for (const auto &[label, field] : {std::pair(m_inLabel, m_in), std::pair(m_outLabel, m_out)}) {
        label->setFont(Look::headingFont());
        label->setBuddy(field);
        field->setMaxLength(300);
        field->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        down->addWidget(label);
        down->addWidget(field);
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_problem->announce({});
            emit edited();
        });
        connect(field, &QLineEdit::editingFinished, this, [this, field = field] {
            if (!field->text().trimmed().isEmpty() && !isTypedServer(field->text()))
                showProblem();
            take();
        });
    }
    down->addWidget(m_problem);
}

bool TypedServersView::isEmpty() const
{
    return m_in->text().trimmed().isEmpty() && m_out->text().trimmed().isEmpty();
}

QString TypedServersView::problem() const
{
    return typedServersProblem(m_in->text(), m_out->text());
}

void TypedServersView::take()
{
    const std::optional<SettingsFinding> finding = findingFromTyped(m_in->text(), m_out->text());
    if (finding)
        m_session.setSearched({SearchOutcome::Found, *finding, {}});
    else if (serversWereTyped(m_session))
        m_session.setProvider({{}, {}, {}, ProviderSource::Person});
}

void TypedServersView::showProblem()
{
    m_problem->announce(isEmpty() ? QString() : problem());
}

void TypedServersView::pointOut()
{
    showProblem();
    (isTypedServer(m_in->text()) ? m_out : m_in)->setFocus();
}

QWidget *TypedServersView::firstFocus() const
{
    return m_in;
}

void TypedServersView::retranslate()
{
    m_help->setText(tr("If you know the names of your mail servers, type them here; letters from your provider name them. "
                       "Ports and encryption are then found out and tested for you."));
    m_inLabel->setText(tr("Incoming mail server"));
    m_outLabel->setText(tr("Outgoing mail server"));
    m_in->setPlaceholderText(QStringLiteral("imap.example.com"));
    m_out->setPlaceholderText(QStringLiteral("smtp.example.com"));
    for (const auto &[label, field] : {std::pair(m_inLabel, m_in), std::pair(m_outLabel, m_out)}) {
        field->setAccessibleName(label->text());
        field->setAccessibleDescription(m_help->text());
    }
    if (m_problem->isVisibleTo(this))
        showProblem();
}
