#include "previewview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/session.h"
#include "wizard/setupwizard.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

PreviewView::PreviewView(SetupWizard *wizard, const QString &file, QWidget *parent)
    : QWidget(parent), m_wizard(wizard), m_file(file), m_room(new QScrollArea), m_sentence(new PlainLabel),
      m_lines(new PlainLabel)
{
    m_sentence->setFont(Look::headingFont());
    m_lines->setObjectName(QStringLiteral("problems"));
    m_lines->setSelectable();
    auto *words = new QWidget;
    auto *down = new QVBoxLayout(words);
    down->setContentsMargins(Look::gap(3), Look::gap(1.5), Look::gap(3), Look::gap(1.5));
    down->setSpacing(Look::gap(1));
    down->addWidget(m_sentence);
    down->addWidget(m_lines);
    down->addStretch(1);
    m_room->setWidget(words);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_room);
    all->addWidget(m_wizard, 1);
    m_wizard->installEventFilter(this);
    resize(m_wizard->size());
}

void PreviewView::follow(const Session &session, std::function<PreviewedFile()> file)
{
    m_session = &session;
    m_read = std::move(file);
    refresh();
}

void PreviewView::refresh()
{
    m_shown = m_read();
    retranslate();
    if (m_shown.isUsable)
        keepToTheGuide();
    m_room->setMaximumHeight(m_shown.isUsable ? Look::gap(16) : QWIDGETSIZE_MAX);
    m_room->setVisible(!m_shown.isUsable || !m_shown.problems.isEmpty());
    m_wizard->setVisible(m_shown.isUsable);
}

void PreviewView::keepToTheGuide()
{
    const PageId here = m_wizard->current();
    const int last = int(m_session->steps().size()) - 1;
    if (!m_begun)
        m_wizard->show(PageId{PageKind::Step, 0});
    else if (here.kind == PageKind::Step && here.step > last)
        m_wizard->show(PageId{PageKind::Step, last});
    m_begun = true;
}

void PreviewView::retranslate()
{
    //: The window of --preview; %1 is the name of the guide's file.
    setWindowTitle(tr("Preview of %1").arg(m_file));
    m_sentence->setText(m_shown.isUsable
                            ? tr("The guide is shown without these parts of the file:")
                            : tr("This guide cannot be shown yet. Mend the file and save it, and it appears here."));
    m_lines->setText(m_shown.problems.join(QLatin1Char('\n')));
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    // The last page's button closes the wizard; here it is only a part of the window.
    if (watched == m_wizard && event->type() == QEvent::Close) {
        event->ignore();
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
