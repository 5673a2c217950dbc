<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddressPage</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Typ uw e-mailadres om verder te gaan.</translation>
    </message>
    <message>
        <source>The address needs a small correction first.</source>
        <translation>Het adres heeft eerst een kleine verbetering nodig.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>Which address do you want to set up?</source>
        <translation>Welk adres wilt u instellen?</translation>
    </message>
    <message>
        <source>The servers of your provider are found and tested for you. Your password is not needed.</source>
        <translation>De servers van uw provider worden voor u gevonden en getest. Uw wachtwoord is niet nodig.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>naam@example.com</translation>
    </message>
    <message>
        <source>Not right? Choose another provider</source>
        <translation>Klopt dit niet? Kies een andere provider</translation>
    </message>
    <message>
        <source>This computer has no network right now. You can go on: the settings are shown as “not tested” and are tested as soon as the network is back.</source>
        <translation>Deze computer heeft nu geen netwerk. U kunt gewoon verdergaan: bij de instellingen staat “niet getest”. Ze worden getest zodra er weer een netwerk is.</translation>
    </message>
    <message>
        <source>To find your provider, only the part after the @ is looked up. The name before it stays on this computer.</source>
        <translation>Om uw provider te vinden, wordt alleen het deel na de @ opgezocht. De naam ervoor blijft op deze computer.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1: set up your mail</source>
        <translation>%1: stel uw e-mail in</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Typ uw e-mailadres om verder te gaan.</translation>
    </message>
    <message>
        <source>The @ is missing. It stands between the name and the domain, as in name@example.com.</source>
        <translation>De @ ontbreekt. Die staat tussen de naam en het domein, zoals in naam@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. An address has exactly one.</source>
        <translation>Er staat meer dan één @. Een adres heeft er precies één.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Het deel voor de @ ontbreekt.</translation>
    </message>
    <message>
        <source>The part after the @ is missing, for example example.com.</source>
        <translation>Het deel na de @ ontbreekt, bijvoorbeeld example.com.</translation>
    </message>
    <message>
        <source>The ending of the domain is missing, for example .com or .lt.</source>
        <translation>Het einde van het domein ontbreekt, bijvoorbeeld .com of .nl.</translation>
    </message>
    <message>
        <source>There is a comma where a dot belongs.</source>
        <translation>Er staat een komma waar een punt hoort.</translation>
    </message>
    <message>
        <source>There is a blank inside the address. Addresses have none.</source>
        <translation>Er staat een spatie in het adres. In een adres staan geen spaties.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed. They look the same, but mail servers tell them apart.</source>
        <translation>Er staan letters uit twee alfabetten door elkaar. Ze zien er hetzelfde uit, maar voor mailservers zijn het andere letters.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed: “%1” looks familiar, but mail servers tell it apart.</source>
        <translation>Er staan letters uit twee alfabetten door elkaar: “%1” ziet er vertrouwd uit, maar voor mailservers is het iets anders.</translation>
    </message>
    <message>
        <source>There is a character that an address cannot have.</source>
        <translation>Een van de tekens kan niet in een adres staan.</translation>
    </message>
    <message>
        <source>An address cannot have “%1” at this place.</source>
        <translation>In een adres kan “%1” niet op deze plaats staan.</translation>
    </message>
    <message>
        <source>There is a dot too many: at the beginning, at the end or next to another dot.</source>
        <translation>Er staat een punt te veel: aan het begin, aan het eind of naast een andere punt.</translation>
    </message>
    <message>
        <source>The address is longer than mail servers accept. Please compare it with the one you were given.</source>
        <translation>Het adres is langer dan mailservers accepteren. Vergelijk het met het adres dat u hebt gekregen.</translation>
    </message>
    <message>
        <source>Mail programs write %1 as %2. Both are the same domain.</source>
        <translation>E-mailprogramma’s schrijven %1 als %2. Beide zijn hetzelfde domein.</translation>
    </message>
    <message>
        <source>The name before the @ has letters outside a–z. Some mail servers do not take them yet; if sending fails, ask your provider for a second address without them.</source>
        <translation>In de naam voor de @ staan letters buiten a–z. Sommige mailservers kunnen daar nog niet mee overweg. Lukt verzenden niet, vraag uw provider dan om een tweede adres zonder die letters.</translation>
    </message>
    <message>
        <source>%1, recognised by the address.</source>
        <translation>%1, herkend aan het adres.</translation>
    </message>
    <message>
        <source>%1, recognised by where mail for %2 is delivered.</source>
        <translation>%1, herkend aan de plek waar e-mail voor %2 wordt bezorgd.</translation>
    </message>
    <message>
        <source>%1, chosen by you.</source>
        <translation>%1, door u gekozen.</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1 …</source>
        <translation>Opzoeken wie de e-mail van %1 verzorgt …</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The next page asks you.</source>
        <translation>Uit %1 blijkt niet wie de e-mail verzorgt. Op de volgende pagina kunt u dat aangeven.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. The next page asks you for the provider.</source>
        <translation>Het opzoeken van %1 leverde geen antwoord op. Op de volgende pagina kiest u de provider.</translation>
    </message>
    <message>
        <source>Without a network, %1 cannot be looked up. The next page asks you for the provider.</source>
        <translation>Zonder netwerk kan %1 niet worden opgezocht. Op de volgende pagina kiest u de provider.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1 itself.</source>
        <translation>Gevonden op de instellingenpagina van %1 zelf.</translation>
    </message>
    <message>
        <source>Found in the mail service records of %1 (in its DNS, the phone book of the Internet).</source>
        <translation>Gevonden in de vermeldingen van de e-maildiensten van %1 (in de DNS, het telefoonboek van internet).</translation>
    </message>
    <message>
        <source>Found in Thunderbird’s public database of mail settings.</source>
        <translation>Gevonden in de openbare database met e-mailinstellingen van Thunderbird.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1, which receives the mail of %2.</source>
        <translation>Gevonden op de instellingenpagina van %1, waar de e-mail voor %2 wordt bezorgd.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, but servers with the usual names exist. The check shows whether they are the right ones.</source>
        <translation>Voor %1 is niets gepubliceerd, maar er bestaan servers met de gebruikelijke namen. De test toont of dat de juiste zijn.</translation>
    </message>
    <message>
        <source>Servers typed by you.</source>
        <translation>Door u ingevulde servers.</translation>
    </message>
    <message>
        <source>Another source says something else:</source>
        <translation>Een andere bron vermeldt iets anders:</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1: asking %2 … You can go on without waiting.</source>
        <translation>Opzoeken wie de e-mail van %1 verzorgt: navraag bij %2 … U kunt verdergaan zonder te wachten.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
    </message>
</context>
<context>
    <name>AppleWayView</name>
    <message>
        <source>How the file gets onto the iPhone or iPad</source>
        <translation>Zo komt het bestand op de iPhone of iPad</translation>
    </message>
    <message>
        <source>•  With any computer: open your webmail in the browser and send the file to yourself. Then open the webmail in Safari on the phone, and tap the file.</source>
        <translation>•  Met elke computer: open uw webmail in de browser en stuur het bestand naar uzelf. Open daarna de webmail in Safari op de telefoon en tik op het bestand.</translation>
    </message>
    <message>
        <source>•  From a Mac: choose Share, then AirDrop, then the phone.</source>
        <translation>•  Vanaf een Mac: kies Deel, dan AirDrop, dan de telefoon.</translation>
    </message>
    <message>
        <source>•  With iCloud Drive or another cloud: put the file there, then tap it in the Files app on the phone.</source>
        <translation>•  Met iCloud Drive of een andere cloud: zet het bestand daar neer en tik er daarna op in de app Bestanden op de telefoon.</translation>
    </message>
    <message>
        <source>Open the webmail of %1</source>
        <translation>Webmail van %1 openen</translation>
    </message>
    <message>
        <source>The device will say that the file is not signed. That is as it should be: only companies sign such files, and yours holds nothing but what stands on the settings page.</source>
        <translation>Het apparaat zal melden dat het bestand niet ondertekend is. Dat hoort zo: alleen bedrijven ondertekenen zulke bestanden, en in het uwe staat niets anders dan wat op de pagina met instellingen staat.</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Bestand op&amp;slaan…</translation>
    </message>
    <message>
        <source>Save the settings for Apple devices</source>
        <translation>Instellingen voor Apple-apparaten opslaan</translation>
    </message>
    <message>
        <source>Settings for Apple devices (*.%1)</source>
        <translation>Instellingen voor Apple-apparaten (*.%1)</translation>
    </message>
</context>
<context>
    <name>BeforehandPage</name>
    <message>
        <source>%1 has rules of its own for mail programs. It helps to know them before you begin.</source>
        <translation>%1 heeft eigen regels voor e-mailprogramma’s. Het is handig om die te kennen voordat u begint.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Voordat u begint</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>Let mail programs in</source>
        <translation>Geef e-mailprogramma’s toegang</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Maak een app-wachtwoord</translation>
    </message>
    <message>
        <source>Sign in on the provider’s own page</source>
        <translation>Meld u aan op de pagina van de provider zelf</translation>
    </message>
    <message>
        <source>%1 keeps a mailbox closed to mail programs until you open it. Sign in to your mail in the browser, look in its settings for IMAP and POP3 (the two ways to receive mail in a program), and switch on the one you want.</source>
        <translation>%1 houdt een mailbox gesloten voor e-mailprogramma’s totdat u die opent. Meld u in de browser aan bij uw e-mail, zoek in de instellingen naar IMAP en POP3 (de twee manieren om e-mail in een programma te ontvangen) en zet de manier van uw keuze aan.</translation>
    </message>
    <message>
        <source>%1 does not take your usual password in mail programs. Sign in to your account in the browser and have an app password made: a second password, for mail programs only. Type it wherever your device asks for the password.</source>
        <translation>%1 accepteert uw gewone wachtwoord niet in e-mailprogramma’s. Meld u in de browser aan bij uw account en laat een app-wachtwoord maken: een tweede wachtwoord, alleen voor e-mailprogramma’s. Typ dat overal waar uw apparaat om het wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in on its own page in the browser. A mail program that asks for the password itself cannot get in, even with the right one.</source>
        <translation>%1 wil dat u zich in de browser aanmeldt, op de eigen pagina van de provider. Een e-mailprogramma dat zelf om het wachtwoord vraagt, krijgt geen toegang, ook niet met het juiste wachtwoord.</translation>
    </message>
    <message>
        <source>Some programs open the sign-in page of %1 instead of asking for a password. On that page, your usual password is the right one.</source>
        <translation>Sommige programma’s openen de aanmeldpagina van %1 in plaats van om een wachtwoord te vragen. Op die pagina is uw gewone wachtwoord het juiste.</translation>
    </message>
    <message>
        <source>Current versions of Outlook, Thunderbird, Apple Mail and Gmail open that page by themselves for the large providers. The servers and ports in your settings are right for them, too.</source>
        <translation>Actuele versies van Outlook, Thunderbird, Apple Mail en Gmail openen die pagina bij de grote providers zelf. De servers en poorten in uw instellingen kloppen ook voor deze programma’s.</translation>
    </message>
    <message>
        <source>Open the page of %1 for app passwords</source>
        <translation>Pagina van %1 voor app-wachtwoorden openen</translation>
    </message>
    <message>
        <source>Open the page of %1 that lets mail programs in</source>
        <translation>Pagina van %1 voor toegang van e-mailprogramma’s openen</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Webmail van %1 openen (e-mail in de browser)</translation>
    </message>
    <message>
        <source>What %1 says:</source>
        <translation>Dit zegt %1:</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>E-mail ontvangen (%1)</translation>
    </message>
    <message>
        <source>Sending mail (%1)</source>
        <translation>E-mail verzenden (%1)</translation>
    </message>
    <message>
        <source>Not chosen: receiving mail by %1</source>
        <translation>Niet gekozen: e-mail ontvangen via %1</translation>
    </message>
    <message>
        <source>Hide the ports for %1</source>
        <translation>Poorten voor %1 verbergen</translation>
    </message>
    <message>
        <source>Show the ports for %1, too</source>
        <translation>Ook de poorten voor %1 tonen</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>Er valt nog niets te testen</translation>
    </message>
    <message>
        <source>The mail provider is not chosen. Go back to choose it; the test then starts by itself.</source>
        <translation>De e-mailprovider is nog niet gekozen. Ga terug om die te kiezen; de test begint dan vanzelf.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Er is nog niets getest</translation>
    </message>
    <message>
        <source>You can continue at any time: values that are not proven are marked.</source>
        <translation>U kunt altijd doorgaan: bij gegevens die niet bewezen zijn, staat dat vermeld.</translation>
    </message>
    <message>
        <source>What works from this computer</source>
        <translation>Wat werkt vanaf deze computer</translation>
    </message>
    <message>
        <source>Every port (a numbered door of the mail server) is tried with a real, encrypted connection. No password is needed.</source>
        <translation>Elke poort (een genummerde ingang van de mailserver) wordt geprobeerd met een echte, versleutelde verbinding. Er is geen wachtwoord nodig.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Opnieuw testen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Alleen de instellingen tonen</translation>
    </message>
    <message>
        <source>&amp;Try the password, too</source>
        <translation>Ook het wachtwoord &amp;proberen</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>%1 – used for your settings</source>
        <extracomment>%1 is what the test found at a port, for example &quot;Works, protected&quot;</extracomment>
        <translation>%1 – gebruikt voor uw instellingen</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Press “Check again” to test it.</source>
        <translation>Druk op “Opnieuw testen” om dit te testen.</translation>
    </message>
    <message>
        <source>These values can be used as they are.</source>
        <translation>U kunt deze gegevens gebruiken zoals ze zijn.</translation>
    </message>
    <message>
        <source>Use another port (a numbered door) of this list that is protected, or ask the mail provider for one.</source>
        <translation>Gebruik een andere, beveiligde poort (een genummerde ingang) uit deze lijst, of vraag de e-mailprovider ernaar.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, or ask the provider for the server&apos;s name.</source>
        <translation>Kijk of de juiste provider gekozen is, of vraag de provider naar de naam van de server.</translation>
    </message>
    <message>
        <source>Restart the router or try another network, for example the phone&apos;s, and check again.</source>
        <translation>Start de router opnieuw of probeer een ander netwerk, bijvoorbeeld dat van de telefoon, en test opnieuw.</translation>
    </message>
    <message>
        <source>Open any web page in the browser, sign in to the network there, and check again.</source>
        <translation>Open een willekeurige webpagina in de browser, meld u daar aan bij het netwerk en test opnieuw.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise ask the mail provider which one is open.</source>
        <translation>Gebruik een poort die werkt, als de lijst er een toont; vraag anders de e-mailprovider welke poort open is.</translation>
    </message>
    <message>
        <source>Try another network, for example the phone&apos;s; if it stays silent there too, ask the mail provider.</source>
        <translation>Probeer een ander netwerk, bijvoorbeeld dat van de telefoon; blijft het ook daar stil, vraag het dan aan de e-mailprovider.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise try another network or ask whoever runs this one.</source>
        <translation>Gebruik een poort die werkt, als de lijst er een toont; probeer anders een ander netwerk of vraag het aan de beheerder van dit netwerk.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 for sending instead; they are made for mail programs.</source>
        <translation>Gebruik poort 465 of 587 voor verzenden; die zijn bedoeld voor e-mailprogramma’s.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, and use a port that works, if the list shows one.</source>
        <translation>Kijk of de juiste provider gekozen is en gebruik een poort die werkt, als de lijst er een toont.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS (encryption from the start) for this port, or use a port that works.</source>
        <translation>Kies SSL/TLS (versleuteling vanaf het begin) voor deze poort, of gebruik een poort die werkt.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; often it is the one with STARTTLS.</source>
        <translation>Gebruik een poort die werkt, als de lijst er een toont; vaak is dat die met STARTTLS.</translation>
    </message>
    <message>
        <source>Use the port with SSL/TLS (encryption from the start) instead, if the list shows that it works.</source>
        <translation>Gebruik de poort met SSL/TLS (versleuteling vanaf het begin), als de lijst toont dat die werkt.</translation>
    </message>
    <message>
        <source>Type no password in this network; try another network and check again.</source>
        <translation>Typ in dit netwerk geen wachtwoord; probeer een ander netwerk en test opnieuw.</translation>
    </message>
    <message>
        <source>Do not sign in to your mail in this network; try another network and check again.</source>
        <translation>Meld u in dit netwerk niet aan bij uw e-mail; probeer een ander netwerk en test opnieuw.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a server with up-to-date encryption (TLS 1.2 or newer).</source>
        <translation>Vraag de e-mailprovider om een server met moderne versleuteling (TLS 1.2 of nieuwer).</translation>
    </message>
    <message>
        <source>Check again in a few minutes; if it stays so, try another network or ask the mail provider.</source>
        <translation>Test over een paar minuten opnieuw; blijft het zo, probeer dan een ander netwerk of vraag het aan de e-mailprovider.</translation>
    </message>
    <message>
        <source>Only the mail provider can renew it: tell its support, and do not accept the certificate by hand.</source>
        <translation>Alleen de e-mailprovider kan het certificaat vernieuwen: meld het bij de klantenservice en accepteer het certificaat niet zelf.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the mail provider&apos;s support.</source>
        <translation>Controleer de datum van deze computer; klopt die, meld het dan bij de klantenservice van de e-mailprovider.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, and check again.</source>
        <translation>Stel de datum, de tijd en de tijdzone van deze computer goed in en test opnieuw.</translation>
    </message>
    <message>
        <source>Ask the mail provider for the server name that its certificate is made out to.</source>
        <translation>Vraag de e-mailprovider op welke servernaam het certificaat staat.</translation>
    </message>
    <message>
        <source>Do not accept it by hand; try another network, and if it stays so, ask the mail provider.</source>
        <translation>Accepteer het certificaat niet zelf; probeer een ander netwerk en blijft het zo, vraag het dan aan de e-mailprovider.</translation>
    </message>
    <message>
        <source>Turn its mail scanning off or ask whoever looks after this computer, and check again.</source>
        <translation>Zet de e-mailscan van die software uit of vraag het aan de beheerder van deze computer, en test opnieuw.</translation>
    </message>
    <message>
        <source>Tell the mail provider&apos;s support that the server needs a stronger certificate.</source>
        <translation>Meld bij de klantenservice van de e-mailprovider dat de server een sterker certificaat nodig heeft.</translation>
    </message>
    <message>
        <source>Use another port of this list; servers use this one among themselves.</source>
        <translation>Gebruik een andere poort uit deze lijst; deze poort gebruiken servers onderling.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>Wacht een paar minuten en test opnieuw.</translation>
    </message>
    <message>
        <source>Wait a while or try another network; if it stays so, ask the mail provider to lift the block.</source>
        <translation>Wacht een tijdje of probeer een ander netwerk; blijft het zo, vraag de e-mailprovider dan om de blokkade op te heffen.</translation>
    </message>
    <message>
        <source>Check again; if it happens every time, try another network or ask the mail provider.</source>
        <translation>Test opnieuw; gebeurt het elke keer, probeer dan een ander netwerk of vraag het aan de e-mailprovider.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen; if it is, tell the mail provider&apos;s support.</source>
        <translation>Kijk of de juiste provider gekozen is; is dat zo, meld het dan bij de klantenservice van de e-mailprovider.</translation>
    </message>
    <message>
        <source>Press “Check again” whenever you like.</source>
        <translation>Druk op “Opnieuw testen” wanneer u wilt.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>een andere server</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>een uitgever zonder naam</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 was not tested yet.</source>
        <translation>Poort %2 (een genummerde ingang) van server %1 is nog niet getest.</translation>
    </message>
    <message>
        <source>%1 was not tested yet.</source>
        <translation>Server %1 is nog niet getest.</translation>
    </message>
    <message>
        <source>%1 answers, encrypts the connection and proves its identity with a valid certificate.</source>
        <translation>Server %1 antwoordt, versleutelt de verbinding en bewijst met een geldig certificaat wie hij is.</translation>
    </message>
    <message>
        <source>%1 answers, but offers no encryption: others could read the password on the way.</source>
        <translation>Server %1 antwoordt, maar biedt geen versleuteling: anderen kunnen het wachtwoord onderweg lezen.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Er is geen server met de naam %1.</translation>
    </message>
    <message>
        <source>The name service (it turns names such as %1 into numbers) does not answer.</source>
        <translation>De naamdienst (die namen zoals %1 omzet in getallen) geeft geen antwoord.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Deze computer is niet verbonden met een netwerk.</translation>
    </message>
    <message>
        <source>This network wants a sign-in on its own web page first, as in hotels and trains.</source>
        <translation>Dit netwerk wil dat u zich eerst aanmeldt op een eigen webpagina, zoals in hotels en treinen.</translation>
    </message>
    <message>
        <source>%1 is there, but its port %2 (a numbered door) is closed.</source>
        <translation>Server %1 is bereikbaar, maar poort %2 (een genummerde ingang) is dicht.</translation>
    </message>
    <message>
        <source>%1 is there, but its mail ports (numbered doors) are closed to this computer.</source>
        <translation>Server %1 is bereikbaar, maar de e-mailpoorten (genummerde ingangen) zijn dicht voor deze computer.</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 gives no answer.</source>
        <translation>Poort %2 (een genummerde ingang) van server %1 geeft geen antwoord.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>Server %1 geeft geen antwoord.</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks port %2 (a numbered door).</source>
        <translation>Server %1 werkt, maar iets onderweg blokkeert poort %2 (een genummerde ingang).</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks its mail ports (numbered doors).</source>
        <translation>Server %1 werkt, maar iets onderweg blokkeert de e-mailpoorten (genummerde ingangen).</translation>
    </message>
    <message>
        <source>The Internet provider of this connection blocks port 25, as many do against spam.</source>
        <translation>De internetprovider van deze verbinding blokkeert poort 25, zoals veel providers doen tegen spam.</translation>
    </message>
    <message>
        <source>Something answers at port %2 (a numbered door) of %1, but not a mail server of this kind.</source>
        <translation>Op poort %2 (een genummerde ingang) van server %1 antwoordt iets, maar geen mailserver van dit soort.</translation>
    </message>
    <message>
        <source>Something answers in place of %1, but not a mail server of this kind.</source>
        <translation>In plaats van server %1 antwoordt iets anders, geen mailserver van dit soort.</translation>
    </message>
    <message>
        <source>%1 encrypts from the first moment here, where STARTTLS (encryption after the greeting) is usual.</source>
        <translation>Server %1 versleutelt hier vanaf het eerste moment, waar STARTTLS (versleuteling na de begroeting) gebruikelijk is.</translation>
    </message>
    <message>
        <source>%1 does not encrypt from the first moment here, where SSL/TLS (encryption from the start) is usual.</source>
        <translation>Server %1 versleutelt hier niet vanaf het eerste moment, waar SSL/TLS (versleuteling vanaf het begin) gebruikelijk is.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS (switching to encryption) here.</source>
        <translation>Server %1 biedt hier geen STARTTLS (overschakelen op versleuteling).</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it: somebody on the way may interfere.</source>
        <translation>Server %1 biedt versleuteling aan en weigert die dan: misschien grijpt iemand onderweg in.</translation>
    </message>
    <message>
        <source>Data that do not belong there came before the encryption with %1: somebody on the way may interfere.</source>
        <translation>Voor de versleuteling met server %1 kwamen er gegevens binnen die daar niet horen: misschien grijpt iemand onderweg in.</translation>
    </message>
    <message>
        <source>%1 offers only old kinds of encryption that are no longer safe.</source>
        <translation>Server %1 biedt alleen oude soorten versleuteling, die niet meer veilig zijn.</translation>
    </message>
    <message>
        <source>The encryption with %1 could not be started.</source>
        <translation>De versleuteling met server %1 kwam niet op gang.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) ran out on %2.</source>
        <translation>Het certificaat van server %1 (het bewijs van identiteit) is verlopen op %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is valid only from %2 on.</source>
        <translation>Het certificaat van server %1 (het bewijs van identiteit) is pas geldig vanaf %2.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems wrong, so no certificate (proof of identity) looks valid.</source>
        <translation>De datum of de tijd van deze computer lijkt niet te kloppen; daardoor lijkt geen enkel certificaat (bewijs van identiteit) geldig.</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to “%2”, not to %1.</source>
        <translation>Het certificaat (bewijs van identiteit) staat op naam van “%2”, niet van %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) comes from “%2”, which this computer does not know.</source>
        <translation>Het certificaat van server %1 (het bewijs van identiteit) komt van “%2”. Deze computer kent die uitgever niet.</translation>
    </message>
    <message>
        <source>Security software or a firewall (“%2”) opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Beveiligingssoftware of een firewall (“%2”) opent de versleutelde verbinding met server %1 en toont een eigen certificaat (bewijs van identiteit).</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is too weak and could be forged.</source>
        <translation>Het certificaat van server %1 (het bewijs van identiteit) is te zwak en kan worden vervalst.</translation>
    </message>
    <message>
        <source>Nobody can sign in at port %2 (a numbered door) of %1: it is not meant for mail programs.</source>
        <translation>Op poort %2 (een genummerde ingang) van server %1 kan niemand zich aanmelden: die poort is niet voor e-mailprogramma’s bedoeld.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in with a mail program here.</source>
        <translation>Op server %1 kan hier niemand zich met een e-mailprogramma aanmelden.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no more connections at the moment.</source>
        <translation>Server %1 is bereikbaar, maar neemt op dit moment geen verbindingen meer aan.</translation>
    </message>
    <message>
        <source>%1 does not accept connections from this computer or network.</source>
        <translation>Server %1 accepteert geen verbindingen van deze computer of dit netwerk.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of the talk.</source>
        <translation>Server %1 verbrak de verbinding midden in het gesprek.</translation>
    </message>
    <message>
        <source>%1 answers in a way that no mail server should.</source>
        <translation>Server %1 antwoordt op een manier die bij geen mailserver past.</translation>
    </message>
    <message>
        <source>The test of port %2 (a numbered door) of %1 was cancelled.</source>
        <translation>De test van poort %2 (een genummerde ingang) van server %1 is geannuleerd.</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>De test van server %1 is geannuleerd.</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Wacht op start</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Zoekt de server op</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Maakt verbinding</translation>
    </message>
    <message>
        <source>Waiting for a greeting</source>
        <translation>Wacht op een begroeting</translation>
    </message>
    <message>
        <source>Asking for encryption</source>
        <translation>Vraagt om versleuteling</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>Start de versleuteling</translation>
    </message>
    <message>
        <source>Checking who the server is</source>
        <translation>Controleert wie de server is</translation>
    </message>
    <message>
        <source>Asking what it can do</source>
        <translation>Vraagt wat de server kan</translation>
    </message>
    <message>
        <source>Asking how to sign in</source>
        <translation>Vraagt hoe u zich aanmeldt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Sending mail, port %1</source>
        <translation>E-mail verzenden, poort %1</translation>
    </message>
    <message>
        <source>Receiving mail, port %1</source>
        <translation>E-mail ontvangen, poort %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Works, protected</source>
        <translation>Werkt, beveiligd</translation>
    </message>
    <message>
        <source>Works, but without protection</source>
        <translation>Werkt, maar zonder beveiliging</translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation>Servernaam bestaat niet</translation>
    </message>
    <message>
        <source>Server name could not be looked up</source>
        <translation>Servernaam kon niet worden opgezocht</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>The network wants a sign-in first</source>
        <translation>Het netwerk vraagt eerst om aanmelding</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Hier niet beschikbaar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Onderweg geblokkeerd</translation>
    </message>
    <message>
        <source>Blocked by the Internet provider</source>
        <translation>Geblokkeerd door de internetprovider</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Iets anders antwoordt</translation>
    </message>
    <message>
        <source>Encrypted in another way</source>
        <translation>Op een andere manier versleuteld</translation>
    </message>
    <message>
        <source>Not encrypted from the start</source>
        <translation>Niet vanaf het begin versleuteld</translation>
    </message>
    <message>
        <source>Encryption not offered</source>
        <translation>Versleuteling niet aangeboden</translation>
    </message>
    <message>
        <source>Encryption offered, then refused</source>
        <translation>Versleuteling aangeboden, toen geweigerd</translation>
    </message>
    <message>
        <source>Stopped: unexpected data</source>
        <translation>Gestopt: onverwachte gegevens</translation>
    </message>
    <message>
        <source>Encryption out of date</source>
        <translation>Versleuteling verouderd</translation>
    </message>
    <message>
        <source>Encryption did not start</source>
        <translation>Versleuteling kwam niet op gang</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Certificaat verlopen</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificaat nog niet geldig</translation>
    </message>
    <message>
        <source>The clock seems wrong</source>
        <translation>De klok lijkt niet te kloppen</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificaat voor een andere naam</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificaat niet vertrouwd</translation>
    </message>
    <message>
        <source>Opened by security software</source>
        <translation>Geopend door beveiligingssoftware</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Certificaat te zwak</translation>
    </message>
    <message>
        <source>Not for mail programs</source>
        <translation>Niet voor e-mailprogramma’s</translation>
    </message>
    <message>
        <source>Busy now</source>
        <translation>Nu bezet</translation>
    </message>
    <message>
        <source>Turns this computer away</source>
        <translation>Laat deze computer niet toe</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <translation>De server verbrak de verbinding</translation>
    </message>
    <message>
        <source>The answers make no sense</source>
        <translation>De antwoorden zijn onbegrijpelijk</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Slow: %1</source>
        <translation>Traag: %1</translation>
    </message>
    <message>
        <source>Works, protected, but slow</source>
        <translation>Werkt, beveiligd, maar traag</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Geen versleuteling</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time in seconds, as short as the language allows</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what happened, %2 what to do now; both are whole sentences
