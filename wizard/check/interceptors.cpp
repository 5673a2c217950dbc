#include "wizard/check/interceptors.h"

#include <array>

namespace {

struct Interceptor {
    const char16_t *mark;  ///< stands as whole words in the issuer's name
    const char16_t *product;
};

// Product names are proper names, the same in every language.
constexpr std::array interceptors{
    Interceptor{u"avast", u"Avast"},
    Interceptor{u"avg", u"AVG"},
    Interceptor{u"avira", u"Avira"},
    Interceptor{u"bitdefender", u"Bitdefender"},
    Interceptor{u"bullguard", u"BullGuard"},
    Interceptor{u"dr.web", u"Dr.Web"},
    Interceptor{u"drweb", u"Dr.Web"},
    Interceptor{u"eset", u"ESET"},
    Interceptor{u"f-secure", u"F-Secure"},
    Interceptor{u"g data", u"G DATA"},
    Interceptor{u"kaspersky", u"Kaspersky"},
    Interceptor{u"mcafee", u"McAfee"},
    Interceptor{u"skyhigh", u"Skyhigh"},
    Interceptor{u"nod32", u"ESET"},
    Interceptor{u"norton", u"Norton"},
    Interceptor{u"nortonlifelock", u"Norton"},
    Interceptor{u"panda security", u"Panda"},
    Interceptor{u"sophos", u"Sophos"},
    Interceptor{u"trend micro", u"Trend Micro"},
    Interceptor{u"adguard", u"AdGuard"},
    Interceptor{u"covenant eyes", u"Covenant Eyes"},
    Interceptor{u"qustodio", u"Qustodio"},
    Interceptor{u"net nanny", u"Net Nanny"},
    Interceptor{u"superfish", u"Superfish"},
    Interceptor{u"edellroot", u"Dell eDellRoot"},
    Interceptor{u"dsdtestprovider", u"Dell DSDTestProvider"},
    Interceptor{u"barracuda", u"Barracuda"},
    Interceptor{u"blue coat", u"Blue Coat"},
    Interceptor{u"bluecoat", u"Blue Coat"},
    Interceptor{u"check point", u"Check Point"},
    Interceptor{u"checkpoint", u"Check Point"},
    Interceptor{u"cisco umbrella", u"Cisco Umbrella"},
    Interceptor{u"cloudflare for teams", u"Cloudflare Gateway"},
    Interceptor{u"gateway ca - cloudflare managed", u"Cloudflare Gateway"},
    Interceptor{u"endian", u"Endian"},
    Interceptor{u"fireware", u"WatchGuard"},
    Interceptor{u"forcepoint", u"Forcepoint"},
    Interceptor{u"fortigate", u"Fortinet"},
    Interceptor{u"fortinet", u"Fortinet"},
    Interceptor{u"goskope", u"Netskope"},
    Interceptor{u"iboss", u"iboss"},
    Interceptor{u"ideco", u"Ideco"},
    Interceptor{u"kerio", u"Kerio"},
    Interceptor{u"lightspeed", u"Lightspeed"},
    Interceptor{u"netskope", u"Netskope"},
    Interceptor{u"palo alto", u"Palo Alto Networks"},
    Interceptor{u"securly", u"Securly"},
    Interceptor{u"smoothwall", u"Smoothwall"},
    Interceptor{u"sonicwall", u"SonicWall"},
    Interceptor{u"stormshield", u"Stormshield"},
    Interceptor{u"untangle", u"Untangle"},
    Interceptor{u"usergate", u"UserGate"},
    Interceptor{u"watchguard", u"WatchGuard"},
    Interceptor{u"websense", u"Forcepoint"},
    Interceptor{u"zscaler", u"Zscaler"},
    Interceptor{u"zyxel", u"Zyxel"},
    Interceptor{u"charles proxy", u"Charles Proxy"},
    Interceptor{u"fiddler", u"Fiddler"},
    Interceptor{u"do_not_trust_fiddlerroot", u"Fiddler"},
    Interceptor{u"mitmproxy", u"mitmproxy"},
    Interceptor{u"opnsense", u"OPNsense"},
    Interceptor{u"pfsense", u"pfSense"},
    Interceptor{u"portswigger", u"Burp Suite"},
};

bool standsIn(const QString &text, QStringView words)
{
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + words.size();
        const bool freeBefore = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool freeAfter = end == text.size() || !text[end].isLetterOrNumber();
        if (freeBefore && freeAfter)
            return true;
    }
    return false;
}

}

QString interceptorOf(const QString &issuer)
{
    for (const Interceptor &each : interceptors) {
        if (standsIn(issuer, each.mark))
            return QString::fromUtf16(each.product);
    }
    return {};
}
