#include "brandmark.h"

#include "look.h"
#include "plainlabel.h"

#include "profiles/provider.h"

#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>

/// Empty where the file is no picture; larger ones than any logo are not opened.
static QPixmap logoOf(const QString &file, const QSize &room, qreal pixelRatio)
{
    QImageReader reader(file, "png");
    const QSize size = reader.size();
    if (file.isEmpty() || size.isEmpty() || size.width() > 4096 || size.height() > 4096)
        return {};
    reader.setScaledSize(size.scaled(room * pixelRatio, Qt::KeepAspectRatio));
    QPixmap picture = QPixmap::fromImageReader(&reader);
    picture.setDevicePixelRatio(pixelRatio);
    return picture;
}

BrandMark::BrandMark(const Provider *hoster, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("brandMark"));
    if (!hoster) {
        hide();
        return;
    }
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Look::gap(1));
    const QPixmap logo = logoOf(hoster->brand.logoFile, {Look::gap(16), Look::gap(4)}, devicePixelRatioF());
    if (!logo.isNull()) {
        auto *picture = new QLabel;
        picture->setPixmap(logo);
        across->addWidget(picture);
    }
    auto *name = new PlainLabel;
    name->setText(hoster->name);
    name->setWordWrap(false);
    name->setFont(Look::headingFont());
    across->addWidget(name);
}
