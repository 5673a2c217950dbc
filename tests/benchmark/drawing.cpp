#include "tests/support/everyguide.h"
#include "support/madereports.h"
#include "wizard/check/linechannel.h"
#include "wizard/conductor.h"
#include "wizard/guide/screenpaintview.h"
#include "wizard/guide/screentextview.h"
#include "wizard/languages.h"
#include "wizard/route.h"
#include "wizard/session.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>
#include <ctime>

/// Says how long the slowest step of all shipped guides takes to lay out and to paint at 200 %, and the slowest
/// change of language with any step of the longest guide open.
namespace {

const QStringList s_languages = {QStringLiteral("en"), QStringLiteral("lt"), QStringLiteral("fi"),
                                 QStringLiteral("cs"), QStringLiteral("nl"), QStringLiteral("ru")};

struct NoNames : DnsResolver {
    void addressesOf(const QString &, QObject *, AddressesFound) override {}
    void mxOf(const QString &, QObject *, MxFound) override {}
};

struct Worst {
    double milliseconds = 0;
    QString where;
    void take(double taken, const QString &place)
    {
        if (taken > milliseconds)
            *this = {taken, place};
    }
};

/// The middle one of several runs, in milliseconds of the processor, which other programs do not lengthen: nothing
/// here waits for anything.
template<typename Work> double timed(int runs, const Work &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t before = std::clock();
        work();
        times.append(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void drawAtTwice(const SceneContent &content)
{
    const ScreenLayout layout = layoutScreen(content, screenTextWidth());
    QImage image((layout.size * 2).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintScreen(painter, layout, QApplication::palette());
}

Worst slowestDrawing(const Catalogue &catalogue)
{
    Worst worst;
    forEveryGuide(catalogue, [&](const Provider &provider, const Guide &guide) {
        for (const Protocol protocol : guide.protocols) {
            const Offer &offer = provider.offers.constFirst();
            const MailAddress address{QStringLiteral("ona.petraite"), QStringLiteral("example.org")};
            const SettingsTable table =
                buildSettings(address, offer.servicesWith(QStringLiteral("1"), address.domain), protocol, {});
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("fi"), QStringLiteral("ru")})
                for (const Step &step : guide.stepsFor(protocol)) {
                    const SceneContent content = sceneContent(step.scene, {guide, table, provider.name, language});
                    worst.take(timed(5, [&] { drawAtTwice(content); }),
                               guide.id + QStringLiteral(" step %1").arg(step.number));
                }
        }
    });
    return worst;
}

std::pair<const Provider *, const Guide *> longestGuide(const Catalogue &catalogue)
{
    std::pair<const Provider *, const Guide *> longest;
    forEveryGuide(catalogue, [&](const Provider &provider, const Guide &guide) {
        if (!longest.second || guide.steps.size() > longest.second->steps.size())
            longest = {&provider, &guide};
    });
    return longest;
}

Worst slowestSwitch(const Catalogue &catalogue)
{
    const auto [provider, guide] = longestGuide(catalogue);
    Session session(catalogue);
    NoNames names;
    const Outside outside{&names, nullptr, [] { return std::unique_ptr<LineChannel>(); }};
    Conductor conductor(session, outside);
    Languages languages;
    SetupWizard window(session, conductor, languages);
    window.resize(960, 640);
    window.show();
    session.setTypedAddress(QStringLiteral("ona@example.org"));
    session.setProvider({provider->id, provider->offers.constFirst().id, {}, ProviderSource::BuiltIn});
    session.setProviderSearch(ProviderSearch::Found);
    session.setDevice(guide->device);
    session.setIncoming(guide->protocols.constFirst());
    conductor.cancelCheck();
    session.setReport(Made::finished(session.services(), Verdict::Works));
    const auto speak = [&](const QString &language) {
        languages.switchTo(language);
        QCoreApplication::processEvents();
    };
    Worst worst;
    PageId slowest;
    for (const PageId &page : walk(session)) {
        if (page.kind != PageKind::Step)
            continue;
        window.show(page);
        QCoreApplication::processEvents();
        for (const QString &language : s_languages) {
            const double before = worst.milliseconds;
            worst.take(timed(1, [&] { speak(language); }), language);
            if (worst.milliseconds > before)
                slowest = page;
        }
    }
    // Once more where it was slowest, because a single time may be the machine's and not ours.
    window.show(slowest);
    QList<double> times;
    for (int run = 0; run < 7; ++run) {
        speak(QStringLiteral("en"));
        times.append(timed(1, [&] { speak(worst.where == QLatin1String("en") ? QStringLiteral("ru") : worst.where); }));
    }
    std::sort(times.begin(), times.end());
    return {times.at(times.size() / 2), guide->id + QStringLiteral(" step %1, ").arg(slowest.step + 1) + worst.where};
}

}  // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const Catalogue catalogue;
    const Worst drawing = slowestDrawing(catalogue);
    std::printf("drawing a step, 200 %%:  %.1f ms at worst (aim 16; %s)\n", drawing.milliseconds, qPrintable(drawing.where));
    const Worst change = slowestSwitch(catalogue);
    std::printf("switching the language: %.1f ms at worst (aim 100; %s)\n", change.milliseconds, qPrintable(change.where));
    return 0;
}
