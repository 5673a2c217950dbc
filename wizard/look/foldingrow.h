#pragma once
#include <QWidget>

class QBoxLayout;

/// Puts its widgets side by side, or one below another where the row is narrower than `units` grid units.
class FoldingRow : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingRow(double units, QWidget *parent = nullptr);

    /// `share` of the width while side by side; 0 takes what it needs.
    void add(QWidget *widget, int share = 0);
    bool isFolded() const;

signals:
    void folded();  ///< side by side became one below another, or back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    double m_units;
    QBoxLayout *m_layout;
};
