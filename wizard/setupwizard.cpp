#include "setupwizard.h"

#include "wizard/look/hosterface.h"
#include "wizard/look/languagemenu.h"
#include "wizard/look/look.h"
#include "wizard/look/menubutton.h"
#include "wizard/look/railwords.h"
#include "wizard/look/tabstops.h"
#include "wizard/look/walkfooter.h"
#include "wizard/makepage.h"
#include "wizard/provider/hoster.h"
#include "wizard/session.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

/// Below this many grid units of width the rail would leave too little room for words.
static constexpr int unitsForRail = 76;

SetupWizard::SetupWizard(Session &session, Conductor &conductor, Languages &languages, QWidget *parent)
    : QWidget(parent), m_session(session), m_conductor(conductor), m_rail(new Rail), m_places(new MenuButton),
      m_language(new LanguageMenu(languages)), m_face(new HosterFace), m_header(new QWidget), m_stack(new QStackedWidget),
      m_footer(new WalkFooter)
{
    setMinimumSize(720, 520);
    resize(960, 640);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_places->setObjectName(QStringLiteral("places"));

    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(makeRoom(), 1);

    connect(m_rail, &Rail::chosen, this, [this](PageId page) { show(resumed(page)); });
    connect(m_footer, &WalkFooter::backPressed, this, &SetupWizard::back);
    connect(m_footer, &WalkFooter::primaryPressed, this, &SetupWizard::next);
    const auto key = [this](int code, void (SetupWizard::*turn)()) {
        connect(new QShortcut(QKeySequence(Qt::ALT | code), this), &QShortcut::activated, this, turn);
    };
    key(Qt::Key_Left, &SetupWizard::back);
    key(Qt::Key_Right, &SetupWizard::forward);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && currentPage() && currentPage()->isAncestorOf(now))
            currentPage()->reveal(now);
    });
    for (const auto change : {&Session::addressChanged, &Session::providerChanged, &Session::deviceChanged,
                              &Session::incomingChanged, &Session::takesAlongChanged})
        connect(&m_session, change, this, &SetupWizard::onAnswersChanged);
    m_face->wear(hosterOf(m_session));
    show(PageId{});
    retranslate();
}

SetupWizard::~SetupWizard()
{
    // Pages listen to the session; while they go, nothing may call the window any more.
    m_session.disconnect(this);
}

QWidget *SetupWizard::makeRoom()
{
    auto *inHeader = new QHBoxLayout(m_header);
    inHeader->setContentsMargins(Look::gap(3), Look::gap(1), Look::gap(2), 0);
    inHeader->addWidget(m_face);
    inHeader->addWidget(m_places);
    inHeader->addStretch(1);
    inHeader->addWidget(m_language);

    auto *room = new QWidget;
    room->setBackgroundRole(QPalette::Base);
    room->setAutoFillBackground(true);
    auto *down = new QVBoxLayout(room);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);
    down->addWidget(m_footer);
    return room;
}

WalkPage *SetupWizard::currentPage() const
{
    return static_cast<WalkPage *>(m_stack->currentWidget());
}

WalkPage *SetupWizard::pageFor(PageId id)
{
    for (const MadePage &made : m_made) {
        if (made.id == id)
            return made.page;
    }
    WalkPage *page = makePage(id, m_session, m_conductor);
    connect(page, &WalkPage::goTo, this, qOverload<PageId>(&SetupWizard::show));
    connect(page, &WalkPage::answered, this, [this, page] {
        if (page != currentPage())
            return;
        m_footer->sayMissing({});
        m_footer->setPrimaryText(page->primaryText());
    });
    m_stack->addWidget(page);
    m_made.append({id, page});
    return page;
}

QList<PageId> SetupWizard::pages() const
{
    QList<PageId> result = walk(m_session);
    if (result.contains(m_current))
        return result;
    // The walk's kinds come in order, so the page belongs before the first later kind.
    const auto later = std::find_if(result.cbegin(), result.cend(), [this](PageId page) {
        return page.kind > m_current.kind;
    });
    result.insert(later - result.cbegin(), m_current);
    return result;
}

void SetupWizard::show(PageId id)
{
    if (currentPage())
        currentPage()->leave();
    m_current = id;
    if (id.kind == PageKind::Step)
        m_progress.see(m_session, id.step);
    else if (!m_visited.contains(id))
        m_visited.append(id);
    WalkPage *page = pageFor(id);
    m_stack->setCurrentWidget(page);
    page->enter();
    m_footer->sayMissing({});
    refresh();
    QWidget *first = page->firstFocus();
    (first ? first : m_footer->primary())->setFocus(Qt::OtherFocusReason);
    page->sayAloud();
}

