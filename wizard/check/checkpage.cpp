#include "checkpage.h"

#include "wizard/check/checkrowview.h"
#include "wizard/check/checkwords.h"
#include "wizard/conductor.h"
#include "wizard/look/foldingrow.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/provider/providerwords.h"
#include "wizard/session.h"
#include "wizard/signin/signinoffer.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

CheckPage::CheckPage(Session &session, Conductor &conductor, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_conductor(conductor), m_mark(new StatusMark),
      m_headline(new PlainLabel), m_advice(new PlainLabel), m_support(new PlainLabel), m_goOn(new PlainLabel), m_again(new QPushButton),
      m_cancel(new QPushButton), m_tryPassword(new QPushButton), m_onlySettings(new LinkButton), m_showOther(new LinkButton)
{
    content()->addWidget(makeVerdict());
    content()->addWidget(makeButtons());
    m_receiving = makeGroup(QStringLiteral("receiving"));
    m_sending = makeGroup(QStringLiteral("sending"));
    m_showOther->setObjectName(QStringLiteral("showOther"));
    content()->addWidget(m_showOther);
    m_other = makeGroup(QStringLiteral("other"));
    m_onlySettings->setObjectName(QStringLiteral("onlySettings"));
    content()->addWidget(m_onlySettings);
    content()->addStretch(1);

    connect(m_again, &QPushButton::clicked, &m_conductor, &Conductor::checkAgain);
    connect(m_cancel, &QPushButton::clicked, &m_conductor, &Conductor::cancelCheck);
    connect(m_tryPassword, &QPushButton::clicked, this, [this] {
        m_session.wantSignIn();
        emit goTo({PageKind::SignIn});
    });
    connect(m_showOther, &QPushButton::clicked, this, [this] { setOtherShown(!m_otherShown); });
    connect(m_onlySettings, &QPushButton::clicked, this, [this] { emit goTo({PageKind::Settings}); });
    connect(&m_conductor, &Conductor::checkingChanged, this, &CheckPage::refresh);
    for (const auto change : {&Session::reportChanged, &Session::incomingChanged, &Session::onlineChanged,
                              &Session::providerChanged, &Session::deviceChanged})
        connect(&m_session, change, this, &CheckPage::refresh);
    retranslate();
}

QWidget *CheckPage::makeVerdict()
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_headline->setFont(Look::headingFont());
    m_support->setObjectName(QStringLiteral("support"));
    m_support->setSelectable();
    m_goOn->setQuiet();
    auto *words = new QVBoxLayout;
    words->setSpacing(Look::gap(0.5));
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    words->addWidget(m_support);
    words->addWidget(m_goOn);
    auto *verdict = new QWidget;
    auto *across = new QHBoxLayout(verdict);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(m_mark, 0, Qt::AlignTop);
    across->addLayout(words, 1);
    return verdict;
}

QWidget *CheckPage::makeButtons()
{
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *buttons = new FoldingRow;
    m_tryPassword->setObjectName(QStringLiteral("tryPassword"));
    for (QPushButton *button : {m_again, m_cancel, m_tryPassword})
        buttons->add(button);
    return buttons;
}

CheckPage::Group CheckPage::makeGroup(const QString &name)
{
    Group group{new PlainLabel, new QWidget, {}};
    group.room->setObjectName(name);
    group.heading->setFont(Look::headingFont());
    auto *down = new QVBoxLayout(group.room);
    down->setContentsMargins(0, Look::gap(0.5), 0, 0);
    down->setSpacing(Look::gap(0.25));
    down->addWidget(group.heading);
    content()->addWidget(group.room);
    return group;
}

void CheckPage::enter()
{
    refresh();
}

QString CheckPage::primaryText() const
{
    return tr("&Continue");
}

Protocol CheckPage::otherWay() const
{
    return m_session.incoming() == Protocol::Pop3 ? Protocol::Imap : Protocol::Pop3;
}

CheckReport CheckPage::shownReport() const
{
    CheckReport report = m_session.report();
    if (report.results.isEmpty()) {
        for (const ProbeTarget &target : planProbes(m_session.services())) {
            ProbeResult untested;
            untested.target = target;
            untested.finished = !m_conductor.isChecking();
            report.results.append(untested);
        }
    }
    if (!m_session.isOnline())
        for (ProbeResult &result : report.results)
            if (result.finished && result.verdict == Verdict::NoNetwork)
                result.verdict = Verdict::NotTested;
    return report;
}

