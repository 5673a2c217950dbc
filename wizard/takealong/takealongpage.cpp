#include "takealongpage.h"

#include "applewayview.h"
#include "filewayview.h"
#include "programwayview.h"
#include "qrwayview.h"
#include "supportwayview.h"
#include "wizard/look/doorcard.h"
#include "wizard/look/look.h"
#include "wizard/session.h"
#include "wizard/settings/exporters/exporter.h"

#include <QVBoxLayout>
#include <algorithm>

static const QList<Way> &everyWay()
{
    static const QList<Way> ways = {Way::PhoneThunderbird, Way::AnyPhone, Way::Apple,  Way::ThunderbirdHere,
                                    Way::EvolutionHere,    Way::File,     Way::Support};
    return ways;
}

static QString pictureOf(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
        return QStringLiteral("android");
    case Way::AnyPhone:
        return QStringLiteral("phone");
    case Way::Apple:
        return QStringLiteral("iphone");
    case Way::ThunderbirdHere:
    case Way::EvolutionHere:
        return QStringLiteral("program");
    case Way::File:
        return QStringLiteral("table");
    case Way::Support:
        return QStringLiteral("old-phone");
    }
    Q_UNREACHABLE();
}

/// What the way hands out, where that is one form; nothing where it is a program or a choice of forms.
static std::optional<TakeoutKind> formOf(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
        return TakeoutKind::ThunderbirdPhoneQr;
    case Way::AnyPhone:
        return TakeoutKind::TextQr;
    case Way::Apple:
        return TakeoutKind::AppleProfile;
    case Way::ThunderbirdHere:
    case Way::EvolutionHere:
    case Way::File:
    case Way::Support:
        return {};
    }
    Q_UNREACHABLE();
}

static std::optional<ProgramKind> programOf(Way way)
{
    if (way == Way::ThunderbirdHere)
        return ProgramKind::Thunderbird;
    return way == Way::EvolutionHere ? std::optional(ProgramKind::Evolution) : std::nullopt;
}

TakeAlongPage::TakeAlongPage(Session &session, const MailPrograms &programs, QWidget *parent)
    : WalkPage(PageWidth::Wide, parent), m_session(session), m_programs(programs), m_list(new QWidget)
{
    auto *down = new QVBoxLayout(m_list);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(1));
    m_list->setMaximumWidth(Look::columnWidth());
    for (const Way way : everyWay()) {
        auto *card = new DoorCard;
        card->setObjectName(QStringLiteral("way%1").arg(int(way)));
        connect(card, &DoorCard::clicked, this, [this, way] { open(way); });
        m_cards[way] = card;
        down->addWidget(card);
    }
    auto *across = new QHBoxLayout;
    across->addWidget(m_list, 1000);
    across->addStretch(1);
    content()->addLayout(across);
    content()->addStretch(1);
    for (const auto change : {&Session::reportChanged, &Session::incomingChanged, &Session::addressChanged,
                              &Session::providerChanged, &Session::deviceChanged})
        connect(&m_session, change, this, &TakeAlongPage::refresh);
    retranslate();
}

const MailProgram *TakeAlongPage::program(Way way) const
{
    for (const auto &program : m_programs)
        if (program->kind() == programOf(way))
            return program.get();
    return nullptr;
}

bool TakeAlongPage::isPossible(Way way) const
{
    if (const std::optional<TakeoutKind> form = formOf(way))
        return exporter(*form);
    if (way == Way::Support)
        return exporter(TakeoutKind::SupportReport);
    if (!programOf(way))
        return true;
    return program(way) && program(way)->presence() != ProgramState::NotHere;
}

QString TakeAlongPage::obstacleOf(Way way) const
{
    if (const std::optional<TakeoutKind> form = formOf(way))
        return TakeAlongWords::obstacle(exporter(*form)->write(m_takeout).obstacle, way);
    return programOf(way) && !makeProgramAccount(m_takeout.table) ? TakeAlongWords::noAccountForPrograms() : QString();
}

void TakeAlongPage::enter()
{
    closeWay();
    refresh();
}

