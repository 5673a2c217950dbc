#pragma once
#include "wayview.h"

class PlainLabel;
class QBoxLayout;
class QrCodeView;
class SettingsCardView;

/// A large code for a phone, how to read it, and the same values as text with Copy.
class QrWayView : public WayView
{
    Q_OBJECT
public:
    QrWayView(Way way, const Session &session, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void fill(const Takeout &takeout) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillSteps();
    void arrange();  ///< the code as large as the window allows, the words beside it where there is room

    QrCodeView *m_code;
    QWidget *m_steps;
    QBoxLayout *m_row;
    PlainLabel *m_typed;
    QList<SettingsCardView *> m_cards;
};
