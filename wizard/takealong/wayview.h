#pragma once
#include "takealongwords.h"

#include <QWidget>

class PlainLabel;
class QVBoxLayout;
class Session;
class StatusMark;

/// The place of one way inside the page: it shows what is taken along and says what was not proven.
class WayView : public QWidget
{
    Q_OBJECT
public:
    WayView(Way way, const Session &session, QWidget *parent = nullptr);

    Way way() const { return m_way; }
    /// Shows everything anew, in the program's language.
    void show(const Takeout &takeout);
    using QWidget::show;
    virtual QWidget *firstFocus() const { return nullptr; }

signals:
    void goToSettings();
    void changed(QWidget *what);  ///< news stands here, to be brought into view

protected:
    virtual void fill(const Takeout &takeout) = 0;
    QVBoxLayout *content() const { return m_content; }
    const Session &session() const { return m_session; }
    /// A mark and words beside it.
    static QWidget *makeNote(StatusMark *mark, PlainLabel *words);

private:
    const Way m_way;
    const Session &m_session;
    QVBoxLayout *m_content;
    StatusMark *m_trustMark;
    PlainLabel *m_trustWords;
    QWidget *m_trust;
};
