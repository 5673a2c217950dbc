#pragma once
#include "wizard/route.h"

#include <QWidget>

class PlainLabel;
class QScrollArea;
class QVBoxLayout;

enum class PageWidth {
    Text,  ///< a column no wider than a line of text should be
    Wide,  ///< the whole room, for pages that show two things side by side
};

/// Where the person turns to: a page may hold leaves of its own.
enum class Turn { Back, Next };

/// One page of the walk: a title, one sentence, then the one thing to do. It scrolls where the window is too
/// small, so nothing is ever cut off.
class WalkPage : public QWidget
{
    Q_OBJECT
public:
    explicit WalkPage(PageWidth width = PageWidth::Text, QWidget *parent = nullptr);

    virtual void enter() {}                               ///< the page is now shown; read the session afresh
    virtual void leave() {}                               ///< the person walks on or back
    virtual QString missing() const { return {}; }        ///< one calm sentence, or empty: Next may go on
    virtual void pointOut() {}                            ///< Next was pressed while something is missing
    virtual bool turnLeaf(Turn) { return false; }         ///< a leaf inside the page was turned; the walk stays here
    virtual QString primaryText() const { return {}; }    ///< with mnemonic; empty: the window's “Next”
    virtual QWidget *firstFocus() const { return nullptr; } ///< what the keyboard should be in when shown

    virtual QList<QWidget *> toSayAloud() const { return {}; } ///< parts of which screen readers say every line

    void sayAloud();  ///< to screen readers, what they do not read when the focus comes into the page
    void reveal(QWidget *widget);  ///< scrolls until the widget is seen whole

    QString title() const;
    QString sentence() const;

signals:
    void answered();         ///< the answer, missing() or primaryText() changed
    void goTo(PageId page);  ///< jump to a page of the walk

protected:
    /// Sets every text of the page. Call it at the end of the constructor; language changes call it too.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    void scrollToTop();  ///< after the content was exchanged
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);  ///< an empty sentence takes no room
    QVBoxLayout *content() const { return m_content; }  ///< below the sentence

private:
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
};
