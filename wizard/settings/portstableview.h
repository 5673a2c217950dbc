#pragma once
#include "wizard/settings/settingssheet.h"

#include <QWidget>

class PlainLabel;
class QGridLayout;

/// The guide's ports table with the finding in each cell; folds to one column where the window is narrow.
class PortsTableView : public QWidget
{
    Q_OBJECT
public:
    explicit PortsTableView(QWidget *parent = nullptr);

    void show(const SheetPorts &ports);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeCell(const QList<SheetFinding> &findings, const QString &caption = {});
    QWidget *makeWords(const QString &text, const QFont &font);
    void fill();
    void fillWide();
    void fillNarrow();

    SheetPorts m_ports;
    bool m_narrow = false;
    QGridLayout *m_grid;
    QList<QWidget *> m_rulesAbove;  ///< a hairline is drawn above each of these
};
