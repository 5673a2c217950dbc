#pragma once
#include "wayview.h"

class CopyButton;
class QPlainTextEdit;
class SavingView;

/// The short code in large letters, and the report, shown before it is copied or saved.
class SupportWayView : public WayView
{
    Q_OBJECT
public:
    SupportWayView(const Session &session, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    void fill(const Takeout &takeout) override;

private:
    PlainLabel *m_codeHeading;
    PlainLabel *m_code;
    CopyButton *m_copyCode;
    PlainLabel *m_codeNote;
    PlainLabel *m_reportHeading;
    QPlainTextEdit *m_report;
    CopyButton *m_copyReport;
    SavingView *m_saving;
};