----------
%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage of the test and how long it took: &quot;Connecting: 0.05 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Protection asked for</source>
        <translation>Gevraagde beveiliging</translation>
    </message>
    <message>
        <source>Why it is tried</source>
        <translation>Waarom dit wordt geprobeerd</translation>
    </message>
    <message>
        <source>A usual port that the provider does not name</source>
        <translation>Een gebruikelijke poort die de provider niet noemt</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <translation>Adres op internet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Certificate made out to</source>
        <translation>Certificaat op naam van</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Namen in het certificaat</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificaat uitgegeven door</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificaat geldig tot</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Manieren om aan te melden</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>Letterlijk antwoord van de server</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Tijd per onderdeel</translation>
    </message>
    <message>
        <source>Sending works; still testing how mail is received</source>
        <translation>Verzenden werkt; ontvangen wordt nog getest</translation>
    </message>
    <message>
        <source>Receiving works; still testing how mail is sent</source>
        <translation>Ontvangen werkt; verzenden wordt nog getest</translation>
    </message>
    <message>
        <source>Testing the mail servers from this computer…</source>
        <translation>De mailservers worden getest vanaf deze computer…</translation>
    </message>
    <message>
        <source>Receiving and sending work</source>
        <translation>Ontvangen en verzenden werken</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>Ontvangen werkt, verzenden nog niet</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>Verzenden werkt, ontvangen nog niet</translation>
    </message>
    <message>
        <source>Receiving and sending do not work from here yet</source>
        <translation>Ontvangen en verzenden werken vanaf hier nog niet</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Deze computer is niet verbonden met een netwerk</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>De test is geannuleerd</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>%1 takes its time to answer. Some servers do so on purpose, against spam; the test waits for up to 35 seconds.</source>
        <translation>Server %1 neemt de tijd om te antwoorden. Sommige servers doen dat met opzet, tegen spam; de test wacht hoogstens 35 seconden.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer. This takes a few seconds.</source>
        <translation>Wachten op antwoord van server %1. Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Both were tested from this computer just now: the connection is encrypted, and the server showed a valid certificate (its proof of identity).</source>
        <translation>Beide zijn zojuist vanaf deze computer getest: de verbinding is versleuteld en de server toonde een geldig certificaat (zijn bewijs van identiteit).</translation>
    </message>
    <message>
        <source>Connect it to the Internet: the test then starts by itself. Until then, the provider&apos;s values are shown and marked “not tested”.</source>
        <translation>Verbind de computer met internet: de test begint dan vanzelf. Tot die tijd ziet u de gegevens van de provider, met de vermelding “niet getest”.</translation>
    </message>
    <message>
        <source>What was not tested is marked so. “Check again” starts the test afresh.</source>
        <translation>Bij wat niet is getest, staat dat erbij. Met “Opnieuw testen” begint de test opnieuw.</translation>
    </message>
    <message>
        <source>Security software or a firewall opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Beveiligingssoftware of een firewall opent de versleutelde verbinding met server %1 en toont een eigen certificaat (bewijs van identiteit).</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet, and check again.</source>
        <translation>Verbind deze computer met internet en test opnieuw.</translation>
    </message>
    <message>
        <source>Works, protected, as %1</source>
        <extracomment>%1 is the name of a mail server, which works where the name that was tried first does not</extracomment>
        <translation>Werkt, beveiligd, als %1</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to %1, another name of the server %2. Use the name %1; if you do not recognise it, ask the mail provider first.</source>
        <extracomment>%1 is the name that works, %2 the one that was tried first, for example ssl0.ovh.net and imap.example.lt</extracomment>
        <translation>Het certificaat (identiteitsbewijs) staat op naam van %1, een andere naam van server %2. Gebruik de naam %1; herkent u die niet, vraag het dan eerst aan de mailprovider.</translation>
    </message>
    <message>
        <source>The certificate of %1 names this server, at the same address on the Internet</source>
        <translation>Het certificaat van server %1 noemt deze server, op hetzelfde adres op internet</translation>
    </message>
    <message>
        <source>Your mail program needs this proxy, too: set it there, or use another network.</source>
        <translation>Ook uw e-mailprogramma heeft deze proxy nodig: stel die daar in of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let mail through, or use another network.</source>
        <translation>Vraag de beheerder van dit netwerk om e-mail door te laten, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of this computer, and check again.</source>
        <translation>Controleer de proxy in de netwerkinstellingen van deze computer en test opnieuw.</translation>
    </message>
    <message>
        <source>Ask the mail provider for such a certificate, or for a server that does without.</source>
        <translation>Vraag de e-mailprovider om zo’n certificaat, of om een server die het niet nodig heeft.</translation>
    </message>
    <message>
        <source>%1 is reached only through the proxy %2, a computer that passes connections on; there it works.</source>
        <translation>Server %1 is alleen bereikbaar via proxy %2 (een computer die verbindingen doorgeeft); via die proxy werkt het.</translation>
    </message>
    <message>
        <source>%1 gives no answer, and the proxy %2, a computer that passes connections on, does not let mail through.</source>
        <translation>Server %1 geeft geen antwoord, en proxy %2 (een computer die verbindingen doorgeeft) laat geen e-mail door.</translation>
    </message>
    <message>
        <source>%1 gives no answer, nor does the proxy %2, a computer that shall pass connections on.</source>
        <translation>Server %1 geeft geen antwoord, en proxy %2 (een computer die verbindingen moet doorgeven) ook niet.</translation>
    </message>
    <message>
        <source>%1 lets in only computers that show a certificate (proof of identity) of their own.</source>
        <translation>Server %1 laat alleen computers toe die een eigen certificaat (bewijs van identiteit) tonen.</translation>
    </message>
    <message>
        <source>Works only through the proxy</source>
        <translation>Werkt alleen via de proxy</translation>
    </message>
    <message>
        <source>Not let through by the proxy</source>
        <translation>Niet doorgelaten door de proxy</translation>
    </message>
    <message>
        <source>The proxy gives no answer</source>
        <translation>De proxy geeft geen antwoord</translation>
    </message>
    <message>
        <source>Wants a certificate of yours</source>
        <translation>Vraagt om een certificaat van u</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an address: %2</source>
        <translation>“%1” is geen adres: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address: %2 Is it %3?</source>
        <translation>“%1” is geen adres: %2 Is het %3?</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>Bij --provider kan een van deze waarden staan: %1.</translation>
    </message>
    <message>
        <source>%1 needs --server-number, a number from %2 to %3.</source>
        <translation>Voor %1 is --server-number nodig, een getal van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>The name service did not answer, so the provider of %1 is not known. Check the network, or name the provider with --provider.</source>
        <translation>De naamdienst gaf geen antwoord; daarom is de provider van %1 niet bekend. Controleer het netwerk of noem de provider met --provider.</translation>
    </message>
    <message>
        <source>The provider of %1 is not among those this program knows. Name it with --provider, or add a profile with --profiles.</source>
        <translation>De provider van %1 hoort niet bij de providers die dit programma kent. Noem die met --provider, of voeg een profiel toe met --profiles.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRES</translation>
    </message>
    <message>
        <source>Test the mail servers of this address without a window.</source>
        <translation>Test de mailservers van dit adres zonder venster.</translation>
    </message>
    <message>
        <source>How mail is received; imap unless said.</source>
        <translation>Hoe e-mail wordt ontvangen; standaard imap.</translation>
    </message>
    <message>
        <source>Use this provider instead of recognising it.</source>
        <translation>Gebruik deze provider in plaats van die te herkennen.</translation>
    </message>
    <message>
        <source>The number of the server, for offers that ask for one.</source>
        <translation>Het nummer van de server, voor pakketten die daarom vragen.</translation>
    </message>
    <message>
        <source>Print the result of --check as one JSON object.</source>
        <translation>Toon het resultaat van --check als één JSON-object.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDEN</translation>
    </message>
    <message>
        <source>End --check after this time, 1 to 600 seconds; 60 unless said.</source>
        <translation>Beëindig --check na deze tijd, 1 tot 600 seconden; standaard 60.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Speak this language: en, lt, fi, cs, nl or ru.</source>
        <translation>Gebruik deze taal: en, lt, fi, cs, nl of ru.</translation>
    </message>
    <message>
        <source>Start the window with this address.</source>
        <translation>Start het venster met dit adres.</translation>
    </message>
    <message>
        <source>Start the window with this device chosen.</source>
        <translation>Start het venster met dit apparaat al gekozen.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Read more providers and guides from this folder.</source>
        <translation>Lees meer providers en handleidingen uit deze map.</translation>
    </message>
    <message>
        <source>Walk with a practice mailbox whose servers run inside the program.</source>
        <translation>Doorloop alles met een oefenmailbox waarvan de servers in het programma zelf draaien.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Toon de versie.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Toon deze tekst.</translation>
    </message>
    <message>
        <source>There is no option --%1; --help lists them all.</source>
        <translation>De optie --%1 bestaat niet; --help toont alle opties.</translation>
    </message>
    <message>
        <source>An option lacks its value; --help shows what each takes.</source>
        <translation>Bij een optie ontbreekt de waarde; --help toont wat er bij elke optie hoort.</translation>
    </message>
    <message>
        <source>“%1” stands alone; write --address or --check before an address.</source>
        <translation>“%1” staat op zichzelf; zet --address of --check voor een adres.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>Bij --language kan een van deze waarden staan: %1.</translation>
    </message>
    <message>
        <source>--protocol takes imap or pop3, not “%1”.</source>
        <translation>Bij --protocol hoort imap of pop3, niet “%1”.</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds, not “%1”.</source>
        <translation>Bij --timeout hoort 1 tot 600 seconden, niet “%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for --profiles.</source>
        <translation>Er is geen map “%1” voor --profiles.</translation>
    </message>
    <message>
        <source>--json and --timeout go with --check ADDRESS.</source>
        <translation>--json en --timeout horen bij --check ADRES.</translation>
    </message>
    <message>
        <source>Gets a mailbox to work on a person&apos;s own device.</source>
        <translation>Laat een mailbox werken op uw eigen apparaat.</translation>
    </message>
    <message>
        <source>--check ends with 0 if receiving and sending are proven, 1 if not, 2 if the words of the call are off.</source>
        <translation>--check eindigt met 0 als ontvangen en verzenden bewezen zijn, met 1 als dat niet zo is en met 2 als de aanroep niet klopt.</translation>
    </message>
    <message>
        <source>Name every problem of these provider and guide files.</source>
        <translation>Noem elk probleem in deze bestanden met providers en handleidingen.</translation>
    </message>
    <message>
        <source>Show this guide while it is written.</source>
        <translation>Toon deze handleiding terwijl eraan wordt geschreven.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Er is geen bestand “%1”.</translation>
    </message>
    <message>
        <source>--check-profile needs the names of files behind it.</source>
        <translation>Na --check-profile horen bestandsnamen.</translation>
    </message>
    <message>
        <source>--check-profile ends with 0 if the files are in order, 1 if not.</source>
        <translation>--check-profile eindigt met 0 als de bestanden in orde zijn en met 1 als dat niet zo is.</translation>
    </message>
    <message>
        <source>Print this provider&apos;s settings file for its own web server.</source>
        <translation>Toon het instellingenbestand van deze provider voor de eigen webserver.</translation>
    </message>
    <message>
        <source>With --export-autoconfig: print the lines for the domain&apos;s DNS instead.</source>
        <translation>Met --export-autoconfig: toon in plaats daarvan de regels voor de DNS van het domein.</translation>
    </message>
    <message>
        <source>--dns goes with --export-autoconfig ID.</source>
        <translation>--dns hoort bij --export-autoconfig ID.</translation>
    </message>
    <message>
        <source>not one of this program&apos;s catalogue</source>
        <translation>staat niet in de lijst van dit programma</translation>
    </message>
    <message>
        <source>one that is not known here; --profiles adds more</source>
        <translation>een die hier niet bekend is; met --profiles komen er meer bij</translation>
    </message>
    <message>
        <source>reached: %1</source>
        <translation>bereikt: %1</translation>
    </message>
    <message>
        <source>This is no support code: a letter is missing, wrong or in another place. It has three groups of four letters and no I, O or Q.</source>
        <translation>Dit is geen supportcode: een letter ontbreekt, is verkeerd of staat op een andere plaats. De code heeft drie groepen van vier letters en bevat geen I, O of Q.</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Provider: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmaversie: %1</translation>
    </message>
    <message>
        <source>Say what the code at the top of a report for support means.</source>
        <translation>Zegt wat de code boven aan een rapport voor de helpdesk betekent.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Are these the right servers?</source>
        <translation>Zijn dit de juiste servers?</translation>
    </message>
    <message>
        <source>You are asked because these names do not belong to %1, and the answer was not protected on its way: somebody in between could have changed it. Use them if you know them or if your provider names them.</source>
        <translation>U krijgt deze vraag omdat deze namen niet bij %1 horen en het antwoord onderweg niet beveiligd was: iemand kan het onderweg hebben gewijzigd. Gebruik deze servers als u ze kent of als uw provider ze noemt.</translation>
    </message>
    <message>
        <source>You agreed to use these servers.</source>
        <translation>U bent akkoord gegaan met deze servers.</translation>
    </message>
    <message>
        <source>Use these servers</source>
        <translation>Deze servers gebruiken</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken by screen readers; %1 is &quot;Copy&quot; or &quot;Copied&quot;, %2 what is copied, for example &quot;Incoming server&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Choose one of the devices to go on.</source>
        <translation>Kies een van de apparaten om verder te gaan.</translation>
    </message>
    <message>
        <source>Another device or program</source>
        <translation>Een ander apparaat of programma</translation>
    </message>
    <message>
        <source>You get all values in one table, ready to type in or copy.</source>
        <translation>U krijgt alle gegevens in één tabel, klaar om over te typen of te kopiëren.</translation>
    </message>
    <message>
        <source>What do you want to set up?</source>
        <translation>Wat wilt u instellen?</translation>
    </message>
    <message>
        <source>Choose the device or program that is to show your mail.</source>
        <translation>Kies het apparaat of programma waarmee u uw e-mail wilt lezen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <translation>Telefoon of tablet</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Een andere computer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Older devices and programs</source>
        <translation>Oudere apparaten en programma’s</translation>
    </message>
    <message>
        <source>Nothing here fits %1. Try another word, or choose %2.</source>
        <translation>Niets hier past bij %1. Probeer een ander woord of kies %2.</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Zoeken:</translation>
    </message>
    <message>
        <source>Search for a device or program</source>
        <translation>Zoek een apparaat of programma</translation>
    </message>
</context>
<context>
    <name>ExporterWords</name>
    <message>
        <source>Mail: %1</source>
        <extracomment>%1 is a mail address; the name of a profile in the settings of an iPhone or Mac</extracomment>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>Sets up this mailbox. It holds no password: the device asks for it.</source>
        <translation>Stelt deze mailbox in. Er staat geen wachtwoord in: het apparaat vraagt erom.</translation>
    </message>
    <message>
        <source>Sets up this mailbox with settings that were not tested. It holds no password: the device asks for it.</source>
        <translation>Stelt deze mailbox in met instellingen die niet getest zijn. Er staat geen wachtwoord in: het apparaat vraagt erom.</translation>
    </message>
    <message>
        <source>This sets up the mailbox %1 on this device. Mail is received by %2 from %3 and sent through %4. It changes nothing else and holds no password: the device asks for it.</source>
        <translation>Dit stelt de mailbox %1 in op dit apparaat. E-mail wordt via %2 ontvangen van %3 en verzonden via %4. Er verandert verder niets en er staat geen wachtwoord in: het apparaat vraagt erom.</translation>
    </message>
    <message>
        <source>This report is for the support of your mail provider. It holds no password, and your address only in part.</source>
        <translation>Dit rapport is voor de helpdesk van uw mailprovider. Er staat geen wachtwoord in, en uw adres maar voor een deel.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.</source>
        <translation>%1 kan niet worden geschreven: deze map staat dat niet toe. Er is niets verloren; kies een andere map.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing is lost; choose another place.</source>
        <translation>%1 kan niet worden geschreven: de schijf is vol. Er is niets verloren; kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 cannot be written: another program has it open. Close it there, or choose another name.</source>
        <translation>%1 kan niet worden geschreven: een ander programma heeft het bestand geopend. Sluit het daar, of kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so it was not written at all. Choose another place.</source>
        <translation>%1 kon niet volledig worden geschreven en is daarom helemaal niet geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>FileWayView</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF opslaan…</translation>
    </message>
    <message>
        <source>To print later or to keep, with the steps for your device.</source>
        <translation>Om later af te drukken of te bewaren, met de stappen voor uw apparaat.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Instellingen als pdf opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Print them on the settings page</source>
        <translation>Afdrukken op de pagina met instellingen</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Als &amp;tekst opslaan…</translation>
    </message>
    <message>
        <source>Opens on every device.</source>
        <translation>Opent op elk apparaat.</translation>
    </message>
    <message>
        <source>Save the settings as text</source>
        <translation>Instellingen als tekst opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Meer bestandsvormen</translation>
    </message>
    <message>
        <source>Save for mail &amp;programs…</source>
        <translation>Voor e-mail&amp;programma’s opslaan…</translation>
    </message>
    <message>
        <source>Autoconfig XML, which Thunderbird and others read from a mail domain’s web server.</source>
        <translation>Autoconfig-XML, die Thunderbird en andere programma’s van de webserver van een maildomein lezen.</translation>
    </message>
    <message>
        <source>Save the settings for mail programs</source>
        <translation>Instellingen voor e-mailprogramma’s opslaan</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-bestanden (*.xml)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON opslaan…</translation>
    </message>
    <message>
        <source>For support staff and scripts.</source>
        <translation>Voor helpdeskmedewerkers en scripts.</translation>
    </message>
    <message>
        <source>Save the settings as JSON</source>
        <translation>Instellingen als JSON opslaan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Inbox</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 1, trText
----------
guides/apple-mail, after 1, scene, items 1, trText
----------
guides/iphone, after 1, scene, items 1, trText
----------
guides/outlook-android, after 1, scene, items 1, trText
----------
guides/outlook-android, steps 1, scene, items 1, trText
----------
guides/outlook-ios, after 1, scene, items 1, trText
----------
guides/outlook-mac, after 1, scene, items 1, trText
----------
guides/outlook-new, after 1, scene, items 1, trText
----------
guides/outlook-windows-manual, after 1, scene, items 1, trText
----------
guides/outlook-windows, after 1, scene, items 1, trText
----------
guides/windows-10-mail, after 1, scene, items 1, trText
----------
guides/windows-10-mail, steps 1, scene, items 2, trText
----------
ovh/guides/windows-8-mail, steps 7, scene, items 1, trText</extracomment>
        <translation>Postvak IN</translation>
    </message>
    <message>
        <source>A message from yourself</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 2, trText</extracomment>
        <translation>Een bericht van uzelf</translation>
    </message>
    <message>
        <source>Send a message to yourself. When it arrives, receiving and sending both work.</source>
        <extracomment>astra/guides/any-program, after 1, trText 1
----------
ovh/guides/windows-8-mail, steps 7, trText 3
----------
ovh/guides/windows-phone-8, after 1, trText 2</extracomment>
        <translation>Stuur een bericht naar uzelf. Komt het aan, dan werken ontvangen en verzenden allebei.</translation>
    </message>
    <message>
        <source>Test the account</source>
        <extracomment>astra/guides/any-program, after 1, trTitle</extracomment>
        <translation>Test het account</translation>
    </message>
    <message>
        <source>Yes. Every program that uses IMAP or POP3 works.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 1</extracomment>
        <translation>Ja. Elk programma dat met IMAP of POP3 werkt, is geschikt.</translation>
    </message>
    <message>
        <source>If you use the webmail too, tick {leaveCopyTick} in your program. Otherwise POP3 moves the messages to the computer, and the webmail no longer shows them.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 2</extracomment>
        <translation>Gebruikt u ook de webmail, vink dan {leaveCopyTick} aan in uw programma. Anders verplaatst POP3 de berichten naar de computer en ziet u ze niet meer in de webmail.</translation>
    </message>
    <message>
        <source>May I keep my mail program, for example Outlook or The Bat!?</source>
        <extracomment>astra/guides/any-program, faq 1, trQuestion</extracomment>
        <translation>Mag ik mijn e-mailprogramma blijven gebruiken, bijvoorbeeld Outlook of The Bat!?</translation>
    </message>
    <message>
        <source>IMAP shows your mailbox as it is on the server: all folders are the same on every device.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 1</extracomment>
        <translation>IMAP toont uw mailbox zoals die op de server staat: alle mappen zijn op elk apparaat hetzelfde.</translation>
    </message>
    <message>
        <source>POP3 fetches only the messages of the inbox. You sort them into folders on the device, by hand or with filters.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 2
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 2</extracomment>
        <translation>POP3 haalt alleen de berichten uit het Postvak IN op. U verdeelt ze op het apparaat over mappen, met de hand of met filters.</translation>
    </message>
    <message>
        <source>IMAP or POP3: what is the difference?</source>
        <extracomment>astra/guides/any-program, faq 2, trQuestion
----------
ovh/guides/windows-phone-8, faq 1, trQuestion</extracomment>
        <translation>IMAP of POP3: wat is het verschil?</translation>
    </message>
    <message>
        <source>The server did not accept the login or the password. Type both again and check that Caps Lock is off.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 1</extracomment>
        <translation>De server accepteert de gebruikersnaam of het wachtwoord niet. Typ beide opnieuw en kijk of Caps Lock uit staat.</translation>
    </message>
    <message>
        <source>Use Latin letters only: some Cyrillic letters look exactly the same but are different ones for the server.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 2</extracomment>
        <translation>Gebruik alleen Latijnse letters: sommige Cyrillische letters zien er precies zo uit, maar zijn voor de server andere letters.</translation>
    </message>
    <message>
        <source>If the webmail accepts the same password, look for the mistake in the settings of the program.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 3</extracomment>
        <translation>Accepteert de webmail hetzelfde wachtwoord, zoek de fout dan in de instellingen van het programma.</translation>
    </message>
    <message>
        <source>What does “wrong login or password” mean?</source>
        <extracomment>astra/guides/any-program, faq 3, trQuestion</extracomment>
        <translation>Wat betekent “onjuiste gebruikersnaam of onjuist wachtwoord”?</translation>
    </message>
    <message>
        <source>Open the webmail, your mailbox in the browser. Sign in with your full address and the password that you received when the mailbox was created.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 1</extracomment>
        <translation>Open de webmail, uw mailbox in de browser. Meld u aan met uw volledige e-mailadres en het wachtwoord dat u kreeg toen de mailbox werd aangemaakt.</translation>
    </message>
    <message>
        <source>If this works, the address and the password are right.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 2</extracomment>
        <translation>Lukt dit, dan kloppen het adres en het wachtwoord.</translation>
    </message>
    <message>
        <source>You can change the password here, and only here. A new one has at least 6 characters: Latin letters and digits.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 3</extracomment>
        <translation>Hier, en alleen hier, kunt u het wachtwoord wijzigen. Een nieuw wachtwoord heeft minstens 6 tekens: Latijnse letters en cijfers.</translation>
    </message>
    <message>
        <source>Sign in on the web first</source>
        <extracomment>astra/guides/any-program, steps 1, trTitle</extracomment>
        <translation>Meld u eerst aan op het web</translation>
    </message>
    <message>
        <source>Always the full e-mail address.</source>
        <extracomment>astra/guides/any-program, steps 1, values 1, trNote
