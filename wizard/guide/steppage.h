#pragma once
#include "shownstep.h"
#include "wizard/look/walkpage.h"

class FoldView;
class LinkButton;
class PlainLabel;
class QComboBox;
class QGridLayout;
class ScreenView;
class Session;
class StepDetailsView;
class StepLeadView;
class StepsLinkView;

/// One step of the guide: words on one side, the device's screen on the other.
class StepPage : public WalkPage
{
    Q_OBJECT
public:
    /// `step` is the place (0-based) among the guide's pages, as in PageId.
    StepPage(Session &session, int step, QWidget *parent = nullptr);

    void enter() override;
    QString primaryText() const override;
    QList<QWidget *> toSayAloud() const override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();      ///< shows anew what has changed
    void showStep();
    void showLanguages();
    void showHelp();
    void arrange();      ///< side by side where there is room

    Session &m_session;
    const int m_step;
    ShownStep m_shown;
    QWidget *m_area;
    QGridLayout *m_grid;
    StepLeadView *m_lead;
    StepDetailsView *m_details;
    QWidget *m_picture;
    ScreenView *m_drawing;
    PlainLabel *m_languageLabel;
    QComboBox *m_language;
    PlainLabel *m_languageNote;
    QWidget *m_more;
    FoldView *m_different;
    FoldView *m_asksMore;
    StepsLinkView *m_allSteps;
    LinkButton *m_allSettings;
};
