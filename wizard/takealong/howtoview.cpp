#include "howtoview.h"

#include "wizard/guide/guidewords.h"
#include "wizard/guide/screenview.h"
#include "wizard/guide/signview.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"

#include <QGridLayout>

static PlainLabel *plain(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    return label;
}

static PlainLabel *quiet(const QString &text)
{
    PlainLabel *label = plain(text);
    label->setFont(Look::smallFont());
    label->setQuiet();
    return label;
}

HowToView::HowToView(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel), m_labelNote(quiet({})), m_grid(new QGridLayout)
{
    m_heading->setFont(Look::headingFont());
    m_grid->setHorizontalSpacing(Look::gap(3));
    m_grid->setVerticalSpacing(Look::gap(3));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(1.5));
    down->addWidget(m_heading);
    down->addWidget(m_labelNote);
    down->addLayout(m_grid);
}

HowToView::Panel HowToView::makePanel(const ShownStep &step) const
{
    Panel panel{new QWidget, new ScreenView};
    auto *title = plain(step.title);
    title->setFont(Look::headingFont());
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::gap(1));
    head->addWidget(new SignView(SignView::Sign::Number, step.number), 0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto *down = new QVBoxLayout(panel.room);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.75));
    down->addLayout(head);
    for (const QString &paragraph : step.paragraphs)
        down->addWidget(plain(paragraph));
    for (const ShownPress &press : step.presses) {
        const bool differs = press.label.mayDiffer && press.label.english != press.label.text;
        auto *words = plain(differs ? tr("Press %1 (in English it reads %2).").arg(quoted(press.label.text), quoted(press.label.english))
                                    : tr("Press %1.").arg(quoted(press.label.text)));
        words->setFont(Look::headingFont());
        down->addWidget(words);
    }
    if (!step.different.isEmpty())
        down->addWidget(quiet(step.different));
    panel.drawing->setScreen(step.drawing, step.drawingSentence);
    down->addWidget(panel.drawing, 0, Qt::AlignLeft);
    down->addStretch(1);
    return panel;
}

void HowToView::show(const ShownHowTo &shown)
{
    m_labelNote->setText(tr("How this device reads in your language is not known here. Its words are shown in English and "
                            "may read differently."));
    m_labelNote->setVisible(!shown.labelsAreKnown);
    m_heading->setText(shown.heading);
    if (shown != m_shown || m_panels.isEmpty()) {
        m_shown = shown;
        for (const Panel &panel : std::as_const(m_panels))
            delete panel.room;
        m_panels.clear();
        for (const ShownStep &step : shown.steps)
            m_panels.append(makePanel(step));
    }
    arrange();
}

void HowToView::arrange()
{
    const int between = m_grid->horizontalSpacing();
    const int columns = qBound(1, (width() + between) / (Look::gap(30) + between), 3);
    const int wide = (width() - (columns - 1) * between) / columns;
    for (qsizetype place = 0; place < m_panels.size(); ++place) {
        const Panel &panel = m_panels.at(place);
        m_grid->removeWidget(panel.room);
        m_grid->addWidget(panel.room, int(place) / columns, int(place) % columns, Qt::AlignTop);
        ScreenView *drawing = panel.drawing;
        const int side = qBound(drawing->minimumSizeHint().width(), wide, drawing->sizeHint().width());
        drawing->setFixedSize(side, drawing->heightForWidth(side));
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void HowToView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
