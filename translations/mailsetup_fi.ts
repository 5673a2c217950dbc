<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AddressPage</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Jatka kirjoittamalla sähköpostiosoitteesi.</translation>
    </message>
    <message>
        <source>The address needs a small correction first.</source>
        <translation>Osoite kaipaa ensin pienen korjauksen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Käytä osoitetta %1</translation>
    </message>
    <message>
        <source>Which address do you want to set up?</source>
        <translation>Minkä osoitteen haluat ottaa käyttöön?</translation>
    </message>
    <message>
        <source>The servers of your provider are found and tested for you. Your password is not needed.</source>
        <translation>Ohjelma etsii ja testaa palveluntarjoajasi palvelimet puolestasi. Salasanaasi ei tarvita.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nimi@example.com</translation>
    </message>
    <message>
        <source>Not right? Choose another provider</source>
        <translation>Eikö tämä ole oikein? Valitse toinen palveluntarjoaja</translation>
    </message>
    <message>
        <source>This computer has no network right now. You can go on: the settings are shown as “not tested” and are tested as soon as the network is back.</source>
        <translation>Tällä tietokoneella ei ole juuri nyt verkkoyhteyttä. Voit jatkaa: asetusten kohdalla lukee ”ei testattu”, ja ne testataan heti, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>To find your provider, only the part after the @ is looked up. The name before it stays on this computer.</source>
        <translation>Palveluntarjoajasi etsitään vain @-merkin jälkeisen osan perusteella. Sitä edeltävä nimi pysyy tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>%1: set up your mail</source>
        <translation>%1: ota sähköpostisi käyttöön</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Jatka kirjoittamalla sähköpostiosoitteesi.</translation>
    </message>
    <message>
        <source>The @ is missing. It stands between the name and the domain, as in name@example.com.</source>
        <translation>@-merkki puuttuu. Sen paikka on nimen ja verkkotunnuksen välissä, kuten osoitteessa nimi@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. An address has exactly one.</source>
        <translation>@-merkkejä on enemmän kuin yksi. Osoitteessa niitä on täsmälleen yksi.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Osoitteesta puuttuu @-merkkiä edeltävä osa.</translation>
    </message>
    <message>
        <source>The part after the @ is missing, for example example.com.</source>
        <translation>Osoitteesta puuttuu @-merkin jälkeinen osa, esimerkiksi example.com.</translation>
    </message>
    <message>
        <source>The ending of the domain is missing, for example .com or .lt.</source>
        <translation>Verkkotunnuksen pääte puuttuu, esimerkiksi .com tai .fi.</translation>
    </message>
    <message>
        <source>There is a comma where a dot belongs.</source>
        <translation>Pisteen paikalla on pilkku.</translation>
    </message>
    <message>
        <source>There is a blank inside the address. Addresses have none.</source>
        <translation>Osoitteen sisällä on välilyönti. Osoitteissa niitä ei ole.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed. They look the same, but mail servers tell them apart.</source>
        <translation>Osoitteessa on sekaisin kahden aakkoston kirjaimia. Ne näyttävät samoilta, mutta sähköpostipalvelimet erottavat ne toisistaan.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed: “%1” looks familiar, but mail servers tell it apart.</source>
        <translation>Osoitteessa on sekaisin kahden aakkoston kirjaimia: ”%1” näyttää tutulta, mutta sähköpostipalvelimille se on eri merkki.</translation>
    </message>
    <message>
        <source>There is a character that an address cannot have.</source>
        <translation>Osoitteessa on merkki, jota osoitteissa ei voi olla.</translation>
    </message>
    <message>
        <source>An address cannot have “%1” at this place.</source>
        <translation>Merkki ”%1” ei voi olla osoitteessa tällä paikalla.</translation>
    </message>
    <message>
        <source>There is a dot too many: at the beginning, at the end or next to another dot.</source>
        <translation>Osoitteessa on ylimääräinen piste: alussa, lopussa tai toisen pisteen vieressä.</translation>
    </message>
    <message>
        <source>The address is longer than mail servers accept. Please compare it with the one you were given.</source>
        <translation>Osoite on pidempi kuin sähköpostipalvelimet hyväksyvät. Vertaa sitä siihen osoitteeseen, jonka olet saanut.</translation>
    </message>
    <message>
        <source>Mail programs write %1 as %2. Both are the same domain.</source>
        <translation>Sähköpostiohjelmat kirjoittavat verkkotunnuksen %1 muodossa %2. Molemmat tarkoittavat samaa.</translation>
    </message>
    <message>
        <source>The name before the @ has letters outside a–z. Some mail servers do not take them yet; if sending fails, ask your provider for a second address without them.</source>
        <translation>@-merkin edellä on muita kirjaimia kuin a–z. Kaikki sähköpostipalvelimet eivät vielä hyväksy niitä; jos lähetys ei onnistu, pyydä palveluntarjoajaltasi toinen osoite ilman niitä.</translation>
    </message>
    <message>
        <source>%1, recognised by the address.</source>
        <translation>%1, tunnistettu osoitteesta.</translation>
    </message>
    <message>
        <source>%1, recognised by where mail for %2 is delivered.</source>
        <translation>%1, tunnistettu siitä, minne verkkotunnuksen %2 posti toimitetaan.</translation>
    </message>
    <message>
        <source>%1, chosen by you.</source>
        <translation>%1, itse valitsemasi.</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1 …</source>
        <translation>Selvitetään, kuka hoitaa verkkotunnuksen %1 postia …</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The next page asks you.</source>
        <translation>Verkkotunnuksesta %1 ei selviä, kuka hoitaa sen postia. Seuraava sivu kysyy sitä sinulta.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. The next page asks you for the provider.</source>
        <translation>Verkkotunnuksen %1 haku jäi vaille vastausta. Seuraava sivu kysyy palveluntarjoajaa sinulta.</translation>
    </message>
    <message>
        <source>Without a network, %1 cannot be looked up. The next page asks you for the provider.</source>
        <translation>Ilman verkkoyhteyttä verkkotunnusta %1 ei voi hakea. Seuraava sivu kysyy palveluntarjoajaa sinulta.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1 itself.</source>
        <translation>Löytyi verkkotunnuksen %1 omalta asetussivulta.</translation>
    </message>
    <message>
        <source>Found in the mail service records of %1 (in its DNS, the phone book of the Internet).</source>
        <translation>Löytyi verkkotunnuksen %1 postipalvelutietueista (sen DNS:stä, Internetin puhelinluettelosta).</translation>
    </message>
    <message>
        <source>Found in Thunderbird’s public database of mail settings.</source>
        <translation>Löytyi Thunderbirdin julkisesta sähköpostiasetusten tietokannasta.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1, which receives the mail of %2.</source>
        <translation>Löytyi palveluntarjoajan %1 asetussivulta; palveluntarjoaja ottaa vastaan verkkotunnuksen %2 postin.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, but servers with the usual names exist. The check shows whether they are the right ones.</source>
        <translation>Verkkotunnukselle %1 ei ole julkaistu asetuksia, mutta tavallisen nimisiä palvelimia on olemassa. Testi näyttää, ovatko ne oikeat.</translation>
    </message>
    <message>
        <source>Servers typed by you.</source>
        <translation>Itse kirjoittamasi palvelimet.</translation>
    </message>
    <message>
        <source>Another source says something else:</source>
        <translation>Toinen lähde kertoo muuta:</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1: asking %2 … You can go on without waiting.</source>
        <translation>Selvitetään, kuka hoitaa verkkotunnuksen %1 postia: kysytään palvelimelta %2 … Voit jatkaa odottamatta.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Tarkoititko osoitetta %1?</translation>
    </message>
</context>
<context>
    <name>AppleWayView</name>
    <message>
        <source>How the file gets onto the iPhone or iPad</source>
        <translation>Näin tiedosto siirtyy iPhoneen tai iPadiin</translation>
    </message>
    <message>
        <source>•  With any computer: open your webmail in the browser and send the file to yourself. Then open the webmail in Safari on the phone, and tap the file.</source>
        <translation>•  Millä tahansa tietokoneella: avaa selainpostisi ja lähetä tiedosto itsellesi. Avaa sitten selainposti puhelimen Safarissa ja napauta tiedostoa.</translation>
    </message>
    <message>
        <source>•  From a Mac: choose Share, then AirDrop, then the phone.</source>
        <translation>•  Macista: valitse Jaa, sitten AirDrop ja sitten puhelin.</translation>
    </message>
    <message>
        <source>•  With iCloud Drive or another cloud: put the file there, then tap it in the Files app on the phone.</source>
        <translation>•  iCloud Drivella tai muulla pilvipalvelulla: vie tiedosto sinne ja napauta sitä sitten puhelimen Tiedostot-apissa.</translation>
    </message>
    <message>
        <source>Open the webmail of %1</source>
        <translation>Avaa palveluntarjoajan %1 selainposti</translation>
    </message>
    <message>
        <source>The device will say that the file is not signed. That is as it should be: only companies sign such files, and yours holds nothing but what stands on the settings page.</source>
        <translation>Laite ilmoittaa, ettei tiedostoa ole allekirjoitettu. Niin kuuluukin olla: vain yritykset allekirjoittavat tällaisia tiedostoja, ja sinun tiedostossasi on vain se, mitä asetussivulla lukee.</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>Save the settings for Apple devices</source>
        <translation>Tallenna asetukset Applen laitteille</translation>
    </message>
    <message>
        <source>Settings for Apple devices (*.%1)</source>
        <translation>Asetukset Applen laitteille (*.%1)</translation>
    </message>
