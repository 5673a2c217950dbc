#pragma once
#include "support/clipping.h"
#include "support/madereports.h"
#include "support/wizardstage.h"
#include "wizard/check/linechannel.h"

#include <QApplication>

/// A channel that never connects: the report of a test is made by hand.
class SilentChannel : public LineChannel
{
public:
    using LineChannel::LineChannel;
    void open(const QHostAddress &, quint16, const QString &, Security) override {}
    void say(const QByteArray &) override {}
    void saySecret(QByteArrayView) override {}
    void beginTls() override {}
    void abort() override {}
};

/// Session and conductor without a window, with a provider chosen and no test of its own running.
struct PageStage {
    Catalogue catalogue;
    TableResolver resolver;
    SwitchableNetwork network;
    Session session{catalogue};
    Conductor conductor{session, Outside{&resolver, &network, [] { return std::make_unique<SilentChannel>(); }}};
    Languages languages;

    explicit PageStage(const QString &address = QStringLiteral("ona.onaite@ovh.net"))
    {
        languages.switchTo(QStringLiteral("en"));
        session.setTypedAddress(address);
    }
    /// The conductor's own run is over; from now on the session shows this.
    void show(CheckReport report)
    {
        conductor.cancelCheck();
        report.runId = session.report().runId + 100;
        session.setReport(report);
    }
};

/// Shows the widget at the smallest window's size, at 100 % or 200 % text.
class TextSize
{
public:
    explicit TextSize(double factor) : m_before(QApplication::font())
    {
        QFont larger = m_before;
        larger.setPointSizeF(m_before.pointSizeF() * factor);
        QApplication::setFont(larger);
    }
    ~TextSize() { QApplication::setFont(m_before); }
    TextSize(const TextSize &) = delete;
    TextSize &operator=(const TextSize &) = delete;

private:
    QFont m_before;
};

/// The layout settles: what folds does so in a resize, which asks for another layout.
inline void settle(QWidget &page, QSize size)
{
    page.resize(size);
    page.show();
    for (int turn = 0; turn < 8; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Writes what is seen where MSW_PICTURES names a folder, for a person's eye.
inline void picture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("MSW_PICTURES");
    if (!folder.isEmpty())
        page.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}
