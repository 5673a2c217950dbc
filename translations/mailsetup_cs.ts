<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AddressPage</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Chcete-li pokračovat, napište svou e-mailovou adresu.</translation>
    </message>
    <message>
        <source>The address needs a small correction first.</source>
        <translation>Adresa nejprve potřebuje malou opravu.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Použít %1</translation>
    </message>
    <message>
        <source>Which address do you want to set up?</source>
        <translation>Kterou adresu chcete nastavit?</translation>
    </message>
    <message>
        <source>The servers of your provider are found and tested for you. Your password is not needed.</source>
        <translation>Servery vašeho poskytovatele se najdou a vyzkoušejí za vás. Vaše heslo není potřeba.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailová adresa</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>jmeno@example.com</translation>
    </message>
    <message>
        <source>Not right? Choose another provider</source>
        <translation>Není to správně? Zvolte jiného poskytovatele</translation>
    </message>
    <message>
        <source>This computer has no network right now. You can go on: the settings are shown as “not tested” and are tested as soon as the network is back.</source>
        <translation>Tento počítač teď není připojený k síti. Můžete pokračovat: nastavení se ukáže jako „nevyzkoušeno“ a vyzkouší se, jakmile se síť vrátí.</translation>
    </message>
    <message>
        <source>To find your provider, only the part after the @ is looked up. The name before it stays on this computer.</source>
        <translation>Pro nalezení poskytovatele se vyhledává jen část za @. Jméno před ním zůstává v tomto počítači.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>%1: set up your mail</source>
        <translation>%1: nastavte si poštu</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Chcete-li pokračovat, napište svou e-mailovou adresu.</translation>
    </message>
    <message>
        <source>The @ is missing. It stands between the name and the domain, as in name@example.com.</source>
        <translation>Chybí @. Stojí mezi jménem a doménou, například jmeno@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. An address has exactly one.</source>
        <translation>Je zde více než jeden znak @. Adresa má právě jeden.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Chybí část před @.</translation>
    </message>
    <message>
        <source>The part after the @ is missing, for example example.com.</source>
        <translation>Chybí část za @, například example.com.</translation>
    </message>
    <message>
        <source>The ending of the domain is missing, for example .com or .lt.</source>
        <translation>Chybí koncovka domény, například .com nebo .cz.</translation>
    </message>
    <message>
        <source>There is a comma where a dot belongs.</source>
        <translation>Místo tečky je zde čárka.</translation>
    </message>
    <message>
        <source>There is a blank inside the address. Addresses have none.</source>
        <translation>V adrese je mezera. Adresy mezery nemají.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed. They look the same, but mail servers tell them apart.</source>
        <translation>Písmena dvou abeced jsou smíchaná. Vypadají stejně, ale poštovní servery je rozlišují.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed: “%1” looks familiar, but mail servers tell it apart.</source>
        <translation>Písmena dvou abeced jsou smíchaná: „%1“ vypadá povědomě, ale poštovní servery to rozlišují.</translation>
    </message>
    <message>
        <source>There is a character that an address cannot have.</source>
        <translation>Je zde znak, který v adrese být nemůže.</translation>
    </message>
    <message>
        <source>An address cannot have “%1” at this place.</source>
        <translation>Znak „%1“ na tomto místě adresy být nemůže.</translation>
    </message>
    <message>
        <source>There is a dot too many: at the beginning, at the end or next to another dot.</source>
        <translation>Je zde jedna tečka navíc: na začátku, na konci nebo vedle jiné tečky.</translation>
    </message>
    <message>
        <source>The address is longer than mail servers accept. Please compare it with the one you were given.</source>
        <translation>Adresa je delší, než poštovní servery přijímají. Porovnejte ji s tou, kterou jste dostali.</translation>
    </message>
    <message>
        <source>Mail programs write %1 as %2. Both are the same domain.</source>
        <translation>Poštovní programy píší %1 jako %2. Je to stejná doména.</translation>
    </message>
    <message>
        <source>The name before the @ has letters outside a–z. Some mail servers do not take them yet; if sending fails, ask your provider for a second address without them.</source>
        <translation>Jméno před @ obsahuje písmena mimo a–z. Některé poštovní servery je ještě nepřijímají; pokud odesílání selže, požádejte poskytovatele o druhou adresu bez nich.</translation>
    </message>
    <message>
        <source>%1, recognised by the address.</source>
        <translation>%1, rozpoznáno podle adresy.</translation>
    </message>
    <message>
        <source>%1, recognised by where mail for %2 is delivered.</source>
        <translation>%1, rozpoznáno podle toho, kam se doručuje pošta pro doménu %2.</translation>
    </message>
    <message>
        <source>%1, chosen by you.</source>
        <translation>%1, zvoleno vámi.</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1 …</source>
        <translation>Zjišťuje se, kdo spravuje poštu domény %1 …</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The next page asks you.</source>
        <translation>Z domény %1 není zřejmé, kdo spravuje její poštu. Zeptáme se vás na další stránce.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. The next page asks you for the provider.</source>
        <translation>Dotaz na doménu %1 zůstal bez odpovědi. Na poskytovatele se zeptáme na další stránce.</translation>
    </message>
    <message>
        <source>Without a network, %1 cannot be looked up. The next page asks you for the provider.</source>
        <translation>Bez sítě nelze doménu %1 vyhledat. Na poskytovatele se zeptáme na další stránce.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1 itself.</source>
        <translation>Nalezeno přímo na stránce s nastavením domény %1.</translation>
    </message>
    <message>
        <source>Found in the mail service records of %1 (in its DNS, the phone book of the Internet).</source>
        <translation>Nalezeno v záznamech o poštovních službách domény %1 (v jejím DNS, telefonním seznamu internetu).</translation>
    </message>
    <message>
        <source>Found in Thunderbird’s public database of mail settings.</source>
        <translation>Nalezeno ve veřejné databázi poštovních nastavení programu Thunderbird.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1, which receives the mail of %2.</source>
        <translation>Nalezeno na stránce s nastavením domény %1, kam se doručuje pošta pro doménu %2.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, but servers with the usual names exist. The check shows whether they are the right ones.</source>
        <translation>Doména %1 žádné nastavení nezveřejňuje, ale servery s obvyklými názvy existují. Kontrola ukáže, zda jsou to ty správné.</translation>
    </message>
    <message>
        <source>Servers typed by you.</source>
        <translation>Servery, které jste zadali.</translation>
    </message>
    <message>
        <source>Another source says something else:</source>
        <translation>Jiný zdroj uvádí něco jiného:</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1: asking %2 … You can go on without waiting.</source>
        <translation>Zjišťuje se, kdo spravuje poštu domény %1: dotaz na server %2 … Můžete pokračovat bez čekání.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Měli jste na mysli %1?</translation>
    </message>
</context>
<context>
    <name>AppleWayView</name>
    <message>
        <source>How the file gets onto the iPhone or iPad</source>
        <translation>Jak se soubor dostane do iPhonu nebo iPadu</translation>
    </message>
    <message>
        <source>•  With any computer: open your webmail in the browser and send the file to yourself. Then open the webmail in Safari on the phone, and tap the file.</source>
        <translation>•  S jakýmkoli počítačem: otevřete v prohlížeči svůj webmail a pošlete soubor sami sobě. Pak webmail otevřete v telefonu v Safari a klepněte na soubor.</translation>
    </message>
    <message>
        <source>•  From a Mac: choose Share, then AirDrop, then the phone.</source>
        <translation>•  Z Macu: zvolte Sdílet, pak AirDrop a pak telefon.</translation>
    </message>
    <message>
        <source>•  With iCloud Drive or another cloud: put the file there, then tap it in the Files app on the phone.</source>
        <translation>•  Přes iCloud Drive nebo jiný cloud: uložte soubor tam a pak na něj v telefonu klepněte v aplikaci Soubory.</translation>
    </message>
    <message>
        <source>Open the webmail of %1</source>
        <translation>Otevřít webmail poskytovatele %1</translation>
    </message>
    <message>
        <source>The device will say that the file is not signed. That is as it should be: only companies sign such files, and yours holds nothing but what stands on the settings page.</source>
        <translation>Zařízení oznámí, že soubor není podepsaný. Tak to má být: takové soubory podepisují jen firmy a ve vašem není nic jiného než to, co stojí na stránce s nastavením.</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Uložit soubor…</translation>
    </message>
    <message>
        <source>Save the settings for Apple devices</source>
        <translation>Uložit nastavení pro zařízení Apple</translation>
    </message>
    <message>
        <source>Settings for Apple devices (*.%1)</source>
        <translation>Nastavení pro zařízení Apple (*.%1)</translation>
    </message>