static Mark markFor(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Testing:
        return Mark::Waiting;
    case Conclusion::Works:
        return Mark::Done;
    case Conclusion::OnlyIncomingWorks:
    case Conclusion::OnlyOutgoingWorks:
    case Conclusion::Offline:
        return Mark::Warning;
    case Conclusion::NothingWorks:
        return Mark::Problem;
    case Conclusion::Cancelled:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

void CheckPage::refresh()
{
    const CheckReport report = shownReport();
    refreshVerdict(report);
    refreshGroup(m_receiving, report, m_session.incoming());
    refreshGroup(m_sending, report, Protocol::Smtp);
    refreshGroup(m_other, report, otherWay());
    m_receiving.heading->setText(tr("Receiving mail (%1)").arg(protocolName(m_session.incoming())));
    m_sending.heading->setText(tr("Sending mail (%1)").arg(protocolName(Protocol::Smtp)));
    m_other.heading->setText(tr("Not chosen: receiving mail by %1").arg(protocolName(otherWay())));
    m_showOther->setVisible(!m_other.rows.isEmpty());
    m_showOther->setText(m_otherShown ? tr("Hide the ports for %1").arg(protocolName(otherWay()))
                                      : tr("Show the ports for %1, too").arg(protocolName(otherWay())));
    m_other.room->setVisible(m_otherShown && !m_other.rows.isEmpty());
    m_cancel->setVisible(m_conductor.isChecking());
    m_onlySettings->setVisible(m_session.guide());
    m_tryPassword->setVisible(offeredSignIn(m_session).has_value());
    m_again->setVisible(!m_session.services().isEmpty());
}

void CheckPage::refreshVerdict(const CheckReport &report)
{
    m_support->hide();
    if (m_session.services().isEmpty()) {
        m_mark->setMark(Mark::Note);
        m_headline->announce(tr("There is nothing to test yet"));
        m_advice->announce(tr("The mail provider is not chosen. Go back to choose it; the test then starts by itself."));
        m_goOn->announce(QString());
        return;
    }
    if (m_session.report().results.isEmpty() && m_session.isOnline() && !m_conductor.isChecking()) {
        m_mark->setMark(Mark::Note);
        m_headline->announce(tr("Nothing was tested yet"));
        m_advice->announce(CheckWords::action(Verdict::NotTested));
        m_goOn->announce(QString());
        return;
    }
    Outcome outcome = conclude(report, m_session.incoming());
    if (!m_session.isOnline() && outcome.conclusion != Conclusion::Works)
        outcome = {Conclusion::Offline, Verdict::NoNetwork, {}, -1};
    m_mark->setMark(markFor(outcome.conclusion));
    m_headline->announce(CheckWords::headline(outcome, report));
    m_advice->announce(CheckWords::advice(outcome, report));
    const bool failed = outcome.conclusion == Conclusion::NothingWorks || outcome.conclusion == Conclusion::OnlyIncomingWorks
                        || outcome.conclusion == Conclusion::OnlyOutgoingWorks;
    const Provider *provider = m_session.provider();
    m_support->announce(failed && provider ? supportLine(*provider) : QString());
    m_goOn->announce(outcome.conclusion == Conclusion::Works
                         ? QString()
                         : tr("You can continue at any time: values that are not proven are marked."));
}

void CheckPage::refreshGroup(Group &group, const CheckReport &report, Protocol protocol)
{
    const ProbeResult *best = report.best(protocol);
    qsizetype used = 0;
    for (const ProbeResult &result : report.results) {
        if (result.target.service.protocol != protocol)
            continue;
        if (used == group.rows.size()) {
            auto *row = new CheckRowView;
            connect(row, &CheckRowView::opened, this, [this, row] { reveal(row); });
            group.rows.append(row);
            group.room->layout()->addWidget(row);
        }
        const bool chosen = &result == best && protocol != otherWay();
        group.rows.at(used++)->show(result, chosen ? CheckRowView::Role::Chosen : CheckRowView::Role::Other);
    }
    while (group.rows.size() > used)
        delete group.rows.takeLast();
    group.room->setVisible(used > 0);
}

void CheckPage::setOtherShown(bool shown)
{
    m_otherShown = shown;
    refresh();
    if (shown)
        reveal(m_other.room);
}

void CheckPage::retranslate()
{
    setTitle(tr("What works from this computer"));
    setSentence(tr("Every port (a numbered door of the mail server) is tried with a real, encrypted connection. No "
                   "password is needed."));
    m_again->setText(tr("Check &again"));
    m_cancel->setText(tr("Ca&ncel"));
    m_tryPassword->setText(tr("&Try the password, too"));
    m_onlySettings->setText(tr("Only show me the settings"));
    refresh();
    emit answered();
}
