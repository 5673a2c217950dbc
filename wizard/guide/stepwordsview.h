#pragma once
#include "shownstep.h"

#include <QUrl>
#include <QWidget>

struct Provider;
class QVBoxLayout;

/// What to do at a step, in words: paragraphs, the thing to press.
class StepLeadView : public QWidget
{
    Q_OBJECT
public:
    explicit StepLeadView(QWidget *parent = nullptr);
    void show(const ShownStep &step);

private:
    QVBoxLayout *m_lines;
};

/// The values, ticks, warnings and links of a step.
class StepDetailsView : public QWidget
{
    Q_OBJECT
public:
    explicit StepDetailsView(QWidget *parent = nullptr);
    void show(const ShownStep &step, const Provider *provider);

private:
    void addValue(const ShownValue &value);
    void addTick(const ShownTick &tick);
    void addWarning(const QString &warning);
    void addLink(const QString &key, const Provider &provider);

    QVBoxLayout *m_lines;
};
