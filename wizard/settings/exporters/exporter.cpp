#include "exporter.h"

#include "appleprofile.h"
#include "autoconfigexport.h"
#include "plaintext.h"
#include "settingsjson.h"
#include "supportreport.h"
#ifdef MSW_QR
#include "textqr.h"
#include "thunderbirdqr.h"
#endif

#include <algorithm>

static Exported plainText(const Takeout &takeout)
{
    return {sheetAsText(takeout.sheet).toUtf8()};
}

const QList<Exporter> &exporters()
{
    static const QString text = QStringLiteral("text/plain");
    static const QList<Exporter> all = {
        {TakeoutKind::PlainText, QStringLiteral("txt"), text, &plainText},
#ifdef MSW_QR
        {TakeoutKind::ThunderbirdPhoneQr, QStringLiteral("json"), QStringLiteral("application/json"), &thunderbirdQr},
        {TakeoutKind::TextQr, QStringLiteral("txt"), text, &textQr},
#endif
        {TakeoutKind::AppleProfile, QStringLiteral("mobileconfig"), QStringLiteral("application/x-apple-aspen-config"),
         &appleProfile},
        {TakeoutKind::AutoconfigXml, QStringLiteral("xml"), QStringLiteral("application/xml"), &autoconfigExport},
        {TakeoutKind::Json, QStringLiteral("json"), QStringLiteral("application/json"), &settingsAsJson},
        {TakeoutKind::SupportReport, QStringLiteral("txt"), text, &supportReport},
    };
    return all;
}

const Exporter *exporter(TakeoutKind kind)
{
    const QList<Exporter> &all = exporters();
    const auto found = std::find_if(all.cbegin(), all.cend(), [kind](const Exporter &each) { return each.kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}
