#include "addresspage.h"

#include "addresswords.h"
#include "wizard/look/linkbutton.h"
#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/statusmark.h"
#include "wizard/look/textfield.h"
#include "wizard/look/walkbutton.h"
#include "wizard/provider/hoster.h"
#include "wizard/session.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace std::chrono_literals;

/// Nobody is corrected in the middle of a word.
static constexpr auto patience = 800ms;

static QHBoxLayout *besideMark(StatusMark *mark, QWidget *words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::gap(1));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return row;
}

AddressPage::AddressPage(Session &session, QWidget *parent)
    : WalkPage(PageWidth::Text, parent), m_session(session), m_label(new PlainLabel), m_field(new TextField),
      m_problemMark(new StatusMark), m_problem(new PlainLabel), m_suggestion(new WalkButton),
      m_note(new PlainLabel), m_providerMark(new StatusMark), m_provider(new PlainLabel),
      m_showDetails(new LinkButton), m_details(new PlainLabel), m_notRight(new LinkButton), m_offline(new PlainLabel), m_privacy(new PlainLabel)
{
    m_label->setFont(Look::headingFont());
    m_label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("address"));
    m_field->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_field->setMaxLength(400);
    m_problem->setObjectName(QStringLiteral("addressProblem"));
    m_suggestion->setObjectName(QStringLiteral("addressSuggestion"));
    m_provider->setObjectName(QStringLiteral("addressProvider"));
    m_showDetails->setObjectName(QStringLiteral("addressShowDetails"));
    m_details->setObjectName(QStringLiteral("addressDetails"));
    m_details->setSelectable();
    m_details->hide();
    m_notRight->setObjectName(QStringLiteral("addressNotRight"));
    m_offline->setObjectName(QStringLiteral("addressOffline"));
    m_problemMark->setMark(Mark::Warning);
    m_note->setQuiet();
    m_privacy->setQuiet();

    auto *field = new QVBoxLayout;
    field->setSpacing(Look::gap(0.75));
    field->addWidget(m_label);
    field->addWidget(m_field);
    field->addLayout(besideMark(m_problemMark, m_problem));
    field->addWidget(m_suggestion, 0, Qt::AlignLeading);
    field->addWidget(m_note);
    content()->addLayout(field);

    auto *found = new QVBoxLayout;
    found->setSpacing(Look::gap(0.5));
    found->addWidget(m_provider);
    found->addWidget(m_showDetails, 0, Qt::AlignLeading);
    found->addWidget(m_details);
    found->addWidget(m_notRight, 0, Qt::AlignLeading);
    auto *foundRow = new QHBoxLayout;
    foundRow->setSpacing(Look::gap(1));
    foundRow->addWidget(m_providerMark, 0, Qt::AlignTop);
    foundRow->addLayout(found, 1);
    content()->addLayout(foundRow);
    content()->addWidget(m_offline);
    content()->addStretch(1);
    content()->addWidget(m_privacy);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &AddressPage::showProblem);
    connect(m_field, &QLineEdit::textEdited, this, &AddressPage::onTyped);
    connect(m_suggestion, &QPushButton::clicked, this, &AddressPage::acceptSuggestion);
    connect(m_showDetails, &LinkButton::clicked, this, [this] { m_details->setVisible(m_details->isHidden()); });
    connect(m_notRight, &LinkButton::clicked, this, &AddressPage::chooseAnother);
    connect(&m_session, &Session::addressChanged, this, &AddressPage::enter);
    connect(&m_session, &Session::providerChanged, this, &AddressPage::showFindings);
    connect(&m_session, &Session::providerSearchChanged, this, &AddressPage::showFindings);
    connect(&m_session, &Session::onlineChanged, this, &AddressPage::showFindings);
    retranslate();
    enter();
}

void AddressPage::enter()
{
    const QString typed = m_session.answers().typedAddress;
    if (m_field->text() != typed)
        m_field->setText(typed);
    showFindings();
}

QString AddressPage::missing() const
{
    if (m_session.answers().address)
        return {};
    return m_field->text().trimmed().isEmpty() ? tr("Type your e-mail address to go on.")
                                               : tr("The address needs a small correction first.");
}

void AddressPage::pointOut()
{
    m_pointedOut = !m_field->text().trimmed().isEmpty();
    showProblem();
    m_field->setFocus();
}

QWidget *AddressPage::firstFocus() const
{
    return m_field;
}

void AddressPage::onTyped(const QString &text)
{
    m_session.setTypedAddress(text);
    m_pointedOut = false;
    showFindings();
    m_patience.start();
    emit answered();
}

void AddressPage::showProblem()
{
    m_pointedOut = true;
    showFindings();
}

void AddressPage::greet()
{
    const Provider *hoster = hosterOf(m_session);
    setTitle(hoster ? tr("%1: set up your mail").arg(hoster->name) : tr("Which address do you want to set up?"));
}

void AddressPage::showFindings()
{
    greet();
    const AddressReading reading = readMailAddress(m_field->text());
    const bool empty = reading.problem == AddressProblem::Empty;
    const QString problem = m_pointedOut && !empty ? addressSentence(reading) : QString();
    m_problem->announce(problem);
    m_problemMark->setVisible(!problem.isEmpty());

    const QString meant = m_pointedOut && reading.address ? addressMeant(*reading.address, m_session) : QString();
    m_suggested = problem.isEmpty() ? meant : reading.suggestion;
    // An ampersand would be read as a mnemonic.
    m_suggestion->setText(tr("Use %1").arg(QString(m_suggested).replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_suggestion->setVisible(!m_suggested.isEmpty());

    const QString note = !meant.isEmpty() ? didYouMean(meant) : reading.address ? addressNote(*reading.address) : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());

    const QString provider = reading.address ? providerSentence(m_session) : QString();
    m_provider->announce(provider);
    m_providerMark->setVisible(!provider.isEmpty());
    m_providerMark->setMark(m_session.provider() ? Mark::Done
                            : m_session.providerSearch() == ProviderSearch::Looking ? Mark::Waiting
                                                                                    : Mark::Note);
    m_notRight->setVisible(!provider.isEmpty() && m_session.provider());
    const QString details = provider.isEmpty() ? QString() : foundDetails(m_session);
    m_showDetails->setVisible(!details.isEmpty());
    if (details.isEmpty())
        m_details->hide();
    m_details->setText(details);
    m_offline->setVisible(!m_session.isOnline());
}

void AddressPage::acceptSuggestion()
{
    m_field->setText(m_suggested);
    onTyped(m_suggested);
    m_field->setFocus();
}

void AddressPage::chooseAnother()
{
    ProviderChoice choice = m_session.answers().provider;
    if (choice.source != ProviderSource::Found)  // what was found stays on offer there
        choice.source = ProviderSource::Person;
    m_session.setProvider(choice);
    emit goTo({PageKind::Provider});
}

void AddressPage::retranslate()
{
    setSentence(tr("The servers of your provider are found and tested for you. Your password is not needed."));
    m_label->setText(tr("E-mail address"));
    m_field->setAccessibleName(tr("E-mail address"));
    m_field->setPlaceholderText(tr("name@example.com"));
    m_showDetails->setText(tr("Details"));
    m_notRight->setText(tr("Not right? Choose another provider"));
    m_offline->setText(tr("This computer has no network right now. You can go on: the settings are shown as “not tested” and are tested as soon as the network is back."));
    m_privacy->setText(tr("To find your provider, only the part after the @ is looked up. The name before it stays on this computer."));
    showFindings();
}
