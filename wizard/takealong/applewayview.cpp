#include "applewayview.h"

#include "howtoview.h"
#include "savingview.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/session.h"
#include "wizard/settings/exporters/exporter.h"
#include "wizard/settings/exporters/savefile.h"

#include <QPushButton>
#include <QVBoxLayout>

AppleWayView::AppleWayView(const Session &session, QWidget *parent)
    : WayView(Way::Apple, session, parent), m_beforehand(new PlainLabel), m_saving(new SavingView),
      m_journeyHeading(new PlainLabel), m_webmail(new LinkButton)
{
    auto *mark = new StatusMark;
    mark->setMark(Mark::Note);
    m_saving->setObjectName(QStringLiteral("saveProfile"));
    m_saving->button()->setObjectName(QStringLiteral("saveProfileButton"));
    m_webmail->setObjectName(QStringLiteral("webmail"));
    m_journeyHeading->setFont(Look::headingFont());
    auto *journey = new QVBoxLayout;
    journey->setSpacing(Look::gap(1));
    journey->addWidget(m_journeyHeading);
    for (int line = 0; line < 3; ++line) {
        m_journey.append(new PlainLabel);
        journey->addWidget(m_journey.constLast());
    }
    journey->addWidget(m_webmail);
    content()->addWidget(makeNote(mark, m_beforehand));
    content()->addWidget(m_saving);
    content()->addLayout(journey);
    const Guide *guide = session.guide();
    const bool macFirst = guide && guide->systems == QStringList{QStringLiteral("macos")};
    m_order = macFirst ? QList{HowTo::Mac, HowTo::IPhone} : QList{HowTo::IPhone, HowTo::Mac};
    for (qsizetype place = 0; place < m_order.size(); ++place) {
        m_howTos.append(new HowToView);
        content()->addWidget(m_howTos.constLast());
    }
    connect(m_saving, &SavingView::said, this, &AppleWayView::changed);
}

QWidget *AppleWayView::firstFocus() const
{
    return m_saving->button();
}

void AppleWayView::fillJourney()
{
    m_journeyHeading->setText(tr("How the file gets onto the iPhone or iPad"));
    m_journey.at(0)->setText(tr("•  With any computer: open your webmail in the browser and send the file to yourself. Then open "
                                "the webmail in Safari on the phone, and tap the file."));
    m_journey.at(1)->setText(tr("•  From a Mac: choose Share, then AirDrop, then the phone."));
    m_journey.at(2)->setText(tr("•  With iCloud Drive or another cloud: put the file there, then tap it in the Files app on the "
                                "phone."));
    const Provider *provider = session().provider();
    const QUrl webmail = provider ? provider->links.value(QStringLiteral("webmail")) : QUrl();
    m_webmail->setText(tr("Open the webmail of %1").arg(provider ? provider->name : QString()));
    m_webmail->setUrl(webmail);
    m_webmail->setVisible(webmail.isValid() && !webmail.isEmpty());
}

void AppleWayView::fill(const Takeout &takeout)
{
    m_beforehand->setText(tr("The device will say that the file is not signed. That is as it should be: only companies sign such "
                             "files, and yours holds nothing but what stands on the settings page."));
    const Exporter *made = exporter(TakeoutKind::AppleProfile);
    m_saving->offer({tr("&Save the file…"), {}, tr("Save the settings for Apple devices"),
                     tr("Settings for Apple devices (*.%1)").arg(made->suffix),
                     suggestedFileName(takeout.sheet.title, made->suffix), made->write(takeout).bytes});
    fillJourney();
    for (qsizetype place = 0; place < m_order.size(); ++place)
        m_howTos.at(place)->show(shownHowTo(m_order.at(place), session()));
}
