#pragma once
#include "wizard/guide/guideprogress.h"
#include "wizard/look/rail.h"
#include "wizard/route.h"

#include <QWidget>

class Conductor;
class HosterFace;
class LanguageMenu;
class Languages;
class MenuButton;
class QStackedWidget;
class Session;
class WalkFooter;
class WalkPage;

/// The window: the rail with the steps, one page of the walk, the language menu and the two buttons.
class SetupWizard : public QWidget
{
    Q_OBJECT
public:
    SetupWizard(Session &session, Conductor &conductor, Languages &languages, QWidget *parent = nullptr);
    ~SetupWizard() override;

    PageId current() const { return m_current; }
    WalkPage *currentPage() const;
    void show(PageId page);
    using QWidget::show;
    void next();
    void back();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct MadePage {
        PageId id;
        WalkPage *page = nullptr;
    };
    void forward();  ///< next(), but never ends the program: one Alt+Right too many loses nothing
    QWidget *makeRoom();
    WalkPage *pageFor(PageId id);
    /// The walk, with the page now shown in it also where the answers no longer ask for it.
    QList<PageId> pages() const;
    /// The step where the guide was left, where the walk enters its steps from outside; else the page itself.
    PageId resumed(PageId page) const;
    QList<PageId> visited() const;
    void onAnswersChanged();
    void dropStalePages();
    void refresh();
    void fillPlaces(const QList<RailLine> &lines);
    void retranslate();

    Session &m_session;
    Conductor &m_conductor;
    Rail *m_rail;
    MenuButton *m_places;  ///< the rail's stand-in where the window is too narrow for it
    LanguageMenu *m_language;
    HosterFace *m_face;
    QWidget *m_header;
    QStackedWidget *m_stack;
    WalkFooter *m_footer;
    QList<MadePage> m_made;
    QList<PageId> m_visited;  ///< without the steps, which each guide has of its own
    GuideProgress m_progress;
    PageId m_current;
};
