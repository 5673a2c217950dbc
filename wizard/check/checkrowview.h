#pragma once
#include "wizard/check/checkwords.h"
#include "wizard/look/resultrow.h"

/// One port: what was tried and what came of it.
class CheckRowView : public ResultRow
{
    Q_OBJECT
public:
    explicit CheckRowView(QWidget *parent = nullptr);

    /// `chosen`: these are the values the settings will show.
    enum class Role { Chosen, Other };
    void show(const ProbeResult &result, Role role);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProbeResult m_result;
    Role m_role = Role::Other;
};