</context>
<context>
    <name>BeforehandPage</name>
    <message>
        <source>%1 has rules of its own for mail programs. It helps to know them before you begin.</source>
        <translation>Poskytovatel %1 má pro poštovní programy vlastní pravidla. Než začnete, je dobré je znát.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Než začnete</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>Let mail programs in</source>
        <translation>Povolte přístup poštovním programům</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Vytvořte si heslo aplikace</translation>
    </message>
    <message>
        <source>Sign in on the provider’s own page</source>
        <translation>Přihlaste se přímo na stránce poskytovatele</translation>
    </message>
    <message>
        <source>%1 keeps a mailbox closed to mail programs until you open it. Sign in to your mail in the browser, look in its settings for IMAP and POP3 (the two ways to receive mail in a program), and switch on the one you want.</source>
        <translation>Poskytovatel %1 nechává schránku pro poštovní programy zavřenou, dokud ji neotevřete. Přihlaste se v prohlížeči ke své poště, najděte v jejím nastavení IMAP a POP3 (dva způsoby příjmu pošty v programu) a zapněte ten, který chcete.</translation>
    </message>
    <message>
        <source>%1 does not take your usual password in mail programs. Sign in to your account in the browser and have an app password made: a second password, for mail programs only. Type it wherever your device asks for the password.</source>
        <translation>Poskytovatel %1 nepřijímá v poštovních programech vaše běžné heslo. Přihlaste se v prohlížeči ke svému účtu a nechte si vytvořit heslo aplikace: druhé heslo, jen pro poštovní programy. Napište ho všude, kde se vaše zařízení ptá na heslo.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in on its own page in the browser. A mail program that asks for the password itself cannot get in, even with the right one.</source>
        <translation>Poskytovatel %1 chce, abyste se přihlásili na jeho vlastní stránce v prohlížeči. Poštovní program, který se na heslo ptá sám, se do schránky nedostane ani se správným heslem.</translation>
    </message>
    <message>
        <source>Some programs open the sign-in page of %1 instead of asking for a password. On that page, your usual password is the right one.</source>
        <translation>Některé programy otevřou místo dotazu na heslo přihlašovací stránku poskytovatele %1. Na této stránce platí vaše běžné heslo.</translation>
    </message>
    <message>
        <source>Current versions of Outlook, Thunderbird, Apple Mail and Gmail open that page by themselves for the large providers. The servers and ports in your settings are right for them, too.</source>
        <translation>Současné verze programů Outlook, Thunderbird, Apple Mail a Gmail otevírají u velkých poskytovatelů tuto stránku samy. Servery a porty ve vašem nastavení platí i pro ně.</translation>
    </message>
    <message>
        <source>Open the page of %1 for app passwords</source>
        <translation>Otevřít stránku poskytovatele %1 pro hesla aplikací</translation>
    </message>
    <message>
        <source>Open the page of %1 that lets mail programs in</source>
        <translation>Otevřít stránku poskytovatele %1 pro povolení poštovních programů</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Otevřít webmail poskytovatele %1 (pošta v prohlížeči)</translation>
    </message>
    <message>
        <source>What %1 says:</source>
        <translation>Co uvádí poskytovatel %1:</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Pokračovat</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Příjem pošty (%1)</translation>
    </message>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Odesílání pošty (%1)</translation>
    </message>
    <message>
        <source>Not chosen: receiving mail by %1</source>
        <translation>Nezvoleno: příjem pošty přes %1</translation>
    </message>
    <message>
        <source>Hide the ports for %1</source>
        <translation>Skrýt porty pro %1</translation>
    </message>
    <message>
        <source>Show the ports for %1, too</source>
        <translation>Ukázat i porty pro %1</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>Zatím není co zkoušet</translation>
    </message>
    <message>
        <source>The mail provider is not chosen. Go back to choose it; the test then starts by itself.</source>
        <translation>Poskytovatel pošty není zvolen. Vraťte se a zvolte ho; test pak začne sám.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Zatím nebylo nic vyzkoušeno</translation>
    </message>
    <message>
        <source>You can continue at any time: values that are not proven are marked.</source>
        <translation>Pokračovat můžete kdykoli: neověřené hodnoty jsou označené.</translation>
    </message>
    <message>
        <source>What works from this computer</source>
        <translation>Co z tohoto počítače funguje</translation>
    </message>
    <message>
        <source>Every port (a numbered door of the mail server) is tried with a real, encrypted connection. No password is needed.</source>
        <translation>Každý port (očíslované dveře poštovního serveru) se zkouší skutečným šifrovaným spojením. Heslo není potřeba.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Zkontrolovat &amp;znovu</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Z&amp;rušit</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Ukázat jen nastavení</translation>
    </message>
    <message>
        <source>&amp;Try the password, too</source>
        <translation>V&amp;yzkoušet i heslo</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>%1 – used for your settings</source>
        <extracomment>%1 is what the test found at a port, for example &quot;Works, protected&quot;</extracomment>
        <translation>%1 – použito pro vaše nastavení</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Podrobnosti: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Press “Check again” to test it.</source>
        <translation>Stisknutím „Zkontrolovat znovu“ ho vyzkoušíte.</translation>
    </message>
    <message>
        <source>These values can be used as they are.</source>
        <translation>Tyto hodnoty lze použít tak, jak jsou.</translation>
    </message>
    <message>
        <source>Use another port (a numbered door) of this list that is protected, or ask the mail provider for one.</source>
        <translation>Použijte jiný port (očíslované dveře) z tohoto seznamu, který je chráněný, nebo o něj požádejte poskytovatele pošty.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, or ask the provider for the server&apos;s name.</source>
        <translation>Zkontrolujte, zda je zvolen správný poskytovatel, nebo se ho zeptejte na název serveru.</translation>
    </message>
    <message>
        <source>Restart the router or try another network, for example the phone&apos;s, and check again.</source>
        <translation>Restartujte router nebo zkuste jinou síť, například v telefonu, a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Open any web page in the browser, sign in to the network there, and check again.</source>
        <translation>Otevřete v prohlížeči jakoukoli webovou stránku, přihlaste se tam do sítě a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise ask the mail provider which one is open.</source>
        <translation>Použijte port, který funguje, pokud ho seznam ukazuje; jinak se zeptejte poskytovatele pošty, který je otevřený.</translation>
    </message>
    <message>
        <source>Try another network, for example the phone&apos;s; if it stays silent there too, ask the mail provider.</source>
        <translation>Zkuste jinou síť, například v telefonu; pokud ani tam server neodpovídá, zeptejte se poskytovatele pošty.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise try another network or ask whoever runs this one.</source>
        <translation>Použijte port, který funguje, pokud ho seznam ukazuje; jinak zkuste jinou síť nebo se zeptejte správce této sítě.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 for sending instead; they are made for mail programs.</source>
        <translation>K odesílání použijte raději port 465 nebo 587; jsou určené pro poštovní programy.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, and use a port that works, if the list shows one.</source>
        <translation>Zkontrolujte, zda je zvolen správný poskytovatel, a použijte port, který funguje, pokud ho seznam ukazuje.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS (encryption from the start) for this port, or use a port that works.</source>
        <translation>Zvolte pro tento port SSL/TLS (šifrování od začátku), nebo použijte port, který funguje.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; often it is the one with STARTTLS.</source>
        <translation>Použijte port, který funguje, pokud ho seznam ukazuje; často je to ten se STARTTLS.</translation>
    </message>
    <message>
        <source>Use the port with SSL/TLS (encryption from the start) instead, if the list shows that it works.</source>
        <translation>Použijte raději port se SSL/TLS (šifrování od začátku), pokud seznam ukazuje, že funguje.</translation>
    </message>
    <message>
        <source>Type no password in this network; try another network and check again.</source>
        <translation>Nezadávejte v této síti žádné heslo; zkuste jinou síť a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Do not sign in to your mail in this network; try another network and check again.</source>
        <translation>Nepřihlašujte se v této síti ke své poště; zkuste jinou síť a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a server with up-to-date encryption (TLS 1.2 or newer).</source>
        <translation>Požádejte poskytovatele pošty o server s dnešním šifrováním (TLS 1.2 nebo novější).</translation>
    </message>
    <message>
        <source>Check again in a few minutes; if it stays so, try another network or ask the mail provider.</source>
        <translation>Zkontrolujte znovu za několik minut; pokud se nic nezmění, zkuste jinou síť nebo se zeptejte poskytovatele pošty.</translation>
    </message>
    <message>
        <source>Only the mail provider can renew it: tell its support, and do not accept the certificate by hand.</source>
        <translation>Obnovit ho může jen poskytovatel pošty: oznamte to jeho podpoře a certifikát ručně nepřijímejte.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the mail provider&apos;s support.</source>
        <translation>Zkontrolujte datum v tomto počítači; pokud je správné, oznamte to podpoře poskytovatele pošty.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, and check again.</source>
        <translation>Nastavte v tomto počítači datum, čas a časové pásmo a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Ask the mail provider for the server name that its certificate is made out to.</source>
        <translation>Zeptejte se poskytovatele pošty na název serveru, na který je certifikát vystaven.</translation>
    </message>
    <message>
        <source>Do not accept it by hand; try another network, and if it stays so, ask the mail provider.</source>
        <translation>Nepřijímejte ho ručně; zkuste jinou síť, a pokud se nic nezmění, zeptejte se poskytovatele pošty.</translation>
    </message>
    <message>
        <source>Turn its mail scanning off or ask whoever looks after this computer, and check again.</source>
        <translation>Vypněte v něm kontrolu pošty nebo požádejte toho, kdo se o tento počítač stará, a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Tell the mail provider&apos;s support that the server needs a stronger certificate.</source>
        <translation>Oznamte podpoře poskytovatele pošty, že server potřebuje silnější certifikát.</translation>
    </message>
    <message>
        <source>Use another port of this list; servers use this one among themselves.</source>
        <translation>Použijte jiný port z tohoto seznamu; tento používají servery mezi sebou.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>Počkejte několik minut a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Wait a while or try another network; if it stays so, ask the mail provider to lift the block.</source>
        <translation>Chvíli počkejte nebo zkuste jinou síť; pokud se nic nezmění, požádejte poskytovatele pošty o zrušení blokování.</translation>
    </message>
    <message>
        <source>Check again; if it happens every time, try another network or ask the mail provider.</source>
        <translation>Zkontrolujte znovu; pokud se to stává pokaždé, zkuste jinou síť nebo se zeptejte poskytovatele pošty.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen; if it is, tell the mail provider&apos;s support.</source>
        <translation>Zkontrolujte, zda je zvolen správný poskytovatel; pokud ano, oznamte to jeho podpoře.</translation>
    </message>
    <message>
        <source>Press “Check again” whenever you like.</source>
        <translation>Kdykoli stiskněte „Zkontrolovat znovu“.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>jiný server</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>vydavatel beze jména</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>neznámý den</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 was not tested yet.</source>
        <translation>Port %2 (očíslované dveře) serveru %1 ještě nebyl vyzkoušen.</translation>
    </message>
    <message>
        <source>%1 was not tested yet.</source>
        <translation>Server %1 ještě nebyl vyzkoušen.</translation>
    </message>
    <message>
        <source>%1 answers, encrypts the connection and proves its identity with a valid certificate.</source>
        <translation>Server %1 odpovídá, šifruje spojení a prokazuje se platným certifikátem.</translation>
    </message>
    <message>
        <source>%1 answers, but offers no encryption: others could read the password on the way.</source>
        <translation>Server %1 odpovídá, ale nenabízí šifrování: heslo by po cestě mohl číst někdo jiný.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Server s názvem %1 neexistuje.</translation>
    </message>
    <message>
        <source>The name service (it turns names such as %1 into numbers) does not answer.</source>
        <translation>Jmenná služba (převádí názvy jako %1 na čísla) neodpovídá.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Tento počítač není připojený k síti.</translation>
    </message>
    <message>
        <source>This network wants a sign-in on its own web page first, as in hotels and trains.</source>
        <translation>Tato síť chce nejprve přihlášení na vlastní webové stránce, jako v hotelech a ve vlacích.</translation>
    </message>
    <message>
        <source>%1 is there, but its port %2 (a numbered door) is closed.</source>
        <translation>Server %1 existuje, ale jeho port %2 (očíslované dveře) je zavřený.</translation>
    </message>
    <message>
        <source>%1 is there, but its mail ports (numbered doors) are closed to this computer.</source>
        <translation>Server %1 existuje, ale jeho poštovní porty (očíslované dveře) jsou pro tento počítač zavřené.</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 gives no answer.</source>
        <translation>Port %2 (očíslované dveře) serveru %1 neodpovídá.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>Server %1 neodpovídá.</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks port %2 (a numbered door).</source>
        <translation>Server %1 běží, ale něco po cestě blokuje port %2 (očíslované dveře).</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks its mail ports (numbered doors).</source>
        <translation>Server %1 běží, ale něco po cestě blokuje jeho poštovní porty (očíslované dveře).</translation>
    </message>
    <message>
        <source>The Internet provider of this connection blocks port 25, as many do against spam.</source>
        <translation>Poskytovatel internetu tohoto připojení blokuje port 25, jak to kvůli spamu dělají mnozí.</translation>
    </message>
    <message>
        <source>Something answers at port %2 (a numbered door) of %1, but not a mail server of this kind.</source>
        <translation>Na portu %2 (očíslované dveře) serveru %1 něco odpovídá, ale není to poštovní server tohoto druhu.</translation>
    </message>
    <message>
        <source>Something answers in place of %1, but not a mail server of this kind.</source>
        <translation>Místo serveru %1 něco odpovídá, ale není to poštovní server tohoto druhu.</translation>
    </message>
    <message>
        <source>%1 encrypts from the first moment here, where STARTTLS (encryption after the greeting) is usual.</source>
        <translation>Server %1 zde šifruje od prvního okamžiku, kde je obvyklý STARTTLS (šifrování až po pozdravu).</translation>
    </message>
    <message>
        <source>%1 does not encrypt from the first moment here, where SSL/TLS (encryption from the start) is usual.</source>
        <translation>Server %1 zde nešifruje od prvního okamžiku, kde je obvyklé SSL/TLS (šifrování od začátku).</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS (switching to encryption) here.</source>
        <translation>Server %1 zde nenabízí STARTTLS (přepnutí na šifrování).</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it: somebody on the way may interfere.</source>
        <translation>Server %1 nabízí šifrování a pak je odmítne: někdo po cestě možná zasahuje.</translation>
    </message>
    <message>
        <source>Data that do not belong there came before the encryption with %1: somebody on the way may interfere.</source>
        <translation>Před začátkem šifrování se serverem %1 přišla data, která tam nepatří: někdo po cestě možná zasahuje.</translation>
    </message>
    <message>
        <source>%1 offers only old kinds of encryption that are no longer safe.</source>
        <translation>Server %1 nabízí jen staré druhy šifrování, které už nejsou bezpečné.</translation>
    </message>
    <message>
        <source>The encryption with %1 could not be started.</source>
        <translation>Šifrování se serverem %1 se nepodařilo zahájit.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) ran out on %2.</source>
        <translation>Platnost certifikátu serveru %1 (jeho průkazu totožnosti) vypršela %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is valid only from %2 on.</source>
        <translation>Certifikát serveru %1 (jeho průkaz totožnosti) platí až od %2.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems wrong, so no certificate (proof of identity) looks valid.</source>
        <translation>Datum nebo čas tohoto počítače se zdá nesprávný, takže žádný certifikát (průkaz totožnosti) nevypadá platně.</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to “%2”, not to %1.</source>
        <translation>Certifikát (průkaz totožnosti) je vystaven na „%2“, ne na %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) comes from “%2”, which this computer does not know.</source>
        <translation>Certifikát serveru %1 (jeho průkaz totožnosti) vydal „%2“, kterého tento počítač nezná.</translation>
    </message>
    <message>
        <source>Security software or a firewall (“%2”) opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Bezpečnostní program nebo firewall („%2“) otevírá šifrované spojení se serverem %1 a ukazuje vlastní certifikát (průkaz totožnosti).</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is too weak and could be forged.</source>
        <translation>Certifikát serveru %1 (jeho průkaz totožnosti) je příliš slabý a mohl by být padělaný.</translation>
    </message>
    <message>
        <source>Nobody can sign in at port %2 (a numbered door) of %1: it is not meant for mail programs.</source>
        <translation>Na portu %2 (očíslované dveře) serveru %1 se nelze přihlásit: není určený pro poštovní programy.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in with a mail program here.</source>
        <translation>Na serveru %1 se zde s poštovním programem nelze přihlásit.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no more connections at the moment.</source>
        <translation>Server %1 existuje, ale právě nepřijímá další spojení.</translation>
    </message>
    <message>
        <source>%1 does not accept connections from this computer or network.</source>
        <translation>Server %1 nepřijímá spojení z tohoto počítače nebo sítě.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of the talk.</source>
        <translation>Server %1 ukončil spojení uprostřed rozhovoru.</translation>
    </message>
    <message>
        <source>%1 answers in a way that no mail server should.</source>
        <translation>Server %1 odpovídá tak, jak by žádný poštovní server odpovídat neměl.</translation>
    </message>
    <message>
        <source>The test of port %2 (a numbered door) of %1 was cancelled.</source>
        <translation>Test portu %2 (očíslované dveře) serveru %1 byl zrušen.</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>Test serveru %1 byl zrušen.</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Čeká na začátek</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Hledá se server</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Navazuje se spojení</translation>
    </message>
    <message>
        <source>Waiting for a greeting</source>
        <translation>Čeká se na pozdrav</translation>
    </message>
    <message>
        <source>Asking for encryption</source>
        <translation>Žádá se o šifrování</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>Zahajuje se šifrování</translation>
    </message>
    <message>
        <source>Checking who the server is</source>
        <translation>Ověřuje se totožnost serveru</translation>
    </message>
    <message>
        <source>Asking what it can do</source>
        <translation>Zjišťuje se, co server umí</translation>
    </message>
    <message>
        <source>Asking how to sign in</source>
        <translation>Zjišťuje se, jak se přihlásit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Dokončeno</translation>
    </message>
    <message>
        <source>Sending mail, port %1</source>
        <translation>Odesílání pošty, port %1</translation>
    </message>
    <message>
        <source>Receiving mail, port %1</source>
        <translation>Příjem pošty, port %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nevyzkoušeno</translation>
    </message>
    <message>
        <source>Works, protected</source>
        <translation>Funguje, chráněno</translation>
    </message>
    <message>
        <source>Works, but without protection</source>
        <translation>Funguje, ale bez ochrany</translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation>Název serveru neexistuje</translation>
    </message>
    <message>
        <source>Server name could not be looked up</source>
        <translation>Název serveru nelze vyhledat</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Žádná síť</translation>
    </message>
    <message>
        <source>The network wants a sign-in first</source>
        <translation>Síť chce nejprve přihlášení</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Zde se nenabízí</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpovědi</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Po cestě blokováno</translation>
    </message>
    <message>
        <source>Blocked by the Internet provider</source>
        <translation>Blokuje poskytovatel internetu</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Odpovídá něco jiného</translation>
    </message>
    <message>
        <source>Encrypted in another way</source>
        <translation>Šifrováno jiným způsobem</translation>
    </message>
    <message>
        <source>Not encrypted from the start</source>
        <translation>Nešifrováno od začátku</translation>
    </message>
    <message>
        <source>Encryption not offered</source>
        <translation>Šifrování se nenabízí</translation>
    </message>
    <message>
        <source>Encryption offered, then refused</source>
        <translation>Šifrování nabídnuto a pak odmítnuto</translation>
    </message>
    <message>
        <source>Stopped: unexpected data</source>
        <translation>Zastaveno: nečekaná data</translation>
    </message>
    <message>
        <source>Encryption out of date</source>
        <translation>Zastaralé šifrování</translation>
    </message>
    <message>
        <source>Encryption did not start</source>
        <translation>Šifrování nezačalo</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Platnost certifikátu vypršela</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certifikát ještě neplatí</translation>
    </message>
    <message>
        <source>The clock seems wrong</source>
        <translation>Hodiny jdou asi špatně</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certifikát pro jiný název</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certifikát není důvěryhodný</translation>
    </message>
    <message>
        <source>Opened by security software</source>
        <translation>Otevřeno bezpečnostním programem</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Příliš slabý certifikát</translation>
    </message>
    <message>
        <source>Not for mail programs</source>
        <translation>Není pro poštovní programy</translation>
    </message>
    <message>
        <source>Busy now</source>
        <translation>Právě je vytížen</translation>
    </message>
    <message>
        <source>Turns this computer away</source>
        <translation>Tento počítač odmítá</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <translation>Server zavěsil</translation>
    </message>
    <message>
        <source>The answers make no sense</source>
        <translation>Odpovědi nedávají smysl</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>Slow: %1</source>
        <translation>Pomalé: %1</translation>
    </message>
    <message>
        <source>Works, protected, but slow</source>
        <translation>Funguje, chráněno, ale pomalu</translation>
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
        <translation>Bez šifrování</translation>
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
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage of the test and how long it took: &quot;Connecting: 0.05 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znamená</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Protection asked for</source>
        <translation>Požadovaná ochrana</translation>
    </message>
    <message>
        <source>Why it is tried</source>
        <translation>Proč se zkouší</translation>
    </message>
    <message>
        <source>A usual port that the provider does not name</source>
        <translation>Obvyklý port, který poskytovatel neuvádí</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <translation>Adresa na internetu</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrování</translation>
    </message>
    <message>
        <source>Certificate made out to</source>
        <translation>Certifikát vystaven na</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Názvy v certifikátu</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certifikát vydal</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certifikát platí do</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Způsoby přihlášení</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>Vlastní slova serveru</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Čas jednotlivých fází</translation>
    </message>
    <message>
        <source>Sending works; still testing how mail is received</source>
        <translation>Odesílání funguje; ještě se zkouší příjem pošty</translation>
    </message>
    <message>
        <source>Receiving works; still testing how mail is sent</source>
        <translation>Příjem funguje; ještě se zkouší odesílání pošty</translation>
    </message>
    <message>
        <source>Testing the mail servers from this computer…</source>
        <translation>Poštovní servery se zkoušejí z tohoto počítače…</translation>
    </message>
    <message>
        <source>Receiving and sending work</source>
        <translation>Příjem i odesílání fungují</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>Příjem funguje, odesílání zatím ne</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>Odesílání funguje, příjem zatím ne</translation>
    </message>
    <message>
        <source>Receiving and sending do not work from here yet</source>
        <translation>Příjem a odesílání odsud zatím nefungují</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Tento počítač není připojený k síti</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Test byl zrušen</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Trvá to několik sekund.</translation>
    </message>
    <message>
        <source>%1 takes its time to answer. Some servers do so on purpose, against spam; the test waits for up to 35 seconds.</source>
        <translation>Server %1 si s odpovědí dává na čas. Některé servery to kvůli spamu dělají záměrně; test čeká až 35 sekund.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer. This takes a few seconds.</source>
        <translation>Čeká se na odpověď serveru %1. Trvá to několik sekund.</translation>
    </message>
    <message>
        <source>Both were tested from this computer just now: the connection is encrypted, and the server showed a valid certificate (its proof of identity).</source>
        <translation>Obojí bylo právě vyzkoušeno z tohoto počítače: spojení je šifrované a server ukázal platný certifikát (svůj průkaz totožnosti).</translation>
    </message>
    <message>
        <source>Connect it to the Internet: the test then starts by itself. Until then, the provider&apos;s values are shown and marked “not tested”.</source>
        <translation>Připojte ho k internetu: test pak začne sám. Do té doby se ukazují hodnoty od poskytovatele s označením „nevyzkoušeno“.</translation>
    </message>
    <message>
        <source>What was not tested is marked so. “Check again” starts the test afresh.</source>
        <translation>Co nebylo vyzkoušeno, je tak označeno. „Zkontrolovat znovu“ spustí test od začátku.</translation>
    </message>
    <message>
        <source>Security software or a firewall opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Bezpečnostní program nebo firewall otevírá šifrované spojení se serverem %1 a ukazuje vlastní certifikát (průkaz totožnosti).</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet, and check again.</source>
        <translation>Připojte tento počítač k internetu a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Works, protected, as %1</source>
        <extracomment>%1 is the name of a mail server, which works where the name that was tried first does not</extracomment>
        <translation>Funguje, chráněno, jako %1</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to %1, another name of the server %2. Use the name %1; if you do not recognise it, ask the mail provider first.</source>
        <extracomment>%1 is the name that works, %2 the one that was tried first, for example ssl0.ovh.net and imap.example.lt</extracomment>
        <translation>Certifikát (průkaz totožnosti) je vystaven na %1, což je jiný název serveru %2. Použijte název %1; pokud ho neznáte, zeptejte se nejprve poskytovatele pošty.</translation>
    </message>
    <message>
        <source>The certificate of %1 names this server, at the same address on the Internet</source>
        <translation>Certifikát serveru %1 uvádí tento server se stejnou adresou na internetu</translation>
    </message>
    <message>
        <source>Your mail program needs this proxy, too: set it there, or use another network.</source>
        <translation>Tento proxy server potřebuje i váš poštovní program: nastavte ho tam, nebo použijte jinou síť.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let mail through, or use another network.</source>
        <translation>Požádejte správce této sítě, aby poštu propustil, nebo použijte jinou síť.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of this computer, and check again.</source>
        <translation>Ověřte proxy server v nastavení sítě tohoto počítače a zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Ask the mail provider for such a certificate, or for a server that does without.</source>
        <translation>Požádejte poskytovatele pošty o takový certifikát, nebo o server, který se bez něj obejde.</translation>
    </message>
    <message>
        <source>%1 is reached only through the proxy %2, a computer that passes connections on; there it works.</source>
        <translation>Server %1 je dosažitelný jen přes proxy server %2 (počítač, který předává spojení dál); přes něj funguje.</translation>
    </message>
    <message>
        <source>%1 gives no answer, and the proxy %2, a computer that passes connections on, does not let mail through.</source>
        <translation>Server %1 neodpovídá a proxy server %2 (počítač, který předává spojení dál) poštu nepropouští.</translation>
    </message>
    <message>
        <source>%1 gives no answer, nor does the proxy %2, a computer that shall pass connections on.</source>
        <translation>Server %1 neodpovídá a neodpovídá ani proxy server %2 (počítač, který má předávat spojení dál).</translation>
    </message>
    <message>
        <source>%1 lets in only computers that show a certificate (proof of identity) of their own.</source>
        <translation>Server %1 pouští jen počítače, které se prokážou vlastním certifikátem (průkazem totožnosti).</translation>
    </message>
    <message>
        <source>Works only through the proxy</source>
        <translation>Funguje jen přes proxy server</translation>
    </message>
    <message>
        <source>Not let through by the proxy</source>
        <translation>Proxy server poštu nepropouští</translation>
    </message>
    <message>
        <source>The proxy gives no answer</source>
        <translation>Proxy server neodpovídá</translation>
    </message>
    <message>
        <source>Wants a certificate of yours</source>
        <translation>Chce váš certifikát</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an address: %2</source>
        <translation>„%1“ není adresa: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address: %2 Is it %3?</source>
        <translation>„%1“ není adresa: %2 Je to %3?</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>--provider přijímá jedno z: %1.</translation>
    </message>
    <message>
        <source>%1 needs --server-number, a number from %2 to %3.</source>
        <translation>%1 potřebuje --server-number, číslo od %2 do %3.</translation>
    </message>
    <message>
        <source>The name service did not answer, so the provider of %1 is not known. Check the network, or name the provider with --provider.</source>
        <translation>Jmenná služba neodpověděla, takže poskytovatel domény %1 není znám. Zkontrolujte síť, nebo poskytovatele uveďte pomocí --provider.</translation>
    </message>
    <message>
        <source>The provider of %1 is not among those this program knows. Name it with --provider, or add a profile with --profiles.</source>
        <translation>Poskytovatel domény %1 není mezi těmi, které tento program zná. Uveďte ho pomocí --provider, nebo přidejte profil pomocí --profiles.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESA</translation>
    </message>
    <message>
        <source>Test the mail servers of this address without a window.</source>
        <translation>Vyzkoušet poštovní servery této adresy bez okna.</translation>
    </message>
    <message>
        <source>How mail is received; imap unless said.</source>
        <translation>Způsob příjmu pošty; bez uvedení imap.</translation>
    </message>
    <message>
        <source>Use this provider instead of recognising it.</source>
        <translation>Použít tohoto poskytovatele místo rozpoznávání.</translation>
    </message>
    <message>
        <source>The number of the server, for offers that ask for one.</source>
        <translation>Číslo serveru u nabídek, které se na ně ptají.</translation>
    </message>
    <message>
        <source>Print the result of --check as one JSON object.</source>
        <translation>Vypsat výsledek --check jako jeden objekt JSON.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDY</translation>
    </message>
    <message>
        <source>End --check after this time, 1 to 600 seconds; 60 unless said.</source>
        <translation>Ukončit --check po této době, 1 až 600 sekund; bez uvedení 60.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KÓD</translation>
    </message>
    <message>
        <source>Speak this language: en, lt, fi, cs, nl or ru.</source>
        <translation>Mluvit tímto jazykem: en, lt, fi, cs, nl nebo ru.</translation>
    </message>
    <message>
        <source>Start the window with this address.</source>
        <translation>Otevřít okno s touto adresou.</translation>
    </message>
    <message>
        <source>Start the window with this device chosen.</source>
        <translation>Otevřít okno s tímto zvoleným zařízením.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>SLOŽKA</translation>
    </message>
    <message>
        <source>Read more providers and guides from this folder.</source>
        <translation>Načíst další poskytovatele a návody z této složky.</translation>
    </message>
    <message>
        <source>Walk with a practice mailbox whose servers run inside the program.</source>
        <translation>Projít vše se cvičnou schránkou, jejíž servery běží uvnitř programu.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Vypsat verzi.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Vypsat tento text.</translation>
    </message>
    <message>
        <source>There is no option --%1; --help lists them all.</source>
        <translation>Volba --%1 neexistuje; --help vypíše všechny.</translation>
    </message>
    <message>
        <source>An option lacks its value; --help shows what each takes.</source>
        <translation>Jedné z voleb chybí hodnota; --help ukáže, co která přijímá.</translation>
    </message>
    <message>
        <source>“%1” stands alone; write --address or --check before an address.</source>
        <translation>„%1“ stojí samo; před adresu napište --address nebo --check.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language přijímá jedno z: %1.</translation>
    </message>
    <message>
        <source>--protocol takes imap or pop3, not “%1”.</source>
        <translation>--protocol přijímá imap nebo pop3, ne „%1“.</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds, not “%1”.</source>
        <translation>--timeout přijímá 1 až 600 sekund, ne „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for --profiles.</source>
        <translation>Složka „%1“ pro --profiles neexistuje.</translation>
    </message>
    <message>
        <source>--json and --timeout go with --check ADDRESS.</source>
        <translation>--json a --timeout patří k --check ADRESA.</translation>
    </message>
    <message>
        <source>Gets a mailbox to work on a person&apos;s own device.</source>
        <translation>Pomůže zprovoznit poštovní schránku na vlastním zařízení.</translation>
    </message>
    <message>
        <source>--check ends with 0 if receiving and sending are proven, 1 if not, 2 if the words of the call are off.</source>
        <translation>--check skončí s 0, pokud jsou příjem i odesílání ověřené, s 1, pokud ne, s 2, pokud je chyba v zadání příkazu.</translation>
    </message>
    <message>
        <source>Name every problem of these provider and guide files.</source>
        <translation>Vypsat všechny problémy v těchto souborech s poskytovateli a návody.</translation>
    </message>
    <message>
        <source>Show this guide while it is written.</source>
        <translation>Ukazovat tento návod během jeho psaní.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Soubor „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>--check-profile needs the names of files behind it.</source>
        <translation>Za --check-profile patří názvy souborů.</translation>
    </message>
    <message>
        <source>--check-profile ends with 0 if the files are in order, 1 if not.</source>
        <translation>--check-profile skončí s 0, pokud jsou soubory v pořádku, s 1, pokud ne.</translation>
    </message>
    <message>
        <source>Print this provider&apos;s settings file for its own web server.</source>
        <translation>Vypsat soubor s nastavením tohoto poskytovatele pro jeho vlastní webový server.</translation>
    </message>
    <message>
        <source>With --export-autoconfig: print the lines for the domain&apos;s DNS instead.</source>
        <translation>S --export-autoconfig: místo toho vypsat řádky pro DNS domény.</translation>
    </message>
    <message>
        <source>--dns goes with --export-autoconfig ID.</source>
        <translation>--dns patří k --export-autoconfig ID.</translation>
    </message>
    <message>
        <source>not one of this program&apos;s catalogue</source>
        <translation>není v seznamu tohoto programu</translation>
    </message>
    <message>
        <source>one that is not known here; --profiles adds more</source>
        <translation>takový, který zde není znám; další přidá --profiles</translation>
    </message>
    <message>
        <source>reached: %1</source>
        <translation>dosaženo: %1</translation>
    </message>
    <message>
        <source>This is no support code: a letter is missing, wrong or in another place. It has three groups of four letters and no I, O or Q.</source>
        <translation>Toto není kód pro podporu: některé písmeno chybí, je chybné nebo na jiném místě. Kód má tři skupiny po čtyřech písmenech a neobsahuje I, O ani Q.</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Poskytovatel: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Verze programu: %1</translation>
    </message>
    <message>
        <source>Say what the code at the top of a report for support means.</source>
        <translation>Řekne, co znamená kód v záhlaví zprávy pro podporu.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Are these the right servers?</source>
        <translation>Jsou to ty správné servery?</translation>
    </message>
    <message>
        <source>You are asked because these names do not belong to %1, and the answer was not protected on its way: somebody in between could have changed it. Use them if you know them or if your provider names them.</source>
        <translation>Tato otázka se objevila, protože uvedené názvy nepatří k doméně %1 a odpověď nebyla po cestě chráněná: někdo ji cestou mohl změnit. Použijte tyto servery, pokud je znáte nebo pokud je uvádí váš poskytovatel.</translation>
    </message>
    <message>
        <source>You agreed to use these servers.</source>
        <translation>Použití těchto serverů jste potvrdili.</translation>
    </message>
    <message>
        <source>Use these servers</source>
        <translation>Použít tyto servery</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
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
        <translation>Chcete-li pokračovat, zvolte jedno ze zařízení.</translation>
    </message>
    <message>
        <source>Another device or program</source>
        <translation>Jiné zařízení nebo program</translation>
    </message>
    <message>
        <source>You get all values in one table, ready to type in or copy.</source>
        <translation>Dostanete všechny hodnoty v jedné tabulce, připravené k opsání nebo zkopírování.</translation>
    </message>
    <message>
        <source>What do you want to set up?</source>
        <translation>Co chcete nastavit?</translation>
    </message>
    <message>
        <source>Choose the device or program that is to show your mail.</source>
        <translation>Zvolte zařízení nebo program, kde chcete číst svou poštu.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>V tomto počítači</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <translation>Telefon nebo tablet</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Jiný počítač</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Počítač</translation>
    </message>
    <message>
        <source>Older devices and programs</source>
        <translation>Starší zařízení a programy</translation>
    </message>
    <message>
        <source>Nothing here fits %1. Try another word, or choose %2.</source>
        <translation>Výrazu %1 zde nic neodpovídá. Zkuste jiné slovo, nebo zvolte %2.</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Hledat:</translation>
    </message>
    <message>
        <source>Search for a device or program</source>
        <translation>Hledat zařízení nebo program</translation>
    </message>
</context>
<context>
    <name>ExporterWords</name>
    <message>
        <source>Mail: %1</source>
        <extracomment>%1 is a mail address; the name of a profile in the settings of an iPhone or Mac</extracomment>
        <translation>Pošta: %1</translation>
    </message>
    <message>
        <source>Sets up this mailbox. It holds no password: the device asks for it.</source>
        <translation>Nastaví tuto e-mailovou schránku. Heslo neobsahuje: zařízení se na ně zeptá.</translation>
    </message>
    <message>
        <source>Sets up this mailbox with settings that were not tested. It holds no password: the device asks for it.</source>
        <translation>Nastaví tuto e-mailovou schránku s nastavením, které nebylo vyzkoušeno. Heslo neobsahuje: zařízení se na ně zeptá.</translation>
    </message>
    <message>
        <source>This sets up the mailbox %1 on this device. Mail is received by %2 from %3 and sent through %4. It changes nothing else and holds no password: the device asks for it.</source>
        <translation>Toto nastaví v tomto zařízení e-mailovou schránku %1. Protokol pro příjem je %2, server příchozí pošty %3, server odchozí pošty %4. Nic jiného se nezmění a heslo zde není: zařízení se na ně zeptá.</translation>
    </message>
    <message>
        <source>This report is for the support of your mail provider. It holds no password, and your address only in part.</source>
        <translation>Tato zpráva je pro podporu vašeho poskytovatele pošty. Neobsahuje heslo a vaši adresu jen zčásti.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Uloženo jako %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.</source>
        <translation>Soubor %1 nelze zapsat: tato složka to nedovoluje. Nic se neztratilo; zvolte jinou složku.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing is lost; choose another place.</source>
        <translation>Soubor %1 nelze zapsat: disk je plný. Nic se neztratilo; zvolte jiné místo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: another program has it open. Close it there, or choose another name.</source>
        <translation>Soubor %1 nelze zapsat: má ho otevřený jiný program. Zavřete ho tam, nebo zvolte jiný název.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so it was not written at all. Choose another place.</source>
        <translation>Soubor %1 nešlo zapsat celý, proto nebyl zapsán vůbec. Zvolte jiné místo.</translation>
    </message>
</context>
<context>
    <name>FileWayView</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Uložit jako &amp;PDF…</translation>
    </message>
    <message>
        <source>To print later or to keep, with the steps for your device.</source>
        <translation>K pozdějšímu vytištění nebo uschování, i s kroky pro vaše zařízení.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Uložit nastavení jako PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Soubory PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print them on the settings page</source>
        <translation>Vytisknout na stránce s nastavením</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Uložit jako &amp;text…</translation>
    </message>
    <message>
        <source>Opens on every device.</source>
        <translation>Otevře se na každém zařízení.</translation>
    </message>
    <message>
        <source>Save the settings as text</source>
        <translation>Uložit nastavení jako text</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textové soubory (*.txt)</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Další formáty</translation>
    </message>
    <message>
        <source>Save for mail &amp;programs…</source>
        <translation>Uložit pro poštovní p&amp;rogramy…</translation>
    </message>
    <message>
        <source>Autoconfig XML, which Thunderbird and others read from a mail domain’s web server.</source>
        <translation>XML Autoconfig, které Thunderbird a další programy čtou z webového serveru poštovní domény.</translation>
    </message>
    <message>
        <source>Save the settings for mail programs</source>
        <translation>Uložit nastavení pro poštovní programy</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Soubory XML (*.xml)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Uložit jako &amp;JSON…</translation>
    </message>
    <message>
        <source>For support staff and scripts.</source>
        <translation>Pro pracovníky podpory a skripty.</translation>
    </message>
    <message>
        <source>Save the settings as JSON</source>
        <translation>Uložit nastavení jako JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Soubory JSON (*.json)</translation>
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
        <translation>Doručená pošta</translation>
    </message>
    <message>
        <source>A message from yourself</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 2, trText</extracomment>
        <translation>Zpráva ode mne</translation>
    </message>
    <message>
        <source>Send a message to yourself. When it arrives, receiving and sending both work.</source>
        <extracomment>astra/guides/any-program, after 1, trText 1
----------
ovh/guides/windows-8-mail, steps 7, trText 3
----------
ovh/guides/windows-phone-8, after 1, trText 2</extracomment>
        <translation>Pošlete zprávu sami sobě. Když dorazí, funguje příjem i odesílání.</translation>
    </message>
    <message>
        <source>Test the account</source>
        <extracomment>astra/guides/any-program, after 1, trTitle</extracomment>
        <translation>Vyzkoušejte účet</translation>
    </message>
    <message>
        <source>Yes. Every program that uses IMAP or POP3 works.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 1</extracomment>
        <translation>Ano. Funguje každý program, který umí IMAP nebo POP3.</translation>
    </message>
    <message>
        <source>If you use the webmail too, tick {leaveCopyTick} in your program. Otherwise POP3 moves the messages to the computer, and the webmail no longer shows them.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 2</extracomment>
        <translation>Pokud používáte i webmail, zaškrtněte ve svém programu {leaveCopyTick}. Jinak POP3 přesune zprávy do počítače a webmail je už neukáže.</translation>
    </message>
    <message>
        <source>May I keep my mail program, for example Outlook or The Bat!?</source>
        <extracomment>astra/guides/any-program, faq 1, trQuestion</extracomment>
        <translation>Mohu dál používat svůj poštovní program, například Outlook nebo The Bat!?</translation>
    </message>
    <message>
        <source>IMAP shows your mailbox as it is on the server: all folders are the same on every device.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 1</extracomment>
        <translation>IMAP ukazuje schránku tak, jak je na serveru: všechny složky jsou na každém zařízení stejné.</translation>
    </message>
    <message>
        <source>POP3 fetches only the messages of the inbox. You sort them into folders on the device, by hand or with filters.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 2
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 2</extracomment>
        <translation>POP3 stahuje jen zprávy ze složky doručené pošty. Do složek je třídíte až v zařízení, ručně nebo pomocí filtrů.</translation>
    </message>
    <message>
        <source>IMAP or POP3: what is the difference?</source>
        <extracomment>astra/guides/any-program, faq 2, trQuestion
