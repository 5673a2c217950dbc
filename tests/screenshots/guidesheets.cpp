#include "profiles/catalogue.h"
#include "tests/screenshots/darkpalette.h"
#include "wizard/guide/screenpaintview.h"
#include "wizard/guide/screentextview.h"
#include "wizard/guide/shownstep.h"
#include "wizard/languages.h"
#include "wizard/session.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStandardPaths>
#include <QStyleFactory>
#include <cstdio>

/// Draws all steps of every guide on one sheet per guide and protocol, the drawing with its step's title under it.
/// Usage: guidesheets FOLDER LANGUAGE SCALE [light|dark] [PROFILES…]
namespace {

const double s_margin = 16;
const int s_columns = 5;

struct Cell {
    QString title;
    ScreenLayout layout;
};

SettingsTable tableOf(const Provider &provider, Protocol protocol)
{
    const Offer &offer = provider.offers.constFirst();
    const MailAddress address{QStringLiteral("ona.petraite"), offer.domains.value(0, QStringLiteral("example.org"))};
    return buildSettings(address, offer.servicesWith(QStringLiteral("1"), address.domain), protocol, {});
}

QList<Cell> cellsOf(const Guide &guide, const Provider &provider, Protocol protocol, const QString &language)
{
    const SettingsTable table = tableOf(provider, protocol);
    const StepFacts facts{guide, table, provider.name, language};
    QList<Cell> cells;
    for (const Step &step : guide.stepsFor(protocol)) {
        const QString number = step.number > 0 ? QString::number(step.number) + QStringLiteral(". ") : QString();
        cells.append({number + step.title.shown(), layoutScreen(sceneContent(step.scene, facts), screenTextWidth())});
    }
    return cells;
}

void paintLine(QPainter &painter, const QList<Cell> &line, double high, double wide)
{
    const QPalette palette = QApplication::palette();
    painter.save();
    for (const Cell &cell : line) {
        painter.save();
        paintScreen(painter, cell.layout, palette);
        painter.restore();
        painter.setPen(palette.color(QPalette::WindowText));
        painter.setFont(screenFont(11, Face::Strong, painter.device()->logicalDpiY()));
        painter.drawText(QRectF(0, high + 4, wide, 30), Qt::TextWordWrap, cell.title);
        painter.translate(wide + s_margin, 0);
    }
    painter.restore();
}

QImage sheetOf(const QList<Cell> &cells, double scale)
{
    double wide = 0;
    for (const Cell &cell : cells)
        wide = std::max(wide, cell.layout.size.width());
    QList<double> heights;
    double high = s_margin;
    for (qsizetype from = 0; from < cells.size(); from += s_columns) {
        double line = 0;
        for (const Cell &cell : cells.mid(from, s_columns))
            line = std::max(line, cell.layout.size.height());
        heights.append(line);
        high += line + 40 + s_margin;
    }
    const double columns = double(std::min<qsizetype>(s_columns, cells.size()));
    QImage sheet((QSizeF(s_margin + columns * (wide + s_margin), high) * scale).toSize(), QImage::Format_RGB32);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    painter.scale(scale, scale);
    painter.translate(s_margin, s_margin);
    for (qsizetype line = 0; line < heights.size(); ++line) {
        paintLine(painter, cells.mid(line * s_columns, s_columns), heights.at(line), wide);
        painter.translate(0, heights.at(line) + 40 + s_margin);
    }
    return sheet;
}

int drawAll(const QDir &folder, const Catalogue &catalogue, const QString &language, double scale)
{
    int drawn = 0;
    QStringList done;
    for (const Provider *provider : catalogue.providers())
        for (const Guide *guide : catalogue.guidesFor(provider->id))
            for (const Protocol protocol : guide->protocols) {
                // A guide that is the same for every provider is drawn once.
                const QString name = QString(guide->id).replace(u'/', u'-') + u'-' + protocolName(protocol).toLower();
                if (done.contains(name))
                    continue;
                done.append(name);
                if (!sheetOf(cellsOf(*guide, *provider, protocol, language), scale).save(folder.filePath(name + QStringLiteral(".png"))))
                    return -1;
                ++drawn;
            }
    return drawn;
}

}  // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 4 || words.at(3).toDouble() <= 0 || !QDir().mkpath(words.at(1))) {
        std::fputs("usage: guidesheets FOLDER LANGUAGE SCALE [light|dark] [PROFILES...]\n", stderr);
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (words.value(4) == QLatin1String("dark"))
        QApplication::setPalette(darkPalette());
    Languages languages;
    languages.switchTo(words.at(2));
    const Catalogue catalogue(words.mid(5));
    for (const ProfileProblem &problem : catalogue.problems())
        std::fprintf(stderr, "%s: %s: %s\n", qPrintable(problem.file), qPrintable(problem.place), qPrintable(problem.what));
    const int drawn = drawAll(QDir(words.at(1)), catalogue, words.at(2), words.at(3).toDouble());
    std::printf("%d guide sheets\n", drawn);
    return drawn < 0 ? 1 : 0;
}
