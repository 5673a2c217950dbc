#pragma once
#include "wizard/check/checkwords.h"

#include <QWidget>

class FoldingRow;
class PlainLabel;
class QGridLayout;
class QToolButton;
class StatusMark;

/// One port: the shape, what is asked, the state in words, the time, and what was seen behind an arrow.
class CheckRowView : public QWidget
{
    Q_OBJECT
public:
    explicit CheckRowView(QWidget *parent = nullptr);

    /// `chosen`: these are the values the settings will show.
    enum class Role { Chosen, Other };
    void show(const ProbeResult &result, Role role);
    using QWidget::show;
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillDetails();
    void retranslate();

    ProbeResult m_result;
    Role m_role = Role::Other;
    QList<CheckWords::Detail> m_filled;
    StatusMark *m_mark;
    PlainLabel *m_question;
    PlainLabel *m_state;
    PlainLabel *m_time;
    QToolButton *m_arrow;
    QWidget *m_details;
    QGridLayout *m_grid;
};
