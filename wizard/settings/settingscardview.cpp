#include "settingscardview.h"

#include "wizard/look/copybutton.h"
#include "wizard/look/foldingrow.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/settings/settingswords.h"
#include "wizard/settings/settingvalueview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

SettingsCardView::SettingsCardView(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel), m_room(new QVBoxLayout), m_mark(new StatusMark),
      m_proof(new PlainLabel), m_proofRow(new QWidget)
{
    m_heading->setFont(Look::headingFont());
    m_heading->setObjectName(QStringLiteral("heading"));
    m_proof->setFont(Look::smallFont());
    m_proof->setObjectName(QStringLiteral("proof"));
    m_room->setSpacing(Look::gap(0.75));
    auto *across = new QHBoxLayout(m_proofRow);
    across->setContentsMargins(0, Look::gap(0.5), 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(m_mark, 0, Qt::AlignTop);
    across->addWidget(m_proof, 1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(Look::gap(2), Look::gap(1.5), Look::gap(2), Look::gap(1.5));
    down->setSpacing(Look::gap(1));
    down->addWidget(m_heading);
    down->addLayout(m_room);
    down->addWidget(m_proofRow);
}

SettingsCardView::Line SettingsCardView::makeLine()
{
    Line line{new QWidget, new FoldingRow(52), new PlainLabel, new SettingValueView, new PlainLabel, new PlainLabel, new CopyButton};
    line.name->setQuiet();
    line.doubt->setFont(Look::smallFont());
    line.doubt->setQuiet();
    line.meaning->setFont(Look::smallFont());
    line.meaning->setQuiet();
    auto *value = new QWidget;
    auto *stack = new QVBoxLayout(value);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(line.value);
    stack->addWidget(line.doubt);
    stack->addWidget(line.meaning);
    line.words->add(line.name, 4);
    line.words->add(value, 7);
    auto *across = new QHBoxLayout(line.room);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    across->addWidget(line.words, 1);
    across->addWidget(line.copy, 0, Qt::AlignTop);
    QSizePolicy keepsItsPlace = line.copy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    line.copy->setSizePolicy(keepsItsPlace);
    m_room->addWidget(line.room);
    return line;
}

void SettingsCardView::fill(const Line &line, const SheetLine &from, const SheetSection &section)
{
    line.name->setText(from.name);
    line.value->setValue(from.value, from.isWord ? SettingValueView::Kind::Word : SettingValueView::Kind::Letters);
    line.value->setAccessibleName(from.name + QStringLiteral(": ") + from.value);
    line.value->setObjectName(settingToken(from.key));
    line.copy->setValue(from.isWord ? QString() : from.value);
    line.copy->setWhat(from.name);
    line.copy->setVisible(!from.isWord);
    line.meaning->setText(from.meaning);
    line.meaning->setObjectName(settingToken(from.key) + QStringLiteral("-meaning"));
    // The proof below speaks for the whole block; a line speaks only where it is less sure.
    const bool surer = section.proof.isEmpty() || from.confidence == section.confidence
                       || from.confidence != Confidence::Discovered;
    line.doubt->setText(surer ? QString() : SettingsWords::confidence(from.confidence));
    line.doubt->setVisible(!surer);
}

static Mark markFor(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Confirmed:
        return Mark::Done;
    case Confidence::Unreachable:
        return Mark::Problem;
    case Confidence::Guide:
    case Confidence::Discovered:
        return Mark::Warning;
    }
    Q_UNREACHABLE();
}

void SettingsCardView::show(const SheetSection &section, Words words)
{
    m_heading->setText(section.heading);
    m_heading->setVisible(!section.heading.isEmpty());
    while (m_lines.size() < section.lines.size())
        m_lines.append(makeLine());
    while (m_lines.size() > section.lines.size())
        delete m_lines.takeLast().room;
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        fill(m_lines.at(index), section.lines.at(index), section);
        m_lines.at(index).meaning->setVisible(words == Words::ValuesAndMeanings);
    }
    m_mark->setMark(markFor(section.confidence));
    m_proof->setText(section.proof);
    m_proofRow->setVisible(!section.proof.isEmpty());
    setAccessibleName(section.heading);
}

void SettingsCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::hairline(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::gap(1), Look::gap(1));
}