----------
ovh/guides/windows-phone-8, faq 1, trQuestion</extracomment>
        <translation>IMAP, nebo POP3: jaký je mezi nimi rozdíl?</translation>
    </message>
    <message>
        <source>The server did not accept the login or the password. Type both again and check that Caps Lock is off.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 1</extracomment>
        <translation>Server nepřijal přihlašovací jméno nebo heslo. Napište obojí znovu a zkontrolujte, že je vypnutá klávesa Caps Lock.</translation>
    </message>
    <message>
        <source>Use Latin letters only: some Cyrillic letters look exactly the same but are different ones for the server.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 2</extracomment>
        <translation>Používejte jen písmena latinky: některá písmena azbuky vypadají úplně stejně, ale pro server jsou jiná.</translation>
    </message>
    <message>
        <source>If the webmail accepts the same password, look for the mistake in the settings of the program.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 3</extracomment>
        <translation>Pokud webmail stejné heslo přijme, hledejte chybu v nastavení programu.</translation>
    </message>
    <message>
        <source>What does “wrong login or password” mean?</source>
        <extracomment>astra/guides/any-program, faq 3, trQuestion</extracomment>
        <translation>Co znamená „nesprávné přihlašovací jméno nebo heslo“?</translation>
    </message>
    <message>
        <source>Open the webmail, your mailbox in the browser. Sign in with your full address and the password that you received when the mailbox was created.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 1</extracomment>
        <translation>Otevřete webmail, svou schránku v prohlížeči. Přihlaste se celou adresou a heslem, které jste dostali při založení schránky.</translation>
    </message>
    <message>
        <source>If this works, the address and the password are right.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 2</extracomment>
        <translation>Pokud se přihlášení podaří, jsou adresa i heslo správné.</translation>
    </message>
    <message>
        <source>You can change the password here, and only here. A new one has at least 6 characters: Latin letters and digits.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 3</extracomment>
        <translation>Heslo můžete změnit zde, a jen zde. Nové heslo má nejméně 6 znaků: písmena latinky a číslice.</translation>
    </message>
    <message>
        <source>Sign in on the web first</source>
        <extracomment>astra/guides/any-program, steps 1, trTitle</extracomment>
        <translation>Nejdříve se přihlaste na webu</translation>
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
        <translation>Vždy celá e-mailová adresa.</translation>
    </message>
    <message>
        <source>Look for a menu about accounts or mailboxes. An example for The Bat! is in the forum of {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</source>
        <extracomment>astra/guides/any-program, steps 2, trDifferent</extracomment>
        <translation>Hledejte nabídku s účty nebo schránkami. Příklad pro The Bat! je na fóru poskytovatele {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</translation>
    </message>
    <message>
        <source>Open your mail program, for example Outlook or The Bat!, and choose {addAccount}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 1</extracomment>
        <translation>Otevřete svůj poštovní program, například Outlook nebo The Bat!, a zvolte {addAccount}.</translation>
    </message>
    <message>
        <source>If the program asks how to set up the account, choose to do it by hand.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 2</extracomment>
        <translation>Pokud se program ptá, jak účet nastavit, zvolte ruční nastavení.</translation>
    </message>
    <message>
        <source>Enter your name and your address, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 3</extracomment>
        <translation>Zadejte své jméno a adresu a zvolte {next}.</translation>
    </message>
    <message>
        <source>Create the account in your program</source>
        <extracomment>astra/guides/any-program, steps 2, trTitle</extracomment>
        <translation>Vytvořte účet ve svém programu</translation>
    </message>
    <message>
        <source>The name that people see when they receive your mail.</source>
        <extracomment>astra/guides/any-program, steps 2, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 2, trNote</extracomment>
        <translation>Jméno, které lidé uvidí u zpráv od vás.</translation>
    </message>
    <message>
        <source>Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 3, trDifferent
----------
astra/guides/any-program, steps 4, trDifferent
----------
astra/guides/any-program, steps 6, trDifferent</extracomment>
        <translation>Programy nazývají tato pole trochu různě. Pořadí i hodnoty jsou stejné.</translation>
    </message>
    <message>
        <source>Choose the account type and enter the server that receives your mail.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 1
----------
astra/guides/any-program, steps 4, trText 1</extracomment>
        <translation>Zvolte typ účtu a zadejte server, který přijímá vaši poštu.</translation>
    </message>
    <message>
        <source>The check on this computer looks for the safest connection that works.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 2
----------
astra/guides/any-program, steps 4, trText 2</extracomment>
        <translation>Kontrola v tomto počítači hledá nejbezpečnější spojení, které funguje.</translation>
    </message>
    <message>
        <source>Enter the values from top to bottom, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 3
----------
astra/guides/any-program, steps 4, trText 3</extracomment>
        <translation>Vyplňte hodnoty odshora dolů a zvolte {next}.</translation>
    </message>
    <message>
        <source>Enter the server for receiving</source>
        <extracomment>astra/guides/any-program, steps 3, trTitle
----------
astra/guides/any-program, steps 4, trTitle</extracomment>
        <translation>Zadejte server příchozí pošty</translation>
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
        <translation>IMAP nechává poštu na serveru, stejnou na všech vašich zařízeních.</translation>
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
        <translation>Port jsou očíslované dveře serveru pro jeden druh pošty.</translation>
    </message>
    <message>
        <source>{provider} names no security for receiving. Choose an encrypted connection wherever it works.</source>
        <extracomment>astra/guides/any-program, steps 3, values 4, trNote
----------
astra/guides/any-program, steps 4, values 4, trNote</extracomment>
        <translation>{provider} u příjmu pošty neuvádí žádné zabezpečení. Zvolte šifrované spojení všude, kde funguje.</translation>
    </message>
    <message>
        <source>POP3 fetches the mail of your inbox to this device.</source>
        <extracomment>astra/guides/any-program, steps 4, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 4, trNote</extracomment>
        <translation>POP3 stahuje doručenou poštu do tohoto zařízení.</translation>
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
        <translation>SMTP, způsob odesílání pošty, zde funguje až po přihlášení.</translation>
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
        <translation>Odesílání používá stejné uživatelské jméno a stejné heslo jako příjem.</translation>
    </message>
    <message>
        <source>Some programs hide these boxes behind a button for more settings. Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 5, trDifferent</extracomment>
        <translation>Některé programy skrývají tato políčka za tlačítkem pro další nastavení. Programy nazývají tato pole trochu různě. Pořadí i hodnoty jsou stejné.</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail, tick both boxes, then choose {finish}.</source>
        <extracomment>astra/guides/any-program, steps 5, trText 1</extracomment>
        <translation>Zadejte server, který odesílá vaši poštu, zaškrtněte obě políčka a zvolte {finish}.</translation>
    </message>
    <message>
        <source>Enter the server for sending</source>
        <extracomment>astra/guides/any-program, steps 5, trTitle</extracomment>
        <translation>Zadejte server odchozí pošty</translation>
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
        <translation>Server odchozí pošty odešle vaši poštu až po přihlášení, proto musí být políčko {outgoingSignIn} zaškrtnuté.</translation>
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
        <translation>Odesílání má vlastní port.</translation>
    </message>
    <message>
        <source>{provider} names port 25 with SSL. The check also tries the ports that mail programs use today, 465 and 587.</source>
        <extracomment>astra/guides/any-program, steps 5, values 3, trNote</extracomment>
        <translation>{provider} uvádí port 25 s SSL. Kontrola zkouší i porty, které dnes poštovní programy používají: 465 a 587.</translation>
    </message>
    <message>
        <source>Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>astra/guides/any-program, steps 6, ticks 1, trWhy</extracomment>
        <translation>Bez tohoto zaškrtnutí POP3 poštu ze serveru odebere a vaše další zařízení ji už neukážou.</translation>
    </message>
    <message>
        <source>Open the settings of the new account, tick {leaveCopyTick} and choose {ok}.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 1</extracomment>
        <translation>Otevřete nastavení nového účtu, zaškrtněte {leaveCopyTick} a zvolte {ok}.</translation>
    </message>
    <message>
        <source>Then the webmail, your phone and other programs still show the messages that this program fetched.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 2</extracomment>
        <translation>Webmail, telefon i další programy pak stále ukazují zprávy, které tento program stáhl.</translation>
    </message>
    <message>
        <source>Keep a copy on the server</source>
        <extracomment>astra/guides/any-program, steps 6, trTitle</extracomment>
        <translation>Ponechte kopii na serveru</translation>
    </message>
    <message>
        <source>For Outlook, The Bat! and every other program that uses IMAP or POP3.</source>
        <extracomment>astra/guides/any-program, trAbout</extracomment>
        <translation>Pro Outlook, The Bat! a každý jiný program, který umí IMAP nebo POP3.</translation>
    </message>
    <message>
        <source>Any mail program</source>
        <extracomment>astra/guides/any-program, trName</extracomment>
        <translation>Jakýkoli poštovní program</translation>
    </message>
    <message>
        <source>Astra mailbox</source>
        <extracomment>astra/provider, offers 1, trName</extracomment>
        <translation>Schránka Astra</translation>
    </message>
    <message>
        <source>If you also read your mail in webmail, let your program leave a copy of each message on the server. Mail fetched without a copy stays on that one computer.</source>
        <extracomment>astra/provider, trNotes 1</extracomment>
        <translation>Pokud čtete poštu i ve webmailu, nechte program ponechávat kopii každé zprávy na serveru. Pošta stažená bez kopie zůstane jen v tom jednom počítači.</translation>
    </message>
    <message>
        <source>You were given your address and password when the mailbox was created. The password has at least six characters, only Latin letters and digits, and it is changed in webmail only.</source>
        <extracomment>astra/provider, trPasswordHint</extracomment>
        <translation>Adresu a heslo jste dostali při založení schránky. Heslo má nejméně šest znaků, jen písmena latinky a číslice, a mění se pouze ve webmailu.</translation>
    </message>
    <message>
        <source>Most often the sign-in for sending is missing. Open the settings of the account and tick the box {outgoingSignIn}.</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 2, trAnswer 1</extracomment>
        <translation>Nejčastěji chybí přihlášení pro odesílání. Otevřete nastavení účtu a zaškrtněte políčko {outgoingSignIn}.</translation>
    </message>
    <message>
        <source>Receiving works, but sending is refused. Why?</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trQuestion
----------
ovh/guides/windows-phone-8, faq 2, trQuestion</extracomment>
        <translation>Příjem funguje, ale odesílání je odmítnuto. Proč?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, after 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 1, trText</extracomment>
        <translation>Kalendář</translation>
    </message>
    <message>
        <source>Weather</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 3, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 5, trText</extracomment>
        <translation>Počasí</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 4, trText</extracomment>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 5, trText</extracomment>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>On its very first start, the app shows another screen that asks for an address and its password. Enter yours there, then go on here.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trDifferent</extracomment>
        <translation>Při úplně prvním spuštění ukáže aplikace jinou obrazovku, která chce adresu a její heslo. Zadejte tam své a pak pokračujte zde.</translation>
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
        <translation>Ujistěte se, že je zařízení připojené k internetu.</translation>
    </message>
    <message>
        <source>Open {mailApp} on the start screen.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 2</extracomment>
        <translation>Otevřete {mailApp} na úvodní obrazovce.</translation>
    </message>
    <message>
        <source>Move the pointer to the right edge of the screen and choose {settings}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 3</extracomment>
        <translation>Přesuňte ukazatel k pravému okraji obrazovky a zvolte {settings}.</translation>
    </message>
    <message>
        <source>Open the settings of the Mail app</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trTitle</extracomment>
        <translation>Otevřete nastavení aplikace Pošta</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 2, trText</extracomment>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 3, trText</extracomment>
        <translation>O aplikaci</translation>
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
        <translation>Zvolte {accounts}.</translation>
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
        <translation>Otevřete seznam účtů</translation>
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
        <translation>Účet, který už v zařízení je</translation>
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
        <translation>Zvolte {addAccount}.</translation>
    </message>
    <message>
        <source>Accounts that are already on the device stand in the same list. They stay as they are.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 2
----------
ovh/guides/windows-phone-8, steps 3, trText 2</extracomment>
        <translation>Ve stejném seznamu jsou i účty, které už v zařízení máte. Zůstanou beze změny.</translation>
    </message>
    <message>
        <source>Later, a click on an account in this list opens its settings.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 3</extracomment>
        <translation>Později otevřete nastavení účtu kliknutím na něj v tomto seznamu.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trTitle
----------
ovh/guides/windows-phone-8, steps 3, trTitle</extracomment>
        <translation>Přidejte účet</translation>
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
        <translation>Seznam nabízí i předpřipravené typy účtů. Správná je položka pro všechny ostatní poskytovatele.</translation>
    </message>
    <message>
        <source>Choose {otherAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trText 1
----------
ovh/guides/windows-8-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 4, trText 1</extracomment>
        <translation>Zvolte {otherAccount}.</translation>
    </message>
    <message>
        <source>It is the entry for mailboxes that use IMAP or POP3, the two common ways to receive mail.</source>
        <extracomment>guides/gmail-android, steps 2, trText 2
----------
ovh/guides/windows-8-mail, steps 4, trText 2
----------
ovh/guides/windows-phone-8, steps 4, trText 2</extracomment>
        <translation>Je to položka pro schránky, které používají IMAP nebo POP3, dva běžné způsoby příjmu pošty.</translation>
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
        <translation>Zvolte typ účtu</translation>
    </message>
    <message>
        <source>If the form of the next step does not appear by itself, choose {showMore}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trDifferent</extracomment>
        <translation>Pokud se formulář dalšího kroku neobjeví sám, zvolte {showMore}.</translation>
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
        <translation>Napište celou svou e-mailovou adresu a heslo ke schránce.</translation>
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
        <translation>Potom zvolte {connect}.</translation>
    </message>
    <message>
        <source>Enter address and password</source>
        <extracomment>guides/samsung-email, steps 2, trTitle
----------
ovh/guides/windows-8-mail, steps 5, trTitle
----------
ovh/guides/windows-phone-8, steps 5, trTitle</extracomment>
        <translation>Zadejte adresu a heslo</translation>
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
        <translation>Heslo, které jste pro tuto schránku nastavili v zákaznickém prostoru poskytovatele {provider}. Nelze je tam zjistit: pokud jste je zapomněli, nastavte nové.</translation>
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
        <translation>SSL, také zvané TLS, šifruje cestu k serveru, takže po cestě nemůže nikdo číst.</translation>
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
        <translation>Pokud se výraz na vašem zařízení liší, hledejte ho na místě, které je na obrázku označené.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom and tick all four boxes.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trText 1</extracomment>
        <translation>Vyplňte formulář odshora dolů a zaškrtněte všechna čtyři políčka.</translation>
    </message>
    <message>
        <source>Fill in the advanced settings</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trTitle</extracomment>
        <translation>Vyplňte pokročilá nastavení</translation>
    </message>
    <message>
        <source>Fetching mail first and then sending without signing in, called “POP before SMTP”, is not supported.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 3</extracomment>
        <translation>Nejprve poštu stáhnout a pak odesílat bez přihlášení, čemuž se říká „POP before SMTP“, není podporováno.</translation>
    </message>
    <message>
        <source>This server receives your mail. IMAP keeps your mail on the server, the same on all your devices.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, values 4, trNote</extracomment>
        <translation>Tento server přijímá vaši poštu. IMAP nechává poštu na serveru, stejnou na všech vašich zařízeních.</translation>
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
        <translation>Tento server odesílá vaši poštu.</translation>
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
        <translation>Vaše zprávy</translation>
    </message>
    <message>
        <source>The account is set up for IMAP, and the app shows your mail.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 1</extracomment>
        <translation>Účet je nastaven pro IMAP a aplikace ukazuje vaši poštu.</translation>
    </message>
    <message>
        <source>To see or change its settings later, open the list of accounts as in step 3 and choose the account.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 2</extracomment>
        <translation>Pokud chcete nastavení později zobrazit nebo změnit, otevřete seznam účtů jako v kroku 3 a zvolte účet.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 9, trTitle</extracomment>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>For the Mail app on the start screen of Windows 8.</source>
        <extracomment>ovh/guides/windows-8-mail, trAbout</extracomment>
        <translation>Pro aplikaci Pošta na úvodní obrazovce Windows 8.</translation>
    </message>
    <message>
        <source>Windows 8 Mail</source>
        <extracomment>ovh/guides/windows-8-mail, trName</extracomment>
        <translation>Pošta ve Windows 8</translation>
    </message>
    <message>
        <source>This device is old and gets no more updates. It may not speak the encryption (TLS) that mail servers ask for today. If it cannot connect although the check on this computer works, use the webmail or a newer device.</source>
        <extracomment>ovh/guides/windows-8-mail, trOldDevice
----------
ovh/guides/windows-phone-8, trOldDevice</extracomment>
        <translation>Toto zařízení je staré a už nedostává aktualizace. Možná nezvládne šifrování (TLS), které dnes poštovní servery požadují. Pokud se nepřipojí, přestože kontrola v tomto počítači funguje, použijte webmail nebo novější zařízení.</translation>
    </message>
    <message>
        <source>The Mail app of Windows 8 receives mail by IMAP only, so POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/windows-8-mail, trWhyNot</extracomment>
        <translation>Aplikace Pošta ve Windows 8 přijímá poštu jen přes IMAP, proto zde POP3 nelze zvolit.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 3, trText</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 4, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 2, trText</extracomment>
        <translation>Hudba</translation>
    </message>
    <message>
        <source>Go to the start screen and tap the tile of the new account.</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trText 1</extracomment>
        <translation>Přejděte na úvodní obrazovku a klepněte na dlaždici nového účtu.</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trTitle</extracomment>
        <translation>Čtěte svou poštu</translation>
    </message>
    <message>
        <source>Open the list of apps and tap {settings}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 1, trText 2</extracomment>
        <translation>Otevřete seznam aplikací a klepněte na {settings}.</translation>
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
        <translation>Otevřete nastavení</translation>
    </message>
    <message>
        <source>Ringtones and sounds</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 1, trText</extracomment>
        <translation>Vyzvánění a zvuky</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 2, trText</extracomment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 4, trText</extracomment>
        <translation>Zamykací obrazovka</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 5, trText</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Find {emailAccounts} in the list and tap it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, trText 1</extracomment>
        <translation>Najděte v seznamu {emailAccounts} a klepněte na tuto položku.</translation>
    </message>
    <message>
        <source>A warning appears. This is expected.</source>
        <extracomment>guides/outlook-windows, steps 6, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 5, scene, items 4, trText</extracomment>
        <translation>Objeví se varování. To je v pořádku.</translation>
    </message>
    <message>
        <source>The first button may also read {signIn}. The warning may call itself a message or an error.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trDifferent</extracomment>
        <translation>První tlačítko se může jmenovat i {signIn}. Varování může být označeno jako zpráva nebo chyba.</translation>
    </message>
    <message>
        <source>Tap {connect}. The phone shows a warning. Then tap {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trText 2</extracomment>
        <translation>Klepněte na {connect}. Telefon ukáže varování. Potom klepněte na {advanced}.</translation>
    </message>
    <message>
        <source>The warning is expected here: the phone does not know the servers of {provider} yet. Go on with {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trWarnings 1</extracomment>
        <translation>Varování je zde v pořádku: telefon ještě nezná servery poskytovatele {provider}. Pokračujte tlačítkem {advanced}.</translation>
    </message>
    <message>
        <source>For IMAP and POP3</source>
        <extracomment>ovh/guides/windows-phone-8, steps 6, scene, items 3, trText</extracomment>
        <translation>Pro IMAP a POP3</translation>
    </message>
    <message>
        <source>Choose {internetEmail}. It opens the form for IMAP and POP3.</source>
        <extracomment>guides/windows-10-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 6, trText 1</extracomment>
        <translation>Zvolte {internetEmail}. Otevře se formulář pro IMAP a POP3.</translation>
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
        <translation>Otevřete pokročilá nastavení</translation>
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
        <translation>Zaškrtněte, pokud zařízení toto políčko ukazuje. SSL, také zvané TLS, šifruje cestu k serveru, takže po cestě nemůže nikdo číst.</translation>
    </message>
    <message>
        <source>If the phone has a field of its own for the port, type the server name and the port separately. The button at the end may also read {signIn}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trDifferent
----------
ovh/guides/windows-phone-8, steps 8, trDifferent</extracomment>
        <translation>Pokud má telefon pro port vlastní pole, napište název serveru a port zvlášť. Tlačítko na konci se může jmenovat i {signIn}.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom, tick the boxes, then tap {connect}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trText 1
----------
ovh/guides/windows-phone-8, steps 8, trText 1</extracomment>
        <translation>Vyplňte formulář odshora dolů, zaškrtněte políčka a klepněte na {connect}.</translation>
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
        <translation>Vyplňte nastavení účtu</translation>
    </message>
    <message>
        <source>The name that the phone shows for this account. You choose it freely.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 1, trNote</extracomment>
        <translation>Název, který telefon u tohoto účtu ukazuje. Volíte ho libovolně.</translation>
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
        <translation>Číslo za dvojtečkou je port, očíslované dveře serveru. Napište i ho: vede k šifrovanému spojení.</translation>
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
        <translation>I zde napište číslo za dvojtečkou.</translation>
    </message>
    <message>
        <source>Tick it if your device shows this box. Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 8, ticks 5, trWhy</extracomment>
        <translation>Zaškrtněte, pokud zařízení toto políčko ukazuje. Bez tohoto zaškrtnutí POP3 poštu ze serveru odebere a vaše další zařízení ji už neukážou.</translation>
    </message>
    <message>
        <source>The account is set up. The phone shows it in the list of accounts.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 9, trText 1</extracomment>
        <translation>Účet je nastaven. Telefon ho ukazuje v seznamu účtů.</translation>
    </message>
    <message>
        <source>For phones with Windows Phone 8, for example the Nokia Lumia 625.</source>
        <extracomment>ovh/guides/windows-phone-8, trAbout</extracomment>
        <translation>Pro telefony s Windows Phone 8, například Nokia Lumia 625.</translation>
    </message>
    <message>
        <source>Windows Phone 8</source>
        <extracomment>ovh/guides/windows-phone-8, trName</extracomment>
        <translation>Windows Phone 8</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), Europe</source>
        <extracomment>ovh/provider, offers 1, trName</extracomment>
        <translation>Schránka k webhostingu nebo doméně (MX Plan, Zimbra Starter), Evropa</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), America and Asia-Pacific</source>
        <extracomment>ovh/provider, offers 2, trName</extracomment>
        <translation>Schránka k webhostingu nebo doméně (MX Plan, Zimbra Starter), Amerika a asijsko-pacifická oblast</translation>
    </message>
    <message>
        <source>In the control panel, open Email Pro, General information, Connection. The server is called pro1.mail.ovh.net, pro2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 3, question, trHelp</extracomment>
        <translation>V zákaznickém prostoru otevřete Email Pro, Obecné informace, Připojení. Server se jmenuje pro1.mail.ovh.net, pro2.mail.ovh.net a tak dále: napište jeho číslo.</translation>
    </message>
    <message>
        <source>Number of your server</source>
        <extracomment>ovh/provider, offers 3, question, trLabel
----------
ovh/provider, offers 4, question, trLabel</extracomment>
        <translation>Číslo vašeho serveru</translation>
    </message>
    <message>
        <source>Email Pro</source>
        <extracomment>ovh/provider, offers 3, trName</extracomment>
        <translation>Email Pro</translation>
    </message>
    <message>
        <source>In the control panel, open Exchange, General information, Connection. The server is called ex1.mail.ovh.net, ex2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 4, question, trHelp</extracomment>
        <translation>V zákaznickém prostoru otevřete Exchange, Obecné informace, Připojení. Server se jmenuje ex1.mail.ovh.net, ex2.mail.ovh.net a tak dále: napište jeho číslo.</translation>
    </message>
    <message>
        <source>Exchange, Europe</source>
        <extracomment>ovh/provider, offers 4, trName</extracomment>
        <translation>Exchange, Evropa</translation>
    </message>
    <message>
        <source>Sending works only with your user name and password. OVHcloud does not support “POP before SMTP”, so a device that does not sign in for sending is refused.</source>
        <extracomment>ovh/provider, trNotes 1</extracomment>
        <translation>Odesílání funguje jen s uživatelským jménem a heslem. OVHcloud nepodporuje „POP before SMTP“, proto je zařízení, které se k odesílání nepřihlásí, odmítnuto.</translation>
    </message>
    <message>
        <source>After you change the password, type the new one on every device that uses this mailbox.</source>
        <extracomment>ovh/provider, trNotes 2</extracomment>
        <translation>Po změně hesla zadejte nové heslo v každém zařízení, které tuto schránku používá.</translation>
    </message>
    <message>
        <source>You chose this password when you created the address. Nobody can look it up: if you forget it, set a new one in the OVHcloud control panel. A new password has 9 to 30 characters without accents.</source>
        <extracomment>ovh/provider, trPasswordHint</extracomment>
        <translation>Toto heslo jste zvolili při vytvoření adresy. Nikdo ho nedokáže zjistit: pokud ho zapomenete, nastavte nové v zákaznickém prostoru OVHcloud. Nové heslo má 9 až 30 znaků bez diakritiky.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <extracomment>../practice/practice/provider, offers 1, trName</extracomment>
        <translation>Cvičná schránka</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how everything works; no mail is sent or received.</source>
        <extracomment>../practice/practice/provider, trNotes 1</extracomment>
        <translation>Tyto servery běží uvnitř tohoto programu. Ukazují, jak vše funguje; žádná pošta se neposílá ani nepřijímá.</translation>
    </message>
    <message>
        <source>The practice mailbox has no password. Type any word where the guide asks for one.</source>
        <extracomment>../practice/practice/provider, trPasswordHint</extracomment>
        <translation>Cvičná schránka nemá heslo. Kde o ně návod žádá, napište jakékoli slovo.</translation>
    </message>
    <message>
        <source>Without signing in, sending is refused with a reply such as “503” or “553 sorry, that domain isn&apos;t allowed to be relayed”.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 2</extracomment>
        <translation>Bez přihlášení je odeslání odmítnuto odpovědí jako „503“ nebo „553 sorry, that domain isn&apos;t allowed to be relayed“.</translation>
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
        <translation>Pošlete zprávu na vlastní adresu. Když dorazí, funguje příjem i odesílání.</translation>
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
        <translation>Pošlete si zkušební zprávu</translation>
    </message>
    <message>
        <source>With it, the program may change the settings by itself.</source>
        <extracomment>guides/apple-mail, after 2, ticks 1, trWhy</extracomment>
        <translation>S tímto zaškrtnutím může program nastavení sám měnit.</translation>
    </message>
    <message>
        <source>In older versions, choose {preferences} instead.</source>
        <extracomment>guides/apple-mail, after 2, trDifferent</extracomment>
        <translation>Ve starších verzích zvolte místo toho {preferences}.</translation>
    </message>
    <message>
        <source>You need this page only if sending or receiving fails.</source>
        <extracomment>guides/apple-mail, after 2, trText 1
----------
guides/iphone, after 2, trText 1</extracomment>
        <translation>Tuto stránku potřebujete, jen pokud odesílání nebo příjem selže.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {serverSettings}.</source>
        <extracomment>guides/apple-mail, after 2, trText 2</extracomment>
        <translation>Zvolte {mail}, {settings}, {accounts}, svůj účet a potom {serverSettings}.</translation>
    </message>
    <message>
        <source>Clear {autoTick}: the fields below appear, first for receiving, then for sending.</source>
        <extracomment>guides/apple-mail, after 2, trText 3</extracomment>
        <translation>Zrušte zaškrtnutí políčka {autoTick}: objeví se níže uvedená pole, nejprve pro příjem, potom pro odesílání.</translation>
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
        <translation>Zvolte {save}.</translation>
    </message>
    <message>
        <source>Where the ports are</source>
        <extracomment>guides/apple-mail, after 2, trTitle
----------
guides/iphone, after 2, trTitle</extracomment>
        <translation>Kde najdete porty</translation>
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
        <translation>Jinak se pošta ze serveru odebere a vaše další zařízení ji už neukážou.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {accountInfo}.</source>
        <extracomment>guides/apple-mail, after 3, trText 1</extracomment>
        <translation>Zvolte {mail}, {settings}, {accounts}, svůj účet a potom {accountInfo}.</translation>
    </message>
    <message>
        <source>Clear {removeCopy}.</source>
        <extracomment>guides/apple-mail, after 3, trText 2</extracomment>
        <translation>Zrušte zaškrtnutí políčka {removeCopy}.</translation>
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
        <translation>Ponechte kopii na serveru</translation>
    </message>
    <message>
        <source>No. Remove the account and add it again; with IMAP, your mail stays on the server.</source>
        <extracomment>guides/apple-mail, faq 1, trAnswer 1</extracomment>
        <translation>Ne. Odeberte účet a přidejte ho znovu; při IMAP vaše pošta zůstane na serveru.</translation>
    </message>
    <message>
        <source>Can I change from IMAP to POP3 later?</source>
        <extracomment>guides/apple-mail, faq 1, trQuestion</extracomment>
        <translation>Mohu později přejít z IMAP na POP3?</translation>
    </message>
    <message>
        <source>One sign means that there is no network, another that the settings do not work. Check the network first, then compare the settings with the table of this wizard.</source>
        <extracomment>guides/apple-mail, faq 2, trAnswer 1</extracomment>
        <translation>Jedna značka znamená, že chybí síť, jiná, že nastavení nefunguje. Nejdříve zkontrolujte síť, potom porovnejte nastavení s tabulkou v tomto průvodci.</translation>
    </message>
    <message>
        <source>A small sign stands beside the account.</source>
        <extracomment>guides/apple-mail, faq 2, trQuestion</extracomment>
        <translation>Vedle účtu je malá značka.</translation>
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
        <translation>Přihlaste se do webmailu stejnou adresou a stejným heslem. Pokud to funguje, porovnejte každé nastavení s tabulkou v tomto průvodci. Pokud ne, nastavte nové heslo u poskytovatele {provider}.</translation>
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
        <translation>Program hlásí, že heslo je nesprávné.</translation>
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
        <translation>Nepřijímejte ho. Porovnejte název serveru písmeno po písmenu s tabulkou v tomto průvodci. Když průvodce certifikát kontroloval, byl platný.</translation>
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
        <translation>Program varuje kvůli certifikátu.</translation>
    </message>
    <message>
        <source>On its very first start, the program asks for the kind of account at once. Go on with the next step.</source>
        <extracomment>guides/apple-mail, steps 1, trDifferent</extracomment>
        <translation>Při úplně prvním spuštění se program hned ptá na typ účtu. Pokračujte dalším krokem.</translation>
    </message>
    <message>
        <source>In the menu {mail} at the top, choose {addAccount}.</source>
        <extracomment>guides/apple-mail, steps 1, trText 2</extracomment>
        <translation>V nabídce {mail} nahoře zvolte {addAccount}.</translation>
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
        <translation>Účty, které už tam jsou, zůstanou beze změny.</translation>
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
        <translation>Začněte s novým účtem</translation>
    </message>
    <message>
        <source>If the program then asks for the kind, choose {mailAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trDifferent</extracomment>
        <translation>Pokud se program potom ptá na typ, zvolte {mailAccount}.</translation>
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
        <translation>Potom zvolte {continue}.</translation>
    </message>
    <message>
        <source>The button may also read “Log in”.</source>
        <extracomment>guides/apple-mail, steps 3, trDifferent</extracomment>
        <translation>Anglicky může na tlačítku být i „Log in“.</translation>
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
        <translation>Napište své jméno tak, jak ho mají vidět ostatní.</translation>
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
        <translation>Potom zvolte {signIn}.</translation>
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
        <translation>Zadejte své jméno a adresu</translation>
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
        <translation>Jméno, které ostatní vidí vedle vaší adresy.</translation>
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
        <translation>Heslo k vaší schránce. Pokud jste ho zapomněli, nastavte nové u poskytovatele {provider}.</translation>
    </message>
    <message>
        <source>The program now asks for the servers.</source>
        <extracomment>guides/apple-mail, steps 4, trText 1</extracomment>
        <translation>Program se teď ptá na servery.</translation>
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
        <translation>Vyplňte formulář odshora dolů.</translation>
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
        <translation>Opravte, co program vyplnil sám.</translation>
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
        <translation>Vyplňte nastavení serverů</translation>
    </message>
    <message>
        <source>The red words {unable} are normal the first time. If they stay after the servers are filled in, something is wrong: compare every field.</source>
        <extracomment>guides/apple-mail, steps 4, trWarnings 1</extracomment>
        <translation>Červený text {unable} je napoprvé v pořádku. Pokud zůstane i po vyplnění serverů, něco nesouhlasí: porovnejte každé pole.</translation>
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
        <translation>Stejné heslo jako výše.</translation>
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
        <translation>Tento server přijímá vaši poštu.</translation>
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
        <translation>Bez toho účet nepřináší žádné zprávy.</translation>
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
        <translation>Pokud se tato obrazovka neobjeví, pokračujte dalším krokem.</translation>
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
        <translation>Nechte zapnutý přepínač {mailSwitch}. Ostatní nastavte podle potřeby.</translation>
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
        <translation>Potom zvolte {done}.</translation>
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
        <translation>Účet je teď v programu.</translation>
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
        <translation>Uložte účet</translation>
    </message>
    <message>
        <source>For the Mail app on a Mac (macOS).</source>
        <extracomment>guides/apple-mail, trAbout</extracomment>
        <translation>Pro aplikaci Mail na Macu (macOS).</translation>
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
        <translation>Otevřete nastavení serveru odchozí pošty. Potřebuje vaše uživatelské jméno a heslo a port z tabulky v tomto průvodci.</translation>
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
        <translation>Pošta přichází, ale odesílání selže.</translation>
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
        <translation>Zkontrolujte, zda je zařízení připojené k internetu. Potom se vraťte ke kontrole v tomto průvodci: ukazuje, které porty odsud fungují. V jiné síti, například firemní, mohou být porty blokované.</translation>
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
        <translation>Nelze se připojit.</translation>
    </message>
    <message>
        <source>On the very first start, the program asks for an account by itself: choose {next} until it asks for your name.</source>
        <extracomment>guides/evolution, steps 1, trDifferent</extracomment>
        <translation>Při úplně prvním spuštění se program sám ptá na účet: volte {next}, dokud se nezeptá na vaše jméno.</translation>
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
        <translation>Zvolte {file}.</translation>
    </message>
    <message>
        <source>Choose {new}.</source>
        <extracomment>guides/evolution, steps 1, trText 3</extracomment>
        <translation>Zvolte {new}.</translation>
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
        <translation>Potom zvolte {addAccount}.</translation>
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
        <translation>Pak můžete zadat nastavení, která tento průvodce zkontroloval.</translation>
    </message>
    <message>
        <source>If a page {welcome} appears first, choose {next} there. If the program searches by itself, choose {skipLookup}.</source>
        <extracomment>guides/evolution, steps 2, trDifferent</extracomment>
        <translation>Pokud se nejprve objeví stránka {welcome}, zvolte na ní {next}. Pokud program hledá sám, zvolte {skipLookup}.</translation>
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
        <translation>Napište celou svou e-mailovou adresu.</translation>
    </message>
    <message>
        <source>Clear the box {lookUp}.</source>
        <extracomment>guides/evolution, steps 2, trText 3</extracomment>
        <translation>Zrušte zaškrtnutí políčka {lookUp}.</translation>
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
        <translation>Potom zvolte {next}.</translation>
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
        <translation>Vyplňte server příchozí pošty</translation>
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
        <translation>Šifrování od prvního okamžiku (SSL/TLS), nebo zapnuté hned po navázání spojení (STARTTLS): obojí vás chrání.</translation>
    </message>
    <message>
        <source>Leave these settings as they are.</source>
        <extracomment>guides/evolution, steps 5, trText 1
----------
guides/gmail-android, steps 10, trText 1
----------
guides/thunderbird-android, steps 7, trText 1</extracomment>
        <translation>Nechte tato nastavení beze změny.</translation>
    </message>
    <message>
        <source>Keep the other settings</source>
        <extracomment>guides/evolution, steps 5, trTitle
----------
guides/gmail-android, steps 10, trTitle</extracomment>
        <translation>Ponechte ostatní nastavení</translation>
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
        <translation>Zaškrtněte {leaveOnServer}. Políčka pod ním, která po několika dnech poštu mažou, zůstanou prázdná.</translation>
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
        <translation>Bez toho server odmítne vaše zprávy odeslat.</translation>
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
        <translation>Vyplňte server odchozí pošty</translation>
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
        <translation>I odesílání potřebuje vaše uživatelské jméno a heslo. Bez nich server odeslání odmítne.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>guides/evolution, steps 8, trTitle
----------
guides/thunderbird-android, steps 6, trTitle</extracomment>
        <translation>Pojmenujte účet</translation>
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
        <translation>Tento název vidíte jen vy. Zvolte si ho libovolně.</translation>
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
        <translation>Jinak se na ně program ptá znovu a znovu.</translation>
    </message>
    <message>
        <source>The program asks for the password when it first connects, and a second time before the first message is sent.</source>
        <extracomment>guides/evolution, steps 10, trDifferent</extracomment>
        <translation>Program se ptá na heslo při prvním připojení a podruhé před odesláním první zprávy.</translation>
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
        <translation>Napište heslo ke své schránce.</translation>
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
        <translation>Potom zvolte {ok}.</translation>
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
        <translation>Zadejte heslo</translation>
    </message>
    <message>
        <source>For Evolution, the mail program of GNOME on Linux.</source>
        <extracomment>guides/evolution, trAbout</extracomment>
        <translation>Pro Evolution, poštovní program prostředí GNOME v Linuxu.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <extracomment>guides/evolution, trName</extracomment>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>No longer. Until January 2026, Gmail on the web could fetch mail from other mailboxes by POP3. Use this app or the webmail.</source>
        <extracomment>guides/gmail-android, faq 4, trAnswer 1</extracomment>
        <translation>Už ne. Do ledna 2026 mohl Gmail na webu stahovat poštu z jiných schránek přes POP3. Použijte tuto aplikaci nebo webmail.</translation>
    </message>
    <message>
        <source>Can I read this mailbox in Gmail on the web?</source>
        <extracomment>guides/gmail-android, faq 4, trQuestion</extracomment>
        <translation>Mohu tuto schránku číst v Gmailu na webu?</translation>
    </message>
    <message>
        <source>In a new app without an account, choose {addEmailAddress} instead. The picture at the top right leads to the same place with {addAnotherAccount}.</source>
        <extracomment>guides/gmail-android, steps 1, trDifferent</extracomment>
        <translation>V nové aplikaci bez účtu zvolte místo toho {addEmailAddress}. Na stejné místo se dostanete i přes obrázek vpravo nahoře a {addAnotherAccount}.</translation>
    </message>
    <message>
        <source>Open {gmail}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 2
----------
ovh/guides/gmail-exchange, steps 1, trText 2</extracomment>
        <translation>Otevřete {gmail}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top left, and there {settings}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 3
----------
ovh/guides/gmail-exchange, steps 1, trText 3</extracomment>
        <translation>Otevřete nabídku se třemi čárkami vlevo nahoře a v ní {settings}.</translation>
    </message>
    <message>
        <source>Choose {other}.</source>
        <extracomment>guides/gmail-android, steps 2, trText 1
----------
guides/iphone, steps 4, trText 1
----------
guides/samsung-email, steps 1, trText 4</extracomment>
        <translation>Zvolte {other}.</translation>
    </message>
    <message>
        <source>If the next screen does not ask how mail is received, come back and choose {manualSetup} instead.</source>
        <extracomment>guides/gmail-android, steps 3, trDifferent</extracomment>
        <translation>Pokud se další obrazovka neptá na způsob příjmu pošty, vraťte se a zvolte místo toho {manualSetup}.</translation>
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
        <translation>Zadejte svou adresu</translation>
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
        <translation>Zvolte {imap}.</translation>
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
        <translation>Zvolte IMAP nebo POP3</translation>
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
        <translation>Zvolte {pop}.</translation>
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
        <translation>POP3 stahuje poštu do tohoto zařízení.</translation>
    </message>
    <message>
        <source>If the app also shows {portField} and {securityField}, fill them in, too.</source>
        <extracomment>guides/gmail-android, steps 7, trText 2
----------
guides/gmail-android, steps 8, trText 2
----------
guides/gmail-android, steps 9, trText 2</extracomment>
        <translation>Pokud aplikace ukazuje i {portField} a {securityField}, vyplňte je také.</translation>
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
        <translation>Počkejte, až kontrola skončí. Může trvat minutu.</translation>
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
        <translation>Účet je teď v zařízení.</translation>
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
        <translation>Dokončete nastavení</translation>
    </message>
    <message>
        <source>For the Gmail app on phones and tablets with Android.</source>
        <extracomment>guides/gmail-android, trAbout</extracomment>
        <translation>Pro aplikaci Gmail v telefonech a tabletech s Androidem.</translation>
    </message>
    <message>
        <source>Gmail app on Android</source>
        <extracomment>guides/gmail-android, trName</extracomment>
        <translation>Aplikace Gmail v Androidu</translation>
    </message>
    <message>
        <source>The device finds the ports by itself.</source>
        <extracomment>guides/iphone, steps 9, trText 2</extracomment>
        <translation>Zařízení najde porty samo.</translation>
    </message>
    <message>
        <source>Sending: choose {settings}, {mail}, {accounts}, the account, its address, {smtp}, and the server at the top.</source>
        <extracomment>guides/iphone, after 2, trText 2</extracomment>
        <translation>Odesílání: zvolte {settings}, {mail}, {accounts}, účet, jeho adresu, {smtp} a server nahoře.</translation>
    </message>
    <message>
        <source>Receiving: in the same place, choose {advanced}. It has the same three settings.</source>
        <extracomment>guides/iphone, after 2, trText 3</extracomment>
        <translation>Příjem: na stejném místě zvolte {advanced}. Jsou tam stejná tři nastavení.</translation>
    </message>
    <message>
        <source>Choose {settings}, {mail}, {accounts}, the account, its address, then {advanced}.</source>
        <extracomment>guides/iphone, after 3, trText 1</extracomment>
        <translation>Zvolte {settings}, {mail}, {accounts}, účet, jeho adresu a potom {advanced}.</translation>
    </message>
    <message>
        <source>Set {deleteFromServer} to {never}.</source>
        <extracomment>guides/iphone, after 3, trText 2</extracomment>
        <translation>Nastavte {deleteFromServer} na {never}.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <extracomment>guides/iphone, faq 4, trAnswer 1
----------
guides/samsung-email, faq 3, trAnswer 1
----------
guides/thunderbird-android, faq 3, trAnswer 1</extracomment>
        <translation>Nechte pole prázdné.</translation>
    </message>
    <message>
        <source>It asks for a server name or a path prefix that is not here.</source>
        <extracomment>guides/iphone, faq 4, trQuestion
----------
guides/samsung-email, faq 3, trQuestion
----------
guides/thunderbird-android, faq 3, trQuestion</extracomment>
        <translation>Zařízení chce název serveru nebo předponu cesty, které zde nejsou uvedené.</translation>
    </message>
    <message>
        <source>From iOS 18 on, choose {apps} first, then {mail}. In iOS 11 to 13, choose {accountsPasswords} instead; in iOS 7 to 10, {mailContacts}.</source>
        <extracomment>guides/iphone, steps 1, trDifferent</extracomment>
        <translation>Od iOS 18 zvolte nejdříve {apps}, potom {mail}. V iOS 11 až 13 zvolte místo toho {accountsPasswords}, v iOS 7 až 10 {mailContacts}.</translation>
    </message>
    <message>
        <source>Open {settings}.</source>
        <extracomment>guides/iphone, steps 1, trText 2
----------
ovh/guides/iphone-exchange, steps 1, trText 2</extracomment>
        <translation>Otevřete {settings}.</translation>
    </message>
    <message>
        <source>Then choose {mail}.</source>
        <extracomment>guides/iphone, steps 1, trText 3
----------
ovh/guides/iphone-exchange, steps 1, trText 3</extracomment>
        <translation>Potom zvolte {mail}.</translation>
    </message>
    <message>
        <source>From iOS 18 on, it reads {mailAccounts}. In iOS 13 and older, the accounts are already there: go on with the next step.</source>
        <extracomment>guides/iphone, steps 2, trDifferent</extracomment>
        <translation>Od iOS 18 se tato položka jmenuje {mailAccounts}. V iOS 13 a starších jsou účty vidět už zde: pokračujte dalším krokem.</translation>
    </message>
    <message>
        <source>Choose {addMailAccount}.</source>
        <extracomment>guides/iphone, steps 5, trText 1</extracomment>
        <translation>Zvolte {addMailAccount}.</translation>
    </message>
    <message>
        <source>Choose a mail account</source>
        <extracomment>guides/iphone, steps 5, trTitle</extracomment>
        <translation>Zvolte poštovní účet</translation>
    </message>
    <message>
        <source>Fill in both parts, incoming and outgoing, even where the device calls them optional.</source>
        <extracomment>guides/iphone, steps 7, trText 3
----------
guides/iphone, steps 8, trText 3</extracomment>
        <translation>Vyplňte obě části, příchozí i odchozí poštu, i když je zařízení označuje jako nepovinné.</translation>
    </message>
    <message>
        <source>If it says that it cannot connect using SSL, refuse to go on and compare the server names first.</source>
        <extracomment>guides/iphone, steps 9, trDifferent</extracomment>
        <translation>Pokud zařízení hlásí, že se nelze připojit pomocí SSL, nepokračujte a nejdříve porovnejte názvy serverů.</translation>
    </message>
    <message>
        <source>Scroll down to {outgoing} and fill in this part, too.</source>
        <extracomment>guides/iphone, steps 9, trText 1</extracomment>
        <translation>Přejděte dolů na {outgoing} a vyplňte i tuto část.</translation>
    </message>
    <message>
        <source>For the Mail app of iOS and iPadOS 14 and newer.</source>
        <extracomment>guides/iphone, trAbout</extracomment>
        <translation>Pro aplikaci Mail v iOS a iPadOS 14 a novějších.</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <extracomment>guides/iphone, trName</extracomment>
        <translation>iPhone a iPad</translation>
    </message>
    <message>
        <source>On the very first start, an assistant opens by itself. Close it and go on here.</source>
        <extracomment>guides/kmail, steps 1, trDifferent</extracomment>
        <translation>Při úplně prvním spuštění se sám otevře pomocník. Zavřete ho a pokračujte zde.</translation>
    </message>
    <message>
        <source>Choose {settings}.</source>
        <extracomment>guides/kmail, steps 1, trText 2
----------
guides/outlook-new, steps 1, trText 3</extracomment>
        <translation>Zvolte {settings}.</translation>
    </message>
    <message>
        <source>Choose {configure}.</source>
        <extracomment>guides/kmail, steps 1, trText 3</extracomment>
        <translation>Zvolte {configure}.</translation>
    </message>
    <message>
        <source>If the button opens a list, choose {customAccount} in it.</source>
        <extracomment>guides/kmail, steps 2, trDifferent</extracomment>
        <translation>Pokud tlačítko otevře seznam, zvolte v něm {customAccount}.</translation>
    </message>
    <message>
        <source>Choose {receiving}.</source>
        <extracomment>guides/kmail, steps 2, trText 2</extracomment>
        <translation>Zvolte {receiving}.</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <extracomment>guides/kmail, steps 2, trText 3
----------
guides/kmail, steps 9, trText 2</extracomment>
        <translation>Zvolte {add}.</translation>
    </message>
    <message>
        <source>The button {autoDetect} asks the server what it can do. Afterwards, compare with the table of this wizard.</source>
        <extracomment>guides/kmail, steps 7, trDifferent
----------
guides/kmail, steps 8, trDifferent
----------
guides/kmail, steps 11, trDifferent</extracomment>
        <translation>Tlačítko {autoDetect} se serveru zeptá, co umí. Potom nastavení porovnejte s tabulkou v tomto průvodci.</translation>
    </message>
    <message>
        <source>Choose {advanced}.</source>
        <extracomment>guides/kmail, steps 7, trText 1
----------
guides/kmail, steps 8, trText 1
----------
guides/kmail, steps 11, trText 1</extracomment>
        <translation>Zvolte {advanced}.</translation>
    </message>
    <message>
        <source>The choice of {smtp} stands in a window of its own, called {createOutgoing}.</source>
        <extracomment>guides/kmail, steps 9, trDifferent</extracomment>
        <translation>Volba {smtp} je ve vlastním okně s názvem {createOutgoing}.</translation>
    </message>
    <message>
        <source>Choose {sending}.</source>
        <extracomment>guides/kmail, steps 9, trText 1</extracomment>
        <translation>Zvolte {sending}.</translation>
    </message>
    <message>
        <source>Choose {smtp}.</source>
        <extracomment>guides/kmail, steps 9, trText 3</extracomment>
        <translation>Zvolte {smtp}.</translation>
    </message>
    <message>
        <source>Start the outgoing account</source>
        <extracomment>guides/kmail, steps 9, trTitle</extracomment>
        <translation>Začněte s účtem pro odesílání</translation>
    </message>
    <message>
        <source>Choose {identities}.</source>
        <extracomment>guides/kmail, steps 12, trText 1</extracomment>
        <translation>Zvolte {identities}.</translation>
    </message>
    <message>
        <source>Choose {modify}.</source>
        <extracomment>guides/kmail, steps 12, trText 2</extracomment>
        <translation>Zvolte {modify}.</translation>
    </message>
    <message>
        <source>For KMail and Kontact, the mail programs of KDE on Linux.</source>
        <extracomment>guides/kmail, trAbout</extracomment>
        <translation>Pro KMail a Kontact, poštovní programy prostředí KDE v Linuxu.</translation>
    </message>
    <message>
        <source>KMail</source>
        <extracomment>guides/kmail, trName</extracomment>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, the account, then {deleteAccount}.</source>
        <extracomment>guides/outlook-android, faq 1, trAnswer 1</extracomment>
        <translation>Odeberte účet a přidejte ho znovu: zvolte {settings}, účet a potom {deleteAccount}.</translation>
    </message>
    <message>
        <source>How do I correct a server setting later?</source>
        <extracomment>guides/outlook-android, faq 1, trQuestion
----------
guides/outlook-new, faq 1, trQuestion</extracomment>
        <translation>Jak později opravím nastavení serveru?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the envelope at the top left, then the sign {plus}.</source>
        <extracomment>guides/outlook-android, steps 1, trDifferent</extracomment>
        <translation>Pokud už tam nějaký účet je, zvolte obálku vlevo nahoře a potom znak {plus}.</translation>
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
        <translation>Otevřete {outlook}.</translation>
    </message>
    <message>
        <source>If the app asks for the password at once, choose {help} at the top, then {changeProvider}: this list appears.</source>
        <extracomment>guides/outlook-android, steps 3, trDifferent
----------
guides/outlook-android, steps 4, trDifferent</extracomment>
        <translation>Pokud aplikace chce hned heslo, zvolte {help} nahoře a potom {changeProvider}: objeví se tento seznam.</translation>
    </message>
    <message>
        <source>Then turn on {advancedTick}: the server settings appear below.</source>
        <extracomment>guides/outlook-android, steps 5, trText 2
----------
guides/outlook-android, steps 6, trText 2
----------
guides/outlook-ios, steps 4, trText 2</extracomment>
        <translation>Potom zapněte {advancedTick}: níže se objeví nastavení serverů.</translation>
    </message>
    <message>
        <source>The names of the fields may begin with IMAP, POP3 or SMTP.</source>
        <extracomment>guides/outlook-android, steps 7, trDifferent
----------
guides/outlook-android, steps 8, trDifferent
----------
guides/outlook-ios, steps 5, trDifferent</extracomment>
        <translation>Názvy polí mohou začínat na IMAP, POP3 nebo SMTP.</translation>
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
        <translation>Formulář níže pokračuje serverem odchozí pošty.</translation>
    </message>
    <message>
        <source>Choose the check mark {checkMark} at the top right.</source>
        <extracomment>guides/outlook-android, steps 8, trText 2</extracomment>
        <translation>Zvolte zatržítko {checkMark} vpravo nahoře.</translation>
    </message>
    <message>
        <source>The server settings cannot be changed later in this program. To correct them, remove the account and add it again.</source>
        <extracomment>guides/outlook-android, steps 8, trWarnings 1
----------
guides/outlook-new, steps 4, trWarnings 2</extracomment>
        <translation>V tomto programu nelze nastavení serverů později změnit. Chcete-li je opravit, odeberte účet a přidejte ho znovu.</translation>
    </message>
    <message>
        <source>For the app Outlook on phones and tablets with Android.</source>
        <extracomment>guides/outlook-android, trAbout</extracomment>
        <translation>Pro aplikaci Outlook v telefonech a tabletech s Androidem.</translation>
    </message>
    <message>
        <source>Outlook app on Android</source>
        <extracomment>guides/outlook-android, trName</extracomment>
        <translation>Aplikace Outlook v Androidu</translation>
    </message>
    <message>
        <source>Choose {settings}, the account, then {modifyLogin}.</source>
        <extracomment>guides/outlook-ios, faq 1, trAnswer 1</extracomment>
        <translation>Zvolte {settings}, účet a potom {modifyLogin}.</translation>
    </message>
    <message>
        <source>Where can I look at the settings later?</source>
        <extracomment>guides/outlook-ios, faq 1, trQuestion
----------
guides/thunderbird, faq 4, trQuestion</extracomment>
        <translation>Kde si mohu nastavení později prohlédnout?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the sign at the top left, then the envelope with the plus.</source>
        <extracomment>guides/outlook-ios, steps 1, trDifferent</extracomment>
        <translation>Pokud už tam nějaký účet je, zvolte značku vlevo nahoře a potom obálku se znakem plus.</translation>
    </message>
    <message>
        <source>If the app says Exchange, choose {help} at the top right, then {changeProvider}.</source>
        <extracomment>guides/outlook-ios, steps 2, trText 1</extracomment>
        <translation>Pokud aplikace uvádí Exchange, zvolte {help} vpravo nahoře a potom {changeProvider}.</translation>
    </message>
    <message>
        <source>Change the account provider</source>
        <extracomment>guides/outlook-ios, steps 2, trTitle</extracomment>
        <translation>Změňte poskytovatele účtu</translation>
    </message>
    <message>
        <source>The button may also read “Login”, and the names of the fields may begin with IMAP or SMTP.</source>
        <extracomment>guides/outlook-ios, steps 6, trDifferent</extracomment>
        <translation>Anglicky může na tlačítku být i „Login“ a názvy polí mohou začínat na IMAP nebo SMTP.</translation>
    </message>
    <message>
        <source>For the app Outlook on iPhone and iPad.</source>
        <extracomment>guides/outlook-ios, trAbout</extracomment>
        <translation>Pro aplikaci Outlook v iPhonu a iPadu.</translation>
    </message>
    <message>
        <source>Outlook app on iPhone and iPad</source>
        <extracomment>guides/outlook-ios, trName</extracomment>
        <translation>Aplikace Outlook v iPhonu a iPadu</translation>
    </message>
    <message>
        <source>For this program, the wizard knows the way by IMAP only.</source>
        <extracomment>guides/outlook-ios, trWhyNot
----------
guides/outlook-new, trWhyNot</extracomment>
        <translation>Pro tento program zná průvodce jen postup přes IMAP.</translation>
    </message>
    <message>
        <source>In newer versions, the list is in the menu {outlook}, under {settings}, {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trDifferent</extracomment>
        <translation>V novějších verzích je seznam v nabídce {outlook}, pod {settings}, {accounts}.</translation>
    </message>
    <message>
        <source>In the menu {tools} at the top, choose {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trText 2</extracomment>
        <translation>V nabídce {tools} nahoře zvolte {accounts}.</translation>
    </message>
    <message>
        <source>On its very first start, Outlook asks for the address at once. Go on with the next step.</source>
        <extracomment>guides/outlook-mac, steps 2, trDifferent
----------
guides/outlook-new, steps 1, trDifferent
----------
guides/outlook-windows, steps 1, trDifferent</extracomment>
        <translation>Při úplně prvním spuštění se Outlook hned ptá na adresu. Pokračujte dalším krokem.</translation>
    </message>
    <message>
        <source>Choose {plus}, then {newAccount}.</source>
        <extracomment>guides/outlook-mac, steps 2, trText 1</extracomment>
        <translation>Zvolte {plus} a potom {newAccount}.</translation>
    </message>
    <message>
        <source>Choose {imapPop}.</source>
        <extracomment>guides/outlook-mac, steps 4, trText 1</extracomment>
        <translation>Zvolte {imapPop}.</translation>
    </message>
    <message>
        <source>The form goes on below with the servers.</source>
        <extracomment>guides/outlook-mac, steps 5, trText 2</extracomment>
        <translation>Formulář níže pokračuje údaji o serverech.</translation>
    </message>
    <message>
        <source>It stands here twice, for receiving and for sending. SSL, also called TLS, encrypts the way to the server.</source>
        <extracomment>guides/outlook-mac, steps 6, ticks 1, trWhy</extracomment>
        <translation>Je zde dvakrát, pro příjem a pro odesílání. SSL, také zvané TLS, šifruje cestu k serveru.</translation>
    </message>
    <message>
        <source>The button may also read “Add Account”. The port stands behind the server name, after a colon or in a small field of its own.</source>
        <extracomment>guides/outlook-mac, steps 6, trDifferent</extracomment>
        <translation>Anglicky může na tlačítku být i „Add Account“. Port stojí za názvem serveru, po dvojtečce nebo ve vlastním malém poli.</translation>
    </message>
    <message>
        <source>Choose {tools}, {accounts}, your account, then {advanced}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 1</extracomment>
        <translation>Zvolte {tools}, {accounts}, svůj účet a potom {advanced}.</translation>
    </message>
    <message>
        <source>Choose {serverTab} and tick {leaveCopy}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 2</extracomment>
        <translation>Zvolte {serverTab} a zaškrtněte {leaveCopy}.</translation>
    </message>
    <message>
        <source>For Outlook on a Mac (macOS), 2016 and newer.</source>
        <extracomment>guides/outlook-mac, trAbout</extracomment>
        <translation>Pro Outlook na Macu (macOS), 2016 a novější.</translation>
    </message>
    <message>
        <source>Outlook for macOS</source>
        <extracomment>guides/outlook-mac, trName</extracomment>
        <translation>Outlook pro macOS</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, {accounts}, {manage} beside the account, then {delete}.</source>
        <extracomment>guides/outlook-new, faq 1, trAnswer 1</extracomment>
        <translation>Odeberte účet a přidejte ho znovu: zvolte {settings}, {accounts}, vedle účtu {manage} a potom {delete}.</translation>
    </message>
    <message>
        <source>If Outlook takes the address for one of Microsoft or Google, choose {chooseProvider}, then {imap}.</source>
        <extracomment>guides/outlook-new, steps 2, trDifferent</extracomment>
        <translation>Pokud Outlook považuje adresu za adresu od Microsoftu nebo Googlu, zvolte {chooseProvider} a potom {imap}.</translation>
    </message>
    <message>
        <source>Then choose {showMore}: the server settings appear below.</source>
        <extracomment>guides/outlook-new, steps 3, trText 2</extracomment>
        <translation>Potom zvolte {showMore}: níže se objeví nastavení serverů.</translation>
    </message>
    <message>
        <source>For IMAP accounts, the new Outlook keeps a copy of your mail and your password on the servers of Microsoft.</source>
        <extracomment>guides/outlook-new, steps 3, trWarnings 1</extracomment>
        <translation>U účtů IMAP ukládá nový Outlook kopii vaší pošty a vaše heslo na servery Microsoftu.</translation>
    </message>
    <message>
        <source>Leave {smtpPassword} empty: Outlook uses the first password again.</source>
        <extracomment>guides/outlook-new, steps 4, trText 3</extracomment>
        <translation>Pole {smtpPassword} nechte prázdné: Outlook použije znovu první heslo.</translation>
    </message>
    <message>
        <source>If Outlook asks whether it may keep your mail on the servers of Microsoft, choose {continue}. Without this, it does not add the account.</source>
        <extracomment>guides/outlook-new, steps 5, trText 1</extracomment>
        <translation>Pokud se Outlook ptá, zda smí ukládat vaši poštu na servery Microsoftu, zvolte {continue}. Bez toho účet nepřidá.</translation>
    </message>
    <message>
        <source>For the new Outlook that comes with Windows 11 and has replaced the Mail app of Windows.</source>
        <extracomment>guides/outlook-new, trAbout</extracomment>
        <translation>Pro nový Outlook, který je součástí Windows 11 a nahradil aplikaci Pošta ve Windows.</translation>
    </message>
    <message>
        <source>Outlook for Windows (new)</source>
        <extracomment>guides/outlook-new, trName</extracomment>
        <translation>Outlook pro Windows (nový)</translation>
    </message>
    <message>
        <source>In newer versions, open the Control Panel of Windows, then Mail, E-mail Accounts and New: the older dialog opens.</source>
        <extracomment>guides/outlook-windows-manual, steps 1, trDifferent</extracomment>
        <translation>V novějších verzích otevřete Ovládací panely Windows, potom Pošta, E-mailové účty a Nový: otevře se starší dialog.</translation>
    </message>
    <message>
        <source>In older versions, choose {manualSetup2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trDifferent</extracomment>
        <translation>Ve starších verzích zvolte místo toho {manualSetup2010}.</translation>
    </message>
    <message>
        <source>Choose {manualSetup}.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trText 1
----------
guides/samsung-email, steps 2, trText 2</extracomment>
        <translation>Zvolte {manualSetup}.</translation>
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
        <translation>Zvolte ruční nastavení</translation>
    </message>
    <message>
        <source>In older versions, choose {internetEmail2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trDifferent</extracomment>
        <translation>Ve starších verzích zvolte místo toho {internetEmail2010}.</translation>
    </message>
    <message>
        <source>Choose {popOrImap}.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trText 1</extracomment>
        <translation>Zvolte {popOrImap}.</translation>
    </message>
    <message>
        <source>This is for servers inside companies. With {provider} it must stay off.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, ticks 1, trWhy
----------
guides/outlook-windows, steps 7, ticks 1, trWhy
----------
guides/outlook-windows, steps 8, ticks 2, trWhy</extracomment>
        <translation>To je pro servery uvnitř firem. U poskytovatele {provider} to musí zůstat vypnuté.</translation>
    </message>
    <message>
        <source>Choose {moreSettings}.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trText 2</extracomment>
        <translation>Zvolte {moreSettings}.</translation>
    </message>
    <message>
        <source>Do not choose {next} yet: the ports and the encryption are still missing.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trWarnings 1</extracomment>
        <translation>Ještě nevolte {next}: porty a šifrování zatím chybí.</translation>
    </message>
    <message>
        <source>Then you need not type them a second time.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, ticks 2, trWhy
----------
guides/the-bat, steps 6, ticks 2, trWhy
----------
guides/windows-10-mail, steps 7, ticks 2, trWhy</extracomment>
        <translation>Pak je nemusíte psát podruhé.</translation>
    </message>
    <message>
        <source>Choose {outgoingTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 1</extracomment>
        <translation>Zvolte {outgoingTab}.</translation>
    </message>
    <message>
        <source>Tick {smtpAuth}. Leave {useSame} as it is.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 2</extracomment>
        <translation>Zaškrtněte {smtpAuth}. Volbu {useSame} nechte beze změny.</translation>
    </message>
    <message>
        <source>Check that sending signs in</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trTitle
----------
guides/the-bat, steps 6, trTitle</extracomment>
        <translation>Zkontrolujte přihlášení k odesílání</translation>
    </message>
    <message>
        <source>Older versions say “SSL” for {tls} and “TLS” for {starttls}. Choose the encryption before you type the port: Outlook changes the port by itself.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trDifferent
----------
guides/outlook-windows-manual, steps 7, trDifferent</extracomment>
        <translation>Starší verze označují {tls} jako „SSL“ a {starttls} jako „TLS“. Zvolte šifrování dříve, než napíšete port: Outlook port sám mění.</translation>
    </message>
    <message>
        <source>Choose {advancedTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trText 1
----------
guides/outlook-windows-manual, steps 7, trText 1</extracomment>
        <translation>Zvolte {advancedTab}.</translation>
    </message>
    <message>
        <source>Outlook shows the test in a window of its own.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, scene, items 1, trText</extracomment>
        <translation>Outlook ukazuje test ve vlastním okně.</translation>
    </message>
    <message>
        <source>If the test reports an error, choose {close} and compare every field with the table of this wizard.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trDifferent</extracomment>
        <translation>Pokud test hlásí chybu, zvolte {close} a porovnejte každé pole s tabulkou v tomto průvodci.</translation>
    </message>
    <message>
        <source>Choose {next}. Outlook tests receiving and sending.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 1</extracomment>
        <translation>Zvolte {next}. Outlook vyzkouší příjem a odesílání.</translation>
    </message>
    <message>
        <source>When the test is done, choose {close}, then {finish}.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 2</extracomment>
        <translation>Až test skončí, zvolte {close} a potom {finish}.</translation>
    </message>
    <message>
        <source>For Outlook 2010, 2013 and older copies of 2016, and for newer ones through the Control Panel of Windows.</source>
        <extracomment>guides/outlook-windows-manual, trAbout</extracomment>
        <translation>Pro Outlook 2010, 2013 a starší vydání verze 2016 a pro novější přes Ovládací panely Windows.</translation>
    </message>
    <message>
        <source>Outlook for Windows (older dialog)</source>
        <extracomment>guides/outlook-windows-manual, trName</extracomment>
        <translation>Outlook pro Windows (starší dialog)</translation>
    </message>
    <message>
        <source>This dialog has no field for it. Use the guide “Outlook for Windows (older dialog)” instead.</source>
        <extracomment>guides/outlook-windows, faq 4, trAnswer 1</extracomment>
        <translation>Tento dialog pro ně nemá pole. Použijte místo toho návod „Outlook pro Windows (starší dialog)“.</translation>
    </message>
    <message>
        <source>My user name is not my e-mail address.</source>
        <extracomment>guides/outlook-windows, faq 4, trQuestion</extracomment>
        <translation>Moje uživatelské jméno není moje e-mailová adresa.</translation>
    </message>
    <message>
        <source>The box may also read “Configure my account manually”. If the dialog asks for a name and a password at once, it is the older one: use the guide “Outlook for Windows (older dialog)”.</source>
        <extracomment>guides/outlook-windows, steps 2, trDifferent</extracomment>
        <translation>Anglicky může u políčka být i „Configure my account manually“. Pokud dialog chce hned jméno a heslo, je to starší dialog: použijte návod „Outlook pro Windows (starší dialog)“.</translation>
    </message>
    <message>
        <source>Choose {advancedOptions}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 2
----------
ovh/guides/outlook-exchange, steps 2, trText 2</extracomment>
        <translation>Zvolte {advancedOptions}.</translation>
    </message>
    <message>
        <source>Tick {manualTick}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 3
----------
ovh/guides/outlook-exchange, steps 2, trText 3</extracomment>
        <translation>Zaškrtněte {manualTick}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The words may also read “Modify account settings”.</source>
        <extracomment>guides/outlook-windows, steps 6, trDifferent</extracomment>
        <translation>Pokud se tato obrazovka neobjeví, pokračujte dalším krokem. Anglicky může text znít i „Modify account settings“.</translation>
    </message>
    <message>
        <source>Choose {changeSettings}.</source>
        <extracomment>guides/outlook-windows, steps 6, trText 1</extracomment>
        <translation>Zvolte {changeSettings}.</translation>
    </message>
    <message>
        <source>If Outlook shows these settings before it asks for the password, fill them in first.</source>
        <extracomment>guides/outlook-windows, steps 7, trDifferent</extracomment>
        <translation>Pokud Outlook ukáže tato nastavení dříve, než chce heslo, vyplňte nejdříve je.</translation>
    </message>
    <message>
        <source>If the table of this wizard says STARTTLS for receiving, Outlook cannot use it with POP3. Choose IMAP instead.</source>
        <extracomment>guides/outlook-windows, steps 8, trDifferent</extracomment>
        <translation>Pokud tabulka v tomto průvodci uvádí pro příjem STARTTLS, Outlook ho s POP3 použít neumí. Zvolte místo toho IMAP.</translation>
    </message>
    <message>
        <source>If Outlook asks for the password once more, type the password of your mailbox. Clear the box that offers Outlook for your phone.</source>
        <extracomment>guides/outlook-windows, steps 9, trDifferent</extracomment>
        <translation>Pokud Outlook chce heslo ještě jednou, napište heslo ke své schránce. Zrušte zaškrtnutí políčka, které nabízí Outlook do telefonu.</translation>
    </message>
    <message>
        <source>Later, you find these settings under {file}, {accountSettings}, {serverSettings}.</source>
        <extracomment>guides/outlook-windows, steps 9, trText 3</extracomment>
        <translation>Později najdete tato nastavení pod {file}, {accountSettings}, {serverSettings}.</translation>
    </message>
    <message>
        <source>Choose {file}, then {accountSettings} twice, your account, and {change}.</source>
        <extracomment>guides/outlook-windows, steps 10, trText 1</extracomment>
        <translation>Zvolte {file}, potom dvakrát {accountSettings}, svůj účet a {change}.</translation>
    </message>
    <message>
        <source>For the classic Outlook of Microsoft 365, 2024, 2021 and 2019, and for most copies of Outlook 2016.</source>
        <extracomment>guides/outlook-windows, trAbout</extracomment>
        <translation>Pro klasický Outlook (Microsoft 365, 2024, 2021 a 2019) a pro většinu vydání Outlooku 2016.</translation>
    </message>
    <message>
        <source>Outlook for Windows (classic)</source>
        <extracomment>guides/outlook-windows, trName</extracomment>
        <translation>Outlook pro Windows (klasický)</translation>
    </message>
    <message>
        <source>Open {emailApp}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 2</extracomment>
        <translation>Otevřete {emailApp}.</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu with the three lines, then the gear, and choose {addAccount}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 3</extracomment>
        <translation>Pokud už tam nějaký účet je, otevřete nabídku se třemi čárkami, potom ozubené kolo a zvolte {addAccount}.</translation>
    </message>
    <message>
        <source>If this button does not appear, choose {signIn}. When the app cannot find the settings, it offers the same form.</source>
        <extracomment>guides/samsung-email, steps 2, trDifferent</extracomment>
        <translation>Pokud se toto tlačítko neobjeví, zvolte {signIn}. Když aplikace nastavení nenajde, nabídne stejný formulář.</translation>
    </message>
    <message>
        <source>For the Email app on Samsung phones and tablets.</source>
        <extracomment>guides/samsung-email, trAbout</extracomment>
        <translation>Pro aplikaci E-mail v telefonech a tabletech Samsung.</translation>
    </message>
    <message>
        <source>Samsung Email</source>
        <extracomment>guides/samsung-email, trName</extracomment>
        <translation>Samsung Email</translation>
    </message>
    <message>
        <source>Yes. With IMAP both show the same mail. With POP3, tick {leaveOnServer}, or fetched mail stays only on this computer.</source>
        <extracomment>guides/the-bat, faq 4, trAnswer 1</extracomment>
        <translation>Ano. Při IMAP ukazují oba stejnou poštu. Při POP3 zaškrtněte {leaveOnServer}, jinak stažená pošta zůstane jen v tomto počítači.</translation>
    </message>
    <message>
        <source>May I use the program and the webmail side by side?</source>
        <extracomment>guides/the-bat, faq 4, trQuestion</extracomment>
        <translation>Mohu používat program a webmail současně?</translation>
    </message>
    <message>
        <source>Choose {mailboxMenu}.</source>
        <extracomment>guides/the-bat, steps 1, trText 2
----------
guides/the-bat, steps 6, trText 1
----------
guides/the-bat, steps 7, trText 1</extracomment>
        <translation>Zvolte {mailboxMenu}.</translation>
    </message>
    <message>
        <source>Choose {finish}.</source>
        <extracomment>guides/the-bat, steps 5, trText 1
----------
guides/thunderbird, steps 7, trText 1</extracomment>
        <translation>Zvolte {finish}.</translation>
    </message>
    <message>
        <source>Choose {properties}.</source>
        <extracomment>guides/the-bat, steps 6, trText 2
----------
guides/the-bat, steps 7, trText 2</extracomment>
        <translation>Zvolte {properties}.</translation>
    </message>
    <message>
        <source>Choose {transport}.</source>
        <extracomment>guides/the-bat, steps 6, trText 3</extracomment>
        <translation>Zvolte {transport}.</translation>
    </message>
    <message>
        <source>Choose {authentication}.</source>
        <extracomment>guides/the-bat, steps 6, trText 4</extracomment>
        <translation>Zvolte {authentication}.</translation>
    </message>
    <message>
        <source>Choose {mailManagement}.</source>
        <extracomment>guides/the-bat, steps 7, trText 3</extracomment>
        <translation>Zvolte {mailManagement}.</translation>
    </message>
    <message>
        <source>For The Bat! on Windows.</source>
        <extracomment>guides/the-bat, trAbout</extracomment>
        <translation>Pro The Bat! ve Windows.</translation>
    </message>
    <message>
        <source>The Bat!</source>
        <extracomment>guides/the-bat, trName</extracomment>
        <translation>The Bat!</translation>
    </message>
    <message>
        <source>Not with this app. It fetches copies and leaves the mail on the server.</source>
        <extracomment>guides/thunderbird-android, faq 5, trAnswer 1</extracomment>
        <translation>S touto aplikací ne. Stahuje kopie a poštu nechává na serveru.</translation>
    </message>
    <message>
        <source>Does POP3 take my mail off the server?</source>
        <extracomment>guides/thunderbird-android, faq 5, trQuestion</extracomment>
        <translation>Odebere POP3 mou poštu ze serveru?</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu, then the settings, and choose {addAccount} instead.</source>
        <extracomment>guides/thunderbird-android, steps 1, trDifferent</extracomment>
        <translation>Pokud už tam nějaký účet je, otevřete nabídku, potom nastavení a zvolte místo toho {addAccount}.</translation>
    </message>
    <message>
        <source>Open {app}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 2</extracomment>
        <translation>Otevřete {app}.</translation>
    </message>
    <message>
        <source>Choose {getStarted}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 3</extracomment>
        <translation>Zvolte {getStarted}.</translation>
    </message>
    <message>
        <source>If the program shows {notFound}, choose {next}: the form of the next step appears. It never proposes POP3 by itself.</source>
        <extracomment>guides/thunderbird-android, steps 3, trDifferent</extracomment>
        <translation>Pokud program ukáže {notFound}, zvolte {next}: objeví se formulář dalšího kroku. POP3 program sám nikdy nenavrhuje.</translation>
    </message>
    <message>
        <source>The program looks for settings and proposes some.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 1
----------
guides/thunderbird, steps 3, trText 1</extracomment>
        <translation>Program hledá nastavení a nějaké navrhne.</translation>
    </message>
    <message>
        <source>Do not take them: choose {editConfiguration}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 2
----------
guides/thunderbird, steps 3, trText 2</extracomment>
        <translation>Návrh nepřijímejte: zvolte {editConfiguration}.</translation>
    </message>
    <message>
        <source>It appears after a touch on {found}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 3</extracomment>
        <translation>Objeví se po klepnutí na {found}.</translation>
    </message>
    <message>
        <source>If the app asks for special folders first, leave them as they are.</source>
        <extracomment>guides/thunderbird-android, steps 6, trDifferent</extracomment>
        <translation>Pokud se aplikace nejprve ptá na zvláštní složky, nechte je beze změny.</translation>
    </message>
    <message>
        <source>For Thunderbird and K-9 Mail on phones and tablets with Android.</source>
        <extracomment>guides/thunderbird-android, trAbout</extracomment>
        <translation>Pro Thunderbird a K-9 Mail v telefonech a tabletech s Androidem.</translation>
    </message>
    <message>
        <source>Thunderbird for Android</source>
        <extracomment>guides/thunderbird-android, trName</extracomment>
        <translation>Thunderbird pro Android</translation>
    </message>
    <message>
        <source>Open the menu and {accountSettings}. {serverSettings} is for receiving. For sending, choose {outgoingServer} and then {edit}.</source>
        <extracomment>guides/thunderbird, faq 4, trAnswer 1</extracomment>
        <translation>Otevřete nabídku a {accountSettings}. {serverSettings} je pro příjem. Pro odesílání zvolte {outgoingServer} a potom {edit}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. In older versions, choose {newAccount} instead.</source>
        <extracomment>guides/thunderbird, steps 1, trDifferent</extracomment>
        <translation>Pokud se tato obrazovka neobjeví, pokračujte dalším krokem. Ve starších verzích zvolte místo toho {newAccount}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top right.</source>
        <extracomment>guides/thunderbird, steps 1, trText 2
----------
guides/thunderbird, steps 8, trText 1</extracomment>
        <translation>Otevřete nabídku se třemi čárkami vpravo nahoře.</translation>
    </message>
    <message>
        <source>Choose {emailAccount}.</source>
        <extracomment>guides/thunderbird, steps 1, trText 4</extracomment>
        <translation>Zvolte {emailAccount}.</translation>
    </message>
    <message>
        <source>In older versions, the same screen also asks for the password: type it there, too.</source>
        <extracomment>guides/thunderbird, steps 2, trDifferent</extracomment>
        <translation>Ve starších verzích chce stejná obrazovka i heslo: napište ho tam také.</translation>
    </message>
    <message>
        <source>If the program finds nothing, or in older versions, choose {configureManually} instead. If the proposal is the same as the table of this wizard, you may also choose {continue} and go on with the password.</source>
        <extracomment>guides/thunderbird, steps 3, trDifferent</extracomment>
        <translation>Pokud program nic nenajde nebo máte starší verzi, zvolte místo toho {configureManually}. Pokud se návrh shoduje s tabulkou v tomto průvodci, můžete také zvolit {continue} a pokračovat zadáním hesla.</translation>
    </message>
    <message>
        <source>In older versions, receiving and sending stand on one screen: fill in this part and the part of the next step there.</source>
        <extracomment>guides/thunderbird, steps 4, trDifferent</extracomment>
        <translation>Ve starších verzích jsou příjem a odesílání na jedné obrazovce: vyplňte tam tuto část i část z dalšího kroku.</translation>
    </message>
    <message>
        <source>In older versions, choose {done} instead.</source>
        <extracomment>guides/thunderbird, steps 5, trDifferent</extracomment>
        <translation>Ve starších verzích zvolte místo toho {done}.</translation>
    </message>
    <message>
        <source>Choose {test}.</source>
        <extracomment>guides/thunderbird, steps 5, trText 3</extracomment>
        <translation>Zvolte {test}.</translation>
    </message>
    <message>
        <source>If the program also offers calendars and address books, go on without them.</source>
        <extracomment>guides/thunderbird, steps 7, trDifferent</extracomment>
        <translation>Pokud program nabízí i kalendáře a adresáře, pokračujte bez nich.</translation>
    </message>
    <message>
        <source>Choose {accountSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 2</extracomment>
        <translation>Zvolte {accountSettings}.</translation>
    </message>
    <message>
        <source>Choose {serverSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 3</extracomment>
        <translation>Zvolte {serverSettings}.</translation>
    </message>
    <message>
        <source>For Thunderbird on Windows, macOS and Linux.</source>
        <extracomment>guides/thunderbird, trAbout</extracomment>
        <translation>Pro Thunderbird ve Windows, macOS a Linuxu.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <extracomment>guides/thunderbird, trName</extracomment>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>On its very first start, the app shows {addAccount} at once. Go on with the next step.</source>
        <extracomment>guides/windows-10-mail, steps 1, trDifferent</extracomment>
        <translation>Při úplně prvním spuštění ukáže aplikace hned {addAccount}. Pokračujte dalším krokem.</translation>
    </message>
    <message>
        <source>The entry may also read “Advanced settings”.</source>
        <extracomment>guides/windows-10-mail, steps 3, trDifferent</extracomment>
        <translation>Anglicky se položka může jmenovat i „Advanced settings“.</translation>
    </message>
    <message>
        <source>Choose {advancedSetup}.</source>
        <extracomment>guides/windows-10-mail, steps 3, trText 1</extracomment>
        <translation>Zvolte {advancedSetup}.</translation>
    </message>
    <message>
        <source>Tick all four boxes.</source>
        <extracomment>guides/windows-10-mail, steps 7, trText 1</extracomment>
        <translation>Zaškrtněte všechna čtyři políčka.</translation>
    </message>
    <message>
        <source>For those who still have the Mail app of Windows 10 or 11.</source>
        <extracomment>guides/windows-10-mail, trAbout</extracomment>
        <translation>Pro ty, kdo ještě mají aplikaci Pošta ve Windows 10 nebo 11.</translation>
    </message>
    <message>
        <source>Windows 10 Mail</source>
        <extracomment>guides/windows-10-mail, trName</extracomment>
        <translation>Pošta ve Windows 10</translation>
    </message>
    <message>
        <source>Microsoft replaced this app by the new Outlook in January 2025 and no longer supports it. If it cannot connect although the check on this computer works, use the new Outlook or another program.</source>
        <extracomment>guides/windows-10-mail, trOldDevice</extracomment>
        <translation>Microsoft tuto aplikaci v lednu 2025 nahradil novým Outlookem a už ji nepodporuje. Pokud se nepřipojí, přestože kontrola v tomto počítači funguje, použijte nový Outlook nebo jiný program.</translation>
    </message>
    <message>
        <source>The user name is always your full e-mail address.</source>
        <extracomment>ovh/guides/gmail-android, changes 2, trText 1
----------
ovh/guides/thunderbird-android, changes 2, trText 1
----------
ovh/guides/thunderbird, changes 2, trText 1</extracomment>
        <translation>Uživatelské jméno je vždy celá vaše e-mailová adresa.</translation>
    </message>
    <message>
        <source>After too much spam, {provider} blocks sending from a mailbox. Set a new password in the control panel: this lifts the block. Then type it on every device.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trAnswer 1
----------
ovh/guides/thunderbird, faq 1, trAnswer 1</extracomment>
        <translation>Při příliš velkém množství spamu blokuje {provider} odesílání ze schránky. Nastavte v zákaznickém prostoru nové heslo: tím se blokování zruší. Potom ho napište v každém zařízení.</translation>
    </message>
    <message>
        <source>Sending is refused with the number 535, but the password is right.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trQuestion
----------
ovh/guides/thunderbird, faq 1, trQuestion</extracomment>
        <translation>Odesílání je odmítnuto s číslem 535, ale heslo je správné.</translation>
    </message>
    <message>
        <source>Choose {exchange}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 2, trText 1
----------
ovh/guides/iphone-exchange, steps 4, trText 1
----------
ovh/guides/outlook-exchange, steps 3, trText 1</extracomment>
        <translation>Zvolte {exchange}.</translation>
    </message>
    <message>
        <source>The wizard checked this server by IMAP. Exchange itself (ActiveSync) it cannot check.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, trWarnings 1
----------
ovh/guides/iphone-exchange, steps 7, trWarnings 1
----------
ovh/guides/outlook-exchange, steps 5, trWarnings 1</extracomment>
        <translation>Průvodce tento server zkontroloval přes IMAP. Samotný Exchange (ActiveSync) zkontrolovat neumí.</translation>
    </message>
    <message>
        <source>Exchange has a port of its own.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, values 5, trNote</extracomment>
        <translation>Exchange má vlastní port.</translation>
    </message>
    <message>
        <source>The server asks to manage the device: choose {ok}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 6, trText 1</extracomment>
        <translation>Server žádá o správu zařízení: zvolte {ok}.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in the Gmail app.</source>
        <extracomment>ovh/guides/gmail-exchange, trAbout</extracomment>
        <translation>Pro Exchange s kalendářem a kontakty v aplikaci Gmail.</translation>
    </message>
    <message>
        <source>Gmail app on Android (Exchange)</source>
        <extracomment>ovh/guides/gmail-exchange, trName</extracomment>
        <translation>Aplikace Gmail v Androidu (Exchange)</translation>
    </message>
    <message>
        <source>Exchange is a way of its own: it brings mail, calendar and contacts together. POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/gmail-exchange, trWhyNot
----------
ovh/guides/iphone-exchange, trWhyNot
----------
ovh/guides/outlook-exchange, trWhyNot</extracomment>
        <translation>Exchange je samostatný způsob: přináší poštu, kalendář i kontakty najednou. POP3 zde nelze zvolit.</translation>
    </message>
    <message>
        <source>In newer versions, {mail} stands inside the list of apps.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 1, trDifferent</extracomment>
        <translation>V novějších verzích je {mail} v seznamu aplikací.</translation>
    </message>
    <message>
        <source>Choose {configureManually}.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 6, trText 1</extracomment>
        <translation>Zvolte {configureManually}.</translation>
    </message>
    <message>
        <source>Choose what the account brings</source>
        <extracomment>ovh/guides/iphone-exchange, steps 8, trTitle</extracomment>
        <translation>Zvolte, co má účet přinášet</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts on iPhone and iPad.</source>
        <extracomment>ovh/guides/iphone-exchange, trAbout</extracomment>
        <translation>Pro Exchange s kalendářem a kontakty v iPhonu a iPadu.</translation>
    </message>
    <message>
        <source>iPhone and iPad (Exchange)</source>
        <extracomment>ovh/guides/iphone-exchange, trName</extracomment>
        <translation>iPhone a iPad (Exchange)</translation>
    </message>
    <message>
        <source>No. Use classic Outlook, or set up the mailbox by IMAP.</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trAnswer 1</extracomment>
        <translation>Ne. Použijte klasický Outlook, nebo nastavte schránku přes IMAP.</translation>
    </message>
    <message>
        <source>Does the new Outlook work with this Exchange?</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trQuestion</extracomment>
        <translation>Funguje nový Outlook s touto službou Exchange?</translation>
    </message>
    <message>
        <source>Outlook finds the server through an entry of your domain (SRV record). If this step fails, that entry is missing: whoever looks after the domain must add it in the control panel.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 4, trWarnings 1</extracomment>
        <translation>Outlook najde server podle záznamu vaší domény (záznam SRV). Pokud se tento krok nepodaří, záznam chybí: přidat ho v zákaznickém prostoru musí ten, kdo se o doménu stará.</translation>
    </message>
    <message>
        <source>Outlook asks whether a website of {provider} may set up the server: choose {allow}.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trText 1</extracomment>
        <translation>Outlook se ptá, zda smí web poskytovatele {provider} nastavit server: zvolte {allow}.</translation>
    </message>
    <message>
        <source>Allow the redirection</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trTitle</extracomment>
        <translation>Povolte přesměrování</translation>
    </message>
    <message>
        <source>Choose how much mail is kept on this computer.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 6, trText 1</extracomment>
        <translation>Zvolte, kolik pošty se má uchovávat v tomto počítači.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in classic Outlook; the new Outlook cannot do this.</source>
        <extracomment>ovh/guides/outlook-exchange, trAbout</extracomment>
        <translation>Pro Exchange s kalendářem a kontakty v klasickém Outlooku; nový Outlook to neumí.</translation>
    </message>
    <message>
        <source>Outlook for Windows, classic (Exchange)</source>
        <extracomment>ovh/guides/outlook-exchange, trName</extracomment>
        <translation>Outlook pro Windows, klasický (Exchange)</translation>
    </message>
    <message>
        <source>For this mailbox, the program proposes the servers of another offer of {provider}. With them, neither receiving nor sending works.</source>
        <extracomment>ovh/guides/thunderbird-android, changes 1, trWarnings 1
----------
ovh/guides/thunderbird, changes 1, trWarnings 1</extracomment>
        <translation>Pro tuto schránku navrhuje program servery jiné nabídky poskytovatele {provider}. S nimi nefunguje příjem ani odesílání.</translation>
    </message>
    <message>
        <source>Review the profile in the settings if you want to install it.</source>
        <extracomment>../takealong/iphone-profile, steps 1, scene, items 2, trText</extracomment>
        <translation>Chcete-li profil nainstalovat, zkontrolujte ho v nastavení.</translation>
    </message>
    <message>
        <source>If it asks for a device first, choose the iPhone, not the watch.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trDifferent</extracomment>
        <translation>Pokud se nejdříve zeptá na zařízení, zvolte iPhone, ne hodinky.</translation>
    </message>
    <message>
        <source>Tap the file on the iPhone. It answers with {profileDownloaded}: nothing is changed yet.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trText 1</extracomment>
        <translation>Klepněte na soubor v iPhonu. Objeví se {profileDownloaded}: zatím se nic nezměnilo.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>../takealong/iphone-profile, steps 1, trTitle</extracomment>
        <translation>Otevřete soubor</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>../takealong/iphone-profile, steps 2, scene, items 1, trText</extracomment>
        <translation>Vaše jméno</translation>
    </message>
    <message>
        <source>After 8 minutes the iPhone throws the file away: open it again. It also stands under {general}, {deviceManagement}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trDifferent</extracomment>
        <translation>Po 8 minutách iPhone soubor zahodí: otevřete ho pak znovu. Najdete ho také zde: {general}, {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open {settings}. Near the top, below your name, stands {profileDownloaded}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trText 1</extracomment>
        <translation>Otevřete {settings}. Nahoře pod vaším jménem stojí {profileDownloaded}.</translation>
    </message>
    <message>
        <source>Go to the settings within 8 minutes</source>
        <extracomment>../takealong/iphone-profile, steps 2, trTitle</extracomment>
        <translation>Do 8 minut přejděte do nastavení</translation>
    </message>
    <message>
        <source>If it refuses, the protection of stolen devices may be on: try at home, or switch it off for a moment.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trDifferent</extracomment>
        <translation>Pokud to odmítne, může být zapnutá ochrana odcizeného zařízení: zkuste to doma, nebo ji na chvíli vypněte.</translation>
    </message>
    <message>
        <source>The iPhone asks for the code with which you unlock it. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trText 1</extracomment>
        <translation>iPhone se zeptá na kód, kterým ho odemykáte. Nápis {notSigned} je zde v pořádku: takové soubory podepisují jen firmy.</translation>
    </message>
    <message>
        <source>Install it</source>
        <extracomment>../takealong/iphone-profile, steps 3, trTitle
----------
../takealong/mac-profile, steps 2, trTitle</extracomment>
        <translation>Nainstalujte ho</translation>
    </message>
    <message>
        <source>The iPhone warns because the file is not signed. It came from you, so you may go on.</source>
        <extracomment>../takealong/iphone-profile, steps 4, trText 1</extracomment>
        <translation>iPhone varuje, protože soubor není podepsaný. Je od vás, takže můžete pokračovat.</translation>
    </message>
    <message>
        <source>Say yes once more</source>
        <extracomment>../takealong/iphone-profile, steps 4, trTitle</extracomment>
        <translation>Ještě jednou potvrďte</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it. Then choose {next} and {done}.</source>
        <extracomment>../takealong/iphone-profile, steps 5, trText 1</extracomment>
        <translation>Ptá se na ně zde, protože v souboru není. Potom zvolte {next} a {done}.</translation>
    </message>
    <message>
        <source>Type your mailbox password</source>
        <extracomment>../takealong/iphone-profile, steps 5, trTitle
----------
../takealong/mac-profile, steps 3, trTitle</extracomment>
        <translation>Napište heslo své e-mailové schránky</translation>
    </message>
    <message>
        <source>On the iPhone or iPad</source>
        <extracomment>../takealong/iphone-profile, trName</extracomment>
        <translation>Na iPhonu nebo iPadu</translation>
    </message>
    <message>
        <source>In macOS 13 and 14, choose {privacy}, then {profiles} at the very bottom.</source>
        <extracomment>../takealong/mac-profile, steps 1, trDifferent</extracomment>
        <translation>V macOS 13 a 14 zvolte {privacy} a pak úplně dole {profiles}.</translation>
    </message>
    <message>
        <source>Double-click the file, then open {systemSettings}. Choose {general}, then {deviceManagement}.</source>
        <extracomment>../takealong/mac-profile, steps 1, trText 1</extracomment>
        <translation>Poklepejte na soubor a pak otevřete {systemSettings}. Zvolte {general}, pak {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open the file and the settings</source>
        <extracomment>../takealong/mac-profile, steps 1, trTitle</extracomment>
        <translation>Otevřete soubor a nastavení</translation>
    </message>
    <message>
        <source>Under {downloaded}, double-click the file with your address. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/mac-profile, steps 2, trText 1</extracomment>
        <translation>V části {downloaded} poklepejte na soubor se svou adresou. Nápis {notSigned} je zde v pořádku: takové soubory podepisují jen firmy.</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it.</source>
        <extracomment>../takealong/mac-profile, steps 3, trText 1</extracomment>
        <translation>Ptá se na ně zde, protože v souboru není.</translation>
    </message>
    <message>
        <source>On a Mac</source>
        <extracomment>../takealong/mac-profile, trName</extracomment>
        <translation>Na Macu</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>vaše heslo ke schránce</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>vaše jméno</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>normální heslo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nevyzkoušeno</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation>odsud nefunguje</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen.</source>
        <translation>Kresba obrazovky telefonu.</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen %1.</source>
        <translation>Kresba obrazovky telefonu %1.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen.</source>
        <translation>Kresba obrazovky počítače.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen %1.</source>
        <translation>Kresba obrazovky počítače %1.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window.</source>
        <translation>Kresba okna programu.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window %1.</source>
        <translation>Kresba okna programu %1.</translation>
    </message>
    <message>
        <source>To press: %1.</source>
        <translation>Stisknout: %1.</translation>
    </message>
    <message>
        <source>Marked, in order: %1.</source>
        <translation>Označeno, v tomto pořadí: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
</context>
<context>
    <name>HowToView</name>
    <message>
        <source>Press %1 (in English it reads %2).</source>
        <translation>Stiskněte %1 (anglicky %2).</translation>
    </message>
    <message>
        <source>Press %1.</source>
        <translation>Stiskněte %1.</translation>
    </message>
    <message>
        <source>How this device reads in your language is not known here. Its words are shown in English and may read differently.</source>
        <translation>Jak zní nápisy tohoto zařízení ve vašem jazyce, zde není známo. Jsou uvedeny anglicky a mohou znít jinak.</translation>
    </message>
</context>
<context>
    <name>KeptFindingView</name>
    <message>
        <source>Use the servers that were found</source>
        <translation>Použít nalezené servery</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>Jazyk: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
</context>
<context>
    <name>PasswordFieldView</name>
    <message>
        <source>Type the password to try it, or go on without: the settings do not need it.</source>
        <translation>Chcete-li heslo vyzkoušet, napište ho, nebo pokračujte bez něj: pro nastavení není potřeba.</translation>
    </message>
    <message>
        <source>What was pasted has a line break in it, and no password has. Copy the password alone, and paste it again.</source>
        <translation>Ve vloženém textu je konec řádku, a ten v žádném heslu není. Zkopírujte jen samotné heslo a vložte ho znovu.</translation>
    </message>
    <message>
        <source>This is longer than any mail server takes, so it was not added.</source>
        <translation>To je delší, než kterýkoli poštovní server přijme, proto to nebylo přidáno.</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters are typed as capital ones.</source>
        <translation>Je zapnutý Caps Lock: malá písmena se píší jako velká.</translation>
    </message>
    <message>
        <source>Some letters are not Latin (a–z). Cyrillic and Latin letters can look the same, and to a server they are different. Is the right keyboard layout on?</source>
        <translation>Některá písmena nejsou z latinky (a–z). Písmena azbuky a latinky mohou vypadat stejně, ale pro server jsou různá. Je zapnuté správné rozložení klávesnice?</translation>
    </message>
    <message>
        <source>There is a space at the beginning or at the end. It counts as part of the password.</source>
        <translation>Na začátku nebo na konci je mezera. Počítá se jako součást hesla.</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Zo&amp;brazit heslo</translation>
    </message>
    <message>
        <source>On the screen only: it is not read aloud.</source>
        <translation>Jen na obrazovce: nahlas se nečte.</translation>
    </message>
</context>
<context>
    <name>PasswordLineView</name>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Smazat vše</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>The window of --preview; %1 is the name of the guide&apos;s file.</extracomment>
        <translation>Náhled souboru %1</translation>
    </message>
    <message>
        <source>The guide is shown without these parts of the file:</source>
        <translation>Návod se ukazuje bez těchto částí souboru:</translation>
    </message>
    <message>
        <source>This guide cannot be shown yet. Mend the file and save it, and it appears here.</source>
        <translation>Tento návod zatím nelze ukázat. Opravte soubor a uložte ho, návod se pak objeví zde.</translation>
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
        <translation>Přidá tento účet do programu %1 v tomto počítači. Účty a zprávy, které v něm jsou, zůstanou beze změny. Vaše heslo se neukládá: program %1 se na ně zeptá.</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <translation>Nastavit v programu %1</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. If it is new here, start it once, close it, then come back to this page.</source>
        <translation>Program %1 nebyl v tomto počítači nalezen. Pokud je zde nový, jednou ho spusťte, zavřete a vraťte se na tuto stránku.</translation>
    </message>
    <message>
        <source>%1 is here, but has not been used yet. Start it once, close it, then come back to this page.</source>
        <translation>Program %1 zde je, ale ještě nebyl použit. Jednou ho spusťte, zavřete a vraťte se na tuto stránku.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first, then come back to this page.</source>
        <translation>Program %1 je otevřený. Nejdříve ho zavřete a pak se vraťte na tuto stránku.</translation>
    </message>
    <message>
        <source>%1 already has this account. Nothing needs to be added.</source>
        <translation>V programu %1 tento účet už je. Nic není třeba přidávat.</translation>
    </message>
    <message>
        <source>The settings of %1 look different from what this wizard knows, so it leaves them alone. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Nastavení programu %1 vypadá jinak, než jak ho tento průvodce zná, proto ho nechává být. Přidejte účet přímo v programu %1 s hodnotami ze stránky s nastavením.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Nastavení programu %1 odtud nelze změnit: tento počítač to nedovoluje. Přidejte účet přímo v programu %1 s hodnotami ze stránky s nastavením.</translation>
    </message>
    <message>
        <source>The account is set up in %1. Open %1 now: it asks for your mailbox password and fetches your mail.</source>
        <translation>Účet je v programu %1 nastaven. Nyní program %1 otevřete: zeptá se na heslo vaší schránky a stáhne poštu.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed. Close it, then try again.</source>
        <translation>Program %1 je otevřený, proto se nic nezměnilo. Zavřete ho a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
        <translation>Disk je plný, proto se nic nezměnilo. Uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was changed. Try again, or add the account in %1 itself, with the values of the settings page.</source>
        <translation>Nastavení programu %1 se nepodařilo zapsat, proto se nic nezměnilo. Zkuste to znovu, nebo přidejte účet přímo v programu %1 s hodnotami ze stránky s nastavením.</translation>
    </message>
    <message>
        <source>A copy of the settings as they were before lies in %1</source>
        <translation>Kopie předchozího nastavení je zde: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>The settings of %1 are again exactly as they were.</source>
        <translation>Nastavení programu %1 je zase přesně takové, jaké bylo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Není co vracet.</translation>
    </message>
    <message>
        <source>%1 has been used since, so nothing was undone and nothing is lost. To remove the account, open the account settings of %1.</source>
        <translation>Program %1 byl mezitím použit, proto se nic nevrátilo a nic se neztratilo. Chcete-li účet odebrat, otevřete nastavení účtů programu %1.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. To remove the account, open the account settings of %1.</source>
        <translation>Nastavení programu %1 odtud nelze změnit: tento počítač to nedovoluje. Chcete-li účet odebrat, otevřete nastavení účtů programu %1.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was undone. Try again.</source>
        <translation>Nastavení programu %1 se nepodařilo zapsat, proto se nic nevrátilo. Zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>%1 cannot work with %2.</source>
        <translation>%1 nefunguje se zařízením nebo programem %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 nenabízí %2.</translation>
    </message>
    <message>
        <source>Tick “leave a copy of messages on the server” where your program offers it. Then nothing is lost if this device breaks, and webmail still shows everything.</source>
        <translation>Zaškrtněte „ponechat zprávy na serveru“, pokud to váš program nabízí. Pak o nic nepřijdete, když se toto zařízení rozbije, a webmail stále ukazuje vše.</translation>
    </message>
    <message>
        <source>How should mail arrive?</source>
        <translation>Jak má pošta přicházet?</translation>
    </message>
    <message>
        <source>Both ways work with any mail program that supports them. If unsure, keep IMAP.</source>
        <translation>Oba způsoby fungují s každým poštovním programem, který je umí. Pokud si nejste jisti, ponechte IMAP.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>doporučeno</translation>
    </message>
    <message>
        <source>Mail stays on the server, and every device of yours shows the same messages and folders.</source>
        <translation>Pošta zůstává na serveru a každé vaše zařízení ukazuje stejné zprávy a složky.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Mail is fetched to this one device; other devices do not see what was read, sorted or sent here.</source>
        <translation>Pošta se stáhne do tohoto jednoho zařízení; jiná zařízení nevidí, co jste zde přečetli, roztřídili nebo odeslali.</translation>
    </message>
    <message>
        <source>Only one way works here. The reason stands with the other.</source>
        <translation>Zde funguje jen jeden způsob. Důvod je uveden u druhého.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Without a provider there are no servers to test. Copy the question above and send it to your provider.</source>
        <translation>Bez poskytovatele nejsou žádné servery ke zkoušení. Zkopírujte otázku výše a pošlete ji svému poskytovateli.</translation>
    </message>
    <message>
        <source>Choose a provider to go on.</source>
        <translation>Chcete-li pokračovat, zvolte poskytovatele.</translation>
    </message>
    <message>
        <source>Who runs your mail?</source>
        <translation>Kdo spravuje vaši poštu?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Hledat podle názvu</translation>
    </message>
    <message>
        <source>My provider is not in this list</source>
        <translation>Můj poskytovatel v seznamu není</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Kopírovat otázku</translation>
    </message>
    <message>
        <source>Agree to the servers that were found, or choose a provider, to go on.</source>
        <translation>Chcete-li pokračovat, potvrďte nalezené servery, nebo zvolte poskytovatele.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Compare the choice with the invoice for your mailbox; it names the company and the product.</source>
        <translation>Porovnejte volbu s fakturou za svou schránku; uvádí firmu i produkt.</translation>
    </message>
    <message>
        <source>Your provider is known. One thing is missing to know its servers.</source>
        <translation>Váš poskytovatel je znám. K určení jeho serverů chybí jedna věc.</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The invoice for your mailbox or for your website names the company.</source>
        <translation>Z domény %1 není zřejmé, kdo spravuje její poštu. Firmu uvádí faktura za vaši schránku nebo web.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Dotaz na doménu %1 zůstal bez odpovědi. Zvolte firmu, která spravuje vaši poštu; je uvedena na faktuře.</translation>
    </message>
    <message>
        <source>Without a network nothing can be looked up. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Bez sítě nelze nic vyhledat. Zvolte firmu, která spravuje vaši poštu; je uvedena na faktuře.</translation>
    </message>
    <message>
        <source>Still looking up who runs the mail of %1. You can wait or choose the company yourself.</source>
        <translation>Stále se zjišťuje, kdo spravuje poštu domény %1. Můžete počkat nebo firmu zvolit sami.</translation>
    </message>
    <message>
        <source>Choose the company that runs your mail; your invoice names it.</source>
        <translation>Zvolte firmu, která spravuje vaši poštu; je uvedena na faktuře.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed here.</source>
        <translation>Zde je potřeba celé číslo od %1 do %2.</translation>
    </message>
    <message>
        <source>Hello, I want to use the mailbox %1 in a mail program. Please tell me:
1. Incoming server (IMAP and, if offered, POP3): name, port, SSL/TLS or STARTTLS
2. Outgoing server (SMTP): name, port, SSL/TLS or STARTTLS
3. User name: the whole address or something else
4. Whether an extra password for programs is needed</source>
        <translation>Dobrý den, chci používat schránku %1 v poštovním programu. Sdělte mi prosím:
1. Server příchozí pošty (IMAP, a pokud jej nabízíte, i POP3): název, port, SSL/TLS nebo STARTTLS
2. Server odchozí pošty (SMTP): název, port, SSL/TLS nebo STARTTLS
3. Uživatelské jméno: celá adresa, nebo něco jiného
4. Zda je potřeba zvláštní heslo pro programy</translation>
    </message>
    <message>
        <source>The servers that you typed are tested. You can change them here at any time.</source>
        <translation>Servery, které jste zadali, se vyzkoušejí. Zde je můžete kdykoli změnit.</translation>
    </message>
    <message>
        <source>Servers were found for %1. Agree to them, or choose the company that runs your mail.</source>
        <translation>Pro doménu %1 se našly servery. Potvrďte je, nebo zvolte firmu, která spravuje vaši poštu.</translation>
    </message>
    <message>
        <source>The incoming mail server is missing.</source>
        <translation>Chybí server příchozí pošty.</translation>
    </message>
    <message>
        <source>The incoming mail server is not the name of a server. Such a name has dots and no blanks, as in imap.example.com; a port number may follow after a colon.</source>
        <translation>V poli pro server příchozí pošty není název serveru. Takový název obsahuje tečky a žádné mezery, například imap.example.com; po dvojtečce může následovat číslo portu.</translation>
    </message>
    <message>
        <source>The outgoing mail server is missing.</source>
        <translation>Chybí server odchozí pošty.</translation>
    </message>
    <message>
        <source>The outgoing mail server is not the name of a server. Such a name has dots and no blanks, as in smtp.example.com; a port number may follow after a colon.</source>
        <translation>V poli pro server odchozí pošty není název serveru. Takový název obsahuje tečky a žádné mezery, například smtp.example.com; po dvojtečce může následovat číslo portu.</translation>
    </message>
    <message>
        <source>If you do not know them, your provider can tell you the values in one short message. Copy the question below and send it to their support. Until then, you can read your mail in the browser on your provider&apos;s website (“webmail”).</source>
        <translation>Pokud je neznáte, váš poskytovatel vám může hodnoty sdělit v jedné krátké zprávě. Zkopírujte otázku níže a pošlete ji jeho podpoře. Do té doby můžete číst poštu v prohlížeči na webu svého poskytovatele („webmail“).</translation>
    </message>
    <message>
        <source>Help from %1: %2</source>
        <extracomment>%1 is the provider, %2 its telephone number and e-mail address.</extracomment>
        <translation>Pomoc od poskytovatele %1: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>Vybrat &amp;vše</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Krok nahoru</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>Krok &amp;dolů</translation>
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
        <translation>Uložit jako</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Najít složku</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Zvolit</translation>
    </message>
    <message>
        <source>Look in:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Hledat v:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Název souboru:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Složka:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Soubory typu:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Složky</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Přejmenovat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Smazat</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Nová složka</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Nová složka</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vytvořit novou složku</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vytvořit novou složku</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Ukázat &amp;skryté soubory</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Jít zpět</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vpřed</translation>
    </message>
    <message>
        <source>Go forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Jít vpřed</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Nadřazená složka</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Přejít do nadřazené složky</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Přepnout na seznam</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Přepnout na podrobnosti</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Postranní panel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Seznam míst a záložek</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Nedávná místa</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Složka</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>%1 File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Soubor %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1 už existuje.
Chcete ho nahradit?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Soubor nebyl nalezen.
Zkontrolujte, zda je název souboru správný.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Složka nebyla nalezena.
Zkontrolujte, zda je název složky správný.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>„%1“ je chráněn proti zápisu.
Chcete ho přesto smazat?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Opravdu chcete smazat „%1“?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Složku nelze smazat.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Název</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Datum změny</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Počítač</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Neplatný název souboru</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Znovu</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Vyjmout</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>V&amp;ložit</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Vybrat vše</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Ukázat podrobnosti...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Skrýt podrobnosti...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Velikost stránky:</translation>
    </message>
    <message>
        <source>Width:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Šířka:</translation>
    </message>
    <message>
        <source>Height:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Výška:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Zdroj papíru:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Orientace</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Na výšku</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Na šířku</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Na šířku obráceně</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Na výšku obráceně</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Okraje</translation>
    </message>
    <message>
        <source>top margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>horní okraj</translation>
    </message>
    <message>
        <source>left margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>levý okraj</translation>
    </message>
    <message>
        <source>right margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>pravý okraj</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>dolní okraj</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Rozvržení stránky</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Stránek na list:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Pořadí stránek:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Vlastní</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Milimetry (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Palce (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Body (pt)</translation>
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
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Save All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Uložit vše</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Ano</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Ano &amp;všem</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>N&amp;e všem</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Přerušit</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Ignorovat</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Zahodit</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Použít</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Obnovit výchozí</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tisk</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Tisk</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Volby &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Volby &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tisk do souboru (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tisk do souboru ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Zapsat soubor PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Místní soubor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>All Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Všechny stránky</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Liché stránky</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sudé stránky</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Neplatné určení stránek</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 už existuje.
Chcete ho přepsat?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 je složka.
Zvolte jiný název souboru.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Do souboru %1 nelze zapisovat.
Zvolte jiný název souboru.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Hodnota „Od“ nemůže být větší než hodnota „Do“.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Vlastnosti tiskárny</translation>
    </message>
    <message>
        <source>Job Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Volby úlohy</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Stránka</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pokročilé</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copies:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kopie:</translation>
    </message>
    <message>
        <source>Print range</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Rozsah tisku</translation>
    </message>
    <message>
        <source>Print all</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Vytisknout vše</translation>
    </message>
    <message>
        <source>Pages from</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Stránky od</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Current Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Aktuální stránka</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Výběr</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Sada stránek:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Nastavení výstupu</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>Collate</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kompletovat</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Obrátit</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Barevný režim</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Barevně</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Stupně šedi</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Oboustranný tisk</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Žádný</translation>
    </message>
    <message>
        <source>Long side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Delší strana</translation>
    </message>
    <message>
        <source>Short side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kratší strana</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tiskárna</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Název:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>V&amp;lastnosti</translation>
    </message>
    <message>
        <source>Location:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Umístění:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Výstupní soubor:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Znovu</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Vyjmout</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Kopírovat &amp;adresu odkazu</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>V&amp;ložit</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Vybrat vše</translation>
    </message>
</context>
<context>
    <name>QrWayView</name>
    <message>
        <source>The same values, to type or to copy</source>
        <translation>Stejné hodnoty k opsání nebo zkopírování</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>zde jste</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>čeká</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Your address</source>
        <translation>Vaše adresa</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Poskytovatel pošty</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Vaše nastavení</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step of a guide, as the steps beside the page list it; %1 is its number, %2 its heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroky</numerusform>
            <numerusform>%n kroků</numerusform>
        </translation>
    </message>
    <message>
        <source>How mail arrives</source>
        <translation>Způsob příjmu</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Než začnete</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Vyzkoušení hesla</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Vzít s sebou</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Dokončit</translation>
    </message>
    <message>
        <source>Print the settings</source>
        <translation>Vytisknout nastavení</translation>
    </message>
    <message>
        <source>Printing did not work. Check the printer, or save a PDF instead.</source>
        <translation>Tisk se nezdařil. Zkontrolujte tiskárnu, nebo místo toho uložte PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Odesláno na tiskárnu.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Uložit nastavení jako PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Soubory PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your mail settings</source>
        <translation>Vaše nastavení pošty</translation>
    </message>
    <message>
        <source>Type these values into your device or mail program, exactly as they stand here.</source>
        <translation>Napište tyto hodnoty do svého zařízení nebo poštovního programu přesně tak, jak zde stojí.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Ukázat test nebo zkusit znovu</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopírovat vše</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>všechna nastavení</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Vytisknout…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>What does each value mean?</source>
        <translation>Co která hodnota znamená?</translation>
    </message>
    <message>
        <source>Try whether the password works, too</source>
        <translation>Vyzkoušet, zda funguje i heslo</translation>
    </message>
    <message>
        <source>Take them along…</source>
        <translation>Vzít s sebou…</translation>
    </message>
    <message>
        <source>Put these settings on a phone or into a mail program, without typing.</source>
        <translation>Přeneste toto nastavení do telefonu nebo poštovního programu bez opisování.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>V tomto počítači není nastavena žádná tiskárna. Uložte místo toho PDF.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>E-mail address</source>
        <translation>E-mailová adresa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Uživatelské jméno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Server příchozí pošty</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Port příchozí pošty</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Zabezpečení příchozí pošty</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server odchozí pošty</translation>
    </message>
    <message>
        <source>Outgoing port</source>
        <translation>Port odchozí pošty</translation>
    </message>
    <message>
        <source>Outgoing security</source>
        <translation>Zabezpečení odchozí pošty</translation>
    </message>
    <message>
        <source>Outgoing authentication</source>
        <translation>Ověření při odesílání</translation>
    </message>
    <message>
        <source>Sign-in for sending</source>
        <translation>Přihlášení k odesílání</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Typ účtu</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Název účtu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše jméno</translation>
    </message>
    <message>
        <source>Incoming server and port</source>
        <translation>Server a port příchozí pošty</translation>
    </message>
    <message>
        <source>Outgoing server and port</source>
        <translation>Server a port odchozí pošty</translation>
    </message>
    <message>
        <source>Leave a copy on the server</source>
        <translation>Ponechat kopii na serveru</translation>
    </message>
    <message>
        <source>Yes, with the normal password</source>
        <translation>Ano, normálním heslem</translation>
    </message>
    <message>
        <source>Yes, with an encrypted password</source>
        <translation>Ano, šifrovaným heslem</translation>
    </message>
    <message>
        <source>Yes, with OAuth2 (a sign-in in the browser)</source>
        <translation>Ano, přes OAuth2 (přihlášení v prohlížeči)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>vaše heslo ke schránce</translation>
    </message>
    <message>
        <source>Yes: the same user name and password</source>
        <translation>Ano: stejné uživatelské jméno a heslo</translation>
    </message>
    <message>
        <source>your name, as others shall see it</source>
        <translation>vaše jméno, jak ho mají vidět ostatní</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nevyzkoušeno</translation>
    </message>
    <message>
        <source>Not tested; the provider does not say</source>
        <translation>Nevyzkoušeno; poskytovatel to neuvádí</translation>
    </message>
    <message>
        <source>Tested, works</source>
        <translation>Vyzkoušeno, funguje</translation>
    </message>
    <message>
        <source>Does not work from here</source>
        <translation>Odsud nefunguje</translation>
    </message>
    <message>
        <source>Sending (%1)</source>
        <translation>Odesílání (%1)</translation>
    </message>
    <message>
        <source>Receiving (%1)</source>
        <translation>Příjem (%1)</translation>
    </message>
    <message>
        <source>Tested from this computer at %1</source>
        <translation>Vyzkoušeno z tohoto počítače v %1</translation>
    </message>
    <message>
        <source>certificate of %1, valid until %2</source>
        <translation>certifikát serveru %1, platný do %2</translation>
    </message>
    <message>
        <source>Does not work from here (tested at %1). %2</source>
        <translation>Odsud nefunguje (vyzkoušeno v %1). %2</translation>
    </message>
    <message>
        <source>Not tested from this computer: these are the provider&apos;s own values.</source>
        <translation>Z tohoto počítače nevyzkoušeno: toto jsou hodnoty od poskytovatele.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the server and port are the provider&apos;s, the security is the usual one for this port.</source>
        <translation>Z tohoto počítače nevyzkoušeno: server a port uvádí poskytovatel, zabezpečení je pro tento port obvyklé.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the provider does not name this port, but it is the usual one.</source>
        <translation>Z tohoto počítače nevyzkoušeno: poskytovatel tento port neuvádí, ale je obvyklý.</translation>
    </message>
    <message>
        <source>The provider names no server for %1. Go back and choose the other way, or ask the provider.</source>
        <translation>Poskytovatel pro %1 neuvádí žádný server. Vraťte se a zvolte druhý způsob, nebo se zeptejte poskytovatele.</translation>
    </message>
    <message>
        <source>All ports (numbered doors of the servers)</source>
        <translation>Všechny porty (očíslované dveře serverů)</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Odchozí (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Příchozí (%1)</translation>
    </message>
    <message>
        <source>SSL/TLS from the start</source>
        <translation>SSL/TLS od začátku</translation>
    </message>
    <message>
        <source>STARTTLS (begins plain, then encrypted)</source>
        <translation>STARTTLS (začne nešifrovaně, pak šifruje)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Bez šifrování</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a port number, %2 what the test found: &quot;993: Works, protected&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>Nastavení pošty pro %1</translation>
    </message>
    <message>
        <source>The servers and ports below were tested from this computer, and they work.</source>
        <translation>Níže uvedené servery a porty byly vyzkoušeny z tohoto počítače a fungují.</translation>
    </message>
    <message>
        <source>These values are the provider&apos;s own; they were not tested from this computer yet.</source>
        <translation>Toto jsou hodnoty od poskytovatele; z tohoto počítače ještě nebyly vyzkoušeny.</translation>
    </message>
    <message>
        <source>Receiving was tested and works. Sending is not proven from this computer.</source>
        <translation>Příjem byl vyzkoušen a funguje. Odesílání není z tohoto počítače ověřeno.</translation>
    </message>
    <message>
        <source>Sending was tested and works. Receiving is not proven from this computer.</source>
        <translation>Odesílání bylo vyzkoušeno a funguje. Příjem není z tohoto počítače ověřen.</translation>
    </message>
    <message>
        <source>Receiving and sending are not proven from this computer; below is why, and what to do now.</source>
        <translation>Příjem a odesílání nejsou z tohoto počítače ověřené; níže je důvod a co teď udělat.</translation>
    </message>
    <message>
        <source>With POP3, let the program leave a copy of messages on the server. Otherwise the mail is only on this one device.</source>
        <translation>Při POP3 nechte program ponechávat kopii zpráv na serveru. Jinak je pošta jen v tomto jednom zařízení.</translation>
    </message>
    <message>
        <source>Sending needs a sign-in, too: turn on “outgoing server requires authentication” on your device.</source>
        <translation>I odesílání vyžaduje přihlášení: v zařízení zapněte „server odchozí pošty vyžaduje ověření“.</translation>
    </message>
    <message>
        <source>Control panel of the provider (for a new password)</source>
        <translation>Zákaznický prostor poskytovatele (pro nové heslo)</translation>
    </message>
    <message>
        <source>Webmail (your mail in the browser)</source>
        <translation>Webmail (vaše pošta v prohlížeči)</translation>
    </message>
    <message>
        <source>Known faults at the provider</source>
        <translation>Známé poruchy u poskytovatele</translation>
    </message>
    <message>
        <source>Help from the provider</source>
        <translation>Pomoc od poskytovatele</translation>
    </message>
    <message>
        <source>Written on %1 at %2. This sheet holds no password.</source>
        <translation>Napsáno %1 v %2. Tento list neobsahuje žádné heslo.</translation>
    </message>
    <message>
        <source>Your address, as others write to it.</source>
        <translation>Vaše adresa, na kterou vám ostatní píší.</translation>
    </message>
    <message>
        <source>The name that the server knows you by; also called login or account.</source>
        <translation>Jméno, pod kterým vás server zná; říká se mu i login nebo účet.</translation>
    </message>
    <message>
        <source>The password of your mailbox, not that of the device.</source>
        <translation>Heslo k vaší schránce, ne k zařízení.</translation>
    </message>
    <message>
        <source>This server receives your mail.</source>
        <translation>Tento server přijímá vaši poštu.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <translation>Port jsou očíslované dveře serveru pro jeden druh pošty.</translation>
    </message>
    <message>
        <source>How the way to the server is encrypted. SSL/TLS is often called SSL alone.</source>
        <translation>Jak je cesta k serveru šifrovaná. SSL/TLS se často nazývá jen SSL.</translation>
    </message>
    <message>
        <source>This server sends your mail; also called SMTP server.</source>
        <translation>Tento server odesílá vaši poštu; říká se mu i server SMTP.</translation>
    </message>
    <message>
        <source>Sending has a port of its own.</source>
        <translation>Odesílání má vlastní port.</translation>
    </message>
    <message>
        <source>How the way to the sending server is encrypted.</source>
        <translation>Jak je cesta k serveru odchozí pošty šifrovaná.</translation>
    </message>
    <message>
        <source>Authentication is the sign-in with user name and password; without it, the server does not send.</source>
        <translation>Ověření je přihlášení uživatelským jménem a heslem; bez něj server neodesílá.</translation>
    </message>
    <message>
        <source>Sending asks for the same user name and password as receiving.</source>
        <translation>Odesílání vyžaduje stejné uživatelské jméno a heslo jako příjem.</translation>
    </message>
    <message>
        <source>The way in which mail arrives.</source>
        <translation>Způsob, jakým pošta přichází.</translation>
    </message>
    <message>
        <source>Only you see this name. Choose what you like.</source>
        <translation>Tento název vidíte jen vy. Zvolte si ho libovolně.</translation>
    </message>
    <message>
        <source>The name that others see beside your address.</source>
        <translation>Jméno, které ostatní vidí vedle vaší adresy.</translation>
    </message>
    <message>
        <source>The server, a colon and its port, without spaces.</source>
        <translation>Server, dvojtečka a jeho port, bez mezer.</translation>
    </message>
    <message>
        <source>Otherwise the mail is taken off the server and your other devices no longer see it.</source>
        <translation>Jinak se pošta ze serveru odebere a vaše další zařízení ji už neukážou.</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Uživatelské jméno pro odesílání</translation>
    </message>
    <message>
        <source>No: sending has a user name of its own</source>
        <translation>Ne: odesílání má vlastní uživatelské jméno</translation>
    </message>
    <message>
        <source>Sending has a user name of its own; the password is the same.</source>
        <translation>Odesílání má vlastní uživatelské jméno; heslo je stejné.</translation>
    </message>
    <message>
        <source>The letters before the @ need an outgoing server that offers SMTPUTF8, the extension for letters other than a–z. Whether this one does was not tested.</source>
        <translation>Písmena před @ potřebují server odchozí pošty, který nabízí SMTPUTF8, rozšíření pro písmena mimo a–z. Zda ho nabízí tento server, nebylo vyzkoušeno.</translation>
    </message>
    <message>
        <source>The outgoing server takes the letters before the @: it offers SMTPUTF8, the extension for letters other than a–z.</source>
        <translation>Server odchozí pošty písmena před @ přijímá: nabízí SMTPUTF8, rozšíření pro písmena mimo a–z.</translation>
    </message>
    <message>
        <source>The outgoing server does not take the letters before the @: it does not offer SMTPUTF8, the extension for letters other than a–z. Ask your provider for an address with a–z only.</source>
        <translation>Server odchozí pošty písmena před @ nepřijímá: nenabízí SMTPUTF8, rozšíření pro písmena mimo a–z. Požádejte poskytovatele o adresu jen s písmeny a–z.</translation>
    </message>
    <message>
        <source>App passwords (second passwords, for mail programs)</source>
        <translation>Hesla aplikací (druhá hesla, pro poštovní programy)</translation>
    </message>
    <message>
        <source>Access for mail programs (to switch it on)</source>
        <translation>Přístup pro poštovní programy (jeho zapnutí)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Shown instead of the list of steps where the window is narrow.</extracomment>
        <translation>Stránka %1 z %2</translation>
    </message>
    <message>
        <source>Mail Setup Wizard</source>
        <translation>Průvodce nastavením pošty</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Pokračovat</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Heslo k adrese %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>The password is tried only where receiving and sending are both proven, and the provider takes a password. That is not so right now.</source>
        <translation>Heslo se zkouší jen tam, kde je ověřen příjem i odesílání a kde poskytovatel přijímá heslo. Teď tomu tak není.</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Vyzkoušejte heslo</translation>
    </message>
    <message>
        <source>Only if you like: the settings are right without it. The password goes over the proven connections alone, once for each press, and is kept nowhere.</source>
        <translation>Jen pokud chcete: nastavení je správné i bez toho. Heslo jde pouze přes ověřená spojení, jednou při každém stisknutí tlačítka, a nikde se neukládá.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Ukázat test nebo zkusit znovu</translation>
    </message>
    <message>
        <source>&amp;Try the password</source>
        <translation>V&amp;yzkoušet heslo</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Zr&amp;ušit</translation>
    </message>
    <message>
        <source>Try another password</source>
        <translation>Zkusit jiné heslo</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Ukázat jen nastavení</translation>
    </message>
</context>
<context>
    <name>SignInRowView</name>
    <message>
        <source>Details: %1</source>
        <translation>Podrobnosti: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Odesílání pošty (%1)</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Příjem pošty (%1)</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Probíhá přihlašování…</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Zatím nevyzkoušeno</translation>
    </message>
    <message>
        <source>The password is accepted</source>
        <translation>Heslo je přijato</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Heslo nebylo přijato</translation>
    </message>
    <message>
        <source>The user name is another one</source>
        <translation>Uživatelské jméno je jiné</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Je potřeba heslo aplikace</translation>
    </message>
    <message>
        <source>Access is switched off</source>
        <translation>Přístup je vypnutý</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>Odesílání je zablokované</translation>
    </message>
    <message>
        <source>Too many tries for now</source>
        <translation>Zatím příliš mnoho pokusů</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Schránka je plná</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>V tuto chvíli to nejde</translation>
    </message>
    <message>
        <source>No way of signing in</source>
        <translation>Žádný způsob přihlášení</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Žádná jasná odpověď</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Žádné spojení</translation>
    </message>
    <message>
        <source>Not protected, so not tried</source>
        <translation>Nezabezpečeno, proto nevyzkoušeno</translation>
    </message>
    <message>
        <source>Broke off without an answer</source>
        <translation>Přerušeno bez odpovědi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>The password was not tried for sending yet.</source>
        <translation>Heslo zatím nebylo vyzkoušeno pro odesílání.</translation>
    </message>
    <message>
        <source>The password was not tried for receiving yet.</source>
        <translation>Heslo zatím nebylo vyzkoušeno pro příjem.</translation>
    </message>
    <message>
        <source>The server for sending accepted the password.</source>
        <translation>Server odchozí pošty heslo přijal.</translation>
    </message>
    <message>
        <source>The server for receiving accepted the password.</source>
        <translation>Server příchozí pošty heslo přijal.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but not for sending.</source>
        <translation>Totéž heslo bylo přijato pro příjem, ale ne pro odesílání.</translation>
    </message>
    <message>
        <source>The same password was accepted for sending, but not for receiving.</source>
        <translation>Totéž heslo bylo přijato pro odesílání, ale ne pro příjem.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1.</source>
        <translation>Heslo nebylo přijato s uživatelským jménem %1.</translation>
    </message>
    <message>
        <source>The password was not accepted for sending, with the user name %1.</source>
        <translation>Heslo nebylo přijato pro odesílání s uživatelským jménem %1.</translation>
    </message>
    <message>
        <source>The password was not accepted for receiving, with the user name %1.</source>
        <translation>Heslo nebylo přijato pro příjem s uživatelským jménem %1.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1; this server wants the whole e-mail address there.</source>
        <translation>Heslo nebylo přijato s uživatelským jménem %1; tento server zde chce celou e-mailovou adresu.</translation>
    </message>
    <message>
        <source>The server does not take the usual password from mail programs.</source>
        <translation>Server od poštovních programů běžné heslo nepřijímá.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off for this mailbox.</source>
        <translation>Odesílání z poštovních programů je pro tuto schránku vypnuté.</translation>
    </message>
    <message>
        <source>Receiving by %1 is switched off for this mailbox.</source>
        <translation>Příjem přes %1 je pro tuto schránku vypnutý.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but sending is refused.</source>
        <translation>Totéž heslo bylo přijato pro příjem, ale odesílání je odmítnuto.</translation>
    </message>
    <message>
        <source>Sending is locked for this mailbox.</source>
        <translation>Odesílání je pro tuto schránku zablokované.</translation>
    </message>
    <message>
        <source>The server lets nobody in for a while, because there were too many tries.</source>
        <translation>Server na chvíli nikoho nepustí, protože bylo příliš mnoho pokusů.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Schránka je plná.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Server v tuto chvíli nemůže hesla ověřovat.</translation>
    </message>
    <message>
        <source>The server offers no way of signing in with a password, so none was sent.</source>
        <translation>Server nenabízí žádný způsob přihlášení heslem, proto nebylo žádné odesláno.</translation>
    </message>
    <message>
        <source>The server said neither yes nor no to the password.</source>
        <translation>Server heslo ani nepřijal, ani neodmítl.</translation>
    </message>
    <message>
        <source>The server could not be reached this time, so no password was sent.</source>
        <translation>Se serverem se tentokrát nepodařilo spojit, proto nebylo odesláno žádné heslo.</translation>
    </message>
    <message>
        <source>The connection was not protected this time, so no password was sent.</source>
        <translation>Spojení tentokrát nebylo zabezpečené, proto nebylo odesláno žádné heslo.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>Spojení skončilo dřív, než server odpověděl.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>Pokus byl zrušen.</translation>
    </message>
    <message>
        <source>Type the password and press “Try the password”, or go on without.</source>
        <translation>Napište heslo a stiskněte „Vyzkoušet heslo“, nebo pokračujte bez něj.</translation>
    </message>
    <message>
        <source>The same password belongs into your device.</source>
        <translation>Totéž heslo patří do vašeho zařízení.</translation>
    </message>
    <message>
        <source>Some providers answer like this while sending is locked for a mailbox, for example because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Někteří poskytovatelé takto odpovídají, když je odesílání ze schránky zablokované, například proto, že se z ní rozesílal spam. Zeptejte se svého poskytovatele; nové heslo zablokování často zruší.</translation>
    </message>
    <message>
        <source>The other server cannot check passwords at the moment, and this one may only say it otherwise. Try again in a few minutes.</source>
        <translation>Druhý server teď nemůže hesla ověřovat a tento to možná jen říká jinak. Zkuste to znovu za pár minut.</translation>
    </message>
    <message>
        <source>Ask your provider whether mail programs may receive mail from this mailbox.</source>
        <translation>Zeptejte se poskytovatele, zda poštovní programy smějí poštu z této schránky přijímat.</translation>
    </message>
    <message>
        <source>Type it once more, with a look at capital letters and the keyboard layout. Does it open your mail in the browser? If not, set a new password at your provider.</source>
        <translation>Napište ho ještě jednou a všimněte si velkých písmen a rozložení klávesnice. Otevře se s ním vaše pošta v prohlížeči? Pokud ne, nastavte si u poskytovatele nové heslo.</translation>
    </message>
    <message>
        <source>On your device, type %1 as the user name, whatever else the settings say.</source>
        <translation>Ve svém zařízení napište jako uživatelské jméno %1, i kdyby v nastavení stálo něco jiného.</translation>
    </message>
    <message>
        <source>Have your provider make an app password (a second password, for mail programs only), and try that one. Where there is none, only programs that open the provider’s own sign-in page get in.</source>
        <translation>Nechte si u poskytovatele vytvořit heslo aplikace (druhé heslo, jen pro poštovní programy) a zkuste to. Kde takové heslo není, dostanou se dovnitř jen programy, které otevřou přihlašovací stránku samotného poskytovatele.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, switch on access for mail programs in its settings, and try again.</source>
        <translation>Přihlaste se ke své poště v prohlížeči, v jejím nastavení zapněte přístup pro poštovní programy a zkuste to znovu.</translation>
    </message>
    <message>
        <source>It looks as if sending is locked for this mailbox, often because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Vypadá to, že je odesílání z této schránky zablokované, často proto, že se z ní rozesílal spam. Zeptejte se svého poskytovatele; nové heslo zablokování často zruší.</translation>
    </message>
    <message>
        <source>Wait: each further try makes the pause longer. If it does not end, ask your provider whether the mailbox is locked.</source>
        <translation>Počkejte: každý další pokus přestávku prodlouží. Pokud neskončí, zeptejte se poskytovatele, zda není schránka zablokovaná.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.</source>
        <translation>Přihlaste se ke své poště v prohlížeči, smažte, co nepotřebujete, vysypte koš a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This passes by itself; try again in a few minutes. The password may well be right.</source>
        <translation>To přejde samo; zkuste to znovu za pár minut. Heslo může být správné.</translation>
    </message>
    <message>
        <source>Ask your provider how mail programs sign in. Some want a sign-in in the browser.</source>
        <translation>Zeptejte se poskytovatele, jak se poštovní programy přihlašují. Někteří chtějí přihlášení v prohlížeči.</translation>
    </message>
    <message>
        <source>Its own words stand under Details. The password may be right: try again later, or on your device.</source>
        <translation>Jeho vlastní slova jsou v Podrobnostech. Heslo může být správné: zkuste to později, nebo na svém zařízení.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Zkontrolujte síť a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Go back and check again, or try from another network.</source>
        <translation>Vraťte se a spusťte test znovu, nebo to zkuste z jiné sítě.</translation>
    </message>
    <message>
        <source>The password may be right. Try again.</source>
        <translation>Heslo může být správné. Zkuste to znovu.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Zkuste to znovu, kdykoli budete chtít.</translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>Přestávka chrání schránku před zablokováním. Další pokus je možný za %n minutu.</numerusform>
            <numerusform>Přestávka chrání schránku před zablokováním. Další pokus je možný za %n minuty.</numerusform>
            <numerusform>Přestávka chrání schránku před zablokováním. Další pokus je možný za %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Přestávka chrání schránku před zablokováním. Další pokus je možný za %n sekundu.</numerusform>
            <numerusform>Přestávka chrání schránku před zablokováním. Další pokus je možný za %n sekundy.</numerusform>
            <numerusform>Přestávka chrání schránku před zablokováním. Další pokus je možný za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, port %2, %3</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Uživatelské jméno</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Způsob přihlášení</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Server odpověděl</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Zatím nic odesláno</translation>
    </message>
    <message>
        <source>Sending the message …</source>
        <translation>Zpráva se odesílá…</translation>
    </message>
    <message>
        <source>It is sent. Looking for it in the mailbox …</source>
        <translation>Je odeslána. Hledá se ve schránce…</translation>
    </message>
    <message>
        <source>It is there. Removing it again …</source>
        <translation>Je tam. Teď se zase odstraňuje…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>No test message was sent yet.</source>
        <translation>Zatím nebyla odeslána žádná zkušební zpráva.</translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s).</source>
        <translation>
            <numerusform>Vaše zpráva dorazila za %n sekundu.</numerusform>
            <numerusform>Vaše zpráva dorazila za %n sekundy.</numerusform>
            <numerusform>Vaše zpráva dorazila za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s), in the folder for junk mail.</source>
        <translation>
            <numerusform>Vaše zpráva dorazila za %n sekundu, do složky s nevyžádanou poštou.</numerusform>
            <numerusform>Vaše zpráva dorazila za %n sekundy, do složky s nevyžádanou poštou.</numerusform>
            <numerusform>Vaše zpráva dorazila za %n sekund, do složky s nevyžádanou poštou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>Server zprávu nepřijal.</translation>
    </message>
    <message>
        <source>The server did not take the message; it looks as if sending is locked for this mailbox.</source>
        <translation>Server zprávu nepřijal; vypadá to, že je odesílání z této schránky zablokované.</translation>
    </message>
    <message>
        <source>The message was sent, but it has not arrived yet.</source>
        <translation>Zpráva byla odeslána, ale zatím nedorazila.</translation>
    </message>
    <message>
        <source>The mailbox is full, so the message cannot arrive.</source>
        <translation>Schránka je plná, proto zpráva nemůže dorazit.</translation>
    </message>
    <message>
        <source>The message was sent, but the mailbox could not be looked into.</source>
        <translation>Zpráva byla odeslána, ale do schránky se nepodařilo nahlédnout.</translation>
    </message>
    <message>
        <source>The message was sent, but then the connection ended.</source>
        <translation>Zpráva byla odeslána, ale potom spojení skončilo.</translation>
    </message>
    <message>
        <source>The connection ended before the message was sent.</source>
        <translation>Spojení skončilo dřív, než byla zpráva odeslána.</translation>
    </message>
    <message>
        <source>The message was sent; waiting for it was cancelled.</source>
        <translation>Zpráva byla odeslána; čekání na ni bylo zrušeno.</translation>
    </message>
    <message>
        <source>Cancelled before the message was sent.</source>
        <translation>Zrušeno dřív, než byla zpráva odeslána.</translation>
    </message>
    <message>
        <source>Look into your mailbox in a few minutes, into junk mail, too. The message is called “%1” and may be deleted.</source>
        <translation>Podívejte se za pár minut do schránky, i do nevyžádané pošty. Předmět zprávy je „%1“ a můžete ji smazat.</translation>
    </message>
    <message>
        <source>It is removed again, and nothing else in the mailbox was touched.</source>
        <translation>Je zase odstraněna a na nic jiného ve schránce se nesahalo.</translation>
    </message>
    <message>
        <source>It is still in your mailbox, called “%1”, and may be deleted. Nothing else there was touched.</source>
        <translation>Je stále ve vaší schránce s předmětem „%1“ a můžete ji smazat. Na nic jiného se nesahalo.</translation>
    </message>
    <message>
        <source>Press the button to send one.</source>
        <translation>Odešlete ji stisknutím tlačítka.</translation>
    </message>
    <message>
        <source>Receiving and sending work with this password.</source>
        <translation>S tímto heslem příjem i odesílání fungují.</translation>
    </message>
    <message>
        <source>Receiving and sending work; look into that folder now and then.</source>
        <translation>Příjem i odesílání fungují; občas se do té složky podívejte.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Try again in a few minutes.</source>
        <translation>Server je v tuto chvíli zaneprázdněn. Zkuste to znovu za pár minut.</translation>
    </message>
    <message>
        <source>The server wants a pause before more mail is sent. Try again later.</source>
        <translation>Server chce přestávku, než se pošle další pošta. Zkuste to později.</translation>
    </message>
    <message>
        <source>It does not take other letters than a–z before the @. Ask your provider for a second address with Latin letters.</source>
        <translation>Server nepřijímá před zavináčem jiná písmena než a–z. Požádejte poskytovatele o druhou adresu s písmeny latinky bez diakritiky.</translation>
    </message>
    <message>
        <source>Its own words stand under Details; show them to your provider.</source>
        <translation>Jeho vlastní slova jsou v Podrobnostech; ukažte je poskytovateli.</translation>
    </message>
    <message>
        <source>Ask your provider why. Often spam was sent from the mailbox, and a new password ends the lock.</source>
        <translation>Zeptejte se poskytovatele na důvod. Často se ze schránky rozesílal spam a nové heslo zablokování zruší.</translation>
    </message>
    <message>
        <source>Test of your mail settings</source>
        <translation>Zkouška nastavení vaší pošty</translation>
    </message>
    <message>
        <source>This message was sent by Mail Setup Wizard, from your address to your address, to see that sending and receiving work.
They do. This message may be deleted.
</source>
        <translation>Tuto zprávu odeslal Mail Setup Wizard z vaší adresy na vaši adresu, aby se ukázalo, zda odesílání a příjem fungují.
Fungují. Tuto zprávu můžete smazat.
</translation>
    </message>
</context>
<context>
    <name>StepDetailsView</name>
    <message>
        <source>It may read differently on your device.</source>
        <translation>Na vašem zařízení může být jiné znění.</translation>
    </message>
    <message>
        <source>It may read differently on your device. In English it reads %1.</source>
        <translation>Na vašem zařízení může být jiné znění. Anglicky zní %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Zaškrtněte %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Pozor: %1</translation>
    </message>
    <message>
        <source>Open the control panel of %1</source>
        <translation>Otevřít zákaznický prostor poskytovatele %1</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Otevřít webmail poskytovatele %1 (pošta v prohlížeči)</translation>
    </message>
    <message>
        <source>Open the help pages of %1</source>
        <translation>Otevřít nápovědu poskytovatele %1</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Stiskněte %1</translation>
    </message>
    <message>
        <source>Then press %1</source>
        <translation>Potom stiskněte %1</translation>
    </message>
    <message>
        <source>Leave %1 unticked</source>
        <translation>Nezaškrtávejte %1</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>I &amp;did it</source>
        <translation>&amp;Mám to</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Pokračovat</translation>
    </message>
    <message>
        <source>The device shows its texts in:</source>
        <translation>Zařízení ukazuje své texty v jazyce:</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Ukázat všechna nastavení</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <translation>Zde to vypadá jinak</translation>
    </message>
    <message>
        <source>It asks something else</source>
        <translation>Chce to něco jiného</translation>
    </message>
    <message>
        <source>How this device reads in that language is not known here. Its texts are shown in English and may read differently.</source>
        <translation>Jak toto zařízení zní v tomto jazyce, zde není známo. Jeho texty se ukazují anglicky a mohou znít jinak.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Ukázat všechny kroky</translation>
    </message>
    <message>
        <source>Versions differ. Look for the same words in another place on the screen.</source>
        <translation>Verze se liší. Hledejte stejná slova na jiném místě obrazovky.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The values stay the same.</source>
        <translation>Pokud se tato obrazovka neobjeví, pokračujte dalším krokem. Hodnoty zůstávají stejné.</translation>
    </message>
    <message>
        <source>If the answer stands among all settings, type it. If it does not, leave what the device suggests, or leave it empty.</source>
        <translation>Pokud je odpověď mezi všemi nastaveními, napište ji. Pokud ne, ponechte, co navrhuje zařízení, nebo nechte pole prázdné.</translation>
    </message>
</context>
<context>
    <name>SupportWayView</name>
    <message>
        <source>To read out over the phone</source>
        <translation>K přečtení do telefonu</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>krátký kód</translation>
    </message>
    <message>
        <source>It names the provider, what was tested and where it stopped. Nothing in it is about you.</source>
        <translation>Udává poskytovatele, co bylo vyzkoušeno a kde se to zastavilo. O vás v něm není nic.</translation>
    </message>
    <message>
        <source>To send in a message</source>
        <translation>K odeslání ve zprávě</translation>
    </message>
    <message>
        <source>Report of the test</source>
        <translation>Zpráva o testu</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopírovat zprávu o testu</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>celá zpráva o testu</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Uložit zprávu o testu…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Uložit zprávu o testu</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textové soubory (*.txt)</translation>
    </message>
    <message>
        <source>Mail report</source>
        <extracomment>The beginning of a file&apos;s name.</extracomment>
        <translation>Zpráva o poště</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Do&amp;končit</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Vezměte si nastavení s sebou</translation>
    </message>
    <message>
        <source>Choose where they shall go. Your password goes nowhere.</source>
        <translation>Zvolte, kam se mají přenést. Vaše heslo nikam neodejde.</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>Thunderbird or K-9 Mail on an Android phone</source>
        <translation>Thunderbird nebo K-9 Mail v telefonu s Androidem</translation>
    </message>
    <message>
        <source>Any phone</source>
        <translation>Jakýkoli telefon</translation>
    </message>
    <message>
        <source>iPhone, iPad or Mac</source>
        <translation>iPhone, iPad nebo Mac</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is the name of a mail program</extracomment>
        <translation>%1 v tomto počítači</translation>
    </message>
    <message>
        <source>On paper or as a file</source>
        <translation>Na papíře nebo jako soubor</translation>
    </message>
    <message>
        <source>For the support of your provider</source>
        <translation>Pro podporu vašeho poskytovatele</translation>
    </message>
    <message>
        <source>The app reads a code off this screen and sets the account up by itself.</source>
        <translation>Aplikace přečte kód z této obrazovky a účet sama nastaví.</translation>
    </message>
    <message>
        <source>The camera reads names and ports off this screen, ready to be copied.</source>
        <translation>Fotoaparát přečte názvy a porty z této obrazovky, připravené ke zkopírování.</translation>
    </message>
    <message>
        <source>A file that sets the account up in Apple’s Mail.</source>
        <translation>Soubor, který účet nastaví v aplikaci Mail od Applu.</translation>
    </message>
    <message>
        <source>Sets the account up in the program. It can be undone.</source>
        <translation>Nastaví účet v programu. Lze to vrátit zpět.</translation>
    </message>
    <message>
        <source>Print the settings, or save them as PDF or as text.</source>
        <translation>Vytiskněte nastavení, nebo ho uložte jako PDF či text.</translation>
    </message>
    <message>
        <source>A report of the test, and a short code to read out over the phone.</source>
        <translation>Zpráva o testu a krátký kód k přečtení do telefonu.</translation>
    </message>
    <message>
        <source>Let the app on the phone read this code. It holds the servers and your address, but no password.</source>
        <translation>Nechte aplikaci v telefonu přečíst tento kód. Jsou v něm servery a vaše adresa, ale žádné heslo.</translation>
    </message>
    <message>
        <source>Let the phone’s camera read this code. It holds names and ports as text, but no password.</source>
        <translation>Nechte fotoaparát telefonu přečíst tento kód. Jsou v něm názvy a porty jako text, ale žádné heslo.</translation>
    </message>
    <message>
        <source>Save a file with the settings, bring it onto the device and install it there. It holds no password.</source>
        <translation>Uložte soubor s nastavením, přeneste ho do zařízení a tam ho nainstalujte. Heslo v něm není.</translation>
    </message>
    <message>
        <source>Choose the form that suits you. None of them holds your password.</source>
        <translation>Zvolte podobu, která vám vyhovuje. V žádné není vaše heslo.</translation>
    </message>
    <message>
        <source>Give this to the people who help you. It holds neither your password nor your whole address.</source>
        <translation>Dejte to lidem, kteří vám pomáhají. Není v tom vaše heslo ani celá adresa.</translation>
    </message>
    <message>
        <source>Not possible: there is no server for receiving or none for sending among your settings.</source>
        <translation>Nelze: ve vašem nastavení chybí server příchozí nebo odchozí pošty.</translation>
    </message>
    <message>
        <source>Not possible: one of the servers offers no encryption, and your password would be sent openly.</source>
        <translation>Nelze: jeden ze serverů nenabízí šifrování a vaše heslo by se posílalo nechráněné.</translation>
    </message>
    <message>
        <source>Not possible: the app refuses an address with such letters or signs before the @.</source>
        <translation>Nelze: aplikace odmítá adresu s takovými písmeny nebo znaky před zavináčem.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the letters or signs before the @ of your address.</source>
        <translation>Nelze: v této podobě nejdou zapsat písmena nebo znaky, které má vaše adresa před zavináčem.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the name of one of the servers.</source>
        <translation>Nelze: v této podobě nejde zapsat název jednoho ze serverů.</translation>
    </message>
    <message>
        <source>Not possible: your user name has a sign in it that this form cannot hold.</source>
        <translation>Nelze: ve vašem uživatelském jménu je znak, který v této podobě nejde zapsat.</translation>
    </message>
    <message>
        <source>Not possible: your provider wants a way of signing in that this form has no word for.</source>
        <translation>Nelze: váš poskytovatel vyžaduje způsob přihlášení, který v této podobě nejde uvést.</translation>
    </message>
    <message>
        <source>Not possible: your settings are too long for a code that a camera can read.</source>
        <translation>Nelze: vaše nastavení je příliš dlouhé na kód, který dokáže přečíst fotoaparát.</translation>
    </message>
    <message>
        <source>Not possible yet: receiving or sending did not work in the test, or is not protected. The settings page says more.</source>
        <translation>Zatím nelze: příjem nebo odesílání v testu nefungovaly nebo nejsou zabezpečené. Více je na stránce s nastavením.</translation>
    </message>
    <message>
        <source>Not tested: some of these values are your provider’s word, not yet proven from this computer.</source>
        <translation>Nevyzkoušeno: některé z těchto hodnot udává váš poskytovatel a z tohoto počítače zatím nebyly ověřeny.</translation>
    </message>
    <message>
        <source>Take care: some of these values did not work from this computer. They may work elsewhere.</source>
        <translation>Pozor: některé z těchto hodnot z tohoto počítače nefungovaly. Jinde fungovat mohou.</translation>
    </message>
    <message>
        <source>On the phone, install Thunderbird or K-9 Mail, version 8 or newer, and open it.</source>
        <translation>V telefonu nainstalujte Thunderbird nebo K-9 Mail, verzi 8 nebo novější, a otevřete ho.</translation>
    </message>
    <message>
        <source>Choose “Import settings”, then “Scan QR code”.</source>
        <translation>Zvolte „Importovat nastavení“ a pak „Skenovat QR kód“.</translation>
    </message>
    <message>
        <source>Hold the phone so that it sees the whole square.</source>
        <translation>Držte telefon tak, aby viděl celý čtverec.</translation>
    </message>
    <message>
        <source>The app asks for your mailbox password.</source>
        <translation>Aplikace se zeptá na heslo vaší schránky.</translation>
    </message>
    <message>
        <source>Open the camera of the phone, or its QR reader.</source>
        <translation>Otevřete fotoaparát telefonu nebo čtečku QR kódů.</translation>
    </message>
    <message>
        <source>The phone shows the values as text. Copy them from there, one by one.</source>
        <translation>Telefon zobrazí hodnoty jako text. Zkopírujte je odtud jednu po druhé.</translation>
    </message>
    <message>
        <source>A QR code for Thunderbird on a phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR kód pro Thunderbird v telefonu s nastavením pro %1. Stejné hodnoty jsou níže jako text.</translation>
    </message>
    <message>
        <source>A QR code for any phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR kód pro jakýkoli telefon s nastavením pro %1. Stejné hodnoty jsou níže jako text.</translation>
    </message>
</context>
<context>
    <name>TestMailView</name>
    <message>
        <source>A message to yourself</source>
        <translation>Zpráva sobě</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It stays in the mailbox; nothing else there is touched.</source>
        <translation>Z vaší adresy na vaši adresu jde krátká zpráva a počítají se sekundy, než dorazí. Ve schránce zůstane; na nic jiného se v ní nesahá.</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It is removed again; nothing else in the mailbox is touched.</source>
        <translation>Z vaší adresy na vaši adresu jde krátká zpráva a počítají se sekundy, než dorazí. Potom se zase odstraní; na nic jiného se ve schránce nesahá.</translation>
    </message>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>Pos&amp;lat si zkušební zprávu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Server odpověděl: „%1“</translation>
    </message>
</context>
<context>
    <name>TypedServersView</name>
    <message>
        <source>If you know the names of your mail servers, type them here; letters from your provider name them. Ports and encryption are then found out and tested for you.</source>
        <translation>Pokud znáte názvy svých poštovních serverů, napište je sem; uvádějí je zprávy od vašeho poskytovatele. Porty a šifrování se pak najdou a vyzkoušejí za vás.</translation>
    </message>
    <message>
        <source>Incoming mail server</source>
        <translation>Server příchozí pošty</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Server odchozí pošty</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Další</translation>
    </message>
</context>
</TS>