void TakeAlongPage::refresh()
{
    m_takeout = makeTakeout(m_session, QDateTime::currentDateTime());
    refreshCards();
    if (m_open)
        viewOf(*m_open)->show(m_takeout);
}

void TakeAlongPage::refreshCards()
{
    const Guide *guide = m_session.guide();
    WayFacts facts{m_session.answers().device, guide ? guide->picture : QString(), guide ? guide->systems : QStringList(), {}};
    for (const Way way : everyWay())
        if (isPossible(way))
            facts.possible.append(way);
    m_order = waysInOrder(facts);
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    for (const auto &[way, card] : m_cards)
        card->setVisible(m_order.contains(way));
    for (qsizetype place = 0; place < m_order.size(); ++place) {
        const Way way = m_order.at(place);
        DoorCard *card = m_cards[way];
        list->insertWidget(int(place), card);
        CardFace face;
        face.title = TakeAlongWords::title(way);
        face.sentence = TakeAlongWords::promise(way);
        face.whyNot = obstacleOf(way);
        face.picture = pictureOf(way);
        face.size = CardSize::Compact;
        card->setFace(face);
    }
}

WayView *TakeAlongPage::makeView(Way way)
{
    switch (way) {
    case Way::PhoneThunderbird:
    case Way::AnyPhone:
        return new QrWayView(way, m_session);
    case Way::Apple:
        return new AppleWayView(m_session);
    case Way::ThunderbirdHere:
    case Way::EvolutionHere:
        return new ProgramWayView(way, *program(way), m_session);
    case Way::File:
        return new FileWayView(m_session);
    case Way::Support:
        return new SupportWayView(m_session);
    }
    Q_UNREACHABLE();
}

WayView *TakeAlongPage::viewOf(Way way)
{
    WayView *&view = m_views[way];
    if (view)
        return view;
    view = makeView(way);
    view->setObjectName(QStringLiteral("wayView"));
    const bool wide = way == Way::PhoneThunderbird || way == Way::AnyPhone || way == Way::Apple;
    view->setMaximumWidth(wide ? QWIDGETSIZE_MAX : Look::columnWidth());
    view->hide();
    auto *across = new QHBoxLayout;
    across->addWidget(view, 1000);
    across->addStretch(1);
    content()->insertLayout(content()->count() - 1, across);
    connect(view, &WayView::goToSettings, this, [this] { emit goTo({PageKind::Settings}); });
    connect(view, &WayView::changed, this, &TakeAlongPage::reveal);
    return view;
}

QList<Way> TakeAlongPage::offered() const
{
    QList<Way> ways;
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(ways),
                 [this](Way way) { return m_cards.at(way)->isEnabled(); });
    return ways;
}

void TakeAlongPage::open(Way way)
{
    closeWay();
    m_takeout = makeTakeout(m_session, QDateTime::currentDateTime());
    m_open = way;
    m_list->hide();
    WayView *view = viewOf(way);
    view->show(m_takeout);
    view->show();
    showTitle();
    emit answered();
    QWidget *first = view->firstFocus();
    first ? first->setFocus() : setFocus();
    scrollToTop();
}

void TakeAlongPage::closeWay()
{
    if (!m_open)
        return;
    const Way was = *m_open;
    m_views[was]->hide();
    m_open.reset();
    m_list->show();
    showTitle();
    emit answered();
    m_cards[was]->setFocus();
}

bool TakeAlongPage::turnLeaf(Turn)
{
    if (!m_open)
        return false;
    closeWay();
    refreshCards();
    return true;
}

QString TakeAlongPage::primaryText() const
{
    return m_open ? tr("&Done") : tr("&Finish");
}

QWidget *TakeAlongPage::firstFocus() const
{
    const QList<Way> ways = offered();
    return ways.isEmpty() ? nullptr : m_cards.at(ways.constFirst());
}

void TakeAlongPage::showTitle()
{
    setTitle(m_open ? TakeAlongWords::title(*m_open) : tr("Take the settings along"));
    setSentence(m_open ? TakeAlongWords::sentence(*m_open)
                       : tr("Choose where they shall go. Your password goes nowhere."));
}

void TakeAlongPage::retranslate()
{
    refresh();
    showTitle();
    emit answered();
}
