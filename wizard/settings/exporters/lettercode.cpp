#include "lettercode.h"

#include "profiles/lookalikes.h"

#include <QList>

#include <algorithm>

namespace {

/// No I, O or Q, which look like others; a prime number of letters, for the check letters.
constexpr char alphabet[] = "ABCDEFGHJKLMNPRSTUVWXYZ";
constexpr int letters = 23;
constexpr int dataLetters = 10;
constexpr int allLetters = dataLetters + 2;
constexpr int sumSalt = 5;     // so that a row of equal letters is no code
constexpr int weightSalt = 11;

int inRoom(int value)
{
    return (value % letters + letters) % letters;
}

struct Sums {
    int plain = sumSalt;
    int weighted = weightSalt;
    void add(int place, int value)
    {
        plain = inRoom(plain + value);
        weighted = inRoom(weighted + (place + 1) * value);
    }
};

/// Two letters that bring both sums to nought; the sums differ in any two places, so two wrong letters show.
void addCheckLetters(QList<int> &values)
{
    Sums sums;
    for (int place = 0; place < dataLetters; ++place)
        sums.add(place, values.at(place));
    const int last = inRoom(-sums.weighted + (dataLetters + 1) * sums.plain);
    values.append(inRoom(-sums.plain - last));
    values.append(last);
}

QList<int> valuesOf(const QString &typed)
{
    QList<int> values;
    const QString capitals = typed.left(200).toUpper();
    const QString twin = latinTwin(capitals);
    for (const QChar letter : twin.isNull() ? capitals : twin) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const auto *place = std::find(alphabet, alphabet + letters, letter.toLatin1());
        if (place == alphabet + letters || values.size() == allLetters)
            return {};
        values.append(int(place - alphabet));
    }
    return values;
}

}  // namespace

QString lettersOf(quint64 number)
{
    QList<int> values;
    for (int place = 0; place < dataLetters; ++place, number /= letters)
        values.append(int(number % letters));
    addCheckLetters(values);
    QString code;
    for (int place = 0; place < allLetters; ++place) {
        if (place > 0 && place % 4 == 0)
            code.append(QLatin1Char('-'));
        code.append(QLatin1Char(alphabet[values.at(place)]));
    }
    return code;
}

std::optional<quint64> numberOf(const QString &typed)
{
    const QList<int> values = valuesOf(typed);
    if (values.size() != allLetters)
        return std::nullopt;
    Sums sums;
    for (int place = 0; place < allLetters; ++place)
        sums.add(place, values.at(place));
    if (sums.plain != 0 || sums.weighted != 0)
        return std::nullopt;
    quint64 number = 0;
    for (int place = dataLetters - 1; place >= 0; --place)
        number = number * letters + quint64(values.at(place));
    return number;
}
