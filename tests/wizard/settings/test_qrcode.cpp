#ifdef MSW_QR
#include "madetakeouts.h"
#include "support/readback.h"
#include "wizard/languages.h"
#include "wizard/settings/exporters/qrcode.h"
#include "wizard/settings/exporters/textqr.h"
#include "wizard/settings/exporters/thunderbirdqr.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

/// As it stands on a white window.
static QImage drawn(const QrCode &code, int pixels)
{
    const int side = (code.side + 2 * QrCode::quietZone) * pixels;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int row = 0; row < code.side; ++row)
        for (int column = 0; column < code.side; ++column)
            if (code.isDark(column, row))
                painter.fillRect((column + QrCode::quietZone) * pixels, (row + QrCode::quietZone) * pixels, pixels, pixels, Qt::black);
    return image;
}

/// As a hand-held phone sees it: tilted, seen from the side, unsharp and on something grey.
static QImage photographed(const QImage &sharp)
{
    const QSize small = sharp.size() / 2;
    const QImage unsharp = sharp.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage photo(sharp.size() * 2, QImage::Format_RGB32);
    photo.fill(QColor(150, 148, 140));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QTransform view;
    view.translate(photo.width() / 2.0, photo.height() / 2.0);
    view.rotate(11);
    view.rotate(14, Qt::YAxis);
    view.translate(-sharp.width() / 2.0, -sharp.height() / 2.0);
    painter.setTransform(view);
    painter.drawImage(0, 0, unsharp);
    return photo;
}

/// What zbar, which shares nothing with us, reads in the picture.
static QByteArray readByOthers(const QImage &image)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("code.png"));
    EXPECT_TRUE(image.save(path));
    const ReadBack back = readBack(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--oneshot"),
                                                               QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
                                                               QStringLiteral("-Sbinary"), path});
    EXPECT_TRUE(back.found) << "zbarimg (Debian: zbar-tools) is needed to read the code back";
    return back.output;
}

TEST(QrCodes, AreReadByAnotherDecoderFromTheScreenAndFromAPhoto)
{
    const Takeout idn = Made::takeout(Made::address(QStringLiteral("ona"), QStringLiteral("xn--mon-7ua.example")));
    for (const QByteArray &payload : {thunderbirdQr(Made::takeout()).bytes, thunderbirdQr(idn).bytes, textQr(idn).bytes}) {
        const std::optional<QrCode> code = makeQr(payload);
        ASSERT_TRUE(code);
        EXPECT_EQ(readByOthers(drawn(*code, 4)), payload);
        EXPECT_EQ(readByOthers(photographed(drawn(*code, 6))), payload);
    }
}

TEST(QrCodes, CarryEveryLanguagesLetters)
{
    Languages languages;
    for (const Language &language : Languages::all()) {
        languages.switchTo(language.code);
        const QByteArray payload = textQr(Made::takeout()).bytes;
        const std::optional<QrCode> code = makeQr(payload);
        ASSERT_TRUE(code) << qPrintable(language.code);
        EXPECT_EQ(readByOthers(drawn(*code, 4)), payload) << qPrintable(language.code);
    }
    languages.switchTo(QStringLiteral("en"));
}

TEST(QrCodes, CarryAwkwardNames)
{
    for (const QString &name : Made::awkwardTexts()) {
        Takeout takeout = Made::takeout();
        takeout.table.incoming->userName = name;
        const QByteArray payload = thunderbirdQr(takeout).bytes;
        if (payload.isEmpty())
            continue;
        const std::optional<QrCode> code = makeQr(payload);
        ASSERT_TRUE(code);
        EXPECT_EQ(readByOthers(drawn(*code, 4)), payload);
    }
}

TEST(QrCodes, EndWhereACameraReadsThemBadly)
{
    EXPECT_FALSE(makeQr({}));
    EXPECT_TRUE(makeQr(QByteArray(mostInQr, 'x')));
    EXPECT_EQ(makeQr(QByteArray(mostInQr, '\xff'))->side, 97) << "version 20";
    EXPECT_FALSE(makeQr(QByteArray(mostInQr + 1, 'x')));
    EXPECT_EQ(makeQr(QByteArray(213, '{'))->side, 57) << "version 10";
}
#endif
