#pragma once
#include <QIcon>

/// The program's own picture, an envelope with a tick, crisp at the sizes windows and task bars show. It is drawn from
/// resources/mail-setup-wizard.svg, as are the icons of the packages.
QIcon appIcon();
