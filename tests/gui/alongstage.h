#pragma once
#include "pagestage.h"

#include "wizard/look/doorcard.h"
#include "wizard/takealong/programs/programwords.h"
#include "wizard/takealong/programwayview.h"
#include "wizard/takealong/takealongpage.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

inline const QList<Way> everyWay = {Way::PhoneThunderbird, Way::AnyPhone, Way::Apple, Way::ThunderbirdHere, Way::File, Way::Support};

/// A program that does what it is told.
struct ToyProgram : MailProgram {
    struct Mind {
        ProgramState state = ProgramState::Ready;
        SetUpOutcome outcome = SetUpOutcome::Done;
        UndoOutcome undone = UndoOutcome::Done;
        QList<ProgramPlace> places = {{ProgramKind::Thunderbird, ProgramPackage::Usual, u"/toy"_s, u"default"_s}};
        int setUps = 0;
    };
    explicit ToyProgram(Mind &of) : mind(of) {}
    ProgramKind kind() const override { return ProgramKind::Thunderbird; }
    QList<ProgramPlace> find() const override { return mind.places; }
    ProgramState presence() const override { return mind.places.isEmpty() ? ProgramState::NotStartedYet : ProgramState::Ready; }
    ProgramState state(const ProgramPlace &, const ProgramAccount &) const override { return mind.state; }
    SetUpResult setUp(const ProgramPlace &place, const ProgramAccount &) const override
    {
        ++mind.setUps;
        if (mind.outcome != SetUpOutcome::Done)
            return {mind.outcome, {}};
        mind.state = ProgramState::AlreadyHasAccount;
        return {SetUpOutcome::Done, SetUpRecord{place, {}, u"/toy/prefs.js.copy"_s}};
    }
    UndoOutcome undo(const SetUpRecord &) const override
    {
        if (mind.undone == UndoOutcome::Done)
            mind.state = ProgramState::Ready;
        return mind.undone;
    }
    Mind &mind;
};

struct Along : PageStage {
    ToyProgram::Mind mind;
    MailPrograms programs;
    std::unique_ptr<TakeAlongPage> page;

    explicit Along(const QString &address = u"ona.onaite@ovh.net"_s) : PageStage(address)
    {
        programs.push_back(std::make_unique<ToyProgram>(mind));
        page = std::make_unique<TakeAlongPage>(session, programs);
        show(Made::goodOvh());
        page->enter();
        settle(*page, {960, 640});
    }
    DoorCard *card(Way way) const { return page->findChild<DoorCard *>(u"way%1"_s.arg(int(way))); }
    QList<DoorCard *> cardsFromTheTop() const
    {
        QList<DoorCard *> cards = page->findChildren<DoorCard *>();
        cards.removeIf([](const DoorCard *one) { return one->isHidden(); });
        std::sort(cards.begin(), cards.end(), [](const DoorCard *a, const DoorCard *b) { return a->y() < b->y(); });
        return cards;
    }
    void open(Way way)
    {
        card(way)->click();
        settle(*page, page->size());
    }
    /// A label or button of the way that is open.
    template <typename T> T *part(const QString &name) const
    {
        for (T *found : page->findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    QString said(const QString &name) const { return part<QLabel>(name) ? part<QLabel>(name)->text() : QString(); }
};
