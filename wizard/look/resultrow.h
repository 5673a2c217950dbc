#pragma once
#include "wizard/detail.h"

#include <QWidget>

class PlainLabel;
class QGridLayout;
class QToolButton;
class QVBoxLayout;
class StatusMark;
enum class Mark;

/// What was tried and what came of it, in a line: the shape, the question, the state in words, the time, and behind an
/// arrow the details, made only once they are looked at.
class ResultRow : public QWidget
{
    Q_OBJECT
public:
    explicit ResultRow(QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

signals:
    void opened();

protected:
    void setMark(Mark mark);
    void setTime(const QString &time);
    void setArrowWords(const QString &spoken, const QString &hint);
    void setDetails(const QList<Detail> &details);
    PlainLabel *question() const { return m_question; }
    PlainLabel *state() const { return m_state; }
    QVBoxLayout *below() const { return m_below; }  ///< above the details, under the words of the line

private:
    void fillDetails();

    QList<Detail> m_wanted;
    QList<Detail> m_filled;
    StatusMark *m_mark;
    PlainLabel *m_question;
    PlainLabel *m_state;
    PlainLabel *m_time;
    QToolButton *m_arrow;
    QVBoxLayout *m_below;
    QWidget *m_details;
    QGridLayout *m_grid;
};
