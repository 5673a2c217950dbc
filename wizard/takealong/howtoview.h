#pragma once
#include "howto.h"

#include <QWidget>

class PlainLabel;
class QGridLayout;
class ScreenView;

/// How a file gets in, as a strip of numbered drawings with their words.
class HowToView : public QWidget
{
    Q_OBJECT
public:
    explicit HowToView(QWidget *parent = nullptr);

    void show(const ShownHowTo &shown);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Panel {
        QWidget *room = nullptr;
        ScreenView *drawing = nullptr;
    };
    Panel makePanel(const ShownStep &step) const;
    void arrange();

    ShownHowTo m_shown;
    PlainLabel *m_heading;
    PlainLabel *m_labelNote;
    QGridLayout *m_grid;
    QList<Panel> m_panels;
};