</context>
<context>
    <name>BeforehandPage</name>
    <message>
        <source>%1 has rules of its own for mail programs. It helps to know them before you begin.</source>
        <translation>Palveluntarjoajalla %1 on omat sääntönsä sähköpostiohjelmille. Ne on hyvä tietää ennen aloittamista.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Ennen kuin aloitat</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>Let mail programs in</source>
        <translation>Päästä sähköpostiohjelmat postilaatikkoosi</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Luo sovelluksen salasana</translation>
    </message>
    <message>
        <source>Sign in on the provider’s own page</source>
        <translation>Kirjaudu palveluntarjoajan omalla sivulla</translation>
    </message>
    <message>
        <source>%1 keeps a mailbox closed to mail programs until you open it. Sign in to your mail in the browser, look in its settings for IMAP and POP3 (the two ways to receive mail in a program), and switch on the one you want.</source>
        <translation>%1 pitää postilaatikon suljettuna sähköpostiohjelmilta, kunnes avaat sen. Kirjaudu sähköpostiisi selaimessa, etsi asetuksista IMAP ja POP3 (kaksi tapaa vastaanottaa postia ohjelmalla) ja ota niistä haluamasi käyttöön.</translation>
    </message>
    <message>
        <source>%1 does not take your usual password in mail programs. Sign in to your account in the browser and have an app password made: a second password, for mail programs only. Type it wherever your device asks for the password.</source>
        <translation>%1 ei hyväksy tavallista salasanaasi sähköpostiohjelmissa. Kirjaudu tilillesi selaimessa ja luo siellä sovelluksen salasana: toinen salasana, joka on vain sähköpostiohjelmia varten. Kirjoita se kaikkiin kohtiin, joissa laitteesi kysyy salasanaa.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in on its own page in the browser. A mail program that asks for the password itself cannot get in, even with the right one.</source>
        <translation>%1 edellyttää, että kirjaudut sen omalla sivulla selaimessa. Sähköpostiohjelma, joka kysyy salasanaa itse, ei pääse sisään edes oikealla salasanalla.</translation>
    </message>
    <message>
        <source>Some programs open the sign-in page of %1 instead of asking for a password. On that page, your usual password is the right one.</source>
        <translation>Jotkin ohjelmat avaavat palveluntarjoajan %1 kirjautumissivun sen sijaan, että kysyisivät salasanaa. Sillä sivulla oikea salasana on tavallinen salasanasi.</translation>
    </message>
    <message>
        <source>Current versions of Outlook, Thunderbird, Apple Mail and Gmail open that page by themselves for the large providers. The servers and ports in your settings are right for them, too.</source>
        <translation>Outlookin, Thunderbirdin, Apple Mailin ja Gmailin nykyiset versiot avaavat tämän sivun itsestään, kun kyse on suuresta palveluntarjoajasta. Asetuksissasi olevat palvelimet ja portit ovat oikeat niillekin.</translation>
    </message>
    <message>
        <source>Open the page of %1 for app passwords</source>
        <translation>Avaa palveluntarjoajan %1 sivu sovellusten salasanoja varten</translation>
    </message>
    <message>
        <source>Open the page of %1 that lets mail programs in</source>
        <translation>Avaa palveluntarjoajan %1 sivu, jolla sähköpostiohjelmat päästetään postilaatikkoon</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Avaa palveluntarjoajan %1 selainposti (sähköposti selaimessa)</translation>
    </message>
    <message>
        <source>What %1 says:</source>
        <translation>%1 kertoo näin:</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Viestien vastaanotto (%1)</translation>
    </message>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Viestien lähetys (%1)</translation>
    </message>
    <message>
        <source>Not chosen: receiving mail by %1</source>
        <translation>Ei valittuna: viestien vastaanotto (%1)</translation>
    </message>
    <message>
        <source>Hide the ports for %1</source>
        <translation>Piilota %1-portit</translation>
    </message>
    <message>
        <source>Show the ports for %1, too</source>
        <translation>Näytä myös %1-portit</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>Vielä ei ole mitään testattavaa</translation>
    </message>
    <message>
        <source>The mail provider is not chosen. Go back to choose it; the test then starts by itself.</source>
        <translation>Palveluntarjoajaa ei ole valittu. Palaa valitsemaan se; testi alkaa sitten itsestään.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Vielä ei ole testattu mitään</translation>
    </message>
    <message>
        <source>You can continue at any time: values that are not proven are marked.</source>
        <translation>Voit jatkaa milloin tahansa: arvot, joita ei ole todettu toimiviksi, on merkitty.</translation>
    </message>
    <message>
        <source>What works from this computer</source>
        <translation>Mikä toimii tältä tietokoneelta</translation>
    </message>
    <message>
        <source>Every port (a numbered door of the mail server) is tried with a real, encrypted connection. No password is needed.</source>
        <translation>Jokaista porttia (sähköpostipalvelimen numeroitua ovea) kokeillaan oikealla, salatulla yhteydellä. Salasanaa ei tarvita.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Testaa &amp;uudelleen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Pe&amp;ru</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Näytä vain asetukset</translation>
    </message>
    <message>
        <source>&amp;Try the password, too</source>
        <translation>&amp;Kokeile myös salasanaa</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>%1 – used for your settings</source>
        <extracomment>%1 is what the test found at a port, for example &quot;Works, protected&quot;</extracomment>
        <translation>%1 – käytössä asetuksissasi</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Tiedot: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Press “Check again” to test it.</source>
        <translation>Testaa valitsemalla ”Testaa uudelleen”.</translation>
    </message>
    <message>
        <source>These values can be used as they are.</source>
        <translation>Näitä arvoja voi käyttää sellaisinaan.</translation>
    </message>
    <message>
        <source>Use another port (a numbered door) of this list that is protected, or ask the mail provider for one.</source>
        <translation>Käytä tästä luettelosta toista porttia (numeroitua ovea), joka on suojattu, tai kysy sellaista palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, or ask the provider for the server&apos;s name.</source>
        <translation>Tarkista, että oikea palveluntarjoaja on valittuna, tai kysy palvelimen nimeä palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Restart the router or try another network, for example the phone&apos;s, and check again.</source>
        <translation>Käynnistä reititin uudelleen tai kokeile toista verkkoa, esimerkiksi puhelimen, ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Open any web page in the browser, sign in to the network there, and check again.</source>
        <translation>Avaa selaimessa mikä tahansa verkkosivu, kirjaudu siellä verkkoon ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise ask the mail provider which one is open.</source>
        <translation>Käytä toimivaa porttia, jos luettelossa on sellainen; muuten kysy palveluntarjoajalta, mikä portti on auki.</translation>
    </message>
    <message>
        <source>Try another network, for example the phone&apos;s; if it stays silent there too, ask the mail provider.</source>
        <translation>Kokeile toista verkkoa, esimerkiksi puhelimen; jos vastausta ei tule sielläkään, kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise try another network or ask whoever runs this one.</source>
        <translation>Käytä toimivaa porttia, jos luettelossa on sellainen; muuten kokeile toista verkkoa tai kysy tämän verkon ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 for sending instead; they are made for mail programs.</source>
        <translation>Käytä lähetykseen porttia 465 tai 587; ne on tehty sähköpostiohjelmille.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, and use a port that works, if the list shows one.</source>
        <translation>Tarkista, että oikea palveluntarjoaja on valittuna, ja käytä toimivaa porttia, jos luettelossa on sellainen.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS (encryption from the start) for this port, or use a port that works.</source>
        <translation>Valitse tälle portille SSL/TLS (salaus alusta alkaen) tai käytä toimivaa porttia.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; often it is the one with STARTTLS.</source>
        <translation>Käytä toimivaa porttia, jos luettelossa on sellainen; usein se on portti, jossa on STARTTLS.</translation>
    </message>
    <message>
        <source>Use the port with SSL/TLS (encryption from the start) instead, if the list shows that it works.</source>
        <translation>Käytä sen sijaan porttia, jossa on SSL/TLS (salaus alusta alkaen), jos se luettelon mukaan toimii.</translation>
    </message>
    <message>
        <source>Type no password in this network; try another network and check again.</source>
        <translation>Älä kirjoita salasanaa tässä verkossa; kokeile toista verkkoa ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Do not sign in to your mail in this network; try another network and check again.</source>
        <translation>Älä kirjaudu sähköpostiisi tässä verkossa; kokeile toista verkkoa ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a server with up-to-date encryption (TLS 1.2 or newer).</source>
        <translation>Kysy palveluntarjoajalta palvelinta, jonka salaus on ajan tasalla (TLS 1.2 tai uudempi).</translation>
    </message>
    <message>
        <source>Check again in a few minutes; if it stays so, try another network or ask the mail provider.</source>
        <translation>Testaa uudelleen muutaman minuutin kuluttua; jos mikään ei muutu, kokeile toista verkkoa tai kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Only the mail provider can renew it: tell its support, and do not accept the certificate by hand.</source>
        <translation>Vain palveluntarjoaja voi uusia sen: ilmoita asiasta sen tukeen äläkä hyväksy varmennetta käsin.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the mail provider&apos;s support.</source>
        <translation>Tarkista tämän tietokoneen päivämäärä; jos se on oikein, ilmoita asiasta palveluntarjoajan tukeen.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, and check again.</source>
        <translation>Aseta tämän tietokoneen päivämäärä, kellonaika ja aikavyöhyke oikein ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Ask the mail provider for the server name that its certificate is made out to.</source>
        <translation>Kysy palveluntarjoajalta palvelimen nimeä, jolle varmenne on myönnetty.</translation>
    </message>
    <message>
        <source>Do not accept it by hand; try another network, and if it stays so, ask the mail provider.</source>
        <translation>Älä hyväksy sitä käsin; kokeile toista verkkoa, ja jos mikään ei muutu, kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Turn its mail scanning off or ask whoever looks after this computer, and check again.</source>
        <translation>Poista tietoturvaohjelman sähköpostitarkistus käytöstä tai pyydä apua tämän tietokoneen ylläpitäjältä ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Tell the mail provider&apos;s support that the server needs a stronger certificate.</source>
        <translation>Ilmoita palveluntarjoajan tukeen, että palvelin tarvitsee vahvemman varmenteen.</translation>
    </message>
    <message>
        <source>Use another port of this list; servers use this one among themselves.</source>
        <translation>Käytä tästä luettelosta toista porttia; tätä palvelimet käyttävät keskenään.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>Odota muutama minuutti ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Wait a while or try another network; if it stays so, ask the mail provider to lift the block.</source>
        <translation>Odota hetki tai kokeile toista verkkoa; jos mikään ei muutu, pyydä palveluntarjoajaa poistamaan esto.</translation>
    </message>
    <message>
        <source>Check again; if it happens every time, try another network or ask the mail provider.</source>
        <translation>Testaa uudelleen; jos näin käy joka kerta, kokeile toista verkkoa tai kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen; if it is, tell the mail provider&apos;s support.</source>
        <translation>Tarkista, että oikea palveluntarjoaja on valittuna; jos on, ilmoita asiasta sen tukeen.</translation>
    </message>
    <message>
        <source>Press “Check again” whenever you like.</source>
        <translation>Valitse ”Testaa uudelleen” milloin haluat.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>toinen palvelin</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>nimetön myöntäjä</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>tuntemattomana päivänä</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 was not tested yet.</source>
        <translation>Palvelimen %1 porttia %2 (numeroitua ovea) ei ole vielä testattu.</translation>
    </message>
    <message>
        <source>%1 was not tested yet.</source>
        <translation>Palvelinta %1 ei ole vielä testattu.</translation>
    </message>
    <message>
        <source>%1 answers, encrypts the connection and proves its identity with a valid certificate.</source>
        <translation>Palvelin %1 vastaa, salaa yhteyden ja todistaa aitoutensa voimassa olevalla varmenteella.</translation>
    </message>
    <message>
        <source>%1 answers, but offers no encryption: others could read the password on the way.</source>
        <translation>Palvelin %1 vastaa mutta ei tarjoa salausta: muut voisivat lukea salasanan matkalla.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Palvelinta nimeltä %1 ei ole olemassa.</translation>
    </message>
    <message>
        <source>The name service (it turns names such as %1 into numbers) does not answer.</source>
        <translation>Nimipalvelu (se muuttaa numeroiksi nimet kuten %1) ei vastaa.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Tämä tietokone ei ole yhteydessä verkkoon.</translation>
    </message>
    <message>
        <source>This network wants a sign-in on its own web page first, as in hotels and trains.</source>
        <translation>Tämä verkko vaatii ensin kirjautumisen omalla verkkosivullaan, kuten hotelleissa ja junissa.</translation>
    </message>
    <message>
        <source>%1 is there, but its port %2 (a numbered door) is closed.</source>
        <translation>Palvelin %1 on olemassa, mutta sen portti %2 (numeroitu ovi) on kiinni.</translation>
    </message>
    <message>
        <source>%1 is there, but its mail ports (numbered doors) are closed to this computer.</source>
        <translation>Palvelin %1 on olemassa, mutta sen sähköpostiportit (numeroidut ovet) ovat kiinni tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 gives no answer.</source>
        <translation>Palvelimen %1 portti %2 (numeroitu ovi) ei vastaa.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>Palvelin %1 ei vastaa.</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks port %2 (a numbered door).</source>
        <translation>Palvelin %1 on toiminnassa, mutta jokin matkan varrella estää portin %2 (numeroidun oven) käytön.</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks its mail ports (numbered doors).</source>
        <translation>Palvelin %1 on toiminnassa, mutta jokin matkan varrella estää sen sähköpostiporttien (numeroitujen ovien) käytön.</translation>
    </message>
    <message>
        <source>The Internet provider of this connection blocks port 25, as many do against spam.</source>
        <translation>Tämän yhteyden Internet-operaattori estää portin 25 käytön, kuten monet muutkin roskapostin vuoksi.</translation>
    </message>
    <message>
        <source>Something answers at port %2 (a numbered door) of %1, but not a mail server of this kind.</source>
        <translation>Palvelimen %1 portissa %2 (numeroidussa ovessa) vastaa jokin muu kuin tällainen sähköpostipalvelin.</translation>
    </message>
    <message>
        <source>Something answers in place of %1, but not a mail server of this kind.</source>
        <translation>Palvelimen %1 paikalla vastaa jokin muu kuin tällainen sähköpostipalvelin.</translation>
    </message>
    <message>
        <source>%1 encrypts from the first moment here, where STARTTLS (encryption after the greeting) is usual.</source>
        <translation>Palvelin %1 salaa yhteyden heti alusta, vaikka tavallista olisi tässä STARTTLS (salaus tervehdyksen jälkeen).</translation>
    </message>
    <message>
        <source>%1 does not encrypt from the first moment here, where SSL/TLS (encryption from the start) is usual.</source>
        <translation>Palvelin %1 ei salaa yhteyttä heti alusta, vaikka tavallista olisi tässä SSL/TLS (salaus alusta alkaen).</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS (switching to encryption) here.</source>
        <translation>Palvelin %1 ei tarjoa tässä STARTTLS-tapaa (siirtymistä salaukseen).</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it: somebody on the way may interfere.</source>
        <translation>Palvelin %1 tarjoaa salausta mutta kieltäytyy sitten siitä: joku matkan varrella saattaa häiritä yhteyttä.</translation>
    </message>
    <message>
        <source>Data that do not belong there came before the encryption with %1: somebody on the way may interfere.</source>
        <translation>Ennen palvelimen %1 salausta tuli tietoja, jotka eivät kuulu siihen: joku matkan varrella saattaa häiritä yhteyttä.</translation>
    </message>
    <message>
        <source>%1 offers only old kinds of encryption that are no longer safe.</source>
        <translation>Palvelin %1 tarjoaa vain vanhoja salaustapoja, jotka eivät ole enää turvallisia.</translation>
    </message>
    <message>
        <source>The encryption with %1 could not be started.</source>
        <translation>Salausta palvelimen %1 kanssa ei voitu aloittaa.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) ran out on %2.</source>
        <translation>Palvelimen %1 varmenne (sen aitoustodistus) vanheni %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is valid only from %2 on.</source>
        <translation>Palvelimen %1 varmenne (sen aitoustodistus) tulee voimaan vasta %2.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems wrong, so no certificate (proof of identity) looks valid.</source>
        <translation>Tämän tietokoneen päivämäärä tai kellonaika näyttää olevan väärä, joten mikään varmenne (aitoustodistus) ei näytä olevan voimassa.</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to “%2”, not to %1.</source>
        <translation>Varmenne (aitoustodistus) on myönnetty nimelle ”%2” eikä palvelimelle %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) comes from “%2”, which this computer does not know.</source>
        <translation>Palvelimen %1 varmenteen (sen aitoustodistuksen) myöntäjä on ”%2”, jota tämä tietokone ei tunne.</translation>
    </message>
    <message>
        <source>Security software or a firewall (“%2”) opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Tietoturvaohjelma tai palomuuri (”%2”) avaa salatun yhteyden palvelimeen %1 ja näyttää oman varmenteensa (aitoustodistuksensa).</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is too weak and could be forged.</source>
        <translation>Palvelimen %1 varmenne (sen aitoustodistus) on liian heikko, ja sen voisi väärentää.</translation>
    </message>
    <message>
        <source>Nobody can sign in at port %2 (a numbered door) of %1: it is not meant for mail programs.</source>
        <translation>Palvelimen %1 portissa %2 (numeroidussa ovessa) kukaan ei voi kirjautua: sitä ei ole tarkoitettu sähköpostiohjelmille.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in with a mail program here.</source>
        <translation>Palvelin %1 ei päästä tässä ketään kirjautumaan sähköpostiohjelmalla.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no more connections at the moment.</source>
        <translation>Palvelin %1 on toiminnassa, mutta se ei juuri nyt ota vastaan enempää yhteyksiä.</translation>
    </message>
    <message>
        <source>%1 does not accept connections from this computer or network.</source>
        <translation>Palvelin %1 ei hyväksy yhteyksiä tältä tietokoneelta tai tästä verkosta.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of the talk.</source>
        <translation>Palvelin %1 katkaisi yhteyden kesken keskustelun.</translation>
    </message>
    <message>
        <source>%1 answers in a way that no mail server should.</source>
        <translation>Palvelin %1 vastaa tavalla, jolla sähköpostipalvelimen ei pitäisi vastata.</translation>
    </message>
    <message>
        <source>The test of port %2 (a numbered door) of %1 was cancelled.</source>
        <translation>Palvelimen %1 portin %2 (numeroidun oven) testi peruttiin.</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>Palvelimen %1 testi peruttiin.</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Odottaa vuoroaan</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Etsitään palvelinta</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Yhdistetään</translation>
    </message>
    <message>
        <source>Waiting for a greeting</source>
        <translation>Odotetaan tervehdystä</translation>
    </message>
    <message>
        <source>Asking for encryption</source>
        <translation>Pyydetään salausta</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>Aloitetaan salaus</translation>
    </message>
    <message>
        <source>Checking who the server is</source>
        <translation>Tarkistetaan palvelimen aitous</translation>
    </message>
    <message>
        <source>Asking what it can do</source>
        <translation>Kysytään, mitä palvelin osaa</translation>
    </message>
    <message>
        <source>Asking how to sign in</source>
        <translation>Kysytään kirjautumistapoja</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Sending mail, port %1</source>
        <translation>Viestien lähetys, portti %1</translation>
    </message>
    <message>
        <source>Receiving mail, port %1</source>
        <translation>Viestien vastaanotto, portti %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ei testattu</translation>
    </message>
    <message>
        <source>Works, protected</source>
        <translation>Toimii, suojattu</translation>
    </message>
    <message>
        <source>Works, but without protection</source>
        <translation>Toimii, mutta ilman suojausta</translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation>Palvelimen nimeä ei ole olemassa</translation>
    </message>
    <message>
        <source>Server name could not be looked up</source>
        <translation>Palvelimen nimen haku ei onnistunut</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ei verkkoyhteyttä</translation>
    </message>
    <message>
        <source>The network wants a sign-in first</source>
        <translation>Verkko vaatii ensin kirjautumisen</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Ei tarjolla tässä</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Estetty matkan varrella</translation>
    </message>
    <message>
        <source>Blocked by the Internet provider</source>
        <translation>Internet-operaattorin estämä</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Jokin muu vastaa</translation>
    </message>
    <message>
        <source>Encrypted in another way</source>
        <translation>Salattu toisella tavalla</translation>
    </message>
    <message>
        <source>Not encrypted from the start</source>
        <translation>Ei salattu alusta alkaen</translation>
    </message>
    <message>
        <source>Encryption not offered</source>
        <translation>Salausta ei tarjota</translation>
    </message>
    <message>
        <source>Encryption offered, then refused</source>
        <translation>Salaus tarjottiin, sitten evättiin</translation>
    </message>
    <message>
        <source>Stopped: unexpected data</source>
        <translation>Keskeytetty: odottamattomia tietoja</translation>
    </message>
    <message>
        <source>Encryption out of date</source>
        <translation>Salaus vanhentunut</translation>
    </message>
    <message>
        <source>Encryption did not start</source>
        <translation>Salaus ei alkanut</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Varmenne vanhentunut</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Varmenne ei vielä voimassa</translation>
    </message>
    <message>
        <source>The clock seems wrong</source>
        <translation>Kello näyttää olevan väärässä</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Varmenne toiselle nimelle</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Varmenne ei ole luotettu</translation>
    </message>
    <message>
        <source>Opened by security software</source>
        <translation>Tietoturvaohjelman avaama</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Varmenne liian heikko</translation>
    </message>
    <message>
        <source>Not for mail programs</source>
        <translation>Ei sähköpostiohjelmille</translation>
    </message>
    <message>
        <source>Busy now</source>
        <translation>Ruuhkaa juuri nyt</translation>
    </message>
    <message>
        <source>Turns this computer away</source>
        <translation>Ei hyväksy tätä tietokonetta</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <translation>Palvelin katkaisi yhteyden</translation>
    </message>
    <message>
        <source>The answers make no sense</source>
        <translation>Vastauksissa ei ole järkeä</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Slow: %1</source>
        <translation>Hidas: %1</translation>
    </message>
    <message>
        <source>Works, protected, but slow</source>
        <translation>Toimii, suojattu mutta hidas</translation>
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
        <translation>Ei salausta</translation>
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
            <numerusform>%1 ja %n muu</numerusform>
            <numerusform>%1 ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage of the test and how long it took: &quot;Connecting: 0.05 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mitä tämä tarkoittaa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Protection asked for</source>
        <translation>Pyydetty suojaus</translation>
    </message>
    <message>
        <source>Why it is tried</source>
        <translation>Miksi tätä kokeillaan</translation>
    </message>
    <message>
        <source>A usual port that the provider does not name</source>
        <translation>Tavallinen portti, jota palveluntarjoaja ei mainitse</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <translation>Osoite Internetissä</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Salaus</translation>
    </message>
    <message>
        <source>Certificate made out to</source>
        <translation>Varmenteen haltija</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Varmenteen nimet</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Varmenteen myöntäjä</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Varmenteen voimassaolo päättyy</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Kirjautumistavat</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>Palvelimen omat sanat</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Aika vaiheittain</translation>
    </message>
    <message>
        <source>Sending works; still testing how mail is received</source>
        <translation>Lähetys toimii; vastaanoton testi jatkuu</translation>
    </message>
    <message>
        <source>Receiving works; still testing how mail is sent</source>
        <translation>Vastaanotto toimii; lähetyksen testi jatkuu</translation>
    </message>
    <message>
        <source>Testing the mail servers from this computer…</source>
        <translation>Testataan sähköpostipalvelimia tältä tietokoneelta…</translation>
    </message>
    <message>
        <source>Receiving and sending work</source>
        <translation>Vastaanotto ja lähetys toimivat</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>Vastaanotto toimii, lähetys ei vielä</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>Lähetys toimii, vastaanotto ei vielä</translation>
    </message>
    <message>
        <source>Receiving and sending do not work from here yet</source>
        <translation>Vastaanotto ja lähetys eivät vielä toimi täältä</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Tämä tietokone ei ole yhteydessä verkkoon</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Testi peruttiin</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tämä kestää muutaman sekunnin.</translation>
    </message>
    <message>
        <source>%1 takes its time to answer. Some servers do so on purpose, against spam; the test waits for up to 35 seconds.</source>
        <translation>Palvelin %1 vastaa hitaasti. Jotkin palvelimet tekevät niin tahallaan roskapostin vuoksi; testi odottaa enintään 35 sekuntia.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer. This takes a few seconds.</source>
        <translation>Odotetaan palvelimen %1 vastausta. Tämä kestää muutaman sekunnin.</translation>
    </message>
    <message>
        <source>Both were tested from this computer just now: the connection is encrypted, and the server showed a valid certificate (its proof of identity).</source>
        <translation>Molemmat testattiin äsken tältä tietokoneelta: yhteys on salattu, ja palvelin näytti voimassa olevan varmenteen (aitoustodistuksensa).</translation>
    </message>
    <message>
        <source>Connect it to the Internet: the test then starts by itself. Until then, the provider&apos;s values are shown and marked “not tested”.</source>
        <translation>Yhdistä se Internetiin: testi alkaa sitten itsestään. Siihen asti näkyvissä ovat palveluntarjoajan arvot, joiden kohdalla lukee ”ei testattu”.</translation>
    </message>
    <message>
        <source>What was not tested is marked so. “Check again” starts the test afresh.</source>
        <translation>Testaamatta jääneet kohdat on merkitty. ”Testaa uudelleen” aloittaa testin alusta.</translation>
    </message>
    <message>
        <source>Security software or a firewall opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Tietoturvaohjelma tai palomuuri avaa salatun yhteyden palvelimeen %1 ja näyttää oman varmenteensa (aitoustodistuksensa).</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet, and check again.</source>
        <translation>Yhdistä tämä tietokone Internetiin ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Works, protected, as %1</source>
        <extracomment>%1 is the name of a mail server, which works where the name that was tried first does not</extracomment>
        <translation>Toimii, suojattu, nimellä %1</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to %1, another name of the server %2. Use the name %1; if you do not recognise it, ask the mail provider first.</source>
        <extracomment>%1 is the name that works, %2 the one that was tried first, for example ssl0.ovh.net and imap.example.lt</extracomment>
        <translation>Varmenne (aitoustodistus) on myönnetty nimelle %1, joka on palvelimen %2 toinen nimi. Käytä nimeä %1; jos et tunne sitä, kysy ensin sähköpostin palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>The certificate of %1 names this server, at the same address on the Internet</source>
        <translation>Palvelimen %1 varmenne nimeää tämän palvelimen, jolla on sama osoite Internetissä</translation>
    </message>
    <message>
        <source>Your mail program needs this proxy, too: set it there, or use another network.</source>
        <translation>Myös sähköpostiohjelmasi tarvitsee tämän välityspalvelimen: määritä se ohjelman asetuksissa tai käytä toista verkkoa.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let mail through, or use another network.</source>
        <translation>Pyydä tämän verkon ylläpitäjää päästämään sähköposti läpi tai käytä toista verkkoa.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of this computer, and check again.</source>
        <translation>Tarkista välityspalvelin tämän tietokoneen verkkoasetuksista ja testaa uudelleen.</translation>
    </message>
    <message>
        <source>Ask the mail provider for such a certificate, or for a server that does without.</source>
        <translation>Pyydä palveluntarjoajalta tällaista varmennetta tai palvelinta, joka ei vaadi sitä.</translation>
    </message>
    <message>
        <source>%1 is reached only through the proxy %2, a computer that passes connections on; there it works.</source>
        <translation>Palvelimeen %1 saa yhteyden vain välityspalvelimen %2 (yhteyksiä välittävän tietokoneen) kautta; sitä kautta yhteys toimii.</translation>
    </message>
    <message>
        <source>%1 gives no answer, and the proxy %2, a computer that passes connections on, does not let mail through.</source>
        <translation>Palvelin %1 ei vastaa, eikä välityspalvelin %2 (yhteyksiä välittävä tietokone) päästä sähköpostia läpi.</translation>
    </message>
    <message>
        <source>%1 gives no answer, nor does the proxy %2, a computer that shall pass connections on.</source>
        <translation>Palvelin %1 ei vastaa, eikä vastaa myöskään välityspalvelin %2 (tietokone, jonka pitäisi välittää yhteyksiä).</translation>
    </message>
    <message>
        <source>%1 lets in only computers that show a certificate (proof of identity) of their own.</source>
        <translation>Palvelin %1 päästää sisään vain tietokoneet, jotka näyttävät oman varmenteensa (aitoustodistuksensa).</translation>
    </message>
    <message>
        <source>Works only through the proxy</source>
        <translation>Toimii vain välityspalvelimen kautta</translation>
    </message>
    <message>
        <source>Not let through by the proxy</source>
        <translation>Välityspalvelin ei päästä läpi</translation>
    </message>
    <message>
        <source>The proxy gives no answer</source>
        <translation>Välityspalvelin ei vastaa</translation>
    </message>
    <message>
        <source>Wants a certificate of yours</source>
        <translation>Vaatii sinulta varmenteen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an address: %2</source>
        <translation>”%1” ei ole osoite: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address: %2 Is it %3?</source>
        <translation>”%1” ei ole osoite: %2 Onko se %3?</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>Valitsimen --provider arvo on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>%1 needs --server-number, a number from %2 to %3.</source>
        <translation>%1 tarvitsee valitsimen --server-number, jonka arvo on %2–%3.</translation>
    </message>
    <message>
        <source>The name service did not answer, so the provider of %1 is not known. Check the network, or name the provider with --provider.</source>
        <translation>Nimipalvelu ei vastannut, joten osoitteen %1 palveluntarjoajaa ei tiedetä. Tarkista verkkoyhteys tai nimeä palveluntarjoaja valitsimella --provider.</translation>
    </message>
    <message>
        <source>The provider of %1 is not among those this program knows. Name it with --provider, or add a profile with --profiles.</source>
        <translation>Ohjelma ei tunne osoitteen %1 palveluntarjoajaa. Nimeä se valitsimella --provider tai lisää profiili valitsimella --profiles.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>OSOITE</translation>
    </message>
    <message>
        <source>Test the mail servers of this address without a window.</source>
        <translation>Testaa tämän osoitteen sähköpostipalvelimet ilman ikkunaa.</translation>
    </message>
    <message>
        <source>How mail is received; imap unless said.</source>
        <translation>Viestien vastaanottotapa; imap, ellei muuta sanota.</translation>
    </message>
    <message>
        <source>Use this provider instead of recognising it.</source>
        <translation>Käytä tätä palveluntarjoajaa tunnistamisen sijaan.</translation>
    </message>
    <message>
        <source>The number of the server, for offers that ask for one.</source>
        <translation>Palvelimen numero, jos tuote tarvitsee sellaisen.</translation>
    </message>
    <message>
        <source>Print the result of --check as one JSON object.</source>
        <translation>Tulosta valitsimen --check tulos yhtenä JSON-oliona.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNNIT</translation>
    </message>
    <message>
        <source>End --check after this time, 1 to 600 seconds; 60 unless said.</source>
        <translation>Lopeta --check tämän ajan jälkeen, 1–600 sekuntia; 60, ellei muuta sanota.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KOODI</translation>
    </message>
    <message>
        <source>Speak this language: en, lt, fi, cs, nl or ru.</source>
        <translation>Käytä tätä kieltä: en, lt, fi, cs, nl tai ru.</translation>
    </message>
    <message>
        <source>Start the window with this address.</source>
        <translation>Avaa ikkuna tällä osoitteella.</translation>
    </message>
    <message>
        <source>Start the window with this device chosen.</source>
        <translation>Avaa ikkuna tämä laite valittuna.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>KANSIO</translation>
    </message>
    <message>
        <source>Read more providers and guides from this folder.</source>
        <translation>Lue lisää palveluntarjoajia ja ohjeita tästä kansiosta.</translation>
    </message>
    <message>
        <source>Walk with a practice mailbox whose servers run inside the program.</source>
        <translation>Käytä harjoituspostilaatikkoa, jonka palvelimet toimivat ohjelman sisällä.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Tulosta versio.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Tulosta tämä ohje.</translation>
    </message>
    <message>
        <source>There is no option --%1; --help lists them all.</source>
        <translation>Valitsinta --%1 ei ole; --help luettelee ne kaikki.</translation>
    </message>
    <message>
        <source>An option lacks its value; --help shows what each takes.</source>
        <translation>Valitsimelta puuttuu arvo; --help näyttää, mitä kukin vaatii.</translation>
    </message>
    <message>
        <source>“%1” stands alone; write --address or --check before an address.</source>
        <translation>”%1” on yksinään; kirjoita osoitteen eteen --address tai --check.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>Valitsimen --language arvo on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>--protocol takes imap or pop3, not “%1”.</source>
        <translation>Valitsimen --protocol arvo on imap tai pop3, ei ”%1”.</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds, not “%1”.</source>
        <translation>Valitsimen --timeout arvo on 1–600 sekuntia, ei ”%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for --profiles.</source>
        <translation>Valitsimen --profiles kansiota ”%1” ei ole.</translation>
    </message>
    <message>
        <source>--json and --timeout go with --check ADDRESS.</source>
        <translation>Valitsimet --json ja --timeout toimivat vain yhdessä valitsimen --check OSOITE kanssa.</translation>
    </message>
    <message>
        <source>Gets a mailbox to work on a person&apos;s own device.</source>
        <translation>Ottaa postilaatikon käyttöön omalla laitteella.</translation>
    </message>
    <message>
        <source>--check ends with 0 if receiving and sending are proven, 1 if not, 2 if the words of the call are off.</source>
        <translation>--check palauttaa arvon 0, jos vastaanotto ja lähetys on todettu toimiviksi, 1, jos ei, ja 2, jos komennossa on virhe.</translation>
    </message>
    <message>
        <source>Name every problem of these provider and guide files.</source>
        <translation>Luettele näiden palveluntarjoaja- ja ohjetiedostojen kaikki ongelmat.</translation>
    </message>
    <message>
        <source>Show this guide while it is written.</source>
        <translation>Näytä tätä ohjetta samalla, kun sitä kirjoitetaan.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Tiedostoa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>--check-profile needs the names of files behind it.</source>
        <translation>Valitsimen --check-profile perään tarvitaan tiedostojen nimet.</translation>
    </message>
    <message>
        <source>--check-profile ends with 0 if the files are in order, 1 if not.</source>
        <translation>--check-profile palauttaa arvon 0, jos tiedostot ovat kunnossa, ja 1, jos eivät.</translation>
    </message>
    <message>
        <source>Print this provider&apos;s settings file for its own web server.</source>
        <translation>Tulosta tämän palveluntarjoajan asetustiedosto sen omaa verkkopalvelinta varten.</translation>
    </message>
    <message>
        <source>With --export-autoconfig: print the lines for the domain&apos;s DNS instead.</source>
        <translation>Valitsimen --export-autoconfig kanssa: tulosta sen sijaan rivit verkkotunnuksen DNS:ää varten.</translation>
    </message>
    <message>
        <source>--dns goes with --export-autoconfig ID.</source>
        <translation>Valitsin --dns toimii vain yhdessä valitsimen --export-autoconfig ID kanssa.</translation>
    </message>
    <message>
        <source>not one of this program&apos;s catalogue</source>
        <translation>ei ole tämän ohjelman luettelossa</translation>
    </message>
    <message>
        <source>one that is not known here; --profiles adds more</source>
        <translation>sellainen, jota tässä ei tunneta; lisää saa valinnalla --profiles</translation>
    </message>
    <message>
        <source>reached: %1</source>
        <translation>päästiin vaiheeseen: %1</translation>
    </message>
    <message>
        <source>This is no support code: a letter is missing, wrong or in another place. It has three groups of four letters and no I, O or Q.</source>
        <translation>Tämä ei ole tukikoodi: jokin kirjain puuttuu, on väärä tai on väärässä paikassa. Koodissa on kolme neljän kirjaimen ryhmää, eikä siinä ole kirjaimia I, O ja Q.</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Palveluntarjoaja: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Ohjelman versio: %1</translation>
    </message>
    <message>
        <source>Say what the code at the top of a report for support means.</source>
        <translation>Kertoo, mitä tukiraportin alussa oleva koodi tarkoittaa.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Are these the right servers?</source>
        <translation>Ovatko nämä oikeat palvelimet?</translation>
    </message>
    <message>
        <source>You are asked because these names do not belong to %1, and the answer was not protected on its way: somebody in between could have changed it. Use them if you know them or if your provider names them.</source>
        <translation>Tätä kysytään, koska nämä nimet eivät kuulu verkkotunnukseen %1, eikä vastaus ollut matkalla suojattu: joku on voinut muuttaa sitä välissä. Käytä näitä palvelimia, jos tunnet ne tai jos palveluntarjoajasi ilmoittaa ne.</translation>
    </message>
    <message>
        <source>You agreed to use these servers.</source>
        <translation>Hyväksyit näiden palvelimien käytön.</translation>
    </message>
    <message>
        <source>Use these servers</source>
        <translation>Käytä näitä palvelimia</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
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
        <translation>Jatka valitsemalla jokin laitteista.</translation>
    </message>
    <message>
        <source>Another device or program</source>
        <translation>Muu laite tai ohjelma</translation>
    </message>
    <message>
        <source>You get all values in one table, ready to type in or copy.</source>
        <translation>Saat kaikki arvot yhdessä taulukossa, valmiina kirjoitettaviksi tai kopioitaviksi.</translation>
    </message>
    <message>
        <source>What do you want to set up?</source>
        <translation>Mitä haluat ottaa käyttöön?</translation>
    </message>
    <message>
        <source>Choose the device or program that is to show your mail.</source>
        <translation>Valitse laite tai ohjelma, jossa haluat lukea sähköpostisi.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Tällä tietokoneella</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <translation>Puhelin tai tabletti</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Toinen tietokone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>Older devices and programs</source>
        <translation>Vanhemmat laitteet ja ohjelmat</translation>
    </message>
    <message>
        <source>Nothing here fits %1. Try another word, or choose %2.</source>
        <translation>Haulla %1 ei löytynyt täältä mitään. Kokeile toista sanaa tai valitse %2.</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Haku:</translation>
    </message>
    <message>
        <source>Search for a device or program</source>
        <translation>Hae laitetta tai ohjelmaa</translation>
    </message>
</context>
<context>
    <name>ExporterWords</name>
    <message>
        <source>Mail: %1</source>
        <extracomment>%1 is a mail address; the name of a profile in the settings of an iPhone or Mac</extracomment>
        <translation>Sähköposti: %1</translation>
    </message>
    <message>
        <source>Sets up this mailbox. It holds no password: the device asks for it.</source>
        <translation>Ottaa tämän sähköpostilaatikon käyttöön. Salasanaa ei ole mukana: laite kysyy sen.</translation>
    </message>
    <message>
        <source>Sets up this mailbox with settings that were not tested. It holds no password: the device asks for it.</source>
        <translation>Ottaa tämän sähköpostilaatikon käyttöön asetuksilla, joita ei ole testattu. Salasanaa ei ole mukana: laite kysyy sen.</translation>
    </message>
    <message>
        <source>This sets up the mailbox %1 on this device. Mail is received by %2 from %3 and sent through %4. It changes nothing else and holds no password: the device asks for it.</source>
        <translation>Tämä ottaa sähköpostilaatikon %1 käyttöön tällä laitteella. Vastaanottotapa on %2, vastaanottopalvelin %3 ja lähetyspalvelin %4. Mikään muu ei muutu, eikä salasanaa ole mukana: laite kysyy sen.</translation>
    </message>
    <message>
        <source>This report is for the support of your mail provider. It holds no password, and your address only in part.</source>
        <translation>Tämä raportti on sähköpostisi palveluntarjoajan tukea varten. Siinä ei ole salasanaa, ja osoitteestasi siinä on vain osa.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: tämä kansio ei salli sitä. Mitään ei ole kadonnut; valitse toinen kansio.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing is lost; choose another place.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: levy on täynnä. Mitään ei ole kadonnut; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>%1 cannot be written: another program has it open. Close it there, or choose another name.</source>
        <translation>Tiedostoa %1 ei voi kirjoittaa: se on auki toisessa ohjelmassa. Sulje se siellä tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so it was not written at all. Choose another place.</source>
        <translation>Tiedostoa %1 ei voitu kirjoittaa kokonaan, joten sitä ei kirjoitettu lainkaan. Valitse toinen paikka.</translation>
    </message>
</context>
<context>
    <name>FileWayView</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Tallenna &amp;PDF-tiedostoksi…</translation>
    </message>
    <message>
        <source>To print later or to keep, with the steps for your device.</source>
        <translation>Tulostettavaksi myöhemmin tai talteen, mukana laitteesi vaiheet.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Tallenna asetukset PDF-tiedostoksi</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Print them on the settings page</source>
        <translation>Tulosta asetussivulla</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Tallenna t&amp;ekstinä…</translation>
    </message>
    <message>
        <source>Opens on every device.</source>
        <translation>Avautuu kaikilla laitteilla.</translation>
    </message>
    <message>
        <source>Save the settings as text</source>
        <translation>Tallenna asetukset tekstinä</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstitiedostot (*.txt)</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Lisää muotoja</translation>
    </message>
    <message>
        <source>Save for mail &amp;programs…</source>
        <translation>Tallenna sähköposti&amp;ohjelmille…</translation>
    </message>
    <message>
        <source>Autoconfig XML, which Thunderbird and others read from a mail domain’s web server.</source>
        <translation>Autoconfig-XML, jonka Thunderbird ja muut ohjelmat lukevat sähköpostin verkkotunnuksen verkkopalvelimelta.</translation>
    </message>
    <message>
        <source>Save the settings for mail programs</source>
        <translation>Tallenna asetukset sähköpostiohjelmille</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML-tiedostot (*.xml)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Tallenna &amp;JSON-muodossa…</translation>
    </message>
    <message>
        <source>For support staff and scripts.</source>
        <translation>Tukihenkilöille ja skripteille.</translation>
    </message>
    <message>
        <source>Save the settings as JSON</source>
        <translation>Tallenna asetukset JSON-muodossa</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-tiedostot (*.json)</translation>
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
        <translation>Saapuneet</translation>
    </message>
    <message>
        <source>A message from yourself</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 2, trText</extracomment>
        <translation>Viesti sinulta itseltäsi</translation>
    </message>
    <message>
        <source>Send a message to yourself. When it arrives, receiving and sending both work.</source>
        <extracomment>astra/guides/any-program, after 1, trText 1
----------
ovh/guides/windows-8-mail, steps 7, trText 3
----------
ovh/guides/windows-phone-8, after 1, trText 2</extracomment>
        <translation>Lähetä viesti itsellesi. Kun se saapuu, sekä vastaanotto että lähetys toimivat.</translation>
    </message>
    <message>
        <source>Test the account</source>
        <extracomment>astra/guides/any-program, after 1, trTitle</extracomment>
        <translation>Kokeile tiliä</translation>
    </message>
    <message>
        <source>Yes. Every program that uses IMAP or POP3 works.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 1</extracomment>
        <translation>Kyllä. Kaikki ohjelmat, jotka käyttävät IMAPia tai POP3:a, toimivat.</translation>
    </message>
    <message>
        <source>If you use the webmail too, tick {leaveCopyTick} in your program. Otherwise POP3 moves the messages to the computer, and the webmail no longer shows them.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 2</extracomment>
        <translation>Jos käytät myös selainpostia, rastita ohjelmassasi {leaveCopyTick}. Muuten POP3 siirtää viestit tietokoneelle, eikä selainposti enää näytä niitä.</translation>
    </message>
    <message>
        <source>May I keep my mail program, for example Outlook or The Bat!?</source>
        <extracomment>astra/guides/any-program, faq 1, trQuestion</extracomment>
        <translation>Voinko käyttää entistä sähköpostiohjelmaani, esimerkiksi Outlookia tai The Bat! -ohjelmaa?</translation>
    </message>
    <message>
        <source>IMAP shows your mailbox as it is on the server: all folders are the same on every device.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 1</extracomment>
        <translation>IMAP näyttää postilaatikkosi sellaisena kuin se on palvelimella: kaikki kansiot ovat samat joka laitteella.</translation>
    </message>
    <message>
        <source>POP3 fetches only the messages of the inbox. You sort them into folders on the device, by hand or with filters.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 2
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 2</extracomment>
        <translation>POP3 hakee vain Saapuneet-kansion viestit. Kansioihin ne lajitellaan laitteella, käsin tai suodattimilla.</translation>
    </message>
    <message>
        <source>IMAP or POP3: what is the difference?</source>
        <extracomment>astra/guides/any-program, faq 2, trQuestion
