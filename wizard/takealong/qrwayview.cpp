#include "qrwayview.h"

#include "qrcodeview.h"
#include "wizard/guide/signview.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/settings/exporters/exporter.h"
#include "wizard/settings/settingscardview.h"

#include <QBoxLayout>
#include <QEvent>

QrWayView::QrWayView(Way way, const Session &session, QWidget *parent)
    : WayView(way, session, parent), m_code(new QrCodeView), m_steps(new QWidget),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_typed(new PlainLabel)
{
    m_code->setObjectName(QStringLiteral("code"));
    m_typed->setFont(Look::headingFont());
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(Look::gap(1));
    m_row->setSpacing(Look::gap(3));
    m_row->addWidget(m_code, 0, Qt::AlignTop | Qt::AlignLeft);
    m_row->addWidget(m_steps, 1, Qt::AlignTop);
    content()->addLayout(m_row);
    content()->addWidget(m_typed);
    for (int card = 0; card < 3; ++card) {
        m_cards.append(new SettingsCardView);
        m_cards.constLast()->setMaximumWidth(Look::columnWidth());
        auto *across = new QHBoxLayout;
        across->addWidget(m_cards.constLast(), 1000);
        across->addStretch(1);
        content()->addLayout(across);
    }
}

void QrWayView::fillSteps()
{
    while (QLayoutItem *old = m_steps->layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int number = 0;
    for (const QString &step : TakeAlongWords::scanning(way())) {
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(Look::gap(1));
        auto *words = new PlainLabel;
        words->setText(step);
        across->addWidget(new SignView(SignView::Sign::Number, ++number), 0, Qt::AlignTop);
        across->addWidget(words, 1);
        m_steps->layout()->addWidget(row);
    }
}

void QrWayView::fill(const Takeout &takeout)
{
    const Exporter *made = exporter(way() == Way::PhoneThunderbird ? TakeoutKind::ThunderbirdPhoneQr : TakeoutKind::TextQr);
    const QByteArray payload = made ? made->write(takeout).bytes : QByteArray();
    m_code->setCode(makeQr(payload).value_or(QrCode{}), TakeAlongWords::codeHolds(way(), takeout.table));
    m_code->setVisible(!payload.isEmpty());
    fillSteps();
    m_typed->setText(tr("The same values, to type or to copy"));
    for (qsizetype card = 0; card < m_cards.size(); ++card)
        m_cards.at(card)->show(takeout.sheet.sections.at(card), SettingsCardView::Words::Values);
    arrange();
}

void QrWayView::arrange()
{
    const int between = Look::gap(3);
    const int words = Look::gap(26);
    // So high that the whole square is seen at once below the page's title.
    const int high = qRound(window()->height() * 0.8) - Look::gap(10);
    const bool beside = width() >= m_code->smallestSide() + between + words;
    m_code->setSide(qMin(high, beside ? width() - between - words : width()));
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(beside ? between : Look::gap(2));
}

void QrWayView::resizeEvent(QResizeEvent *event)
{
    WayView::resizeEvent(event);
    arrange();
}

void QrWayView::showEvent(QShowEvent *event)
{
    WayView::showEvent(event);
    window()->installEventFilter(this);
    arrange();
}

bool QrWayView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window() && isVisible())
        arrange();
    return WayView::eventFilter(watched, event);
}
