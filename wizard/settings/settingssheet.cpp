#include "settingssheet.h"

#include "wizard/provider/providerwords.h"
#include "wizard/session.h"
#include "wizard/settings/settingswords.h"

SheetFacts sheetFacts(const Session &session)
{
    SheetFacts facts;
    const Provider *provider = session.provider();
    if (!provider)
        return facts;
    facts.passwordHint = provider->passwordHint.shown();
    for (const LocalText &note : provider->notes)
        facts.notes.append(note.shown());
    if (const QString help = supportLine(*provider); !help.isEmpty())
        facts.notes.append(help);
    for (auto link = provider->links.cbegin(); link != provider->links.cend(); ++link)
        facts.links.append({SettingsWords::linkName(link.key()), link.value()});
    return facts;
}

static SheetSection section(const SettingsTable &table, const QList<SettingKey> &keys)
{
    SheetSection made;
    for (const SettingsRow &row : table.rows)
        if (keys.contains(row.key))
            made.lines.append({row.key, SettingsWords::name(row.key), SettingsWords::shown(table, row.key),
                               SettingsWords::meaning(row.key), SettingsWords::isWord(row.key), row.confidence});
    return made;
}

static SheetSection direction(const SettingsTable &table, Protocol protocol, const QList<SettingKey> &keys)
{
    const std::optional<ChosenService> &chosen = protocol == Protocol::Smtp ? table.outgoing : table.incoming;
    SheetSection made = section(table, keys);
    made.heading = SettingsWords::direction(protocol);
    made.proof = chosen ? SettingsWords::proof(*chosen, table.testedAt) : SettingsWords::missingService(protocol);
    made.confidence = chosen ? chosen->confidence : Confidence::Guide;
    return made;
}

/// A port nobody named and that is not for mail programs would only raise questions.
static bool isWorthACell(const ProbeResult &result)
{
    const bool port25 = result.target.service.endpoint.port == 25;
    return result.target.fromProvider || result.works() || !port25;
}

static SheetPorts portsOf(const SettingsTable &table, Protocol incoming)
{
    SheetPorts ports;
    ports.heading = SettingsWords::portsHeading();
    const QList<Security> columns = {Security::ImplicitTls, Security::StartTls};
    for (const Security column : columns)
        ports.columns.append(SettingsWords::portsColumn(column));
    for (const Protocol protocol : {incoming, Protocol::Smtp}) {
        SheetPortsRow row{SettingsWords::portsRow(protocol), {{}, {}}};
        for (const ProbeResult &result : table.ports) {
            const qsizetype column = columns.indexOf(result.target.service.endpoint.security);
            if (result.target.service.protocol == protocol && column >= 0 && isWorthACell(result))
                row.cells[column].append({SettingsWords::portsFinding(result), result});
        }
        ports.rows.append(row);
    }
    return ports;
}

SettingsSheet makeSheet(const SettingsTable &table, Protocol incoming, const SheetFacts &facts, const QDateTime &now)
{
    SettingsSheet sheet;
    sheet.title = SettingsWords::sheetTitle(table.address);
    sheet.overall = SettingsWords::overall(table);
    sheet.sections = {
        section(table, {SettingKey::EmailAddress, SettingKey::UserName, SettingKey::Password}),
        direction(table, incoming,
                  {SettingKey::IncomingServer, SettingKey::IncomingPort, SettingKey::IncomingSecurity}),
        direction(table, Protocol::Smtp,
                  {SettingKey::OutgoingServer, SettingKey::OutgoingPort, SettingKey::OutgoingSecurity,
                   SettingKey::OutgoingAuthentication,
                   table.hasOwnNameForSending() ? SettingKey::OutgoingUserName : SettingKey::SameCredentials}),
    };
    sheet.ports = portsOf(table, incoming);
    if (!facts.passwordHint.isEmpty())
        sheet.notes.append(facts.passwordHint);
    if (incoming == Protocol::Pop3)
        sheet.notes.append(SettingsWords::keepCopyNote());
    if (table.outgoing)
        sheet.notes.append(SettingsWords::signInToSendNote());
    if (const QString note = table.outgoing ? SettingsWords::foreignLettersNote(table.address, *table.outgoing) : QString();
        !note.isEmpty())
        sheet.notes.append(note);
    sheet.notes += facts.notes;
    sheet.links = facts.links;
    sheet.made = SettingsWords::made(now);
    return sheet;
}
