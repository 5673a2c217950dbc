#pragma once
#include "wizard/look/linkbutton.h"

class QMenu;
class Session;

/// A line to press that opens the list of all steps of the guide; the one shown is ticked.
class StepsLinkView : public LinkButton
{
    Q_OBJECT
public:
    explicit StepsLinkView(const Session &session, QWidget *parent = nullptr);

    void setCurrent(int step);  ///< its place (0-based)
    QMenu *menu() const { return m_menu; }

signals:
    void chosen(int step);

private:
    void openMenu();

    const Session &m_session;
    int m_current = 0;
    QMenu *m_menu;
};
