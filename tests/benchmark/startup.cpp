#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QRegularExpression>
#include <QScreen>
#include <QThread>
#include <algorithm>
#include <cstdio>

/// Starts a program on this display several times and says how long it takes until its first page is painted,
/// and the memory it then holds for itself. Usage: bench-startup RUNS PROGRAM [ARGUMENT…]
namespace {

QImage screen()
{
    return QApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

/// A page is painted when the screen shows several colours: a mapped but unpainted window is plain.
bool showsAPage(const QImage &image)
{
    int changes = 0;
    for (int y = 0; y < image.height(); y += 4) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 1; x < image.width(); ++x)
            changes += line[x] != line[x - 1];
    }
    return changes > 400;
}

/// Private and proportional memory in KiB (Pss), fair between programs that share Qt's libraries.
qint64 memoryOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression pss(QStringLiteral("^Pss:\\s+(\\d+)"), QRegularExpression::MultilineOption);
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong();
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3) {
        std::fputs("usage: bench-startup RUNS PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    QList<double> times;
    QList<qint64> memories;
    for (int run = 0; run < words.at(1).toInt(); ++run) {
        QProcess program;
        QElapsedTimer clock;
        clock.start();
        program.start(words.at(2), words.mid(3));
        while (!showsAPage(screen()) && clock.elapsed() < 20000 && program.state() != QProcess::NotRunning)
            QThread::msleep(1);
        const double taken = double(clock.nsecsElapsed()) / 1e6;
        QThread::msleep(300);
        times.append(taken);
        memories.append(memoryOf(program.processId()));
        program.kill();
        program.waitForFinished();
        while (showsAPage(screen()))
            QThread::msleep(5);
    }
    std::sort(times.begin(), times.end());
    std::sort(memories.begin(), memories.end());
    std::printf("%.1f %lld\n", times.at(times.size() / 2), memories.at(memories.size() / 2));
    return 0;
}