void SetupWizard::next()
{
    WalkPage *page = currentPage();
    if (const QString missing = page->missing(); !missing.isEmpty()) {
        m_footer->sayMissing(missing);
        page->pointOut();
        return;
    }
    if (page->turnLeaf(Turn::Next))
        return;
    const QList<PageId> all = pages();
    const qsizetype here = all.indexOf(m_current);
    if (here + 1 < all.size())
        show(resumed(all[here + 1]));
    else
        close();
}

void SetupWizard::forward()
{
    if (m_current != pages().constLast())
        next();
}

void SetupWizard::back()
{
    if (currentPage()->turnLeaf(Turn::Back))
        return;
    const QList<PageId> all = pages();
    const qsizetype here = all.indexOf(m_current);
    if (here > 0)
        show(resumed(all[here - 1]));
}

PageId SetupWizard::resumed(PageId page) const
{
    if (page.kind == PageKind::Step && m_current.kind != PageKind::Step)
        page.step = m_progress.place(m_session);
    return page;
}

QList<PageId> SetupWizard::visited() const
{
    QList<PageId> all = m_visited;
    for (const int step : m_progress.seen(m_session))
        all.append({PageKind::Step, step});
    return all;
}

void SetupWizard::onAnswersChanged()
{
    m_face->wear(hosterOf(m_session));
    dropStalePages();
    refresh();
}

void SetupWizard::dropStalePages()
{
    const QList<PageId> alive = pages();
    const auto isStale = [&](const MadePage &made) {
        return made.id.kind == PageKind::Step && !alive.contains(made.id);
    };
    for (const MadePage &made : m_made) {
        if (!isStale(made))
            continue;
        m_stack->removeWidget(made.page);
        made.page->deleteLater();
    }
    m_made.removeIf(isStale);
}

void SetupWizard::refresh()
{
    const QList<PageId> all = pages();
    const QList<RailLine> lines = railLines(all, m_current, visited(), m_session);
    m_rail->setLines(lines);
    fillPlaces(lines);
    m_footer->setBackPossible(all.indexOf(m_current) > 0);
    m_footer->setPrimaryText(currentPage()->primaryText());
    //: Shown instead of the list of steps where the window is narrow.
    m_places->setText(tr("Page %1 of %2").arg(QString::number(all.indexOf(m_current) + 1), QString::number(all.size())));
    m_places->updateGeometry();
}

void SetupWizard::fillPlaces(const QList<RailLine> &lines)
{
    m_places->menu()->clear();
    for (const RailLine &line : lines) {
        QString title = line.title;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (line.state == RailState::Heading) {
            m_places->menu()->addSeparator();
            continue;
        }
        QAction *action = m_places->menu()->addAction(title + QStringLiteral(" – ") + Rail::stateWord(line.state));
        action->setEnabled(line.open);
        connect(action, &QAction::triggered, this, [this, page = line.page] { show(resumed(page)); });
    }
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    currentPage()->leave();
    QWidget::closeEvent(event);
}

void SetupWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetupWizard::retranslate()
{
    setWindowTitle(tr("Mail Setup Wizard"));
    m_rail->setAccessibleName(tr("Steps"));
    m_footer->sayMissing({});
    refresh();
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Return means Next, except on a button, which it presses.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !button->isCheckable())
        button->click();
    else
        next();
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < unitsForRail * Look::unit();
    m_rail->setVisible(!narrow);
    m_places->setVisible(narrow);
}

bool SetupWizard::focusNextPrevChild(bool next)
{
    // Pages come and go, so the order of creation says nothing: the page first, then its buttons, then the rest.
    QList<QWidget *> stops = tabStops(*m_stack);
    QList<QWidget *> below = tabStops(*m_footer);
    // Next comes right after the answer, and Back after it.
    std::stable_partition(below.begin(), below.end(), [this](QWidget *stop) { return stop == m_footer->primary(); });
    stops += below;
    stops += tabStops(*m_header);
    stops += tabStops(*m_rail);
    if (stops.isEmpty())
        return false;
    const qsizetype here = stops.indexOf(focusWidget());
    const qsizetype there = here < 0 ? (next ? 0 : stops.size() - 1)
                                     : (here + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[there]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