----------
astra/guides/any-program, steps 3, values 5, trNote
----------
astra/guides/any-program, steps 4, values 5, trNote
----------
ovh/guides/gmail-exchange, steps 5, values 1, trNote
----------
ovh/guides/iphone-exchange, steps 7, values 2, trNote
----------
ovh/guides/windows-8-mail, steps 6, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 5, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 5, trNote</extracomment>
        <translation>Altijd het volledige e-mailadres.</translation>
    </message>
    <message>
        <source>Look for a menu about accounts or mailboxes. An example for The Bat! is in the forum of {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</source>
        <extracomment>astra/guides/any-program, steps 2, trDifferent</extracomment>
        <translation>Zoek een menu over accounts of mailboxen. Een voorbeeld voor The Bat! staat op het forum van {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</translation>
    </message>
    <message>
        <source>Open your mail program, for example Outlook or The Bat!, and choose {addAccount}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 1</extracomment>
        <translation>Open uw e-mailprogramma, bijvoorbeeld Outlook of The Bat!, en kies {addAccount}.</translation>
    </message>
    <message>
        <source>If the program asks how to set up the account, choose to do it by hand.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 2</extracomment>
        <translation>Vraagt het programma hoe u het account wilt instellen, kies dan voor handmatig instellen.</translation>
    </message>
    <message>
        <source>Enter your name and your address, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 3</extracomment>
        <translation>Voer uw naam en uw adres in en kies daarna {next}.</translation>
    </message>
    <message>
        <source>Create the account in your program</source>
        <extracomment>astra/guides/any-program, steps 2, trTitle</extracomment>
        <translation>Maak het account aan in uw programma</translation>
    </message>
    <message>
        <source>The name that people see when they receive your mail.</source>
        <extracomment>astra/guides/any-program, steps 2, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 2, trNote</extracomment>
        <translation>De naam die anderen zien als ze e-mail van u krijgen.</translation>
    </message>
    <message>
        <source>Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 3, trDifferent
----------
astra/guides/any-program, steps 4, trDifferent
----------
astra/guides/any-program, steps 6, trDifferent</extracomment>
        <translation>In elk programma heten deze velden net iets anders. De volgorde en de gegevens zijn hetzelfde.</translation>
    </message>
    <message>
        <source>Choose the account type and enter the server that receives your mail.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 1
----------
astra/guides/any-program, steps 4, trText 1</extracomment>
        <translation>Kies het accounttype en vul de server in die uw e-mail ontvangt.</translation>
    </message>
    <message>
        <source>The check on this computer looks for the safest connection that works.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 2
----------
astra/guides/any-program, steps 4, trText 2</extracomment>
        <translation>De test op deze computer zoekt de veiligste verbinding die werkt.</translation>
    </message>
    <message>
        <source>Enter the values from top to bottom, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 3
----------
astra/guides/any-program, steps 4, trText 3</extracomment>
        <translation>Vul de gegevens van boven naar beneden in en kies daarna {next}.</translation>
    </message>
    <message>
        <source>Enter the server for receiving</source>
        <extracomment>astra/guides/any-program, steps 3, trTitle
----------
astra/guides/any-program, steps 4, trTitle</extracomment>
        <translation>Vul de server voor ontvangen in</translation>
    </message>
    <message>
        <source>IMAP keeps your mail on the server, the same on all your devices.</source>
        <extracomment>astra/guides/any-program, steps 3, values 1, trNote
----------
guides/gmail-android, steps 4, trText 2
----------
guides/iphone, steps 7, trText 2
----------
guides/kmail, steps 3, trText 2
----------
guides/outlook-android, steps 3, trText 2
----------
guides/outlook-ios, steps 3, trText 2
----------
guides/outlook-windows, steps 3, trText 2
----------
guides/samsung-email, steps 3, trText 2
----------
guides/windows-10-mail, steps 5, values 7, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 4, trNote</extracomment>
        <translation>Met IMAP blijft uw e-mail op de server staan, op al uw apparaten hetzelfde.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <extracomment>astra/guides/any-program, steps 3, values 3, trNote
----------
astra/guides/any-program, steps 4, values 3, trNote
----------
guides/apple-mail, after 2, values 1, trNote
----------
guides/evolution, steps 3, values 3, trNote
----------
guides/evolution, steps 4, values 3, trNote
----------
guides/gmail-android, steps 7, values 4, trNote
----------
guides/gmail-android, steps 8, values 4, trNote
----------
guides/kmail, steps 7, values 2, trNote
----------
guides/kmail, steps 8, values 2, trNote
----------
guides/outlook-android, steps 7, values 2, trNote
----------
guides/outlook-ios, steps 5, values 2, trNote
----------
guides/outlook-mac, steps 6, values 2, trNote
----------
guides/outlook-new, steps 4, values 2, trNote
----------
guides/outlook-windows-manual, steps 6, values 1, trNote
----------
guides/outlook-windows-manual, steps 7, values 1, trNote
----------
guides/outlook-windows, steps 7, values 2, trNote
----------
guides/outlook-windows, steps 8, values 2, trNote
----------
guides/samsung-email, steps 5, values 5, trNote
----------
guides/samsung-email, steps 6, values 5, trNote
----------
guides/the-bat, steps 3, values 4, trNote
----------
guides/thunderbird-android, steps 4, values 4, trNote
----------
guides/thunderbird, steps 4, values 3, trNote
----------
ovh/guides/windows-8-mail, steps 6, values 5, trNote</extracomment>
        <translation>Een poort is de genummerde ingang van de server voor één soort e-mailverkeer.</translation>
    </message>
    <message>
        <source>{provider} names no security for receiving. Choose an encrypted connection wherever it works.</source>
        <extracomment>astra/guides/any-program, steps 3, values 4, trNote
----------
astra/guides/any-program, steps 4, values 4, trNote</extracomment>
        <translation>{provider} noemt geen beveiliging voor het ontvangen. Kies een versleutelde verbinding als die werkt.</translation>
    </message>
    <message>
        <source>POP3 fetches the mail of your inbox to this device.</source>
        <extracomment>astra/guides/any-program, steps 4, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 4, trNote</extracomment>
        <translation>POP3 haalt de berichten uit uw Postvak IN op naar dit apparaat.</translation>
    </message>
    <message>
        <source>SMTP, the way mail is sent, works here only after you sign in.</source>
        <extracomment>astra/guides/any-program, steps 5, ticks 1, trWhy
----------
ovh/guides/windows-8-mail, steps 6, ticks 3, trWhy
----------
ovh/guides/windows-phone-8, steps 7, ticks 1, trWhy
----------
ovh/guides/windows-phone-8, steps 8, ticks 1, trWhy</extracomment>
        <translation>SMTP, de manier waarop e-mail wordt verzonden, werkt hier alleen als u zich aanmeldt.</translation>
    </message>
    <message>
        <source>Sending uses the same user name and the same password as receiving.</source>
        <extracomment>astra/guides/any-program, steps 5, ticks 2, trWhy
----------
ovh/guides/windows-8-mail, steps 6, ticks 4, trWhy
----------
ovh/guides/windows-phone-8, steps 7, ticks 2, trWhy
----------
ovh/guides/windows-phone-8, steps 8, ticks 2, trWhy</extracomment>
        <translation>Voor verzenden gelden dezelfde gebruikersnaam en hetzelfde wachtwoord als voor ontvangen.</translation>
    </message>
    <message>
        <source>Some programs hide these boxes behind a button for more settings. Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 5, trDifferent</extracomment>
        <translation>In sommige programma’s vindt u deze vakjes achter een knop voor meer instellingen. In elk programma heten deze velden net iets anders. De volgorde en de gegevens zijn hetzelfde.</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail, tick both boxes, then choose {finish}.</source>
        <extracomment>astra/guides/any-program, steps 5, trText 1</extracomment>
        <translation>Vul de server in die uw e-mail verzendt, vink beide vakjes aan en kies daarna {finish}.</translation>
    </message>
    <message>
        <source>Enter the server for sending</source>
        <extracomment>astra/guides/any-program, steps 5, trTitle</extracomment>
        <translation>Vul de server voor verzenden in</translation>
    </message>
    <message>
        <source>The outgoing server sends your mail only after you sign in, so the box {outgoingSignIn} must be ticked.</source>
        <extracomment>astra/guides/any-program, steps 5, trWarnings 1
----------
ovh/guides/windows-8-mail, steps 6, trWarnings 1
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 1
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 1</extracomment>
        <translation>De uitgaande server verzendt uw e-mail alleen als u zich aanmeldt. Vink daarom het vakje {outgoingSignIn} aan.</translation>
    </message>
    <message>
        <source>Sending has a port of its own.</source>
        <extracomment>astra/guides/any-program, steps 5, values 2, trNote
----------
guides/apple-mail, after 2, values 3, trNote
----------
guides/evolution, steps 7, values 3, trNote
----------
guides/gmail-android, steps 9, values 4, trNote
----------
guides/iphone, after 2, values 2, trNote
----------
guides/kmail, steps 11, values 2, trNote
----------
guides/outlook-android, steps 8, values 2, trNote
----------
guides/outlook-ios, steps 6, values 2, trNote
----------
guides/outlook-mac, steps 6, values 4, trNote
----------
guides/outlook-new, steps 4, values 6, trNote
----------
guides/outlook-windows-manual, steps 6, values 3, trNote
----------
guides/outlook-windows-manual, steps 7, values 2, trNote
----------
guides/outlook-windows, steps 7, values 5, trNote
----------
guides/outlook-windows, steps 8, values 4, trNote
----------
guides/samsung-email, steps 7, values 3, trNote
----------
guides/the-bat, steps 4, values 3, trNote
----------
guides/thunderbird-android, steps 5, values 3, trNote
----------
guides/thunderbird, steps 5, values 2, trNote
----------
ovh/guides/windows-8-mail, steps 6, values 7, trNote</extracomment>
        <translation>Verzenden gaat via een eigen poort.</translation>
    </message>
    <message>
        <source>{provider} names port 25 with SSL. The check also tries the ports that mail programs use today, 465 and 587.</source>
        <extracomment>astra/guides/any-program, steps 5, values 3, trNote</extracomment>
        <translation>{provider} noemt poort 25 met SSL. De test probeert ook de poorten die e-mailprogramma’s nu gebruiken: 465 en 587.</translation>
    </message>
    <message>
        <source>Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>astra/guides/any-program, steps 6, ticks 1, trWhy</extracomment>
        <translation>Zonder dit vinkje haalt POP3 uw e-mail van de server af en ziet u die niet meer op uw andere apparaten.</translation>
    </message>
    <message>
        <source>Open the settings of the new account, tick {leaveCopyTick} and choose {ok}.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 1</extracomment>
        <translation>Open de instellingen van het nieuwe account, vink {leaveCopyTick} aan en kies {ok}.</translation>
    </message>
    <message>
        <source>Then the webmail, your phone and other programs still show the messages that this program fetched.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 2</extracomment>
        <translation>Dan blijven de berichten die dit programma ophaalt ook zichtbaar in de webmail, op uw telefoon en in andere programma’s.</translation>
    </message>
    <message>
        <source>Keep a copy on the server</source>
        <extracomment>astra/guides/any-program, steps 6, trTitle</extracomment>
        <translation>Bewaar een kopie op de server</translation>
    </message>
    <message>
        <source>For Outlook, The Bat! and every other program that uses IMAP or POP3.</source>
        <extracomment>astra/guides/any-program, trAbout</extracomment>
        <translation>Voor Outlook, The Bat! en elk ander programma dat met IMAP of POP3 werkt.</translation>
    </message>
    <message>
        <source>Any mail program</source>
        <extracomment>astra/guides/any-program, trName</extracomment>
        <translation>Elk e-mailprogramma</translation>
    </message>
    <message>
        <source>Astra mailbox</source>
        <extracomment>astra/provider, offers 1, trName</extracomment>
        <translation>Astra-mailbox</translation>
    </message>
    <message>
        <source>If you also read your mail in webmail, let your program leave a copy of each message on the server. Mail fetched without a copy stays on that one computer.</source>
        <extracomment>astra/provider, trNotes 1</extracomment>
        <translation>Leest u uw e-mail ook in de webmail, laat uw programma dan van elk bericht een kopie op de server achter. E-mail die zonder kopie is opgehaald, staat alleen nog op die ene computer.</translation>
    </message>
    <message>
        <source>You were given your address and password when the mailbox was created. The password has at least six characters, only Latin letters and digits, and it is changed in webmail only.</source>
        <extracomment>astra/provider, trPasswordHint</extracomment>
        <translation>U kreeg uw adres en wachtwoord toen de mailbox werd aangemaakt. Het wachtwoord heeft minstens zes tekens, alleen Latijnse letters en cijfers. U wijzigt het alleen in de webmail.</translation>
    </message>
    <message>
        <source>Most often the sign-in for sending is missing. Open the settings of the account and tick the box {outgoingSignIn}.</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 2, trAnswer 1</extracomment>
        <translation>Meestal ontbreekt de aanmelding voor het verzenden. Open de instellingen van het account en vink het vakje {outgoingSignIn} aan.</translation>
    </message>
    <message>
        <source>Receiving works, but sending is refused. Why?</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trQuestion
----------
ovh/guides/windows-phone-8, faq 2, trQuestion</extracomment>
        <translation>Ontvangen werkt, maar verzenden wordt geweigerd. Hoe komt dat?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, after 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 1, trText</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Weather</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 3, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 5, trText</extracomment>
        <translation>Weer</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 4, trText</extracomment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 5, trText</extracomment>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>On its very first start, the app shows another screen that asks for an address and its password. Enter yours there, then go on here.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trDifferent</extracomment>
        <translation>De allereerste keer toont de app een ander scherm, dat om een adres en wachtwoord vraagt. Vul die van u daar in en ga dan hier verder.</translation>
    </message>
    <message>
        <source>Make sure that the device is connected to the Internet.</source>
        <extracomment>guides/apple-mail, steps 1, trText 1
----------
guides/evolution, steps 1, trText 1
----------
guides/gmail-android, steps 1, trText 1
----------
guides/iphone, steps 1, trText 1
----------
guides/kmail, steps 1, trText 1
----------
guides/outlook-android, steps 1, trText 1
----------
guides/outlook-ios, steps 1, trText 1
----------
guides/outlook-mac, steps 1, trText 1
----------
guides/outlook-new, steps 1, trText 1
----------
guides/outlook-windows-manual, steps 1, trText 1
----------
guides/outlook-windows, steps 1, trText 1
----------
guides/samsung-email, steps 1, trText 1
----------
guides/the-bat, steps 1, trText 1
----------
guides/thunderbird-android, steps 1, trText 1
----------
guides/thunderbird, steps 1, trText 1
----------
guides/windows-10-mail, steps 1, trText 1
----------
ovh/guides/gmail-exchange, steps 1, trText 1
----------
ovh/guides/iphone-exchange, steps 1, trText 1
----------
ovh/guides/outlook-exchange, steps 1, trText 1
----------
ovh/guides/windows-8-mail, steps 1, trText 1
----------
ovh/guides/windows-phone-8, steps 1, trText 1</extracomment>
        <translation>Zorg dat het apparaat verbinding heeft met internet.</translation>
    </message>
    <message>
        <source>Open {mailApp} on the start screen.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 2</extracomment>
        <translation>Open {mailApp} op het startscherm.</translation>
    </message>
    <message>
        <source>Move the pointer to the right edge of the screen and choose {settings}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 3</extracomment>
        <translation>Beweeg de muisaanwijzer naar de rechterrand van het scherm en kies {settings}.</translation>
    </message>
    <message>
        <source>Open the settings of the Mail app</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trTitle</extracomment>
        <translation>Open de instellingen van de app E-mail</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 2, trText</extracomment>
        <translation>Opties</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 3, trText</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Choose {accounts}.</source>
        <extracomment>guides/iphone, steps 2, trText 1
----------
guides/kmail, steps 2, trText 1
----------
guides/outlook-new, steps 1, trText 4
----------
guides/windows-10-mail, steps 1, trText 2
----------
ovh/guides/iphone-exchange, steps 2, trText 1
----------
ovh/guides/windows-8-mail, steps 2, trText 1</extracomment>
        <translation>Kies {accounts}.</translation>
    </message>
    <message>
        <source>Open the list of accounts</source>
        <extracomment>guides/iphone, steps 2, trTitle
----------
guides/outlook-mac, steps 1, trTitle
----------
guides/windows-10-mail, steps 1, trTitle
----------
ovh/guides/iphone-exchange, steps 2, trTitle
----------
ovh/guides/windows-8-mail, steps 2, trTitle
----------
ovh/guides/windows-phone-8, steps 2, trTitle</extracomment>
        <translation>Open de lijst met accounts</translation>
    </message>
    <message>
        <source>An account that is already there</source>
        <extracomment>guides/iphone, steps 3, scene, items 2, trText
----------
guides/outlook-mac, steps 2, scene, items 1, trText
----------
guides/windows-10-mail, steps 2, scene, items 1, trText
----------
ovh/guides/windows-8-mail, steps 3, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 3, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 9, scene, items 2, trText</extracomment>
        <translation>Een account dat er al is</translation>
    </message>
    <message>
        <source>Choose {addAccount}.</source>
        <extracomment>guides/thunderbird, steps 1, trText 3
----------
ovh/guides/iphone-exchange, steps 3, trText 1
----------
ovh/guides/outlook-exchange, steps 1, trText 4
----------
ovh/guides/windows-8-mail, steps 3, trText 1
----------
ovh/guides/windows-phone-8, steps 3, trText 1</extracomment>
        <translation>Kies {addAccount}.</translation>
    </message>
    <message>
        <source>Accounts that are already on the device stand in the same list. They stay as they are.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 2
----------
ovh/guides/windows-phone-8, steps 3, trText 2</extracomment>
        <translation>Accounts die al op het apparaat staan, ziet u in dezelfde lijst. Ze blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Later, a click on an account in this list opens its settings.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 3</extracomment>
        <translation>Als u later op een account in deze lijst klikt, openen de instellingen ervan.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trTitle
----------
ovh/guides/windows-phone-8, steps 3, trTitle</extracomment>
        <translation>Voeg een account toe</translation>
    </message>
    <message>
        <source>The list also shows ready-made account types. The right entry is the one for every other provider.</source>
        <extracomment>guides/gmail-android, steps 2, trDifferent
----------
guides/samsung-email, steps 1, trDifferent
----------
ovh/guides/windows-8-mail, steps 4, trDifferent
----------
ovh/guides/windows-phone-8, steps 4, trDifferent</extracomment>
        <translation>De lijst toont ook kant-en-klare accounttypen. De juiste keuze is die voor alle andere providers.</translation>
    </message>
    <message>
        <source>Choose {otherAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trText 1
----------
ovh/guides/windows-8-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 4, trText 1</extracomment>
        <translation>Kies {otherAccount}.</translation>
    </message>
    <message>
        <source>It is the entry for mailboxes that use IMAP or POP3, the two common ways to receive mail.</source>
        <extracomment>guides/gmail-android, steps 2, trText 2
----------
ovh/guides/windows-8-mail, steps 4, trText 2
----------
ovh/guides/windows-phone-8, steps 4, trText 2</extracomment>
        <translation>Dit is de keuze voor mailboxen met IMAP of POP3, de twee gangbare manieren om e-mail te ontvangen.</translation>
    </message>
    <message>
        <source>Choose the account type</source>
        <extracomment>guides/apple-mail, steps 2, trTitle
----------
guides/gmail-android, steps 2, trTitle
----------
guides/iphone, steps 4, trTitle
----------
guides/kmail, steps 3, trTitle
----------
guides/kmail, steps 4, trTitle
----------
guides/outlook-android, steps 3, trTitle
----------
guides/outlook-android, steps 4, trTitle
----------
guides/outlook-ios, steps 3, trTitle
----------
guides/outlook-mac, steps 4, trTitle
----------
guides/outlook-windows-manual, steps 3, trTitle
----------
guides/outlook-windows, steps 3, trTitle
----------
guides/outlook-windows, steps 4, trTitle
----------
guides/windows-10-mail, steps 4, trTitle
----------
ovh/guides/gmail-exchange, steps 2, trTitle
----------
ovh/guides/iphone-exchange, steps 4, trTitle
----------
ovh/guides/outlook-exchange, steps 3, trTitle
----------
ovh/guides/windows-8-mail, steps 4, trTitle
----------
ovh/guides/windows-phone-8, steps 4, trTitle</extracomment>
        <translation>Kies het accounttype</translation>
    </message>
    <message>
        <source>If the form of the next step does not appear by itself, choose {showMore}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trDifferent</extracomment>
        <translation>Verschijnt het formulier van de volgende stap niet vanzelf, kies dan {showMore}.</translation>
    </message>
    <message>
        <source>Type your full e-mail address and the password of your mailbox.</source>
        <extracomment>guides/apple-mail, steps 3, trText 2
----------
guides/iphone, steps 6, trText 2
----------
guides/samsung-email, steps 2, trText 1
----------
guides/the-bat, steps 2, trText 2
----------
ovh/guides/windows-8-mail, steps 5, trText 1
----------
ovh/guides/windows-phone-8, steps 5, trText 1</extracomment>
        <translation>Typ uw volledige e-mailadres en het wachtwoord van uw mailbox.</translation>
    </message>
    <message>
        <source>Then choose {connect}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 4
----------
guides/outlook-windows, steps 5, trText 2
----------
ovh/guides/outlook-exchange, steps 2, trText 4
----------
ovh/guides/windows-8-mail, steps 5, trText 2
----------
ovh/guides/windows-8-mail, steps 6, trText 2</extracomment>
        <translation>Kies daarna {connect}.</translation>
    </message>
    <message>
        <source>Enter address and password</source>
        <extracomment>guides/samsung-email, steps 2, trTitle
----------
ovh/guides/windows-8-mail, steps 5, trTitle
----------
ovh/guides/windows-phone-8, steps 5, trTitle</extracomment>
        <translation>Vul adres en wachtwoord in</translation>
    </message>
    <message>
        <source>The password that you set for this mailbox in the control panel of {provider}. It cannot be looked up there: if you forgot it, set a new one.</source>
        <extracomment>ovh/guides/gmail-android, changes 1, trText 1
----------
ovh/guides/gmail-exchange, steps 4, values 1, trNote
----------
ovh/guides/iphone-exchange, steps 7, values 3, trNote
----------
ovh/guides/outlook-exchange, steps 4, values 1, trNote
----------
ovh/guides/thunderbird, changes 3, trText 1
----------
ovh/guides/windows-8-mail, steps 5, values 2, trNote
----------
ovh/guides/windows-8-mail, steps 6, values 3, trNote
----------
ovh/guides/windows-phone-8, steps 5, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 6, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 6, trNote</extracomment>
        <translation>Het wachtwoord dat u in het control panel van {provider} voor deze mailbox hebt ingesteld. U kunt het daar niet opzoeken: bent u het vergeten, stel dan een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>SSL, also called TLS, encrypts the way to the server, so that nobody can read along.</source>
        <extracomment>guides/apple-mail, after 2, ticks 2, trWhy
----------
guides/iphone, after 2, ticks 1, trWhy
----------
guides/outlook-windows-manual, steps 7, ticks 1, trWhy
----------
guides/outlook-windows, steps 8, ticks 1, trWhy
----------
guides/windows-10-mail, steps 7, ticks 3, trWhy
----------
guides/windows-10-mail, steps 7, ticks 4, trWhy
----------
ovh/guides/windows-8-mail, steps 6, ticks 1, trWhy
----------
ovh/guides/windows-8-mail, steps 6, ticks 2, trWhy</extracomment>
        <translation>SSL, ook wel TLS genoemd, versleutelt de weg naar de server, zodat niemand kan meelezen.</translation>
    </message>
    <message>
        <source>If the word on your device differs, look for it in the place that the picture marks.</source>
        <extracomment>guides/apple-mail, after 3, trDifferent
----------
guides/iphone, after 3, trDifferent
----------
guides/iphone, steps 7, trDifferent
----------
guides/iphone, steps 8, trDifferent
----------
guides/outlook-mac, steps 8, trDifferent
----------
guides/outlook-new, steps 4, trDifferent
----------
guides/outlook-windows, steps 10, trDifferent
----------
guides/the-bat, steps 6, trDifferent
----------
guides/windows-10-mail, steps 5, trDifferent
----------
guides/windows-10-mail, steps 6, trDifferent
----------
ovh/guides/windows-8-mail, steps 6, trDifferent
----------
ovh/guides/windows-phone-8, steps 1, trDifferent
----------
ovh/guides/windows-phone-8, steps 2, trDifferent
----------
ovh/guides/windows-phone-8, steps 6, trDifferent</extracomment>
        <translation>Staat er op uw apparaat een ander woord, zoek dan op de plek die de afbeelding aanwijst.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom and tick all four boxes.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trText 1</extracomment>
        <translation>Vul het formulier van boven naar beneden in en vink alle vier de vakjes aan.</translation>
    </message>
    <message>
        <source>Fill in the advanced settings</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trTitle</extracomment>
        <translation>Vul de geavanceerde instellingen in</translation>
    </message>
    <message>
        <source>Fetching mail first and then sending without signing in, called “POP before SMTP”, is not supported.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 3</extracomment>
        <translation>Eerst e-mail ophalen en dan verzenden zonder u aan te melden, “POP before SMTP” genoemd, wordt niet ondersteund.</translation>
    </message>
    <message>
        <source>This server receives your mail. IMAP keeps your mail on the server, the same on all your devices.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, values 4, trNote</extracomment>
        <translation>Deze server ontvangt uw e-mail. Met IMAP blijft uw e-mail op de server staan, op al uw apparaten hetzelfde.</translation>
    </message>
    <message>
        <source>This server sends your mail.</source>
        <extracomment>guides/apple-mail, steps 4, values 6, trNote
----------
guides/evolution, steps 7, values 2, trNote
----------
guides/gmail-android, steps 9, values 3, trNote
----------
guides/iphone, steps 9, values 1, trNote
----------
guides/kmail, steps 10, values 1, trNote
----------
guides/outlook-android, steps 8, values 1, trNote
----------
guides/outlook-ios, steps 6, values 1, trNote
----------
guides/outlook-mac, steps 6, values 3, trNote
----------
guides/outlook-new, steps 4, values 5, trNote
----------
guides/outlook-windows-manual, steps 4, values 5, trNote
----------
guides/outlook-windows, steps 7, values 4, trNote
----------
guides/outlook-windows, steps 8, values 3, trNote
----------
guides/samsung-email, steps 7, values 1, trNote
----------
guides/the-bat, steps 4, values 1, trNote
----------
guides/thunderbird-android, steps 5, values 1, trNote
----------
guides/thunderbird, steps 5, values 1, trNote
----------
ovh/guides/windows-8-mail, steps 6, values 6, trNote</extracomment>
        <translation>Deze server verzendt uw e-mail.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <extracomment>guides/apple-mail, after 1, scene, items 3, trText
----------
guides/iphone, after 1, scene, items 3, trText
----------
guides/outlook-android, after 1, scene, items 3, trText
----------
guides/outlook-ios, after 1, scene, items 3, trText
----------
guides/outlook-mac, after 1, scene, items 3, trText
----------
guides/outlook-new, after 1, scene, items 3, trText
----------
guides/outlook-windows-manual, after 1, scene, items 3, trText
----------
guides/outlook-windows, after 1, scene, items 3, trText
----------
guides/windows-10-mail, after 1, scene, items 3, trText
----------
ovh/guides/windows-8-mail, steps 7, scene, items 2, trText</extracomment>
        <translation>Uw berichten</translation>
    </message>
    <message>
        <source>The account is set up for IMAP, and the app shows your mail.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 1</extracomment>
        <translation>Het account is ingesteld voor IMAP en de app toont uw e-mail.</translation>
    </message>
    <message>
        <source>To see or change its settings later, open the list of accounts as in step 3 and choose the account.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 2</extracomment>
        <translation>Wilt u de instellingen later bekijken of wijzigen, open dan de lijst met accounts zoals in stap 3 en kies het account.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 9, trTitle</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>For the Mail app on the start screen of Windows 8.</source>
        <extracomment>ovh/guides/windows-8-mail, trAbout</extracomment>
        <translation>Voor de app E-mail op het startscherm van Windows 8.</translation>
    </message>
    <message>
        <source>Windows 8 Mail</source>
        <extracomment>ovh/guides/windows-8-mail, trName</extracomment>
        <translation>E-mail in Windows 8</translation>
    </message>
    <message>
        <source>This device is old and gets no more updates. It may not speak the encryption (TLS) that mail servers ask for today. If it cannot connect although the check on this computer works, use the webmail or a newer device.</source>
        <extracomment>ovh/guides/windows-8-mail, trOldDevice
----------
ovh/guides/windows-phone-8, trOldDevice</extracomment>
        <translation>Dit apparaat is oud en krijgt geen updates meer. Mogelijk kent het de versleuteling (TLS) niet die mailservers nu vragen. Lukt verbinden niet terwijl de test op deze computer wel slaagt, gebruik dan de webmail of een nieuwer apparaat.</translation>
    </message>
    <message>
        <source>The Mail app of Windows 8 receives mail by IMAP only, so POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/windows-8-mail, trWhyNot</extracomment>
        <translation>De app E-mail van Windows 8 ontvangt e-mail alleen via IMAP. POP3 kunt u hier dus niet kiezen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 3, trText</extracomment>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 4, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 2, trText</extracomment>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Go to the start screen and tap the tile of the new account.</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trText 1</extracomment>
        <translation>Ga naar het startscherm en tik op de tegel van het nieuwe account.</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trTitle</extracomment>
        <translation>Lees uw e-mail</translation>
    </message>
    <message>
        <source>Open the list of apps and tap {settings}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 1, trText 2</extracomment>
        <translation>Open de lijst met apps en tik op {settings}.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>guides/iphone, steps 1, trTitle
----------
guides/kmail, steps 1, trTitle
----------
ovh/guides/iphone-exchange, steps 1, trTitle
----------
ovh/guides/windows-phone-8, steps 1, trTitle</extracomment>
        <translation>Open de instellingen</translation>
    </message>
    <message>
        <source>Ringtones and sounds</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 1, trText</extracomment>
        <translation>Beltonen en geluiden</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 2, trText</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 4, trText</extracomment>
        <translation>Vergrendelingsscherm</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 5, trText</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Find {emailAccounts} in the list and tap it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, trText 1</extracomment>
        <translation>Zoek {emailAccounts} in de lijst en tik erop.</translation>
    </message>
    <message>
        <source>A warning appears. This is expected.</source>
        <extracomment>guides/outlook-windows, steps 6, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 5, scene, items 4, trText</extracomment>
        <translation>Er verschijnt een waarschuwing. Dat hoort zo.</translation>
    </message>
    <message>
        <source>The first button may also read {signIn}. The warning may call itself a message or an error.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trDifferent</extracomment>
        <translation>Op de eerste knop kan ook {signIn} staan. De waarschuwing kan ook een melding of een fout heten.</translation>
    </message>
    <message>
        <source>Tap {connect}. The phone shows a warning. Then tap {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trText 2</extracomment>
        <translation>Tik op {connect}. De telefoon toont een waarschuwing. Tik dan op {advanced}.</translation>
    </message>
    <message>
        <source>The warning is expected here: the phone does not know the servers of {provider} yet. Go on with {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trWarnings 1</extracomment>
        <translation>De waarschuwing hoort erbij: de telefoon kent de servers van {provider} nog niet. Ga verder met {advanced}.</translation>
    </message>
    <message>
        <source>For IMAP and POP3</source>
        <extracomment>ovh/guides/windows-phone-8, steps 6, scene, items 3, trText</extracomment>
        <translation>Voor IMAP en POP3</translation>
    </message>
    <message>
        <source>Choose {internetEmail}. It opens the form for IMAP and POP3.</source>
        <extracomment>guides/windows-10-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 6, trText 1</extracomment>
        <translation>Kies {internetEmail}. Daarmee opent u het formulier voor IMAP en POP3.</translation>
    </message>
    <message>
        <source>Open the advanced settings</source>
        <extracomment>guides/kmail, steps 7, trTitle
----------
guides/kmail, steps 8, trTitle
----------
guides/kmail, steps 11, trTitle
----------
guides/outlook-windows-manual, steps 6, trTitle
----------
guides/outlook-windows-manual, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 6, trTitle</extracomment>
        <translation>Open de geavanceerde instellingen</translation>
    </message>
    <message>
        <source>Tick it if your device shows this box. SSL, also called TLS, encrypts the way to the server, so that nobody can read along.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, ticks 3, trWhy
----------
ovh/guides/windows-phone-8, steps 7, ticks 4, trWhy
----------
ovh/guides/windows-phone-8, steps 8, ticks 3, trWhy
----------
ovh/guides/windows-phone-8, steps 8, ticks 4, trWhy</extracomment>
        <translation>Vink dit aan als uw apparaat dit vakje toont. SSL, ook wel TLS genoemd, versleutelt de weg naar de server, zodat niemand kan meelezen.</translation>
    </message>
    <message>
        <source>If the phone has a field of its own for the port, type the server name and the port separately. The button at the end may also read {signIn}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trDifferent
----------
ovh/guides/windows-phone-8, steps 8, trDifferent</extracomment>
        <translation>Heeft de telefoon een eigen veld voor de poort, typ dan de servernaam en de poort apart. Op de knop onderaan kan ook {signIn} staan.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom, tick the boxes, then tap {connect}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trText 1
----------
ovh/guides/windows-phone-8, steps 8, trText 1</extracomment>
        <translation>Vul het formulier van boven naar beneden in, vink de vakjes aan en tik daarna op {connect}.</translation>
    </message>
    <message>
        <source>Fill in the account settings</source>
        <extracomment>guides/outlook-mac, steps 5, trTitle
----------
guides/outlook-windows-manual, steps 4, trTitle
----------
guides/windows-10-mail, steps 5, trTitle
----------
guides/windows-10-mail, steps 6, trTitle
----------
ovh/guides/windows-phone-8, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 8, trTitle</extracomment>
        <translation>Vul de accountinstellingen in</translation>
    </message>
    <message>
        <source>The name that the phone shows for this account. You choose it freely.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 1, trNote</extracomment>
        <translation>De naam die de telefoon voor dit account toont. U kiest die zelf.</translation>
    </message>
    <message>
        <source>The number after the colon is the port, the numbered door of the server. Type it too: it leads to the encrypted connection.</source>
        <extracomment>guides/windows-10-mail, steps 5, values 6, trNote
----------
guides/windows-10-mail, steps 6, values 6, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 3, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 3, trNote</extracomment>
        <translation>Het getal na de dubbele punt is de poort, de genummerde ingang van de server. Typ dit ook: het leidt naar de versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Type the number after the colon here too.</source>
        <extracomment>guides/windows-10-mail, steps 5, values 8, trNote
----------
guides/windows-10-mail, steps 6, values 8, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 7, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 7, trNote</extracomment>
        <translation>Typ ook hier het getal na de dubbele punt.</translation>
    </message>
    <message>
        <source>Tick it if your device shows this box. Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 8, ticks 5, trWhy</extracomment>
        <translation>Vink dit aan als uw apparaat dit vakje toont. Zonder dit vinkje haalt POP3 uw e-mail van de server af en ziet u die niet meer op uw andere apparaten.</translation>
    </message>
    <message>
        <source>The account is set up. The phone shows it in the list of accounts.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 9, trText 1</extracomment>
        <translation>Het account is ingesteld. De telefoon toont het in de lijst met accounts.</translation>
    </message>
    <message>
        <source>For phones with Windows Phone 8, for example the Nokia Lumia 625.</source>
        <extracomment>ovh/guides/windows-phone-8, trAbout</extracomment>
        <translation>Voor telefoons met Windows Phone 8, bijvoorbeeld de Nokia Lumia 625.</translation>
    </message>
    <message>
        <source>Windows Phone 8</source>
        <extracomment>ovh/guides/windows-phone-8, trName</extracomment>
        <translation>Windows Phone 8</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), Europe</source>
        <extracomment>ovh/provider, offers 1, trName</extracomment>
        <translation>Mailbox bij webhosting of domein (MX Plan, Zimbra Starter), Europa</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), America and Asia-Pacific</source>
        <extracomment>ovh/provider, offers 2, trName</extracomment>
        <translation>Mailbox bij webhosting of domein (MX Plan, Zimbra Starter), Amerika en Azië-Pacific</translation>
    </message>
    <message>
        <source>In the control panel, open Email Pro, General information, Connection. The server is called pro1.mail.ovh.net, pro2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 3, question, trHelp</extracomment>
        <translation>Open in het control panel Email Pro, Algemene informatie, Verbinding. De server heet pro1.mail.ovh.net, pro2.mail.ovh.net enzovoort: typ het nummer.</translation>
    </message>
    <message>
        <source>Number of your server</source>
        <extracomment>ovh/provider, offers 3, question, trLabel
----------
ovh/provider, offers 4, question, trLabel</extracomment>
        <translation>Nummer van uw server</translation>
    </message>
    <message>
        <source>Email Pro</source>
        <extracomment>ovh/provider, offers 3, trName</extracomment>
        <translation>Email Pro</translation>
    </message>
    <message>
        <source>In the control panel, open Exchange, General information, Connection. The server is called ex1.mail.ovh.net, ex2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 4, question, trHelp</extracomment>
        <translation>Open in het control panel Exchange, Algemene informatie, Verbinding. De server heet ex1.mail.ovh.net, ex2.mail.ovh.net enzovoort: typ het nummer.</translation>
    </message>
    <message>
        <source>Exchange, Europe</source>
        <extracomment>ovh/provider, offers 4, trName</extracomment>
        <translation>Exchange, Europa</translation>
    </message>
    <message>
        <source>Sending works only with your user name and password. OVHcloud does not support “POP before SMTP”, so a device that does not sign in for sending is refused.</source>
        <extracomment>ovh/provider, trNotes 1</extracomment>
        <translation>Verzenden werkt alleen met uw gebruikersnaam en wachtwoord. OVHcloud ondersteunt “POP before SMTP” niet: een apparaat dat zich niet aanmeldt voor het verzenden, wordt geweigerd.</translation>
    </message>
    <message>
        <source>After you change the password, type the new one on every device that uses this mailbox.</source>
        <extracomment>ovh/provider, trNotes 2</extracomment>
        <translation>Typ na een wijziging van het wachtwoord het nieuwe wachtwoord op elk apparaat dat deze mailbox gebruikt.</translation>
    </message>
    <message>
        <source>You chose this password when you created the address. Nobody can look it up: if you forget it, set a new one in the OVHcloud control panel. A new password has 9 to 30 characters without accents.</source>
        <extracomment>ovh/provider, trPasswordHint</extracomment>
        <translation>U koos dit wachtwoord toen u het adres aanmaakte. Niemand kan het opzoeken: bent u het vergeten, stel dan een nieuw wachtwoord in via het control panel van OVHcloud. Een nieuw wachtwoord heeft 9 tot 30 tekens, zonder accenten.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <extracomment>../practice/practice/provider, offers 1, trName</extracomment>
        <translation>Oefenmailbox</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how everything works; no mail is sent or received.</source>
        <extracomment>../practice/practice/provider, trNotes 1</extracomment>
        <translation>Deze servers draaien in dit programma zelf. Ze laten zien hoe alles werkt; er wordt geen e-mail verzonden of ontvangen.</translation>
    </message>
    <message>
        <source>The practice mailbox has no password. Type any word where the guide asks for one.</source>
        <extracomment>../practice/practice/provider, trPasswordHint</extracomment>
        <translation>De oefenmailbox heeft geen wachtwoord. Typ een willekeurig woord waar de uitleg om een wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>Without signing in, sending is refused with a reply such as “503” or “553 sorry, that domain isn&apos;t allowed to be relayed”.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 2</extracomment>
        <translation>Zonder aanmelden wordt verzenden geweigerd met een antwoord als “503” of “553 sorry, that domain isn&apos;t allowed to be relayed”.</translation>
    </message>
    <message>
        <source>Send a message to your own address. If it arrives, receiving and sending both work.</source>
        <extracomment>guides/apple-mail, after 1, trText 1
----------
guides/evolution, after 1, trText 1
----------
guides/gmail-android, after 1, trText 1
----------
guides/iphone, after 1, trText 1
----------
guides/kmail, after 1, trText 1
----------
guides/outlook-android, after 1, trText 1
----------
guides/outlook-ios, after 1, trText 1
----------
guides/outlook-mac, after 1, trText 1
----------
guides/outlook-new, after 1, trText 1
----------
guides/outlook-windows-manual, after 1, trText 1
----------
guides/outlook-windows, after 1, trText 1
----------
guides/samsung-email, after 1, trText 1
----------
guides/the-bat, after 1, trText 1
----------
guides/thunderbird-android, after 1, trText 1
----------
guides/thunderbird, after 1, trText 1
----------
guides/windows-10-mail, after 1, trText 1
----------
ovh/guides/gmail-exchange, after 1, trText 1
----------
ovh/guides/iphone-exchange, after 1, trText 1
----------
ovh/guides/outlook-exchange, after 1, trText 1</extracomment>
        <translation>Stuur een bericht naar uw eigen adres. Komt het aan, dan werken ontvangen en verzenden allebei.</translation>
    </message>
    <message>
        <source>Send yourself a test message</source>
        <extracomment>guides/apple-mail, after 1, trTitle
----------
guides/evolution, after 1, trTitle
----------
guides/gmail-android, after 1, trTitle
----------
guides/iphone, after 1, trTitle
----------
guides/kmail, after 1, trTitle
----------
guides/outlook-android, after 1, trTitle
----------
guides/outlook-ios, after 1, trTitle
----------
guides/outlook-mac, after 1, trTitle
----------
guides/outlook-new, after 1, trTitle
----------
guides/outlook-windows-manual, after 1, trTitle
----------
guides/outlook-windows, after 1, trTitle
----------
guides/samsung-email, after 1, trTitle
----------
guides/the-bat, after 1, trTitle
----------
guides/thunderbird-android, after 1, trTitle
----------
guides/thunderbird, after 1, trTitle
----------
guides/windows-10-mail, after 1, trTitle
----------
ovh/guides/gmail-exchange, after 1, trTitle
----------
ovh/guides/iphone-exchange, after 1, trTitle
----------
ovh/guides/outlook-exchange, after 1, trTitle</extracomment>
        <translation>Stuur uzelf een testbericht</translation>
    </message>
    <message>
        <source>With it, the program may change the settings by itself.</source>
        <extracomment>guides/apple-mail, after 2, ticks 1, trWhy</extracomment>
        <translation>Met dit vinkje kan het programma de instellingen zelf wijzigen.</translation>
    </message>
    <message>
        <source>In older versions, choose {preferences} instead.</source>
        <extracomment>guides/apple-mail, after 2, trDifferent</extracomment>
        <translation>Kies in oudere versies {preferences}.</translation>
    </message>
    <message>
        <source>You need this page only if sending or receiving fails.</source>
        <extracomment>guides/apple-mail, after 2, trText 1
----------
guides/iphone, after 2, trText 1</extracomment>
        <translation>U hebt deze pagina alleen nodig als verzenden of ontvangen niet lukt.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {serverSettings}.</source>
        <extracomment>guides/apple-mail, after 2, trText 2</extracomment>
        <translation>Kies {mail}, {settings}, {accounts}, uw account en daarna {serverSettings}.</translation>
    </message>
    <message>
        <source>Clear {autoTick}: the fields below appear, first for receiving, then for sending.</source>
        <extracomment>guides/apple-mail, after 2, trText 3</extracomment>
        <translation>Haal het vinkje weg bij {autoTick}: de velden hieronder verschijnen, eerst voor ontvangen, dan voor verzenden.</translation>
    </message>
    <message>
        <source>Choose {save}.</source>
        <extracomment>guides/apple-mail, after 2, trText 4
----------
guides/evolution, steps 9, trText 1
----------
guides/iphone, steps 10, trText 2
----------
guides/iphone, steps 11, trText 2
----------
ovh/guides/iphone-exchange, steps 9, trText 1</extracomment>
        <translation>Kies {save}.</translation>
    </message>
    <message>
        <source>Where the ports are</source>
        <extracomment>guides/apple-mail, after 2, trTitle
----------
guides/iphone, after 2, trTitle</extracomment>
        <translation>Waar u de poorten vindt</translation>
    </message>
    <message>
        <source>Otherwise the mail is taken off the server and your other devices no longer see it.</source>
        <extracomment>guides/apple-mail, after 3, ticks 1, trWhy
----------
guides/evolution, steps 6, ticks 1, trWhy
----------
guides/gmail-android, steps 8, values 6, trNote
----------
guides/iphone, after 3, values 1, trNote
----------
guides/kmail, steps 8, ticks 1, trWhy
----------
guides/outlook-mac, steps 8, ticks 1, trWhy
----------
guides/outlook-windows-manual, steps 7, ticks 2, trWhy
----------
guides/outlook-windows-manual, steps 7, ticks 3, trWhy
----------
guides/outlook-windows, steps 10, ticks 1, trWhy
----------
guides/outlook-windows, steps 10, ticks 2, trWhy
----------
guides/samsung-email, steps 6, values 6, trNote
----------
guides/the-bat, steps 7, ticks 1, trWhy
----------
guides/thunderbird, steps 8, ticks 1, trWhy</extracomment>
        <translation>Anders wordt de e-mail van de server afgehaald en ziet u die niet meer op uw andere apparaten.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {accountInfo}.</source>
        <extracomment>guides/apple-mail, after 3, trText 1</extracomment>
        <translation>Kies {mail}, {settings}, {accounts}, uw account en daarna {accountInfo}.</translation>
    </message>
    <message>
        <source>Clear {removeCopy}.</source>
        <extracomment>guides/apple-mail, after 3, trText 2</extracomment>
        <translation>Haal het vinkje weg bij {removeCopy}.</translation>
    </message>
    <message>
        <source>Leave a copy on the server</source>
        <extracomment>guides/apple-mail, after 3, trTitle
----------
guides/evolution, steps 6, trTitle
----------
guides/iphone, after 3, trTitle
----------
guides/outlook-mac, steps 8, trTitle
----------
guides/outlook-windows, steps 10, trTitle
----------
guides/the-bat, steps 7, trTitle
----------
guides/thunderbird, steps 8, trTitle</extracomment>
        <translation>Laat een kopie op de server staan</translation>
    </message>
    <message>
        <source>No. Remove the account and add it again; with IMAP, your mail stays on the server.</source>
        <extracomment>guides/apple-mail, faq 1, trAnswer 1</extracomment>
        <translation>Nee. Verwijder het account en voeg het opnieuw toe; met IMAP blijft uw e-mail op de server staan.</translation>
    </message>
    <message>
        <source>Can I change from IMAP to POP3 later?</source>
        <extracomment>guides/apple-mail, faq 1, trQuestion</extracomment>
        <translation>Kan ik later van IMAP overstappen op POP3?</translation>
    </message>
    <message>
        <source>One sign means that there is no network, another that the settings do not work. Check the network first, then compare the settings with the table of this wizard.</source>
        <extracomment>guides/apple-mail, faq 2, trAnswer 1</extracomment>
        <translation>Het ene teken betekent dat er geen netwerk is, het andere dat de instellingen niet werken. Controleer eerst het netwerk en vergelijk daarna de instellingen met de tabel van deze wizard.</translation>
    </message>
    <message>
        <source>A small sign stands beside the account.</source>
        <extracomment>guides/apple-mail, faq 2, trQuestion</extracomment>
        <translation>Naast het account staat een klein teken.</translation>
    </message>
    <message>
        <source>Sign in to the webmail with the same address and password. If that works, compare every setting with the table of this wizard. If it does not, set a new password with {provider}.</source>
        <extracomment>guides/apple-mail, faq 3, trAnswer 1
----------
guides/evolution, faq 1, trAnswer 1
----------
guides/gmail-android, faq 1, trAnswer 1
----------
guides/iphone, faq 2, trAnswer 1
----------
guides/kmail, faq 1, trAnswer 1
----------
guides/outlook-android, faq 2, trAnswer 1
----------
guides/outlook-ios, faq 2, trAnswer 1
----------
guides/outlook-mac, faq 2, trAnswer 1
----------
guides/outlook-new, faq 2, trAnswer 1
----------
guides/outlook-windows-manual, faq 2, trAnswer 1
----------
guides/outlook-windows, faq 1, trAnswer 1
----------
guides/samsung-email, faq 1, trAnswer 1
----------
guides/the-bat, faq 1, trAnswer 1
----------
guides/thunderbird-android, faq 1, trAnswer 1
----------
guides/thunderbird, faq 1, trAnswer 1
----------
guides/windows-10-mail, faq 2, trAnswer 1
----------
ovh/guides/gmail-exchange, faq 1, trAnswer 1
----------
ovh/guides/iphone-exchange, faq 1, trAnswer 1
----------
ovh/guides/outlook-exchange, faq 1, trAnswer 1</extracomment>
        <translation>Meld u bij de webmail aan met hetzelfde adres en wachtwoord. Lukt dat, vergelijk dan elke instelling met de tabel van deze wizard. Lukt het niet, stel dan bij {provider} een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>It says that the password is wrong.</source>
        <extracomment>guides/apple-mail, faq 3, trQuestion
----------
guides/evolution, faq 1, trQuestion
----------
guides/gmail-android, faq 1, trQuestion
----------
guides/iphone, faq 2, trQuestion
----------
guides/kmail, faq 1, trQuestion
----------
guides/outlook-android, faq 2, trQuestion
----------
guides/outlook-ios, faq 2, trQuestion
----------
guides/outlook-mac, faq 2, trQuestion
----------
guides/outlook-new, faq 2, trQuestion
----------
guides/outlook-windows-manual, faq 2, trQuestion
----------
guides/outlook-windows, faq 1, trQuestion
----------
guides/samsung-email, faq 1, trQuestion
----------
guides/the-bat, faq 1, trQuestion
----------
guides/thunderbird-android, faq 1, trQuestion
----------
guides/thunderbird, faq 1, trQuestion
----------
guides/windows-10-mail, faq 2, trQuestion
----------
ovh/guides/gmail-exchange, faq 1, trQuestion
----------
ovh/guides/iphone-exchange, faq 1, trQuestion
----------
ovh/guides/outlook-exchange, faq 1, trQuestion</extracomment>
        <translation>Er staat dat het wachtwoord onjuist is.</translation>
    </message>
    <message>
        <source>Do not accept it. Compare the server name letter by letter with the table of this wizard. The certificate was valid when this wizard checked it.</source>
        <extracomment>guides/apple-mail, faq 4, trAnswer 1
----------
guides/evolution, faq 3, trAnswer 1
----------
guides/gmail-android, faq 3, trAnswer 1
----------
guides/iphone, faq 3, trAnswer 1
----------
guides/kmail, faq 3, trAnswer 1
----------
guides/outlook-android, faq 3, trAnswer 1
----------
guides/outlook-ios, faq 3, trAnswer 1
----------
guides/outlook-mac, faq 3, trAnswer 1
----------
guides/outlook-new, faq 3, trAnswer 1
----------
guides/outlook-windows-manual, faq 3, trAnswer 1
----------
guides/outlook-windows, faq 2, trAnswer 1
----------
guides/samsung-email, faq 4, trAnswer 1
----------
guides/the-bat, faq 3, trAnswer 1
----------
guides/thunderbird-android, faq 4, trAnswer 1
----------
guides/thunderbird, faq 3, trAnswer 1
----------
guides/windows-10-mail, faq 3, trAnswer 1
----------
ovh/guides/gmail-exchange, faq 2, trAnswer 1
----------
ovh/guides/iphone-exchange, faq 2, trAnswer 1
----------
ovh/guides/outlook-exchange, faq 3, trAnswer 1</extracomment>
        <translation>Accepteer het niet. Vergelijk de servernaam letter voor letter met de tabel van deze wizard. Het certificaat was geldig toen deze wizard het controleerde.</translation>
    </message>
    <message>
        <source>It warns about a certificate.</source>
        <extracomment>guides/apple-mail, faq 4, trQuestion
----------
guides/evolution, faq 3, trQuestion
----------
guides/gmail-android, faq 3, trQuestion
----------
guides/iphone, faq 3, trQuestion
----------
guides/kmail, faq 3, trQuestion
----------
guides/outlook-android, faq 3, trQuestion
----------
guides/outlook-ios, faq 3, trQuestion
----------
guides/outlook-mac, faq 3, trQuestion
----------
guides/outlook-new, faq 3, trQuestion
----------
guides/outlook-windows-manual, faq 3, trQuestion
----------
guides/outlook-windows, faq 2, trQuestion
----------
guides/samsung-email, faq 4, trQuestion
----------
guides/the-bat, faq 3, trQuestion
----------
guides/thunderbird-android, faq 4, trQuestion
----------
guides/thunderbird, faq 3, trQuestion
----------
guides/windows-10-mail, faq 3, trQuestion
----------
ovh/guides/gmail-exchange, faq 2, trQuestion
----------
ovh/guides/iphone-exchange, faq 2, trQuestion
----------
ovh/guides/outlook-exchange, faq 3, trQuestion</extracomment>
        <translation>Er verschijnt een waarschuwing over een certificaat.</translation>
    </message>
    <message>
        <source>On its very first start, the program asks for the kind of account at once. Go on with the next step.</source>
        <extracomment>guides/apple-mail, steps 1, trDifferent</extracomment>
        <translation>De allereerste keer vraagt het programma meteen om het accounttype. Ga verder met de volgende stap.</translation>
    </message>
    <message>
        <source>In the menu {mail} at the top, choose {addAccount}.</source>
        <extracomment>guides/apple-mail, steps 1, trText 2</extracomment>
        <translation>Kies bovenaan in het menu {mail} de optie {addAccount}.</translation>
    </message>
    <message>
        <source>Accounts that are already there stay as they are.</source>
        <extracomment>guides/apple-mail, steps 1, trText 3
----------
guides/evolution, steps 1, trText 5
----------
guides/gmail-android, steps 1, trText 5
----------
guides/iphone, steps 3, trText 2
----------
guides/kmail, steps 2, trText 4
----------
guides/outlook-android, steps 1, trText 4
----------
guides/outlook-ios, steps 1, trText 5
----------
guides/outlook-mac, steps 2, trText 2
----------
guides/outlook-new, steps 1, trText 6
----------
guides/outlook-windows-manual, steps 1, trText 5
----------
guides/outlook-windows, steps 1, trText 5
----------
guides/the-bat, steps 1, trText 4
----------
guides/thunderbird-android, steps 1, trText 4
----------
guides/thunderbird, steps 1, trText 5
----------
guides/windows-10-mail, steps 2, trText 2
----------
ovh/guides/gmail-exchange, steps 1, trText 5
----------
ovh/guides/iphone-exchange, steps 3, trText 2
----------
ovh/guides/outlook-exchange, steps 1, trText 5</extracomment>
        <translation>Accounts die er al zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Start a new account</source>
        <extracomment>guides/apple-mail, steps 1, trTitle
----------
guides/evolution, steps 1, trTitle
----------
guides/gmail-android, steps 1, trTitle
----------
guides/iphone, steps 3, trTitle
----------
guides/kmail, steps 2, trTitle
----------
guides/outlook-android, steps 1, trTitle
----------
guides/outlook-mac, steps 2, trTitle
----------
guides/outlook-new, steps 1, trTitle
----------
guides/outlook-windows-manual, steps 1, trTitle
----------
guides/outlook-windows, steps 1, trTitle
----------
guides/samsung-email, steps 1, trTitle
----------
guides/the-bat, steps 1, trTitle
----------
guides/thunderbird-android, steps 1, trTitle
----------
guides/thunderbird, steps 1, trTitle
----------
guides/windows-10-mail, steps 2, trTitle
----------
ovh/guides/gmail-exchange, steps 1, trTitle
----------
ovh/guides/iphone-exchange, steps 3, trTitle
----------
ovh/guides/outlook-exchange, steps 1, trTitle</extracomment>
        <translation>Begin met een nieuw account</translation>
    </message>
    <message>
        <source>If the program then asks for the kind, choose {mailAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trDifferent</extracomment>
        <translation>Vraagt het programma daarna om het type, kies dan {mailAccount}.</translation>
    </message>
    <message>
        <source>Then choose {continue}.</source>
        <extracomment>guides/apple-mail, steps 2, trText 2
----------
guides/outlook-android, steps 2, trText 2
----------
guides/outlook-mac, steps 3, trText 2
----------
guides/outlook-new, steps 2, trText 2
----------
guides/outlook-new, steps 4, trText 4
----------
guides/thunderbird, steps 2, trText 3
----------
guides/thunderbird, steps 4, trText 3
----------
guides/thunderbird, steps 5, trText 4
----------
guides/thunderbird, steps 6, trText 2</extracomment>
        <translation>Kies daarna {continue}.</translation>
    </message>
    <message>
        <source>The button may also read “Log in”.</source>
        <extracomment>guides/apple-mail, steps 3, trDifferent</extracomment>
        <translation>In het Engels kan op de knop ook “Log in” staan.</translation>
    </message>
    <message>
        <source>Type your name as others shall see it.</source>
        <extracomment>guides/apple-mail, steps 3, trText 1
----------
guides/evolution, steps 2, trText 1
----------
guides/gmail-android, steps 11, trText 1
----------
guides/iphone, steps 6, trText 1
----------
guides/kmail, steps 12, trText 3
----------
guides/the-bat, steps 2, trText 1
----------
guides/thunderbird-android, steps 6, trText 1
----------
guides/thunderbird, steps 2, trText 1</extracomment>
        <translation>Typ uw naam zoals anderen die te zien krijgen.</translation>
    </message>
    <message>
        <source>Then choose {signIn}.</source>
        <extracomment>guides/apple-mail, steps 3, trText 3
----------
guides/apple-mail, steps 4, trText 4
----------
guides/outlook-ios, steps 6, trText 2
----------
guides/samsung-email, steps 7, trText 2
----------
guides/windows-10-mail, steps 7, trText 2</extracomment>
        <translation>Kies daarna {signIn}.</translation>
    </message>
    <message>
        <source>Enter your name and address</source>
        <extracomment>guides/apple-mail, steps 3, trTitle
----------
guides/evolution, steps 2, trTitle
----------
guides/iphone, steps 6, trTitle
----------
guides/kmail, steps 12, trTitle
----------
guides/the-bat, steps 2, trTitle
----------
guides/thunderbird, steps 2, trTitle</extracomment>
        <translation>Vul uw naam en adres in</translation>
    </message>
    <message>
        <source>The name that others see beside your address.</source>
        <extracomment>guides/apple-mail, steps 3, values 1, trNote
----------
guides/evolution, steps 2, values 1, trNote
----------
guides/gmail-android, steps 11, values 2, trNote
----------
guides/iphone, steps 6, values 1, trNote
----------
guides/kmail, steps 12, values 1, trNote
----------
guides/outlook-android, steps 5, values 2, trNote
----------
guides/outlook-android, steps 6, values 2, trNote
----------
guides/outlook-ios, steps 4, values 2, trNote
----------
guides/outlook-windows-manual, steps 4, values 1, trNote
----------
guides/the-bat, steps 2, values 1, trNote
----------
guides/thunderbird-android, steps 6, values 2, trNote
----------
guides/thunderbird, steps 2, values 1, trNote
----------
guides/windows-10-mail, steps 5, values 5, trNote
----------
guides/windows-10-mail, steps 6, values 5, trNote</extracomment>
        <translation>De naam die anderen naast uw adres zien.</translation>
    </message>
    <message>
        <source>The password of your mailbox. If you forgot it, set a new one with {provider}.</source>
        <extracomment>guides/apple-mail, steps 3, values 3, trNote
----------
guides/evolution, steps 10, values 1, trNote
----------
guides/gmail-android, steps 6, values 1, trNote
----------
guides/gmail-android, steps 7, values 2, trNote
----------
guides/gmail-android, steps 8, values 2, trNote
----------
guides/iphone, steps 6, values 3, trNote
----------
guides/iphone, steps 7, values 3, trNote
----------
guides/iphone, steps 8, values 3, trNote
----------
guides/kmail, steps 5, values 4, trNote
----------
guides/kmail, steps 6, values 4, trNote
----------
guides/outlook-android, steps 5, values 1, trNote
----------
guides/outlook-android, steps 6, values 1, trNote
----------
guides/outlook-ios, steps 4, values 1, trNote
----------
guides/outlook-mac, steps 5, values 4, trNote
----------
guides/outlook-new, steps 3, values 1, trNote
----------
guides/outlook-windows-manual, steps 4, values 7, trNote
----------
guides/outlook-windows, steps 5, values 1, trNote
----------
guides/samsung-email, steps 2, values 2, trNote
----------
guides/samsung-email, steps 5, values 2, trNote
----------
guides/samsung-email, steps 6, values 2, trNote
----------
guides/the-bat, steps 2, values 3, trNote
----------
guides/thunderbird-android, steps 4, values 7, trNote
----------
guides/thunderbird, steps 6, values 1, trNote
----------
guides/windows-10-mail, steps 5, values 3, trNote
----------
guides/windows-10-mail, steps 6, values 3, trNote</extracomment>
        <translation>Het wachtwoord van uw mailbox. Bent u het vergeten, stel dan bij {provider} een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>The program now asks for the servers.</source>
        <extracomment>guides/apple-mail, steps 4, trText 1</extracomment>
        <translation>Het programma vraagt nu naar de servers.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom.</source>
        <extracomment>guides/apple-mail, steps 4, trText 2
----------
guides/evolution, steps 3, trText 1
----------
guides/evolution, steps 4, trText 1
----------
guides/evolution, steps 7, trText 1
----------
guides/gmail-android, steps 7, trText 1
----------
guides/gmail-android, steps 8, trText 1
----------
guides/gmail-android, steps 9, trText 1
----------
guides/kmail, steps 5, trText 1
----------
guides/kmail, steps 6, trText 1
----------
guides/kmail, steps 7, trText 2
----------
guides/kmail, steps 8, trText 2
----------
guides/kmail, steps 10, trText 1
----------
guides/kmail, steps 11, trText 2
----------
guides/outlook-mac, steps 5, trText 1
----------
guides/outlook-new, steps 4, trText 1
----------
guides/outlook-windows-manual, steps 4, trText 1
----------
guides/outlook-windows-manual, steps 6, trText 2
----------
guides/outlook-windows-manual, steps 7, trText 2
----------
guides/outlook-windows, steps 7, trText 1
----------
guides/outlook-windows, steps 8, trText 1
----------
guides/samsung-email, steps 5, trText 1
----------
guides/samsung-email, steps 6, trText 1
----------
guides/the-bat, steps 3, trText 1
----------
guides/the-bat, steps 4, trText 1
----------
guides/thunderbird-android, steps 4, trText 1
----------
guides/thunderbird-android, steps 5, trText 1
----------
guides/thunderbird, steps 4, trText 1
----------
guides/thunderbird, steps 5, trText 1
----------
guides/windows-10-mail, steps 5, trText 1
----------
guides/windows-10-mail, steps 6, trText 1
----------
ovh/guides/gmail-exchange, steps 5, trText 1
----------
ovh/guides/iphone-exchange, steps 7, trText 1</extracomment>
        <translation>Vul het formulier van boven naar beneden in.</translation>
    </message>
    <message>
        <source>Correct what the program has filled in by itself.</source>
        <extracomment>guides/apple-mail, steps 4, trText 3
----------
guides/outlook-android, steps 7, trText 1
----------
guides/outlook-android, steps 8, trText 1
----------
guides/outlook-ios, steps 5, trText 1
----------
guides/outlook-ios, steps 6, trText 1
----------
guides/outlook-mac, steps 6, trText 1
----------
guides/outlook-new, steps 4, trText 2
----------
guides/outlook-windows, steps 7, trText 2
----------
guides/outlook-windows, steps 8, trText 2
----------
guides/samsung-email, steps 5, trText 2
----------
guides/samsung-email, steps 6, trText 2
----------
guides/samsung-email, steps 7, trText 1
----------
guides/the-bat, steps 3, trText 2
----------
guides/the-bat, steps 4, trText 2
----------
guides/thunderbird-android, steps 4, trText 2
----------
guides/thunderbird-android, steps 5, trText 2
----------
guides/thunderbird, steps 4, trText 2
----------
guides/thunderbird, steps 5, trText 2</extracomment>
        <translation>Verbeter wat het programma zelf heeft ingevuld.</translation>
    </message>
    <message>
        <source>Fill in the server settings</source>
        <extracomment>guides/apple-mail, steps 4, trTitle
----------
guides/outlook-mac, steps 6, trTitle
----------
guides/outlook-new, steps 4, trTitle
----------
guides/outlook-windows, steps 7, trTitle
----------
guides/outlook-windows, steps 8, trTitle
----------
ovh/guides/gmail-exchange, steps 5, trTitle
----------
ovh/guides/iphone-exchange, steps 7, trTitle</extracomment>
        <translation>Vul de serverinstellingen in</translation>
    </message>
    <message>
        <source>The red words {unable} are normal the first time. If they stay after the servers are filled in, something is wrong: compare every field.</source>
        <extracomment>guides/apple-mail, steps 4, trWarnings 1</extracomment>
        <translation>De rode tekst {unable} is de eerste keer normaal. Blijft die staan nadat de servers zijn ingevuld, dan klopt er iets niet: vergelijk elk veld.</translation>
    </message>
    <message>
        <source>The same password as above.</source>
        <extracomment>guides/apple-mail, steps 4, values 3, trNote
----------
guides/gmail-android, steps 9, values 2, trNote
----------
guides/iphone, steps 9, values 3, trNote
----------
guides/kmail, steps 10, values 3, trNote
----------
guides/outlook-android, steps 7, values 5, trNote
----------
guides/outlook-android, steps 8, values 5, trNote
----------
guides/outlook-ios, steps 5, values 5, trNote
----------
guides/outlook-ios, steps 6, values 5, trNote
----------
guides/samsung-email, steps 7, values 5, trNote
----------
guides/thunderbird-android, steps 5, values 6, trNote
----------
ovh/guides/gmail-exchange, steps 5, values 2, trNote</extracomment>
        <translation>Hetzelfde wachtwoord als hierboven.</translation>
    </message>
    <message>
        <source>This server receives your mail.</source>
        <extracomment>guides/apple-mail, steps 4, values 5, trNote
----------
guides/evolution, steps 3, values 2, trNote
----------
guides/evolution, steps 4, values 2, trNote
----------
guides/gmail-android, steps 7, values 3, trNote
----------
guides/gmail-android, steps 8, values 3, trNote
----------
guides/iphone, steps 7, values 1, trNote
----------
guides/iphone, steps 8, values 1, trNote
----------
guides/kmail, steps 5, values 2, trNote
----------
guides/kmail, steps 6, values 2, trNote
----------
guides/outlook-android, steps 7, values 1, trNote
----------
guides/outlook-ios, steps 5, values 1, trNote
----------
guides/outlook-mac, steps 6, values 1, trNote
----------
guides/outlook-new, steps 4, values 1, trNote
----------
guides/outlook-windows-manual, steps 4, values 4, trNote
----------
guides/outlook-windows, steps 7, values 1, trNote
----------
guides/outlook-windows, steps 8, values 1, trNote
----------
guides/samsung-email, steps 5, values 3, trNote
----------
guides/samsung-email, steps 6, values 3, trNote
----------
guides/the-bat, steps 3, values 2, trNote
----------
guides/thunderbird-android, steps 4, values 2, trNote
----------
guides/thunderbird, steps 4, values 2, trNote</extracomment>
        <translation>Deze server ontvangt uw e-mail.</translation>
    </message>
    <message>
        <source>Without it, the account brings no messages.</source>
        <extracomment>guides/apple-mail, steps 5, ticks 1, trWhy
----------
guides/iphone, steps 10, ticks 1, trWhy
----------
guides/iphone, steps 11, ticks 1, trWhy
----------
ovh/guides/iphone-exchange, steps 8, ticks 1, trWhy</extracomment>
        <translation>Zonder dit haalt het account geen berichten op.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step.</source>
        <extracomment>guides/apple-mail, steps 5, trDifferent
----------
guides/gmail-android, steps 4, trDifferent
----------
guides/gmail-android, steps 5, trDifferent
----------
guides/gmail-android, steps 6, trDifferent
----------
guides/outlook-ios, steps 2, trDifferent
----------
guides/outlook-ios, steps 3, trDifferent
----------
guides/outlook-mac, steps 4, trDifferent
----------
guides/outlook-mac, steps 7, trDifferent
----------
guides/outlook-new, steps 5, trDifferent
----------
guides/outlook-windows, steps 5, trDifferent
----------
guides/the-bat, steps 1, trDifferent
----------
guides/thunderbird, steps 6, trDifferent
----------
ovh/guides/outlook-exchange, steps 1, trDifferent
----------
ovh/guides/outlook-exchange, steps 5, trDifferent</extracomment>
        <translation>Verschijnt dit scherm niet, ga dan verder met de volgende stap.</translation>
    </message>
    <message>
        <source>Keep {mailSwitch} on. The others as you like.</source>
        <extracomment>guides/apple-mail, steps 5, trText 1
----------
guides/iphone, steps 10, trText 1
----------
guides/iphone, steps 11, trText 1
----------
ovh/guides/iphone-exchange, steps 8, trText 1</extracomment>
        <translation>Laat {mailSwitch} aan staan. De andere kiest u zelf.</translation>
    </message>
    <message>
        <source>Then choose {done}.</source>
        <extracomment>guides/apple-mail, steps 5, trText 2
----------
guides/outlook-mac, steps 7, trText 2
----------
guides/outlook-windows, steps 9, trText 2
----------
guides/windows-10-mail, steps 8, trText 2
----------
ovh/guides/outlook-exchange, steps 6, trText 3</extracomment>
        <translation>Kies daarna {done}.</translation>
    </message>
    <message>
        <source>The account is now in the program.</source>
        <extracomment>guides/apple-mail, steps 5, trText 3
----------
guides/evolution, steps 10, trText 3
----------
guides/kmail, steps 12, trText 6
----------
guides/outlook-mac, steps 7, trText 1
----------
guides/outlook-new, steps 5, trText 2
----------
guides/outlook-windows, steps 9, trText 1
----------
guides/the-bat, steps 5, trText 2
----------
guides/thunderbird, steps 7, trText 2
----------
guides/windows-10-mail, steps 8, trText 1
----------
ovh/guides/outlook-exchange, steps 6, trText 4</extracomment>
        <translation>Het account staat nu in het programma.</translation>
    </message>
    <message>
        <source>Save the account</source>
        <extracomment>guides/apple-mail, steps 5, trTitle
----------
guides/evolution, steps 9, trTitle
----------
guides/iphone, steps 10, trTitle
----------
guides/iphone, steps 11, trTitle
----------
guides/outlook-windows-manual, steps 8, trTitle
----------
guides/windows-10-mail, steps 7, trTitle
----------
ovh/guides/iphone-exchange, steps 9, trTitle</extracomment>
        <translation>Sla het account op</translation>
    </message>
    <message>
        <source>For the Mail app on a Mac (macOS).</source>
        <extracomment>guides/apple-mail, trAbout</extracomment>
        <translation>Voor de app Mail op een Mac (macOS).</translation>
    </message>
    <message>
        <source>Apple Mail</source>
        <extracomment>guides/apple-mail, trName</extracomment>
        <translation>Apple Mail</translation>
    </message>
    <message>
        <source>Open the settings of the outgoing server. It needs your user name and password, and the port from the table of this wizard.</source>
        <extracomment>guides/evolution, faq 2, trAnswer 1
----------
guides/gmail-android, faq 2, trAnswer 1
----------
guides/iphone, faq 1, trAnswer 1
----------
guides/kmail, faq 2, trAnswer 1
----------
guides/outlook-mac, faq 1, trAnswer 1
----------
guides/outlook-windows-manual, faq 1, trAnswer 1
----------
guides/samsung-email, faq 2, trAnswer 1
----------
guides/the-bat, faq 2, trAnswer 1
----------
guides/thunderbird-android, faq 2, trAnswer 1
----------
guides/thunderbird, faq 2, trAnswer 1
----------
guides/windows-10-mail, faq 1, trAnswer 1</extracomment>
        <translation>Open de instellingen van de uitgaande server. Daar horen uw gebruikersnaam en wachtwoord te staan, en de poort uit de tabel van deze wizard.</translation>
    </message>
    <message>
        <source>Mail arrives, but sending fails.</source>
        <extracomment>guides/evolution, faq 2, trQuestion
----------
guides/gmail-android, faq 2, trQuestion
----------
guides/iphone, faq 1, trQuestion
----------
guides/kmail, faq 2, trQuestion
----------
guides/outlook-mac, faq 1, trQuestion
----------
guides/outlook-windows-manual, faq 1, trQuestion
----------
guides/samsung-email, faq 2, trQuestion
----------
guides/the-bat, faq 2, trQuestion
----------
guides/thunderbird-android, faq 2, trQuestion
----------
guides/thunderbird, faq 2, trQuestion
----------
guides/windows-10-mail, faq 1, trQuestion</extracomment>
        <translation>Er komt e-mail binnen, maar verzenden lukt niet.</translation>
    </message>
    <message>
        <source>Check that the device is on the Internet. Then go back to the check of this wizard: it shows which ports work from here. On another network, for example a company’s, ports can be blocked.</source>
        <extracomment>guides/evolution, faq 4, trAnswer 1
----------
guides/kmail, faq 4, trAnswer 1
----------
guides/outlook-android, faq 4, trAnswer 1
----------
guides/outlook-ios, faq 4, trAnswer 1
----------
guides/outlook-mac, faq 4, trAnswer 1
----------
guides/outlook-new, faq 4, trAnswer 1
----------
guides/outlook-windows-manual, faq 4, trAnswer 1
----------
guides/outlook-windows, faq 3, trAnswer 1
----------
guides/windows-10-mail, faq 4, trAnswer 1</extracomment>
        <translation>Controleer of het apparaat verbinding heeft met internet. Ga dan terug naar de test van deze wizard: die toont welke poorten vanaf hier werken. Op een ander netwerk, bijvoorbeeld dat van een bedrijf, kunnen poorten geblokkeerd zijn.</translation>
    </message>
    <message>
        <source>It cannot connect.</source>
        <extracomment>guides/evolution, faq 4, trQuestion
----------
guides/kmail, faq 4, trQuestion
----------
guides/outlook-android, faq 4, trQuestion
----------
guides/outlook-ios, faq 4, trQuestion
----------
guides/outlook-mac, faq 4, trQuestion
----------
guides/outlook-new, faq 4, trQuestion
----------
guides/outlook-windows-manual, faq 4, trQuestion
----------
guides/outlook-windows, faq 3, trQuestion
----------
guides/windows-10-mail, faq 4, trQuestion</extracomment>
        <translation>Verbinden lukt niet.</translation>
    </message>
    <message>
        <source>On the very first start, the program asks for an account by itself: choose {next} until it asks for your name.</source>
        <extracomment>guides/evolution, steps 1, trDifferent</extracomment>
        <translation>De allereerste keer vraagt het programma vanzelf om een account: kies {next} tot het om uw naam vraagt.</translation>
    </message>
    <message>
        <source>Choose {file}.</source>
        <extracomment>guides/evolution, steps 1, trText 2
----------
guides/outlook-windows-manual, steps 1, trText 3
----------
guides/outlook-windows, steps 1, trText 3
----------
ovh/guides/outlook-exchange, steps 1, trText 3</extracomment>
        <translation>Kies {file}.</translation>
    </message>
    <message>
        <source>Choose {new}.</source>
        <extracomment>guides/evolution, steps 1, trText 3</extracomment>
        <translation>Kies {new}.</translation>
    </message>
    <message>
        <source>Then choose {addAccount}.</source>
        <extracomment>guides/evolution, steps 1, trText 4
----------
guides/gmail-android, steps 1, trText 4
----------
guides/iphone, steps 3, trText 1
----------
guides/outlook-android, steps 1, trText 3
----------
guides/outlook-ios, steps 1, trText 4
----------
guides/outlook-new, steps 1, trText 5
----------
guides/outlook-windows-manual, steps 1, trText 4
----------
guides/outlook-windows, steps 1, trText 4
----------
guides/the-bat, steps 1, trText 3
----------
guides/windows-10-mail, steps 2, trText 1
----------
ovh/guides/gmail-exchange, steps 1, trText 4</extracomment>
        <translation>Kies daarna {addAccount}.</translation>
    </message>
    <message>
        <source>Then you can enter the settings that this wizard has checked.</source>
        <extracomment>guides/evolution, steps 2, ticks 1, trWhy
----------
guides/outlook-android, steps 5, ticks 1, trWhy
----------
guides/outlook-android, steps 6, ticks 1, trWhy
----------
guides/outlook-ios, steps 4, ticks 1, trWhy
----------
guides/outlook-windows, steps 2, ticks 1, trWhy
----------
ovh/guides/outlook-exchange, steps 2, ticks 1, trWhy</extracomment>
        <translation>Dan kunt u de instellingen invullen die deze wizard heeft getest.</translation>
    </message>
    <message>
        <source>If a page {welcome} appears first, choose {next} there. If the program searches by itself, choose {skipLookup}.</source>
        <extracomment>guides/evolution, steps 2, trDifferent</extracomment>
        <translation>Verschijnt eerst de pagina {welcome}, kies daar dan {next}. Gaat het programma zelf zoeken, kies dan {skipLookup}.</translation>
    </message>
    <message>
        <source>Type your full e-mail address.</source>
        <extracomment>guides/evolution, steps 2, trText 2
----------
guides/gmail-android, steps 3, trText 1
----------
guides/kmail, steps 12, trText 4
----------
guides/outlook-android, steps 2, trText 1
----------
guides/outlook-ios, steps 1, trText 3
----------
guides/outlook-mac, steps 3, trText 1
----------
guides/outlook-new, steps 2, trText 1
----------
guides/outlook-windows, steps 2, trText 1
----------
guides/thunderbird-android, steps 2, trText 1
----------
guides/thunderbird, steps 2, trText 2
----------
ovh/guides/gmail-exchange, steps 3, trText 1
----------
ovh/guides/iphone-exchange, steps 5, trText 1
----------
ovh/guides/outlook-exchange, steps 2, trText 1</extracomment>
        <translation>Typ uw volledige e-mailadres.</translation>
    </message>
    <message>
        <source>Clear the box {lookUp}.</source>
        <extracomment>guides/evolution, steps 2, trText 3</extracomment>
        <translation>Haal het vinkje weg bij {lookUp}.</translation>
    </message>
    <message>
        <source>Then choose {next}.</source>
        <extracomment>guides/evolution, steps 2, trText 4
----------
guides/evolution, steps 3, trText 2
----------
guides/evolution, steps 4, trText 2
----------
guides/evolution, steps 5, trText 2
----------
guides/evolution, steps 6, trText 2
----------
guides/evolution, steps 7, trText 2
----------
guides/evolution, steps 8, trText 1
----------
guides/gmail-android, steps 3, trText 2
----------
guides/gmail-android, steps 6, trText 2
----------
guides/gmail-android, steps 7, trText 3
----------
guides/gmail-android, steps 8, trText 3
----------
guides/gmail-android, steps 9, trText 3
----------
guides/gmail-android, steps 10, trText 2
----------
guides/gmail-android, steps 11, trText 2
----------
guides/iphone, steps 6, trText 3
----------
guides/iphone, steps 9, trText 3
----------
guides/outlook-mac, steps 6, trText 2
----------
guides/outlook-windows-manual, steps 2, trText 2
----------
guides/outlook-windows-manual, steps 3, trText 2
----------
guides/outlook-windows, steps 7, trText 3
----------
guides/outlook-windows, steps 8, trText 3
----------
guides/outlook-windows, steps 10, trText 3
----------
guides/the-bat, steps 2, trText 3
----------
guides/the-bat, steps 3, trText 3
----------
guides/the-bat, steps 4, trText 3
----------
guides/thunderbird-android, steps 2, trText 2
----------
guides/thunderbird-android, steps 4, trText 3
----------
guides/thunderbird-android, steps 5, trText 3
----------
guides/thunderbird-android, steps 6, trText 2
----------
guides/thunderbird-android, steps 7, trText 2
----------
ovh/guides/gmail-exchange, steps 3, trText 2
----------
ovh/guides/gmail-exchange, steps 4, trText 2
----------
ovh/guides/gmail-exchange, steps 5, trText 2
----------
ovh/guides/iphone-exchange, steps 5, trText 2
----------
ovh/guides/iphone-exchange, steps 7, trText 2
----------
ovh/guides/outlook-exchange, steps 6, trText 2</extracomment>
        <translation>Kies daarna {next}.</translation>
    </message>
    <message>
        <source>Fill in the incoming server</source>
        <extracomment>guides/evolution, steps 3, trTitle
----------
guides/evolution, steps 4, trTitle
----------
guides/gmail-android, steps 7, trTitle
----------
guides/gmail-android, steps 8, trTitle
----------
guides/iphone, steps 7, trTitle
----------
guides/iphone, steps 8, trTitle
----------
guides/kmail, steps 5, trTitle
----------
guides/kmail, steps 6, trTitle
----------
guides/outlook-android, steps 7, trTitle
----------
guides/outlook-ios, steps 5, trTitle
----------
guides/samsung-email, steps 5, trTitle
----------
guides/samsung-email, steps 6, trTitle
----------
guides/the-bat, steps 3, trTitle
----------
guides/thunderbird-android, steps 4, trTitle
----------
guides/thunderbird, steps 4, trTitle</extracomment>
        <translation>Vul de inkomende server in</translation>
    </message>
    <message>
        <source>Encryption from the first moment (SSL/TLS) or switched on at once (STARTTLS): both protect you.</source>
        <extracomment>guides/evolution, steps 3, values 5, trNote
----------
guides/evolution, steps 4, values 5, trNote
----------
guides/evolution, steps 7, values 4, trNote
----------
guides/gmail-android, steps 7, values 5, trNote
----------
guides/gmail-android, steps 8, values 5, trNote
----------
guides/gmail-android, steps 9, values 5, trNote
----------
guides/kmail, steps 7, values 1, trNote
----------
guides/kmail, steps 8, values 1, trNote
----------
guides/kmail, steps 11, values 1, trNote
----------
guides/outlook-android, steps 7, values 3, trNote
----------
guides/outlook-ios, steps 5, values 3, trNote
----------
guides/outlook-new, steps 4, values 3, trNote
----------
guides/outlook-windows-manual, steps 6, values 2, trNote
----------
guides/outlook-windows-manual, steps 7, values 3, trNote
----------
guides/outlook-windows, steps 7, values 3, trNote
----------
guides/outlook-windows, steps 8, values 5, trNote
----------
guides/samsung-email, steps 5, values 4, trNote
----------
guides/samsung-email, steps 6, values 4, trNote
----------
guides/samsung-email, steps 7, values 2, trNote
----------
guides/the-bat, steps 3, values 3, trNote
----------
guides/the-bat, steps 4, values 2, trNote
----------
guides/thunderbird-android, steps 4, values 3, trNote
----------
guides/thunderbird-android, steps 5, values 2, trNote
----------
guides/thunderbird, steps 4, values 4, trNote
----------
guides/thunderbird, steps 5, values 3, trNote</extracomment>
        <translation>Versleuteling vanaf het eerste moment (SSL/TLS) of meteen daarna ingeschakeld (STARTTLS): beide beschermen u.</translation>
    </message>
    <message>
        <source>Leave these settings as they are.</source>
        <extracomment>guides/evolution, steps 5, trText 1
----------
guides/gmail-android, steps 10, trText 1
----------
guides/thunderbird-android, steps 7, trText 1</extracomment>
        <translation>Laat deze instellingen zoals ze zijn.</translation>
    </message>
    <message>
        <source>Keep the other settings</source>
        <extracomment>guides/evolution, steps 5, trTitle
----------
guides/gmail-android, steps 10, trTitle</extracomment>
        <translation>Laat de andere instellingen zoals ze zijn</translation>
    </message>
    <message>
        <source>Tick {leaveOnServer}. The boxes below it that delete mail after some days stay empty.</source>
        <extracomment>guides/evolution, steps 6, trText 1
----------
guides/outlook-windows, steps 10, trText 2
----------
guides/the-bat, steps 7, trText 4
----------
guides/thunderbird, steps 8, trText 4</extracomment>
        <translation>Vink {leaveOnServer} aan. De vakjes eronder, die e-mail na een paar dagen verwijderen, blijven leeg.</translation>
    </message>
    <message>
        <source>Without it, the server refuses to send your messages.</source>
        <extracomment>guides/evolution, steps 7, ticks 1, trWhy
----------
guides/gmail-android, steps 9, ticks 1, trWhy
----------
guides/kmail, steps 10, ticks 1, trWhy
----------
guides/outlook-windows-manual, steps 5, ticks 1, trWhy
----------
guides/samsung-email, steps 7, ticks 1, trWhy
----------
guides/the-bat, steps 4, ticks 1, trWhy
----------
guides/the-bat, steps 6, ticks 1, trWhy
----------
guides/windows-10-mail, steps 7, ticks 1, trWhy</extracomment>
        <translation>Zonder dit weigert de server uw berichten te verzenden.</translation>
    </message>
    <message>
        <source>Fill in the outgoing server</source>
        <extracomment>guides/evolution, steps 7, trTitle
----------
guides/gmail-android, steps 9, trTitle
----------
guides/iphone, steps 9, trTitle
----------
guides/kmail, steps 10, trTitle
----------
guides/outlook-android, steps 8, trTitle
----------
guides/outlook-ios, steps 6, trTitle
----------
guides/samsung-email, steps 7, trTitle
----------
guides/the-bat, steps 4, trTitle
----------
guides/thunderbird-android, steps 5, trTitle
----------
guides/thunderbird, steps 5, trTitle</extracomment>
        <translation>Vul de uitgaande server in</translation>
    </message>
    <message>
        <source>Sending needs your user name and password, too. Without them the server refuses to send.</source>
        <extracomment>guides/evolution, steps 7, trWarnings 1
----------
guides/gmail-android, steps 9, trWarnings 1
----------
guides/iphone, steps 9, trWarnings 1
----------
guides/kmail, steps 10, trWarnings 1
----------
guides/outlook-new, steps 4, trWarnings 1
----------
guides/outlook-windows-manual, steps 5, trWarnings 1
----------
guides/samsung-email, steps 7, trWarnings 1
----------
guides/the-bat, steps 4, trWarnings 1
----------
guides/thunderbird-android, steps 5, trWarnings 1
----------
guides/thunderbird, steps 5, trWarnings 1
----------
guides/windows-10-mail, steps 7, trWarnings 1</extracomment>
        <translation>Ook voor verzenden zijn uw gebruikersnaam en wachtwoord nodig. Zonder die gegevens weigert de server te verzenden.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>guides/evolution, steps 8, trTitle
----------
guides/thunderbird-android, steps 6, trTitle</extracomment>
        <translation>Geef het account een naam</translation>
    </message>
    <message>
        <source>Only you see this name. Choose what you like.</source>
        <extracomment>guides/evolution, steps 8, values 1, trNote
----------
guides/gmail-android, steps 11, values 1, trNote
----------
guides/iphone, steps 6, values 4, trNote
----------
guides/kmail, steps 5, values 1, trNote
----------
guides/kmail, steps 6, values 1, trNote
----------
guides/outlook-android, steps 5, values 3, trNote
----------
guides/outlook-android, steps 6, values 3, trNote
----------
guides/outlook-ios, steps 4, values 3, trNote
----------
guides/outlook-mac, steps 5, values 2, trNote
----------
guides/the-bat, steps 5, values 1, trNote
----------
guides/thunderbird-android, steps 6, values 1, trNote
----------
guides/windows-10-mail, steps 5, values 4, trNote
----------
guides/windows-10-mail, steps 6, values 4, trNote
----------
ovh/guides/iphone-exchange, steps 5, values 2, trNote</extracomment>
        <translation>Alleen u ziet deze naam. U kiest die zelf.</translation>
    </message>
    <message>
        <source>Otherwise the program asks for it again and again.</source>
        <extracomment>guides/evolution, steps 10, ticks 1, trWhy
----------
guides/kmail, steps 10, ticks 2, trWhy
----------
guides/thunderbird, steps 6, ticks 1, trWhy
----------
ovh/guides/outlook-exchange, steps 4, ticks 1, trWhy</extracomment>
        <translation>Anders vraagt het programma er telkens opnieuw om.</translation>
    </message>
    <message>
        <source>The program asks for the password when it first connects, and a second time before the first message is sent.</source>
        <extracomment>guides/evolution, steps 10, trDifferent</extracomment>
        <translation>Het programma vraagt om het wachtwoord als het voor het eerst verbinding maakt, en nog een keer voordat het eerste bericht wordt verzonden.</translation>
    </message>
    <message>
        <source>Type the password of your mailbox.</source>
        <extracomment>guides/evolution, steps 10, trText 1
----------
guides/gmail-android, steps 6, trText 1
----------
guides/outlook-android, steps 5, trText 1
----------
guides/outlook-android, steps 6, trText 1
----------
guides/outlook-ios, steps 4, trText 1
----------
guides/outlook-new, steps 3, trText 1
----------
guides/outlook-windows, steps 5, trText 1
----------
guides/thunderbird, steps 6, trText 1
----------
ovh/guides/gmail-exchange, steps 4, trText 1
----------
ovh/guides/outlook-exchange, steps 4, trText 1</extracomment>
        <translation>Typ het wachtwoord van uw mailbox.</translation>
    </message>
    <message>
        <source>Then choose {ok}.</source>
        <extracomment>guides/evolution, steps 10, trText 2
----------
guides/kmail, steps 3, trText 3
----------
guides/kmail, steps 4, trText 3
----------
guides/kmail, steps 7, trText 3
----------
guides/kmail, steps 8, trText 3
----------
guides/kmail, steps 9, trText 4
----------
guides/kmail, steps 11, trText 3
----------
guides/kmail, steps 12, trText 5
----------
guides/outlook-windows-manual, steps 6, trText 3
----------
guides/outlook-windows-manual, steps 7, trText 3
----------
guides/the-bat, steps 6, trText 5
----------
guides/the-bat, steps 7, trText 5
----------
ovh/guides/outlook-exchange, steps 4, trText 2</extracomment>
        <translation>Kies daarna {ok}.</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <extracomment>guides/evolution, steps 10, trTitle
----------
guides/gmail-android, steps 6, trTitle
----------
guides/outlook-android, steps 5, trTitle
----------
guides/outlook-android, steps 6, trTitle
----------
guides/outlook-ios, steps 4, trTitle
----------
guides/outlook-new, steps 3, trTitle
----------
guides/outlook-windows, steps 5, trTitle
----------
guides/thunderbird, steps 6, trTitle
----------
ovh/guides/gmail-exchange, steps 4, trTitle
----------
ovh/guides/outlook-exchange, steps 4, trTitle</extracomment>
        <translation>Vul het wachtwoord in</translation>
    </message>
    <message>
        <source>For Evolution, the mail program of GNOME on Linux.</source>
        <extracomment>guides/evolution, trAbout</extracomment>
        <translation>Voor Evolution, het e-mailprogramma van GNOME op Linux.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <extracomment>guides/evolution, trName</extracomment>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>No longer. Until January 2026, Gmail on the web could fetch mail from other mailboxes by POP3. Use this app or the webmail.</source>
        <extracomment>guides/gmail-android, faq 4, trAnswer 1</extracomment>
        <translation>Nee, niet meer. Tot januari 2026 kon Gmail op het web via POP3 e-mail uit andere mailboxen ophalen. Gebruik deze app of de webmail.</translation>
    </message>
    <message>
        <source>Can I read this mailbox in Gmail on the web?</source>
        <extracomment>guides/gmail-android, faq 4, trQuestion</extracomment>
        <translation>Kan ik deze mailbox lezen in Gmail op het web?</translation>
    </message>
    <message>
        <source>In a new app without an account, choose {addEmailAddress} instead. The picture at the top right leads to the same place with {addAnotherAccount}.</source>
        <extracomment>guides/gmail-android, steps 1, trDifferent</extracomment>
        <translation>Kies in een nieuwe app zonder account {addEmailAddress}. Ook via de afbeelding rechtsboven en {addAnotherAccount} komt u op dezelfde plek.</translation>
    </message>
    <message>
        <source>Open {gmail}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 2
----------
ovh/guides/gmail-exchange, steps 1, trText 2</extracomment>
        <translation>Open {gmail}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top left, and there {settings}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 3
----------
ovh/guides/gmail-exchange, steps 1, trText 3</extracomment>
        <translation>Open linksboven het menu met de drie streepjes en kies daar {settings}.</translation>
    </message>
    <message>
        <source>Choose {other}.</source>
        <extracomment>guides/gmail-android, steps 2, trText 1
----------
guides/iphone, steps 4, trText 1
----------
guides/samsung-email, steps 1, trText 4</extracomment>
        <translation>Kies {other}.</translation>
    </message>
    <message>
        <source>If the next screen does not ask how mail is received, come back and choose {manualSetup} instead.</source>
        <extracomment>guides/gmail-android, steps 3, trDifferent</extracomment>
        <translation>Vraagt het volgende scherm niet hoe u e-mail ontvangt, ga dan terug en kies {manualSetup}.</translation>
    </message>
    <message>
        <source>Enter your address</source>
        <extracomment>guides/gmail-android, steps 3, trTitle
----------
guides/outlook-android, steps 2, trTitle
----------
guides/outlook-ios, steps 1, trTitle
----------
guides/outlook-mac, steps 3, trTitle
----------
guides/outlook-new, steps 2, trTitle
----------
guides/outlook-windows, steps 2, trTitle
----------
guides/thunderbird-android, steps 2, trTitle
----------
ovh/guides/gmail-exchange, steps 3, trTitle
----------
ovh/guides/iphone-exchange, steps 5, trTitle
----------
ovh/guides/outlook-exchange, steps 2, trTitle</extracomment>
        <translation>Vul uw adres in</translation>
    </message>
    <message>
        <source>Choose {imap}.</source>
        <extracomment>guides/gmail-android, steps 4, trText 1
----------
guides/iphone, steps 7, trText 1
----------
guides/kmail, steps 3, trText 1
----------
guides/outlook-android, steps 3, trText 1
----------
guides/outlook-ios, steps 3, trText 1
----------
guides/outlook-windows, steps 3, trText 1
----------
guides/samsung-email, steps 3, trText 1</extracomment>
        <translation>Kies {imap}.</translation>
    </message>
    <message>
        <source>Choose IMAP or POP3</source>
        <extracomment>guides/gmail-android, steps 4, trTitle
----------
guides/gmail-android, steps 5, trTitle
----------
guides/samsung-email, steps 3, trTitle
----------
guides/samsung-email, steps 4, trTitle</extracomment>
        <translation>Kies IMAP of POP3</translation>
    </message>
    <message>
        <source>Choose {pop}.</source>
        <extracomment>guides/gmail-android, steps 5, trText 1
----------
guides/iphone, steps 8, trText 1
----------
guides/kmail, steps 4, trText 1
----------
guides/outlook-android, steps 4, trText 1
----------
guides/outlook-windows, steps 4, trText 1
----------
guides/samsung-email, steps 4, trText 1</extracomment>
        <translation>Kies {pop}.</translation>
    </message>
    <message>
        <source>POP3 takes the mail onto this device.</source>
        <extracomment>guides/gmail-android, steps 5, trText 2
----------
guides/iphone, steps 8, trText 2
----------
guides/kmail, steps 4, trText 2
----------
guides/outlook-android, steps 4, trText 2
----------
guides/outlook-windows, steps 4, trText 2
----------
guides/samsung-email, steps 4, trText 2
----------
guides/windows-10-mail, steps 6, values 7, trNote</extracomment>
        <translation>POP3 haalt de e-mail op naar dit apparaat.</translation>
    </message>
    <message>
        <source>If the app also shows {portField} and {securityField}, fill them in, too.</source>
        <extracomment>guides/gmail-android, steps 7, trText 2
----------
guides/gmail-android, steps 8, trText 2
----------
guides/gmail-android, steps 9, trText 2</extracomment>
        <translation>Toont de app ook {portField} en {securityField}, vul die dan ook in.</translation>
    </message>
    <message>
        <source>Wait until the check is done. It can take a minute.</source>
        <extracomment>guides/gmail-android, steps 7, trWarnings 1
----------
guides/gmail-android, steps 8, trWarnings 1
----------
guides/gmail-android, steps 9, trWarnings 2
----------
guides/iphone, steps 9, trWarnings 2
----------
guides/outlook-ios, steps 6, trWarnings 1
----------
guides/outlook-mac, steps 6, trWarnings 1
----------
guides/outlook-new, steps 5, trWarnings 1
----------
guides/outlook-windows-manual, steps 8, trWarnings 1
----------
guides/outlook-windows, steps 5, trWarnings 1
----------
guides/samsung-email, steps 7, trWarnings 2
----------
guides/thunderbird-android, steps 4, trWarnings 1
----------
guides/thunderbird-android, steps 5, trWarnings 2
----------
guides/thunderbird, steps 6, trWarnings 1
----------
guides/windows-10-mail, steps 8, trWarnings 1
----------
ovh/guides/gmail-exchange, steps 5, trWarnings 2
----------
ovh/guides/iphone-exchange, steps 7, trWarnings 2</extracomment>
        <translation>Wacht tot de controle klaar is. Dit kan een minuut duren.</translation>
    </message>
    <message>
        <source>The account is now on the device.</source>
        <extracomment>guides/gmail-android, steps 11, trText 3
----------
guides/iphone, steps 10, trText 3
----------
guides/iphone, steps 11, trText 3
----------
guides/samsung-email, steps 7, trText 3
----------
guides/thunderbird-android, steps 7, trText 3
----------
ovh/guides/gmail-exchange, steps 6, trText 2
----------
ovh/guides/iphone-exchange, steps 9, trText 2</extracomment>
        <translation>Het account staat nu op het apparaat.</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>guides/gmail-android, steps 11, trTitle
----------
guides/outlook-mac, steps 7, trTitle
----------
guides/outlook-new, steps 5, trTitle
----------
guides/outlook-windows, steps 9, trTitle
----------
guides/the-bat, steps 5, trTitle
----------
guides/thunderbird-android, steps 7, trTitle
----------
guides/thunderbird, steps 7, trTitle
----------
guides/windows-10-mail, steps 8, trTitle
----------
ovh/guides/gmail-exchange, steps 6, trTitle
----------
ovh/guides/outlook-exchange, steps 6, trTitle</extracomment>
        <translation>Rond het instellen af</translation>
    </message>
    <message>
        <source>For the Gmail app on phones and tablets with Android.</source>
        <extracomment>guides/gmail-android, trAbout</extracomment>
        <translation>Voor de Gmail-app op telefoons en tablets met Android.</translation>
    </message>
    <message>
        <source>Gmail app on Android</source>
        <extracomment>guides/gmail-android, trName</extracomment>
        <translation>Gmail-app op Android</translation>
    </message>
    <message>
        <source>The device finds the ports by itself.</source>
        <extracomment>guides/iphone, steps 9, trText 2</extracomment>
        <translation>Het apparaat vindt de poorten zelf.</translation>
    </message>
    <message>
        <source>Sending: choose {settings}, {mail}, {accounts}, the account, its address, {smtp}, and the server at the top.</source>
        <extracomment>guides/iphone, after 2, trText 2</extracomment>
        <translation>Verzenden: kies {settings}, {mail}, {accounts}, het account, het adres ervan, {smtp} en de bovenste server.</translation>
    </message>
    <message>
        <source>Receiving: in the same place, choose {advanced}. It has the same three settings.</source>
        <extracomment>guides/iphone, after 2, trText 3</extracomment>
        <translation>Ontvangen: kies op dezelfde plek {advanced}. Daar staan dezelfde drie instellingen.</translation>
    </message>
    <message>
        <source>Choose {settings}, {mail}, {accounts}, the account, its address, then {advanced}.</source>
        <extracomment>guides/iphone, after 3, trText 1</extracomment>
        <translation>Kies {settings}, {mail}, {accounts}, het account, het adres ervan en daarna {advanced}.</translation>
    </message>
    <message>
        <source>Set {deleteFromServer} to {never}.</source>
        <extracomment>guides/iphone, after 3, trText 2</extracomment>
        <translation>Zet {deleteFromServer} op {never}.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <extracomment>guides/iphone, faq 4, trAnswer 1
----------
guides/samsung-email, faq 3, trAnswer 1
----------
guides/thunderbird-android, faq 3, trAnswer 1</extracomment>
        <translation>Laat het veld leeg.</translation>
    </message>
    <message>
        <source>It asks for a server name or a path prefix that is not here.</source>
        <extracomment>guides/iphone, faq 4, trQuestion
----------
guides/samsung-email, faq 3, trQuestion
----------
guides/thunderbird-android, faq 3, trQuestion</extracomment>
        <translation>Er wordt om een servernaam of padvoorvoegsel gevraagd, maar die staan hier niet.</translation>
    </message>
    <message>
        <source>From iOS 18 on, choose {apps} first, then {mail}. In iOS 11 to 13, choose {accountsPasswords} instead; in iOS 7 to 10, {mailContacts}.</source>
        <extracomment>guides/iphone, steps 1, trDifferent</extracomment>
        <translation>Kies vanaf iOS 18 eerst {apps} en daarna {mail}. Kies in iOS 11 tot en met 13 {accountsPasswords} en in iOS 7 tot en met 10 {mailContacts}.</translation>
    </message>
    <message>
        <source>Open {settings}.</source>
        <extracomment>guides/iphone, steps 1, trText 2
----------
ovh/guides/iphone-exchange, steps 1, trText 2</extracomment>
        <translation>Open {settings}.</translation>
    </message>
    <message>
        <source>Then choose {mail}.</source>
        <extracomment>guides/iphone, steps 1, trText 3
----------
ovh/guides/iphone-exchange, steps 1, trText 3</extracomment>
        <translation>Kies daarna {mail}.</translation>
    </message>
    <message>
        <source>From iOS 18 on, it reads {mailAccounts}. In iOS 13 and older, the accounts are already there: go on with the next step.</source>
        <extracomment>guides/iphone, steps 2, trDifferent</extracomment>
        <translation>Vanaf iOS 18 staat er {mailAccounts}. In iOS 13 en ouder ziet u de accounts al: ga verder met de volgende stap.</translation>
    </message>
    <message>
        <source>Choose {addMailAccount}.</source>
        <extracomment>guides/iphone, steps 5, trText 1</extracomment>
        <translation>Kies {addMailAccount}.</translation>
    </message>
    <message>
        <source>Choose a mail account</source>
        <extracomment>guides/iphone, steps 5, trTitle</extracomment>
        <translation>Kies een e-mailaccount</translation>
    </message>
    <message>
        <source>Fill in both parts, incoming and outgoing, even where the device calls them optional.</source>
        <extracomment>guides/iphone, steps 7, trText 3
----------
guides/iphone, steps 8, trText 3</extracomment>
        <translation>Vul beide delen in, inkomend en uitgaand, ook waar het apparaat ze optioneel noemt.</translation>
    </message>
    <message>
        <source>If it says that it cannot connect using SSL, refuse to go on and compare the server names first.</source>
        <extracomment>guides/iphone, steps 9, trDifferent</extracomment>
        <translation>Staat er dat verbinden via SSL niet lukt, ga dan niet verder en vergelijk eerst de servernamen.</translation>
    </message>
    <message>
        <source>Scroll down to {outgoing} and fill in this part, too.</source>
        <extracomment>guides/iphone, steps 9, trText 1</extracomment>
        <translation>Scrol omlaag naar {outgoing} en vul ook dit deel in.</translation>
    </message>
    <message>
        <source>For the Mail app of iOS and iPadOS 14 and newer.</source>
        <extracomment>guides/iphone, trAbout</extracomment>
        <translation>Voor de app Mail van iOS en iPadOS 14 en nieuwer.</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <extracomment>guides/iphone, trName</extracomment>
        <translation>iPhone en iPad</translation>
    </message>
    <message>
        <source>On the very first start, an assistant opens by itself. Close it and go on here.</source>
        <extracomment>guides/kmail, steps 1, trDifferent</extracomment>
        <translation>De allereerste keer opent er vanzelf een assistent. Sluit die en ga hier verder.</translation>
    </message>
    <message>
        <source>Choose {settings}.</source>
        <extracomment>guides/kmail, steps 1, trText 2
----------
guides/outlook-new, steps 1, trText 3</extracomment>
        <translation>Kies {settings}.</translation>
    </message>
    <message>
        <source>Choose {configure}.</source>
        <extracomment>guides/kmail, steps 1, trText 3</extracomment>
        <translation>Kies {configure}.</translation>
    </message>
    <message>
        <source>If the button opens a list, choose {customAccount} in it.</source>
        <extracomment>guides/kmail, steps 2, trDifferent</extracomment>
        <translation>Opent de knop een lijst, kies daarin dan {customAccount}.</translation>
    </message>
    <message>
        <source>Choose {receiving}.</source>
        <extracomment>guides/kmail, steps 2, trText 2</extracomment>
        <translation>Kies {receiving}.</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <extracomment>guides/kmail, steps 2, trText 3
----------
guides/kmail, steps 9, trText 2</extracomment>
        <translation>Kies {add}.</translation>
    </message>
    <message>
        <source>The button {autoDetect} asks the server what it can do. Afterwards, compare with the table of this wizard.</source>
        <extracomment>guides/kmail, steps 7, trDifferent
----------
guides/kmail, steps 8, trDifferent
----------
guides/kmail, steps 11, trDifferent</extracomment>
        <translation>De knop {autoDetect} vraagt de server wat die kan. Vergelijk de instellingen daarna met de tabel van deze wizard.</translation>
    </message>
    <message>
        <source>Choose {advanced}.</source>
        <extracomment>guides/kmail, steps 7, trText 1
----------
guides/kmail, steps 8, trText 1
----------
guides/kmail, steps 11, trText 1</extracomment>
        <translation>Kies {advanced}.</translation>
    </message>
    <message>
        <source>The choice of {smtp} stands in a window of its own, called {createOutgoing}.</source>
        <extracomment>guides/kmail, steps 9, trDifferent</extracomment>
        <translation>De keuze {smtp} staat in een eigen venster met de naam {createOutgoing}.</translation>
    </message>
    <message>
        <source>Choose {sending}.</source>
        <extracomment>guides/kmail, steps 9, trText 1</extracomment>
        <translation>Kies {sending}.</translation>
    </message>
    <message>
        <source>Choose {smtp}.</source>
        <extracomment>guides/kmail, steps 9, trText 3</extracomment>
        <translation>Kies {smtp}.</translation>
    </message>
    <message>
        <source>Start the outgoing account</source>
        <extracomment>guides/kmail, steps 9, trTitle</extracomment>
        <translation>Begin met het uitgaande account</translation>
    </message>
    <message>
        <source>Choose {identities}.</source>
        <extracomment>guides/kmail, steps 12, trText 1</extracomment>
        <translation>Kies {identities}.</translation>
    </message>
    <message>
        <source>Choose {modify}.</source>
        <extracomment>guides/kmail, steps 12, trText 2</extracomment>
        <translation>Kies {modify}.</translation>
    </message>
    <message>
        <source>For KMail and Kontact, the mail programs of KDE on Linux.</source>
        <extracomment>guides/kmail, trAbout</extracomment>
        <translation>Voor KMail en Kontact, de e-mailprogramma’s van KDE op Linux.</translation>
    </message>
    <message>
        <source>KMail</source>
        <extracomment>guides/kmail, trName</extracomment>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, the account, then {deleteAccount}.</source>
        <extracomment>guides/outlook-android, faq 1, trAnswer 1</extracomment>
        <translation>Verwijder het account en voeg het opnieuw toe: kies {settings}, het account en daarna {deleteAccount}.</translation>
    </message>
    <message>
        <source>How do I correct a server setting later?</source>
        <extracomment>guides/outlook-android, faq 1, trQuestion
----------
guides/outlook-new, faq 1, trQuestion</extracomment>
        <translation>Hoe verbeter ik later een serverinstelling?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the envelope at the top left, then the sign {plus}.</source>
        <extracomment>guides/outlook-android, steps 1, trDifferent</extracomment>
        <translation>Staat er al een account, kies dan de envelop linksboven en daarna het teken {plus}.</translation>
    </message>
    <message>
        <source>Open {outlook}.</source>
        <extracomment>guides/outlook-android, steps 1, trText 2
----------
guides/outlook-ios, steps 1, trText 2
----------
guides/outlook-new, steps 1, trText 2
----------
guides/outlook-windows-manual, steps 1, trText 2
----------
guides/outlook-windows, steps 1, trText 2
----------
ovh/guides/outlook-exchange, steps 1, trText 2</extracomment>
        <translation>Open {outlook}.</translation>
    </message>
    <message>
        <source>If the app asks for the password at once, choose {help} at the top, then {changeProvider}: this list appears.</source>
        <extracomment>guides/outlook-android, steps 3, trDifferent
----------
guides/outlook-android, steps 4, trDifferent</extracomment>
        <translation>Vraagt de app meteen om het wachtwoord, kies dan bovenaan {help} en daarna {changeProvider}: deze lijst verschijnt.</translation>
    </message>
    <message>
        <source>Then turn on {advancedTick}: the server settings appear below.</source>
        <extracomment>guides/outlook-android, steps 5, trText 2
----------
guides/outlook-android, steps 6, trText 2
----------
guides/outlook-ios, steps 4, trText 2</extracomment>
        <translation>Zet daarna {advancedTick} aan: de serverinstellingen verschijnen eronder.</translation>
    </message>
    <message>
        <source>The names of the fields may begin with IMAP, POP3 or SMTP.</source>
        <extracomment>guides/outlook-android, steps 7, trDifferent
----------
guides/outlook-android, steps 8, trDifferent
----------
guides/outlook-ios, steps 5, trDifferent</extracomment>
        <translation>De namen van de velden kunnen beginnen met IMAP, POP3 of SMTP.</translation>
    </message>
    <message>
        <source>The form goes on below with the outgoing server.</source>
        <extracomment>guides/outlook-android, steps 7, trText 2
----------
guides/outlook-ios, steps 5, trText 2
----------
guides/samsung-email, steps 5, trText 3
----------
guides/samsung-email, steps 6, trText 3</extracomment>
        <translation>Het formulier gaat eronder verder met de uitgaande server.</translation>
    </message>
    <message>
        <source>Choose the check mark {checkMark} at the top right.</source>
        <extracomment>guides/outlook-android, steps 8, trText 2</extracomment>
        <translation>Kies het vinkje {checkMark} rechtsboven.</translation>
    </message>
    <message>
        <source>The server settings cannot be changed later in this program. To correct them, remove the account and add it again.</source>
        <extracomment>guides/outlook-android, steps 8, trWarnings 1
----------
guides/outlook-new, steps 4, trWarnings 2</extracomment>
        <translation>De serverinstellingen kunt u later in dit programma niet wijzigen. Wilt u ze verbeteren, verwijder dan het account en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>For the app Outlook on phones and tablets with Android.</source>
        <extracomment>guides/outlook-android, trAbout</extracomment>
        <translation>Voor de app Outlook op telefoons en tablets met Android.</translation>
    </message>
    <message>
        <source>Outlook app on Android</source>
        <extracomment>guides/outlook-android, trName</extracomment>
        <translation>Outlook-app op Android</translation>
    </message>
    <message>
        <source>Choose {settings}, the account, then {modifyLogin}.</source>
        <extracomment>guides/outlook-ios, faq 1, trAnswer 1</extracomment>
        <translation>Kies {settings}, het account en daarna {modifyLogin}.</translation>
    </message>
    <message>
        <source>Where can I look at the settings later?</source>
        <extracomment>guides/outlook-ios, faq 1, trQuestion
----------
guides/thunderbird, faq 4, trQuestion</extracomment>
        <translation>Waar kan ik de instellingen later bekijken?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the sign at the top left, then the envelope with the plus.</source>
        <extracomment>guides/outlook-ios, steps 1, trDifferent</extracomment>
        <translation>Staat er al een account, kies dan het teken linksboven en daarna de envelop met het plusteken.</translation>
    </message>
    <message>
        <source>If the app says Exchange, choose {help} at the top right, then {changeProvider}.</source>
        <extracomment>guides/outlook-ios, steps 2, trText 1</extracomment>
        <translation>Noemt de app Exchange, kies dan rechtsboven {help} en daarna {changeProvider}.</translation>
    </message>
    <message>
        <source>Change the account provider</source>
        <extracomment>guides/outlook-ios, steps 2, trTitle</extracomment>
        <translation>Wijzig de accountprovider</translation>
    </message>
    <message>
        <source>The button may also read “Login”, and the names of the fields may begin with IMAP or SMTP.</source>
        <extracomment>guides/outlook-ios, steps 6, trDifferent</extracomment>
        <translation>In het Engels kan op de knop ook “Login” staan, en de namen van de velden kunnen beginnen met IMAP of SMTP.</translation>
    </message>
    <message>
        <source>For the app Outlook on iPhone and iPad.</source>
        <extracomment>guides/outlook-ios, trAbout</extracomment>
        <translation>Voor de app Outlook op iPhone en iPad.</translation>
    </message>
    <message>
        <source>Outlook app on iPhone and iPad</source>
        <extracomment>guides/outlook-ios, trName</extracomment>
        <translation>Outlook-app op iPhone en iPad</translation>
    </message>
    <message>
        <source>For this program, the wizard knows the way by IMAP only.</source>
        <extracomment>guides/outlook-ios, trWhyNot
----------
guides/outlook-new, trWhyNot</extracomment>
        <translation>Voor dit programma kent de wizard alleen de weg via IMAP.</translation>
    </message>
    <message>
        <source>In newer versions, the list is in the menu {outlook}, under {settings}, {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trDifferent</extracomment>
        <translation>In nieuwere versies staat de lijst in het menu {outlook}, onder {settings}, {accounts}.</translation>
    </message>
    <message>
        <source>In the menu {tools} at the top, choose {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trText 2</extracomment>
        <translation>Kies bovenaan in het menu {tools} de optie {accounts}.</translation>
    </message>
    <message>
        <source>On its very first start, Outlook asks for the address at once. Go on with the next step.</source>
        <extracomment>guides/outlook-mac, steps 2, trDifferent
----------
guides/outlook-new, steps 1, trDifferent
----------
guides/outlook-windows, steps 1, trDifferent</extracomment>
        <translation>De allereerste keer vraagt Outlook meteen om het adres. Ga verder met de volgende stap.</translation>
    </message>
    <message>
        <source>Choose {plus}, then {newAccount}.</source>
        <extracomment>guides/outlook-mac, steps 2, trText 1</extracomment>
        <translation>Kies {plus} en daarna {newAccount}.</translation>
    </message>
    <message>
        <source>Choose {imapPop}.</source>
        <extracomment>guides/outlook-mac, steps 4, trText 1</extracomment>
        <translation>Kies {imapPop}.</translation>
    </message>
    <message>
        <source>The form goes on below with the servers.</source>
        <extracomment>guides/outlook-mac, steps 5, trText 2</extracomment>
        <translation>Het formulier gaat eronder verder met de servers.</translation>
    </message>
    <message>
        <source>It stands here twice, for receiving and for sending. SSL, also called TLS, encrypts the way to the server.</source>
        <extracomment>guides/outlook-mac, steps 6, ticks 1, trWhy</extracomment>
        <translation>Dit staat hier twee keer: voor ontvangen en voor verzenden. SSL, ook wel TLS genoemd, versleutelt de weg naar de server.</translation>
    </message>
    <message>
        <source>The button may also read “Add Account”. The port stands behind the server name, after a colon or in a small field of its own.</source>
        <extracomment>guides/outlook-mac, steps 6, trDifferent</extracomment>
        <translation>In het Engels kan op de knop ook “Add Account” staan. De poort staat achter de servernaam, na een dubbele punt of in een eigen veldje.</translation>
    </message>
    <message>
        <source>Choose {tools}, {accounts}, your account, then {advanced}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 1</extracomment>
        <translation>Kies {tools}, {accounts}, uw account en daarna {advanced}.</translation>
    </message>
    <message>
        <source>Choose {serverTab} and tick {leaveCopy}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 2</extracomment>
        <translation>Kies {serverTab} en vink {leaveCopy} aan.</translation>
    </message>
    <message>
        <source>For Outlook on a Mac (macOS), 2016 and newer.</source>
        <extracomment>guides/outlook-mac, trAbout</extracomment>
        <translation>Voor Outlook op een Mac (macOS), 2016 en nieuwer.</translation>
    </message>
    <message>
        <source>Outlook for macOS</source>
        <extracomment>guides/outlook-mac, trName</extracomment>
        <translation>Outlook voor macOS</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, {accounts}, {manage} beside the account, then {delete}.</source>
        <extracomment>guides/outlook-new, faq 1, trAnswer 1</extracomment>
        <translation>Verwijder het account en voeg het opnieuw toe: kies {settings}, {accounts}, naast het account {manage} en daarna {delete}.</translation>
    </message>
    <message>
        <source>If Outlook takes the address for one of Microsoft or Google, choose {chooseProvider}, then {imap}.</source>
        <extracomment>guides/outlook-new, steps 2, trDifferent</extracomment>
        <translation>Ziet Outlook het adres aan voor een adres van Microsoft of Google, kies dan {chooseProvider} en daarna {imap}.</translation>
    </message>
    <message>
        <source>Then choose {showMore}: the server settings appear below.</source>
        <extracomment>guides/outlook-new, steps 3, trText 2</extracomment>
        <translation>Kies daarna {showMore}: de serverinstellingen verschijnen eronder.</translation>
    </message>
    <message>
        <source>For IMAP accounts, the new Outlook keeps a copy of your mail and your password on the servers of Microsoft.</source>
        <extracomment>guides/outlook-new, steps 3, trWarnings 1</extracomment>
        <translation>Bij IMAP-accounts bewaart de nieuwe Outlook een kopie van uw e-mail en uw wachtwoord op de servers van Microsoft.</translation>
    </message>
    <message>
        <source>Leave {smtpPassword} empty: Outlook uses the first password again.</source>
        <extracomment>guides/outlook-new, steps 4, trText 3</extracomment>
        <translation>Laat {smtpPassword} leeg: Outlook gebruikt het eerste wachtwoord opnieuw.</translation>
    </message>
    <message>
        <source>If Outlook asks whether it may keep your mail on the servers of Microsoft, choose {continue}. Without this, it does not add the account.</source>
        <extracomment>guides/outlook-new, steps 5, trText 1</extracomment>
        <translation>Vraagt Outlook of het uw e-mail op de servers van Microsoft mag bewaren, kies dan {continue}. Anders voegt Outlook het account niet toe.</translation>
    </message>
    <message>
        <source>For the new Outlook that comes with Windows 11 and has replaced the Mail app of Windows.</source>
        <extracomment>guides/outlook-new, trAbout</extracomment>
        <translation>Voor de nieuwe Outlook, die bij Windows 11 hoort en de app Mail van Windows heeft vervangen.</translation>
    </message>
    <message>
        <source>Outlook for Windows (new)</source>
        <extracomment>guides/outlook-new, trName</extracomment>
        <translation>Outlook voor Windows (nieuw)</translation>
    </message>
    <message>
        <source>In newer versions, open the Control Panel of Windows, then Mail, E-mail Accounts and New: the older dialog opens.</source>
        <extracomment>guides/outlook-windows-manual, steps 1, trDifferent</extracomment>
        <translation>Open in nieuwere versies het Configuratiescherm van Windows en daarna Mail, E-mailaccounts en Nieuw: het oudere dialoogvenster gaat open.</translation>
    </message>
    <message>
        <source>In older versions, choose {manualSetup2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trDifferent</extracomment>
        <translation>Kies in oudere versies {manualSetup2010}.</translation>
    </message>
    <message>
        <source>Choose {manualSetup}.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trText 1
----------
guides/samsung-email, steps 2, trText 2</extracomment>
        <translation>Kies {manualSetup}.</translation>
    </message>
    <message>
        <source>Choose to set it up by hand</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trTitle
----------
guides/outlook-windows, steps 6, trTitle
----------
guides/thunderbird-android, steps 3, trTitle
----------
guides/thunderbird, steps 3, trTitle
----------
guides/windows-10-mail, steps 3, trTitle
----------
ovh/guides/iphone-exchange, steps 6, trTitle</extracomment>
        <translation>Kies voor handmatig instellen</translation>
    </message>
    <message>
        <source>In older versions, choose {internetEmail2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trDifferent</extracomment>
        <translation>Kies in oudere versies {internetEmail2010}.</translation>
    </message>
    <message>
        <source>Choose {popOrImap}.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trText 1</extracomment>
        <translation>Kies {popOrImap}.</translation>
    </message>
    <message>
        <source>This is for servers inside companies. With {provider} it must stay off.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, ticks 1, trWhy
----------
guides/outlook-windows, steps 7, ticks 1, trWhy
----------
guides/outlook-windows, steps 8, ticks 2, trWhy</extracomment>
        <translation>Dit is voor servers binnen bedrijven. Bij {provider} moet dit uit blijven.</translation>
    </message>
    <message>
        <source>Choose {moreSettings}.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trText 2</extracomment>
        <translation>Kies {moreSettings}.</translation>
    </message>
    <message>
        <source>Do not choose {next} yet: the ports and the encryption are still missing.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trWarnings 1</extracomment>
        <translation>Kies nog niet {next}: de poorten en de versleuteling ontbreken nog.</translation>
    </message>
    <message>
        <source>Then you need not type them a second time.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, ticks 2, trWhy
----------
guides/the-bat, steps 6, ticks 2, trWhy
----------
guides/windows-10-mail, steps 7, ticks 2, trWhy</extracomment>
        <translation>Dan hoeft u ze geen tweede keer te typen.</translation>
    </message>
    <message>
        <source>Choose {outgoingTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 1</extracomment>
        <translation>Kies {outgoingTab}.</translation>
    </message>
    <message>
        <source>Tick {smtpAuth}. Leave {useSame} as it is.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 2</extracomment>
        <translation>Vink {smtpAuth} aan. Laat {useSame} zoals het is.</translation>
    </message>
    <message>
        <source>Check that sending signs in</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trTitle
----------
guides/the-bat, steps 6, trTitle</extracomment>
        <translation>Controleer de aanmelding voor verzenden</translation>
    </message>
    <message>
        <source>Older versions say “SSL” for {tls} and “TLS” for {starttls}. Choose the encryption before you type the port: Outlook changes the port by itself.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trDifferent
----------
guides/outlook-windows-manual, steps 7, trDifferent</extracomment>
        <translation>Oudere versies noemen {tls} “SSL” en {starttls} “TLS”. Kies de versleuteling voordat u de poort typt: Outlook wijzigt de poort zelf.</translation>
    </message>
    <message>
        <source>Choose {advancedTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trText 1
----------
guides/outlook-windows-manual, steps 7, trText 1</extracomment>
        <translation>Kies {advancedTab}.</translation>
    </message>
    <message>
        <source>Outlook shows the test in a window of its own.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, scene, items 1, trText</extracomment>
        <translation>Outlook toont de test in een eigen venster.</translation>
    </message>
    <message>
        <source>If the test reports an error, choose {close} and compare every field with the table of this wizard.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trDifferent</extracomment>
        <translation>Meldt de test een fout, kies dan {close} en vergelijk elk veld met de tabel van deze wizard.</translation>
    </message>
    <message>
        <source>Choose {next}. Outlook tests receiving and sending.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 1</extracomment>
        <translation>Kies {next}. Outlook test ontvangen en verzenden.</translation>
    </message>
    <message>
        <source>When the test is done, choose {close}, then {finish}.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 2</extracomment>
        <translation>Is de test klaar, kies dan {close} en daarna {finish}.</translation>
    </message>
    <message>
        <source>For Outlook 2010, 2013 and older copies of 2016, and for newer ones through the Control Panel of Windows.</source>
        <extracomment>guides/outlook-windows-manual, trAbout</extracomment>
        <translation>Voor Outlook 2010, 2013 en oudere uitgaven van 2016, en voor nieuwere via het Configuratiescherm van Windows.</translation>
    </message>
    <message>
        <source>Outlook for Windows (older dialog)</source>
        <extracomment>guides/outlook-windows-manual, trName</extracomment>
        <translation>Outlook voor Windows (ouder dialoogvenster)</translation>
    </message>
    <message>
        <source>This dialog has no field for it. Use the guide “Outlook for Windows (older dialog)” instead.</source>
        <extracomment>guides/outlook-windows, faq 4, trAnswer 1</extracomment>
        <translation>Dit dialoogvenster heeft daar geen veld voor. Gebruik de handleiding “Outlook voor Windows (ouder dialoogvenster)”.</translation>
    </message>
    <message>
        <source>My user name is not my e-mail address.</source>
        <extracomment>guides/outlook-windows, faq 4, trQuestion</extracomment>
        <translation>Mijn gebruikersnaam is niet mijn e-mailadres.</translation>
    </message>
    <message>
        <source>The box may also read “Configure my account manually”. If the dialog asks for a name and a password at once, it is the older one: use the guide “Outlook for Windows (older dialog)”.</source>
        <extracomment>guides/outlook-windows, steps 2, trDifferent</extracomment>
        <translation>In het Engels kan bij het vakje ook “Configure my account manually” staan. Vraagt het dialoogvenster meteen om een naam en een wachtwoord, dan is het het oudere: gebruik de handleiding “Outlook voor Windows (ouder dialoogvenster)”.</translation>
    </message>
    <message>
        <source>Choose {advancedOptions}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 2
----------
ovh/guides/outlook-exchange, steps 2, trText 2</extracomment>
        <translation>Kies {advancedOptions}.</translation>
    </message>
    <message>
        <source>Tick {manualTick}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 3
----------
ovh/guides/outlook-exchange, steps 2, trText 3</extracomment>
        <translation>Vink {manualTick} aan.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The words may also read “Modify account settings”.</source>
        <extracomment>guides/outlook-windows, steps 6, trDifferent</extracomment>
        <translation>Verschijnt dit scherm niet, ga dan verder met de volgende stap. In het Engels kan er ook “Modify account settings” staan.</translation>
    </message>
    <message>
        <source>Choose {changeSettings}.</source>
        <extracomment>guides/outlook-windows, steps 6, trText 1</extracomment>
        <translation>Kies {changeSettings}.</translation>
    </message>
    <message>
        <source>If Outlook shows these settings before it asks for the password, fill them in first.</source>
        <extracomment>guides/outlook-windows, steps 7, trDifferent</extracomment>
        <translation>Toont Outlook deze instellingen voordat het om het wachtwoord vraagt, vul ze dan eerst in.</translation>
    </message>
    <message>
        <source>If the table of this wizard says STARTTLS for receiving, Outlook cannot use it with POP3. Choose IMAP instead.</source>
        <extracomment>guides/outlook-windows, steps 8, trDifferent</extracomment>
        <translation>Staat er in de tabel van deze wizard STARTTLS voor ontvangen, dan kan Outlook dat niet gebruiken met POP3. Kies dan IMAP.</translation>
    </message>
    <message>
        <source>If Outlook asks for the password once more, type the password of your mailbox. Clear the box that offers Outlook for your phone.</source>
        <extracomment>guides/outlook-windows, steps 9, trDifferent</extracomment>
        <translation>Vraagt Outlook nog een keer om het wachtwoord, typ dan het wachtwoord van uw mailbox. Haal het vinkje weg bij het vakje dat Outlook voor uw telefoon aanbiedt.</translation>
    </message>
    <message>
        <source>Later, you find these settings under {file}, {accountSettings}, {serverSettings}.</source>
        <extracomment>guides/outlook-windows, steps 9, trText 3</extracomment>
        <translation>Later vindt u deze instellingen onder {file}, {accountSettings}, {serverSettings}.</translation>
    </message>
    <message>
        <source>Choose {file}, then {accountSettings} twice, your account, and {change}.</source>
        <extracomment>guides/outlook-windows, steps 10, trText 1</extracomment>
        <translation>Kies {file}, daarna twee keer {accountSettings}, uw account en {change}.</translation>
    </message>
    <message>
        <source>For the classic Outlook of Microsoft 365, 2024, 2021 and 2019, and for most copies of Outlook 2016.</source>
        <extracomment>guides/outlook-windows, trAbout</extracomment>
        <translation>Voor de klassieke Outlook van Microsoft 365, 2024, 2021 en 2019, en voor de meeste uitgaven van Outlook 2016.</translation>
    </message>
    <message>
        <source>Outlook for Windows (classic)</source>
        <extracomment>guides/outlook-windows, trName</extracomment>
        <translation>Outlook voor Windows (klassiek)</translation>
    </message>
    <message>
        <source>Open {emailApp}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 2</extracomment>
        <translation>Open {emailApp}.</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu with the three lines, then the gear, and choose {addAccount}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 3</extracomment>
        <translation>Staat er al een account, open dan het menu met de drie streepjes, daarna het tandwiel en kies {addAccount}.</translation>
    </message>
    <message>
        <source>If this button does not appear, choose {signIn}. When the app cannot find the settings, it offers the same form.</source>
        <extracomment>guides/samsung-email, steps 2, trDifferent</extracomment>
        <translation>Verschijnt deze knop niet, kies dan {signIn}. Kan de app de instellingen niet vinden, dan biedt die hetzelfde formulier aan.</translation>
    </message>
    <message>
        <source>For the Email app on Samsung phones and tablets.</source>
        <extracomment>guides/samsung-email, trAbout</extracomment>
        <translation>Voor de app E-mail op telefoons en tablets van Samsung.</translation>
    </message>
    <message>
        <source>Samsung Email</source>
        <extracomment>guides/samsung-email, trName</extracomment>
        <translation>Samsung Email</translation>
    </message>
    <message>
        <source>Yes. With IMAP both show the same mail. With POP3, tick {leaveOnServer}, or fetched mail stays only on this computer.</source>
        <extracomment>guides/the-bat, faq 4, trAnswer 1</extracomment>
        <translation>Ja. Met IMAP tonen beide dezelfde e-mail. Vink bij POP3 {leaveOnServer} aan, anders staat opgehaalde e-mail alleen nog op deze computer.</translation>
    </message>
    <message>
        <source>May I use the program and the webmail side by side?</source>
        <extracomment>guides/the-bat, faq 4, trQuestion</extracomment>
        <translation>Mag ik het programma en de webmail naast elkaar gebruiken?</translation>
    </message>
    <message>
        <source>Choose {mailboxMenu}.</source>
        <extracomment>guides/the-bat, steps 1, trText 2
----------
guides/the-bat, steps 6, trText 1
----------
guides/the-bat, steps 7, trText 1</extracomment>
        <translation>Kies {mailboxMenu}.</translation>
    </message>
    <message>
        <source>Choose {finish}.</source>
        <extracomment>guides/the-bat, steps 5, trText 1
----------
guides/thunderbird, steps 7, trText 1</extracomment>
        <translation>Kies {finish}.</translation>
    </message>
    <message>
        <source>Choose {properties}.</source>
        <extracomment>guides/the-bat, steps 6, trText 2
----------
guides/the-bat, steps 7, trText 2</extracomment>
        <translation>Kies {properties}.</translation>
    </message>
    <message>
        <source>Choose {transport}.</source>
        <extracomment>guides/the-bat, steps 6, trText 3</extracomment>
        <translation>Kies {transport}.</translation>
    </message>
    <message>
        <source>Choose {authentication}.</source>
        <extracomment>guides/the-bat, steps 6, trText 4</extracomment>
        <translation>Kies {authentication}.</translation>
    </message>
    <message>
        <source>Choose {mailManagement}.</source>
        <extracomment>guides/the-bat, steps 7, trText 3</extracomment>
        <translation>Kies {mailManagement}.</translation>
    </message>
    <message>
        <source>For The Bat! on Windows.</source>
        <extracomment>guides/the-bat, trAbout</extracomment>
        <translation>Voor The Bat! op Windows.</translation>
    </message>
    <message>
        <source>The Bat!</source>
        <extracomment>guides/the-bat, trName</extracomment>
        <translation>The Bat!</translation>
    </message>
    <message>
        <source>Not with this app. It fetches copies and leaves the mail on the server.</source>
        <extracomment>guides/thunderbird-android, faq 5, trAnswer 1</extracomment>
        <translation>Niet met deze app. Die haalt kopieën op en laat de e-mail op de server staan.</translation>
    </message>
    <message>
        <source>Does POP3 take my mail off the server?</source>
        <extracomment>guides/thunderbird-android, faq 5, trQuestion</extracomment>
        <translation>Haalt POP3 mijn e-mail van de server af?</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu, then the settings, and choose {addAccount} instead.</source>
        <extracomment>guides/thunderbird-android, steps 1, trDifferent</extracomment>
        <translation>Staat er al een account, open dan het menu en daarna de instellingen, en kies {addAccount}.</translation>
    </message>
    <message>
        <source>Open {app}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 2</extracomment>
        <translation>Open {app}.</translation>
    </message>
    <message>
        <source>Choose {getStarted}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 3</extracomment>
        <translation>Kies {getStarted}.</translation>
    </message>
    <message>
        <source>If the program shows {notFound}, choose {next}: the form of the next step appears. It never proposes POP3 by itself.</source>
        <extracomment>guides/thunderbird-android, steps 3, trDifferent</extracomment>
        <translation>Toont het programma {notFound}, kies dan {next}: het formulier van de volgende stap verschijnt. Uit zichzelf stelt het programma nooit POP3 voor.</translation>
    </message>
    <message>
        <source>The program looks for settings and proposes some.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 1
----------
guides/thunderbird, steps 3, trText 1</extracomment>
        <translation>Het programma zoekt naar instellingen en doet een voorstel.</translation>
    </message>
    <message>
        <source>Do not take them: choose {editConfiguration}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 2
----------
guides/thunderbird, steps 3, trText 2</extracomment>
        <translation>Neem het voorstel niet over: kies {editConfiguration}.</translation>
    </message>
    <message>
        <source>It appears after a touch on {found}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 3</extracomment>
        <translation>Dit verschijnt als u op {found} tikt.</translation>
    </message>
    <message>
        <source>If the app asks for special folders first, leave them as they are.</source>
        <extracomment>guides/thunderbird-android, steps 6, trDifferent</extracomment>
        <translation>Vraagt de app eerst naar speciale mappen, laat die dan zoals ze zijn.</translation>
    </message>
    <message>
        <source>For Thunderbird and K-9 Mail on phones and tablets with Android.</source>
        <extracomment>guides/thunderbird-android, trAbout</extracomment>
        <translation>Voor Thunderbird en K-9 Mail op telefoons en tablets met Android.</translation>
    </message>
    <message>
        <source>Thunderbird for Android</source>
        <extracomment>guides/thunderbird-android, trName</extracomment>
        <translation>Thunderbird voor Android</translation>
    </message>
    <message>
        <source>Open the menu and {accountSettings}. {serverSettings} is for receiving. For sending, choose {outgoingServer} and then {edit}.</source>
        <extracomment>guides/thunderbird, faq 4, trAnswer 1</extracomment>
        <translation>Open het menu en {accountSettings}. {serverSettings} is voor ontvangen. Kies voor verzenden {outgoingServer} en daarna {edit}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. In older versions, choose {newAccount} instead.</source>
        <extracomment>guides/thunderbird, steps 1, trDifferent</extracomment>
        <translation>Verschijnt dit scherm niet, ga dan verder met de volgende stap. Kies in oudere versies {newAccount}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top right.</source>
        <extracomment>guides/thunderbird, steps 1, trText 2
----------
guides/thunderbird, steps 8, trText 1</extracomment>
        <translation>Open rechtsboven het menu met de drie streepjes.</translation>
    </message>
    <message>
        <source>Choose {emailAccount}.</source>
        <extracomment>guides/thunderbird, steps 1, trText 4</extracomment>
        <translation>Kies {emailAccount}.</translation>
    </message>
    <message>
        <source>In older versions, the same screen also asks for the password: type it there, too.</source>
        <extracomment>guides/thunderbird, steps 2, trDifferent</extracomment>
        <translation>In oudere versies vraagt hetzelfde scherm ook om het wachtwoord: typ het daar ook.</translation>
    </message>
    <message>
        <source>If the program finds nothing, or in older versions, choose {configureManually} instead. If the proposal is the same as the table of this wizard, you may also choose {continue} and go on with the password.</source>
        <extracomment>guides/thunderbird, steps 3, trDifferent</extracomment>
        <translation>Vindt het programma niets of hebt u een oudere versie, kies dan {configureManually}. Is het voorstel gelijk aan de tabel van deze wizard, dan kunt u ook {continue} kiezen en verdergaan met het wachtwoord.</translation>
    </message>
    <message>
        <source>In older versions, receiving and sending stand on one screen: fill in this part and the part of the next step there.</source>
        <extracomment>guides/thunderbird, steps 4, trDifferent</extracomment>
        <translation>In oudere versies staan ontvangen en verzenden op één scherm: vul daar dit deel en het deel van de volgende stap in.</translation>
    </message>
    <message>
        <source>In older versions, choose {done} instead.</source>
        <extracomment>guides/thunderbird, steps 5, trDifferent</extracomment>
        <translation>Kies in oudere versies {done}.</translation>
    </message>
    <message>
        <source>Choose {test}.</source>
        <extracomment>guides/thunderbird, steps 5, trText 3</extracomment>
        <translation>Kies {test}.</translation>
    </message>
    <message>
        <source>If the program also offers calendars and address books, go on without them.</source>
        <extracomment>guides/thunderbird, steps 7, trDifferent</extracomment>
        <translation>Biedt het programma ook agenda’s en adresboeken aan, ga dan zonder die verder.</translation>
    </message>
    <message>
        <source>Choose {accountSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 2</extracomment>
        <translation>Kies {accountSettings}.</translation>
    </message>
    <message>
        <source>Choose {serverSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 3</extracomment>
        <translation>Kies {serverSettings}.</translation>
    </message>
    <message>
        <source>For Thunderbird on Windows, macOS and Linux.</source>
        <extracomment>guides/thunderbird, trAbout</extracomment>
        <translation>Voor Thunderbird op Windows, macOS en Linux.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <extracomment>guides/thunderbird, trName</extracomment>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>On its very first start, the app shows {addAccount} at once. Go on with the next step.</source>
        <extracomment>guides/windows-10-mail, steps 1, trDifferent</extracomment>
        <translation>De allereerste keer toont de app meteen {addAccount}. Ga verder met de volgende stap.</translation>
    </message>
    <message>
        <source>The entry may also read “Advanced settings”.</source>
        <extracomment>guides/windows-10-mail, steps 3, trDifferent</extracomment>
        <translation>In het Engels kan er ook “Advanced settings” staan.</translation>
    </message>
    <message>
        <source>Choose {advancedSetup}.</source>
        <extracomment>guides/windows-10-mail, steps 3, trText 1</extracomment>
        <translation>Kies {advancedSetup}.</translation>
    </message>
    <message>
        <source>Tick all four boxes.</source>
        <extracomment>guides/windows-10-mail, steps 7, trText 1</extracomment>
        <translation>Vink alle vier de vakjes aan.</translation>
    </message>
    <message>
        <source>For those who still have the Mail app of Windows 10 or 11.</source>
        <extracomment>guides/windows-10-mail, trAbout</extracomment>
        <translation>Voor wie nog de app Mail van Windows 10 of 11 heeft.</translation>
    </message>
    <message>
        <source>Windows 10 Mail</source>
        <extracomment>guides/windows-10-mail, trName</extracomment>
        <translation>Mail in Windows 10</translation>
    </message>
    <message>
        <source>Microsoft replaced this app by the new Outlook in January 2025 and no longer supports it. If it cannot connect although the check on this computer works, use the new Outlook or another program.</source>
        <extracomment>guides/windows-10-mail, trOldDevice</extracomment>
        <translation>Microsoft heeft deze app in januari 2025 vervangen door de nieuwe Outlook en ondersteunt de app niet meer. Lukt verbinden niet terwijl de test op deze computer wel slaagt, gebruik dan de nieuwe Outlook of een ander programma.</translation>
    </message>
    <message>
        <source>The user name is always your full e-mail address.</source>
        <extracomment>ovh/guides/gmail-android, changes 2, trText 1
----------
ovh/guides/thunderbird-android, changes 2, trText 1
----------
ovh/guides/thunderbird, changes 2, trText 1</extracomment>
        <translation>De gebruikersnaam is altijd uw volledige e-mailadres.</translation>
    </message>
    <message>
        <source>After too much spam, {provider} blocks sending from a mailbox. Set a new password in the control panel: this lifts the block. Then type it on every device.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trAnswer 1
----------
ovh/guides/thunderbird, faq 1, trAnswer 1</extracomment>
        <translation>Na te veel spam blokkeert {provider} het verzenden vanuit een mailbox. Stel in het control panel een nieuw wachtwoord in: daarmee wordt de blokkade opgeheven. Typ het daarna op elk apparaat.</translation>
    </message>
    <message>
        <source>Sending is refused with the number 535, but the password is right.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trQuestion
----------
ovh/guides/thunderbird, faq 1, trQuestion</extracomment>
        <translation>Verzenden wordt geweigerd met het nummer 535, maar het wachtwoord klopt.</translation>
    </message>
    <message>
        <source>Choose {exchange}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 2, trText 1
----------
ovh/guides/iphone-exchange, steps 4, trText 1
----------
ovh/guides/outlook-exchange, steps 3, trText 1</extracomment>
        <translation>Kies {exchange}.</translation>
    </message>
    <message>
        <source>The wizard checked this server by IMAP. Exchange itself (ActiveSync) it cannot check.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, trWarnings 1
----------
ovh/guides/iphone-exchange, steps 7, trWarnings 1
----------
ovh/guides/outlook-exchange, steps 5, trWarnings 1</extracomment>
        <translation>De wizard heeft deze server via IMAP getest. Exchange zelf (ActiveSync) kan de wizard niet testen.</translation>
    </message>
    <message>
        <source>Exchange has a port of its own.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, values 5, trNote</extracomment>
        <translation>Exchange heeft een eigen poort.</translation>
    </message>
    <message>
        <source>The server asks to manage the device: choose {ok}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 6, trText 1</extracomment>
        <translation>De server vraagt om het apparaat te mogen beheren: kies {ok}.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in the Gmail app.</source>
        <extracomment>ovh/guides/gmail-exchange, trAbout</extracomment>
        <translation>Voor Exchange met agenda en contacten in de Gmail-app.</translation>
    </message>
    <message>
        <source>Gmail app on Android (Exchange)</source>
        <extracomment>ovh/guides/gmail-exchange, trName</extracomment>
        <translation>Gmail-app op Android (Exchange)</translation>
    </message>
    <message>
        <source>Exchange is a way of its own: it brings mail, calendar and contacts together. POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/gmail-exchange, trWhyNot
----------
ovh/guides/iphone-exchange, trWhyNot
----------
ovh/guides/outlook-exchange, trWhyNot</extracomment>
        <translation>Exchange is een eigen manier: e-mail, agenda en contacten komen samen binnen. POP3 kunt u hier niet kiezen.</translation>
    </message>
    <message>
        <source>In newer versions, {mail} stands inside the list of apps.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 1, trDifferent</extracomment>
        <translation>In nieuwere versies staat {mail} in de lijst met apps.</translation>
    </message>
    <message>
        <source>Choose {configureManually}.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 6, trText 1</extracomment>
        <translation>Kies {configureManually}.</translation>
    </message>
    <message>
        <source>Choose what the account brings</source>
        <extracomment>ovh/guides/iphone-exchange, steps 8, trTitle</extracomment>
        <translation>Kies wat het account ophaalt</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts on iPhone and iPad.</source>
        <extracomment>ovh/guides/iphone-exchange, trAbout</extracomment>
        <translation>Voor Exchange met agenda en contacten op iPhone en iPad.</translation>
    </message>
    <message>
        <source>iPhone and iPad (Exchange)</source>
        <extracomment>ovh/guides/iphone-exchange, trName</extracomment>
        <translation>iPhone en iPad (Exchange)</translation>
    </message>
    <message>
        <source>No. Use classic Outlook, or set up the mailbox by IMAP.</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trAnswer 1</extracomment>
        <translation>Nee. Gebruik de klassieke Outlook of stel de mailbox in via IMAP.</translation>
    </message>
    <message>
        <source>Does the new Outlook work with this Exchange?</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trQuestion</extracomment>
        <translation>Werkt de nieuwe Outlook met deze Exchange-dienst?</translation>
    </message>
    <message>
        <source>Outlook finds the server through an entry of your domain (SRV record). If this step fails, that entry is missing: whoever looks after the domain must add it in the control panel.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 4, trWarnings 1</extracomment>
        <translation>Outlook vindt de server via een vermelding bij uw domein (SRV-record). Lukt deze stap niet, dan ontbreekt die vermelding: de beheerder van het domein moet die toevoegen in het control panel.</translation>
    </message>
    <message>
        <source>Outlook asks whether a website of {provider} may set up the server: choose {allow}.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trText 1</extracomment>
        <translation>Outlook vraagt of een website van {provider} de server mag instellen: kies {allow}.</translation>
    </message>
    <message>
        <source>Allow the redirection</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trTitle</extracomment>
        <translation>Sta de omleiding toe</translation>
    </message>
    <message>
        <source>Choose how much mail is kept on this computer.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 6, trText 1</extracomment>
        <translation>Kies hoeveel e-mail op deze computer wordt bewaard.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in classic Outlook; the new Outlook cannot do this.</source>
        <extracomment>ovh/guides/outlook-exchange, trAbout</extracomment>
        <translation>Voor Exchange met agenda en contacten in de klassieke Outlook; de nieuwe Outlook kan dit niet.</translation>
    </message>
    <message>
        <source>Outlook for Windows, classic (Exchange)</source>
        <extracomment>ovh/guides/outlook-exchange, trName</extracomment>
        <translation>Outlook voor Windows, klassiek (Exchange)</translation>
    </message>
    <message>
        <source>For this mailbox, the program proposes the servers of another offer of {provider}. With them, neither receiving nor sending works.</source>
        <extracomment>ovh/guides/thunderbird-android, changes 1, trWarnings 1
----------
ovh/guides/thunderbird, changes 1, trWarnings 1</extracomment>
        <translation>Voor deze mailbox stelt het programma de servers van een ander pakket van {provider} voor. Daarmee werken ontvangen en verzenden geen van beide.</translation>
    </message>
    <message>
        <source>Review the profile in the settings if you want to install it.</source>
        <extracomment>../takealong/iphone-profile, steps 1, scene, items 2, trText</extracomment>
        <translation>Bekijk het profiel in de instellingen als u het wilt installeren.</translation>
    </message>
    <message>
        <source>If it asks for a device first, choose the iPhone, not the watch.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trDifferent</extracomment>
        <translation>Wordt er eerst om een apparaat gevraagd, kies dan de iPhone en niet het horloge.</translation>
    </message>
    <message>
        <source>Tap the file on the iPhone. It answers with {profileDownloaded}: nothing is changed yet.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trText 1</extracomment>
        <translation>Tik op de iPhone op het bestand. U ziet dan {profileDownloaded}: er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>../takealong/iphone-profile, steps 1, trTitle</extracomment>
        <translation>Open het bestand</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>../takealong/iphone-profile, steps 2, scene, items 1, trText</extracomment>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>After 8 minutes the iPhone throws the file away: open it again. It also stands under {general}, {deviceManagement}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trDifferent</extracomment>
        <translation>Na 8 minuten gooit de iPhone het bestand weg: open het dan opnieuw. Het staat ook onder {general}, {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open {settings}. Near the top, below your name, stands {profileDownloaded}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trText 1</extracomment>
        <translation>Open {settings}. Bovenaan, onder uw naam, staat {profileDownloaded}.</translation>
    </message>
    <message>
        <source>Go to the settings within 8 minutes</source>
        <extracomment>../takealong/iphone-profile, steps 2, trTitle</extracomment>
        <translation>Ga binnen 8 minuten naar de instellingen</translation>
    </message>
    <message>
        <source>If it refuses, the protection of stolen devices may be on: try at home, or switch it off for a moment.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trDifferent</extracomment>
        <translation>Wordt het geweigerd, dan staat misschien de beveiliging tegen diefstal aan: probeer het thuis, of zet die even uit.</translation>
    </message>
    <message>
        <source>The iPhone asks for the code with which you unlock it. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trText 1</extracomment>
        <translation>De iPhone vraagt om de code waarmee u hem ontgrendelt. Dat er {notSigned} staat, klopt hier: alleen bedrijven ondertekenen zulke bestanden.</translation>
    </message>
    <message>
        <source>Install it</source>
        <extracomment>../takealong/iphone-profile, steps 3, trTitle
----------
../takealong/mac-profile, steps 2, trTitle</extracomment>
        <translation>Installeer het</translation>
    </message>
    <message>
        <source>The iPhone warns because the file is not signed. It came from you, so you may go on.</source>
        <extracomment>../takealong/iphone-profile, steps 4, trText 1</extracomment>
        <translation>De iPhone waarschuwt omdat het bestand niet ondertekend is. Het komt van uzelf, dus u kunt doorgaan.</translation>
    </message>
    <message>
        <source>Say yes once more</source>
        <extracomment>../takealong/iphone-profile, steps 4, trTitle</extracomment>
        <translation>Bevestig nog een keer</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it. Then choose {next} and {done}.</source>
        <extracomment>../takealong/iphone-profile, steps 5, trText 1</extracomment>
        <translation>Hier wordt erom gevraagd omdat het niet in het bestand staat. Kies daarna {next} en {done}.</translation>
    </message>
    <message>
        <source>Type your mailbox password</source>
        <extracomment>../takealong/iphone-profile, steps 5, trTitle
----------
../takealong/mac-profile, steps 3, trTitle</extracomment>
        <translation>Typ het wachtwoord van uw mailbox</translation>
    </message>
    <message>
        <source>On the iPhone or iPad</source>
        <extracomment>../takealong/iphone-profile, trName</extracomment>
        <translation>Op de iPhone of iPad</translation>
    </message>
    <message>
        <source>In macOS 13 and 14, choose {privacy}, then {profiles} at the very bottom.</source>
        <extracomment>../takealong/mac-profile, steps 1, trDifferent</extracomment>
        <translation>Kies in macOS 13 en 14 {privacy} en dan helemaal onderaan {profiles}.</translation>
    </message>
    <message>
        <source>Double-click the file, then open {systemSettings}. Choose {general}, then {deviceManagement}.</source>
        <extracomment>../takealong/mac-profile, steps 1, trText 1</extracomment>
        <translation>Dubbelklik op het bestand en open daarna {systemSettings}. Kies {general}, dan {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open the file and the settings</source>
        <extracomment>../takealong/mac-profile, steps 1, trTitle</extracomment>
        <translation>Open het bestand en de instellingen</translation>
    </message>
    <message>
        <source>Under {downloaded}, double-click the file with your address. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/mac-profile, steps 2, trText 1</extracomment>
        <translation>Dubbelklik onder {downloaded} op het bestand met uw adres. Dat er {notSigned} staat, klopt hier: alleen bedrijven ondertekenen zulke bestanden.</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it.</source>
        <extracomment>../takealong/mac-profile, steps 3, trText 1</extracomment>
        <translation>Hier wordt erom gevraagd omdat het niet in het bestand staat.</translation>
    </message>
    <message>
        <source>On a Mac</source>
        <extracomment>../takealong/mac-profile, trName</extracomment>
        <translation>Op een Mac</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>uw mailboxwachtwoord</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>uw eigen naam</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>normaal wachtwoord</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation>werkt niet vanaf hier</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen.</source>
        <translation>Tekening van het telefoonscherm.</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen %1.</source>
        <translation>Tekening van het telefoonscherm %1.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen.</source>
        <translation>Tekening van het computerscherm.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen %1.</source>
        <translation>Tekening van het computerscherm %1.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window.</source>
        <translation>Tekening van het programmavenster.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window %1.</source>
        <translation>Tekening van het programmavenster %1.</translation>
    </message>
    <message>
        <source>To press: %1.</source>
        <translation>Drukken op: %1.</translation>
    </message>
    <message>
        <source>Marked, in order: %1.</source>
        <translation>Gemarkeerd, in volgorde: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>HowToView</name>
    <message>
        <source>Press %1 (in English it reads %2).</source>
        <translation>Druk op %1 (in het Engels staat er %2).</translation>
    </message>
    <message>
        <source>Press %1.</source>
        <translation>Druk op %1.</translation>
    </message>
    <message>
        <source>How this device reads in your language is not known here. Its words are shown in English and may read differently.</source>
        <translation>Hoe dit op het apparaat in uw taal heet, is hier niet bekend. De woorden staan er in het Engels en kunnen bij u anders zijn.</translation>
    </message>
</context>
<context>
    <name>KeptFindingView</name>
    <message>
        <source>Use the servers that were found</source>
        <translation>De gevonden servers gebruiken</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>PasswordFieldView</name>
    <message>
        <source>Type the password to try it, or go on without: the settings do not need it.</source>
        <translation>Typ het wachtwoord om het te proberen, of ga verder zonder: voor de instellingen is het niet nodig.</translation>
    </message>
    <message>
        <source>What was pasted has a line break in it, and no password has. Copy the password alone, and paste it again.</source>
        <translation>In wat geplakt is, zit een regeleinde, en dat heeft geen enkel wachtwoord. Kopieer alleen het wachtwoord en plak het opnieuw.</translation>
    </message>
    <message>
        <source>This is longer than any mail server takes, so it was not added.</source>
        <translation>Dit is langer dan een mailserver aanneemt en is daarom niet toegevoegd.</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters are typed as capital ones.</source>
        <translation>Caps Lock staat aan: kleine letters worden als hoofdletters getypt.</translation>
    </message>
    <message>
        <source>Some letters are not Latin (a–z). Cyrillic and Latin letters can look the same, and to a server they are different. Is the right keyboard layout on?</source>
        <translation>Sommige letters zijn niet Latijns (a–z). Cyrillische en Latijnse letters kunnen er hetzelfde uitzien, en voor een server zijn ze verschillend. Staat de juiste toetsenbordindeling aan?</translation>
    </message>
    <message>
        <source>There is a space at the beginning or at the end. It counts as part of the password.</source>
        <translation>Er staat een spatie aan het begin of aan het eind. Die telt mee als deel van het wachtwoord.</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Wachtwoord t&amp;onen</translation>
    </message>
    <message>
        <source>On the screen only: it is not read aloud.</source>
        <translation>Alleen op het scherm: het wordt niet voorgelezen.</translation>
    </message>
</context>
<context>
    <name>PasswordLineView</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles wissen</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>The window of --preview; %1 is the name of the guide&apos;s file.</extracomment>
        <translation>Voorbeeld van %1</translation>
    </message>
    <message>
        <source>The guide is shown without these parts of the file:</source>
        <translation>De handleiding wordt getoond zonder deze delen van het bestand:</translation>
    </message>
    <message>
        <source>This guide cannot be shown yet. Mend the file and save it, and it appears here.</source>
        <translation>Deze handleiding kan nog niet worden getoond. Verbeter het bestand en sla het op; dan verschijnt de handleiding hier.</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile in a mail program, %2 is &quot;Flatpak&quot; or &quot;Snap&quot;, how the program was installed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adds this account to %1 on this computer. The accounts and messages that are there stay as they are. Your password is not stored: %1 asks for it.</source>
        <translation>Voegt dit account toe aan %1 op deze computer. De accounts en berichten die er al zijn, blijven zoals ze zijn. Uw wachtwoord wordt niet opgeslagen: %1 vraagt erom.</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <translation>Instellen in %1</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. If it is new here, start it once, close it, then come back to this page.</source>
        <translation>%1 is niet gevonden op deze computer. Is het hier nieuw, start het dan één keer, sluit het en kom terug naar deze pagina.</translation>
    </message>
    <message>
        <source>%1 is here, but has not been used yet. Start it once, close it, then come back to this page.</source>
        <translation>%1 staat op deze computer, maar is nog niet gebruikt. Start het één keer, sluit het en kom terug naar deze pagina.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first, then come back to this page.</source>
        <translation>%1 is geopend. Sluit het eerst en kom dan terug naar deze pagina.</translation>
    </message>
    <message>
        <source>%1 already has this account. Nothing needs to be added.</source>
        <translation>%1 heeft dit account al. Er hoeft niets te worden toegevoegd.</translation>
    </message>
    <message>
        <source>The settings of %1 look different from what this wizard knows, so it leaves them alone. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>De instellingen van %1 zien er anders uit dan deze wizard kent, dus die blijven zoals ze zijn. Voeg het account toe in %1 zelf, met de gegevens van de pagina met instellingen.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>De instellingen van %1 kunnen hier niet worden gewijzigd: deze computer staat dat niet toe. Voeg het account toe in %1 zelf, met de gegevens van de pagina met instellingen.</translation>
    </message>
    <message>
        <source>The account is set up in %1. Open %1 now: it asks for your mailbox password and fetches your mail.</source>
        <translation>Het account is ingesteld in %1. Open nu %1: het vraagt om het wachtwoord van uw mailbox en haalt uw e-mail op.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed. Close it, then try again.</source>
        <translation>%1 is geopend, dus er is niets gewijzigd. Sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
        <translation>De schijf is vol, dus er is niets gewijzigd. Maak wat ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was changed. Try again, or add the account in %1 itself, with the values of the settings page.</source>
        <translation>De instellingen van %1 konden niet worden geschreven, dus er is niets gewijzigd. Probeer het opnieuw, of voeg het account toe in %1 zelf, met de gegevens van de pagina met instellingen.</translation>
    </message>
    <message>
        <source>A copy of the settings as they were before lies in %1</source>
        <translation>Een kopie van de instellingen zoals ze eerst waren, staat in %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The settings of %1 are again exactly as they were.</source>
        <translation>De instellingen van %1 zijn weer precies zoals ze waren.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>%1 has been used since, so nothing was undone and nothing is lost. To remove the account, open the account settings of %1.</source>
        <translation>%1 is intussen gebruikt, dus er is niets ongedaan gemaakt en er is niets verloren. Open de accountinstellingen van %1 om het account te verwijderen.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. To remove the account, open the account settings of %1.</source>
        <translation>De instellingen van %1 kunnen hier niet worden gewijzigd: deze computer staat dat niet toe. Open de accountinstellingen van %1 om het account te verwijderen.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was undone. Try again.</source>
        <translation>De instellingen van %1 konden niet worden geschreven, dus er is niets ongedaan gemaakt. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>%1 cannot work with %2.</source>
        <translation>%1 werkt niet met %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 biedt geen %2.</translation>
    </message>
    <message>
        <source>Tick “leave a copy of messages on the server” where your program offers it. Then nothing is lost if this device breaks, and webmail still shows everything.</source>
        <translation>Vink “berichten op de server laten” aan als uw programma dat biedt. Dan gaat er niets verloren als dit apparaat stukgaat, en de webmail toont nog steeds alles.</translation>
    </message>
    <message>
        <source>How should mail arrive?</source>
        <translation>Hoe wilt u uw e-mail ontvangen?</translation>
    </message>
    <message>
        <source>Both ways work with any mail program that supports them. If unsure, keep IMAP.</source>
        <translation>Beide manieren werken in elk e-mailprogramma dat ze ondersteunt. Houd het bij twijfel op IMAP.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>aanbevolen</translation>
    </message>
    <message>
        <source>Mail stays on the server, and every device of yours shows the same messages and folders.</source>
        <translation>E-mail blijft op de server staan. Al uw apparaten tonen dezelfde berichten en mappen.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Mail is fetched to this one device; other devices do not see what was read, sorted or sent here.</source>
        <translation>E-mail wordt opgehaald naar dit ene apparaat. Andere apparaten zien niet wat u hier leest, ordent of verzendt.</translation>
    </message>
    <message>
        <source>Only one way works here. The reason stands with the other.</source>
        <translation>Hier werkt maar één manier. De reden staat bij de andere.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Without a provider there are no servers to test. Copy the question above and send it to your provider.</source>
        <translation>Zonder provider zijn er geen servers om te testen. Kopieer de vraag hierboven en stuur die naar uw provider.</translation>
    </message>
    <message>
        <source>Choose a provider to go on.</source>
        <translation>Kies een provider om verder te gaan.</translation>
    </message>
    <message>
        <source>Who runs your mail?</source>
        <translation>Wie verzorgt uw e-mail?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Zoek op naam</translation>
    </message>
    <message>
        <source>My provider is not in this list</source>
        <translation>Mijn provider staat niet in deze lijst</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Vraag kopiëren</translation>
    </message>
    <message>
        <source>Agree to the servers that were found, or choose a provider, to go on.</source>
        <translation>Ga akkoord met de gevonden servers of kies een provider om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Compare the choice with the invoice for your mailbox; it names the company and the product.</source>
        <translation>Vergelijk uw keuze met de factuur van uw mailbox. Daarop staan het bedrijf en het product.</translation>
    </message>
    <message>
        <source>Your provider is known. One thing is missing to know its servers.</source>
        <translation>Uw provider is bekend. Er ontbreekt nog één gegeven om de servers te kennen.</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The invoice for your mailbox or for your website names the company.</source>
        <translation>Uit %1 blijkt niet wie de e-mail verzorgt. De naam van het bedrijf staat op de factuur van uw mailbox of uw website.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Het opzoeken van %1 leverde geen antwoord op. Kies het bedrijf dat uw e-mail verzorgt; het staat op uw factuur.</translation>
    </message>
    <message>
        <source>Without a network nothing can be looked up. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Zonder netwerk kan er niets worden opgezocht. Kies het bedrijf dat uw e-mail verzorgt; het staat op uw factuur.</translation>
    </message>
    <message>
        <source>Still looking up who runs the mail of %1. You can wait or choose the company yourself.</source>
        <translation>Er wordt nog opgezocht wie de e-mail van %1 verzorgt. U kunt wachten of zelf het bedrijf kiezen.</translation>
    </message>
    <message>
        <source>Choose the company that runs your mail; your invoice names it.</source>
        <translation>Kies het bedrijf dat uw e-mail verzorgt; het staat op uw factuur.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed here.</source>
        <translation>Vul hier een heel getal in van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Hello, I want to use the mailbox %1 in a mail program. Please tell me:
1. Incoming server (IMAP and, if offered, POP3): name, port, SSL/TLS or STARTTLS
2. Outgoing server (SMTP): name, port, SSL/TLS or STARTTLS
3. User name: the whole address or something else
4. Whether an extra password for programs is needed</source>
        <translation>Hallo, ik wil de mailbox %1 in een e-mailprogramma gebruiken. Kunt u mij laten weten:
1. Inkomende server (IMAP en, indien beschikbaar, POP3): naam, poort, SSL/TLS of STARTTLS
2. Uitgaande server (SMTP): naam, poort, SSL/TLS of STARTTLS
3. Gebruikersnaam: het volledige adres of iets anders
4. Of er een extra wachtwoord voor programma’s nodig is</translation>
    </message>
    <message>
        <source>The servers that you typed are tested. You can change them here at any time.</source>
        <translation>De servers die u hebt ingevuld, worden getest. U kunt ze hier altijd wijzigen.</translation>
    </message>
    <message>
        <source>Servers were found for %1. Agree to them, or choose the company that runs your mail.</source>
        <translation>Voor %1 zijn servers gevonden. Ga ermee akkoord of kies het bedrijf dat uw e-mail verzorgt.</translation>
    </message>
    <message>
        <source>The incoming mail server is missing.</source>
        <translation>De inkomende server ontbreekt.</translation>
    </message>
    <message>
        <source>The incoming mail server is not the name of a server. Such a name has dots and no blanks, as in imap.example.com; a port number may follow after a colon.</source>
        <translation>Bij de inkomende server staat geen naam van een server. In zo’n naam staan punten en geen spaties, bijvoorbeeld imap.example.com; na een dubbele punt kan een poortnummer volgen.</translation>
    </message>
    <message>
        <source>The outgoing mail server is missing.</source>
        <translation>De uitgaande server ontbreekt.</translation>
    </message>
    <message>
        <source>The outgoing mail server is not the name of a server. Such a name has dots and no blanks, as in smtp.example.com; a port number may follow after a colon.</source>
        <translation>Bij de uitgaande server staat geen naam van een server. In zo’n naam staan punten en geen spaties, bijvoorbeeld smtp.example.com; na een dubbele punt kan een poortnummer volgen.</translation>
    </message>
    <message>
        <source>If you do not know them, your provider can tell you the values in one short message. Copy the question below and send it to their support. Until then, you can read your mail in the browser on your provider&apos;s website (“webmail”).</source>
        <translation>Kent u ze niet, dan kan uw provider u de gegevens in één kort bericht geven. Kopieer de vraag hieronder en stuur die naar de klantenservice. Tot die tijd kunt u uw e-mail in de browser lezen, op de website van uw provider (“webmail”).</translation>
    </message>
    <message>
        <source>Help from %1: %2</source>
        <extracomment>%1 is the provider, %2 its telephone number and e-mail address.</extracomment>
        <translation>Hulp van %1: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>Alles &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>Om&amp;laag</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Save As</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Bestands&amp;naam:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Map:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Bestandstype:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Nieuwe map</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Nieuwe map maken</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Een nieuwe map maken</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Verborgen bestanden tonen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Go forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vooruitgaan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Bovenliggende map</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Naar de bovenliggende map gaan</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Als lijst weergeven</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Met details weergeven</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Lijst met locaties en bladwijzers</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Mijn computer</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Recente locaties</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Map</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1 File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1-bestand</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1 bestaat al.
Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Het bestand is niet gevonden.
Controleer of de bestandsnaam juist is.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
De map is niet gevonden.
Controleer of de mapnaam juist is.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>‘%1’ is beveiligd tegen schrijven.
Wilt u het toch verwijderen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Weet u zeker dat u ‘%1’ wilt verwijderen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>De map kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Mijn computer</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Ongeldige bestandsnaam</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Details tonen...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Details verbergen...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Paginaformaat:</translation>
    </message>
    <message>
        <source>Width:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Breedte:</translation>
    </message>
    <message>
        <source>Height:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Hoogte:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Papierbron:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Afdrukstand</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Liggend, omgekeerd</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Staand, omgekeerd</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Marges</translation>
    </message>
    <message>
        <source>top margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>bovenmarge</translation>
    </message>
    <message>
        <source>left margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>linkermarge</translation>
    </message>
    <message>
        <source>right margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>rechtermarge</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>ondermarge</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Pagina-indeling</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Pagina’s per vel:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Paginavolgorde:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Punten (pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Alles opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Ja op &amp;alles</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>N&amp;ee op alles</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Standaardwaarden herstellen</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Afdrukken</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Opties &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Opties &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Afdrukken naar bestand (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Afdrukken naar bestand...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>PDF-bestand schrijven</translation>
    </message>
    <message>
        <source>Local file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Lokaal bestand</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>All Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Alle pagina’s</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Oneven pagina’s</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Even pagina’s</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Ongeldige pagina-opgave</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 bestaat al.
Wilt u het overschrijven?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 is een map.
Kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Bestand %1 kan niet worden geschreven.
Kies een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>De waarde bij ‘Van’ kan niet groter zijn dan de waarde bij ‘Tot’.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Printereigenschappen</translation>
    </message>
    <message>
        <source>Job Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Opdrachtopties</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Geavanceerd</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Copies:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Exemplaren:</translation>
    </message>
    <message>
        <source>Print range</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Afdrukbereik</translation>
    </message>
    <message>
        <source>Print all</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Alles afdrukken</translation>
    </message>
    <message>
        <source>Pages from</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pagina’s van</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>tot</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Current Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Huidige pagina</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Paginaselectie:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Uitvoerinstellingen</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Collate</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Omgekeerd</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kleurmodus</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Grijstinten</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Long side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Lange zijde</translation>
    </message>
    <message>
        <source>Short side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Korte zijde</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Eigenschappen</translation>
    </message>
    <message>
        <source>Location:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Locatie:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Uitvoer&amp;bestand:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Koppeling kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QrWayView</name>
    <message>
        <source>The same values, to type or to copy</source>
        <translation>Dezelfde gegevens, om over te typen of te kopiëren</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>u bent hier</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Your address</source>
        <translation>Uw adres</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>E-mailprovider</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Uw instellingen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step of a guide, as the steps beside the page list it; %1 is its number, %2 its heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>How mail arrives</source>
        <translation>Manier van ontvangen</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Voordat u begint</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Wachtwoord proberen</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Meenemen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Voltooien</translation>
    </message>
    <message>
        <source>Print the settings</source>
        <translation>De instellingen afdrukken</translation>
    </message>
    <message>
        <source>Printing did not work. Check the printer, or save a PDF instead.</source>
        <translation>Het afdrukken is niet gelukt. Controleer de printer of sla de instellingen op als PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>De instellingen als PDF opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Your mail settings</source>
        <translation>Uw e-mailinstellingen</translation>
    </message>
    <message>
        <source>Type these values into your device or mail program, exactly as they stand here.</source>
        <translation>Typ deze gegevens over in uw apparaat of e-mailprogramma, precies zoals ze hier staan.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>De test tonen of opnieuw testen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>alle instellingen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF opslaan…</translation>
    </message>
    <message>
        <source>What does each value mean?</source>
        <translation>Wat betekenen deze gegevens?</translation>
    </message>
    <message>
        <source>Try whether the password works, too</source>
        <translation>Ook proberen of het wachtwoord werkt</translation>
    </message>
    <message>
        <source>Take them along…</source>
        <translation>Meenemen…</translation>
    </message>
    <message>
        <source>Put these settings on a phone or into a mail program, without typing.</source>
        <translation>Zet deze instellingen op een telefoon of in een e-mailprogramma, zonder typen.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla de instellingen op als PDF.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Inkomende server</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Inkomende poort</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Beveiliging inkomend</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Uitgaande server</translation>
    </message>
    <message>
        <source>Outgoing port</source>
        <translation>Uitgaande poort</translation>
    </message>
    <message>
        <source>Outgoing security</source>
        <translation>Beveiliging uitgaand</translation>
    </message>
    <message>
        <source>Outgoing authentication</source>
        <translation>Verificatie uitgaand</translation>
    </message>
    <message>
        <source>Sign-in for sending</source>
        <translation>Aanmelden voor verzenden</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Accounttype</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountnaam</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Incoming server and port</source>
        <translation>Inkomende server en poort</translation>
    </message>
    <message>
        <source>Outgoing server and port</source>
        <translation>Uitgaande server en poort</translation>
    </message>
    <message>
        <source>Leave a copy on the server</source>
        <translation>Kopie op de server laten</translation>
    </message>
    <message>
        <source>Yes, with the normal password</source>
        <translation>Ja, met het normale wachtwoord</translation>
    </message>
    <message>
        <source>Yes, with an encrypted password</source>
        <translation>Ja, met een versleuteld wachtwoord</translation>
    </message>
    <message>
        <source>Yes, with OAuth2 (a sign-in in the browser)</source>
        <translation>Ja, met OAuth2 (aanmelden in de browser)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>uw mailboxwachtwoord</translation>
    </message>
    <message>
        <source>Yes: the same user name and password</source>
        <translation>Ja: dezelfde gebruikersnaam en hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>your name, as others shall see it</source>
        <translation>uw naam, zoals anderen die zien</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Not tested; the provider does not say</source>
        <translation>Niet getest; de provider vermeldt het niet</translation>
    </message>
    <message>
        <source>Tested, works</source>
        <translation>Getest, werkt</translation>
    </message>
    <message>
        <source>Does not work from here</source>
        <translation>Werkt niet vanaf hier</translation>
    </message>
    <message>
        <source>Sending (%1)</source>
        <translation>Verzenden (%1)</translation>
    </message>
    <message>
        <source>Receiving (%1)</source>
        <translation>Ontvangen (%1)</translation>
    </message>
    <message>
        <source>Tested from this computer at %1</source>
        <translation>Getest vanaf deze computer om %1</translation>
    </message>
    <message>
        <source>certificate of %1, valid until %2</source>
        <translation>certificaat van %1, geldig tot %2</translation>
    </message>
    <message>
        <source>Does not work from here (tested at %1). %2</source>
        <translation>Werkt niet vanaf hier (getest om %1). %2</translation>
    </message>
    <message>
        <source>Not tested from this computer: these are the provider&apos;s own values.</source>
        <translation>Niet getest vanaf deze computer: dit zijn de gegevens van de provider zelf.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the server and port are the provider&apos;s, the security is the usual one for this port.</source>
        <translation>Niet getest vanaf deze computer: de server en de poort komen van de provider, de beveiliging is de gebruikelijke voor deze poort.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the provider does not name this port, but it is the usual one.</source>
        <translation>Niet getest vanaf deze computer: de provider noemt deze poort niet, maar het is de gebruikelijke.</translation>
    </message>
    <message>
        <source>The provider names no server for %1. Go back and choose the other way, or ask the provider.</source>
        <translation>De provider noemt geen server voor %1. Ga terug en kies de andere manier, of vraag het aan de provider.</translation>
    </message>
    <message>
        <source>All ports (numbered doors of the servers)</source>
        <translation>Alle poorten (genummerde ingangen van de servers)</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Uitgaand (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Inkomend (%1)</translation>
    </message>
    <message>
        <source>SSL/TLS from the start</source>
        <translation>SSL/TLS vanaf het begin</translation>
    </message>
    <message>
        <source>STARTTLS (begins plain, then encrypted)</source>
        <translation>STARTTLS (begint onversleuteld, daarna versleuteld)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Zonder versleuteling</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a port number, %2 what the test found: &quot;993: Works, protected&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>E-mailinstellingen voor %1</translation>
    </message>
    <message>
        <source>The servers and ports below were tested from this computer, and they work.</source>
        <translation>De servers en poorten hieronder zijn getest vanaf deze computer, en ze werken.</translation>
    </message>
    <message>
        <source>These values are the provider&apos;s own; they were not tested from this computer yet.</source>
        <translation>Deze gegevens komen van de provider zelf; ze zijn nog niet getest vanaf deze computer.</translation>
    </message>
    <message>
        <source>Receiving was tested and works. Sending is not proven from this computer.</source>
        <translation>Ontvangen is getest en werkt. Verzenden is vanaf deze computer niet bewezen.</translation>
    </message>
    <message>
        <source>Sending was tested and works. Receiving is not proven from this computer.</source>
        <translation>Verzenden is getest en werkt. Ontvangen is vanaf deze computer niet bewezen.</translation>
    </message>
    <message>
        <source>Receiving and sending are not proven from this computer; below is why, and what to do now.</source>
        <translation>Ontvangen en verzenden zijn vanaf deze computer niet bewezen; hieronder staat waarom, en wat u nu kunt doen.</translation>
    </message>
    <message>
        <source>With POP3, let the program leave a copy of messages on the server. Otherwise the mail is only on this one device.</source>
        <translation>Laat het programma bij POP3 een kopie van de berichten op de server bewaren. Anders staat de e-mail alleen op dit ene apparaat.</translation>
    </message>
    <message>
        <source>Sending needs a sign-in, too: turn on “outgoing server requires authentication” on your device.</source>
        <translation>Ook voor verzenden moet u zich aanmelden: zet op uw apparaat “de uitgaande server vereist verificatie” aan.</translation>
    </message>
    <message>
        <source>Control panel of the provider (for a new password)</source>
        <translation>Control panel van de provider (voor een nieuw wachtwoord)</translation>
    </message>
    <message>
        <source>Webmail (your mail in the browser)</source>
        <translation>Webmail (uw e-mail in de browser)</translation>
    </message>
    <message>
        <source>Known faults at the provider</source>
        <translation>Bekende storingen bij de provider</translation>
    </message>
    <message>
        <source>Help from the provider</source>
        <translation>Hulp van de provider</translation>
    </message>
    <message>
        <source>Written on %1 at %2. This sheet holds no password.</source>
        <translation>Geschreven op %1 om %2. Op dit blad staat geen wachtwoord.</translation>
    </message>
    <message>
        <source>Your address, as others write to it.</source>
        <translation>Uw adres: daar sturen anderen hun e-mail naartoe.</translation>
    </message>
    <message>
        <source>The name that the server knows you by; also called login or account.</source>
        <translation>De naam waaronder de server u kent; ook login of account genoemd.</translation>
    </message>
    <message>
        <source>The password of your mailbox, not that of the device.</source>
        <translation>Het wachtwoord van uw mailbox, niet dat van het apparaat.</translation>
    </message>
    <message>
        <source>This server receives your mail.</source>
        <translation>Deze server ontvangt uw e-mail.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <translation>Een poort is de genummerde ingang van de server voor één soort e-mail.</translation>
    </message>
    <message>
        <source>How the way to the server is encrypted. SSL/TLS is often called SSL alone.</source>
        <translation>Hoe de weg naar de server is versleuteld. SSL/TLS heet vaak gewoon SSL.</translation>
    </message>
    <message>
        <source>This server sends your mail; also called SMTP server.</source>
        <translation>Deze server verzendt uw e-mail; ook SMTP-server genoemd.</translation>
    </message>
    <message>
        <source>Sending has a port of its own.</source>
        <translation>Verzenden heeft een eigen poort.</translation>
    </message>
    <message>
        <source>How the way to the sending server is encrypted.</source>
        <translation>Hoe de weg naar de uitgaande server is versleuteld.</translation>
    </message>
    <message>
        <source>Authentication is the sign-in with user name and password; without it, the server does not send.</source>
        <translation>Verificatie is aanmelden met gebruikersnaam en wachtwoord; zonder verificatie verzendt de server niets.</translation>
    </message>
    <message>
        <source>Sending asks for the same user name and password as receiving.</source>
        <translation>Voor verzenden zijn dezelfde gebruikersnaam en hetzelfde wachtwoord nodig als voor ontvangen.</translation>
    </message>
    <message>
        <source>The way in which mail arrives.</source>
        <translation>De manier waarop e-mail binnenkomt.</translation>
    </message>
    <message>
        <source>Only you see this name. Choose what you like.</source>
        <translation>Alleen u ziet deze naam. U kiest die zelf.</translation>
    </message>
    <message>
        <source>The name that others see beside your address.</source>
        <translation>De naam die anderen naast uw adres zien.</translation>
    </message>
    <message>
        <source>The server, a colon and its port, without spaces.</source>
        <translation>De server, een dubbele punt en de poort, zonder spaties.</translation>
    </message>
    <message>
        <source>Otherwise the mail is taken off the server and your other devices no longer see it.</source>
        <translation>Anders wordt de e-mail van de server afgehaald en ziet u die niet meer op uw andere apparaten.</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Gebruikersnaam voor verzenden</translation>
    </message>
    <message>
        <source>No: sending has a user name of its own</source>
        <translation>Nee: verzenden heeft een eigen gebruikersnaam</translation>
    </message>
    <message>
        <source>Sending has a user name of its own; the password is the same.</source>
        <translation>Verzenden heeft een eigen gebruikersnaam; het wachtwoord is hetzelfde.</translation>
    </message>
    <message>
        <source>The letters before the @ need an outgoing server that offers SMTPUTF8, the extension for letters other than a–z. Whether this one does was not tested.</source>
        <translation>Voor de letters voor de @ is een uitgaande server nodig die SMTPUTF8 biedt, de uitbreiding voor letters buiten a–z. Of deze server dat doet, is niet getest.</translation>
    </message>
    <message>
        <source>The outgoing server takes the letters before the @: it offers SMTPUTF8, the extension for letters other than a–z.</source>
        <translation>De uitgaande server kan overweg met de letters voor de @: hij biedt SMTPUTF8, de uitbreiding voor letters buiten a–z.</translation>
    </message>
    <message>
        <source>The outgoing server does not take the letters before the @: it does not offer SMTPUTF8, the extension for letters other than a–z. Ask your provider for an address with a–z only.</source>
        <translation>De uitgaande server kan niet overweg met de letters voor de @: hij biedt geen SMTPUTF8, de uitbreiding voor letters buiten a–z. Vraag uw provider om een adres met alleen a–z.</translation>
    </message>
    <message>
        <source>App passwords (second passwords, for mail programs)</source>
        <translation>App-wachtwoorden (tweede wachtwoorden, voor e-mailprogramma’s)</translation>
    </message>
    <message>
        <source>Access for mail programs (to switch it on)</source>
        <translation>Toegang voor e-mailprogramma’s (om die aan te zetten)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Shown instead of the list of steps where the window is narrow.</extracomment>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Mail Setup Wizard</source>
        <translation>Wizard E-mail instellen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The password is tried only where receiving and sending are both proven, and the provider takes a password. That is not so right now.</source>
        <translation>Het wachtwoord wordt alleen geprobeerd als ontvangen en verzenden allebei bewezen zijn en de provider een wachtwoord aanneemt. Dat is nu niet zo.</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Wachtwoord proberen</translation>
    </message>
    <message>
        <source>Only if you like: the settings are right without it. The password goes over the proven connections alone, once for each press, and is kept nowhere.</source>
        <translation>Alleen als u dat wilt: de instellingen kloppen ook zonder. Het wachtwoord gaat alleen over de bewezen verbindingen, één keer per druk op de knop, en wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>De test tonen of opnieuw testen</translation>
    </message>
    <message>
        <source>&amp;Try the password</source>
        <translation>Wachtwoord &amp;proberen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Try another password</source>
        <translation>Een ander wachtwoord proberen</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Alleen de instellingen tonen</translation>
    </message>
</context>
<context>
    <name>SignInRowView</name>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sending mail (%1)</source>
        <translation>E-mail verzenden (%1)</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>E-mail ontvangen (%1)</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Nog niet geprobeerd</translation>
    </message>
    <message>
        <source>The password is accepted</source>
        <translation>Het wachtwoord is aanvaard</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Het wachtwoord is niet aanvaard</translation>
    </message>
    <message>
        <source>The user name is another one</source>
        <translation>De gebruikersnaam is een andere</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Er is een app-wachtwoord nodig</translation>
    </message>
    <message>
        <source>Access is switched off</source>
        <translation>De toegang is uitgeschakeld</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>Verzenden is geblokkeerd</translation>
    </message>
    <message>
        <source>Too many tries for now</source>
        <translation>Voorlopig te veel pogingen</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>De mailbox is vol</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Op dit moment niet mogelijk</translation>
    </message>
    <message>
        <source>No way of signing in</source>
        <translation>Geen manier om aan te melden</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Not protected, so not tried</source>
        <translation>Niet beveiligd, dus niet geprobeerd</translation>
    </message>
    <message>
        <source>Broke off without an answer</source>
        <translation>Afgebroken zonder antwoord</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>The password was not tried for sending yet.</source>
        <translation>Het wachtwoord is nog niet geprobeerd voor verzenden.</translation>
    </message>
    <message>
        <source>The password was not tried for receiving yet.</source>
        <translation>Het wachtwoord is nog niet geprobeerd voor ontvangen.</translation>
    </message>
    <message>
        <source>The server for sending accepted the password.</source>
        <translation>De server voor verzenden heeft het wachtwoord aanvaard.</translation>
    </message>
    <message>
        <source>The server for receiving accepted the password.</source>
        <translation>De server voor ontvangen heeft het wachtwoord aanvaard.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but not for sending.</source>
        <translation>Hetzelfde wachtwoord is aanvaard voor ontvangen, maar niet voor verzenden.</translation>
    </message>
    <message>
        <source>The same password was accepted for sending, but not for receiving.</source>
        <translation>Hetzelfde wachtwoord is aanvaard voor verzenden, maar niet voor ontvangen.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1.</source>
        <translation>Het wachtwoord is niet aanvaard met de gebruikersnaam %1.</translation>
    </message>
    <message>
        <source>The password was not accepted for sending, with the user name %1.</source>
        <translation>Het wachtwoord is niet aanvaard voor verzenden, met de gebruikersnaam %1.</translation>
    </message>
    <message>
        <source>The password was not accepted for receiving, with the user name %1.</source>
        <translation>Het wachtwoord is niet aanvaard voor ontvangen, met de gebruikersnaam %1.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1; this server wants the whole e-mail address there.</source>
        <translation>Het wachtwoord is niet aanvaard met de gebruikersnaam %1; deze server wil daar het volledige e-mailadres.</translation>
    </message>
    <message>
        <source>The server does not take the usual password from mail programs.</source>
        <translation>De server accepteert het gewone wachtwoord niet van e-mailprogramma’s.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off for this mailbox.</source>
        <translation>Verzenden vanuit e-mailprogramma’s is uitgeschakeld voor deze mailbox.</translation>
    </message>
    <message>
        <source>Receiving by %1 is switched off for this mailbox.</source>
        <translation>Ontvangen via %1 is uitgeschakeld voor deze mailbox.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but sending is refused.</source>
        <translation>Hetzelfde wachtwoord is aanvaard voor ontvangen, maar verzenden wordt geweigerd.</translation>
    </message>
    <message>
        <source>Sending is locked for this mailbox.</source>
        <translation>Verzenden is geblokkeerd voor deze mailbox.</translation>
    </message>
    <message>
        <source>The server lets nobody in for a while, because there were too many tries.</source>
        <translation>De server laat een tijdje niemand toe, omdat er te veel pogingen waren.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>De mailbox is vol.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>De server kan op dit moment geen wachtwoorden controleren.</translation>
    </message>
    <message>
        <source>The server offers no way of signing in with a password, so none was sent.</source>
        <translation>De server biedt geen manier om met een wachtwoord aan te melden, dus er is er geen verzonden.</translation>
    </message>
    <message>
        <source>The server said neither yes nor no to the password.</source>
        <translation>De server heeft op het wachtwoord geen ja en geen nee gezegd.</translation>
    </message>
    <message>
        <source>The server could not be reached this time, so no password was sent.</source>
        <translation>De server was deze keer niet bereikbaar, dus er is geen wachtwoord verzonden.</translation>
    </message>
    <message>
        <source>The connection was not protected this time, so no password was sent.</source>
        <translation>De verbinding was deze keer niet beveiligd, dus er is geen wachtwoord verzonden.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>De verbinding werd verbroken voordat de server antwoordde.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>De poging is geannuleerd.</translation>
    </message>
    <message>
        <source>Type the password and press “Try the password”, or go on without.</source>
        <translation>Typ het wachtwoord en druk op ‘Wachtwoord proberen’, of ga verder zonder.</translation>
    </message>
    <message>
        <source>The same password belongs into your device.</source>
        <translation>Ditzelfde wachtwoord hoort in uw apparaat.</translation>
    </message>
    <message>
        <source>Some providers answer like this while sending is locked for a mailbox, for example because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Sommige providers antwoorden zo als verzenden voor een mailbox geblokkeerd is, bijvoorbeeld omdat er spam mee is verzonden. Vraag het uw provider; een nieuw wachtwoord heft de blokkering vaak op.</translation>
    </message>
    <message>
        <source>The other server cannot check passwords at the moment, and this one may only say it otherwise. Try again in a few minutes.</source>
        <translation>De andere server kan op dit moment geen wachtwoorden controleren, en deze zegt dat misschien alleen anders. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>Ask your provider whether mail programs may receive mail from this mailbox.</source>
        <translation>Vraag uw provider of e-mailprogramma’s e-mail uit deze mailbox mogen ophalen.</translation>
    </message>
    <message>
        <source>Type it once more, with a look at capital letters and the keyboard layout. Does it open your mail in the browser? If not, set a new password at your provider.</source>
        <translation>Typ het nog een keer en let op hoofdletters en de toetsenbordindeling. Opent het uw e-mail in de browser? Zo niet, stel dan bij uw provider een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>On your device, type %1 as the user name, whatever else the settings say.</source>
        <translation>Typ op uw apparaat %1 als gebruikersnaam, wat de instellingen verder ook zeggen.</translation>
    </message>
    <message>
        <source>Have your provider make an app password (a second password, for mail programs only), and try that one. Where there is none, only programs that open the provider’s own sign-in page get in.</source>
        <translation>Laat uw provider een app-wachtwoord maken (een tweede wachtwoord, alleen voor e-mailprogramma’s) en probeer dat. Waar dat er niet is, komen alleen programma’s binnen die de aanmeldpagina van de provider zelf openen.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, switch on access for mail programs in its settings, and try again.</source>
        <translation>Meld u in de browser aan bij uw e-mail, schakel in de instellingen de toegang voor e-mailprogramma’s in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It looks as if sending is locked for this mailbox, often because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Het lijkt erop dat verzenden voor deze mailbox geblokkeerd is, vaak omdat er spam mee is verzonden. Vraag het uw provider; een nieuw wachtwoord heft de blokkering vaak op.</translation>
    </message>
    <message>
        <source>Wait: each further try makes the pause longer. If it does not end, ask your provider whether the mailbox is locked.</source>
        <translation>Wacht: elke volgende poging maakt de pauze langer. Blijft het zo, vraag uw provider dan of de mailbox geblokkeerd is.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.</source>
        <translation>Meld u in de browser aan bij uw e-mail, verwijder wat u niet nodig hebt, leeg de prullenbak en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This passes by itself; try again in a few minutes. The password may well be right.</source>
        <translation>Dit gaat vanzelf over; probeer het over een paar minuten opnieuw. Het wachtwoord kan heel goed kloppen.</translation>
    </message>
    <message>
        <source>Ask your provider how mail programs sign in. Some want a sign-in in the browser.</source>
        <translation>Vraag uw provider hoe e-mailprogramma’s zich aanmelden. Sommige providers willen dat het in de browser gebeurt.</translation>
    </message>
    <message>
        <source>Its own words stand under Details. The password may be right: try again later, or on your device.</source>
        <translation>Het letterlijke antwoord staat onder Details. Het wachtwoord kan kloppen: probeer het later opnieuw, of op uw apparaat.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Go back and check again, or try from another network.</source>
        <translation>Ga terug en test opnieuw, of probeer het vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>The password may be right. Try again.</source>
        <translation>Het wachtwoord kan kloppen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Probeer het opnieuw wanneer u wilt.</translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>Een pauze voorkomt dat de mailbox wordt geblokkeerd. De volgende poging is mogelijk over %n minuut.</numerusform>
            <numerusform>Een pauze voorkomt dat de mailbox wordt geblokkeerd. De volgende poging is mogelijk over %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Een pauze voorkomt dat de mailbox wordt geblokkeerd. De volgende poging is mogelijk over %n seconde.</numerusform>
            <numerusform>Een pauze voorkomt dat de mailbox wordt geblokkeerd. De volgende poging is mogelijk over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, poort %2, %3</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Manier van aanmelden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>De server antwoordde</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Er is nog niets verzonden</translation>
    </message>
    <message>
        <source>Sending the message …</source>
        <translation>Bericht wordt verzonden…</translation>
    </message>
    <message>
        <source>It is sent. Looking for it in the mailbox …</source>
        <translation>Het is verzonden. Het wordt nu in de mailbox gezocht…</translation>
    </message>
    <message>
        <source>It is there. Removing it again …</source>
        <translation>Het is er. Het wordt weer verwijderd…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>No test message was sent yet.</source>
        <translation>Er is nog geen testbericht verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s).</source>
        <translation>
            <numerusform>Uw bericht is aangekomen na %n seconde.</numerusform>
            <numerusform>Uw bericht is aangekomen na %n seconden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s), in the folder for junk mail.</source>
        <translation>
            <numerusform>Uw bericht is aangekomen na %n seconde, in de map voor ongewenste e-mail.</numerusform>
            <numerusform>Uw bericht is aangekomen na %n seconden, in de map voor ongewenste e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>De server heeft het bericht niet aangenomen.</translation>
    </message>
    <message>
        <source>The server did not take the message; it looks as if sending is locked for this mailbox.</source>
        <translation>De server heeft het bericht niet aangenomen; het lijkt erop dat verzenden voor deze mailbox geblokkeerd is.</translation>
    </message>
    <message>
        <source>The message was sent, but it has not arrived yet.</source>
        <translation>Het bericht is verzonden, maar nog niet aangekomen.</translation>
    </message>
    <message>
        <source>The mailbox is full, so the message cannot arrive.</source>
        <translation>De mailbox is vol, dus het bericht kan niet aankomen.</translation>
    </message>
    <message>
        <source>The message was sent, but the mailbox could not be looked into.</source>
        <translation>Het bericht is verzonden, maar in de mailbox kon niet worden gekeken.</translation>
    </message>
    <message>
        <source>The message was sent, but then the connection ended.</source>
        <translation>Het bericht is verzonden, maar daarna werd de verbinding verbroken.</translation>
    </message>
    <message>
        <source>The connection ended before the message was sent.</source>
        <translation>De verbinding werd verbroken voordat het bericht verzonden was.</translation>
    </message>
    <message>
        <source>The message was sent; waiting for it was cancelled.</source>
        <translation>Het bericht is verzonden; het wachten erop is geannuleerd.</translation>
    </message>
    <message>
        <source>Cancelled before the message was sent.</source>
        <translation>Geannuleerd voordat het bericht verzonden was.</translation>
    </message>
    <message>
        <source>Look into your mailbox in a few minutes, into junk mail, too. The message is called “%1” and may be deleted.</source>
        <translation>Kijk over een paar minuten in uw mailbox, ook bij de ongewenste e-mail. Het bericht heet ‘%1’ en mag worden verwijderd.</translation>
    </message>
    <message>
        <source>It is removed again, and nothing else in the mailbox was touched.</source>
        <translation>Het is weer verwijderd, en verder is er niets in de mailbox aangeraakt.</translation>
    </message>
    <message>
        <source>It is still in your mailbox, called “%1”, and may be deleted. Nothing else there was touched.</source>
        <translation>Het staat nog in uw mailbox, heet ‘%1’ en mag worden verwijderd. Verder is er niets aangeraakt.</translation>
    </message>
    <message>
        <source>Press the button to send one.</source>
        <translation>Druk op de knop om er een te verzenden.</translation>
    </message>
    <message>
        <source>Receiving and sending work with this password.</source>
        <translation>Ontvangen en verzenden werken met dit wachtwoord.</translation>
    </message>
    <message>
        <source>Receiving and sending work; look into that folder now and then.</source>
        <translation>Ontvangen en verzenden werken; kijk af en toe in die map.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Try again in a few minutes.</source>
        <translation>De server is op dit moment bezet. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The server wants a pause before more mail is sent. Try again later.</source>
        <translation>De server wil een pauze voordat er weer e-mail wordt verzonden. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>It does not take other letters than a–z before the @. Ask your provider for a second address with Latin letters.</source>
        <translation>De server accepteert vóór het @-teken geen andere letters dan a–z. Vraag uw provider om een tweede adres met Latijnse letters.</translation>
    </message>
    <message>
        <source>Its own words stand under Details; show them to your provider.</source>
        <translation>Het letterlijke antwoord staat onder Details; laat het aan uw provider zien.</translation>
    </message>
    <message>
        <source>Ask your provider why. Often spam was sent from the mailbox, and a new password ends the lock.</source>
        <translation>Vraag uw provider waarom. Vaak is er spam verzonden vanuit de mailbox, en heft een nieuw wachtwoord de blokkering op.</translation>
    </message>
    <message>
        <source>Test of your mail settings</source>
        <translation>Test van uw e-mailinstellingen</translation>
    </message>
    <message>
        <source>This message was sent by Mail Setup Wizard, from your address to your address, to see that sending and receiving work.
They do. This message may be deleted.
</source>
        <translation>Dit bericht is verzonden door Mail Setup Wizard, van uw adres naar uw adres, om te zien of verzenden en ontvangen werken.
Dat is zo. U mag dit bericht verwijderen.
</translation>
    </message>
</context>
<context>
    <name>StepDetailsView</name>
    <message>
        <source>It may read differently on your device.</source>
        <translation>Op uw apparaat kan er iets anders staan.</translation>
    </message>
    <message>
        <source>It may read differently on your device. In English it reads %1.</source>
        <translation>Op uw apparaat kan er iets anders staan. In het Engels staat er %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Vink %1 aan</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Let op: %1</translation>
    </message>
    <message>
        <source>Open the control panel of %1</source>
        <translation>Control panel van %1 openen</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Webmail van %1 openen (e-mail in de browser)</translation>
    </message>
    <message>
        <source>Open the help pages of %1</source>
        <translation>Hulppagina’s van %1 openen</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Druk op %1</translation>
    </message>
    <message>
        <source>Then press %1</source>
        <translation>Druk daarna op %1</translation>
    </message>
    <message>
        <source>Leave %1 unticked</source>
        <translation>Vink %1 niet aan</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>I &amp;did it</source>
        <translation>&amp;Gedaan</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>The device shows its texts in:</source>
        <translation>Taal van de teksten op het apparaat:</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle instellingen tonen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <translation>Het ziet er hier anders uit</translation>
    </message>
    <message>
        <source>It asks something else</source>
        <translation>Er wordt iets anders gevraagd</translation>
    </message>
    <message>
        <source>How this device reads in that language is not known here. Its texts are shown in English and may read differently.</source>
        <translation>Wat er in die taal op dit apparaat staat, is hier niet bekend. De teksten staan hier in het Engels en kunnen op uw apparaat anders zijn.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle stappen tonen</translation>
    </message>
    <message>
        <source>Versions differ. Look for the same words in another place on the screen.</source>
        <translation>Versies verschillen. Zoek dezelfde woorden op een andere plek op het scherm.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The values stay the same.</source>
        <translation>Verschijnt dit scherm niet, ga dan verder met de volgende stap. De gegevens blijven hetzelfde.</translation>
    </message>
    <message>
        <source>If the answer stands among all settings, type it. If it does not, leave what the device suggests, or leave it empty.</source>
        <translation>Staat het antwoord tussen alle instellingen, typ het dan over. Staat het er niet, laat dan staan wat het apparaat voorstelt, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>SupportWayView</name>
    <message>
        <source>To read out over the phone</source>
        <translation>Om door de telefoon voor te lezen</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>korte code</translation>
    </message>
    <message>
        <source>It names the provider, what was tested and where it stopped. Nothing in it is about you.</source>
        <translation>De code noemt de provider, wat er getest is en waar het ophield. Er staat niets over u in.</translation>
    </message>
    <message>
        <source>To send in a message</source>
        <translation>Om in een bericht mee te sturen</translation>
    </message>
    <message>
        <source>Report of the test</source>
        <translation>Rapport van de test</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>het hele rapport</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Rapport op&amp;slaan…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Mail report</source>
        <extracomment>The beginning of a file&apos;s name.</extracomment>
        <translation>E-mailrapport</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Vol&amp;tooien</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Neem de instellingen mee</translation>
    </message>
    <message>
        <source>Choose where they shall go. Your password goes nowhere.</source>
        <translation>Kies waar ze naartoe gaan. Uw wachtwoord gaat nergens heen.</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>Thunderbird or K-9 Mail on an Android phone</source>
        <translation>Thunderbird of K-9 Mail op een Android-telefoon</translation>
    </message>
    <message>
        <source>Any phone</source>
        <translation>Elke telefoon</translation>
    </message>
    <message>
        <source>iPhone, iPad or Mac</source>
        <translation>iPhone, iPad of Mac</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is the name of a mail program</extracomment>
        <translation>%1 op deze computer</translation>
    </message>
    <message>
        <source>On paper or as a file</source>
        <translation>Op papier of als bestand</translation>
    </message>
    <message>
        <source>For the support of your provider</source>
        <translation>Voor de helpdesk van uw provider</translation>
    </message>
    <message>
        <source>The app reads a code off this screen and sets the account up by itself.</source>
        <translation>De app leest een code van dit scherm en stelt het account zelf in.</translation>
    </message>
    <message>
        <source>The camera reads names and ports off this screen, ready to be copied.</source>
        <translation>De camera leest namen en poorten van dit scherm, klaar om te kopiëren.</translation>
    </message>
    <message>
        <source>A file that sets the account up in Apple’s Mail.</source>
        <translation>Een bestand dat het account instelt in Mail van Apple.</translation>
    </message>
    <message>
        <source>Sets the account up in the program. It can be undone.</source>
        <translation>Stelt het account in het programma in. Het kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Print the settings, or save them as PDF or as text.</source>
        <translation>Druk de instellingen af, of sla ze op als pdf of als tekst.</translation>
    </message>
    <message>
        <source>A report of the test, and a short code to read out over the phone.</source>
        <translation>Een rapport van de test, en een korte code om door de telefoon voor te lezen.</translation>
    </message>
    <message>
        <source>Let the app on the phone read this code. It holds the servers and your address, but no password.</source>
        <translation>Laat de app op de telefoon deze code lezen. Daarin staan de servers en uw adres, maar geen wachtwoord.</translation>
    </message>
    <message>
        <source>Let the phone’s camera read this code. It holds names and ports as text, but no password.</source>
        <translation>Laat de camera van de telefoon deze code lezen. Daarin staan namen en poorten als tekst, maar geen wachtwoord.</translation>
    </message>
    <message>
        <source>Save a file with the settings, bring it onto the device and install it there. It holds no password.</source>
        <translation>Sla een bestand met de instellingen op, zet het op het apparaat en installeer het daar. Er staat geen wachtwoord in.</translation>
    </message>
    <message>
        <source>Choose the form that suits you. None of them holds your password.</source>
        <translation>Kies de vorm die u het best uitkomt. In geen ervan staat uw wachtwoord.</translation>
    </message>
    <message>
        <source>Give this to the people who help you. It holds neither your password nor your whole address.</source>
        <translation>Geef dit aan de mensen die u helpen. Uw wachtwoord en uw volledige adres staan er niet in.</translation>
    </message>
    <message>
        <source>Not possible: there is no server for receiving or none for sending among your settings.</source>
        <translation>Niet mogelijk: bij uw instellingen ontbreekt een server voor ontvangen of voor verzenden.</translation>
    </message>
    <message>
        <source>Not possible: one of the servers offers no encryption, and your password would be sent openly.</source>
        <translation>Niet mogelijk: een van de servers biedt geen versleuteling, en uw wachtwoord zou leesbaar worden verzonden.</translation>
    </message>
    <message>
        <source>Not possible: the app refuses an address with such letters or signs before the @.</source>
        <translation>Niet mogelijk: de app weigert een adres met zulke letters of tekens vóór het @-teken.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the letters or signs before the @ of your address.</source>
        <translation>Niet mogelijk: deze vorm kan de letters of tekens vóór het @-teken van uw adres niet bevatten.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the name of one of the servers.</source>
        <translation>Niet mogelijk: deze vorm kan de naam van een van de servers niet bevatten.</translation>
    </message>
    <message>
        <source>Not possible: your user name has a sign in it that this form cannot hold.</source>
        <translation>Niet mogelijk: in uw gebruikersnaam staat een teken dat deze vorm niet kan bevatten.</translation>
    </message>
    <message>
        <source>Not possible: your provider wants a way of signing in that this form has no word for.</source>
        <translation>Niet mogelijk: uw provider wil een manier van aanmelden die in deze vorm niet kan worden aangegeven.</translation>
    </message>
    <message>
        <source>Not possible: your settings are too long for a code that a camera can read.</source>
        <translation>Niet mogelijk: uw instellingen zijn te lang voor een code die een camera kan lezen.</translation>
    </message>
    <message>
        <source>Not possible yet: receiving or sending did not work in the test, or is not protected. The settings page says more.</source>
        <translation>Nog niet mogelijk: ontvangen of verzenden werkte niet in de test, of is niet beveiligd. Op de pagina met instellingen staat meer.</translation>
    </message>
    <message>
        <source>Not tested: some of these values are your provider’s word, not yet proven from this computer.</source>
        <translation>Niet getest: sommige van deze gegevens komen van uw provider en zijn nog niet bewezen vanaf deze computer.</translation>
    </message>
    <message>
        <source>Take care: some of these values did not work from this computer. They may work elsewhere.</source>
        <translation>Let op: sommige van deze gegevens werkten niet vanaf deze computer. Elders kunnen ze wel werken.</translation>
    </message>
    <message>
        <source>On the phone, install Thunderbird or K-9 Mail, version 8 or newer, and open it.</source>
        <translation>Installeer op de telefoon Thunderbird of K-9 Mail, versie 8 of nieuwer, en open de app.</translation>
    </message>
    <message>
        <source>Choose “Import settings”, then “Scan QR code”.</source>
        <translation>Kies ‘Instellingen importeren’ en dan ‘QR-code scannen’.</translation>
    </message>
    <message>
        <source>Hold the phone so that it sees the whole square.</source>
        <translation>Houd de telefoon zo dat het hele vierkant in beeld is.</translation>
    </message>
    <message>
        <source>The app asks for your mailbox password.</source>
        <translation>De app vraagt om het wachtwoord van uw mailbox.</translation>
    </message>
    <message>
        <source>Open the camera of the phone, or its QR reader.</source>
        <translation>Open de camera van de telefoon, of de QR-lezer.</translation>
    </message>
    <message>
        <source>The phone shows the values as text. Copy them from there, one by one.</source>
        <translation>De telefoon toont de gegevens als tekst. Kopieer ze daar één voor één.</translation>
    </message>
    <message>
        <source>A QR code for Thunderbird on a phone, with the settings for %1. The same values stand below as text.</source>
        <translation>Een QR-code voor Thunderbird op een telefoon, met de instellingen voor %1. Dezelfde gegevens staan hieronder als tekst.</translation>
    </message>
    <message>
        <source>A QR code for any phone, with the settings for %1. The same values stand below as text.</source>
        <translation>Een QR-code voor elke telefoon, met de instellingen voor %1. Dezelfde gegevens staan hieronder als tekst.</translation>
    </message>
</context>
<context>
    <name>TestMailView</name>
    <message>
        <source>A message to yourself</source>
        <translation>Een bericht aan uzelf</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It stays in the mailbox; nothing else there is touched.</source>
        <translation>Een kort bericht gaat van uw adres naar uw adres, en de seconden tot het aankomt worden geteld. Het blijft in de mailbox staan; verder wordt daar niets aangeraakt.</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It is removed again; nothing else in the mailbox is touched.</source>
        <translation>Een kort bericht gaat van uw adres naar uw adres, en de seconden tot het aankomt worden geteld. Het wordt weer verwijderd; verder wordt er niets in de mailbox aangeraakt.</translation>
    </message>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>Testbericht naar mijzelf &amp;sturen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>De server antwoordde: ‘%1’</translation>
    </message>
</context>
<context>
    <name>TypedServersView</name>
    <message>
        <source>If you know the names of your mail servers, type them here; letters from your provider name them. Ports and encryption are then found out and tested for you.</source>
        <translation>Kent u de namen van uw mailservers, typ ze dan hier; ze staan in de berichten van uw provider. De poorten en de versleuteling worden daarna voor u gevonden en getest.</translation>
    </message>
    <message>
        <source>Incoming mail server</source>
        <translation>Inkomende server</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Uitgaande server</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
</TS>
