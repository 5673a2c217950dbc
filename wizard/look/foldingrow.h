#pragma once
#include <QWidget>

class QBoxLayout;

/// Puts its widgets side by side, or one below another where the row is narrower than `units` grid units; with 0
/// units, where they do not fit side by side as wide as they would like to be.
class FoldingRow : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingRow(double units = 0, QWidget *parent = nullptr);

    /// `share` of the width while side by side; with 0 the widget takes what it needs and stands at the start.
    void add(QWidget *widget, int share = 0);
    bool isFolded() const;

signals:
    void folded();  ///< side by side became one below another, or back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededWidth() const;

    double m_units;
    QBoxLayout *m_layout;
    QBoxLayout *m_outer;
};
