#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>
#include <QWizardPage>

/// The least a Qt wizard costs: one page, one label, one field. What the real one is measured against.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    page->setTitle(QStringLiteral("Address"));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(QStringLiteral("What is the e-mail address?")));
    layout->addWidget(new QLineEdit);
    wizard.addPage(page);
    wizard.resize(960, 640);
    wizard.show();
    return application.exec();
}
