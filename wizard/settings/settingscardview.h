#pragma once
#include "wizard/settings/settingssheet.h"

#include <QWidget>

class CopyButton;
class FoldingRow;
class PlainLabel;
class QVBoxLayout;
class StatusMark;
class SettingValueView;

/// One block of settings: each value large with its name and a Copy button, and the proof below.
class SettingsCardView : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsCardView(QWidget *parent = nullptr);

    enum class Words { Values, ValuesAndMeanings };
    void show(const SheetSection &section, Words words);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QWidget *room = nullptr;
        FoldingRow *words = nullptr;
        PlainLabel *name = nullptr;
        SettingValueView *value = nullptr;
        PlainLabel *doubt = nullptr;
        PlainLabel *meaning = nullptr;
        CopyButton *copy = nullptr;
    };
    Line makeLine();
    static void fill(const Line &line, const SheetLine &from, const SheetSection &section);

    PlainLabel *m_heading;
    QVBoxLayout *m_room;
    QList<Line> m_lines;
    StatusMark *m_mark;
    PlainLabel *m_proof;
    QWidget *m_proofRow;
};
