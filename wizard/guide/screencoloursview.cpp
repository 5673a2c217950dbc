#include "screencoloursview.h"

#include "wizard/look/look.h"

static QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

static ScreenColours colours(const QList<unsigned> &all)
{
    return {rgb(all[0]), rgb(all[1]), rgb(all[2]),  rgb(all[3]),  rgb(all[4]),  rgb(all[5]),  rgb(all[6]), rgb(all[7]),
            rgb(all[8]), rgb(all[9]), rgb(all[10]), rgb(all[11]), rgb(all[12]), rgb(all[13]), rgb(all[14])};
}

/// In the order of ScreenColours: ground ink quiet, input inputInk edge, button buttonInk, accent primary
/// primaryInk, card line bar switchedOn.
static ScreenColours lightColours(ScreenFrame frame)
{
    switch (frame) {
    case ScreenFrame::WindowsPhone:
        return colours({0x000000, 0xffffff, 0xa8a8a8, 0xffffff, 0x000000, 0xffffff, 0x000000, 0xffffff, 0x1b9ad6,
                        0x1b9ad6, 0xffffff, 0x2a2a2c, 0x4a4a4c, 0x000000, 0x1b9ad6});
    case ScreenFrame::Windows8:
        return colours({0x3a2187, 0xffffff, 0xdcd6ee, 0xffffff, 0x151518, 0xdcd6ee, 0x5b3fb8, 0xffffff, 0xcfc4f5,
                        0x5b3fb8, 0xffffff, 0xffffff, 0x5b3fb8, 0x3a2187, 0x8a6cf0});
    case ScreenFrame::Window:
        return colours({0xf7f8fa, 0x1c1e22, 0x4b5058, 0xffffff, 0x101113, 0x9aa1ac, 0xe6e9ef, 0x1c1e22, 0x2f6fc9,
                        0x2f6fc9, 0xffffff, 0xffffff, 0xc8cdd6, 0xe3e7ee, 0x2f6fc9});
    case ScreenFrame::WindowsDialog:
        return colours({0xffffff, 0x1b1b1b, 0x50545a, 0xffffff, 0x1b1b1b, 0xb4b8be, 0xfdfdfd, 0x1b1b1b, 0x005fb8,
                        0x005fb8, 0xffffff, 0xfbfbfb, 0xe2e4e8, 0xe9eff6, 0x005fb8});
    case ScreenFrame::Macos:
        return colours({0xf1f1f1, 0x1d1d1f, 0x55555a, 0xffffff, 0x1d1d1f, 0xc4c4c8, 0xffffff, 0x1d1d1f, 0x0060d0,
                        0x0a6be0, 0xffffff, 0xfafafa, 0xdcdcde, 0xf8f8f8, 0x0a6be0});
    case ScreenFrame::Iphone:
        return colours({0xf2f2f7, 0x000000, 0x636368, 0xffffff, 0x000000, 0xc6c6cb, 0xffffff, 0x0064d2, 0x0064d2,
                        0x0064d2, 0xffffff, 0xffffff, 0xd1d1d6, 0xf2f2f7, 0x34c759});
    case ScreenFrame::Android:
        return colours({0xfdfcff, 0x1b1b1f, 0x46464f, 0xfdfcff, 0x1b1b1f, 0x767680, 0xfdfcff, 0x0b57d0, 0x0b57d0,
                        0x0b57d0, 0xffffff, 0xeceef6, 0xdcdde6, 0xfdfcff, 0x0b57d0});
    case ScreenFrame::Linux:
        return colours({0xfafafb, 0x2e2e33, 0x5c5c64, 0xffffff, 0x2e2e33, 0xc9c7cb, 0xe6e6e8, 0x2e2e33, 0x1a66c0,
                        0x1c68c6, 0xffffff, 0xffffff, 0xe0e0e3, 0xebebed, 0x3584e4});
    }
    Q_UNREACHABLE();
}

static ScreenColours darkColours(ScreenFrame frame)
{
    switch (frame) {
    case ScreenFrame::WindowsPhone:
    case ScreenFrame::Windows8:
        return lightColours(frame);
    case ScreenFrame::Window:
        return colours({0x2b2d31, 0xf2f2f3, 0xc6c9cf, 0x1b1c1f, 0xffffff, 0x80858e, 0x42464d, 0xffffff, 0x7fabec,
                        0x5b8dd9, 0x101113, 0x1b1c1f, 0x45484e, 0x1e2024, 0x5b8dd9});
    case ScreenFrame::WindowsDialog:
        return colours({0x2b2b2b, 0xffffff, 0xcdcdcd, 0x1f1f1f, 0xffffff, 0x636363, 0x3c3c3c, 0xffffff, 0x6cc8f8,
                        0x4cc2ff, 0x06202e, 0x343434, 0x464646, 0x202020, 0x4cc2ff});
    case ScreenFrame::Macos:
        return colours({0x29292b, 0xf5f5f7, 0xbcbcc1, 0x1e1e20, 0xf5f5f7, 0x5d5d61, 0x5a5a5e, 0xffffff, 0x5aaeff,
                        0x0a64d8, 0xffffff, 0x333336, 0x48484b, 0x363639, 0x0a6be0});
    case ScreenFrame::Iphone:
        return colours({0x000000, 0xffffff, 0xaeaeb4, 0x1c1c1e, 0xffffff, 0x48484c, 0x1c1c1e, 0x4aa6ff, 0x4aa6ff,
                        0x4aa6ff, 0x00172e, 0x1c1c1e, 0x3a3a3d, 0x000000, 0x30d158});
    case ScreenFrame::Android:
        return colours({0x1b1b1f, 0xe5e2e6, 0xc7c6d0, 0x1b1b1f, 0xe5e2e6, 0x91909a, 0x1b1b1f, 0xa8c7fa, 0xa8c7fa,
                        0xa8c7fa, 0x062e6f, 0x2b2d35, 0x3d3e46, 0x1b1b1f, 0xa8c7fa});
    case ScreenFrame::Linux:
        return colours({0x222226, 0xffffff, 0xc3c1c6, 0x36363a, 0xffffff, 0x55555a, 0x414146, 0xffffff, 0x8ab9f2,
                        0x2a6fc9, 0xffffff, 0x343437, 0x48484c, 0x2e2e32, 0x3584e4});
    }
    Q_UNREACHABLE();
}

ScreenColours screenColours(ScreenFrame frame, const QPalette &palette)
{
    return Look::isDark(palette) ? darkColours(frame) : lightColours(frame);
}

QColor signColour(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Envelope:
        return QColor(0x1f, 0x6f, 0xdb);
    case Glyph::Gear:
    case Glyph::Menu:
    case Glyph::Dots:
    case Glyph::Lock:
        return QColor(0x6a, 0x6d, 0x75);
    case Glyph::Person:
    case Glyph::Device:
        return QColor(0x9a, 0x5a, 0x1c);
    case Glyph::Globe:
    case Glyph::Cloud:
        return QColor(0x1a, 0x75, 0x88);
    case Glyph::Phone:
        return QColor(0x2a, 0x7d, 0x3a);
    case Glyph::Calendar:
    case Glyph::Music:
        return QColor(0xc0, 0x39, 0x3f);
    case Glyph::Magnifier:
    case Glyph::Share:
    case Glyph::Start:
    case Glyph::Plus:
    case Glyph::None:
        return QColor(0x5a, 0x54, 0xb0);
    }
    Q_UNREACHABLE();
}
