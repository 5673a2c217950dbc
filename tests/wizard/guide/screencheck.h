#pragma once
#include "wizard/guide/screenscene.h"

#include <gtest/gtest.h>

/// Expects that nothing on the screen overlaps and that every text fits its place by this measure.
inline void expectTidy(const ScreenLayout &layout, const TextWidth &measure, const std::string &where)
{
    const double hair = 0.01;
    const auto overlap = [hair](const QRectF &a, const QRectF &b) {
        return a.adjusted(hair, hair, -hair, -hair).intersects(b.adjusted(hair, hair, -hair, -hair));
    };
    const QRectF screen = layout.screen.adjusted(-hair, -hair, hair, hair);
    QList<std::pair<const ScreenBox *, TextBlock>> texts = {{nullptr, layout.title}};
    for (const ScreenBox &box : layout.boxes) {
        EXPECT_TRUE(screen.contains(box.rect)) << where;
        for (const TextBlock &text : box.texts) {
            EXPECT_TRUE(box.rect.adjusted(-hair, -hair, hair, hair).contains(text.rect) || text.lines.isEmpty()) << where;
            texts.append({&box, text});
        }
    }
    for (const auto &[owner, text] : texts) {
        EXPECT_LE(text.lineHeight() * double(text.lines.size()), text.rect.height() + hair) << where;
        for (const QString &line : text.lines)
            EXPECT_LE(measure(line, text.size, text.face), text.rect.width() + hair)
                << where << ": " << line.toStdString();
    }
    for (qsizetype a = 0; a < layout.boxes.size(); ++a) {
        const ScreenBox &one = layout.boxes.at(a);
        for (qsizetype b = a + 1; b < layout.boxes.size(); ++b) {
            EXPECT_FALSE(overlap(one.rect, layout.boxes.at(b).rect)) << where << ": boxes " << a << " and " << b;
            if (one.mark > 0 && layout.boxes.at(b).mark > 0) {
                EXPECT_FALSE(overlap(one.badge(), layout.boxes.at(b).badge())) << where;
            }
        }
        EXPECT_FALSE(overlap(one.rect, layout.title.rect)) << where << ": title and box " << a;
        for (qsizetype s = 1; s < one.texts.size(); ++s)
            EXPECT_FALSE(overlap(one.texts.at(s - 1).rect, one.texts.at(s).rect)) << where;
        if (one.mark == 0)
            continue;
        EXPECT_TRUE(screen.contains(one.badge())) << where << ": number " << one.mark;
        for (const auto &[owner, text] : texts) {
            EXPECT_FALSE(overlap(one.badge(), text.rect)) << where << ": number " << one.mark << " on a text";
            if (one.isPressed() && owner != &one) {
                EXPECT_FALSE(overlap(one.ring(), text.rect)) << where << ": ring " << one.mark << " on a text";
            }
        }
    }
}
