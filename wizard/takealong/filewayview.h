#pragma once
#include "savingview.h"
#include "wayview.h"

class LinkButton;

/// Paper, PDF and text; below a fold, the files that programs read.
class FileWayView : public WayView
{
    Q_OBJECT
public:
    FileWayView(const Session &session, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    void fill(const Takeout &takeout) override;

private:
    SavingView *addSaving(const QString &name, QVBoxLayout *to);
    OfferedFile offered(TakeoutKind kind, const Takeout &takeout) const;

    SavingView *m_pdf;
    LinkButton *m_print;
    SavingView *m_text;
    LinkButton *m_moreCaption;
    QWidget *m_more;
    SavingView *m_xml;
    SavingView *m_json;
};
