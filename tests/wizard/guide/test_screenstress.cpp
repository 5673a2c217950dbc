#include "screencheck.h"
#include "wizard/guide/screentextview.h"

#include <QFontMetricsF>
#include <QImage>

/// Every kind of thing on every kind of screen, with words as long as no language has them.
namespace {

const QList<ScreenFrame> s_frames = {ScreenFrame::WindowsPhone, ScreenFrame::Windows8, ScreenFrame::Window,
                                     ScreenFrame::WindowsDialog, ScreenFrame::Macos, ScreenFrame::Iphone,
                                     ScreenFrame::Android, ScreenFrame::Linux};
const QList<SceneKind> s_kinds = {SceneKind::Heading, SceneKind::Text, SceneKind::Tile, SceneKind::Row,
                                  SceneKind::Field, SceneKind::Tick, SceneKind::Choice, SceneKind::Button,
                                  SceneKind::Icon, SceneKind::Message, SceneKind::Switch, SceneKind::Tab,
                                  SceneKind::Link};

double pessimistic(const QString &text, double size, Face)
{
    return double(text.size()) * size * 0.72;
}

struct Wording {
    QString title;
    QString label;
    QString value;
};

const QList<Wording> s_wordings = {
    {QStringLiteral("Mail"), QStringLiteral("Next"), QStringLiteral("993")},
    {QStringLiteral("Lähtevän postin palvelinasetukset ja tunnistautuminen"),
     QStringLiteral("Lähtevän postin palvelinmäärityskäyttöliittymä"), QStringLiteral("imap.mail.ovh.net")},
    {QString(60, u'W'), QStringLiteral("Palvelinmäärityskäyttöliittymäkohtainen tunnistautumismenetelmä"),
     QStringLiteral("a-very-long-host-name.of-some-hosting-company.mail.example.org")},
    {QString(), QStringLiteral("ona.petraite-jankauskiene@labai-ilgas-imones-vardas.example.lt"), QString(60, u'w')},
};

DrawnItem item(SceneKind kind, const Wording &words, const QString &value, int mark)
{
    return {kind, words.label, value, {}, Glyph::Gear, mark % 2 == 1, mark};
}

/// Letters as they are painted at a scale, back in the drawing's units; the painter sets them closer by up to five
/// in a hundred where the smallest letters snap to coarse pixels.
TextWidth asPainted(double scale)
{
    return [scale](const QString &text, double size, Face face) {
        static QImage canvas(1, 1, QImage::Format_ARGB32_Premultiplied);
        const QFont font = screenFont(size * scale, face, canvas.logicalDpiY());
        return QFontMetricsF(font, &canvas).horizontalAdvance(text) / scale / 1.05;
    };
}

}  // namespace

TEST(ScreenStress, IsTidyWithEveryKindAloneOnEveryFrame)
{
    for (const ScreenFrame frame : s_frames)
        for (const SceneKind kind : s_kinds)
            for (const Wording &words : s_wordings)
                for (const int mark : {0, 1}) {
                    SceneContent content{frame, words.title, {}};
                    for (int copy = 0; copy < 4; ++copy)
                        content.items.append(item(kind, words, copy % 2 ? words.value : QString(), mark ? copy + 1 : 0));
                    expectTidy(layoutScreen(content, pessimistic), pessimistic,
                               "frame " + std::to_string(int(frame)) + " kind " + std::to_string(int(kind)) + " words "
                                   + words.label.toStdString() + " mark " + std::to_string(mark));
                }
}

TEST(ScreenStress, IsTidyWithEveryPairOfKindsInOneScreen)
{
    const Wording &words = s_wordings.at(2);
    for (const ScreenFrame frame : s_frames)
        for (const SceneKind first : s_kinds)
            for (const SceneKind second : s_kinds) {
                const SceneContent content{frame, words.title, {item(first, words, words.value, 1), item(second, words, {}, 2),
                                                                item(first, words, {}, 3)}};
                expectTidy(layoutScreen(content, pessimistic), pessimistic,
                           "frame " + std::to_string(int(frame)) + " kinds " + std::to_string(int(first)) + " "
                               + std::to_string(int(second)));
            }
}

TEST(ScreenStress, FitsThePaintedLettersWithEveryKindOnEveryFrame)
{
    const TextWidth measured = screenTextWidth();
    for (const ScreenFrame frame : s_frames)
        for (const Wording &words : s_wordings) {
            SceneContent content{frame, words.title, {}};
            int mark = 0;
            for (const SceneKind kind : s_kinds)
                content.items += {item(kind, words, words.value, ++mark), item(kind, words, {}, 0)};
            const ScreenLayout layout = layoutScreen(content, measured);
            for (const double scale : {0.75, 1.0, 2.0, 3.0})
                expectTidy(layout, asPainted(scale), "frame " + std::to_string(int(frame)) + " " + words.label.toStdString());
        }
}

TEST(ScreenStress, ShowsFieldsOfOneFormAlike)
{
    Wording longName = s_wordings.at(2);
    SceneContent content{ScreenFrame::Macos, {}, {item(SceneKind::Field, s_wordings.at(0), {}, 1), item(SceneKind::Field, longName, {}, 2)}};
    const ScreenLayout layout = layoutScreen(content, pessimistic);
    EXPECT_EQ(layout.boxes.at(0).control.left(), layout.boxes.at(1).control.left());
}

TEST(ScreenStress, SurroundsTheLastThingToDo)
{
    for (const ScreenFrame frame : s_frames)
        for (const SceneKind kind : {SceneKind::Tick, SceneKind::Switch, SceneKind::Choice}) {
            const Wording &words = s_wordings.at(0);
            const SceneContent content{frame, {}, {item(kind, words, {}, 1), item(kind, words, {}, 2)}};
            const ScreenLayout layout = layoutScreen(content, pessimistic);
            EXPECT_FALSE(layout.boxes.at(0).isPressed());
            EXPECT_TRUE(layout.boxes.at(1).isPressed());
        }
}