----------
ovh/guides/windows-phone-8, faq 1, trQuestion</extracomment>
        <translation>IMAP vai POP3: mitä eroa niillä on?</translation>
    </message>
    <message>
        <source>The server did not accept the login or the password. Type both again and check that Caps Lock is off.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 1</extracomment>
        <translation>Palvelin ei hyväksynyt käyttäjätunnusta tai salasanaa. Kirjoita molemmat uudelleen ja tarkista, ettei Caps Lock ole päällä.</translation>
    </message>
    <message>
        <source>Use Latin letters only: some Cyrillic letters look exactly the same but are different ones for the server.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 2</extracomment>
        <translation>Käytä vain latinalaisia kirjaimia: jotkin kyrilliset kirjaimet näyttävät täysin samoilta, mutta palvelimelle ne ovat eri kirjaimia.</translation>
    </message>
    <message>
        <source>If the webmail accepts the same password, look for the mistake in the settings of the program.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 3</extracomment>
        <translation>Jos selainposti hyväksyy saman salasanan, etsi virhettä ohjelman asetuksista.</translation>
    </message>
    <message>
        <source>What does “wrong login or password” mean?</source>
        <extracomment>astra/guides/any-program, faq 3, trQuestion</extracomment>
        <translation>Mitä ”väärä käyttäjätunnus tai salasana” tarkoittaa?</translation>
    </message>
    <message>
        <source>Open the webmail, your mailbox in the browser. Sign in with your full address and the password that you received when the mailbox was created.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 1</extracomment>
        <translation>Avaa selainposti eli postilaatikkosi verkkoselaimessa. Kirjaudu koko sähköpostiosoitteellasi ja salasanalla, jonka sait, kun postilaatikko luotiin.</translation>
    </message>
    <message>
        <source>If this works, the address and the password are right.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 2</extracomment>
        <translation>Jos kirjautuminen onnistuu, osoite ja salasana ovat oikein.</translation>
    </message>
    <message>
        <source>You can change the password here, and only here. A new one has at least 6 characters: Latin letters and digits.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 3</extracomment>
        <translation>Salasanan voi vaihtaa vain täällä. Uudessa salasanassa on vähintään 6 merkkiä: latinalaisia kirjaimia ja numeroita.</translation>
    </message>
    <message>
        <source>Sign in on the web first</source>
        <extracomment>astra/guides/any-program, steps 1, trTitle</extracomment>
        <translation>Kirjaudu ensin selaimessa</translation>
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
        <translation>Aina koko sähköpostiosoite.</translation>
    </message>
    <message>
        <source>Look for a menu about accounts or mailboxes. An example for The Bat! is in the forum of {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</source>
        <extracomment>astra/guides/any-program, steps 2, trDifferent</extracomment>
        <translation>Etsi valikko, joka koskee tilejä tai postilaatikoita. Esimerkki The Bat! -ohjelmasta on palvelun {provider} keskustelupalstalla: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</translation>
    </message>
    <message>
        <source>Open your mail program, for example Outlook or The Bat!, and choose {addAccount}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 1</extracomment>
        <translation>Avaa sähköpostiohjelma, esimerkiksi Outlook tai The Bat!, ja valitse {addAccount}.</translation>
    </message>
    <message>
        <source>If the program asks how to set up the account, choose to do it by hand.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 2</extracomment>
        <translation>Jos ohjelma kysyy, miten tili otetaan käyttöön, valitse manuaalinen määritys eli asetusten kirjoittaminen itse.</translation>
    </message>
    <message>
        <source>Enter your name and your address, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 3</extracomment>
        <translation>Kirjoita nimesi ja osoitteesi ja valitse sitten {next}.</translation>
    </message>
    <message>
        <source>Create the account in your program</source>
        <extracomment>astra/guides/any-program, steps 2, trTitle</extracomment>
        <translation>Luo tili ohjelmaasi</translation>
    </message>
    <message>
        <source>The name that people see when they receive your mail.</source>
        <extracomment>astra/guides/any-program, steps 2, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 2, trNote</extracomment>
        <translation>Nimi, jonka muut näkevät saadessaan sinulta postia.</translation>
    </message>
    <message>
        <source>Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 3, trDifferent
----------
astra/guides/any-program, steps 4, trDifferent
----------
astra/guides/any-program, steps 6, trDifferent</extracomment>
        <translation>Eri ohjelmissa kenttien nimet vaihtelevat hieman. Järjestys ja arvot ovat samat.</translation>
    </message>
    <message>
        <source>Choose the account type and enter the server that receives your mail.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 1
----------
astra/guides/any-program, steps 4, trText 1</extracomment>
        <translation>Valitse tilin tyyppi ja kirjoita palvelin, joka vastaanottaa viestisi.</translation>
    </message>
    <message>
        <source>The check on this computer looks for the safest connection that works.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 2
----------
astra/guides/any-program, steps 4, trText 2</extracomment>
        <translation>Tämän tietokoneen testi etsii turvallisimman toimivan yhteyden.</translation>
    </message>
    <message>
        <source>Enter the values from top to bottom, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 3
----------
astra/guides/any-program, steps 4, trText 3</extracomment>
        <translation>Kirjoita arvot ylhäältä alas ja valitse sitten {next}.</translation>
    </message>
    <message>
        <source>Enter the server for receiving</source>
        <extracomment>astra/guides/any-program, steps 3, trTitle
----------
astra/guides/any-program, steps 4, trTitle</extracomment>
        <translation>Kirjoita saapuvan postin palvelin</translation>
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
        <translation>IMAP säilyttää viestisi palvelimella, ja ne näkyvät samanlaisina kaikilla laitteillasi.</translation>
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
        <translation>Portti on palvelimen numeroitu ovi tietynlaiselle postille.</translation>
    </message>
    <message>
        <source>{provider} names no security for receiving. Choose an encrypted connection wherever it works.</source>
        <extracomment>astra/guides/any-program, steps 3, values 4, trNote
----------
astra/guides/any-program, steps 4, values 4, trNote</extracomment>
        <translation>{provider} ei ilmoita vastaanoton suojausta. Valitse salattu yhteys aina, kun se toimii.</translation>
    </message>
    <message>
        <source>POP3 fetches the mail of your inbox to this device.</source>
        <extracomment>astra/guides/any-program, steps 4, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 4, trNote</extracomment>
        <translation>POP3 hakee Saapuneet-kansion viestit tälle laitteelle.</translation>
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
        <translation>SMTP, jolla viestit lähetetään, toimii täällä vasta kirjautumisen jälkeen.</translation>
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
        <translation>Lähetys käyttää samaa käyttäjätunnusta ja samaa salasanaa kuin vastaanotto.</translation>
    </message>
    <message>
        <source>Some programs hide these boxes behind a button for more settings. Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 5, trDifferent</extracomment>
        <translation>Joissakin ohjelmissa nämä ruudut ovat lisäasetusten painikkeen takana. Eri ohjelmissa kenttien nimet vaihtelevat hieman. Järjestys ja arvot ovat samat.</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail, tick both boxes, then choose {finish}.</source>
        <extracomment>astra/guides/any-program, steps 5, trText 1</extracomment>
        <translation>Kirjoita palvelin, joka lähettää viestisi, rastita molemmat ruudut ja valitse sitten {finish}.</translation>
    </message>
    <message>
        <source>Enter the server for sending</source>
        <extracomment>astra/guides/any-program, steps 5, trTitle</extracomment>
        <translation>Kirjoita lähtevän postin palvelin</translation>
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
        <translation>Lähtevän postin palvelin lähettää viestisi vasta, kun olet kirjautunut, joten ruudun {outgoingSignIn} on oltava rastitettuna.</translation>
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
        <translation>Lähetyksellä on oma porttinsa.</translation>
    </message>
    <message>
        <source>{provider} names port 25 with SSL. The check also tries the ports that mail programs use today, 465 and 587.</source>
        <extracomment>astra/guides/any-program, steps 5, values 3, trNote</extracomment>
        <translation>{provider} ilmoittaa portin 25 ja SSL-suojauksen. Testi kokeilee myös portteja 465 ja 587, joita sähköpostiohjelmat nykyään käyttävät.</translation>
    </message>
    <message>
        <source>Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>astra/guides/any-program, steps 6, ticks 1, trWhy</extracomment>
        <translation>Ilman tätä rastia POP3 poistaa viestit palvelimelta, eivätkä muut laitteesi enää näytä niitä.</translation>
    </message>
    <message>
        <source>Open the settings of the new account, tick {leaveCopyTick} and choose {ok}.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 1</extracomment>
        <translation>Avaa uuden tilin asetukset, rastita {leaveCopyTick} ja valitse {ok}.</translation>
    </message>
    <message>
        <source>Then the webmail, your phone and other programs still show the messages that this program fetched.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 2</extracomment>
        <translation>Silloin selainposti, puhelimesi ja muut ohjelmat näyttävät edelleen viestit, jotka tämä ohjelma haki.</translation>
    </message>
    <message>
        <source>Keep a copy on the server</source>
        <extracomment>astra/guides/any-program, steps 6, trTitle</extracomment>
        <translation>Säilytä kopio palvelimella</translation>
    </message>
    <message>
        <source>For Outlook, The Bat! and every other program that uses IMAP or POP3.</source>
        <extracomment>astra/guides/any-program, trAbout</extracomment>
        <translation>Outlook, The Bat! ja kaikki muut ohjelmat, jotka käyttävät IMAPia tai POP3:a.</translation>
    </message>
    <message>
        <source>Any mail program</source>
        <extracomment>astra/guides/any-program, trName</extracomment>
        <translation>Mikä tahansa sähköpostiohjelma</translation>
    </message>
    <message>
        <source>Astra mailbox</source>
        <extracomment>astra/provider, offers 1, trName</extracomment>
        <translation>Astran postilaatikko</translation>
    </message>
    <message>
        <source>If you also read your mail in webmail, let your program leave a copy of each message on the server. Mail fetched without a copy stays on that one computer.</source>
        <extracomment>astra/provider, trNotes 1</extracomment>
        <translation>Jos luet postiasi myös selainpostissa, anna ohjelman jättää kopio jokaisesta viestistä palvelimelle. Ilman kopiota haetut viestit jäävät vain sille yhdelle tietokoneelle.</translation>
    </message>
    <message>
        <source>You were given your address and password when the mailbox was created. The password has at least six characters, only Latin letters and digits, and it is changed in webmail only.</source>
        <extracomment>astra/provider, trPasswordHint</extracomment>
        <translation>Sait osoitteen ja salasanan, kun postilaatikko luotiin. Salasanassa on vähintään kuusi merkkiä, vain latinalaisia kirjaimia ja numeroita, ja sen voi vaihtaa vain selainpostissa.</translation>
    </message>
    <message>
        <source>Most often the sign-in for sending is missing. Open the settings of the account and tick the box {outgoingSignIn}.</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 2, trAnswer 1</extracomment>
        <translation>Useimmiten lähetyksen kirjautuminen puuttuu. Avaa tilin asetukset ja rastita ruutu {outgoingSignIn}.</translation>
    </message>
    <message>
        <source>Receiving works, but sending is refused. Why?</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trQuestion
----------
ovh/guides/windows-phone-8, faq 2, trQuestion</extracomment>
        <translation>Vastaanotto toimii, mutta lähetys torjutaan. Miksi?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, after 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 1, trText</extracomment>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Weather</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 3, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 5, trText</extracomment>
        <translation>Sää</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 4, trText</extracomment>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 5, trText</extracomment>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>On its very first start, the app shows another screen that asks for an address and its password. Enter yours there, then go on here.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trDifferent</extracomment>
        <translation>Aivan ensimmäisellä käynnistyskerralla sovellus näyttää toisen näytön, joka pyytää osoitetta ja sen salasanaa. Kirjoita omasi siihen ja jatka sitten tästä.</translation>
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
        <translation>Varmista, että laite on yhteydessä Internetiin.</translation>
    </message>
    <message>
        <source>Open {mailApp} on the start screen.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 2</extracomment>
        <translation>Avaa aloitusnäytöstä {mailApp}.</translation>
    </message>
    <message>
        <source>Move the pointer to the right edge of the screen and choose {settings}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 3</extracomment>
        <translation>Vie osoitin näytön oikeaan reunaan ja valitse {settings}.</translation>
    </message>
    <message>
        <source>Open the settings of the Mail app</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trTitle</extracomment>
        <translation>Avaa Sähköposti-sovelluksen asetukset</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 2, trText</extracomment>
        <translation>Valinnat</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 3, trText</extracomment>
        <translation>Tietoja</translation>
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
        <translation>Valitse {accounts}.</translation>
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
        <translation>Avaa tililuettelo</translation>
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
        <translation>Tili, joka on jo olemassa</translation>
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
        <translation>Valitse {addAccount}.</translation>
    </message>
    <message>
        <source>Accounts that are already on the device stand in the same list. They stay as they are.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 2
----------
ovh/guides/windows-phone-8, steps 3, trText 2</extracomment>
        <translation>Samassa luettelossa ovat myös laitteella jo olevat tilit. Ne säilyvät ennallaan.</translation>
    </message>
    <message>
        <source>Later, a click on an account in this list opens its settings.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 3</extracomment>
        <translation>Tilin asetukset saa myöhemmin auki napsauttamalla tiliä tässä luettelossa.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trTitle
----------
ovh/guides/windows-phone-8, steps 3, trTitle</extracomment>
        <translation>Lisää tili</translation>
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
        <translation>Luettelossa on myös valmiita tilityyppejä. Oikea kohta on se, joka sopii kaikille muille palveluntarjoajille.</translation>
    </message>
    <message>
        <source>Choose {otherAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trText 1
----------
ovh/guides/windows-8-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 4, trText 1</extracomment>
        <translation>Valitse {otherAccount}.</translation>
    </message>
    <message>
        <source>It is the entry for mailboxes that use IMAP or POP3, the two common ways to receive mail.</source>
        <extracomment>guides/gmail-android, steps 2, trText 2
----------
ovh/guides/windows-8-mail, steps 4, trText 2
----------
ovh/guides/windows-phone-8, steps 4, trText 2</extracomment>
        <translation>Tämä kohta on tarkoitettu postilaatikoille, jotka käyttävät IMAPia tai POP3:a eli kahta yleistä tapaa vastaanottaa postia.</translation>
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
        <translation>Valitse tilin tyyppi</translation>
    </message>
    <message>
        <source>If the form of the next step does not appear by itself, choose {showMore}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trDifferent</extracomment>
        <translation>Jos seuraavan vaiheen lomake ei avaudu itsestään, valitse {showMore}.</translation>
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
        <translation>Kirjoita koko sähköpostiosoitteesi ja postilaatikkosi salasana.</translation>
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
        <translation>Valitse sitten {connect}.</translation>
    </message>
    <message>
        <source>Enter address and password</source>
        <extracomment>guides/samsung-email, steps 2, trTitle
----------
ovh/guides/windows-8-mail, steps 5, trTitle
----------
ovh/guides/windows-phone-8, steps 5, trTitle</extracomment>
        <translation>Kirjoita osoite ja salasana</translation>
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
        <translation>Salasana, jonka asetit tälle postilaatikolle palveluntarjoajan {provider} hallintapaneelissa. Sitä ei voi katsoa sieltä: jos unohdit sen, aseta uusi.</translation>
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
        <translation>SSL eli TLS salaa yhteyden palvelimeen, jottei kukaan pääse lukemaan matkan varrella.</translation>
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
        <translation>Jos laitteessasi lukee jotain muuta, etsi kohta kuvaan merkitystä paikasta.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom and tick all four boxes.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trText 1</extracomment>
        <translation>Täytä lomake ylhäältä alas ja rastita kaikki neljä ruutua.</translation>
    </message>
    <message>
        <source>Fill in the advanced settings</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trTitle</extracomment>
        <translation>Täytä lisäasetukset</translation>
    </message>
    <message>
        <source>Fetching mail first and then sending without signing in, called “POP before SMTP”, is not supported.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 3</extracomment>
        <translation>Tapaa, jossa viestit haetaan ensin ja lähetetään sitten ilman kirjautumista (”POP before SMTP”), ei tueta.</translation>
    </message>
    <message>
        <source>This server receives your mail. IMAP keeps your mail on the server, the same on all your devices.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, values 4, trNote</extracomment>
        <translation>Tämä palvelin vastaanottaa viestisi. IMAP säilyttää ne palvelimella, ja ne näkyvät samanlaisina kaikilla laitteillasi.</translation>
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
        <translation>Tämä palvelin lähettää viestisi.</translation>
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
        <translation>Viestisi</translation>
    </message>
    <message>
        <source>The account is set up for IMAP, and the app shows your mail.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 1</extracomment>
        <translation>Tili on otettu käyttöön IMAPilla, ja sovellus näyttää viestisi.</translation>
    </message>
    <message>
        <source>To see or change its settings later, open the list of accounts as in step 3 and choose the account.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 2</extracomment>
        <translation>Kun haluat myöhemmin nähdä tai muuttaa tilin asetuksia, avaa tililuettelo kuten vaiheessa 3 ja valitse tili.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 9, trTitle</extracomment>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>For the Mail app on the start screen of Windows 8.</source>
        <extracomment>ovh/guides/windows-8-mail, trAbout</extracomment>
        <translation>Windows 8:n aloitusnäytön Sähköposti-sovellus.</translation>
    </message>
    <message>
        <source>Windows 8 Mail</source>
        <extracomment>ovh/guides/windows-8-mail, trName</extracomment>
        <translation>Windows 8:n Sähköposti</translation>
    </message>
    <message>
        <source>This device is old and gets no more updates. It may not speak the encryption (TLS) that mail servers ask for today. If it cannot connect although the check on this computer works, use the webmail or a newer device.</source>
        <extracomment>ovh/guides/windows-8-mail, trOldDevice
----------
ovh/guides/windows-phone-8, trOldDevice</extracomment>
        <translation>Tämä laite on vanha, eikä siihen enää tule päivityksiä. Se ei ehkä osaa salausta (TLS), jota sähköpostipalvelimet nykyään vaativat. Jos se ei saa yhteyttä, vaikka testi tällä tietokoneella onnistuu, käytä selainpostia tai uudempaa laitetta.</translation>
    </message>
    <message>
        <source>The Mail app of Windows 8 receives mail by IMAP only, so POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/windows-8-mail, trWhyNot</extracomment>
        <translation>Windows 8:n Sähköposti-sovellus vastaanottaa viestejä vain IMAPilla, joten POP3:a ei voi valita tässä.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 3, trText</extracomment>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 4, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 2, trText</extracomment>
        <translation>Musiikki</translation>
    </message>
    <message>
        <source>Go to the start screen and tap the tile of the new account.</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trText 1</extracomment>
        <translation>Siirry aloitusnäyttöön ja napauta uuden tilin ruutua.</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trTitle</extracomment>
        <translation>Lue viestisi</translation>
    </message>
    <message>
        <source>Open the list of apps and tap {settings}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 1, trText 2</extracomment>
        <translation>Avaa sovellusluettelo ja napauta {settings}.</translation>
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
        <translation>Avaa asetukset</translation>
    </message>
    <message>
        <source>Ringtones and sounds</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 1, trText</extracomment>
        <translation>Soittoäänet ja äänet</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 2, trText</extracomment>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 4, trText</extracomment>
        <translation>Lukitusnäyttö</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 5, trText</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Find {emailAccounts} in the list and tap it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, trText 1</extracomment>
        <translation>Etsi luettelosta {emailAccounts} ja napauta sitä.</translation>
    </message>
    <message>
        <source>A warning appears. This is expected.</source>
        <extracomment>guides/outlook-windows, steps 6, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 5, scene, items 4, trText</extracomment>
        <translation>Näkyviin tulee varoitus. Se kuuluu asiaan.</translation>
    </message>
    <message>
        <source>The first button may also read {signIn}. The warning may call itself a message or an error.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trDifferent</extracomment>
        <translation>Ensimmäisen painikkeen nimi voi olla myös {signIn}. Varoitus voi näkyä ilmoituksena tai virheenä.</translation>
    </message>
    <message>
        <source>Tap {connect}. The phone shows a warning. Then tap {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trText 2</extracomment>
        <translation>Napauta {connect}. Puhelin näyttää varoituksen. Napauta sitten {advanced}.</translation>
    </message>
    <message>
        <source>The warning is expected here: the phone does not know the servers of {provider} yet. Go on with {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trWarnings 1</extracomment>
        <translation>Varoitus kuuluu asiaan: puhelin ei vielä tunne palveluntarjoajan {provider} palvelimia. Jatka valitsemalla {advanced}.</translation>
    </message>
    <message>
        <source>For IMAP and POP3</source>
        <extracomment>ovh/guides/windows-phone-8, steps 6, scene, items 3, trText</extracomment>
        <translation>IMAPille ja POP3:lle</translation>
    </message>
    <message>
        <source>Choose {internetEmail}. It opens the form for IMAP and POP3.</source>
        <extracomment>guides/windows-10-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 6, trText 1</extracomment>
        <translation>Valitse {internetEmail}. Se avaa lomakkeen IMAPille ja POP3:lle.</translation>
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
        <translation>Avaa lisäasetukset</translation>
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
        <translation>Rastita tämä, jos laitteesi näyttää ruudun. SSL eli TLS salaa yhteyden palvelimeen, jottei kukaan pääse lukemaan matkan varrella.</translation>
    </message>
    <message>
        <source>If the phone has a field of its own for the port, type the server name and the port separately. The button at the end may also read {signIn}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trDifferent
----------
ovh/guides/windows-phone-8, steps 8, trDifferent</extracomment>
        <translation>Jos puhelimessa on portille oma kenttä, kirjoita palvelimen nimi ja portti erikseen. Viimeisen painikkeen nimi voi olla myös {signIn}.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom, tick the boxes, then tap {connect}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trText 1
----------
ovh/guides/windows-phone-8, steps 8, trText 1</extracomment>
        <translation>Täytä lomake ylhäältä alas, rastita ruudut ja napauta sitten {connect}.</translation>
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
        <translation>Täytä tilin asetukset</translation>
    </message>
    <message>
        <source>The name that the phone shows for this account. You choose it freely.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 1, trNote</extracomment>
        <translation>Nimi, jolla tili näkyy puhelimessa. Saat valita sen vapaasti.</translation>
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
        <translation>Kaksoispisteen jälkeinen luku on portti eli palvelimen numeroitu ovi. Kirjoita sekin: se johtaa salattuun yhteyteen.</translation>
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
        <translation>Kirjoita kaksoispisteen jälkeinen luku tähänkin.</translation>
    </message>
    <message>
        <source>Tick it if your device shows this box. Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 8, ticks 5, trWhy</extracomment>
        <translation>Rastita tämä, jos laitteesi näyttää ruudun. Ilman rastia POP3 poistaa viestit palvelimelta, eivätkä muut laitteesi enää näytä niitä.</translation>
    </message>
    <message>
        <source>The account is set up. The phone shows it in the list of accounts.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 9, trText 1</extracomment>
        <translation>Tili on otettu käyttöön. Se näkyy puhelimen tililuettelossa.</translation>
    </message>
    <message>
        <source>For phones with Windows Phone 8, for example the Nokia Lumia 625.</source>
        <extracomment>ovh/guides/windows-phone-8, trAbout</extracomment>
        <translation>Puhelimet, joissa on Windows Phone 8, esimerkiksi Nokia Lumia 625.</translation>
    </message>
    <message>
        <source>Windows Phone 8</source>
        <extracomment>ovh/guides/windows-phone-8, trName</extracomment>
        <translation>Windows Phone 8</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), Europe</source>
        <extracomment>ovh/provider, offers 1, trName</extracomment>
        <translation>Postilaatikko verkkohotellin tai verkkotunnuksen yhteydessä (MX Plan, Zimbra Starter), Eurooppa</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), America and Asia-Pacific</source>
        <extracomment>ovh/provider, offers 2, trName</extracomment>
        <translation>Postilaatikko verkkohotellin tai verkkotunnuksen yhteydessä (MX Plan, Zimbra Starter), Amerikka ja Aasian–Tyynenmeren alue</translation>
    </message>
    <message>
        <source>In the control panel, open Email Pro, General information, Connection. The server is called pro1.mail.ovh.net, pro2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 3, question, trHelp</extracomment>
        <translation>Avaa hallintapaneelissa Email Pro, General information, Connection. Palvelimen nimi on pro1.mail.ovh.net, pro2.mail.ovh.net ja niin edelleen: kirjoita sen numero.</translation>
    </message>
    <message>
        <source>Number of your server</source>
        <extracomment>ovh/provider, offers 3, question, trLabel
----------
ovh/provider, offers 4, question, trLabel</extracomment>
        <translation>Palvelimesi numero</translation>
    </message>
    <message>
        <source>Email Pro</source>
        <extracomment>ovh/provider, offers 3, trName</extracomment>
        <translation>Email Pro</translation>
    </message>
    <message>
        <source>In the control panel, open Exchange, General information, Connection. The server is called ex1.mail.ovh.net, ex2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 4, question, trHelp</extracomment>
        <translation>Avaa hallintapaneelissa Exchange, General information, Connection. Palvelimen nimi on ex1.mail.ovh.net, ex2.mail.ovh.net ja niin edelleen: kirjoita sen numero.</translation>
    </message>
    <message>
        <source>Exchange, Europe</source>
        <extracomment>ovh/provider, offers 4, trName</extracomment>
        <translation>Exchange, Eurooppa</translation>
    </message>
    <message>
        <source>Sending works only with your user name and password. OVHcloud does not support “POP before SMTP”, so a device that does not sign in for sending is refused.</source>
        <extracomment>ovh/provider, trNotes 1</extracomment>
        <translation>Lähetys toimii vain käyttäjätunnuksella ja salasanalla. OVHcloud ei tue ”POP before SMTP” -tapaa, joten laite, joka ei kirjaudu lähetystä varten, torjutaan.</translation>
    </message>
    <message>
        <source>After you change the password, type the new one on every device that uses this mailbox.</source>
        <extracomment>ovh/provider, trNotes 2</extracomment>
        <translation>Kun olet vaihtanut salasanan, kirjoita uusi jokaiseen laitteeseen, joka käyttää tätä postilaatikkoa.</translation>
    </message>
    <message>
        <source>You chose this password when you created the address. Nobody can look it up: if you forget it, set a new one in the OVHcloud control panel. A new password has 9 to 30 characters without accents.</source>
        <extracomment>ovh/provider, trPasswordHint</extracomment>
        <translation>Valitsit tämän salasanan, kun loit osoitteen. Kukaan ei voi katsoa sitä mistään: jos unohdat sen, aseta uusi OVHcloudin hallintapaneelissa. Uudessa salasanassa on 9–30 merkkiä ilman aksentteja.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <extracomment>../practice/practice/provider, offers 1, trName</extracomment>
        <translation>Harjoituspostilaatikko</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how everything works; no mail is sent or received.</source>
        <extracomment>../practice/practice/provider, trNotes 1</extracomment>
        <translation>Nämä palvelimet toimivat tämän ohjelman sisällä. Ne näyttävät, miten kaikki toimii; viestejä ei lähetetä eikä vastaanoteta.</translation>
    </message>
    <message>
        <source>The practice mailbox has no password. Type any word where the guide asks for one.</source>
        <extracomment>../practice/practice/provider, trPasswordHint</extracomment>
        <translation>Harjoituspostilaatikolla ei ole salasanaa. Kirjoita mikä tahansa sana, kun ohje pyytää salasanaa.</translation>
    </message>
    <message>
        <source>Without signing in, sending is refused with a reply such as “503” or “553 sorry, that domain isn&apos;t allowed to be relayed”.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 2</extracomment>
        <translation>Ilman kirjautumista lähetys torjutaan esimerkiksi vastauksella ”503” tai ”553 sorry, that domain isn&apos;t allowed to be relayed”.</translation>
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
        <translation>Lähetä viesti omaan osoitteeseesi. Jos se saapuu, sekä vastaanotto että lähetys toimivat.</translation>
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
        <translation>Lähetä itsellesi testiviesti</translation>
    </message>
    <message>
        <source>With it, the program may change the settings by itself.</source>
        <extracomment>guides/apple-mail, after 2, ticks 1, trWhy</extracomment>
        <translation>Jos rasti jää, ohjelma voi muuttaa asetuksia itse.</translation>
    </message>
    <message>
        <source>In older versions, choose {preferences} instead.</source>
        <extracomment>guides/apple-mail, after 2, trDifferent</extracomment>
        <translation>Valitse vanhemmissa versioissa sen sijaan {preferences}.</translation>
    </message>
    <message>
        <source>You need this page only if sending or receiving fails.</source>
        <extracomment>guides/apple-mail, after 2, trText 1
----------
guides/iphone, after 2, trText 1</extracomment>
        <translation>Tarvitset tätä sivua vain, jos lähetys tai vastaanotto ei onnistu.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {serverSettings}.</source>
        <extracomment>guides/apple-mail, after 2, trText 2</extracomment>
        <translation>Valitse {mail}, {settings}, {accounts}, oma tilisi ja sitten {serverSettings}.</translation>
    </message>
    <message>
        <source>Clear {autoTick}: the fields below appear, first for receiving, then for sending.</source>
        <extracomment>guides/apple-mail, after 2, trText 3</extracomment>
        <translation>Poista rasti ruudusta {autoTick}: alle tulevat näkyviin kentät, ensin vastaanottoa ja sitten lähetystä varten.</translation>
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
        <translation>Valitse {save}.</translation>
    </message>
    <message>
        <source>Where the ports are</source>
        <extracomment>guides/apple-mail, after 2, trTitle
----------
guides/iphone, after 2, trTitle</extracomment>
        <translation>Missä portit ovat</translation>
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
        <translation>Muuten viestit poistetaan palvelimelta, eivätkä muut laitteesi enää näytä niitä.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {accountInfo}.</source>
        <extracomment>guides/apple-mail, after 3, trText 1</extracomment>
        <translation>Valitse {mail}, {settings}, {accounts}, oma tilisi ja sitten {accountInfo}.</translation>
    </message>
    <message>
        <source>Clear {removeCopy}.</source>
        <extracomment>guides/apple-mail, after 3, trText 2</extracomment>
        <translation>Poista rasti ruudusta {removeCopy}.</translation>
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
        <translation>Jätä kopio palvelimelle</translation>
    </message>
    <message>
        <source>No. Remove the account and add it again; with IMAP, your mail stays on the server.</source>
        <extracomment>guides/apple-mail, faq 1, trAnswer 1</extracomment>
        <translation>Et suoraan. Poista tili ja lisää se uudelleen; kun käytössä on IMAP, viestisi pysyvät palvelimella.</translation>
    </message>
    <message>
        <source>Can I change from IMAP to POP3 later?</source>
        <extracomment>guides/apple-mail, faq 1, trQuestion</extracomment>
        <translation>Voinko vaihtaa IMAPista POP3:een myöhemmin?</translation>
    </message>
    <message>
        <source>One sign means that there is no network, another that the settings do not work. Check the network first, then compare the settings with the table of this wizard.</source>
        <extracomment>guides/apple-mail, faq 2, trAnswer 1</extracomment>
        <translation>Yksi merkki tarkoittaa, ettei verkkoyhteyttä ole, toinen, etteivät asetukset toimi. Tarkista ensin verkkoyhteys ja vertaa sitten asetuksia tämän ohjatun käyttöönoton taulukkoon.</translation>
    </message>
    <message>
        <source>A small sign stands beside the account.</source>
        <extracomment>guides/apple-mail, faq 2, trQuestion</extracomment>
        <translation>Tilin vieressä on pieni merkki.</translation>
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
        <translation>Kirjaudu selainpostiin samalla osoitteella ja salasanalla. Jos se onnistuu, vertaa jokaista asetusta tämän ohjatun käyttöönoton taulukkoon. Jos se ei onnistu, aseta uusi salasana palveluntarjoajan {provider} sivustolla.</translation>
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
        <translation>Näkyviin tulee ilmoitus väärästä salasanasta.</translation>
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
        <translation>Älä hyväksy varmennetta. Vertaa palvelimen nimeä kirjain kirjaimelta tämän ohjatun käyttöönoton taulukkoon. Varmenne oli kunnossa, kun ohjattu käyttöönotto tarkisti sen.</translation>
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
        <translation>Näkyviin tulee varoitus varmenteesta.</translation>
    </message>
    <message>
        <source>On its very first start, the program asks for the kind of account at once. Go on with the next step.</source>
        <extracomment>guides/apple-mail, steps 1, trDifferent</extracomment>
        <translation>Aivan ensimmäisellä käynnistyskerralla ohjelma kysyy heti tilin tyyppiä. Jatka seuraavasta vaiheesta.</translation>
    </message>
    <message>
        <source>In the menu {mail} at the top, choose {addAccount}.</source>
        <extracomment>guides/apple-mail, steps 1, trText 2</extracomment>
        <translation>Valitse yläreunan valikosta {mail} kohta {addAccount}.</translation>
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
        <translation>Jo olemassa olevat tilit säilyvät ennallaan.</translation>
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
        <translation>Aloita uuden tilin lisääminen</translation>
    </message>
    <message>
        <source>If the program then asks for the kind, choose {mailAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trDifferent</extracomment>
        <translation>Jos ohjelma kysyy sitten tilin tyyppiä, valitse {mailAccount}.</translation>
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
        <translation>Valitse sitten {continue}.</translation>
    </message>
    <message>
        <source>The button may also read “Log in”.</source>
        <extracomment>guides/apple-mail, steps 3, trDifferent</extracomment>
        <translation>Englanniksi painikkeessa voi lukea myös ”Log in”.</translation>
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
        <translation>Kirjoita nimesi siinä muodossa, jossa haluat muiden näkevän sen.</translation>
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
        <translation>Valitse sitten {signIn}.</translation>
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
        <translation>Kirjoita nimesi ja osoitteesi</translation>
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
        <translation>Nimi, jonka muut näkevät osoitteesi vieressä.</translation>
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
        <translation>Postilaatikkosi salasana. Jos unohdit sen, aseta uusi palveluntarjoajan {provider} sivustolla.</translation>
    </message>
    <message>
        <source>The program now asks for the servers.</source>
        <extracomment>guides/apple-mail, steps 4, trText 1</extracomment>
        <translation>Ohjelma kysyy nyt palvelimien tietoja.</translation>
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
        <translation>Täytä lomake ylhäältä alas.</translation>
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
        <translation>Korjaa kohdat, jotka ohjelma on täyttänyt itse väärin.</translation>
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
        <translation>Täytä palvelinasetukset</translation>
    </message>
    <message>
        <source>The red words {unable} are normal the first time. If they stay after the servers are filled in, something is wrong: compare every field.</source>
        <extracomment>guides/apple-mail, steps 4, trWarnings 1</extracomment>
        <translation>Punainen teksti {unable} kuuluu ensimmäisellä kerralla asiaan. Jos se ei katoa, kun palvelimien tiedot on täytetty, jokin on väärin: tarkista jokainen kenttä.</translation>
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
        <translation>Sama salasana kuin yllä.</translation>
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
        <translation>Tämä palvelin vastaanottaa viestisi.</translation>
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
        <translation>Ilman sitä tilille ei tule viestejä.</translation>
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
        <translation>Jos tämä näyttö ei tule näkyviin, jatka seuraavasta vaiheesta.</translation>
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
        <translation>Pidä {mailSwitch} päällä. Muut saat valita vapaasti.</translation>
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
        <translation>Valitse sitten {done}.</translation>
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
        <translation>Tili on nyt ohjelmassa.</translation>
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
        <translation>Tallenna tili</translation>
    </message>
    <message>
        <source>For the Mail app on a Mac (macOS).</source>
        <extracomment>guides/apple-mail, trAbout</extracomment>
        <translation>Macin (macOS) Mail-sovellus.</translation>
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
        <translation>Avaa lähtevän postin palvelimen asetukset. Se vaatii käyttäjätunnuksesi ja salasanasi sekä tämän ohjatun käyttöönoton taulukossa olevan portin.</translation>
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
        <translation>Viestit saapuvat, mutta lähetys ei onnistu.</translation>
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
        <translation>Tarkista, että laite on yhteydessä Internetiin. Palaa sitten tämän ohjatun käyttöönoton testiin: se näyttää, mitkä portit toimivat täältä. Toisessa verkossa, esimerkiksi yrityksen verkossa, portteja voi olla estetty.</translation>
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
        <translation>Yhteyden muodostaminen ei onnistu.</translation>
    </message>
    <message>
        <source>On the very first start, the program asks for an account by itself: choose {next} until it asks for your name.</source>
        <extracomment>guides/evolution, steps 1, trDifferent</extracomment>
        <translation>Aivan ensimmäisellä käynnistyskerralla ohjelma pyytää itsestään lisäämään tilin: valitse {next}, kunnes ohjelma kysyy nimeäsi.</translation>
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
        <translation>Valitse {file}.</translation>
    </message>
    <message>
        <source>Choose {new}.</source>
        <extracomment>guides/evolution, steps 1, trText 3</extracomment>
        <translation>Valitse {new}.</translation>
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
        <translation>Valitse sitten {addAccount}.</translation>
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
        <translation>Silloin voit kirjoittaa asetukset, jotka tämä ohjattu käyttöönotto on testannut.</translation>
    </message>
    <message>
        <source>If a page {welcome} appears first, choose {next} there. If the program searches by itself, choose {skipLookup}.</source>
        <extracomment>guides/evolution, steps 2, trDifferent</extracomment>
        <translation>Jos ensin näkyviin tulee sivu {welcome}, valitse siinä {next}. Jos ohjelma alkaa hakea tietoja itse, valitse {skipLookup}.</translation>
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
        <translation>Kirjoita koko sähköpostiosoitteesi.</translation>
    </message>
    <message>
        <source>Clear the box {lookUp}.</source>
        <extracomment>guides/evolution, steps 2, trText 3</extracomment>
        <translation>Poista rasti ruudusta {lookUp}.</translation>
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
        <translation>Valitse sitten {next}.</translation>
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
        <translation>Täytä saapuvan postin palvelimen tiedot</translation>
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
        <translation>Salaus alusta alkaen (SSL/TLS) tai heti yhteyden alettua (STARTTLS): molemmat suojaavat sinua.</translation>
    </message>
    <message>
        <source>Leave these settings as they are.</source>
        <extracomment>guides/evolution, steps 5, trText 1
----------
guides/gmail-android, steps 10, trText 1
----------
guides/thunderbird-android, steps 7, trText 1</extracomment>
        <translation>Jätä nämä asetukset ennalleen.</translation>
    </message>
    <message>
        <source>Keep the other settings</source>
        <extracomment>guides/evolution, steps 5, trTitle
----------
guides/gmail-android, steps 10, trTitle</extracomment>
        <translation>Jätä muut asetukset ennalleen</translation>
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
        <translation>Rastita ruutu {leaveOnServer}. Jätä tyhjiksi sen alla olevat ruudut, jotka poistavat viestejä joidenkin päivien kuluttua.</translation>
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
        <translation>Ilman sitä palvelin ei suostu lähettämään viestejäsi.</translation>
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
        <translation>Täytä lähtevän postin palvelimen tiedot</translation>
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
        <translation>Myös lähetys vaatii käyttäjätunnuksesi ja salasanasi. Ilman niitä palvelin ei suostu lähettämään viestejä.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>guides/evolution, steps 8, trTitle
----------
guides/thunderbird-android, steps 6, trTitle</extracomment>
        <translation>Anna tilille nimi</translation>
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
        <translation>Vain sinä näet tämän nimen. Saat valita sen vapaasti.</translation>
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
        <translation>Muuten ohjelma kysyy salasanaa yhä uudelleen.</translation>
    </message>
    <message>
        <source>The program asks for the password when it first connects, and a second time before the first message is sent.</source>
        <extracomment>guides/evolution, steps 10, trDifferent</extracomment>
        <translation>Ohjelma kysyy salasanaa, kun se muodostaa yhteyden ensimmäisen kerran, ja toisen kerran ennen ensimmäisen viestin lähettämistä.</translation>
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
        <translation>Kirjoita postilaatikkosi salasana.</translation>
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
        <translation>Valitse sitten {ok}.</translation>
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
        <translation>Kirjoita salasana</translation>
    </message>
    <message>
        <source>For Evolution, the mail program of GNOME on Linux.</source>
        <extracomment>guides/evolution, trAbout</extracomment>
        <translation>Evolution, Linuxin GNOME-työpöydän sähköpostiohjelma.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <extracomment>guides/evolution, trName</extracomment>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>No longer. Until January 2026, Gmail on the web could fetch mail from other mailboxes by POP3. Use this app or the webmail.</source>
        <extracomment>guides/gmail-android, faq 4, trAnswer 1</extracomment>
        <translation>Et enää. Selaimen Gmail pystyi tammikuuhun 2026 asti hakemaan muiden postilaatikoiden viestejä POP3:lla. Käytä tätä sovellusta tai postilaatikkosi selainpostia.</translation>
    </message>
    <message>
        <source>Can I read this mailbox in Gmail on the web?</source>
        <extracomment>guides/gmail-android, faq 4, trQuestion</extracomment>
        <translation>Voinko lukea tätä postilaatikkoa selaimen Gmailissa?</translation>
    </message>
    <message>
        <source>In a new app without an account, choose {addEmailAddress} instead. The picture at the top right leads to the same place with {addAnotherAccount}.</source>
        <extracomment>guides/gmail-android, steps 1, trDifferent</extracomment>
        <translation>Jos uudessa sovelluksessa ei ole vielä tiliä, valitse sen sijaan {addEmailAddress}. Samaan paikkaan pääset myös oikean yläkulman kuvasta, kun valitset {addAnotherAccount}.</translation>
    </message>
    <message>
        <source>Open {gmail}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 2
----------
ovh/guides/gmail-exchange, steps 1, trText 2</extracomment>
        <translation>Avaa {gmail}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top left, and there {settings}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 3
----------
ovh/guides/gmail-exchange, steps 1, trText 3</extracomment>
        <translation>Avaa vasemman yläkulman kolmen viivan valikko ja valitse siitä {settings}.</translation>
    </message>
    <message>
        <source>Choose {other}.</source>
        <extracomment>guides/gmail-android, steps 2, trText 1
----------
guides/iphone, steps 4, trText 1
----------
guides/samsung-email, steps 1, trText 4</extracomment>
        <translation>Valitse {other}.</translation>
    </message>
    <message>
        <source>If the next screen does not ask how mail is received, come back and choose {manualSetup} instead.</source>
        <extracomment>guides/gmail-android, steps 3, trDifferent</extracomment>
        <translation>Jos seuraava näyttö ei kysy, miten viestit vastaanotetaan, palaa takaisin ja valitse sen sijaan {manualSetup}.</translation>
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
        <translation>Kirjoita osoitteesi</translation>
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
        <translation>Valitse {imap}.</translation>
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
        <translation>Valitse IMAP tai POP3</translation>
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
        <translation>Valitse {pop}.</translation>
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
        <translation>POP3 hakee viestit tälle laitteelle.</translation>
    </message>
    <message>
        <source>If the app also shows {portField} and {securityField}, fill them in, too.</source>
        <extracomment>guides/gmail-android, steps 7, trText 2
----------
guides/gmail-android, steps 8, trText 2
----------
guides/gmail-android, steps 9, trText 2</extracomment>
        <translation>Jos sovellus näyttää myös kentät {portField} ja {securityField}, täytä nekin.</translation>
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
        <translation>Odota, kunnes tarkistus on valmis. Se voi kestää minuutin.</translation>
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
        <translation>Tili on nyt laitteella.</translation>
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
        <translation>Viimeistele käyttöönotto</translation>
    </message>
    <message>
        <source>For the Gmail app on phones and tablets with Android.</source>
        <extracomment>guides/gmail-android, trAbout</extracomment>
        <translation>Gmail-sovellus Android-puhelimissa ja -tableteissa.</translation>
    </message>
    <message>
        <source>Gmail app on Android</source>
        <extracomment>guides/gmail-android, trName</extracomment>
        <translation>Gmail-sovellus (Android)</translation>
    </message>
    <message>
        <source>The device finds the ports by itself.</source>
        <extracomment>guides/iphone, steps 9, trText 2</extracomment>
        <translation>Laite löytää portit itse.</translation>
    </message>
    <message>
        <source>Sending: choose {settings}, {mail}, {accounts}, the account, its address, {smtp}, and the server at the top.</source>
        <extracomment>guides/iphone, after 2, trText 2</extracomment>
        <translation>Lähetys: valitse {settings}, {mail}, {accounts}, tili, sen osoite, {smtp} ja ylin palvelin.</translation>
    </message>
    <message>
        <source>Receiving: in the same place, choose {advanced}. It has the same three settings.</source>
        <extracomment>guides/iphone, after 2, trText 3</extracomment>
        <translation>Vastaanotto: valitse samassa paikassa {advanced}. Siellä on samat kolme asetusta.</translation>
    </message>
    <message>
        <source>Choose {settings}, {mail}, {accounts}, the account, its address, then {advanced}.</source>
        <extracomment>guides/iphone, after 3, trText 1</extracomment>
        <translation>Valitse {settings}, {mail}, {accounts}, tili, sen osoite ja sitten {advanced}.</translation>
    </message>
    <message>
        <source>Set {deleteFromServer} to {never}.</source>
        <extracomment>guides/iphone, after 3, trText 2</extracomment>
        <translation>Valitse kohtaan {deleteFromServer} arvo {never}.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <extracomment>guides/iphone, faq 4, trAnswer 1
----------
guides/samsung-email, faq 3, trAnswer 1
----------
guides/thunderbird-android, faq 3, trAnswer 1</extracomment>
        <translation>Jätä kenttä tyhjäksi.</translation>
    </message>
    <message>
        <source>It asks for a server name or a path prefix that is not here.</source>
        <extracomment>guides/iphone, faq 4, trQuestion
----------
guides/samsung-email, faq 3, trQuestion
----------
guides/thunderbird-android, faq 3, trQuestion</extracomment>
        <translation>Laite kysyy palvelimen nimeä tai polun etuliitettä, jota tässä ei ole.</translation>
    </message>
    <message>
        <source>From iOS 18 on, choose {apps} first, then {mail}. In iOS 11 to 13, choose {accountsPasswords} instead; in iOS 7 to 10, {mailContacts}.</source>
        <extracomment>guides/iphone, steps 1, trDifferent</extracomment>
        <translation>Versiosta iOS 18 alkaen valitse ensin {apps} ja sitten {mail}. Versioissa iOS 11–13 valitse sen sijaan {accountsPasswords}, versioissa iOS 7–10 {mailContacts}.</translation>
    </message>
    <message>
        <source>Open {settings}.</source>
        <extracomment>guides/iphone, steps 1, trText 2
----------
ovh/guides/iphone-exchange, steps 1, trText 2</extracomment>
        <translation>Avaa {settings}.</translation>
    </message>
    <message>
        <source>Then choose {mail}.</source>
        <extracomment>guides/iphone, steps 1, trText 3
----------
ovh/guides/iphone-exchange, steps 1, trText 3</extracomment>
        <translation>Valitse sitten {mail}.</translation>
    </message>
    <message>
        <source>From iOS 18 on, it reads {mailAccounts}. In iOS 13 and older, the accounts are already there: go on with the next step.</source>
        <extracomment>guides/iphone, steps 2, trDifferent</extracomment>
        <translation>Versiosta iOS 18 alkaen tässä lukee {mailAccounts}. Versiossa iOS 13 ja sitä vanhemmissa tilit ovat jo näkyvissä: jatka seuraavasta vaiheesta.</translation>
    </message>
    <message>
        <source>Choose {addMailAccount}.</source>
        <extracomment>guides/iphone, steps 5, trText 1</extracomment>
        <translation>Valitse {addMailAccount}.</translation>
    </message>
    <message>
        <source>Choose a mail account</source>
        <extracomment>guides/iphone, steps 5, trTitle</extracomment>
        <translation>Valitse sähköpostitili</translation>
    </message>
    <message>
        <source>Fill in both parts, incoming and outgoing, even where the device calls them optional.</source>
        <extracomment>guides/iphone, steps 7, trText 3
----------
guides/iphone, steps 8, trText 3</extracomment>
        <translation>Täytä molemmat osat, saapuva ja lähtevä, vaikka laite sanoisi niitä valinnaisiksi.</translation>
    </message>
    <message>
        <source>If it says that it cannot connect using SSL, refuse to go on and compare the server names first.</source>
        <extracomment>guides/iphone, steps 9, trDifferent</extracomment>
        <translation>Jos laite ilmoittaa, ettei se saa yhteyttä SSL:n avulla, kieltäydy jatkamasta ja tarkista ensin palvelimien nimet.</translation>
    </message>
    <message>
        <source>Scroll down to {outgoing} and fill in this part, too.</source>
        <extracomment>guides/iphone, steps 9, trText 1</extracomment>
        <translation>Vieritä alas kohtaan {outgoing} ja täytä tämäkin osa.</translation>
    </message>
    <message>
        <source>For the Mail app of iOS and iPadOS 14 and newer.</source>
        <extracomment>guides/iphone, trAbout</extracomment>
        <translation>Mail-sovellus iOS- ja iPadOS-versiossa 14 ja uudemmissa.</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <extracomment>guides/iphone, trName</extracomment>
        <translation>iPhone ja iPad</translation>
    </message>
    <message>
        <source>On the very first start, an assistant opens by itself. Close it and go on here.</source>
        <extracomment>guides/kmail, steps 1, trDifferent</extracomment>
        <translation>Aivan ensimmäisellä käynnistyskerralla avautuu itsestään avustaja. Sulje se ja jatka tästä.</translation>
    </message>
    <message>
        <source>Choose {settings}.</source>
        <extracomment>guides/kmail, steps 1, trText 2
----------
guides/outlook-new, steps 1, trText 3</extracomment>
        <translation>Valitse {settings}.</translation>
    </message>
    <message>
        <source>Choose {configure}.</source>
        <extracomment>guides/kmail, steps 1, trText 3</extracomment>
        <translation>Valitse {configure}.</translation>
    </message>
    <message>
        <source>If the button opens a list, choose {customAccount} in it.</source>
        <extracomment>guides/kmail, steps 2, trDifferent</extracomment>
        <translation>Jos painike avaa luettelon, valitse siitä {customAccount}.</translation>
    </message>
    <message>
        <source>Choose {receiving}.</source>
        <extracomment>guides/kmail, steps 2, trText 2</extracomment>
        <translation>Valitse {receiving}.</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <extracomment>guides/kmail, steps 2, trText 3
----------
guides/kmail, steps 9, trText 2</extracomment>
        <translation>Valitse {add}.</translation>
    </message>
    <message>
        <source>The button {autoDetect} asks the server what it can do. Afterwards, compare with the table of this wizard.</source>
        <extracomment>guides/kmail, steps 7, trDifferent
----------
guides/kmail, steps 8, trDifferent
----------
guides/kmail, steps 11, trDifferent</extracomment>
        <translation>Painike {autoDetect} kysyy palvelimelta, mitä se osaa. Vertaa sen jälkeen asetuksia tämän ohjatun käyttöönoton taulukkoon.</translation>
    </message>
    <message>
        <source>Choose {advanced}.</source>
        <extracomment>guides/kmail, steps 7, trText 1
----------
guides/kmail, steps 8, trText 1
----------
guides/kmail, steps 11, trText 1</extracomment>
        <translation>Valitse {advanced}.</translation>
    </message>
    <message>
        <source>The choice of {smtp} stands in a window of its own, called {createOutgoing}.</source>
        <extracomment>guides/kmail, steps 9, trDifferent</extracomment>
        <translation>Kohta {smtp} valitaan erillisessä ikkunassa, jonka nimi on {createOutgoing}.</translation>
    </message>
    <message>
        <source>Choose {sending}.</source>
        <extracomment>guides/kmail, steps 9, trText 1</extracomment>
        <translation>Valitse {sending}.</translation>
    </message>
    <message>
        <source>Choose {smtp}.</source>
        <extracomment>guides/kmail, steps 9, trText 3</extracomment>
        <translation>Valitse {smtp}.</translation>
    </message>
    <message>
        <source>Start the outgoing account</source>
        <extracomment>guides/kmail, steps 9, trTitle</extracomment>
        <translation>Aloita lähtevän tilin lisääminen</translation>
    </message>
    <message>
        <source>Choose {identities}.</source>
        <extracomment>guides/kmail, steps 12, trText 1</extracomment>
        <translation>Valitse {identities}.</translation>
    </message>
    <message>
        <source>Choose {modify}.</source>
        <extracomment>guides/kmail, steps 12, trText 2</extracomment>
        <translation>Valitse {modify}.</translation>
    </message>
    <message>
        <source>For KMail and Kontact, the mail programs of KDE on Linux.</source>
        <extracomment>guides/kmail, trAbout</extracomment>
        <translation>KMail ja Kontact, Linuxin KDE-työpöydän sähköpostiohjelmat.</translation>
    </message>
    <message>
        <source>KMail</source>
        <extracomment>guides/kmail, trName</extracomment>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, the account, then {deleteAccount}.</source>
        <extracomment>guides/outlook-android, faq 1, trAnswer 1</extracomment>
        <translation>Poista tili ja lisää se uudelleen: valitse {settings}, tili ja sitten {deleteAccount}.</translation>
    </message>
    <message>
        <source>How do I correct a server setting later?</source>
        <extracomment>guides/outlook-android, faq 1, trQuestion
----------
guides/outlook-new, faq 1, trQuestion</extracomment>
        <translation>Miten korjaan palvelinasetuksen myöhemmin?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the envelope at the top left, then the sign {plus}.</source>
        <extracomment>guides/outlook-android, steps 1, trDifferent</extracomment>
        <translation>Jos sovelluksessa on jo tili, valitse vasemman yläkulman kirjekuori ja sitten merkki {plus}.</translation>
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
        <translation>Avaa {outlook}.</translation>
    </message>
    <message>
        <source>If the app asks for the password at once, choose {help} at the top, then {changeProvider}: this list appears.</source>
        <extracomment>guides/outlook-android, steps 3, trDifferent
----------
guides/outlook-android, steps 4, trDifferent</extracomment>
        <translation>Jos sovellus kysyy heti salasanaa, valitse yläreunasta {help} ja sitten {changeProvider}: tämä luettelo tulee näkyviin.</translation>
    </message>
    <message>
        <source>Then turn on {advancedTick}: the server settings appear below.</source>
        <extracomment>guides/outlook-android, steps 5, trText 2
----------
guides/outlook-android, steps 6, trText 2
----------
guides/outlook-ios, steps 4, trText 2</extracomment>
        <translation>Ota sitten käyttöön {advancedTick}: palvelinasetukset tulevat näkyviin alle.</translation>
    </message>
    <message>
        <source>The names of the fields may begin with IMAP, POP3 or SMTP.</source>
        <extracomment>guides/outlook-android, steps 7, trDifferent
----------
guides/outlook-android, steps 8, trDifferent
----------
guides/outlook-ios, steps 5, trDifferent</extracomment>
        <translation>Kenttien nimien alussa voi olla IMAP, POP3 tai SMTP.</translation>
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
        <translation>Lomake jatkuu alempana lähtevän postin palvelimen tiedoilla.</translation>
    </message>
    <message>
        <source>Choose the check mark {checkMark} at the top right.</source>
        <extracomment>guides/outlook-android, steps 8, trText 2</extracomment>
        <translation>Valitse oikean yläkulman valintamerkki {checkMark}.</translation>
    </message>
    <message>
        <source>The server settings cannot be changed later in this program. To correct them, remove the account and add it again.</source>
        <extracomment>guides/outlook-android, steps 8, trWarnings 1
----------
guides/outlook-new, steps 4, trWarnings 2</extracomment>
        <translation>Palvelinasetuksia ei voi muuttaa myöhemmin tässä ohjelmassa. Voit korjata ne poistamalla tilin ja lisäämällä sen uudelleen.</translation>
    </message>
    <message>
        <source>For the app Outlook on phones and tablets with Android.</source>
        <extracomment>guides/outlook-android, trAbout</extracomment>
        <translation>Outlook-sovellus Android-puhelimissa ja -tableteissa.</translation>
    </message>
    <message>
        <source>Outlook app on Android</source>
        <extracomment>guides/outlook-android, trName</extracomment>
        <translation>Outlook-sovellus (Android)</translation>
    </message>
    <message>
        <source>Choose {settings}, the account, then {modifyLogin}.</source>
        <extracomment>guides/outlook-ios, faq 1, trAnswer 1</extracomment>
        <translation>Valitse {settings}, tili ja sitten {modifyLogin}.</translation>
    </message>
    <message>
        <source>Where can I look at the settings later?</source>
        <extracomment>guides/outlook-ios, faq 1, trQuestion
----------
guides/thunderbird, faq 4, trQuestion</extracomment>
        <translation>Missä voin katsoa asetuksia myöhemmin?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the sign at the top left, then the envelope with the plus.</source>
        <extracomment>guides/outlook-ios, steps 1, trDifferent</extracomment>
        <translation>Jos sovelluksessa on jo tili, valitse vasemman yläkulman merkki ja sitten kirjekuori, jossa on plusmerkki.</translation>
    </message>
    <message>
        <source>If the app says Exchange, choose {help} at the top right, then {changeProvider}.</source>
        <extracomment>guides/outlook-ios, steps 2, trText 1</extracomment>
        <translation>Jos sovelluksessa lukee Exchange, valitse oikeasta yläkulmasta {help} ja sitten {changeProvider}.</translation>
    </message>
    <message>
        <source>Change the account provider</source>
        <extracomment>guides/outlook-ios, steps 2, trTitle</extracomment>
        <translation>Vaihda tilin tarjoaja</translation>
    </message>
    <message>
        <source>The button may also read “Login”, and the names of the fields may begin with IMAP or SMTP.</source>
        <extracomment>guides/outlook-ios, steps 6, trDifferent</extracomment>
        <translation>Englanniksi painikkeessa voi lukea myös ”Login”, ja kenttien nimien alussa voi olla IMAP tai SMTP.</translation>
    </message>
    <message>
        <source>For the app Outlook on iPhone and iPad.</source>
        <extracomment>guides/outlook-ios, trAbout</extracomment>
        <translation>Outlook-sovellus iPhonessa ja iPadissa.</translation>
    </message>
    <message>
        <source>Outlook app on iPhone and iPad</source>
        <extracomment>guides/outlook-ios, trName</extracomment>
        <translation>Outlook-sovellus (iPhone ja iPad)</translation>
    </message>
    <message>
        <source>For this program, the wizard knows the way by IMAP only.</source>
        <extracomment>guides/outlook-ios, trWhyNot
----------
guides/outlook-new, trWhyNot</extracomment>
        <translation>Tälle ohjelmalle ohjatussa käyttöönotossa on ohje vain IMAPia varten.</translation>
    </message>
    <message>
        <source>In newer versions, the list is in the menu {outlook}, under {settings}, {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trDifferent</extracomment>
        <translation>Uudemmissa versioissa luettelo on valikossa {outlook}: valitse {settings}, {accounts}.</translation>
    </message>
    <message>
        <source>In the menu {tools} at the top, choose {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trText 2</extracomment>
        <translation>Valitse yläreunan valikosta {tools} kohta {accounts}.</translation>
    </message>
    <message>
        <source>On its very first start, Outlook asks for the address at once. Go on with the next step.</source>
        <extracomment>guides/outlook-mac, steps 2, trDifferent
----------
guides/outlook-new, steps 1, trDifferent
----------
guides/outlook-windows, steps 1, trDifferent</extracomment>
        <translation>Aivan ensimmäisellä käynnistyskerralla Outlook kysyy heti osoitetta. Jatka seuraavasta vaiheesta.</translation>
    </message>
    <message>
        <source>Choose {plus}, then {newAccount}.</source>
        <extracomment>guides/outlook-mac, steps 2, trText 1</extracomment>
        <translation>Valitse {plus} ja sitten {newAccount}.</translation>
    </message>
    <message>
        <source>Choose {imapPop}.</source>
        <extracomment>guides/outlook-mac, steps 4, trText 1</extracomment>
        <translation>Valitse {imapPop}.</translation>
    </message>
    <message>
        <source>The form goes on below with the servers.</source>
        <extracomment>guides/outlook-mac, steps 5, trText 2</extracomment>
        <translation>Lomake jatkuu alempana palvelimien tiedoilla.</translation>
    </message>
    <message>
        <source>It stands here twice, for receiving and for sending. SSL, also called TLS, encrypts the way to the server.</source>
        <extracomment>guides/outlook-mac, steps 6, ticks 1, trWhy</extracomment>
        <translation>Ruutu on tässä kahdesti, vastaanottoa ja lähetystä varten. SSL eli TLS salaa yhteyden palvelimeen.</translation>
    </message>
    <message>
        <source>The button may also read “Add Account”. The port stands behind the server name, after a colon or in a small field of its own.</source>
        <extracomment>guides/outlook-mac, steps 6, trDifferent</extracomment>
        <translation>Englanniksi painikkeessa voi lukea myös ”Add Account”. Portti on palvelimen nimen perässä, kaksoispisteen jälkeen tai omassa pienessä kentässään.</translation>
    </message>
    <message>
        <source>Choose {tools}, {accounts}, your account, then {advanced}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 1</extracomment>
        <translation>Valitse {tools}, {accounts}, oma tilisi ja sitten {advanced}.</translation>
    </message>
    <message>
        <source>Choose {serverTab} and tick {leaveCopy}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 2</extracomment>
        <translation>Valitse {serverTab} ja rastita ruutu {leaveCopy}.</translation>
    </message>
    <message>
        <source>For Outlook on a Mac (macOS), 2016 and newer.</source>
        <extracomment>guides/outlook-mac, trAbout</extracomment>
        <translation>Macin (macOS) Outlook, versio 2016 ja uudemmat.</translation>
    </message>
    <message>
        <source>Outlook for macOS</source>
        <extracomment>guides/outlook-mac, trName</extracomment>
        <translation>Outlook Macille</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, {accounts}, {manage} beside the account, then {delete}.</source>
        <extracomment>guides/outlook-new, faq 1, trAnswer 1</extracomment>
        <translation>Poista tili ja lisää se uudelleen: valitse {settings}, {accounts}, tilin vierestä {manage} ja sitten {delete}.</translation>
    </message>
    <message>
        <source>If Outlook takes the address for one of Microsoft or Google, choose {chooseProvider}, then {imap}.</source>
        <extracomment>guides/outlook-new, steps 2, trDifferent</extracomment>
        <translation>Jos Outlook luulee osoitetta Microsoftin tai Googlen osoitteeksi, valitse {chooseProvider} ja sitten {imap}.</translation>
    </message>
    <message>
        <source>Then choose {showMore}: the server settings appear below.</source>
        <extracomment>guides/outlook-new, steps 3, trText 2</extracomment>
        <translation>Valitse sitten {showMore}: palvelinasetukset tulevat näkyviin alle.</translation>
    </message>
    <message>
        <source>For IMAP accounts, the new Outlook keeps a copy of your mail and your password on the servers of Microsoft.</source>
        <extracomment>guides/outlook-new, steps 3, trWarnings 1</extracomment>
        <translation>Uusi Outlook säilyttää IMAP-tilien viestien kopiot ja salasanasi Microsoftin palvelimilla.</translation>
    </message>
    <message>
        <source>Leave {smtpPassword} empty: Outlook uses the first password again.</source>
        <extracomment>guides/outlook-new, steps 4, trText 3</extracomment>
        <translation>Jätä {smtpPassword} tyhjäksi: Outlook käyttää uudelleen ensimmäistä salasanaa.</translation>
    </message>
    <message>
        <source>If Outlook asks whether it may keep your mail on the servers of Microsoft, choose {continue}. Without this, it does not add the account.</source>
        <extracomment>guides/outlook-new, steps 5, trText 1</extracomment>
        <translation>Jos Outlook kysyy, saako se säilyttää viestejäsi Microsoftin palvelimilla, valitse {continue}. Muuten se ei lisää tiliä.</translation>
    </message>
    <message>
        <source>For the new Outlook that comes with Windows 11 and has replaced the Mail app of Windows.</source>
        <extracomment>guides/outlook-new, trAbout</extracomment>
        <translation>Uusi Outlook, joka tulee Windows 11:n mukana ja on korvannut Windowsin Sähköposti-sovelluksen.</translation>
    </message>
    <message>
        <source>Outlook for Windows (new)</source>
        <extracomment>guides/outlook-new, trName</extracomment>
        <translation>Outlook Windowsille (uusi)</translation>
    </message>
    <message>
        <source>In newer versions, open the Control Panel of Windows, then Mail, E-mail Accounts and New: the older dialog opens.</source>
        <extracomment>guides/outlook-windows-manual, steps 1, trDifferent</extracomment>
        <translation>Avaa uudemmissa versioissa Windowsin Ohjauspaneeli ja valitse Sähköposti, Sähköpostitilit ja Uusi: vanhempi ikkuna avautuu.</translation>
    </message>
    <message>
        <source>In older versions, choose {manualSetup2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trDifferent</extracomment>
        <translation>Valitse vanhemmissa versioissa sen sijaan {manualSetup2010}.</translation>
    </message>
    <message>
        <source>Choose {manualSetup}.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trText 1
----------
guides/samsung-email, steps 2, trText 2</extracomment>
        <translation>Valitse {manualSetup}.</translation>
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
        <translation>Valitse manuaalinen määritys</translation>
    </message>
    <message>
        <source>In older versions, choose {internetEmail2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trDifferent</extracomment>
        <translation>Valitse vanhemmissa versioissa sen sijaan {internetEmail2010}.</translation>
    </message>
    <message>
        <source>Choose {popOrImap}.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trText 1</extracomment>
        <translation>Valitse {popOrImap}.</translation>
    </message>
    <message>
        <source>This is for servers inside companies. With {provider} it must stay off.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, ticks 1, trWhy
----------
guides/outlook-windows, steps 7, ticks 1, trWhy
----------
guides/outlook-windows, steps 8, ticks 2, trWhy</extracomment>
        <translation>Tämä on tarkoitettu yritysten sisäisille palvelimille. Palveluntarjoajan {provider} palvelimilla sen on oltava pois käytöstä.</translation>
    </message>
    <message>
        <source>Choose {moreSettings}.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trText 2</extracomment>
        <translation>Valitse {moreSettings}.</translation>
    </message>
    <message>
        <source>Do not choose {next} yet: the ports and the encryption are still missing.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trWarnings 1</extracomment>
        <translation>Älä valitse vielä {next}: portit ja salaus puuttuvat vielä.</translation>
    </message>
    <message>
        <source>Then you need not type them a second time.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, ticks 2, trWhy
----------
guides/the-bat, steps 6, ticks 2, trWhy
----------
guides/windows-10-mail, steps 7, ticks 2, trWhy</extracomment>
        <translation>Silloin sinun ei tarvitse kirjoittaa niitä toista kertaa.</translation>
    </message>
    <message>
        <source>Choose {outgoingTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 1</extracomment>
        <translation>Valitse {outgoingTab}.</translation>
    </message>
    <message>
        <source>Tick {smtpAuth}. Leave {useSame} as it is.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 2</extracomment>
        <translation>Rastita ruutu {smtpAuth}. Jätä kohta {useSame} ennalleen.</translation>
    </message>
    <message>
        <source>Check that sending signs in</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trTitle
----------
guides/the-bat, steps 6, trTitle</extracomment>
        <translation>Varmista kirjautuminen lähetystä varten</translation>
    </message>
    <message>
        <source>Older versions say “SSL” for {tls} and “TLS” for {starttls}. Choose the encryption before you type the port: Outlook changes the port by itself.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trDifferent
----------
guides/outlook-windows-manual, steps 7, trDifferent</extracomment>
        <translation>Vanhemmissa versioissa kohdan {tls} nimi on ”SSL” ja kohdan {starttls} nimi ”TLS”. Valitse salaus, ennen kuin kirjoitat portin: Outlook vaihtaa portin itse.</translation>
    </message>
    <message>
        <source>Choose {advancedTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trText 1
----------
guides/outlook-windows-manual, steps 7, trText 1</extracomment>
        <translation>Valitse {advancedTab}.</translation>
    </message>
    <message>
        <source>Outlook shows the test in a window of its own.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, scene, items 1, trText</extracomment>
        <translation>Outlook näyttää testin erillisessä ikkunassa.</translation>
    </message>
    <message>
        <source>If the test reports an error, choose {close} and compare every field with the table of this wizard.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trDifferent</extracomment>
        <translation>Jos testi ilmoittaa virheestä, valitse {close} ja vertaa jokaista kenttää tämän ohjatun käyttöönoton taulukkoon.</translation>
    </message>
    <message>
        <source>Choose {next}. Outlook tests receiving and sending.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 1</extracomment>
        <translation>Valitse {next}. Outlook testaa vastaanoton ja lähetyksen.</translation>
    </message>
    <message>
        <source>When the test is done, choose {close}, then {finish}.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 2</extracomment>
        <translation>Kun testi on valmis, valitse {close} ja sitten {finish}.</translation>
    </message>
    <message>
        <source>For Outlook 2010, 2013 and older copies of 2016, and for newer ones through the Control Panel of Windows.</source>
        <extracomment>guides/outlook-windows-manual, trAbout</extracomment>
        <translation>Outlook 2010, 2013 ja vanhemmat 2016-versiot sekä uudemmat Windowsin Ohjauspaneelin kautta.</translation>
    </message>
    <message>
        <source>Outlook for Windows (older dialog)</source>
        <extracomment>guides/outlook-windows-manual, trName</extracomment>
        <translation>Outlook Windowsille (vanhempi ikkuna)</translation>
    </message>
    <message>
        <source>This dialog has no field for it. Use the guide “Outlook for Windows (older dialog)” instead.</source>
        <extracomment>guides/outlook-windows, faq 4, trAnswer 1</extracomment>
        <translation>Tässä ikkunassa ei ole sille kenttää. Käytä sen sijaan ohjetta ”Outlook Windowsille (vanhempi ikkuna)”.</translation>
    </message>
    <message>
        <source>My user name is not my e-mail address.</source>
        <extracomment>guides/outlook-windows, faq 4, trQuestion</extracomment>
        <translation>Käyttäjätunnukseni ei ole sähköpostiosoitteeni.</translation>
    </message>
    <message>
        <source>The box may also read “Configure my account manually”. If the dialog asks for a name and a password at once, it is the older one: use the guide “Outlook for Windows (older dialog)”.</source>
        <extracomment>guides/outlook-windows, steps 2, trDifferent</extracomment>
        <translation>Englanniksi ruudussa voi lukea myös ”Configure my account manually”. Jos ikkuna kysyy heti nimeä ja salasanaa, se on vanhempi: käytä ohjetta ”Outlook Windowsille (vanhempi ikkuna)”.</translation>
    </message>
    <message>
        <source>Choose {advancedOptions}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 2
----------
ovh/guides/outlook-exchange, steps 2, trText 2</extracomment>
        <translation>Valitse {advancedOptions}.</translation>
    </message>
    <message>
        <source>Tick {manualTick}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 3
----------
ovh/guides/outlook-exchange, steps 2, trText 3</extracomment>
        <translation>Rastita ruutu {manualTick}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The words may also read “Modify account settings”.</source>
        <extracomment>guides/outlook-windows, steps 6, trDifferent</extracomment>
        <translation>Jos tämä näyttö ei tule näkyviin, jatka seuraavasta vaiheesta. Englanniksi tekstinä voi olla myös ”Modify account settings”.</translation>
    </message>
    <message>
        <source>Choose {changeSettings}.</source>
        <extracomment>guides/outlook-windows, steps 6, trText 1</extracomment>
        <translation>Valitse {changeSettings}.</translation>
    </message>
    <message>
        <source>If Outlook shows these settings before it asks for the password, fill them in first.</source>
        <extracomment>guides/outlook-windows, steps 7, trDifferent</extracomment>
        <translation>Jos Outlook näyttää nämä asetukset ennen kuin se kysyy salasanaa, täytä ne ensin.</translation>
    </message>
    <message>
        <source>If the table of this wizard says STARTTLS for receiving, Outlook cannot use it with POP3. Choose IMAP instead.</source>
        <extracomment>guides/outlook-windows, steps 8, trDifferent</extracomment>
        <translation>Jos tämän ohjatun käyttöönoton taulukossa lukee vastaanoton kohdalla STARTTLS, Outlook ei voi käyttää sitä POP3:n kanssa. Valitse sen sijaan IMAP.</translation>
    </message>
    <message>
        <source>If Outlook asks for the password once more, type the password of your mailbox. Clear the box that offers Outlook for your phone.</source>
        <extracomment>guides/outlook-windows, steps 9, trDifferent</extracomment>
        <translation>Jos Outlook kysyy salasanaa vielä kerran, kirjoita postilaatikkosi salasana. Poista rasti ruudusta, jossa tarjotaan Outlookia puhelimeesi.</translation>
    </message>
    <message>
        <source>Later, you find these settings under {file}, {accountSettings}, {serverSettings}.</source>
        <extracomment>guides/outlook-windows, steps 9, trText 3</extracomment>
        <translation>Myöhemmin löydät nämä asetukset, kun valitset {file}, {accountSettings}, {serverSettings}.</translation>
    </message>
    <message>
        <source>Choose {file}, then {accountSettings} twice, your account, and {change}.</source>
        <extracomment>guides/outlook-windows, steps 10, trText 1</extracomment>
        <translation>Valitse {file}, sitten kaksi kertaa {accountSettings}, oma tilisi ja {change}.</translation>
    </message>
    <message>
        <source>For the classic Outlook of Microsoft 365, 2024, 2021 and 2019, and for most copies of Outlook 2016.</source>
        <extracomment>guides/outlook-windows, trAbout</extracomment>
        <translation>Microsoft 365:n perinteinen Outlook, Outlook 2024, 2021 ja 2019 sekä useimmat Outlook 2016 -versiot.</translation>
    </message>
    <message>
        <source>Outlook for Windows (classic)</source>
        <extracomment>guides/outlook-windows, trName</extracomment>
        <translation>Outlook Windowsille (perinteinen)</translation>
    </message>
    <message>
        <source>Open {emailApp}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 2</extracomment>
        <translation>Avaa {emailApp}.</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu with the three lines, then the gear, and choose {addAccount}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 3</extracomment>
        <translation>Jos sovelluksessa on jo tili, avaa kolmen viivan valikko, valitse hammasratas ja sitten {addAccount}.</translation>
    </message>
    <message>
        <source>If this button does not appear, choose {signIn}. When the app cannot find the settings, it offers the same form.</source>
        <extracomment>guides/samsung-email, steps 2, trDifferent</extracomment>
        <translation>Jos tämä painike ei tule näkyviin, valitse {signIn}. Jos sovellus ei löydä asetuksia, se tarjoaa saman lomakkeen.</translation>
    </message>
    <message>
        <source>For the Email app on Samsung phones and tablets.</source>
        <extracomment>guides/samsung-email, trAbout</extracomment>
        <translation>Samsungin puhelimien ja tablettien sähköpostisovellus.</translation>
    </message>
    <message>
        <source>Samsung Email</source>
        <extracomment>guides/samsung-email, trName</extracomment>
        <translation>Samsung Email</translation>
    </message>
    <message>
        <source>Yes. With IMAP both show the same mail. With POP3, tick {leaveOnServer}, or fetched mail stays only on this computer.</source>
        <extracomment>guides/the-bat, faq 4, trAnswer 1</extracomment>
        <translation>Kyllä. Kun käytät IMAPia, molemmat näyttävät samat viestit. Kun käytät POP3:a, rastita ruutu {leaveOnServer}. Muuten haetut viestit jäävät vain tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>May I use the program and the webmail side by side?</source>
        <extracomment>guides/the-bat, faq 4, trQuestion</extracomment>
        <translation>Voinko käyttää ohjelmaa ja selainpostia rinnakkain?</translation>
    </message>
    <message>
        <source>Choose {mailboxMenu}.</source>
        <extracomment>guides/the-bat, steps 1, trText 2
----------
guides/the-bat, steps 6, trText 1
----------
guides/the-bat, steps 7, trText 1</extracomment>
        <translation>Valitse {mailboxMenu}.</translation>
    </message>
    <message>
        <source>Choose {finish}.</source>
        <extracomment>guides/the-bat, steps 5, trText 1
----------
guides/thunderbird, steps 7, trText 1</extracomment>
        <translation>Valitse {finish}.</translation>
    </message>
    <message>
        <source>Choose {properties}.</source>
        <extracomment>guides/the-bat, steps 6, trText 2
----------
guides/the-bat, steps 7, trText 2</extracomment>
        <translation>Valitse {properties}.</translation>
    </message>
    <message>
        <source>Choose {transport}.</source>
        <extracomment>guides/the-bat, steps 6, trText 3</extracomment>
        <translation>Valitse {transport}.</translation>
    </message>
    <message>
        <source>Choose {authentication}.</source>
        <extracomment>guides/the-bat, steps 6, trText 4</extracomment>
        <translation>Valitse {authentication}.</translation>
    </message>
    <message>
        <source>Choose {mailManagement}.</source>
        <extracomment>guides/the-bat, steps 7, trText 3</extracomment>
        <translation>Valitse {mailManagement}.</translation>
    </message>
    <message>
        <source>For The Bat! on Windows.</source>
        <extracomment>guides/the-bat, trAbout</extracomment>
        <translation>Windowsin The Bat! -ohjelma.</translation>
    </message>
    <message>
        <source>The Bat!</source>
        <extracomment>guides/the-bat, trName</extracomment>
        <translation>The Bat!</translation>
    </message>
    <message>
        <source>Not with this app. It fetches copies and leaves the mail on the server.</source>
        <extracomment>guides/thunderbird-android, faq 5, trAnswer 1</extracomment>
        <translation>Ei tässä sovelluksessa. Se hakee kopiot ja jättää viestit palvelimelle.</translation>
    </message>
    <message>
        <source>Does POP3 take my mail off the server?</source>
        <extracomment>guides/thunderbird-android, faq 5, trQuestion</extracomment>
        <translation>Poistaako POP3 viestini palvelimelta?</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu, then the settings, and choose {addAccount} instead.</source>
        <extracomment>guides/thunderbird-android, steps 1, trDifferent</extracomment>
        <translation>Jos sovelluksessa on jo tili, avaa sen sijaan valikko ja siitä asetukset ja valitse {addAccount}.</translation>
    </message>
    <message>
        <source>Open {app}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 2</extracomment>
        <translation>Avaa {app}.</translation>
    </message>
    <message>
        <source>Choose {getStarted}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 3</extracomment>
        <translation>Valitse {getStarted}.</translation>
    </message>
    <message>
        <source>If the program shows {notFound}, choose {next}: the form of the next step appears. It never proposes POP3 by itself.</source>
        <extracomment>guides/thunderbird-android, steps 3, trDifferent</extracomment>
        <translation>Jos ohjelmassa lukee {notFound}, valitse {next}: seuraavan vaiheen lomake avautuu. Ohjelma ei koskaan ehdota POP3:a itse.</translation>
    </message>
    <message>
        <source>The program looks for settings and proposes some.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 1
----------
guides/thunderbird, steps 3, trText 1</extracomment>
        <translation>Ohjelma etsii asetuksia ja ehdottaa niitä.</translation>
    </message>
    <message>
        <source>Do not take them: choose {editConfiguration}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 2
----------
guides/thunderbird, steps 3, trText 2</extracomment>
        <translation>Älä hyväksy niitä: valitse {editConfiguration}.</translation>
    </message>
    <message>
        <source>It appears after a touch on {found}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 3</extracomment>
        <translation>Se tulee näkyviin, kun napautat kohtaa {found}.</translation>
    </message>
    <message>
        <source>If the app asks for special folders first, leave them as they are.</source>
        <extracomment>guides/thunderbird-android, steps 6, trDifferent</extracomment>
        <translation>Jos sovellus kysyy ensin erikoiskansioita, jätä ne ennalleen.</translation>
    </message>
    <message>
        <source>For Thunderbird and K-9 Mail on phones and tablets with Android.</source>
        <extracomment>guides/thunderbird-android, trAbout</extracomment>
        <translation>Thunderbird ja K-9 Mail Android-puhelimissa ja -tableteissa.</translation>
    </message>
    <message>
        <source>Thunderbird for Android</source>
        <extracomment>guides/thunderbird-android, trName</extracomment>
        <translation>Thunderbird Androidille</translation>
    </message>
    <message>
        <source>Open the menu and {accountSettings}. {serverSettings} is for receiving. For sending, choose {outgoingServer} and then {edit}.</source>
        <extracomment>guides/thunderbird, faq 4, trAnswer 1</extracomment>
        <translation>Avaa valikko ja valitse {accountSettings}. Vastaanottoa varten on {serverSettings}. Lähetystä varten valitse {outgoingServer} ja sitten {edit}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. In older versions, choose {newAccount} instead.</source>
        <extracomment>guides/thunderbird, steps 1, trDifferent</extracomment>
        <translation>Jos tämä näyttö ei tule näkyviin, jatka seuraavasta vaiheesta. Valitse vanhemmissa versioissa sen sijaan {newAccount}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top right.</source>
        <extracomment>guides/thunderbird, steps 1, trText 2
----------
guides/thunderbird, steps 8, trText 1</extracomment>
        <translation>Avaa oikean yläkulman kolmen viivan valikko.</translation>
    </message>
    <message>
        <source>Choose {emailAccount}.</source>
        <extracomment>guides/thunderbird, steps 1, trText 4</extracomment>
        <translation>Valitse {emailAccount}.</translation>
    </message>
    <message>
        <source>In older versions, the same screen also asks for the password: type it there, too.</source>
        <extracomment>guides/thunderbird, steps 2, trDifferent</extracomment>
        <translation>Vanhemmissa versioissa sama näyttö kysyy myös salasanaa: kirjoita sekin siihen.</translation>
    </message>
    <message>
        <source>If the program finds nothing, or in older versions, choose {configureManually} instead. If the proposal is the same as the table of this wizard, you may also choose {continue} and go on with the password.</source>
        <extracomment>guides/thunderbird, steps 3, trDifferent</extracomment>
        <translation>Jos ohjelma ei löydä mitään tai versio on vanhempi, valitse sen sijaan {configureManually}. Jos ehdotus on sama kuin tämän ohjatun käyttöönoton taulukossa, voit myös valita {continue} ja jatkaa salasanasta.</translation>
    </message>
    <message>
        <source>In older versions, receiving and sending stand on one screen: fill in this part and the part of the next step there.</source>
        <extracomment>guides/thunderbird, steps 4, trDifferent</extracomment>
        <translation>Vanhemmissa versioissa vastaanotto ja lähetys ovat samalla näytöllä: täytä siinä sekä tämä osa että seuraavan vaiheen osa.</translation>
    </message>
    <message>
        <source>In older versions, choose {done} instead.</source>
        <extracomment>guides/thunderbird, steps 5, trDifferent</extracomment>
        <translation>Valitse vanhemmissa versioissa sen sijaan {done}.</translation>
    </message>
    <message>
        <source>Choose {test}.</source>
        <extracomment>guides/thunderbird, steps 5, trText 3</extracomment>
        <translation>Valitse {test}.</translation>
    </message>
    <message>
        <source>If the program also offers calendars and address books, go on without them.</source>
        <extracomment>guides/thunderbird, steps 7, trDifferent</extracomment>
        <translation>Jos ohjelma tarjoaa myös kalentereita ja osoitekirjoja, jatka ilman niitä.</translation>
    </message>
    <message>
        <source>Choose {accountSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 2</extracomment>
        <translation>Valitse {accountSettings}.</translation>
    </message>
    <message>
        <source>Choose {serverSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 3</extracomment>
        <translation>Valitse {serverSettings}.</translation>
    </message>
    <message>
        <source>For Thunderbird on Windows, macOS and Linux.</source>
        <extracomment>guides/thunderbird, trAbout</extracomment>
        <translation>Thunderbird Windowsissa, macOS:ssä ja Linuxissa.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <extracomment>guides/thunderbird, trName</extracomment>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>On its very first start, the app shows {addAccount} at once. Go on with the next step.</source>
        <extracomment>guides/windows-10-mail, steps 1, trDifferent</extracomment>
        <translation>Aivan ensimmäisellä käynnistyskerralla sovelluksessa näkyy heti {addAccount}. Jatka seuraavasta vaiheesta.</translation>
    </message>
    <message>
        <source>The entry may also read “Advanced settings”.</source>
        <extracomment>guides/windows-10-mail, steps 3, trDifferent</extracomment>
        <translation>Englanniksi kohdassa voi lukea myös ”Advanced settings”.</translation>
    </message>
    <message>
        <source>Choose {advancedSetup}.</source>
        <extracomment>guides/windows-10-mail, steps 3, trText 1</extracomment>
        <translation>Valitse {advancedSetup}.</translation>
    </message>
    <message>
        <source>Tick all four boxes.</source>
        <extracomment>guides/windows-10-mail, steps 7, trText 1</extracomment>
        <translation>Rastita kaikki neljä ruutua.</translation>
    </message>
    <message>
        <source>For those who still have the Mail app of Windows 10 or 11.</source>
        <extracomment>guides/windows-10-mail, trAbout</extracomment>
        <translation>Niille, joilla on vielä Windows 10:n tai 11:n Sähköposti-sovellus.</translation>
    </message>
    <message>
        <source>Windows 10 Mail</source>
        <extracomment>guides/windows-10-mail, trName</extracomment>
        <translation>Windows 10:n Sähköposti</translation>
    </message>
    <message>
        <source>Microsoft replaced this app by the new Outlook in January 2025 and no longer supports it. If it cannot connect although the check on this computer works, use the new Outlook or another program.</source>
        <extracomment>guides/windows-10-mail, trOldDevice</extracomment>
        <translation>Uusi Outlook korvasi tämän sovelluksen tammikuussa 2025, eikä Microsoft enää tue sovellusta. Jos se ei saa yhteyttä, vaikka testi tällä tietokoneella onnistuu, käytä uutta Outlookia tai toista ohjelmaa.</translation>
    </message>
    <message>
        <source>The user name is always your full e-mail address.</source>
        <extracomment>ovh/guides/gmail-android, changes 2, trText 1
----------
ovh/guides/thunderbird-android, changes 2, trText 1
----------
ovh/guides/thunderbird, changes 2, trText 1</extracomment>
        <translation>Käyttäjätunnus on aina koko sähköpostiosoitteesi.</translation>
    </message>
    <message>
        <source>After too much spam, {provider} blocks sending from a mailbox. Set a new password in the control panel: this lifts the block. Then type it on every device.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trAnswer 1
----------
ovh/guides/thunderbird, faq 1, trAnswer 1</extracomment>
        <translation>{provider} estää lähetyksen postilaatikosta, josta on lähtenyt liikaa roskapostia. Aseta uusi salasana hallintapaneelissa: se poistaa eston. Kirjoita salasana sitten jokaiseen laitteeseen.</translation>
    </message>
    <message>
        <source>Sending is refused with the number 535, but the password is right.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trQuestion
----------
ovh/guides/thunderbird, faq 1, trQuestion</extracomment>
        <translation>Lähetys torjutaan numerolla 535, mutta salasana on oikein.</translation>
    </message>
    <message>
        <source>Choose {exchange}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 2, trText 1
----------
ovh/guides/iphone-exchange, steps 4, trText 1
----------
ovh/guides/outlook-exchange, steps 3, trText 1</extracomment>
        <translation>Valitse {exchange}.</translation>
    </message>
    <message>
        <source>The wizard checked this server by IMAP. Exchange itself (ActiveSync) it cannot check.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, trWarnings 1
----------
ovh/guides/iphone-exchange, steps 7, trWarnings 1
----------
ovh/guides/outlook-exchange, steps 5, trWarnings 1</extracomment>
        <translation>Ohjattu käyttöönotto testasi tämän palvelimen IMAPilla. Itse Exchangea (ActiveSync) se ei voi testata.</translation>
    </message>
    <message>
        <source>Exchange has a port of its own.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, values 5, trNote</extracomment>
        <translation>Exchangella on oma porttinsa.</translation>
    </message>
    <message>
        <source>The server asks to manage the device: choose {ok}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 6, trText 1</extracomment>
        <translation>Palvelin pyytää lupaa hallita laitetta: valitse {ok}.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in the Gmail app.</source>
        <extracomment>ovh/guides/gmail-exchange, trAbout</extracomment>
        <translation>Exchange, kalenteri ja yhteystiedot Gmail-sovelluksessa.</translation>
    </message>
    <message>
        <source>Gmail app on Android (Exchange)</source>
        <extracomment>ovh/guides/gmail-exchange, trName</extracomment>
        <translation>Gmail-sovellus (Android, Exchange)</translation>
    </message>
    <message>
        <source>Exchange is a way of its own: it brings mail, calendar and contacts together. POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/gmail-exchange, trWhyNot
----------
ovh/guides/iphone-exchange, trWhyNot
----------
ovh/guides/outlook-exchange, trWhyNot</extracomment>
        <translation>Exchange on oma yhteystapansa: se tuo sähköpostin, kalenterin ja yhteystiedot yhdessä. POP3:a ei voi valita tässä.</translation>
    </message>
    <message>
        <source>In newer versions, {mail} stands inside the list of apps.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 1, trDifferent</extracomment>
        <translation>Uudemmissa versioissa {mail} on sovellusluettelossa.</translation>
    </message>
    <message>
        <source>Choose {configureManually}.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 6, trText 1</extracomment>
        <translation>Valitse {configureManually}.</translation>
    </message>
    <message>
        <source>Choose what the account brings</source>
        <extracomment>ovh/guides/iphone-exchange, steps 8, trTitle</extracomment>
        <translation>Valitse, mitä tili tuo</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts on iPhone and iPad.</source>
        <extracomment>ovh/guides/iphone-exchange, trAbout</extracomment>
        <translation>Exchange, kalenteri ja yhteystiedot iPhonessa ja iPadissa.</translation>
    </message>
    <message>
        <source>iPhone and iPad (Exchange)</source>
        <extracomment>ovh/guides/iphone-exchange, trName</extracomment>
        <translation>iPhone ja iPad (Exchange)</translation>
    </message>
    <message>
        <source>No. Use classic Outlook, or set up the mailbox by IMAP.</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trAnswer 1</extracomment>
        <translation>Ei. Käytä perinteistä Outlookia tai ota postilaatikko käyttöön IMAPilla.</translation>
    </message>
    <message>
        <source>Does the new Outlook work with this Exchange?</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trQuestion</extracomment>
        <translation>Toimiiko uusi Outlook tämän Exchangen kanssa?</translation>
    </message>
    <message>
        <source>Outlook finds the server through an entry of your domain (SRV record). If this step fails, that entry is missing: whoever looks after the domain must add it in the control panel.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 4, trWarnings 1</extracomment>
        <translation>Outlook löytää palvelimen verkkotunnuksesi merkinnän (SRV-tietueen) avulla. Jos tämä vaihe ei onnistu, merkintä puuttuu: verkkotunnuksen ylläpitäjän on lisättävä se hallintapaneelissa.</translation>
    </message>
    <message>
        <source>Outlook asks whether a website of {provider} may set up the server: choose {allow}.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trText 1</extracomment>
        <translation>Outlook kysyy, saako palveluntarjoajan {provider} sivusto määrittää palvelimen: valitse {allow}.</translation>
    </message>
    <message>
        <source>Allow the redirection</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trTitle</extracomment>
        <translation>Salli uudelleenohjaus</translation>
    </message>
    <message>
        <source>Choose how much mail is kept on this computer.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 6, trText 1</extracomment>
        <translation>Valitse, kuinka paljon viestejä tällä tietokoneella säilytetään.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in classic Outlook; the new Outlook cannot do this.</source>
        <extracomment>ovh/guides/outlook-exchange, trAbout</extracomment>
        <translation>Exchange, kalenteri ja yhteystiedot perinteisessä Outlookissa; uusi Outlook ei pysty tähän.</translation>
    </message>
    <message>
        <source>Outlook for Windows, classic (Exchange)</source>
        <extracomment>ovh/guides/outlook-exchange, trName</extracomment>
        <translation>Outlook Windowsille, perinteinen (Exchange)</translation>
    </message>
    <message>
        <source>For this mailbox, the program proposes the servers of another offer of {provider}. With them, neither receiving nor sending works.</source>
        <extracomment>ovh/guides/thunderbird-android, changes 1, trWarnings 1
----------
ovh/guides/thunderbird, changes 1, trWarnings 1</extracomment>
        <translation>Tälle postilaatikolle ohjelma ehdottaa palvelimia, jotka kuuluvat palveluntarjoajan {provider} toiseen tuotteeseen. Niillä ei toimi vastaanotto eikä lähetys.</translation>
    </message>
    <message>
        <source>Review the profile in the settings if you want to install it.</source>
        <extracomment>../takealong/iphone-profile, steps 1, scene, items 2, trText</extracomment>
        <translation>Tarkista profiili asetuksissa, jos haluat asentaa sen.</translation>
    </message>
    <message>
        <source>If it asks for a device first, choose the iPhone, not the watch.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trDifferent</extracomment>
        <translation>Jos ensin kysytään laitetta, valitse iPhone, älä kelloa.</translation>
    </message>
    <message>
        <source>Tap the file on the iPhone. It answers with {profileDownloaded}: nothing is changed yet.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trText 1</extracomment>
        <translation>Napauta tiedostoa iPhonessa. Vastauksena näkyy {profileDownloaded}: mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>../takealong/iphone-profile, steps 1, trTitle</extracomment>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>../takealong/iphone-profile, steps 2, scene, items 1, trText</extracomment>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>After 8 minutes the iPhone throws the file away: open it again. It also stands under {general}, {deviceManagement}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trDifferent</extracomment>
        <translation>8 minuutin kuluttua iPhone hylkää tiedoston: avaa se silloin uudelleen. Se löytyy myös kohdasta {general}, {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open {settings}. Near the top, below your name, stands {profileDownloaded}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trText 1</extracomment>
        <translation>Avaa {settings}. Lähellä yläreunaa, nimesi alla, lukee {profileDownloaded}.</translation>
    </message>
    <message>
        <source>Go to the settings within 8 minutes</source>
        <extracomment>../takealong/iphone-profile, steps 2, trTitle</extracomment>
        <translation>Siirry asetuksiin 8 minuutin kuluessa</translation>
    </message>
    <message>
        <source>If it refuses, the protection of stolen devices may be on: try at home, or switch it off for a moment.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trDifferent</extracomment>
        <translation>Jos asennus ei onnistu, varastettujen laitteiden suojaus voi olla käytössä: yritä kotona tai poista se hetkeksi käytöstä.</translation>
    </message>
    <message>
        <source>The iPhone asks for the code with which you unlock it. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trText 1</extracomment>
        <translation>iPhone kysyy koodia, jolla avaat sen lukituksen. Teksti {notSigned} on tässä oikein: vain yritykset allekirjoittavat tällaisia tiedostoja.</translation>
    </message>
    <message>
        <source>Install it</source>
        <extracomment>../takealong/iphone-profile, steps 3, trTitle
----------
../takealong/mac-profile, steps 2, trTitle</extracomment>
        <translation>Asenna se</translation>
    </message>
    <message>
        <source>The iPhone warns because the file is not signed. It came from you, so you may go on.</source>
        <extracomment>../takealong/iphone-profile, steps 4, trText 1</extracomment>
        <translation>iPhone varoittaa, koska tiedostoa ei ole allekirjoitettu. Se on sinulta itseltäsi, joten voit jatkaa.</translation>
    </message>
    <message>
        <source>Say yes once more</source>
        <extracomment>../takealong/iphone-profile, steps 4, trTitle</extracomment>
        <translation>Vahvista vielä kerran</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it. Then choose {next} and {done}.</source>
        <extracomment>../takealong/iphone-profile, steps 5, trText 1</extracomment>
        <translation>Salasanaa kysytään tässä, koska sitä ei ole tiedostossa. Valitse sitten {next} ja {done}.</translation>
    </message>
    <message>
        <source>Type your mailbox password</source>
        <extracomment>../takealong/iphone-profile, steps 5, trTitle
----------
../takealong/mac-profile, steps 3, trTitle</extracomment>
        <translation>Kirjoita sähköpostilaatikkosi salasana</translation>
    </message>
    <message>
        <source>On the iPhone or iPad</source>
        <extracomment>../takealong/iphone-profile, trName</extracomment>
        <translation>iPhonessa tai iPadissa</translation>
    </message>
    <message>
        <source>In macOS 13 and 14, choose {privacy}, then {profiles} at the very bottom.</source>
        <extracomment>../takealong/mac-profile, steps 1, trDifferent</extracomment>
        <translation>macOS 13:ssa ja 14:ssä valitse {privacy} ja sitten aivan alhaalta {profiles}.</translation>
    </message>
    <message>
        <source>Double-click the file, then open {systemSettings}. Choose {general}, then {deviceManagement}.</source>
        <extracomment>../takealong/mac-profile, steps 1, trText 1</extracomment>
        <translation>Kaksoisosoita tiedostoa ja avaa sitten {systemSettings}. Valitse {general} ja sitten {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open the file and the settings</source>
        <extracomment>../takealong/mac-profile, steps 1, trTitle</extracomment>
        <translation>Avaa tiedosto ja asetukset</translation>
    </message>
    <message>
        <source>Under {downloaded}, double-click the file with your address. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/mac-profile, steps 2, trText 1</extracomment>
        <translation>Kaksoisosoita kohdassa {downloaded} tiedostoa, jossa on osoitteesi. Teksti {notSigned} on tässä oikein: vain yritykset allekirjoittavat tällaisia tiedostoja.</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it.</source>
        <extracomment>../takealong/mac-profile, steps 3, trText 1</extracomment>
        <translation>Salasanaa kysytään tässä, koska sitä ei ole tiedostossa.</translation>
    </message>
    <message>
        <source>On a Mac</source>
        <extracomment>../takealong/mac-profile, trName</extracomment>
        <translation>Macissa</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei salausta</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>postilaatikkosi salasana</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>oma nimesi</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>normaali salasana</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ei testattu</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation>ei toimi täältä</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen.</source>
        <translation>Piirros puhelimen näytöstä.</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen %1.</source>
        <translation>Piirros puhelimen näytöstä %1.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen.</source>
        <translation>Piirros tietokoneen näytöstä.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen %1.</source>
        <translation>Piirros tietokoneen näytöstä %1.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window.</source>
        <translation>Piirros ohjelman ikkunasta.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window %1.</source>
        <translation>Piirros ohjelman ikkunasta %1.</translation>
    </message>
    <message>
        <source>To press: %1.</source>
        <translation>Valittava kohta: %1.</translation>
    </message>
    <message>
        <source>Marked, in order: %1.</source>
        <translation>Merkityt kohdat järjestyksessä: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
</context>
<context>
    <name>HowToView</name>
    <message>
        <source>Press %1 (in English it reads %2).</source>
        <translation>Paina %1 (englanniksi siinä lukee %2).</translation>
    </message>
    <message>
        <source>Press %1.</source>
        <translation>Paina %1.</translation>
    </message>
    <message>
        <source>How this device reads in your language is not known here. Its words are shown in English and may read differently.</source>
        <translation>Laitteen sanoja omalla kielelläsi ei tunneta tässä. Ne näytetään englanniksi ja voivat olla laitteessasi toiset.</translation>
    </message>
</context>
<context>
    <name>KeptFindingView</name>
    <message>
        <source>Use the servers that were found</source>
        <translation>Käytä löydettyjä palvelimia</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>Kieli: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>PasswordFieldView</name>
    <message>
        <source>Type the password to try it, or go on without: the settings do not need it.</source>
        <translation>Kirjoita salasana, jos haluat kokeilla sitä, tai jatka ilman: asetuksiin sitä ei tarvita.</translation>
    </message>
    <message>
        <source>What was pasted has a line break in it, and no password has. Copy the password alone, and paste it again.</source>
        <translation>Liitetyssä tekstissä on rivinvaihto, eikä sellaista ole missään salasanassa. Kopioi pelkkä salasana ja liitä se uudelleen.</translation>
    </message>
    <message>
        <source>This is longer than any mail server takes, so it was not added.</source>
        <translation>Tämä on pidempi kuin mikään sähköpostipalvelin hyväksyy, joten sitä ei lisätty.</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters are typed as capital ones.</source>
        <translation>Caps Lock on päällä: pienet kirjaimet kirjoittuvat isoina.</translation>
    </message>
    <message>
        <source>Some letters are not Latin (a–z). Cyrillic and Latin letters can look the same, and to a server they are different. Is the right keyboard layout on?</source>
        <translation>Osa kirjaimista ei ole latinalaisia (a–z). Kyrilliset ja latinalaiset kirjaimet voivat näyttää samalta, mutta palvelimelle ne ovat eri kirjaimia. Onko oikea näppäimistöasettelu käytössä?</translation>
    </message>
    <message>
        <source>There is a space at the beginning or at the end. It counts as part of the password.</source>
        <translation>Alussa tai lopussa on välilyönti. Se lasketaan osaksi salasanaa.</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Näytä salasana</translation>
    </message>
    <message>
        <source>On the screen only: it is not read aloud.</source>
        <translation>Vain näytöllä: sitä ei lueta ääneen.</translation>
    </message>
</context>
<context>
    <name>PasswordLineView</name>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Poista kaikki</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>The window of --preview; %1 is the name of the guide&apos;s file.</extracomment>
        <translation>Esikatselu: %1</translation>
    </message>
    <message>
        <source>The guide is shown without these parts of the file:</source>
        <translation>Ohje näytetään ilman näitä tiedoston osia:</translation>
    </message>
    <message>
        <source>This guide cannot be shown yet. Mend the file and save it, and it appears here.</source>
        <translation>Tätä ohjetta ei voi vielä näyttää. Korjaa tiedosto ja tallenna se, niin ohje tulee näkyviin tähän.</translation>
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
        <translation>Lisää tämän tilin tämän tietokoneen ohjelmaan %1. Ohjelmassa jo olevat tilit ja viestit pysyvät ennallaan. Salasanaasi ei tallenneta: %1 kysyy sen.</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <translation>Lisää ohjelmaan %1</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. If it is new here, start it once, close it, then come back to this page.</source>
        <translation>Ohjelmaa %1 ei löytynyt tältä tietokoneelta. Jos se on täällä uusi, käynnistä se kerran, sulje se ja palaa sitten tälle sivulle.</translation>
    </message>
    <message>
        <source>%1 is here, but has not been used yet. Start it once, close it, then come back to this page.</source>
        <translation>%1 on tällä tietokoneella, mutta sitä ei ole vielä käytetty. Käynnistä se kerran, sulje se ja palaa sitten tälle sivulle.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first, then come back to this page.</source>
        <translation>%1 on auki. Sulje se ensin ja palaa sitten tälle sivulle.</translation>
    </message>
    <message>
        <source>%1 already has this account. Nothing needs to be added.</source>
        <translation>Ohjelmassa %1 on jo tämä tili. Mitään ei tarvitse lisätä.</translation>
    </message>
    <message>
        <source>The settings of %1 look different from what this wizard knows, so it leaves them alone. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Ohjelman %1 asetukset eivät näytä sellaisilta, jotka tämä ohjattu toiminto tuntee, joten niihin ei kosketa. Lisää tili itse ohjelmassa %1 asetussivun arvoilla.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Ohjelman %1 asetuksia ei voi muuttaa täältä: tietokone ei salli sitä. Lisää tili itse ohjelmassa %1 asetussivun arvoilla.</translation>
    </message>
    <message>
        <source>The account is set up in %1. Open %1 now: it asks for your mailbox password and fetches your mail.</source>
        <translation>Tili on lisätty ohjelmaan %1. Avaa %1 nyt: se kysyy sähköpostilaatikkosi salasanan ja noutaa viestisi.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed. Close it, then try again.</source>
        <translation>%1 on auki, joten mitään ei muutettu. Sulje se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
        <translation>Levy on täynnä, joten mitään ei muutettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was changed. Try again, or add the account in %1 itself, with the values of the settings page.</source>
        <translation>Ohjelman %1 asetuksia ei voitu kirjoittaa, joten mitään ei muutettu. Yritä uudelleen tai lisää tili itse ohjelmassa %1 asetussivun arvoilla.</translation>
    </message>
    <message>
        <source>A copy of the settings as they were before lies in %1</source>
        <translation>Kopio aiemmista asetuksista on tässä paikassa: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>The settings of %1 are again exactly as they were.</source>
        <translation>Ohjelman %1 asetukset ovat taas täsmälleen sellaiset kuin ennen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>%1 has been used since, so nothing was undone and nothing is lost. To remove the account, open the account settings of %1.</source>
        <translation>Ohjelmaa %1 on käytetty sen jälkeen, joten mitään ei kumottu eikä mitään ole kadonnut. Jos haluat poistaa tilin, avaa ohjelman %1 tiliasetukset.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. To remove the account, open the account settings of %1.</source>
        <translation>Ohjelman %1 asetuksia ei voi muuttaa täältä: tietokone ei salli sitä. Jos haluat poistaa tilin, avaa ohjelman %1 tiliasetukset.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was undone. Try again.</source>
        <translation>Ohjelman %1 asetuksia ei voitu kirjoittaa, joten mitään ei kumottu. Yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>%1 cannot work with %2.</source>
        <translation>%1 ei voi käyttää %2-yhteyttä.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 ei tarjoa %2-yhteyttä.</translation>
    </message>
    <message>
        <source>Tick “leave a copy of messages on the server” where your program offers it. Then nothing is lost if this device breaks, and webmail still shows everything.</source>
        <translation>Rastita ”jätä viestit palvelimelle”, jos ohjelmassasi on tämä kohta. Silloin mitään ei katoa, vaikka tämä laite rikkoutuisi, ja selainposti näyttää edelleen kaiken.</translation>
    </message>
    <message>
        <source>How should mail arrive?</source>
        <translation>Miten haluat vastaanottaa sähköpostisi?</translation>
    </message>
    <message>
        <source>Both ways work with any mail program that supports them. If unsure, keep IMAP.</source>
        <translation>Molemmat tavat toimivat kaikissa sähköpostiohjelmissa, jotka tukevat niitä. Jos olet epävarma, pidä valittuna IMAP.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>suositus</translation>
    </message>
    <message>
        <source>Mail stays on the server, and every device of yours shows the same messages and folders.</source>
        <translation>Viestit pysyvät palvelimella, ja kaikki laitteesi näyttävät samat viestit ja kansiot.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Mail is fetched to this one device; other devices do not see what was read, sorted or sent here.</source>
        <translation>Viestit haetaan vain tälle laitteelle; muut laitteet eivät näe, mitä täällä on luettu, lajiteltu tai lähetetty.</translation>
    </message>
    <message>
        <source>Only one way works here. The reason stands with the other.</source>
        <translation>Tässä toimii vain toinen tapa. Syy kerrotaan toisen kohdalla.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Without a provider there are no servers to test. Copy the question above and send it to your provider.</source>
        <translation>Ilman palveluntarjoajaa ei ole testattavia palvelimia. Kopioi yllä oleva kysymys ja lähetä se palveluntarjoajallesi.</translation>
    </message>
    <message>
        <source>Choose a provider to go on.</source>
        <translation>Jatka valitsemalla palveluntarjoaja.</translation>
    </message>
    <message>
        <source>Who runs your mail?</source>
        <translation>Kuka hoitaa sähköpostiasi?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Hae nimellä</translation>
    </message>
    <message>
        <source>My provider is not in this list</source>
        <translation>Palveluntarjoajani ei ole tässä luettelossa</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Kopioi kysymys</translation>
    </message>
    <message>
        <source>Agree to the servers that were found, or choose a provider, to go on.</source>
        <translation>Jatka hyväksymällä löytyneet palvelimet tai valitsemalla palveluntarjoaja.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Compare the choice with the invoice for your mailbox; it names the company and the product.</source>
        <translation>Vertaa valintaa postilaatikkosi laskuun; siinä on yrityksen ja tuotteen nimi.</translation>
    </message>
    <message>
        <source>Your provider is known. One thing is missing to know its servers.</source>
        <translation>Palveluntarjoajasi on tiedossa. Palvelimien löytämiseksi puuttuu vielä yksi tieto.</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The invoice for your mailbox or for your website names the company.</source>
        <translation>Verkkotunnuksesta %1 ei selviä, kuka hoitaa sen postia. Yrityksen nimi on postilaatikkosi tai verkkosivujesi laskussa.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Verkkotunnuksen %1 haku jäi vaille vastausta. Valitse yritys, joka hoitaa sähköpostiasi; sen nimi on laskussasi.</translation>
    </message>
    <message>
        <source>Without a network nothing can be looked up. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Ilman verkkoyhteyttä ei voi hakea mitään. Valitse yritys, joka hoitaa sähköpostiasi; sen nimi on laskussasi.</translation>
    </message>
    <message>
        <source>Still looking up who runs the mail of %1. You can wait or choose the company yourself.</source>
        <translation>Vielä selvitetään, kuka hoitaa verkkotunnuksen %1 postia. Voit odottaa tai valita yrityksen itse.</translation>
    </message>
    <message>
        <source>Choose the company that runs your mail; your invoice names it.</source>
        <translation>Valitse yritys, joka hoitaa sähköpostiasi; sen nimi on laskussasi.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed here.</source>
        <translation>Tähän tarvitaan kokonaisluku väliltä %1–%2.</translation>
    </message>
    <message>
        <source>Hello, I want to use the mailbox %1 in a mail program. Please tell me:
1. Incoming server (IMAP and, if offered, POP3): name, port, SSL/TLS or STARTTLS
2. Outgoing server (SMTP): name, port, SSL/TLS or STARTTLS
3. User name: the whole address or something else
4. Whether an extra password for programs is needed</source>
        <translation>Hei, haluan käyttää postilaatikkoa %1 sähköpostiohjelmassa. Kertoisitteko seuraavat tiedot:
1. Saapuvan postin palvelin (IMAP ja, jos tarjolla, POP3): nimi, portti, SSL/TLS tai STARTTLS
2. Lähtevän postin palvelin (SMTP): nimi, portti, SSL/TLS tai STARTTLS
3. Käyttäjätunnus: koko osoite vai jokin muu
4. Tarvitaanko ohjelmia varten erillinen salasana</translation>
    </message>
    <message>
        <source>The servers that you typed are tested. You can change them here at any time.</source>
        <translation>Kirjoittamasi palvelimet testataan. Voit muuttaa niitä tässä milloin tahansa.</translation>
    </message>
    <message>
        <source>Servers were found for %1. Agree to them, or choose the company that runs your mail.</source>
        <translation>Verkkotunnukselle %1 löytyi palvelimia. Hyväksy ne tai valitse yritys, joka hoitaa sähköpostiasi.</translation>
    </message>
    <message>
        <source>The incoming mail server is missing.</source>
        <translation>Saapuvan postin palvelin puuttuu.</translation>
    </message>
    <message>
        <source>The incoming mail server is not the name of a server. Such a name has dots and no blanks, as in imap.example.com; a port number may follow after a colon.</source>
        <translation>Saapuvan postin palvelimen kohdalla ei ole palvelimen nimeä. Sellaisessa nimessä on pisteitä eikä lainkaan välilyöntejä, kuten nimessä imap.example.com; perässä voi olla kaksoispiste ja portin numero.</translation>
    </message>
    <message>
        <source>The outgoing mail server is missing.</source>
        <translation>Lähtevän postin palvelin puuttuu.</translation>
    </message>
    <message>
        <source>The outgoing mail server is not the name of a server. Such a name has dots and no blanks, as in smtp.example.com; a port number may follow after a colon.</source>
        <translation>Lähtevän postin palvelimen kohdalla ei ole palvelimen nimeä. Sellaisessa nimessä on pisteitä eikä lainkaan välilyöntejä, kuten nimessä smtp.example.com; perässä voi olla kaksoispiste ja portin numero.</translation>
    </message>
    <message>
        <source>If you do not know them, your provider can tell you the values in one short message. Copy the question below and send it to their support. Until then, you can read your mail in the browser on your provider&apos;s website (“webmail”).</source>
        <translation>Jos et tiedä niitä, palveluntarjoajasi voi kertoa arvot yhdessä lyhyessä viestissä. Kopioi alla oleva kysymys ja lähetä se palveluntarjoajan tukeen. Siihen asti voit lukea sähköpostiasi selaimessa palveluntarjoajasi verkkosivustolla (”selainposti”).</translation>
    </message>
    <message>
        <source>Help from %1: %2</source>
        <extracomment>%1 is the provider, %2 its telephone number and e-mail address.</extracomment>
        <translation>Palveluntarjoajan %1 tuki: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Valitse kaikki</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Suurenna</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Pienennä</translation>
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
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Etsi kansio</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>Look in:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kansiot</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Nimeä uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Uusi kansio</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Näytä &amp;piilotiedostot</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Siirry edelliseen</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Go forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Siirry seuraavaan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Siirry yläkansioon</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Luettelonäkymä</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vaihda luettelonäkymään</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tietonäkymä</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vaihda tietonäkymään</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Sivupalkki</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Paikat ja kirjanmerkit</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Viimeksi käytetyt paikat</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>%1 File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1-tiedosto</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tiedosto %1 on jo olemassa.
Korvataanko se?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Tiedostoa ei löytynyt.
Tarkista tiedoston nimi.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Kansiota ei löytynyt.
Tarkista kansion nimi.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>”%1” on kirjoitussuojattu.
Poistetaanko se silti?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Poistetaanko ”%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Kansiota ei voitu poistaa.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Muokattu</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Oma tietokone</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Tiedoston nimi ei kelpaa</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Näytä tiedot...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Piilota tiedot...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Sivukoko:</translation>
    </message>
    <message>
        <source>Width:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Leveys:</translation>
    </message>
    <message>
        <source>Height:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Korkeus:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Paperilähde:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Pysty</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Vaaka</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Käännetty vaaka</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Käännetty pysty</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Reunukset</translation>
    </message>
    <message>
        <source>top margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>yläreunus</translation>
    </message>
    <message>
        <source>left margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>vasen reunus</translation>
    </message>
    <message>
        <source>right margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>oikea reunus</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>alareunus</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Sivun asettelu</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Sivuja arkilla:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Sivujärjestys:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Mukautettu</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Millimetrit (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Tuumat (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Pisteet (pt)</translation>
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
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Tallenna kaikki</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Kyllä k&amp;aikkiin</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>E&amp;i kaikkiin</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Käytä</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Palauta oletukset</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Tulosta</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Valinnat &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Valinnat &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulosta tiedostoon (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulosta tiedostoon ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kirjoita PDF-tiedosto</translation>
    </message>
    <message>
        <source>Local file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Paikallinen tiedosto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Automaattinen</translation>
    </message>
    <message>
        <source>All Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kaikki sivut</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Parittomat sivut</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Parilliset sivut</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sivujen määritys ei kelpaa</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tiedosto %1 on jo olemassa.
Korvataanko se?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 on kansio.
Valitse toinen tiedoston nimi.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tiedostoon %1 ei voi kirjoittaa.
Valitse toinen tiedoston nimi.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Ensimmäinen sivu ei voi olla viimeisen sivun jälkeen.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulostimen ominaisuudet</translation>
    </message>
    <message>
        <source>Job Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Työn valinnat</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Lisäasetukset</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kopiot</translation>
    </message>
    <message>
        <source>Copies:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kopioita:</translation>
    </message>
    <message>
        <source>Print range</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulostusalue</translation>
    </message>
    <message>
        <source>Print all</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulosta kaikki</translation>
    </message>
    <message>
        <source>Pages from</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Current Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Nykyinen sivu</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sivujoukko:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulostusasetukset</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Valinnat</translation>
    </message>
    <message>
        <source>Collate</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Lajittele</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Käänteinen järjestys</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Väritila</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Harmaasävy</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kaksipuolinen tulostus</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Long side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pitkä sivu</translation>
    </message>
    <message>
        <source>Short side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Lyhyt sivu</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Nimi:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Ominaisuudet</translation>
    </message>
    <message>
        <source>Location:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sijainti:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tyyppi:</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Tulostustiedosto:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Kopioi &amp;linkin osoite</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QrWayView</name>
    <message>
        <source>The same values, to type or to copy</source>
        <translation>Samat arvot kirjoitettaviksi tai kopioitaviksi</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>done</source>
        <translation>valmis</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>olet tässä</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>tulossa</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Your address</source>
        <translation>Osoitteesi</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Asetuksesi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step of a guide, as the steps beside the page list it; %1 is its number, %2 its heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n vaihe</numerusform>
            <numerusform>%n vaihetta</numerusform>
        </translation>
    </message>
    <message>
        <source>How mail arrives</source>
        <translation>Vastaanottotapa</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Ennen kuin aloitat</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Salasanan kokeilu</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Ota mukaan</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>Valm&amp;is</translation>
    </message>
    <message>
        <source>Print the settings</source>
        <translation>Tulosta asetukset</translation>
    </message>
    <message>
        <source>Printing did not work. Check the printer, or save a PDF instead.</source>
        <translation>Tulostus ei onnistunut. Tarkista tulostin tai tallenna asetukset PDF-tiedostoksi.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Lähetetty tulostimelle.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Tallenna asetukset PDF-tiedostoksi</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Your mail settings</source>
        <translation>Sähköpostiasetuksesi</translation>
    </message>
    <message>
        <source>Type these values into your device or mail program, exactly as they stand here.</source>
        <translation>Kirjoita nämä arvot laitteeseesi tai sähköpostiohjelmaasi täsmälleen samassa muodossa kuin tässä.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Näytä testi tai testaa uudelleen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopioi kaikki</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>kaikki asetukset</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tulosta…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Tallenna &amp;PDF-tiedostoksi…</translation>
    </message>
    <message>
        <source>What does each value mean?</source>
        <translation>Mitä kukin arvo tarkoittaa?</translation>
    </message>
    <message>
        <source>Try whether the password works, too</source>
        <translation>Kokeile myös, toimiiko salasana</translation>
    </message>
    <message>
        <source>Take them along…</source>
        <translation>Ota mukaan…</translation>
    </message>
    <message>
        <source>Put these settings on a phone or into a mail program, without typing.</source>
        <translation>Vie nämä asetukset puhelimeen tai sähköpostiohjelmaan kirjoittamatta niitä.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Tälle tietokoneelle ei ole asennettu tulostinta. Tallenna asetukset PDF-tiedostoksi.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Saapuvan postin palvelin</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Saapuvan postin portti</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Saapuvan postin suojaus</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Lähtevän postin palvelin</translation>
    </message>
    <message>
        <source>Outgoing port</source>
        <translation>Lähtevän postin portti</translation>
    </message>
    <message>
        <source>Outgoing security</source>
        <translation>Lähtevän postin suojaus</translation>
    </message>
    <message>
        <source>Outgoing authentication</source>
        <translation>Lähtevän postin todennus</translation>
    </message>
    <message>
        <source>Sign-in for sending</source>
        <translation>Kirjautuminen lähetystä varten</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Tilin tyyppi</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Tilin nimi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Incoming server and port</source>
        <translation>Saapuvan postin palvelin ja portti</translation>
    </message>
    <message>
        <source>Outgoing server and port</source>
        <translation>Lähtevän postin palvelin ja portti</translation>
    </message>
    <message>
        <source>Leave a copy on the server</source>
        <translation>Jätä kopio palvelimelle</translation>
    </message>
    <message>
        <source>Yes, with the normal password</source>
        <translation>Kyllä, normaalilla salasanalla</translation>
    </message>
    <message>
        <source>Yes, with an encrypted password</source>
        <translation>Kyllä, salatulla salasanalla</translation>
    </message>
    <message>
        <source>Yes, with OAuth2 (a sign-in in the browser)</source>
        <translation>Kyllä, OAuth2:lla (kirjautuminen selaimessa)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>postilaatikkosi salasana</translation>
    </message>
    <message>
        <source>Yes: the same user name and password</source>
        <translation>Kyllä: sama käyttäjätunnus ja salasana</translation>
    </message>
    <message>
        <source>your name, as others shall see it</source>
        <translation>nimesi, jonka muut näkevät</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ei testattu</translation>
    </message>
    <message>
        <source>Not tested; the provider does not say</source>
        <translation>Ei testattu; palveluntarjoaja ei ilmoita tätä</translation>
    </message>
    <message>
        <source>Tested, works</source>
        <translation>Testattu, toimii</translation>
    </message>
    <message>
        <source>Does not work from here</source>
        <translation>Ei toimi täältä</translation>
    </message>
    <message>
        <source>Sending (%1)</source>
        <translation>Lähetys (%1)</translation>
    </message>
    <message>
        <source>Receiving (%1)</source>
        <translation>Vastaanotto (%1)</translation>
    </message>
    <message>
        <source>Tested from this computer at %1</source>
        <translation>Testattu tältä tietokoneelta kello %1</translation>
    </message>
    <message>
        <source>certificate of %1, valid until %2</source>
        <translation>palvelimen %1 varmenne, voimassa %2 asti</translation>
    </message>
    <message>
        <source>Does not work from here (tested at %1). %2</source>
        <translation>Ei toimi täältä (testattu kello %1). %2</translation>
    </message>
    <message>
        <source>Not tested from this computer: these are the provider&apos;s own values.</source>
        <translation>Ei testattu tältä tietokoneelta: nämä ovat palveluntarjoajan omat arvot.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the server and port are the provider&apos;s, the security is the usual one for this port.</source>
        <translation>Ei testattu tältä tietokoneelta: palvelin ja portti ovat palveluntarjoajan ilmoittamat, suojaus on tälle portille tavanomainen.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the provider does not name this port, but it is the usual one.</source>
        <translation>Ei testattu tältä tietokoneelta: palveluntarjoaja ei mainitse tätä porttia, mutta se on tavanomainen.</translation>
    </message>
    <message>
        <source>The provider names no server for %1. Go back and choose the other way, or ask the provider.</source>
        <translation>Palveluntarjoaja ei ilmoita %1-palvelinta. Palaa takaisin ja valitse toinen tapa tai kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>All ports (numbered doors of the servers)</source>
        <translation>Kaikki portit (palvelimien numeroidut ovet)</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Lähtevä (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Saapuva (%1)</translation>
    </message>
    <message>
        <source>SSL/TLS from the start</source>
        <translation>SSL/TLS alusta alkaen</translation>
    </message>
    <message>
        <source>STARTTLS (begins plain, then encrypted)</source>
        <translation>STARTTLS (alkaa salaamattomana, sitten salattu)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Ilman salausta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a port number, %2 what the test found: &quot;993: Works, protected&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>Sähköpostiasetukset osoitteelle %1</translation>
    </message>
    <message>
        <source>The servers and ports below were tested from this computer, and they work.</source>
        <translation>Alla olevat palvelimet ja portit testattiin tältä tietokoneelta, ja ne toimivat.</translation>
    </message>
    <message>
        <source>These values are the provider&apos;s own; they were not tested from this computer yet.</source>
        <translation>Nämä ovat palveluntarjoajan omat arvot; niitä ei ole vielä testattu tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Receiving was tested and works. Sending is not proven from this computer.</source>
        <translation>Vastaanotto testattiin, ja se toimii. Lähetystä ei ole todettu toimivaksi tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Sending was tested and works. Receiving is not proven from this computer.</source>
        <translation>Lähetys testattiin, ja se toimii. Vastaanottoa ei ole todettu toimivaksi tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Receiving and sending are not proven from this computer; below is why, and what to do now.</source>
        <translation>Vastaanottoa ja lähetystä ei ole todettu toimiviksi tältä tietokoneelta; syy ja ohje ovat alla.</translation>
    </message>
    <message>
        <source>With POP3, let the program leave a copy of messages on the server. Otherwise the mail is only on this one device.</source>
        <translation>Kun käytät POP3:a, anna ohjelman jättää viestien kopio palvelimelle. Muuten viestit ovat vain tällä yhdellä laitteella.</translation>
    </message>
    <message>
        <source>Sending needs a sign-in, too: turn on “outgoing server requires authentication” on your device.</source>
        <translation>Myös lähetys vaatii kirjautumisen: ota laitteessasi käyttöön ”lähtevän postin palvelin vaatii kirjautumisen”.</translation>
    </message>
    <message>
        <source>Control panel of the provider (for a new password)</source>
        <translation>Palveluntarjoajan hallintapaneeli (uutta salasanaa varten)</translation>
    </message>
    <message>
        <source>Webmail (your mail in the browser)</source>
        <translation>Selainposti (sähköpostisi selaimessa)</translation>
    </message>
    <message>
        <source>Known faults at the provider</source>
        <translation>Palveluntarjoajan tunnetut häiriöt</translation>
    </message>
    <message>
        <source>Help from the provider</source>
        <translation>Palveluntarjoajan ohjeet ja tuki</translation>
    </message>
    <message>
        <source>Written on %1 at %2. This sheet holds no password.</source>
        <translation>Laadittu %1 kello %2. Tällä sivulla ei ole salasanaa.</translation>
    </message>
    <message>
        <source>Your address, as others write to it.</source>
        <translation>Osoitteesi, johon muut kirjoittavat sinulle.</translation>
    </message>
    <message>
        <source>The name that the server knows you by; also called login or account.</source>
        <translation>Nimi, josta palvelin tuntee sinut; sitä kutsutaan myös kirjautumistunnukseksi tai tiliksi.</translation>
    </message>
    <message>
        <source>The password of your mailbox, not that of the device.</source>
        <translation>Postilaatikkosi salasana, ei laitteen salasana.</translation>
    </message>
    <message>
        <source>This server receives your mail.</source>
        <translation>Tämä palvelin vastaanottaa viestisi.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <translation>Portti on palvelimen numeroitu ovi tietynlaiselle postille.</translation>
    </message>
    <message>
        <source>How the way to the server is encrypted. SSL/TLS is often called SSL alone.</source>
        <translation>Miten yhteys palvelimeen salataan. SSL/TLS:n nimenä on usein pelkkä SSL.</translation>
    </message>
    <message>
        <source>This server sends your mail; also called SMTP server.</source>
        <translation>Tämä palvelin lähettää viestisi; sitä kutsutaan myös SMTP-palvelimeksi.</translation>
    </message>
    <message>
        <source>Sending has a port of its own.</source>
        <translation>Lähetyksellä on oma porttinsa.</translation>
    </message>
    <message>
        <source>How the way to the sending server is encrypted.</source>
        <translation>Miten yhteys lähtevän postin palvelimeen salataan.</translation>
    </message>
    <message>
        <source>Authentication is the sign-in with user name and password; without it, the server does not send.</source>
        <translation>Todennus on kirjautuminen käyttäjätunnuksella ja salasanalla; ilman sitä palvelin ei lähetä viestejä.</translation>
    </message>
    <message>
        <source>Sending asks for the same user name and password as receiving.</source>
        <translation>Lähetys vaatii saman käyttäjätunnuksen ja salasanan kuin vastaanotto.</translation>
    </message>
    <message>
        <source>The way in which mail arrives.</source>
        <translation>Tapa, jolla posti saapuu.</translation>
    </message>
    <message>
        <source>Only you see this name. Choose what you like.</source>
        <translation>Vain sinä näet tämän nimen. Saat valita sen vapaasti.</translation>
    </message>
    <message>
        <source>The name that others see beside your address.</source>
        <translation>Nimi, jonka muut näkevät osoitteesi vieressä.</translation>
    </message>
    <message>
        <source>The server, a colon and its port, without spaces.</source>
        <translation>Palvelin, kaksoispiste ja palvelimen portti ilman välilyöntejä.</translation>
    </message>
    <message>
        <source>Otherwise the mail is taken off the server and your other devices no longer see it.</source>
        <translation>Muuten viestit poistetaan palvelimelta, eivätkä muut laitteesi enää näytä niitä.</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Lähetyksen käyttäjätunnus</translation>
    </message>
    <message>
        <source>No: sending has a user name of its own</source>
        <translation>Ei: lähetyksellä on oma käyttäjätunnuksensa</translation>
    </message>
    <message>
        <source>Sending has a user name of its own; the password is the same.</source>
        <translation>Lähetyksellä on oma käyttäjätunnuksensa; salasana on sama.</translation>
    </message>
    <message>
        <source>The letters before the @ need an outgoing server that offers SMTPUTF8, the extension for letters other than a–z. Whether this one does was not tested.</source>
        <translation>@-merkin edellä olevat kirjaimet vaativat lähtevän postin palvelimen, joka tukee SMTPUTF8-laajennusta; se sallii muutkin kirjaimet kuin a–z. Ei testattu, tukeeko tämä palvelin sitä.</translation>
    </message>
    <message>
        <source>The outgoing server takes the letters before the @: it offers SMTPUTF8, the extension for letters other than a–z.</source>
        <translation>Lähtevän postin palvelin hyväksyy @-merkin edellä olevat kirjaimet: se tukee SMTPUTF8-laajennusta, joka sallii muutkin kirjaimet kuin a–z.</translation>
    </message>
    <message>
        <source>The outgoing server does not take the letters before the @: it does not offer SMTPUTF8, the extension for letters other than a–z. Ask your provider for an address with a–z only.</source>
        <translation>Lähtevän postin palvelin ei hyväksy @-merkin edellä olevia kirjaimia: se ei tue SMTPUTF8-laajennusta, joka sallii muutkin kirjaimet kuin a–z. Pyydä palveluntarjoajaltasi osoite, jossa on vain kirjaimia a–z.</translation>
    </message>
    <message>
        <source>App passwords (second passwords, for mail programs)</source>
        <translation>Sovellusten salasanat (erilliset salasanat sähköpostiohjelmia varten)</translation>
    </message>
    <message>
        <source>Access for mail programs (to switch it on)</source>
        <translation>Pääsy sähköpostiohjelmille (käyttöönottoa varten)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Shown instead of the list of steps where the window is narrow.</extracomment>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Mail Setup Wizard</source>
        <translation>Sähköpostin ohjattu käyttöönotto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Osoitteen %1 salasana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>The password is tried only where receiving and sending are both proven, and the provider takes a password. That is not so right now.</source>
        <translation>Salasanaa kokeillaan vain, kun sekä vastaanotto että lähetys on todettu toimiviksi ja palveluntarjoaja hyväksyy salasanan. Nyt ei ole niin.</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Kokeile salasanaa</translation>
    </message>
    <message>
        <source>Only if you like: the settings are right without it. The password goes over the proven connections alone, once for each press, and is kept nowhere.</source>
        <translation>Vain jos haluat: asetukset ovat oikein ilmankin. Salasana kulkee vain toimiviksi todettuja yhteyksiä pitkin, kerran painallusta kohti, eikä sitä tallenneta mihinkään.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Näytä testi tai testaa uudelleen</translation>
    </message>
    <message>
        <source>&amp;Try the password</source>
        <translation>&amp;Kokeile salasanaa</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>Try another password</source>
        <translation>Kokeile toista salasanaa</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Näytä vain asetukset</translation>
    </message>
</context>
<context>
    <name>SignInRowView</name>
    <message>
        <source>Details: %1</source>
        <translation>Tiedot: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Viestien lähetys (%1)</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Viestien vastaanotto (%1)</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Kirjaudutaan…</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ei vielä kokeiltu</translation>
    </message>
    <message>
        <source>The password is accepted</source>
        <translation>Salasana hyväksytään</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Salasanaa ei hyväksytty</translation>
    </message>
    <message>
        <source>The user name is another one</source>
        <translation>Käyttäjätunnus on toinen</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Tarvitaan sovelluksen salasana</translation>
    </message>
    <message>
        <source>Access is switched off</source>
        <translation>Pääsy on pois käytöstä</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>Lähetys on estetty</translation>
    </message>
    <message>
        <source>Too many tries for now</source>
        <translation>Liian monta yritystä</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Sähköpostilaatikko on täynnä</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Juuri nyt ei onnistu</translation>
    </message>
    <message>
        <source>No way of signing in</source>
        <translation>Ei kirjautumistapaa</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Ei selvää vastausta</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Not protected, so not tried</source>
        <translation>Ei suojattu, joten ei kokeiltu</translation>
    </message>
    <message>
        <source>Broke off without an answer</source>
        <translation>Katkesi ilman vastausta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>The password was not tried for sending yet.</source>
        <translation>Salasanaa ei ole vielä kokeiltu lähetykseen.</translation>
    </message>
    <message>
        <source>The password was not tried for receiving yet.</source>
        <translation>Salasanaa ei ole vielä kokeiltu vastaanottoon.</translation>
    </message>
    <message>
        <source>The server for sending accepted the password.</source>
        <translation>Lähetyspalvelin hyväksyi salasanan.</translation>
    </message>
    <message>
        <source>The server for receiving accepted the password.</source>
        <translation>Vastaanottopalvelin hyväksyi salasanan.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but not for sending.</source>
        <translation>Sama salasana hyväksyttiin vastaanottoon, mutta ei lähetykseen.</translation>
    </message>
    <message>
        <source>The same password was accepted for sending, but not for receiving.</source>
        <translation>Sama salasana hyväksyttiin lähetykseen, mutta ei vastaanottoon.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1.</source>
        <translation>Salasanaa ei hyväksytty käyttäjätunnuksella %1.</translation>
    </message>
    <message>
        <source>The password was not accepted for sending, with the user name %1.</source>
        <translation>Salasanaa ei hyväksytty lähetykseen käyttäjätunnuksella %1.</translation>
    </message>
    <message>
        <source>The password was not accepted for receiving, with the user name %1.</source>
        <translation>Salasanaa ei hyväksytty vastaanottoon käyttäjätunnuksella %1.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1; this server wants the whole e-mail address there.</source>
        <translation>Salasanaa ei hyväksytty käyttäjätunnuksella %1; tämä palvelin haluaa siihen koko sähköpostiosoitteen.</translation>
    </message>
    <message>
        <source>The server does not take the usual password from mail programs.</source>
        <translation>Palvelin ei hyväksy tavallista salasanaa sähköpostiohjelmilta.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off for this mailbox.</source>
        <translation>Lähetys sähköpostiohjelmista on pois käytöstä tässä sähköpostilaatikossa.</translation>
    </message>
    <message>
        <source>Receiving by %1 is switched off for this mailbox.</source>
        <translation>Vastaanotto tavalla %1 on pois käytöstä tässä sähköpostilaatikossa.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but sending is refused.</source>
        <translation>Sama salasana hyväksyttiin vastaanottoon, mutta lähetys evätään.</translation>
    </message>
    <message>
        <source>Sending is locked for this mailbox.</source>
        <translation>Lähetys on estetty tästä sähköpostilaatikosta.</translation>
    </message>
    <message>
        <source>The server lets nobody in for a while, because there were too many tries.</source>
        <translation>Palvelin ei päästä hetkeen ketään sisään, koska yrityksiä oli liian monta.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Sähköpostilaatikko on täynnä.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Palvelin ei juuri nyt pysty tarkistamaan salasanoja.</translation>
    </message>
    <message>
        <source>The server offers no way of signing in with a password, so none was sent.</source>
        <translation>Palvelin ei tarjoa mitään tapaa kirjautua salasanalla, joten sitä ei lähetetty.</translation>
    </message>
    <message>
        <source>The server said neither yes nor no to the password.</source>
        <translation>Palvelin ei hyväksynyt eikä hylännyt salasanaa.</translation>
    </message>
    <message>
        <source>The server could not be reached this time, so no password was sent.</source>
        <translation>Palvelimeen ei tällä kertaa saatu yhteyttä, joten salasanaa ei lähetetty.</translation>
    </message>
    <message>
        <source>The connection was not protected this time, so no password was sent.</source>
        <translation>Yhteys ei tällä kertaa ollut suojattu, joten salasanaa ei lähetetty.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>Yhteys katkesi ennen kuin palvelin vastasi.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>Kokeilu peruttiin.</translation>
    </message>
    <message>
        <source>Type the password and press “Try the password”, or go on without.</source>
        <translation>Kirjoita salasana ja paina ”Kokeile salasanaa” tai jatka ilman.</translation>
    </message>
    <message>
        <source>The same password belongs into your device.</source>
        <translation>Kirjoita laitteeseesi sama salasana.</translation>
    </message>
    <message>
        <source>Some providers answer like this while sending is locked for a mailbox, for example because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Jotkin palveluntarjoajat vastaavat näin, kun lähetys sähköpostilaatikosta on estetty esimerkiksi siksi, että siitä on lähetetty roskapostia. Kysy palveluntarjoajaltasi; uusi salasana poistaa usein eston.</translation>
    </message>
    <message>
        <source>The other server cannot check passwords at the moment, and this one may only say it otherwise. Try again in a few minutes.</source>
        <translation>Toinen palvelin ei juuri nyt pysty tarkistamaan salasanoja, ja tämä ehkä vain sanoo sen eri tavalla. Yritä uudelleen muutaman minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Ask your provider whether mail programs may receive mail from this mailbox.</source>
        <translation>Kysy palveluntarjoajaltasi, saavatko sähköpostiohjelmat noutaa viestejä tästä sähköpostilaatikosta.</translation>
    </message>
    <message>
        <source>Type it once more, with a look at capital letters and the keyboard layout. Does it open your mail in the browser? If not, set a new password at your provider.</source>
        <translation>Kirjoita se vielä kerran ja tarkista isot kirjaimet ja näppäimistöasettelu. Pääsetkö sillä sähköpostiisi selaimessa? Jos et, vaihda salasana palveluntarjoajallasi.</translation>
    </message>
    <message>
        <source>On your device, type %1 as the user name, whatever else the settings say.</source>
        <translation>Kirjoita laitteessasi käyttäjätunnukseksi %1, vaikka asetuksissa lukisi muuta.</translation>
    </message>
    <message>
        <source>Have your provider make an app password (a second password, for mail programs only), and try that one. Where there is none, only programs that open the provider’s own sign-in page get in.</source>
        <translation>Luo palveluntarjoajallasi sovelluksen salasana (toinen salasana, vain sähköpostiohjelmia varten) ja kokeile sitä. Jos sellaista ei ole, sisään pääsevät vain ohjelmat, jotka avaavat palveluntarjoajan oman kirjautumissivun.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, switch on access for mail programs in its settings, and try again.</source>
        <translation>Kirjaudu sähköpostiisi selaimessa, ota sen asetuksissa käyttöön sähköpostiohjelmien pääsy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>It looks as if sending is locked for this mailbox, often because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Näyttää siltä, että lähetys tästä sähköpostilaatikosta on estetty, usein siksi, että siitä on lähetetty roskapostia. Kysy palveluntarjoajaltasi; uusi salasana poistaa usein eston.</translation>
    </message>
    <message>
        <source>Wait: each further try makes the pause longer. If it does not end, ask your provider whether the mailbox is locked.</source>
        <translation>Odota: jokainen uusi yritys pidentää taukoa. Jos se ei lopu, kysy palveluntarjoajaltasi, onko sähköpostilaatikko lukittu.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.</source>
        <translation>Kirjaudu sähköpostiisi selaimessa, poista tarpeettomat viestit, tyhjennä roskakori ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This passes by itself; try again in a few minutes. The password may well be right.</source>
        <translation>Tämä menee itsestään ohi; yritä uudelleen muutaman minuutin kuluttua. Salasana voi hyvin olla oikea.</translation>
    </message>
    <message>
        <source>Ask your provider how mail programs sign in. Some want a sign-in in the browser.</source>
        <translation>Kysy palveluntarjoajaltasi, miten sähköpostiohjelmat kirjautuvat. Jotkin haluavat, että kirjaudutaan selaimessa.</translation>
    </message>
    <message>
        <source>Its own words stand under Details. The password may be right: try again later, or on your device.</source>
        <translation>Palvelimen omat sanat ovat kohdassa Tiedot. Salasana voi olla oikea: yritä myöhemmin uudelleen tai kokeile laitteellasi.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Tarkista verkko ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Go back and check again, or try from another network.</source>
        <translation>Palaa takaisin ja testaa uudelleen tai kokeile toisesta verkosta.</translation>
    </message>
    <message>
        <source>The password may be right. Try again.</source>
        <translation>Salasana voi olla oikea. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Yritä uudelleen, milloin haluat.</translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>Tauko estää sähköpostilaatikon lukittumisen. Voit yrittää uudelleen %n minuutin kuluttua.</numerusform>
            <numerusform>Tauko estää sähköpostilaatikon lukittumisen. Voit yrittää uudelleen %n minuutin kuluttua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Tauko estää sähköpostilaatikon lukittumisen. Voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Tauko estää sähköpostilaatikon lukittumisen. Voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, portti %2, %3</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Kirjautumistapa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Palvelin sanoi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Mitään ei ole vielä lähetetty</translation>
    </message>
    <message>
        <source>Sending the message …</source>
        <translation>Viestiä lähetetään…</translation>
    </message>
    <message>
        <source>It is sent. Looking for it in the mailbox …</source>
        <translation>Se on lähetetty. Etsitään sitä sähköpostilaatikosta…</translation>
    </message>
    <message>
        <source>It is there. Removing it again …</source>
        <translation>Se on perillä. Poistetaan se…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>No test message was sent yet.</source>
        <translation>Testiviestiä ei ole vielä lähetetty.</translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s).</source>
        <translation>
            <numerusform>Viestisi saapui %n sekunnissa.</numerusform>
            <numerusform>Viestisi saapui %n sekunnissa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s), in the folder for junk mail.</source>
        <translation>
            <numerusform>Viestisi saapui %n sekunnissa roskapostikansioon.</numerusform>
            <numerusform>Viestisi saapui %n sekunnissa roskapostikansioon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>Palvelin ei ottanut viestiä vastaan.</translation>
    </message>
    <message>
        <source>The server did not take the message; it looks as if sending is locked for this mailbox.</source>
        <translation>Palvelin ei ottanut viestiä vastaan; näyttää siltä, että lähetys tästä sähköpostilaatikosta on estetty.</translation>
    </message>
    <message>
        <source>The message was sent, but it has not arrived yet.</source>
        <translation>Viesti lähetettiin, mutta se ei ole vielä saapunut.</translation>
    </message>
    <message>
        <source>The mailbox is full, so the message cannot arrive.</source>
        <translation>Sähköpostilaatikko on täynnä, joten viesti ei voi saapua.</translation>
    </message>
    <message>
        <source>The message was sent, but the mailbox could not be looked into.</source>
        <translation>Viesti lähetettiin, mutta sähköpostilaatikkoon ei päästy katsomaan.</translation>
    </message>
    <message>
        <source>The message was sent, but then the connection ended.</source>
        <translation>Viesti lähetettiin, mutta sitten yhteys katkesi.</translation>
    </message>
    <message>
        <source>The connection ended before the message was sent.</source>
        <translation>Yhteys katkesi ennen kuin viesti oli lähetetty.</translation>
    </message>
    <message>
        <source>The message was sent; waiting for it was cancelled.</source>
        <translation>Viesti lähetettiin; sen odottaminen peruttiin.</translation>
    </message>
    <message>
        <source>Cancelled before the message was sent.</source>
        <translation>Peruttu ennen kuin viesti lähetettiin.</translation>
    </message>
    <message>
        <source>Look into your mailbox in a few minutes, into junk mail, too. The message is called “%1” and may be deleted.</source>
        <translation>Katso sähköpostilaatikkoosi muutaman minuutin kuluttua, myös roskapostiin. Viestin otsikko on ”%1”, ja sen voi poistaa.</translation>
    </message>
    <message>
        <source>It is removed again, and nothing else in the mailbox was touched.</source>
        <translation>Se on poistettu, eikä mihinkään muuhun sähköpostilaatikossa koskettu.</translation>
    </message>
    <message>
        <source>It is still in your mailbox, called “%1”, and may be deleted. Nothing else there was touched.</source>
        <translation>Se on vielä sähköpostilaatikossasi otsikolla ”%1”, ja sen voi poistaa. Mihinkään muuhun ei koskettu.</translation>
    </message>
    <message>
        <source>Press the button to send one.</source>
        <translation>Lähetä se painamalla painiketta.</translation>
    </message>
    <message>
        <source>Receiving and sending work with this password.</source>
        <translation>Vastaanotto ja lähetys toimivat tällä salasanalla.</translation>
    </message>
    <message>
        <source>Receiving and sending work; look into that folder now and then.</source>
        <translation>Vastaanotto ja lähetys toimivat; katso silloin tällöin tuohon kansioon.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Try again in a few minutes.</source>
        <translation>Palvelin on juuri nyt kuormittunut. Yritä uudelleen muutaman minuutin kuluttua.</translation>
    </message>
    <message>
        <source>The server wants a pause before more mail is sent. Try again later.</source>
        <translation>Palvelin haluaa tauon ennen kuin lisää viestejä lähetetään. Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>It does not take other letters than a–z before the @. Ask your provider for a second address with Latin letters.</source>
        <translation>Palvelin hyväksyy ennen @-merkkiä vain kirjaimet a–z. Pyydä palveluntarjoajaltasi toinen osoite, jossa on vain latinalaisia kirjaimia.</translation>
    </message>
    <message>
        <source>Its own words stand under Details; show them to your provider.</source>
        <translation>Palvelimen omat sanat ovat kohdassa Tiedot; näytä ne palveluntarjoajallesi.</translation>
    </message>
    <message>
        <source>Ask your provider why. Often spam was sent from the mailbox, and a new password ends the lock.</source>
        <translation>Kysy syytä palveluntarjoajaltasi. Usein sähköpostilaatikosta on lähetetty roskapostia, ja uusi salasana poistaa eston.</translation>
    </message>
    <message>
        <source>Test of your mail settings</source>
        <translation>Sähköpostiasetustesi testi</translation>
    </message>
    <message>
        <source>This message was sent by Mail Setup Wizard, from your address to your address, to see that sending and receiving work.
They do. This message may be deleted.
</source>
        <translation>Tämän viestin lähetti Mail Setup Wizard omasta osoitteestasi omaan osoitteeseesi, jotta nähtäisiin, toimivatko lähetys ja vastaanotto.
Ne toimivat. Tämän viestin voi poistaa.
</translation>
    </message>
</context>
<context>
    <name>StepDetailsView</name>
    <message>
        <source>It may read differently on your device.</source>
        <translation>Laitteessasi voi lukea jotain muuta.</translation>
    </message>
    <message>
        <source>It may read differently on your device. In English it reads %1.</source>
        <translation>Laitteessasi voi lukea jotain muuta. Englanniksi teksti on %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Rastita ruutu %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Huomaa: %1</translation>
    </message>
    <message>
        <source>Open the control panel of %1</source>
        <translation>Avaa palveluntarjoajan %1 hallintapaneeli</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Avaa palveluntarjoajan %1 selainposti (sähköposti selaimessa)</translation>
    </message>
    <message>
        <source>Open the help pages of %1</source>
        <translation>Avaa palveluntarjoajan %1 ohjesivut</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Valitse %1</translation>
    </message>
    <message>
        <source>Then press %1</source>
        <translation>Valitse sitten %1</translation>
    </message>
    <message>
        <source>Leave %1 unticked</source>
        <translation>Jätä ruutu %1 rastittamatta</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>I &amp;did it</source>
        <translation>&amp;Tein tämän</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>The device shows its texts in:</source>
        <translation>Laitteen tekstien kieli:</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Näytä kaikki asetukset</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Vaihe %1/%2: %3</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <translation>Laitteessani näyttää erilaiselta</translation>
    </message>
    <message>
        <source>It asks something else</source>
        <translation>Laite kysyy jotain muuta</translation>
    </message>
    <message>
        <source>How this device reads in that language is not known here. Its texts are shown in English and may read differently.</source>
        <translation>Laitteen tekstejä tällä kielellä ei tunneta. Ne näkyvät tässä englanniksi ja voivat laitteessa olla erilaisia.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Näytä kaikki vaiheet</translation>
    </message>
    <message>
        <source>Versions differ. Look for the same words in another place on the screen.</source>
        <translation>Versioissa on eroja. Etsi samoja sanoja muualta näytöltä.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The values stay the same.</source>
        <translation>Jos tämä näyttö ei tule näkyviin, jatka seuraavasta vaiheesta. Arvot pysyvät samoina.</translation>
    </message>
    <message>
        <source>If the answer stands among all settings, type it. If it does not, leave what the device suggests, or leave it empty.</source>
        <translation>Jos vastaus löytyy kaikkien asetusten joukosta, kirjoita se. Jos ei löydy, jätä laitteen ehdotus ennalleen tai jätä kenttä tyhjäksi.</translation>
    </message>
</context>
<context>
    <name>SupportWayView</name>
    <message>
        <source>To read out over the phone</source>
        <translation>Puhelimessa luettavaksi</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>lyhyt koodi</translation>
    </message>
    <message>
        <source>It names the provider, what was tested and where it stopped. Nothing in it is about you.</source>
        <translation>Koodi kertoo palveluntarjoajan, mitä testattiin ja mihin testi päättyi. Sinusta siinä ei ole mitään.</translation>
    </message>
    <message>
        <source>To send in a message</source>
        <translation>Viestissä lähetettäväksi</translation>
    </message>
    <message>
        <source>Report of the test</source>
        <translation>Raportti testistä</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>koko raportti</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Tallenna raportti…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstitiedostot (*.txt)</translation>
    </message>
    <message>
        <source>Mail report</source>
        <extracomment>The beginning of a file&apos;s name.</extracomment>
        <translation>Sähköpostiraportti</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>Valm&amp;is</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Valm&amp;is</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Ota asetukset mukaan</translation>
    </message>
    <message>
        <source>Choose where they shall go. Your password goes nowhere.</source>
        <translation>Valitse, minne asetukset viedään. Salasanasi ei mene mihinkään.</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>Thunderbird or K-9 Mail on an Android phone</source>
        <translation>Thunderbird tai K-9 Mail Android-puhelimessa</translation>
    </message>
    <message>
        <source>Any phone</source>
        <translation>Mikä tahansa puhelin</translation>
    </message>
    <message>
        <source>iPhone, iPad or Mac</source>
        <translation>iPhone, iPad tai Mac</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is the name of a mail program</extracomment>
        <translation>%1 tällä tietokoneella</translation>
    </message>
    <message>
        <source>On paper or as a file</source>
        <translation>Paperilla tai tiedostona</translation>
    </message>
    <message>
        <source>For the support of your provider</source>
        <translation>Palveluntarjoajasi tukea varten</translation>
    </message>
    <message>
        <source>The app reads a code off this screen and sets the account up by itself.</source>
        <translation>Sovellus lukee koodin tältä näytöltä ja lisää tilin itse.</translation>
    </message>
    <message>
        <source>The camera reads names and ports off this screen, ready to be copied.</source>
        <translation>Kamera lukee nimet ja portit tältä näytöltä kopioitaviksi.</translation>
    </message>
    <message>
        <source>A file that sets the account up in Apple’s Mail.</source>
        <translation>Tiedosto, joka lisää tilin Applen Mail-ohjelmaan.</translation>
    </message>
    <message>
        <source>Sets the account up in the program. It can be undone.</source>
        <translation>Lisää tilin ohjelmaan. Tämän voi kumota.</translation>
    </message>
    <message>
        <source>Print the settings, or save them as PDF or as text.</source>
        <translation>Tulosta asetukset tai tallenna ne PDF-tiedostoksi tai tekstinä.</translation>
    </message>
    <message>
        <source>A report of the test, and a short code to read out over the phone.</source>
        <translation>Raportti testistä ja lyhyt koodi puhelimessa luettavaksi.</translation>
    </message>
    <message>
        <source>Let the app on the phone read this code. It holds the servers and your address, but no password.</source>
        <translation>Anna puhelimen sovelluksen lukea tämä koodi. Siinä ovat palvelimet ja osoitteesi, mutta ei salasanaa.</translation>
    </message>
    <message>
        <source>Let the phone’s camera read this code. It holds names and ports as text, but no password.</source>
        <translation>Anna puhelimen kameran lukea tämä koodi. Siinä ovat nimet ja portit tekstinä, mutta ei salasanaa.</translation>
    </message>
    <message>
        <source>Save a file with the settings, bring it onto the device and install it there. It holds no password.</source>
        <translation>Tallenna tiedosto, jossa asetukset ovat, vie se laitteeseen ja asenna se siellä. Siinä ei ole salasanaa.</translation>
    </message>
    <message>
        <source>Choose the form that suits you. None of them holds your password.</source>
        <translation>Valitse sinulle sopiva muoto. Missään niistä ei ole salasanaasi.</translation>
    </message>
    <message>
        <source>Give this to the people who help you. It holds neither your password nor your whole address.</source>
        <translation>Anna tämä niille, jotka auttavat sinua. Siinä ei ole salasanaasi eikä koko osoitettasi.</translation>
    </message>
    <message>
        <source>Not possible: there is no server for receiving or none for sending among your settings.</source>
        <translation>Ei onnistu: asetuksistasi puuttuu vastaanotto- tai lähetyspalvelin.</translation>
    </message>
    <message>
        <source>Not possible: one of the servers offers no encryption, and your password would be sent openly.</source>
        <translation>Ei onnistu: jokin palvelimista ei tarjoa salausta, ja salasanasi kulkisi selväkielisenä.</translation>
    </message>
    <message>
        <source>Not possible: the app refuses an address with such letters or signs before the @.</source>
        <translation>Ei onnistu: sovellus ei hyväksy osoitetta, jossa on tällaisia kirjaimia tai merkkejä ennen @-merkkiä.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the letters or signs before the @ of your address.</source>
        <translation>Ei onnistu: osoitteesi kirjaimia tai merkkejä ennen @-merkkiä ei voi esittää tässä muodossa.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the name of one of the servers.</source>
        <translation>Ei onnistu: yhden palvelimen nimeä ei voi esittää tässä muodossa.</translation>
    </message>
    <message>
        <source>Not possible: your user name has a sign in it that this form cannot hold.</source>
        <translation>Ei onnistu: käyttäjätunnuksessasi on merkki, jota ei voi esittää tässä muodossa.</translation>
    </message>
    <message>
        <source>Not possible: your provider wants a way of signing in that this form has no word for.</source>
        <translation>Ei onnistu: palveluntarjoajasi vaatimaa kirjautumistapaa ei voi ilmoittaa tässä muodossa.</translation>
    </message>
    <message>
        <source>Not possible: your settings are too long for a code that a camera can read.</source>
        <translation>Ei onnistu: asetuksesi ovat liian pitkät koodiin, jonka kamera pystyy lukemaan.</translation>
    </message>
    <message>
        <source>Not possible yet: receiving or sending did not work in the test, or is not protected. The settings page says more.</source>
        <translation>Ei vielä onnistu: vastaanotto tai lähetys ei toiminut testissä tai sitä ei ole suojattu. Asetussivulla on lisää tietoa.</translation>
    </message>
    <message>
        <source>Not tested: some of these values are your provider’s word, not yet proven from this computer.</source>
        <translation>Ei testattu: osa näistä arvoista on palveluntarjoajasi ilmoittamia, eikä niitä ole vielä todettu tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Take care: some of these values did not work from this computer. They may work elsewhere.</source>
        <translation>Huomaa: osa näistä arvoista ei toiminut tältä tietokoneelta. Muualla ne voivat toimia.</translation>
    </message>
    <message>
        <source>On the phone, install Thunderbird or K-9 Mail, version 8 or newer, and open it.</source>
        <translation>Asenna puhelimeen Thunderbird tai K-9 Mail, versio 8 tai uudempi, ja avaa se.</translation>
    </message>
    <message>
        <source>Choose “Import settings”, then “Scan QR code”.</source>
        <translation>Valitse ”Tuo asetukset” ja sitten ”Skannaa QR-koodi”.</translation>
    </message>
    <message>
        <source>Hold the phone so that it sees the whole square.</source>
        <translation>Pidä puhelinta niin, että koko neliö näkyy.</translation>
    </message>
    <message>
        <source>The app asks for your mailbox password.</source>
        <translation>Sovellus kysyy sähköpostilaatikkosi salasanan.</translation>
    </message>
    <message>
        <source>Open the camera of the phone, or its QR reader.</source>
        <translation>Avaa puhelimen kamera tai QR-lukija.</translation>
    </message>
    <message>
        <source>The phone shows the values as text. Copy them from there, one by one.</source>
        <translation>Puhelin näyttää arvot tekstinä. Kopioi ne siitä yksi kerrallaan.</translation>
    </message>
    <message>
        <source>A QR code for Thunderbird on a phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR-koodi puhelimen Thunderbirdille, asetukset osoitteelle %1. Samat arvot ovat alla tekstinä.</translation>
    </message>
    <message>
        <source>A QR code for any phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR-koodi mille tahansa puhelimelle, asetukset osoitteelle %1. Samat arvot ovat alla tekstinä.</translation>
    </message>
</context>
<context>
    <name>TestMailView</name>
    <message>
        <source>A message to yourself</source>
        <translation>Viesti itsellesi</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It stays in the mailbox; nothing else there is touched.</source>
        <translation>Lyhyt viesti lähtee osoitteestasi omaan osoitteeseesi, ja sen saapumiseen kuluvat sekunnit lasketaan. Viesti jää sähköpostilaatikkoon; mihinkään muuhun siellä ei kosketa.</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It is removed again; nothing else in the mailbox is touched.</source>
        <translation>Lyhyt viesti lähtee osoitteestasi omaan osoitteeseesi, ja sen saapumiseen kuluvat sekunnit lasketaan. Viesti poistetaan sitten; mihinkään muuhun sähköpostilaatikossa ei kosketa.</translation>
    </message>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>&amp;Lähetä testiviesti itsellesi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Palvelin sanoi: ”%1”</translation>
    </message>
</context>
<context>
    <name>TypedServersView</name>
    <message>
        <source>If you know the names of your mail servers, type them here; letters from your provider name them. Ports and encryption are then found out and tested for you.</source>
        <translation>Jos tiedät sähköpostipalvelimiesi nimet, kirjoita ne tähän; ne löytyvät palveluntarjoajasi kirjeistä. Portit ja salaus selvitetään ja testataan sitten puolestasi.</translation>
    </message>
    <message>
        <source>Incoming mail server</source>
        <translation>Saapuvan postin palvelin</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Lähtevän postin palvelin</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>E&amp;dellinen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
</context>
</TS>
