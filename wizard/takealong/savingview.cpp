#include "savingview.h"

#include "wizard/look/look.h"
#include "wizard/look/plainlabel.h"
#include "wizard/look/walkbutton.h"
#include "wizard/settings/exporters/exporterwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

SavingView::SavingView(QWidget *parent)
    : QWidget(parent), m_button(new WalkButton), m_about(new PlainLabel), m_said(new PlainLabel)
{
    m_about->setQuiet();
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(Look::gap(0.5));
    down->addWidget(m_button, 0, Qt::AlignLeft);
    down->addWidget(m_about);
    down->addWidget(m_said);
    connect(m_button, &QPushButton::clicked, this, &SavingView::ask);
}

void SavingView::offer(const OfferedFile &file)
{
    const bool another = file.bytes != m_file.bytes || file.button != m_file.button;
    m_file = file;
    m_button->setText(file.button);
    m_button->setEnabled(!file.bytes.isEmpty());
    m_about->setText(file.about);
    m_about->setVisible(!file.about.isEmpty());
    if (another)
        m_said->announce({});
}

void SavingView::ask()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, m_file.title, folder, m_file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(m_file.name).suffix());
    dialog->selectFile(m_file.name);
    connect(dialog, &QFileDialog::fileSelected, this, &SavingView::saveTo);
    dialog->open();
}

void SavingView::saveTo(const QString &path)
{
    m_said->announce(ExporterWords::saved(saveWhole(m_file.bytes, path), path));
    emit said(m_said);
}
