#include "railwords.h"

#include "wizard/session.h"

#include <QCoreApplication>
#include <algorithm>

static QString words(const char *text)
{
    return QCoreApplication::translate("RailWords", text);
}

QString pageName(PageId page, const Session &session)
{
    switch (page.kind) {
    case PageKind::Address:
        return words(QT_TRANSLATE_NOOP("RailWords", "Your address"));
    case PageKind::Provider:
        return words(QT_TRANSLATE_NOOP("RailWords", "Mail provider"));
    case PageKind::Before:
        return words(QT_TRANSLATE_NOOP("RailWords", "Before you start"));
    case PageKind::Device:
        return words(QT_TRANSLATE_NOOP("RailWords", "Device"));
    case PageKind::Protocol:
        return words(QT_TRANSLATE_NOOP("RailWords", "How mail arrives"));
    case PageKind::Check:
        return words(QT_TRANSLATE_NOOP("RailWords", "Check"));
    case PageKind::SignIn:
        return words(QT_TRANSLATE_NOOP("RailWords", "Try the password"));
    case PageKind::Settings:
        return words(QT_TRANSLATE_NOOP("RailWords", "Your settings"));
    case PageKind::TakeAlong:
        return words(QT_TRANSLATE_NOOP("RailWords", "Take them along"));
    case PageKind::Step:
        break;
    }
    const QList<Step> steps = session.steps();
    if (page.step < 0 || page.step >= steps.size())
        return {};
    const Step &step = steps[page.step];
    if (step.number == 0)
        return step.title.shown();
    //: A numbered step of a guide, as the steps beside the page list it; %1 is its number, %2 its heading.
    return words(QT_TRANSLATE_NOOP("RailWords", "%1. %2")).arg(QString::number(step.number), step.title.shown());
}

static QString detailOf(PageId page, const Session &session)
{
    const Answers &answers = session.answers();
    switch (page.kind) {
    case PageKind::Address:
        return answers.address ? answers.address->forPeople() : QString();
    case PageKind::Provider:
        return session.provider() ? session.provider()->name : QString();
    case PageKind::Device:
        return session.guide() ? session.guide()->name.shown() : QString();
    case PageKind::Protocol:
        return answers.device.isEmpty() ? QString() : protocolName(session.incoming());
    case PageKind::Before:
    case PageKind::Check:
    case PageKind::SignIn:
    case PageKind::Step:
    case PageKind::Settings:
    case PageKind::TakeAlong:
        return {};
    }
    Q_UNREACHABLE();
}

/// Done pages are; from a step, every other one and all behind them; from those, the steps.
static bool isOpen(PageId page, PageId now, RailState state)
{
    const auto isLate = [](PageKind kind) { return kind >= PageKind::Step; };
    return state == RailState::Done || (page != now && isLate(page.kind) && isLate(now.kind));
}

QList<RailLine> railLines(const QList<PageId> &pages, PageId now, const QList<PageId> &visited,
                          const Session &session)
{
    QList<RailLine> lines;
    const qsizetype here = pages.indexOf(now);
    bool reachable = true;  // every page before is answered
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PageId page = pages[i];
        RailState state = RailState::ToCome;
        if (page == now)
            state = RailState::Now;
        else if (visited.contains(page) && (i < here || reachable))
            state = RailState::Done;
        reachable = reachable && isAnswered(page, session);
        const bool step = page.kind == PageKind::Step;
        if (step && page.step == 0 && session.guide()) {
            const QString name = session.guide()->name.shown();
            const bool walked = now.kind == PageKind::Step;
            const bool begun = std::any_of(visited.cbegin(), visited.cend(), [](PageId seen) {
                return seen.kind == PageKind::Step;
            });
            if (begun && reachable)
                state = RailState::Done;
            lines.append({page, name, {}, walked ? RailState::Heading : state, false, !walked && isOpen(page, now, state)});
            if (!walked) {
                const int count = int(session.steps().size());
                lines.last().detail = QCoreApplication::translate("RailWords", "%n step(s)", nullptr, count);
            }
        }
        if (step && now.kind != PageKind::Step)
            continue;
        lines.append({page, pageName(page, session), state == RailState::Done ? detailOf(page, session) : QString(),
                      state, step, isOpen(page, now, state)});
    }
    return lines;
}
