#include "alongstage.h"
#include "support/readback.h"
#include "tests/screenshots/darkpalette.h"

#include "wizard/settings/exporters/exporter.h"
#include "wizard/takealong/qrcodeview.h"

#include <QTemporaryDir>
#include <QTransform>

namespace {

QByteArray readByCamera(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    picture.save(path);
    ReadBack read = readBack(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
    EXPECT_TRUE(read.found) << "zbarimg (Debian: zbar-tools) is needed to read the code back";
    if (read.output.endsWith('\n'))
        read.output.chop(1);
    return read.output;
}

/// As a hand holds a phone: tilted, a little too far away and not quite sharp.
QImage likeAPhoto(const QImage &picture)
{
    const QImage tilted = picture.transformed(QTransform().rotate(8).shear(0.05, 0), Qt::SmoothTransformation);
    const QSize size = tilted.size();
    return tilted.scaled(size * 0.6, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QByteArray payloadOf(const Session &session, Way way)
{
    const Takeout takeout = makeTakeout(session, QDateTime::currentDateTime());
    return exporter(way == Way::AnyPhone ? TakeoutKind::TextQr : TakeoutKind::ThunderbirdPhoneQr)->write(takeout).bytes;
}

class DarkRoom
{
public:
    DarkRoom() : m_before(QApplication::palette()) { QApplication::setPalette(darkPalette()); }
    ~DarkRoom() { QApplication::setPalette(m_before); }
    DarkRoom(const DarkRoom &) = delete;
    DarkRoom &operator=(const DarkRoom &) = delete;

private:
    QPalette m_before;
};

}  // namespace

TEST(TakeAlongPage, ShowsACodeThatACameraReadsAtEveryTextSizeInTheDarkAndTilted)
{
    for (const double factor : {1.0, 2.0})
        for (const bool dark : {false, true}) {
            const TextSize size(factor);
            const std::unique_ptr<DarkRoom> room = dark ? std::make_unique<DarkRoom>() : nullptr;
            Along along;
            for (const Way way : {Way::PhoneThunderbird, Way::AnyPhone}) {
                along.open(way);
                const QByteArray payload = payloadOf(along.session, way);
                const auto *code = along.part<QrCodeView>(u"code"_s);
                ASSERT_TRUE(code);
                const QImage seen = along.page->grab().toImage();
                EXPECT_EQ(readByCamera(seen), payload) << factor << dark << int(way);
                EXPECT_EQ(readByCamera(likeAPhoto(seen)), payload) << "a photo" << factor << dark << int(way);
                picture(*along.page, u"code-%1-%2-%3"_s.arg(int(way)).arg(factor).arg(dark ? u"dark"_s : u"light"_s));
                along.page->turnLeaf(Turn::Back);
            }
        }
}
