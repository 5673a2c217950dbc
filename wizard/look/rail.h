#pragma once
#include "wizard/route.h"

#include <QAbstractButton>
#include <QScrollArea>

class QVBoxLayout;

enum class RailState {
    Done,
    Now,
    ToCome,
    Heading,  ///< not a page: what the nested lines below belong to
};

/// One line of the rail.
struct RailLine {
    PageId page;
    QString title;
    QString detail;    ///< the person's answer, shown small under the title, or empty
    RailState state = RailState::ToCome;
    bool nested = false;  ///< a step of the guide, indented under the guide's line
    bool open = false;    ///< it can be pressed to go there
    bool operator==(const RailLine &) const = default;
};

/// One line as a button: shape by state, title, answer.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(QWidget *parent = nullptr);
    void setLine(const RailLine &line);
    const RailLine &line() const { return m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
    int layOut(int width, QPainter *painter) const;

    RailLine m_line;
};

/// The steps beside the page: done, now, to come. A done one can be pressed to go back to it; so can any
/// step while the person follows the steps.
class Rail : public QScrollArea
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void setLines(const QList<RailLine> &lines);
    static QString stateWord(RailState state);

signals:
    void chosen(PageId page);

private:
    void showNow();

    QWidget *m_list;
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
};
