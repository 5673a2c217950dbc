#include "testmailview.h"

#include "wizard/look/foldingrow.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

static Mark markFor(const TestMailAnswer &answer)
{
    if (answer.isRunning())
        return Mark::Waiting;
    switch (answer.verdict) {
    case TestMailVerdict::NotTried:
        return Mark::None;
    case TestMailVerdict::Arrived:
        return Mark::Done;
    case TestMailVerdict::ArrivedInJunk:
    case TestMailVerdict::NotArrivedYet:
    case TestMailVerdict::CouldNotLook:
    case TestMailVerdict::BrokeOff:
        return Mark::Warning;
    case TestMailVerdict::NotAccepted:
    case TestMailVerdict::SendingBlocked:
    case TestMailVerdict::MailboxFull:
        return Mark::Problem;
    case TestMailVerdict::Cancelled:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

TestMailView::TestMailView(QWidget *parent)
    : QWidget(parent), m_mark(new StatusMark), m_heading(new PlainLabel), m_about(new PlainLabel), m_send(new QPushButton),
      m_state(new PlainLabel), m_action(new PlainLabel), m_showWords(new LinkButton), m_serverWords(new PlainLabel)
{
    m_heading->setFont(Look::headingFont());
    m_send->setObjectName(QStringLiteral("sendTest"));
    m_state->setObjectName(QStringLiteral("testState"));
    m_state->setFont(Look::headingFont());
    m_action->setObjectName(QStringLiteral("testAction"));
    m_showWords->setObjectName(QStringLiteral("testDetails"));
    m_showWords->setCheckable(true);
    m_serverWords->setObjectName(QStringLiteral("testServerWords"));
    m_serverWords->setSelectable();
    auto *words = new QVBoxLayout;
    words->setSpacing(Look::gap(0.5));
    words->addWidget(m_state);
    words->addWidget(m_action);
    words->addWidget(m_showWords, 0, Qt::AlignLeading);
    words->addWidget(m_serverWords);
    auto *result = new QHBoxLayout;
    result->setSpacing(Look::gap(1));
    result->addWidget(m_mark, 0, Qt::AlignTop);
    result->addLayout(words, 1);
    auto *buttons = new FoldingRow;
    buttons->add(m_send);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, Look::gap(1), 0, 0);
    down->setSpacing(Look::gap(1));
    down->addWidget(m_heading);
    down->addWidget(m_about);
    down->addWidget(buttons);
    down->addLayout(result);
    connect(m_send, &QPushButton::clicked, this, &TestMailView::sendPressed);
    connect(m_showWords, &QPushButton::toggled, m_serverWords, &QWidget::setVisible);
}

void TestMailView::show(const TestMailAnswer &answer, Sendable sendable, Protocol incoming)
{
    const bool begun = answer.stage != TestMailAnswer::Stage::NotStarted;
    m_heading->setText(tr("A message to yourself"));
    m_about->setText(incoming == Protocol::Pop3
                         ? tr("A short message goes from your address to your address, and the seconds are counted until it "
                              "arrives. It stays in the mailbox; nothing else there is touched.")
                         : tr("A short message goes from your address to your address, and the seconds are counted until it "
                              "arrives. It is removed again; nothing else in the mailbox is touched."));
    m_about->setVisible(!begun);
    m_send->setText(tr("&Send a test message to myself"));
    m_send->setVisible(sendable == Sendable::Yes && !begun);
    m_mark->setVisible(begun);
    m_mark->setMark(markFor(answer));
    m_state->announce(!begun ? QString() : answer.isRunning() ? SignInWords::stage(answer.stage) : SignInWords::cause(answer));
    m_action->announce(begun && !answer.isRunning() ? SignInWords::action(answer) : QString());
    m_showWords->setText(tr("Details"));
    m_showWords->setVisible(begun && !answer.isRunning() && !answer.serverWords.isEmpty());
    m_serverWords->setText(tr("The server said: “%1”").arg(answer.serverWords));
    m_serverWords->setVisible(!m_showWords->isHidden() && m_showWords->isChecked());
}
