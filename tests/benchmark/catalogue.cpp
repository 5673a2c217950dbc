#include "profiles/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>

/// What a dropped-in provider of many domains costs. Usage: bench-catalogue make FOLDER | bench-catalogue time [FOLDER]
namespace {

constexpr int howMany = 100000;

QByteArray domainOf(int number)
{
    return "customer" + QByteArray::number(number * 37) + ".example";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void make(const QString &folder)
{
    QDir(folder).mkpath(QStringLiteral("many"));
    const QDir own(folder + QStringLiteral("/many"));
    write(own.filePath(QStringLiteral("provider.json")),
          R"({"id": "many", "name": "Many Domains", "offers": [{"id": "mail", "domainsFile": "domains.txt", "services": [
              {"protocol": "imap", "host": "imap.many.example", "port": 993, "security": "tls"},
              {"protocol": "smtp", "host": "smtp.many.example", "port": 465, "security": "tls"}]}]})");
    QByteArrayList domains;
    for (int i = 0; i < howMany; ++i)
        domains.append(domainOf(i));
    std::sort(domains.begin(), domains.end());
    write(own.filePath(QStringLiteral("domains.txt")), domains.join('\n') + '\n');
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// In microseconds, over domains in no order.
double lookUp(const Catalogue &catalogue, const QString &suffix)
{
    QStringList names;
    for (int i = 0; i < howMany; ++i)
        names.append(QString::fromLatin1(domainOf(int(qint64(i) * 7919 % howMany))) + suffix);
    int found = 0;
    QElapsedTimer clock;
    clock.start();
    for (const QString &name : std::as_const(names))
        found += catalogue.forDomain(name) ? 1 : 0;
    const double each = milliseconds(clock) * 1000 / howMany;
    std::fprintf(stderr, "%s", found == 0 || found == howMany ? "" : "some domains are missing\n");
    return each;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == QLatin1String("make") && words.size() == 3) {
        make(words.at(2));
        return 0;
    }
    QElapsedTimer clock;
    clock.start();
    const Catalogue catalogue(words.mid(2));
    catalogue.droppedIn();
    const double beforeFirstPage = milliseconds(clock);
    clock.start();
    for (const ProfileProblem &problem : catalogue.problems())
        std::fprintf(stderr, "%s\n", qPrintable(problem.toLine()));
    const double afterIt = milliseconds(clock);
    std::printf("%.2f %.2f %.2f %.2f\n", beforeFirstPage, afterIt, lookUp(catalogue, {}), lookUp(catalogue, QStringLiteral("x")));
    return 0;
}
