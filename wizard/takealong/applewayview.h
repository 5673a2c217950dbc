#pragma once
#include "howto.h"
#include "wayview.h"

class HowToView;
class LinkButton;
class SavingView;

/// The file for Apple's devices, the ways by which it gets onto them, and how it is installed, in pictures.
class AppleWayView : public WayView
{
    Q_OBJECT
public:
    AppleWayView(const Session &session, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    void fill(const Takeout &takeout) override;

private:
    void fillJourney();  ///< how the file gets onto the phone

    PlainLabel *m_beforehand;
    SavingView *m_saving;
    PlainLabel *m_journeyHeading;
    QList<PlainLabel *> m_journey;
    LinkButton *m_webmail;
    QList<HowTo> m_order;
    QList<HowToView *> m_howTos;
};
