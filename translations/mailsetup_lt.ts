<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AddressPage</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Įveskite savo el. pašto adresą, kad galėtumėte tęsti.</translation>
    </message>
    <message>
        <source>The address needs a small correction first.</source>
        <translation>Pirmiausia reikia šiek tiek pataisyti adresą.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Naudoti %1</translation>
    </message>
    <message>
        <source>Which address do you want to set up?</source>
        <translation>Kurį el. pašto adresą norite paruošti?</translation>
    </message>
    <message>
        <source>The servers of your provider are found and tested for you. Your password is not needed.</source>
        <translation>Jūsų pašto teikėjo serveriai surandami ir patikrinami už jus. Slaptažodžio nereikia.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>El. pašto adresas</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>vardas@example.com</translation>
    </message>
    <message>
        <source>Not right? Choose another provider</source>
        <translation>Ne tas? Pasirinkite kitą teikėją</translation>
    </message>
    <message>
        <source>This computer has no network right now. You can go on: the settings are shown as “not tested” and are tested as soon as the network is back.</source>
        <translation>Šis kompiuteris dabar neturi tinklo ryšio. Galite tęsti: nustatymai rodomi su žyma „nepatikrinta“ ir patikrinami, kai tik ryšys atsiranda.</translation>
    </message>
    <message>
        <source>To find your provider, only the part after the @ is looked up. The name before it stays on this computer.</source>
        <translation>Ieškant teikėjo, naudojama tik adreso dalis po ženklo @. Vardas prieš jį lieka šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>%1: set up your mail</source>
        <translation>%1: paruoškite savo paštą</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Įveskite savo el. pašto adresą, kad galėtumėte tęsti.</translation>
    </message>
    <message>
        <source>The @ is missing. It stands between the name and the domain, as in name@example.com.</source>
        <translation>Trūksta ženklo @. Jis rašomas tarp vardo ir domeno, pavyzdžiui, vardas@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. An address has exactly one.</source>
        <translation>Ženklų @ daugiau nei vienas. Adrese jis tik vienas.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Trūksta dalies prieš ženklą @.</translation>
    </message>
    <message>
        <source>The part after the @ is missing, for example example.com.</source>
        <translation>Trūksta dalies po ženklo @, pavyzdžiui, example.com.</translation>
    </message>
    <message>
        <source>The ending of the domain is missing, for example .com or .lt.</source>
        <translation>Trūksta domeno galūnės, pavyzdžiui, .com arba .lt.</translation>
    </message>
    <message>
        <source>There is a comma where a dot belongs.</source>
        <translation>Vietoje taško parašytas kablelis.</translation>
    </message>
    <message>
        <source>There is a blank inside the address. Addresses have none.</source>
        <translation>Adrese yra tarpas. Adresai rašomi be tarpų.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed. They look the same, but mail servers tell them apart.</source>
        <translation>Sumaišytos dviejų abėcėlių raidės. Jos atrodo vienodai, bet pašto serveriai jas skiria.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed: “%1” looks familiar, but mail servers tell it apart.</source>
        <translation>Sumaišytos dviejų abėcėlių raidės: „%1“ atrodo įprastai, bet pašto serveriai mato skirtumą.</translation>
    </message>
    <message>
        <source>There is a character that an address cannot have.</source>
        <translation>Yra simbolis, kurio adrese būti negali.</translation>
    </message>
    <message>
        <source>An address cannot have “%1” at this place.</source>
        <translation>Šioje adreso vietoje „%1“ būti negali.</translation>
    </message>
    <message>
        <source>There is a dot too many: at the beginning, at the end or next to another dot.</source>
        <translation>Vienas taškas nereikalingas: pradžioje, pabaigoje arba šalia kito taško.</translation>
    </message>
    <message>
        <source>The address is longer than mail servers accept. Please compare it with the one you were given.</source>
        <translation>Adresas ilgesnis, nei priima pašto serveriai. Palyginkite jį su tuo, kurį gavote.</translation>
    </message>
    <message>
        <source>Mail programs write %1 as %2. Both are the same domain.</source>
        <translation>Pašto programose domenas %1 rašomas %2. Tai tas pats domenas.</translation>
    </message>
    <message>
        <source>The name before the @ has letters outside a–z. Some mail servers do not take them yet; if sending fails, ask your provider for a second address without them.</source>
        <translation>Varde prieš ženklą @ yra kitokių raidžių nei a–z. Kai kurie pašto serveriai jų dar nepriima; jei siųsti nepavyksta, paprašykite teikėjo antro adreso be jų.</translation>
    </message>
    <message>
        <source>%1, recognised by the address.</source>
        <translation>%1 – atpažinta pagal adresą.</translation>
    </message>
    <message>
        <source>%1, recognised by where mail for %2 is delivered.</source>
        <translation>%1 – atpažinta pagal tai, kur pristatomi domeno %2 laiškai.</translation>
    </message>
    <message>
        <source>%1, chosen by you.</source>
        <translation>%1 – jūsų pasirinkimas.</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1 …</source>
        <translation>Ieškoma, kas tvarko domeno %1 paštą …</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The next page asks you.</source>
        <translation>Iš domeno %1 neaišku, kas tvarko jo paštą. Teikėją galite pasirinkti kitame puslapyje.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. The next page asks you for the provider.</source>
        <translation>Ieškant domeno %1 teikėjo, negauta atsakymo. Jį galite pasirinkti kitame puslapyje.</translation>
    </message>
    <message>
        <source>Without a network, %1 cannot be looked up. The next page asks you for the provider.</source>
        <translation>Be tinklo ryšio domeno %1 teikėjo surasti negalima. Jį galite pasirinkti kitame puslapyje.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1 itself.</source>
        <translation>Rasta paties domeno %1 nustatymų puslapyje.</translation>
    </message>
    <message>
        <source>Found in the mail service records of %1 (in its DNS, the phone book of the Internet).</source>
        <translation>Rasta domeno %1 pašto tarnybų įrašuose (jo DNS – interneto telefonų knygoje).</translation>
    </message>
    <message>
        <source>Found in Thunderbird’s public database of mail settings.</source>
        <translation>Rasta viešoje Thunderbird pašto nustatymų duomenų bazėje.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1, which receives the mail of %2.</source>
        <translation>Rasta teikėjo %1, kuris priima domeno %2 laiškus, nustatymų puslapyje.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, but servers with the usual names exist. The check shows whether they are the right ones.</source>
        <translation>Domenas %1 nustatymų neskelbia, bet serverių įprastais vardais yra. Patikra parodo, ar jie tinkami.</translation>
    </message>
    <message>
        <source>Servers typed by you.</source>
        <translation>Serverius įvedėte jūs.</translation>
    </message>
    <message>
        <source>Another source says something else:</source>
        <translation>Kitas šaltinis nurodo ką kita:</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1: asking %2 … You can go on without waiting.</source>
        <translation>Ieškoma, kas tvarko domeno %1 paštą: klausiama serverio %2 … Galite tęsti nelaukdami.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ar turėjote omenyje %1?</translation>
    </message>
</context>
<context>
    <name>AppleWayView</name>
    <message>
        <source>How the file gets onto the iPhone or iPad</source>
        <translation>Kaip failas patenka į „iPhone“ arba „iPad“</translation>
    </message>
    <message>
        <source>•  With any computer: open your webmail in the browser and send the file to yourself. Then open the webmail in Safari on the phone, and tap the file.</source>
        <translation>•  Iš bet kurio kompiuterio: naršyklėje atverkite savo žiniatinklio paštą ir nusiųskite failą sau. Tada telefone žiniatinklio paštą atverkite naršykle „Safari“ ir palieskite failą.</translation>
    </message>
    <message>
        <source>•  From a Mac: choose Share, then AirDrop, then the phone.</source>
        <translation>•  Iš „Mac“ kompiuterio: pasirinkite bendrinimą (Share), tada „AirDrop“, tada telefoną.</translation>
    </message>
    <message>
        <source>•  With iCloud Drive or another cloud: put the file there, then tap it in the Files app on the phone.</source>
        <translation>•  Per „iCloud Drive“ arba kitą debesį: įkelkite failą ten, tada palieskite jį telefono programoje „Files“.</translation>
    </message>
    <message>
        <source>Open the webmail of %1</source>
        <translation>Atverti teikėjo %1 žiniatinklio paštą</translation>
    </message>
    <message>
        <source>The device will say that the file is not signed. That is as it should be: only companies sign such files, and yours holds nothing but what stands on the settings page.</source>
        <translation>Įrenginys praneš, kad failas nepasirašytas. Taip ir turi būti: tokius failus pasirašo tik įmonės, o jūsiškiame yra tik tai, kas parašyta nustatymų puslapyje.</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Į&amp;rašyti failą…</translation>
    </message>
    <message>
        <source>Save the settings for Apple devices</source>
        <translation>Įrašyti nustatymus „Apple“ įrenginiams</translation>
    </message>
    <message>
        <source>Settings for Apple devices (*.%1)</source>
        <translation>Nustatymai „Apple“ įrenginiams (*.%1)</translation>
    </message>
</context>
<context>
    <name>BeforehandPage</name>
    <message>
        <source>%1 has rules of its own for mail programs. It helps to know them before you begin.</source>
        <translation>Teikėjas %1 pašto programoms taiko savo taisykles. Prieš pradedant pravartu jas žinoti.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Prieš pradedant</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>Let mail programs in</source>
        <translation>Leiskite jungtis pašto programoms</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Susikurkite programos slaptažodį</translation>
    </message>
    <message>
        <source>Sign in on the provider’s own page</source>
        <translation>Prisijunkite paties teikėjo puslapyje</translation>
    </message>
    <message>
        <source>%1 keeps a mailbox closed to mail programs until you open it. Sign in to your mail in the browser, look in its settings for IMAP and POP3 (the two ways to receive mail in a program), and switch on the one you want.</source>
        <translation>Teikėjas %1 neleidžia pašto programoms jungtis prie pašto dėžutės, kol patys to neįjungiate. Naršyklėje prisijunkite prie savo pašto, jo nustatymuose raskite IMAP ir POP3 (du būdus gauti laiškus programoje) ir įjunkite tą, kurio norite.</translation>
    </message>
    <message>
        <source>%1 does not take your usual password in mail programs. Sign in to your account in the browser and have an app password made: a second password, for mail programs only. Type it wherever your device asks for the password.</source>
        <translation>Teikėjas %1 pašto programose nepriima įprasto jūsų slaptažodžio. Naršyklėje prisijunkite prie savo paskyros ir susikurkite programos slaptažodį – antrą slaptažodį, skirtą tik pašto programoms. Įveskite jį visur, kur įrenginys prašo slaptažodžio.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in on its own page in the browser. A mail program that asks for the password itself cannot get in, even with the right one.</source>
        <translation>Teikėjas %1 prašo prisijungti naršyklėje, jo paties puslapyje. Pašto programa, kuri slaptažodžio prašo pati, prisijungti negali, net jei slaptažodis teisingas.</translation>
    </message>
    <message>
        <source>Some programs open the sign-in page of %1 instead of asking for a password. On that page, your usual password is the right one.</source>
        <translation>Kai kurios programos slaptažodžio neprašo, o atveria teikėjo %1 prisijungimo puslapį. Jame tinka įprastas jūsų slaptažodis.</translation>
    </message>
    <message>
        <source>Current versions of Outlook, Thunderbird, Apple Mail and Gmail open that page by themselves for the large providers. The servers and ports in your settings are right for them, too.</source>
        <translation>Dabartinės Outlook, Thunderbird, Apple Mail ir Gmail versijos didžiųjų teikėjų prisijungimo puslapį atveria pačios. Jūsų nustatymuose nurodyti serveriai ir prievadai tinka ir joms.</translation>
    </message>
    <message>
        <source>Open the page of %1 for app passwords</source>
        <translation>Atverti teikėjo %1 programų slaptažodžių puslapį</translation>
    </message>
    <message>
        <source>Open the page of %1 that lets mail programs in</source>
        <translation>Atverti teikėjo %1 puslapį, kuriame leidžiama jungtis pašto programoms</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Atverti teikėjo %1 žiniatinklio paštą (paštą naršyklėje)</translation>
    </message>
    <message>
        <source>What %1 says:</source>
        <translation>Ką nurodo teikėjas %1:</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>Tę&amp;sti</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Laiškų gavimas (%1)</translation>
    </message>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Laiškų siuntimas (%1)</translation>
    </message>
    <message>
        <source>Not chosen: receiving mail by %1</source>
        <translation>Nepasirinkta: laiškų gavimas per %1</translation>
    </message>
    <message>
        <source>Hide the ports for %1</source>
        <translation>Slėpti %1 prievadus</translation>
    </message>
    <message>
        <source>Show the ports for %1, too</source>
        <translation>Rodyti ir %1 prievadus</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>Dar nėra ką tikrinti</translation>
    </message>
    <message>
        <source>The mail provider is not chosen. Go back to choose it; the test then starts by itself.</source>
        <translation>Pašto teikėjas nepasirinktas. Grįžkite atgal ir jį pasirinkite; tada patikra prasideda pati.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Dar niekas nepatikrinta</translation>
    </message>
    <message>
        <source>You can continue at any time: values that are not proven are marked.</source>
        <translation>Tęsti galite bet kada: nepatvirtintos reikšmės pažymimos.</translation>
    </message>
    <message>
        <source>What works from this computer</source>
        <translation>Kas veikia iš šio kompiuterio</translation>
    </message>
    <message>
        <source>Every port (a numbered door of the mail server) is tried with a real, encrypted connection. No password is needed.</source>
        <translation>Kiekvienas prievadas (numeruotos pašto serverio durys) išbandomas tikru šifruotu ryšiu. Slaptažodžio nereikia.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Patikrinti &amp;dar kartą</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Atša&amp;ukti</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Tik parodyti nustatymus</translation>
    </message>
    <message>
        <source>&amp;Try the password, too</source>
        <translation>&amp;Išbandyti ir slaptažodį</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>%1 – used for your settings</source>
        <extracomment>%1 is what the test found at a port, for example &quot;Works, protected&quot;</extracomment>
        <translation>%1 – naudojama jūsų nustatymuose</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Išsamiau: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Press “Check again” to test it.</source>
        <translation>Kad patikrintumėte, paspauskite „Patikrinti dar kartą“.</translation>
    </message>
    <message>
        <source>These values can be used as they are.</source>
        <translation>Šias reikšmes galima naudoti tokias, kokios yra.</translation>
    </message>
    <message>
        <source>Use another port (a numbered door) of this list that is protected, or ask the mail provider for one.</source>
        <translation>Naudokite kitą šio sąrašo prievadą (numeruotas duris), kuris yra apsaugotas, arba tokio paprašykite pašto teikėjo.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, or ask the provider for the server&apos;s name.</source>
        <translation>Patikrinkite, ar pasirinktas tinkamas teikėjas, arba paklauskite jo serverio vardo.</translation>
    </message>
    <message>
        <source>Restart the router or try another network, for example the phone&apos;s, and check again.</source>
        <translation>Paleiskite maršrutizatorių iš naujo arba išbandykite kitą tinklą, pavyzdžiui, telefono, ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Open any web page in the browser, sign in to the network there, and check again.</source>
        <translation>Naršyklėje atverkite bet kurį tinklalapį, jame prisijunkite prie tinklo ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise ask the mail provider which one is open.</source>
        <translation>Naudokite veikiantį prievadą, jei sąraše toks yra; jei nėra, paklauskite pašto teikėjo, kuris atviras.</translation>
    </message>
    <message>
        <source>Try another network, for example the phone&apos;s; if it stays silent there too, ask the mail provider.</source>
        <translation>Išbandykite kitą tinklą, pavyzdžiui, telefono; jei ir ten atsakymo nėra, kreipkitės į pašto teikėją.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise try another network or ask whoever runs this one.</source>
        <translation>Naudokite veikiantį prievadą, jei sąraše toks yra; jei nėra, išbandykite kitą tinklą arba kreipkitės į šio tinklo prižiūrėtoją.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 for sending instead; they are made for mail programs.</source>
        <translation>Siųsdami naudokite 465 arba 587 prievadą; jie skirti pašto programoms.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, and use a port that works, if the list shows one.</source>
        <translation>Patikrinkite, ar pasirinktas tinkamas teikėjas, ir naudokite veikiantį prievadą, jei sąraše toks yra.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS (encryption from the start) for this port, or use a port that works.</source>
        <translation>Šiam prievadui pasirinkite SSL/TLS (šifravimą nuo pat pradžių) arba naudokite veikiantį prievadą.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; often it is the one with STARTTLS.</source>
        <translation>Naudokite veikiantį prievadą, jei sąraše toks yra; dažnai tai prievadas su STARTTLS.</translation>
    </message>
    <message>
        <source>Use the port with SSL/TLS (encryption from the start) instead, if the list shows that it works.</source>
        <translation>Naudokite prievadą su SSL/TLS (šifravimu nuo pat pradžių), jei sąraše matyti, kad jis veikia.</translation>
    </message>
    <message>
        <source>Type no password in this network; try another network and check again.</source>
        <translation>Šiame tinkle neveskite slaptažodžio; išbandykite kitą tinklą ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Do not sign in to your mail in this network; try another network and check again.</source>
        <translation>Šiame tinkle prie savo pašto nesijunkite; išbandykite kitą tinklą ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a server with up-to-date encryption (TLS 1.2 or newer).</source>
        <translation>Paprašykite pašto teikėjo serverio su šiuolaikišku šifravimu (TLS 1.2 arba naujesniu).</translation>
    </message>
    <message>
        <source>Check again in a few minutes; if it stays so, try another network or ask the mail provider.</source>
        <translation>Patikrinkite dar kartą po kelių minučių; jei niekas nepasikeičia, išbandykite kitą tinklą arba kreipkitės į pašto teikėją.</translation>
    </message>
    <message>
        <source>Only the mail provider can renew it: tell its support, and do not accept the certificate by hand.</source>
        <translation>Jį atnaujinti gali tik pašto teikėjas: praneškite jo pagalbos tarnybai ir patys šio liudijimo nepatvirtinkite.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the mail provider&apos;s support.</source>
        <translation>Patikrinkite šio kompiuterio datą; jei ji teisinga, praneškite pašto teikėjo pagalbos tarnybai.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, and check again.</source>
        <translation>Nustatykite šio kompiuterio datą, laiką ir laiko juostą ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Ask the mail provider for the server name that its certificate is made out to.</source>
        <translation>Paklauskite pašto teikėjo, kokiam serverio vardui išduotas jo liudijimas.</translation>
    </message>
    <message>
        <source>Do not accept it by hand; try another network, and if it stays so, ask the mail provider.</source>
        <translation>Patys jo nepatvirtinkite; išbandykite kitą tinklą, o jei niekas nepasikeičia, kreipkitės į pašto teikėją.</translation>
    </message>
    <message>
        <source>Turn its mail scanning off or ask whoever looks after this computer, and check again.</source>
        <translation>Išjunkite jos atliekamą pašto tikrinimą arba kreipkitės į šio kompiuterio prižiūrėtoją ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Tell the mail provider&apos;s support that the server needs a stronger certificate.</source>
        <translation>Praneškite pašto teikėjo pagalbos tarnybai, kad serveriui reikia stipresnio liudijimo.</translation>
    </message>
    <message>
        <source>Use another port of this list; servers use this one among themselves.</source>
        <translation>Naudokite kitą šio sąrašo prievadą; šis skirtas serverių tarpusavio ryšiui.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>Palaukite kelias minutes ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Wait a while or try another network; if it stays so, ask the mail provider to lift the block.</source>
        <translation>Šiek tiek palaukite arba išbandykite kitą tinklą; jei niekas nepasikeičia, paprašykite pašto teikėjo panaikinti blokavimą.</translation>
    </message>
    <message>
        <source>Check again; if it happens every time, try another network or ask the mail provider.</source>
        <translation>Patikrinkite dar kartą; jei tai kartojasi, išbandykite kitą tinklą arba kreipkitės į pašto teikėją.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen; if it is, tell the mail provider&apos;s support.</source>
        <translation>Patikrinkite, ar pasirinktas tinkamas teikėjas; jei taip, praneškite jo pagalbos tarnybai.</translation>
    </message>
    <message>
        <source>Press “Check again” whenever you like.</source>
        <translation>„Patikrinti dar kartą“ galite paspausti bet kada.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>kitas serveris</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>išdavėjas be pavadinimo</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>nežinomos dienos</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 was not tested yet.</source>
        <translation>Serverio %1 prievadas %2 (numeruotos durys) dar nepatikrintas.</translation>
    </message>
    <message>
        <source>%1 was not tested yet.</source>
        <translation>Serveris %1 dar nepatikrintas.</translation>
    </message>
    <message>
        <source>%1 answers, encrypts the connection and proves its identity with a valid certificate.</source>
        <translation>Serveris %1 atsako, šifruoja ryšį ir savo tapatybę įrodo galiojančiu liudijimu.</translation>
    </message>
    <message>
        <source>%1 answers, but offers no encryption: others could read the password on the way.</source>
        <translation>Serveris %1 atsako, bet šifravimo nesiūlo: pakeliui slaptažodį galėtų perskaityti kiti.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Serverio vardu %1 nėra.</translation>
    </message>
    <message>
        <source>The name service (it turns names such as %1 into numbers) does not answer.</source>
        <translation>Vardų tarnyba (ji tokius vardus kaip %1 paverčia skaičiais) neatsako.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Šis kompiuteris neprijungtas prie tinklo.</translation>
    </message>
    <message>
        <source>This network wants a sign-in on its own web page first, as in hotels and trains.</source>
        <translation>Šis tinklas prašo pirma prisijungti jo tinklalapyje, kaip viešbučiuose ir traukiniuose.</translation>
    </message>
    <message>
        <source>%1 is there, but its port %2 (a numbered door) is closed.</source>
        <translation>Serveris %1 pasiekiamas, bet jo prievadas %2 (numeruotos durys) uždarytas.</translation>
    </message>
    <message>
        <source>%1 is there, but its mail ports (numbered doors) are closed to this computer.</source>
        <translation>Serveris %1 pasiekiamas, bet jo pašto prievadai (numeruotos durys) šiam kompiuteriui uždaryti.</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 gives no answer.</source>
        <translation>Serverio %1 prievadas %2 (numeruotos durys) neatsako.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>Serveris %1 neatsako.</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks port %2 (a numbered door).</source>
        <translation>Serveris %1 veikia, bet kažkas pakeliui blokuoja prievadą %2 (numeruotas duris).</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks its mail ports (numbered doors).</source>
        <translation>Serveris %1 veikia, bet kažkas pakeliui blokuoja jo pašto prievadus (numeruotas duris).</translation>
    </message>
    <message>
        <source>The Internet provider of this connection blocks port 25, as many do against spam.</source>
        <translation>Šio ryšio interneto teikėjas blokuoja 25 prievadą – taip nuo brukalų saugosi daugelis.</translation>
    </message>
    <message>
        <source>Something answers at port %2 (a numbered door) of %1, but not a mail server of this kind.</source>
        <translation>Per serverio %1 prievadą %2 (numeruotas duris) kažkas atsako, bet tai ne tokio tipo pašto serveris.</translation>
    </message>
    <message>
        <source>Something answers in place of %1, but not a mail server of this kind.</source>
        <translation>Vietoje serverio %1 kažkas atsako, bet tai ne tokio tipo pašto serveris.</translation>
    </message>
    <message>
        <source>%1 encrypts from the first moment here, where STARTTLS (encryption after the greeting) is usual.</source>
        <translation>Serveris %1 čia šifruoja iš karto, nors įprastas būdas – STARTTLS (šifravimas po pasisveikinimo).</translation>
    </message>
    <message>
        <source>%1 does not encrypt from the first moment here, where SSL/TLS (encryption from the start) is usual.</source>
        <translation>Serveris %1 čia nešifruoja iš karto, nors įprastas būdas – SSL/TLS (šifravimas nuo pat pradžių).</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS (switching to encryption) here.</source>
        <translation>Serveris %1 čia nesiūlo STARTTLS (perėjimo prie šifravimo).</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it: somebody on the way may interfere.</source>
        <translation>Serveris %1 siūlo šifravimą, bet paskui jo atsisako: gali būti, kad kažkas įsikiša pakeliui.</translation>
    </message>
    <message>
        <source>Data that do not belong there came before the encryption with %1: somebody on the way may interfere.</source>
        <translation>Dar prieš šifravimą su serveriu %1 atėjo duomenų, kurių ten neturėtų būti: gali būti, kad kažkas įsikiša pakeliui.</translation>
    </message>
    <message>
        <source>%1 offers only old kinds of encryption that are no longer safe.</source>
        <translation>Serveris %1 siūlo tik senus, nebesaugius šifravimo būdus.</translation>
    </message>
    <message>
        <source>The encryption with %1 could not be started.</source>
        <translation>Su serveriu %1 nepavyko pradėti šifruoto ryšio.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) ran out on %2.</source>
        <translation>Serverio %1 liudijimas (jo tapatybės įrodymas) galiojo tik iki %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is valid only from %2 on.</source>
        <translation>Serverio %1 liudijimas (jo tapatybės įrodymas) galioja tik nuo %2.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems wrong, so no certificate (proof of identity) looks valid.</source>
        <translation>Atrodo, kad šio kompiuterio data arba laikas neteisingi, todėl joks liudijimas (tapatybės įrodymas) neatrodo galiojantis.</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to “%2”, not to %1.</source>
        <translation>Liudijimas (tapatybės įrodymas) išduotas vardui „%2“, o ne serveriui %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) comes from “%2”, which this computer does not know.</source>
        <translation>Serverio %1 liudijimą (jo tapatybės įrodymą) išdavė „%2“, bet šis kompiuteris tokio išdavėjo nežino.</translation>
    </message>
    <message>
        <source>Security software or a firewall (“%2”) opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Saugos programa arba užkarda („%2“) atveria šifruotą ryšį su serveriu %1 ir rodo savo liudijimą (tapatybės įrodymą).</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is too weak and could be forged.</source>
        <translation>Serverio %1 liudijimas (jo tapatybės įrodymas) per silpnas ir gali būti suklastotas.</translation>
    </message>
    <message>
        <source>Nobody can sign in at port %2 (a numbered door) of %1: it is not meant for mail programs.</source>
        <translation>Per serverio %1 prievadą %2 (numeruotas duris) prisijungti negalima: jis skirtas ne pašto programoms.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in with a mail program here.</source>
        <translation>Serveris %1 čia neleidžia prisijungti pašto programa.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no more connections at the moment.</source>
        <translation>Serveris %1 pasiekiamas, bet šiuo metu daugiau ryšių nepriima.</translation>
    </message>
    <message>
        <source>%1 does not accept connections from this computer or network.</source>
        <translation>Serveris %1 nepriima ryšių iš šio kompiuterio arba tinklo.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of the talk.</source>
        <translation>Serveris %1 nutraukė ryšį pokalbio viduryje.</translation>
    </message>
    <message>
        <source>%1 answers in a way that no mail server should.</source>
        <translation>Serveris %1 atsako taip, kaip pašto serveris neturėtų.</translation>
    </message>
    <message>
        <source>The test of port %2 (a numbered door) of %1 was cancelled.</source>
        <translation>Serverio %1 prievado %2 (numeruotų durų) patikra atšaukta.</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>Serverio %1 patikra atšaukta.</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Laukiama eilės</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Ieškoma serverio</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Jungiamasi</translation>
    </message>
    <message>
        <source>Waiting for a greeting</source>
        <translation>Laukiama pasisveikinimo</translation>
    </message>
    <message>
        <source>Asking for encryption</source>
        <translation>Prašoma šifravimo</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>Pradedamas šifravimas</translation>
    </message>
    <message>
        <source>Checking who the server is</source>
        <translation>Tikrinama serverio tapatybė</translation>
    </message>
    <message>
        <source>Asking what it can do</source>
        <translation>Klausiama, ką serveris moka</translation>
    </message>
    <message>
        <source>Asking how to sign in</source>
        <translation>Klausiama, kaip prisijungti</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>Sending mail, port %1</source>
        <translation>Laiškų siuntimas, prievadas %1</translation>
    </message>
    <message>
        <source>Receiving mail, port %1</source>
        <translation>Laiškų gavimas, prievadas %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nepatikrinta</translation>
    </message>
    <message>
        <source>Works, protected</source>
        <translation>Veikia, apsaugota</translation>
    </message>
    <message>
        <source>Works, but without protection</source>
        <translation>Veikia, bet be apsaugos</translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation>Tokio serverio vardo nėra</translation>
    </message>
    <message>
        <source>Server name could not be looked up</source>
        <translation>Serverio vardo rasti nepavyko</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nėra tinklo ryšio</translation>
    </message>
    <message>
        <source>The network wants a sign-in first</source>
        <translation>Tinklas prašo pirma prisijungti</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Čia nesiūloma</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nėra atsakymo</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Blokuojama pakeliui</translation>
    </message>
    <message>
        <source>Blocked by the Internet provider</source>
        <translation>Blokuoja interneto teikėjas</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Atsako kažkas kitas</translation>
    </message>
    <message>
        <source>Encrypted in another way</source>
        <translation>Šifruojama kitaip</translation>
    </message>
    <message>
        <source>Not encrypted from the start</source>
        <translation>Nešifruojama nuo pradžių</translation>
    </message>
    <message>
        <source>Encryption not offered</source>
        <translation>Šifravimas nesiūlomas</translation>
    </message>
    <message>
        <source>Encryption offered, then refused</source>
        <translation>Šifravimas pasiūlytas, bet atmestas</translation>
    </message>
    <message>
        <source>Stopped: unexpected data</source>
        <translation>Sustabdyta: netikėti duomenys</translation>
    </message>
    <message>
        <source>Encryption out of date</source>
        <translation>Šifravimas pasenęs</translation>
    </message>
    <message>
        <source>Encryption did not start</source>
        <translation>Šifravimas neprasidėjo</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Liudijimas nebegalioja</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Liudijimas dar negalioja</translation>
    </message>
    <message>
        <source>The clock seems wrong</source>
        <translation>Tikriausiai netikslus laikrodis</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Liudijimas kitam vardui</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Liudijimas nepatikimas</translation>
    </message>
    <message>
        <source>Opened by security software</source>
        <translation>Ryšį atveria saugos programa</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Liudijimas per silpnas</translation>
    </message>
    <message>
        <source>Not for mail programs</source>
        <translation>Ne pašto programoms</translation>
    </message>
    <message>
        <source>Busy now</source>
        <translation>Serveris dabar užimtas</translation>
    </message>
    <message>
        <source>Turns this computer away</source>
        <translation>Šio kompiuterio nepriima</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <translation>Serveris nutraukė ryšį</translation>
    </message>
    <message>
        <source>The answers make no sense</source>
        <translation>Atsakymai nesuprantami</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Slow: %1</source>
        <translation>Lėtai: %1</translation>
    </message>
    <message>
        <source>Works, protected, but slow</source>
        <translation>Veikia, apsaugota, bet lėtai</translation>
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
        <translation>Be šifravimo</translation>
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
            <numerusform>%1 ir dar %n vardas</numerusform>
            <numerusform>%1 ir dar %n vardai</numerusform>
            <numerusform>%1 ir dar %n vardų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage of the test and how long it took: &quot;Connecting: 0.05 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ką tai reiškia</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Protection asked for</source>
        <translation>Prašyta apsauga</translation>
    </message>
    <message>
        <source>Why it is tried</source>
        <translation>Kodėl bandoma</translation>
    </message>
    <message>
        <source>A usual port that the provider does not name</source>
        <translation>Įprastas prievadas, kurio teikėjas nenurodo</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <translation>Adresas internete</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifravimas</translation>
    </message>
    <message>
        <source>Certificate made out to</source>
        <translation>Kam išduotas liudijimas</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Liudijimo vardai</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Kas išdavė liudijimą</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Liudijimas galioja iki</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Prisijungimo būdai</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>Paties serverio žodžiai</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Kiekvieno etapo trukmė</translation>
    </message>
    <message>
        <source>Sending works; still testing how mail is received</source>
        <translation>Siuntimas veikia; gavimas dar tikrinamas</translation>
    </message>
    <message>
        <source>Receiving works; still testing how mail is sent</source>
        <translation>Gavimas veikia; siuntimas dar tikrinamas</translation>
    </message>
    <message>
        <source>Testing the mail servers from this computer…</source>
        <translation>Iš šio kompiuterio tikrinami pašto serveriai…</translation>
    </message>
    <message>
        <source>Receiving and sending work</source>
        <translation>Gavimas ir siuntimas veikia</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>Gavimas veikia, siuntimas – dar ne</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>Siuntimas veikia, gavimas – dar ne</translation>
    </message>
    <message>
        <source>Receiving and sending do not work from here yet</source>
        <translation>Gavimas ir siuntimas iš čia dar neveikia</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Šis kompiuteris neprijungtas prie tinklo</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Patikra atšaukta</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tai trunka kelias sekundes.</translation>
    </message>
    <message>
        <source>%1 takes its time to answer. Some servers do so on purpose, against spam; the test waits for up to 35 seconds.</source>
        <translation>Serveris %1 atsako neskubėdamas. Kai kurie serveriai taip daro tyčia, kad apsisaugotų nuo brukalų; patikra laukia iki 35 sekundžių.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer. This takes a few seconds.</source>
        <translation>Laukiama, kol atsakys serveris %1. Tai trunka kelias sekundes.</translation>
    </message>
    <message>
        <source>Both were tested from this computer just now: the connection is encrypted, and the server showed a valid certificate (its proof of identity).</source>
        <translation>Gavimas ir siuntimas ką tik patikrinti iš šio kompiuterio: ryšys šifruotas, serveris pateikė galiojantį liudijimą (savo tapatybės įrodymą).</translation>
    </message>
    <message>
        <source>Connect it to the Internet: the test then starts by itself. Until then, the provider&apos;s values are shown and marked “not tested”.</source>
        <translation>Prijunkite jį prie interneto: tada patikra prasideda pati. Iki tol rodomos teikėjo reikšmės su žyma „nepatikrinta“.</translation>
    </message>
    <message>
        <source>What was not tested is marked so. “Check again” starts the test afresh.</source>
        <translation>Kas nepatikrinta, taip ir pažymėta. Paspaudus „Patikrinti dar kartą“, patikra prasideda iš naujo.</translation>
    </message>
    <message>
        <source>Security software or a firewall opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Saugos programa arba užkarda atveria šifruotą ryšį su serveriu %1 ir rodo savo liudijimą (tapatybės įrodymą).</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet, and check again.</source>
        <translation>Prijunkite šį kompiuterį prie interneto ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Works, protected, as %1</source>
        <extracomment>%1 is the name of a mail server, which works where the name that was tried first does not</extracomment>
        <translation>Veikia, apsaugota, kaip %1</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to %1, another name of the server %2. Use the name %1; if you do not recognise it, ask the mail provider first.</source>
        <extracomment>%1 is the name that works, %2 the one that was tried first, for example ssl0.ovh.net and imap.example.lt</extracomment>
        <translation>Liudijimas (tapatybės įrodymas) išduotas vardui %1 – tai kitas serverio %2 vardas. Naudokite vardą %1; jei jo neatpažįstate, pirmiausia paklauskite pašto teikėjo.</translation>
    </message>
    <message>
        <source>The certificate of %1 names this server, at the same address on the Internet</source>
        <translation>Šį serverį nurodo serverio %1 liudijimas; jų adresas internete tas pats</translation>
    </message>
    <message>
        <source>Your mail program needs this proxy, too: set it there, or use another network.</source>
        <translation>Šio įgaliotojo serverio reikia ir jūsų pašto programai: nurodykite jį jos nustatymuose arba naudokite kitą tinklą.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let mail through, or use another network.</source>
        <translation>Paprašykite šio tinklo prižiūrėtojo praleisti paštą arba naudokite kitą tinklą.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of this computer, and check again.</source>
        <translation>Peržiūrėkite įgaliotąjį serverį šio kompiuterio tinklo nustatymuose ir patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>Ask the mail provider for such a certificate, or for a server that does without.</source>
        <translation>Paprašykite pašto teikėjo tokio liudijimo arba serverio, kuriam jo nereikia.</translation>
    </message>
    <message>
        <source>%1 is reached only through the proxy %2, a computer that passes connections on; there it works.</source>
        <translation>Serveris %1 pasiekiamas tik per įgaliotąjį serverį %2 (ryšius perduodantį kompiuterį); per jį veikia.</translation>
    </message>
    <message>
        <source>%1 gives no answer, and the proxy %2, a computer that passes connections on, does not let mail through.</source>
        <translation>Serveris %1 neatsako, o įgaliotasis serveris %2 (ryšius perduodantis kompiuteris) pašto nepraleidžia.</translation>
    </message>
    <message>
        <source>%1 gives no answer, nor does the proxy %2, a computer that shall pass connections on.</source>
        <translation>Neatsako nei serveris %1, nei įgaliotasis serveris %2 (kompiuteris, kuris turėtų perduoti ryšius).</translation>
    </message>
    <message>
        <source>%1 lets in only computers that show a certificate (proof of identity) of their own.</source>
        <translation>Serveris %1 įleidžia tik kompiuterius, kurie pateikia savo liudijimą (tapatybės įrodymą).</translation>
    </message>
    <message>
        <source>Works only through the proxy</source>
        <translation>Veikia tik per įgaliotąjį serverį</translation>
    </message>
    <message>
        <source>Not let through by the proxy</source>
        <translation>Įgaliotasis serveris nepraleidžia</translation>
    </message>
    <message>
        <source>The proxy gives no answer</source>
        <translation>Įgaliotasis serveris neatsako</translation>
    </message>
    <message>
        <source>Wants a certificate of yours</source>
        <translation>Prašo jūsų liudijimo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an address: %2</source>
        <translation>„%1“ nėra adresas: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address: %2 Is it %3?</source>
        <translation>„%1“ nėra adresas: %2 Gal tai %3?</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>Galimos parinkties --provider reikšmės: %1.</translation>
    </message>
    <message>
        <source>%1 needs --server-number, a number from %2 to %3.</source>
        <translation>%1: būtina parinktis --server-number – skaičius nuo %2 iki %3.</translation>
    </message>
    <message>
        <source>The name service did not answer, so the provider of %1 is not known. Check the network, or name the provider with --provider.</source>
        <translation>Vardų tarnyba neatsakė, todėl domeno %1 teikėjas nežinomas. Patikrinkite tinklą arba nurodykite teikėją parinktimi --provider.</translation>
    </message>
    <message>
        <source>The provider of %1 is not among those this program knows. Name it with --provider, or add a profile with --profiles.</source>
        <translation>Domeno %1 teikėjo ši programa nepažįsta. Nurodykite jį parinktimi --provider arba pridėkite aprašą parinktimi --profiles.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESAS</translation>
    </message>
    <message>
        <source>Test the mail servers of this address without a window.</source>
        <translation>Patikrinti šio adreso pašto serverius neatveriant lango.</translation>
    </message>
    <message>
        <source>How mail is received; imap unless said.</source>
        <translation>Laiškų gavimo būdas; jei nenurodyta, imap.</translation>
    </message>
    <message>
        <source>Use this provider instead of recognising it.</source>
        <translation>Naudoti šį teikėją ir jo neatpažinti automatiškai.</translation>
    </message>
    <message>
        <source>The number of the server, for offers that ask for one.</source>
        <translation>Serverio numeris, jei paslaugai jo reikia.</translation>
    </message>
    <message>
        <source>Print the result of --check as one JSON object.</source>
        <translation>Parinkties --check rezultatą išvesti kaip vieną JSON objektą.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDĖS</translation>
    </message>
    <message>
        <source>End --check after this time, 1 to 600 seconds; 60 unless said.</source>
        <translation>Baigti --check po tiek laiko, nuo 1 iki 600 sekundžių; jei nenurodyta, po 60.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KODAS</translation>
    </message>
    <message>
        <source>Speak this language: en, lt, fi, cs, nl or ru.</source>
        <translation>Naudoti šią kalbą: en, lt, fi, cs, nl arba ru.</translation>
    </message>
    <message>
        <source>Start the window with this address.</source>
        <translation>Atverti langą su šiuo adresu.</translation>
    </message>
    <message>
        <source>Start the window with this device chosen.</source>
        <translation>Atverti langą pasirinkus šį įrenginį.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>APLANKAS</translation>
    </message>
    <message>
        <source>Read more providers and guides from this folder.</source>
        <translation>Iš šio aplanko įkelti daugiau teikėjų ir vadovų.</translation>
    </message>
    <message>
        <source>Walk with a practice mailbox whose servers run inside the program.</source>
        <translation>Naudoti bandomąją pašto dėžutę, kurios serveriai veikia pačioje programoje.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Parodyti versiją.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Parodyti šį tekstą.</translation>
    </message>
    <message>
        <source>There is no option --%1; --help lists them all.</source>
        <translation>Parinkties --%1 nėra; visas parinktis parodo --help.</translation>
    </message>
    <message>
        <source>An option lacks its value; --help shows what each takes.</source>
        <translation>Vienai parinkčiai trūksta reikšmės; --help parodo, ko kuriai reikia.</translation>
    </message>
    <message>
        <source>“%1” stands alone; write --address or --check before an address.</source>
        <translation>Prieš „%1“ nėra parinkties; prieš adresą rašykite --address arba --check.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>Galimos parinkties --language reikšmės: %1.</translation>
    </message>
    <message>
        <source>--protocol takes imap or pop3, not “%1”.</source>
        <translation>Parinkties --protocol reikšmė yra imap arba pop3, o ne „%1“.</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds, not “%1”.</source>
        <translation>Parinkties --timeout reikšmė yra nuo 1 iki 600 sekundžių, o ne „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for --profiles.</source>
        <translation>Parinkčiai --profiles nurodyto aplanko „%1“ nėra.</translation>
    </message>
    <message>
        <source>--json and --timeout go with --check ADDRESS.</source>
        <translation>--json ir --timeout naudojamos kartu su --check ADRESAS.</translation>
    </message>
    <message>
        <source>Gets a mailbox to work on a person&apos;s own device.</source>
        <translation>Padeda paruošti pašto dėžutę savo įrenginyje.</translation>
    </message>
    <message>
        <source>--check ends with 0 if receiving and sending are proven, 1 if not, 2 if the words of the call are off.</source>
        <translation>--check baigiasi kodu 0, jei gavimas ir siuntimas patvirtinti, 1, jei ne, ir 2, jei netinkamai nurodytos parinktys.</translation>
    </message>
    <message>
        <source>Name every problem of these provider and guide files.</source>
        <translation>Išvardyti visas šių teikėjų ir vadovų failų klaidas.</translation>
    </message>
    <message>
        <source>Show this guide while it is written.</source>
        <translation>Rodyti šį vadovą, kol jis rašomas.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Failo „%1“ nėra.</translation>
    </message>
    <message>
        <source>--check-profile needs the names of files behind it.</source>
        <translation>Po --check-profile reikia nurodyti failų vardus.</translation>
    </message>
    <message>
        <source>--check-profile ends with 0 if the files are in order, 1 if not.</source>
        <translation>--check-profile baigiasi kodu 0, jei failai tvarkingi, ir 1, jei ne.</translation>
    </message>
    <message>
        <source>Print this provider&apos;s settings file for its own web server.</source>
        <translation>Išvesti šio teikėjo nustatymų failą, skirtą jo paties žiniatinklio serveriui.</translation>
    </message>
    <message>
        <source>With --export-autoconfig: print the lines for the domain&apos;s DNS instead.</source>
        <translation>Su --export-autoconfig: vietoje failo išvesti eilutes domeno DNS.</translation>
    </message>
    <message>
        <source>--dns goes with --export-autoconfig ID.</source>
        <translation>--dns naudojama kartu su --export-autoconfig ID.</translation>
    </message>
    <message>
        <source>not one of this program&apos;s catalogue</source>
        <translation>nėra šios programos sąraše</translation>
    </message>
    <message>
        <source>one that is not known here; --profiles adds more</source>
        <translation>toks, kuris čia nežinomas; daugiau prideda --profiles</translation>
    </message>
    <message>
        <source>reached: %1</source>
        <translation>pasiekta: %1</translation>
    </message>
    <message>
        <source>This is no support code: a letter is missing, wrong or in another place. It has three groups of four letters and no I, O or Q.</source>
        <translation>Tai ne pagalbos kodas: trūksta raidės, ji klaidinga arba ne savo vietoje. Kodą sudaro trys keturių raidžių grupės, raidžių I, O ir Q jame nebūna.</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Teikėjas: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programos versija: %1</translation>
    </message>
    <message>
        <source>Say what the code at the top of a report for support means.</source>
        <translation>Pasako, ką reiškia kodas pagalbos ataskaitos viršuje.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Are these the right servers?</source>
        <translation>Ar tai tinkami serveriai?</translation>
    </message>
    <message>
        <source>You are asked because these names do not belong to %1, and the answer was not protected on its way: somebody in between could have changed it. Use them if you know them or if your provider names them.</source>
        <translation>Jūsų klausiama, nes šie vardai nepriklauso domenui %1, o atsakymas pakeliui nebuvo apsaugotas: kas nors galėjo jį pakeisti. Naudokite šiuos serverius, jei juos pažįstate arba jei juos nurodo jūsų teikėjas.</translation>
    </message>
    <message>
        <source>You agreed to use these servers.</source>
        <translation>Sutikote naudoti šiuos serverius.</translation>
    </message>
    <message>
        <source>Use these servers</source>
        <translation>Naudoti šiuos serverius</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nukopijuota</translation>
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
        <translation>Pasirinkite vieną iš įrenginių, kad galėtumėte tęsti.</translation>
    </message>
    <message>
        <source>Another device or program</source>
        <translation>Kitas įrenginys arba programa</translation>
    </message>
    <message>
        <source>You get all values in one table, ready to type in or copy.</source>
        <translation>Visas reikšmes matote vienoje lentelėje – galite jas perrašyti arba nukopijuoti.</translation>
    </message>
    <message>
        <source>What do you want to set up?</source>
        <translation>Kur norite naudoti savo paštą?</translation>
    </message>
    <message>
        <source>Choose the device or program that is to show your mail.</source>
        <translation>Pasirinkite įrenginį arba programą, kur norite matyti laiškus.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Šiame kompiuteryje</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <translation>Telefonas arba planšetė</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Kitas kompiuteris</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompiuteris</translation>
    </message>
    <message>
        <source>Older devices and programs</source>
        <translation>Senesni įrenginiai ir programos</translation>
    </message>
    <message>
        <source>Nothing here fits %1. Try another word, or choose %2.</source>
        <translation>Pagal %1 čia nieko nerasta. Išbandykite kitą žodį arba pasirinkite %2.</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Ieškoti:</translation>
    </message>
    <message>
        <source>Search for a device or program</source>
        <translation>Ieškoti įrenginio arba programos</translation>
    </message>
</context>
<context>
    <name>ExporterWords</name>
    <message>
        <source>Mail: %1</source>
        <extracomment>%1 is a mail address; the name of a profile in the settings of an iPhone or Mac</extracomment>
        <translation>Paštas: %1</translation>
    </message>
    <message>
        <source>Sets up this mailbox. It holds no password: the device asks for it.</source>
        <translation>Nustato šią pašto dėžutę. Slaptažodžio čia nėra: jo paprašys įrenginys.</translation>
    </message>
    <message>
        <source>Sets up this mailbox with settings that were not tested. It holds no password: the device asks for it.</source>
        <translation>Nustato šią pašto dėžutę su nustatymais, kurie nebuvo patikrinti. Slaptažodžio čia nėra: jo paprašys įrenginys.</translation>
    </message>
    <message>
        <source>This sets up the mailbox %1 on this device. Mail is received by %2 from %3 and sent through %4. It changes nothing else and holds no password: the device asks for it.</source>
        <translation>Šiame įrenginyje bus nustatyta pašto dėžutė %1. Gavimo protokolas – %2, gaunamų laiškų serveris – %3, siunčiamų laiškų serveris – %4. Daugiau niekas nekeičiama, slaptažodžio čia nėra: jo paprašys įrenginys.</translation>
    </message>
    <message>
        <source>This report is for the support of your mail provider. It holds no password, and your address only in part.</source>
        <translation>Ši ataskaita skirta jūsų pašto teikėjo pagalbos tarnybai. Slaptažodžio joje nėra, o adresas – tik iš dalies.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Įrašyta kaip %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.</source>
        <translation>Failo %1 įrašyti negalima: šis aplankas to neleidžia. Niekas neprarasta; pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing is lost; choose another place.</source>
        <translation>Failo %1 įrašyti negalima: diskas pilnas. Niekas neprarasta; pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <source>%1 cannot be written: another program has it open. Close it there, or choose another name.</source>
        <translation>Failo %1 įrašyti negalima: jį atvėrusi kita programa. Užverkite jį ten arba pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so it was not written at all. Choose another place.</source>
        <translation>Viso failo %1 įrašyti nepavyko, todėl jis visai neįrašytas. Pasirinkite kitą vietą.</translation>
    </message>
</context>
<context>
    <name>FileWayView</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Įrašyti kaip &amp;PDF…</translation>
    </message>
    <message>
        <source>To print later or to keep, with the steps for your device.</source>
        <translation>Išspausdinti vėliau arba pasilikti, su žingsniais jūsų įrenginiui.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Įrašyti nustatymus kaip PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF failai (*.pdf)</translation>
    </message>
    <message>
        <source>Print them on the settings page</source>
        <translation>Spausdinti nustatymų puslapyje</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Įrašyti kaip &amp;tekstą…</translation>
    </message>
    <message>
        <source>Opens on every device.</source>
        <translation>Atveriamas kiekviename įrenginyje.</translation>
    </message>
    <message>
        <source>Save the settings as text</source>
        <translation>Įrašyti nustatymus kaip tekstą</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstiniai failai (*.txt)</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Daugiau formatų</translation>
    </message>
    <message>
        <source>Save for mail &amp;programs…</source>
        <translation>Įrašyti &amp;pašto programoms…</translation>
    </message>
    <message>
        <source>Autoconfig XML, which Thunderbird and others read from a mail domain’s web server.</source>
        <translation>„Autoconfig“ XML, kurį „Thunderbird“ ir kitos programos skaito iš pašto srities žiniatinklio serverio.</translation>
    </message>
    <message>
        <source>Save the settings for mail programs</source>
        <translation>Įrašyti nustatymus pašto programoms</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML failai (*.xml)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Įrašyti kaip &amp;JSON…</translation>
    </message>
    <message>
        <source>For support staff and scripts.</source>
        <translation>Pagalbos darbuotojams ir scenarijams.</translation>
    </message>
    <message>
        <source>Save the settings as JSON</source>
        <translation>Įrašyti nustatymus kaip JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON failai (*.json)</translation>
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
        <translation>Gautieji</translation>
    </message>
    <message>
        <source>A message from yourself</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 2, trText</extracomment>
        <translation>Jūsų laiškas sau</translation>
    </message>
    <message>
        <source>Send a message to yourself. When it arrives, receiving and sending both work.</source>
        <extracomment>astra/guides/any-program, after 1, trText 1
----------
ovh/guides/windows-8-mail, steps 7, trText 3
----------
ovh/guides/windows-phone-8, after 1, trText 2</extracomment>
        <translation>Išsiųskite laišką sau. Kai jis ateina, veikia ir gavimas, ir siuntimas.</translation>
    </message>
    <message>
        <source>Test the account</source>
        <extracomment>astra/guides/any-program, after 1, trTitle</extracomment>
        <translation>Išbandykite paskyrą</translation>
    </message>
    <message>
        <source>Yes. Every program that uses IMAP or POP3 works.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 1</extracomment>
        <translation>Taip. Tinka kiekviena programa, kuri naudoja IMAP arba POP3.</translation>
    </message>
    <message>
        <source>If you use the webmail too, tick {leaveCopyTick} in your program. Otherwise POP3 moves the messages to the computer, and the webmail no longer shows them.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 2</extracomment>
        <translation>Jei naudojate ir žiniatinklio paštą, savo programoje pažymėkite {leaveCopyTick}. Kitaip POP3 perkelia laiškus į kompiuterį ir žiniatinklio paštas jų neberodo.</translation>
    </message>
    <message>
        <source>May I keep my mail program, for example Outlook or The Bat!?</source>
        <extracomment>astra/guides/any-program, faq 1, trQuestion</extracomment>
        <translation>Ar galiu toliau naudoti savo pašto programą, pavyzdžiui, Outlook arba The Bat!?</translation>
    </message>
    <message>
        <source>IMAP shows your mailbox as it is on the server: all folders are the same on every device.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 1</extracomment>
        <translation>IMAP rodo pašto dėžutę tokią, kokia ji yra serveryje: visi aplankai kiekviename įrenginyje yra tie patys.</translation>
    </message>
    <message>
        <source>POP3 fetches only the messages of the inbox. You sort them into folders on the device, by hand or with filters.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 2
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 2</extracomment>
        <translation>POP3 parsiunčia tik gautuosius laiškus. Į aplankus juos skirstote įrenginyje: patys arba naudodami filtrus.</translation>
    </message>
    <message>
        <source>IMAP or POP3: what is the difference?</source>
        <extracomment>astra/guides/any-program, faq 2, trQuestion
----------
ovh/guides/windows-phone-8, faq 1, trQuestion</extracomment>
        <translation>IMAP ar POP3: kuo jie skiriasi?</translation>
    </message>
    <message>
        <source>The server did not accept the login or the password. Type both again and check that Caps Lock is off.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 1</extracomment>
        <translation>Serveris nepriėmė naudotojo vardo arba slaptažodžio. Įveskite juos dar kartą ir patikrinkite, ar išjungtas klavišas „Caps Lock“.</translation>
    </message>
    <message>
        <source>Use Latin letters only: some Cyrillic letters look exactly the same but are different ones for the server.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 2</extracomment>
        <translation>Rašykite tik lotyniškomis raidėmis: kai kurios kirilicos raidės atrodo lygiai taip pat, bet serveriui jos yra kitos.</translation>
    </message>
    <message>
        <source>If the webmail accepts the same password, look for the mistake in the settings of the program.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 3</extracomment>
        <translation>Jei žiniatinklio paštas tą patį slaptažodį priima, klaidos ieškokite programos nustatymuose.</translation>
    </message>
    <message>
        <source>What does “wrong login or password” mean?</source>
        <extracomment>astra/guides/any-program, faq 3, trQuestion</extracomment>
        <translation>Ką reiškia „neteisingas naudotojo vardas arba slaptažodis“?</translation>
    </message>
    <message>
        <source>Open the webmail, your mailbox in the browser. Sign in with your full address and the password that you received when the mailbox was created.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 1</extracomment>
        <translation>Atverkite žiniatinklio paštą – savo pašto dėžutę naršyklėje. Prisijunkite visu savo adresu ir slaptažodžiu, kurį gavote, kai buvo sukurta dėžutė.</translation>
    </message>
    <message>
        <source>If this works, the address and the password are right.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 2</extracomment>
        <translation>Jei pavyksta, adresas ir slaptažodis yra teisingi.</translation>
    </message>
    <message>
        <source>You can change the password here, and only here. A new one has at least 6 characters: Latin letters and digits.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 3</extracomment>
        <translation>Slaptažodį galima pakeisti čia ir tik čia. Naująjį sudaro bent 6 simboliai: lotyniškos raidės ir skaitmenys.</translation>
    </message>
    <message>
        <source>Sign in on the web first</source>
        <extracomment>astra/guides/any-program, steps 1, trTitle</extracomment>
        <translation>Pirmiausia prisijunkite naršyklėje</translation>
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
        <translation>Visada visas el. pašto adresas.</translation>
    </message>
    <message>
        <source>Look for a menu about accounts or mailboxes. An example for The Bat! is in the forum of {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</source>
        <extracomment>astra/guides/any-program, steps 2, trDifferent</extracomment>
        <translation>Ieškokite meniu, kuriame minimos paskyros arba pašto dėžutės. The Bat! pavyzdys yra teikėjo {provider} forume: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</translation>
    </message>
    <message>
        <source>Open your mail program, for example Outlook or The Bat!, and choose {addAccount}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 1</extracomment>
        <translation>Atverkite savo pašto programą, pavyzdžiui, Outlook arba The Bat!, ir pasirinkite {addAccount}.</translation>
    </message>
    <message>
        <source>If the program asks how to set up the account, choose to do it by hand.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 2</extracomment>
        <translation>Jei programa klausia, kaip sukurti paskyrą, pasirinkite rankinį būdą.</translation>
    </message>
    <message>
        <source>Enter your name and your address, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 3</extracomment>
        <translation>Įveskite savo vardą ir adresą, tada pasirinkite {next}.</translation>
    </message>
    <message>
        <source>Create the account in your program</source>
        <extracomment>astra/guides/any-program, steps 2, trTitle</extracomment>
        <translation>Sukurkite paskyrą savo programoje</translation>
    </message>
    <message>
        <source>The name that people see when they receive your mail.</source>
        <extracomment>astra/guides/any-program, steps 2, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 2, trNote</extracomment>
        <translation>Vardas, kurį mato jūsų laiškų gavėjai.</translation>
    </message>
    <message>
        <source>Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 3, trDifferent
----------
astra/guides/any-program, steps 4, trDifferent
----------
astra/guides/any-program, steps 6, trDifferent</extracomment>
        <translation>Įvairiose programose šie laukai vadinami šiek tiek skirtingai. Tvarka ir reikšmės tos pačios.</translation>
    </message>
    <message>
        <source>Choose the account type and enter the server that receives your mail.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 1
----------
astra/guides/any-program, steps 4, trText 1</extracomment>
        <translation>Pasirinkite paskyros tipą ir įveskite serverį, kuris priima jūsų laiškus.</translation>
    </message>
    <message>
        <source>The check on this computer looks for the safest connection that works.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 2
----------
astra/guides/any-program, steps 4, trText 2</extracomment>
        <translation>Patikra šiame kompiuteryje ieško saugiausio veikiančio ryšio.</translation>
    </message>
    <message>
        <source>Enter the values from top to bottom, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 3
----------
astra/guides/any-program, steps 4, trText 3</extracomment>
        <translation>Įveskite reikšmes iš eilės nuo viršaus iki apačios, tada pasirinkite {next}.</translation>
    </message>
    <message>
        <source>Enter the server for receiving</source>
        <extracomment>astra/guides/any-program, steps 3, trTitle
----------
astra/guides/any-program, steps 4, trTitle</extracomment>
        <translation>Įveskite gaunamų laiškų serverį</translation>
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
        <translation>Naudojant IMAP, laiškai lieka serveryje ir visuose jūsų įrenginiuose yra tie patys.</translation>
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
        <translation>Prievadas – tai numeruotos serverio durys, skirtos vienai pašto rūšiai.</translation>
    </message>
    <message>
        <source>{provider} names no security for receiving. Choose an encrypted connection wherever it works.</source>
        <extracomment>astra/guides/any-program, steps 3, values 4, trNote
----------
astra/guides/any-program, steps 4, values 4, trNote</extracomment>
        <translation>Teikėjas {provider} nenurodo, kaip apsaugotas laiškų gavimas. Jei šifruotas ryšys veikia, rinkitės jį.</translation>
    </message>
    <message>
        <source>POP3 fetches the mail of your inbox to this device.</source>
        <extracomment>astra/guides/any-program, steps 4, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 4, trNote</extracomment>
        <translation>Naudojant POP3, gautieji laiškai parsiunčiami į šį įrenginį.</translation>
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
        <translation>SMTP – laiškų siuntimo būdas – čia veikia tik prisijungus.</translation>
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
        <translation>Siunčiant naudojamas tas pats naudotojo vardas ir slaptažodis kaip ir gaunant.</translation>
    </message>
    <message>
        <source>Some programs hide these boxes behind a button for more settings. Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 5, trDifferent</extracomment>
        <translation>Kai kuriose programose šiuos langelius atveria papildomų nustatymų mygtukas. Įvairiose programose šie laukai vadinami šiek tiek skirtingai. Tvarka ir reikšmės tos pačios.</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail, tick both boxes, then choose {finish}.</source>
        <extracomment>astra/guides/any-program, steps 5, trText 1</extracomment>
        <translation>Įveskite serverį, kuris išsiunčia jūsų laiškus, pažymėkite abu langelius, tada pasirinkite {finish}.</translation>
    </message>
    <message>
        <source>Enter the server for sending</source>
        <extracomment>astra/guides/any-program, steps 5, trTitle</extracomment>
        <translation>Įveskite siunčiamų laiškų serverį</translation>
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
        <translation>Siunčiamų laiškų serveris išsiunčia laiškus tik prisijungus, todėl langelis {outgoingSignIn} turi būti pažymėtas.</translation>
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
        <translation>Siuntimui skirtas atskiras prievadas.</translation>
    </message>
    <message>
        <source>{provider} names port 25 with SSL. The check also tries the ports that mail programs use today, 465 and 587.</source>
        <extracomment>astra/guides/any-program, steps 5, values 3, trNote</extracomment>
        <translation>Teikėjas {provider} nurodo 25 prievadą su SSL. Patikra išbando ir prievadus, kuriuos pašto programos naudoja šiandien: 465 ir 587.</translation>
    </message>
    <message>
        <source>Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>astra/guides/any-program, steps 6, ticks 1, trWhy</extracomment>
        <translation>Jei langelis nepažymėtas, POP3 pašalina laiškus iš serverio ir kiti jūsų įrenginiai jų neberodo.</translation>
    </message>
    <message>
        <source>Open the settings of the new account, tick {leaveCopyTick} and choose {ok}.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 1</extracomment>
        <translation>Atverkite naujosios paskyros nustatymus, pažymėkite {leaveCopyTick} ir pasirinkite {ok}.</translation>
    </message>
    <message>
        <source>Then the webmail, your phone and other programs still show the messages that this program fetched.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 2</extracomment>
        <translation>Tada žiniatinklio paštas, telefonas ir kitos programos ir toliau rodo laiškus, kuriuos ši programa parsiuntė.</translation>
    </message>
    <message>
        <source>Keep a copy on the server</source>
        <extracomment>astra/guides/any-program, steps 6, trTitle</extracomment>
        <translation>Palikite kopiją serveryje</translation>
    </message>
    <message>
        <source>For Outlook, The Bat! and every other program that uses IMAP or POP3.</source>
        <extracomment>astra/guides/any-program, trAbout</extracomment>
        <translation>Skirta Outlook, The Bat! ir visoms kitoms programoms, kurios naudoja IMAP arba POP3.</translation>
    </message>
    <message>
        <source>Any mail program</source>
        <extracomment>astra/guides/any-program, trName</extracomment>
        <translation>Bet kuri pašto programa</translation>
    </message>
    <message>
        <source>Astra mailbox</source>
        <extracomment>astra/provider, offers 1, trName</extracomment>
        <translation>Astra pašto dėžutė</translation>
    </message>
    <message>
        <source>If you also read your mail in webmail, let your program leave a copy of each message on the server. Mail fetched without a copy stays on that one computer.</source>
        <extracomment>astra/provider, trNotes 1</extracomment>
        <translation>Jei laiškus skaitote ir žiniatinklio pašte, nustatykite, kad programa kiekvieno laiško kopiją paliktų serveryje. Be kopijos parsiųsti laiškai lieka tik tame viename kompiuteryje.</translation>
    </message>
    <message>
        <source>You were given your address and password when the mailbox was created. The password has at least six characters, only Latin letters and digits, and it is changed in webmail only.</source>
        <extracomment>astra/provider, trPasswordHint</extracomment>
        <translation>Adresą ir slaptažodį gavote, kai buvo sukurta pašto dėžutė. Slaptažodį sudaro bent šeši simboliai – tik lotyniškos raidės ir skaitmenys – ir jis keičiamas tik žiniatinklio pašte.</translation>
    </message>
    <message>
        <source>Most often the sign-in for sending is missing. Open the settings of the account and tick the box {outgoingSignIn}.</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 2, trAnswer 1</extracomment>
        <translation>Dažniausiai trūksta prisijungimo siunčiant. Atverkite paskyros nustatymus ir pažymėkite langelį {outgoingSignIn}.</translation>
    </message>
    <message>
        <source>Receiving works, but sending is refused. Why?</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trQuestion
----------
ovh/guides/windows-phone-8, faq 2, trQuestion</extracomment>
        <translation>Laiškus gauti pavyksta, o siųsti – ne. Kodėl?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, after 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 1, trText</extracomment>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Weather</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 3, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 5, trText</extracomment>
        <translation>Orai</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 4, trText</extracomment>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 5, trText</extracomment>
        <translation>Įrenginiai</translation>
    </message>
    <message>
        <source>On its very first start, the app shows another screen that asks for an address and its password. Enter yours there, then go on here.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trDifferent</extracomment>
        <translation>Paleista pirmą kartą, programa rodo kitą ekraną ir prašo adreso bei jo slaptažodžio. Įveskite juos ten, tada tęskite čia.</translation>
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
        <translation>Įsitikinkite, kad įrenginys prijungtas prie interneto.</translation>
    </message>
    <message>
        <source>Open {mailApp} on the start screen.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 2</extracomment>
        <translation>Pradžios ekrane atverkite {mailApp}.</translation>
    </message>
    <message>
        <source>Move the pointer to the right edge of the screen and choose {settings}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 3</extracomment>
        <translation>Pelės žymeklį nuveskite prie dešiniojo ekrano krašto ir pasirinkite {settings}.</translation>
    </message>
    <message>
        <source>Open the settings of the Mail app</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trTitle</extracomment>
        <translation>Atverkite pašto programos nustatymus</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 2, trText</extracomment>
        <translation>Parinktys</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 3, trText</extracomment>
        <translation>Apie</translation>
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
        <translation>Pasirinkite {accounts}.</translation>
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
        <translation>Atverkite paskyrų sąrašą</translation>
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
        <translation>Jau esama paskyra</translation>
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
        <translation>Pasirinkite {addAccount}.</translation>
    </message>
    <message>
        <source>Accounts that are already on the device stand in the same list. They stay as they are.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 2
----------
ovh/guides/windows-phone-8, steps 3, trText 2</extracomment>
        <translation>Tame pačiame sąraše matyti ir įrenginyje jau esančios paskyros. Jos nepasikeičia.</translation>
    </message>
    <message>
        <source>Later, a click on an account in this list opens its settings.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 3</extracomment>
        <translation>Vėliau, spustelėjus paskyrą šiame sąraše, atveriami jos nustatymai.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trTitle
----------
ovh/guides/windows-phone-8, steps 3, trTitle</extracomment>
        <translation>Pridėkite paskyrą</translation>
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
        <translation>Sąraše yra ir paruoštų paskyrų tipų. Jums tinka eilutė, skirta visiems kitiems teikėjams.</translation>
    </message>
    <message>
        <source>Choose {otherAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trText 1
----------
ovh/guides/windows-8-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 4, trText 1</extracomment>
        <translation>Pasirinkite {otherAccount}.</translation>
    </message>
    <message>
        <source>It is the entry for mailboxes that use IMAP or POP3, the two common ways to receive mail.</source>
        <extracomment>guides/gmail-android, steps 2, trText 2
----------
ovh/guides/windows-8-mail, steps 4, trText 2
----------
ovh/guides/windows-phone-8, steps 4, trText 2</extracomment>
        <translation>Ši eilutė skirta pašto dėžutėms, kurios naudoja IMAP arba POP3 – du įprastus laiškų gavimo būdus.</translation>
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
        <translation>Pasirinkite paskyros tipą</translation>
    </message>
    <message>
        <source>If the form of the next step does not appear by itself, choose {showMore}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trDifferent</extracomment>
        <translation>Jei kito žingsnio forma pati neatsiveria, pasirinkite {showMore}.</translation>
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
        <translation>Įveskite visą savo el. pašto adresą ir pašto dėžutės slaptažodį.</translation>
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
        <translation>Tada pasirinkite {connect}.</translation>
    </message>
    <message>
        <source>Enter address and password</source>
        <extracomment>guides/samsung-email, steps 2, trTitle
----------
ovh/guides/windows-8-mail, steps 5, trTitle
----------
ovh/guides/windows-phone-8, steps 5, trTitle</extracomment>
        <translation>Įveskite adresą ir slaptažodį</translation>
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
        <translation>Slaptažodis, kurį šiai pašto dėžutei nustatėte teikėjo {provider} valdymo sąsajoje. Pamatyti jo ten negalima: jei pamiršote, nustatykite naują.</translation>
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
        <translation>SSL, dar vadinamas TLS, šifruoja kelią iki serverio, kad pakeliui niekas negalėtų skaityti.</translation>
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
        <translation>Jei jūsų įrenginyje žodis kitoks, ieškokite jo paveikslėlyje pažymėtoje vietoje.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom and tick all four boxes.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trText 1</extracomment>
        <translation>Užpildykite formą nuo viršaus iki apačios ir pažymėkite visus keturis langelius.</translation>
    </message>
    <message>
        <source>Fill in the advanced settings</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trTitle</extracomment>
        <translation>Užpildykite išsamius nustatymus</translation>
    </message>
    <message>
        <source>Fetching mail first and then sending without signing in, called “POP before SMTP”, is not supported.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 3</extracomment>
        <translation>Būdas „POP before SMTP“, kai pirma gaunami laiškai, o tada siunčiama neprisijungus, nepalaikomas.</translation>
    </message>
    <message>
        <source>This server receives your mail. IMAP keeps your mail on the server, the same on all your devices.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, values 4, trNote</extracomment>
        <translation>Šis serveris priima jūsų laiškus. Naudojant IMAP, laiškai lieka serveryje ir visuose jūsų įrenginiuose yra tie patys.</translation>
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
        <translation>Šis serveris išsiunčia jūsų laiškus.</translation>
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
        <translation>Jūsų laiškai</translation>
    </message>
    <message>
        <source>The account is set up for IMAP, and the app shows your mail.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 1</extracomment>
        <translation>Paskyra paruošta naudoti su IMAP, programa rodo jūsų laiškus.</translation>
    </message>
    <message>
        <source>To see or change its settings later, open the list of accounts as in step 3 and choose the account.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 2</extracomment>
        <translation>Kai vėliau norėsite peržiūrėti ar pakeisti jos nustatymus, atverkite paskyrų sąrašą kaip 3 žingsnyje ir pasirinkite paskyrą.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 9, trTitle</extracomment>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>For the Mail app on the start screen of Windows 8.</source>
        <extracomment>ovh/guides/windows-8-mail, trAbout</extracomment>
        <translation>Skirta pašto programai, esančiai Windows 8 pradžios ekrane.</translation>
    </message>
    <message>
        <source>Windows 8 Mail</source>
        <extracomment>ovh/guides/windows-8-mail, trName</extracomment>
        <translation>Windows 8 pašto programa</translation>
    </message>
    <message>
        <source>This device is old and gets no more updates. It may not speak the encryption (TLS) that mail servers ask for today. If it cannot connect although the check on this computer works, use the webmail or a newer device.</source>
        <extracomment>ovh/guides/windows-8-mail, trOldDevice
----------
ovh/guides/windows-phone-8, trOldDevice</extracomment>
        <translation>Šis įrenginys senas ir naujinimų nebegauna. Jis gali nepalaikyti šifravimo (TLS), kurio pašto serveriai reikalauja šiandien. Jei prisijungti nepavyksta, nors patikra šiame kompiuteryje sėkminga, naudokite žiniatinklio paštą arba naujesnį įrenginį.</translation>
    </message>
    <message>
        <source>The Mail app of Windows 8 receives mail by IMAP only, so POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/windows-8-mail, trWhyNot</extracomment>
        <translation>Windows 8 pašto programa laiškus gauna tik per IMAP, todėl POP3 čia pasirinkti negalima.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 3, trText</extracomment>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 4, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 2, trText</extracomment>
        <translation>Muzika</translation>
    </message>
    <message>
        <source>Go to the start screen and tap the tile of the new account.</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trText 1</extracomment>
        <translation>Grįžkite į pradžios ekraną ir bakstelėkite naujosios paskyros plytelę.</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trTitle</extracomment>
        <translation>Skaitykite laiškus</translation>
    </message>
    <message>
        <source>Open the list of apps and tap {settings}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 1, trText 2</extracomment>
        <translation>Atverkite programų sąrašą ir bakstelėkite {settings}.</translation>
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
        <translation>Atverkite nustatymus</translation>
    </message>
    <message>
        <source>Ringtones and sounds</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 1, trText</extracomment>
        <translation>Skambučiai ir garsai</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 2, trText</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 4, trText</extracomment>
        <translation>Užrakinimo ekranas</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 5, trText</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Find {emailAccounts} in the list and tap it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, trText 1</extracomment>
        <translation>Sąraše raskite eilutę {emailAccounts} ir ją bakstelėkite.</translation>
    </message>
    <message>
        <source>A warning appears. This is expected.</source>
        <extracomment>guides/outlook-windows, steps 6, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 5, scene, items 4, trText</extracomment>
        <translation>Pasirodo įspėjimas. Taip ir turi būti.</translation>
    </message>
    <message>
        <source>The first button may also read {signIn}. The warning may call itself a message or an error.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trDifferent</extracomment>
        <translation>Pirmasis mygtukas gali vadintis ir {signIn}. Įspėjimas gali būti pavadintas pranešimu arba klaida.</translation>
    </message>
    <message>
        <source>Tap {connect}. The phone shows a warning. Then tap {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trText 2</extracomment>
        <translation>Bakstelėkite {connect}. Telefonas parodo įspėjimą. Tada bakstelėkite {advanced}.</translation>
    </message>
    <message>
        <source>The warning is expected here: the phone does not know the servers of {provider} yet. Go on with {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trWarnings 1</extracomment>
        <translation>Įspėjimas čia įprastas: teikėjo {provider} serverių telefonas dar nežino. Tęskite bakstelėdami {advanced}.</translation>
    </message>
    <message>
        <source>For IMAP and POP3</source>
        <extracomment>ovh/guides/windows-phone-8, steps 6, scene, items 3, trText</extracomment>
        <translation>IMAP ir POP3 paskyroms</translation>
    </message>
    <message>
        <source>Choose {internetEmail}. It opens the form for IMAP and POP3.</source>
        <extracomment>guides/windows-10-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 6, trText 1</extracomment>
        <translation>Pasirinkite {internetEmail}. Atsiveria IMAP ir POP3 forma.</translation>
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
        <translation>Atverkite išsamius nustatymus</translation>
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
        <translation>Pažymėkite, jei įrenginys rodo šį langelį. SSL, dar vadinamas TLS, šifruoja kelią iki serverio, kad pakeliui niekas negalėtų skaityti.</translation>
    </message>
    <message>
        <source>If the phone has a field of its own for the port, type the server name and the port separately. The button at the end may also read {signIn}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trDifferent
----------
ovh/guides/windows-phone-8, steps 8, trDifferent</extracomment>
        <translation>Jei telefone prievadui yra atskiras laukas, serverio vardą ir prievadą įveskite atskirai. Paskutinis mygtukas gali vadintis ir {signIn}.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom, tick the boxes, then tap {connect}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trText 1
----------
ovh/guides/windows-phone-8, steps 8, trText 1</extracomment>
        <translation>Užpildykite formą nuo viršaus iki apačios, pažymėkite langelius, tada bakstelėkite {connect}.</translation>
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
        <translation>Užpildykite paskyros nustatymus</translation>
    </message>
    <message>
        <source>The name that the phone shows for this account. You choose it freely.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 1, trNote</extracomment>
        <translation>Pavadinimas, kuriuo telefonas rodo šią paskyrą. Jis gali būti bet koks.</translation>
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
        <translation>Skaičius po dvitaškio yra prievadas – numeruotos serverio durys. Įveskite ir jį: jis veda į šifruotą ryšį.</translation>
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
        <translation>Skaičių po dvitaškio įveskite ir čia.</translation>
    </message>
    <message>
        <source>Tick it if your device shows this box. Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 8, ticks 5, trWhy</extracomment>
        <translation>Pažymėkite, jei įrenginys rodo šį langelį. Jei langelis nepažymėtas, POP3 pašalina laiškus iš serverio ir kiti jūsų įrenginiai jų neberodo.</translation>
    </message>
    <message>
        <source>The account is set up. The phone shows it in the list of accounts.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 9, trText 1</extracomment>
        <translation>Paskyra paruošta. Telefonas rodo ją paskyrų sąraše.</translation>
    </message>
    <message>
        <source>For phones with Windows Phone 8, for example the Nokia Lumia 625.</source>
        <extracomment>ovh/guides/windows-phone-8, trAbout</extracomment>
        <translation>Skirta telefonams su Windows Phone 8, pavyzdžiui, Nokia Lumia 625.</translation>
    </message>
    <message>
        <source>Windows Phone 8</source>
        <extracomment>ovh/guides/windows-phone-8, trName</extracomment>
        <translation>Windows Phone 8</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), Europe</source>
        <extracomment>ovh/provider, offers 1, trName</extracomment>
        <translation>Pašto dėžutė su svetainių talpinimu arba domenu (MX Plan, Zimbra Starter), Europa</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), America and Asia-Pacific</source>
        <extracomment>ovh/provider, offers 2, trName</extracomment>
        <translation>Pašto dėžutė su svetainių talpinimu arba domenu (MX Plan, Zimbra Starter), Amerika ir Azijos bei Ramiojo vandenyno regionas</translation>
    </message>
    <message>
        <source>In the control panel, open Email Pro, General information, Connection. The server is called pro1.mail.ovh.net, pro2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 3, question, trHelp</extracomment>
        <translation>Valdymo sąsajoje iš eilės atverkite „Email Pro“, „General information“, „Connection“. Serveris vadinasi pro1.mail.ovh.net, pro2.mail.ovh.net ir t. t.: įveskite jo numerį.</translation>
    </message>
    <message>
        <source>Number of your server</source>
        <extracomment>ovh/provider, offers 3, question, trLabel
----------
ovh/provider, offers 4, question, trLabel</extracomment>
        <translation>Jūsų serverio numeris</translation>
    </message>
    <message>
        <source>Email Pro</source>
        <extracomment>ovh/provider, offers 3, trName</extracomment>
        <translation>Email Pro</translation>
    </message>
    <message>
        <source>In the control panel, open Exchange, General information, Connection. The server is called ex1.mail.ovh.net, ex2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 4, question, trHelp</extracomment>
        <translation>Valdymo sąsajoje iš eilės atverkite „Exchange“, „General information“, „Connection“. Serveris vadinasi ex1.mail.ovh.net, ex2.mail.ovh.net ir t. t.: įveskite jo numerį.</translation>
    </message>
    <message>
        <source>Exchange, Europe</source>
        <extracomment>ovh/provider, offers 4, trName</extracomment>
        <translation>Exchange, Europa</translation>
    </message>
    <message>
        <source>Sending works only with your user name and password. OVHcloud does not support “POP before SMTP”, so a device that does not sign in for sending is refused.</source>
        <extracomment>ovh/provider, trNotes 1</extracomment>
        <translation>Siųsti galima tik su naudotojo vardu ir slaptažodžiu. OVHcloud nepalaiko būdo „POP before SMTP“, todėl įrenginiui, kuris siųsdamas neprisijungia, siųsti neleidžiama.</translation>
    </message>
    <message>
        <source>After you change the password, type the new one on every device that uses this mailbox.</source>
        <extracomment>ovh/provider, trNotes 2</extracomment>
        <translation>Pakeitę slaptažodį, naująjį įveskite kiekviename įrenginyje, kuriame naudojama ši pašto dėžutė.</translation>
    </message>
    <message>
        <source>You chose this password when you created the address. Nobody can look it up: if you forget it, set a new one in the OVHcloud control panel. A new password has 9 to 30 characters without accents.</source>
        <extracomment>ovh/provider, trPasswordHint</extracomment>
        <translation>Šį slaptažodį pasirinkote kurdami adresą. Pamatyti jo negali niekas: jei pamiršote, nustatykite naują OVHcloud valdymo sąsajoje. Naują slaptažodį sudaro nuo 9 iki 30 simbolių be diakritinių ženklų.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <extracomment>../practice/practice/provider, offers 1, trName</extracomment>
        <translation>Bandomoji pašto dėžutė</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how everything works; no mail is sent or received.</source>
        <extracomment>../practice/practice/provider, trNotes 1</extracomment>
        <translation>Šie serveriai veikia pačioje programoje. Jie parodo, kaip viskas vyksta; laiškai nesiunčiami ir negaunami.</translation>
    </message>
    <message>
        <source>The practice mailbox has no password. Type any word where the guide asks for one.</source>
        <extracomment>../practice/practice/provider, trPasswordHint</extracomment>
        <translation>Bandomoji pašto dėžutė slaptažodžio neturi. Kur vadovas jo prašo, įveskite bet kokį žodį.</translation>
    </message>
    <message>
        <source>Without signing in, sending is refused with a reply such as “503” or “553 sorry, that domain isn&apos;t allowed to be relayed”.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 2</extracomment>
        <translation>Neprisijungus serveris atsisako siųsti ir praneša, pavyzdžiui, „503“ arba „553 sorry, that domain isn&apos;t allowed to be relayed“.</translation>
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
        <translation>Išsiųskite laišką savo adresu. Jei jis ateina, veikia ir gavimas, ir siuntimas.</translation>
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
        <translation>Išsiųskite sau bandomąjį laišką</translation>
    </message>
    <message>
        <source>With it, the program may change the settings by itself.</source>
        <extracomment>guides/apple-mail, after 2, ticks 1, trWhy</extracomment>
        <translation>Jei langelis pažymėtas, programa gali pati pakeisti nustatymus.</translation>
    </message>
    <message>
        <source>In older versions, choose {preferences} instead.</source>
        <extracomment>guides/apple-mail, after 2, trDifferent</extracomment>
        <translation>Senesnėse versijose vietoje to pasirinkite {preferences}.</translation>
    </message>
    <message>
        <source>You need this page only if sending or receiving fails.</source>
        <extracomment>guides/apple-mail, after 2, trText 1
----------
guides/iphone, after 2, trText 1</extracomment>
        <translation>Šio puslapio reikia tik tada, kai nepavyksta siųsti arba gauti laiškų.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {serverSettings}.</source>
        <extracomment>guides/apple-mail, after 2, trText 2</extracomment>
        <translation>Iš eilės pasirinkite {mail}, {settings}, {accounts}, savo paskyrą, tada {serverSettings}.</translation>
    </message>
    <message>
        <source>Clear {autoTick}: the fields below appear, first for receiving, then for sending.</source>
        <extracomment>guides/apple-mail, after 2, trText 3</extracomment>
        <translation>Panaikinkite langelio {autoTick} žymėjimą: žemiau atsiveria laukai – pirma gavimo, tada siuntimo.</translation>
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
        <translation>Pasirinkite {save}.</translation>
    </message>
    <message>
        <source>Where the ports are</source>
        <extracomment>guides/apple-mail, after 2, trTitle
----------
guides/iphone, after 2, trTitle</extracomment>
        <translation>Kur rasti prievadus</translation>
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
        <translation>Kitaip laiškai pašalinami iš serverio ir kiti jūsų įrenginiai jų neberodo.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {accountInfo}.</source>
        <extracomment>guides/apple-mail, after 3, trText 1</extracomment>
        <translation>Iš eilės pasirinkite {mail}, {settings}, {accounts}, savo paskyrą, tada {accountInfo}.</translation>
    </message>
    <message>
        <source>Clear {removeCopy}.</source>
        <extracomment>guides/apple-mail, after 3, trText 2</extracomment>
        <translation>Panaikinkite langelio {removeCopy} žymėjimą.</translation>
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
        <translation>Palikti kopiją serveryje</translation>
    </message>
    <message>
        <source>No. Remove the account and add it again; with IMAP, your mail stays on the server.</source>
        <extracomment>guides/apple-mail, faq 1, trAnswer 1</extracomment>
        <translation>Ne. Pašalinkite paskyrą ir pridėkite ją iš naujo; naudojant IMAP, laiškai lieka serveryje.</translation>
    </message>
    <message>
        <source>Can I change from IMAP to POP3 later?</source>
        <extracomment>guides/apple-mail, faq 1, trQuestion</extracomment>
        <translation>Ar vėliau galiu pereiti nuo IMAP prie POP3?</translation>
    </message>
    <message>
        <source>One sign means that there is no network, another that the settings do not work. Check the network first, then compare the settings with the table of this wizard.</source>
        <extracomment>guides/apple-mail, faq 2, trAnswer 1</extracomment>
        <translation>Vienas ženklas reiškia, kad nėra tinklo ryšio, kitas – kad nustatymai neveikia. Pirmiausia patikrinkite tinklo ryšį, tada palyginkite nustatymus su šio vediklio lentele.</translation>
    </message>
    <message>
        <source>A small sign stands beside the account.</source>
        <extracomment>guides/apple-mail, faq 2, trQuestion</extracomment>
        <translation>Šalia paskyros matyti mažas ženklas.</translation>
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
        <translation>Prisijunkite prie žiniatinklio pašto tuo pačiu adresu ir slaptažodžiu. Jei pavyksta, palyginkite visus nustatymus su šio vediklio lentele. Jei ne, nustatykite naują slaptažodį pas teikėją {provider}.</translation>
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
        <translation>Rašoma, kad slaptažodis neteisingas.</translation>
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
        <translation>Liudijimo nepatvirtinkite. Serverio vardą raidė po raidės palyginkite su šio vediklio lentele. Kai šis vediklis liudijimą tikrino, jis galiojo.</translation>
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
        <translation>Rodomas įspėjimas dėl liudijimo.</translation>
    </message>
    <message>
        <source>On its very first start, the program asks for the kind of account at once. Go on with the next step.</source>
        <extracomment>guides/apple-mail, steps 1, trDifferent</extracomment>
        <translation>Paleista pirmą kartą, programa iš karto klausia paskyros tipo. Pereikite prie kito žingsnio.</translation>
    </message>
    <message>
        <source>In the menu {mail} at the top, choose {addAccount}.</source>
        <extracomment>guides/apple-mail, steps 1, trText 2</extracomment>
        <translation>Viršuje esančiame meniu {mail} pasirinkite {addAccount}.</translation>
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
        <translation>Jau esamos paskyros nepasikeičia.</translation>
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
        <translation>Pradėkite kurti naują paskyrą</translation>
    </message>
    <message>
        <source>If the program then asks for the kind, choose {mailAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trDifferent</extracomment>
        <translation>Jei programa po to klausia tipo, pasirinkite {mailAccount}.</translation>
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
        <translation>Tada pasirinkite {continue}.</translation>
    </message>
    <message>
        <source>The button may also read “Log in”.</source>
        <extracomment>guides/apple-mail, steps 3, trDifferent</extracomment>
        <translation>Mygtukas gali vadintis ir „Log in“.</translation>
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
        <translation>Įveskite savo vardą taip, kaip jį matys kiti.</translation>
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
        <translation>Tada pasirinkite {signIn}.</translation>
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
        <translation>Įveskite vardą ir adresą</translation>
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
        <translation>Vardas, kurį kiti mato šalia jūsų adreso.</translation>
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
        <translation>Jūsų pašto dėžutės slaptažodis. Jei pamiršote, nustatykite naują pas teikėją {provider}.</translation>
    </message>
    <message>
        <source>The program now asks for the servers.</source>
        <extracomment>guides/apple-mail, steps 4, trText 1</extracomment>
        <translation>Dabar programa prašo serverių duomenų.</translation>
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
        <translation>Užpildykite formą nuo viršaus iki apačios.</translation>
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
        <translation>Pataisykite tai, ką programa įrašė pati.</translation>
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
        <translation>Užpildykite serverių nustatymus</translation>
    </message>
    <message>
        <source>The red words {unable} are normal the first time. If they stay after the servers are filled in, something is wrong: compare every field.</source>
        <extracomment>guides/apple-mail, steps 4, trWarnings 1</extracomment>
        <translation>Raudonas užrašas {unable} pirmą kartą yra įprastas. Jei serveriai jau įvesti, o užrašas nedingsta, kažkas nesutampa: palyginkite kiekvieną lauką.</translation>
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
        <translation>Tas pats slaptažodis, kurį jau įvedėte.</translation>
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
        <translation>Šis serveris priima jūsų laiškus.</translation>
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
        <translation>Kitaip per šią paskyrą laiškų negausite.</translation>
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
        <translation>Jei šis ekranas nepasirodo, pereikite prie kito žingsnio.</translation>
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
        <translation>Palikite įjungtą {mailSwitch}. Kitus pasirinkite, kaip norite.</translation>
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
        <translation>Tada pasirinkite {done}.</translation>
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
        <translation>Paskyra jau yra programoje.</translation>
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
        <translation>Įrašykite paskyrą</translation>
    </message>
    <message>
        <source>For the Mail app on a Mac (macOS).</source>
        <extracomment>guides/apple-mail, trAbout</extracomment>
        <translation>Skirta Mac kompiuterio pašto programai Mail (macOS).</translation>
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
        <translation>Atverkite siunčiamų laiškų serverio nustatymus. Ten reikia jūsų naudotojo vardo, slaptažodžio ir prievado iš šio vediklio lentelės.</translation>
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
        <translation>Laiškai ateina, bet siųsti nepavyksta.</translation>
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
        <translation>Patikrinkite, ar įrenginys prijungtas prie interneto. Tada grįžkite į šio vediklio patikrą: ji rodo, kurie prievadai iš čia veikia. Kitame tinkle, pavyzdžiui, įmonės, prievadai gali būti blokuojami.</translation>
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
        <translation>Nepavyksta prisijungti.</translation>
    </message>
    <message>
        <source>On the very first start, the program asks for an account by itself: choose {next} until it asks for your name.</source>
        <extracomment>guides/evolution, steps 1, trDifferent</extracomment>
        <translation>Paleista pirmą kartą, programa pati siūlo kurti paskyrą: rinkitės {next}, kol ji paprašys jūsų vardo.</translation>
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
        <translation>Pasirinkite {file}.</translation>
    </message>
    <message>
        <source>Choose {new}.</source>
        <extracomment>guides/evolution, steps 1, trText 3</extracomment>
        <translation>Pasirinkite {new}.</translation>
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
        <translation>Tada pasirinkite {addAccount}.</translation>
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
        <translation>Tada galite įvesti nustatymus, kuriuos patikrino šis vediklis.</translation>
    </message>
    <message>
        <source>If a page {welcome} appears first, choose {next} there. If the program searches by itself, choose {skipLookup}.</source>
        <extracomment>guides/evolution, steps 2, trDifferent</extracomment>
        <translation>Jei pirmiausia pasirodo puslapis {welcome}, jame pasirinkite {next}. Jei programa pati ieško nustatymų, pasirinkite {skipLookup}.</translation>
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
        <translation>Įveskite visą savo el. pašto adresą.</translation>
    </message>
    <message>
        <source>Clear the box {lookUp}.</source>
        <extracomment>guides/evolution, steps 2, trText 3</extracomment>
        <translation>Panaikinkite langelio {lookUp} žymėjimą.</translation>
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
        <translation>Tada pasirinkite {next}.</translation>
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
        <translation>Užpildykite gaunamų laiškų serverio laukus</translation>
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
        <translation>Šifruojama nuo pat pradžių (SSL/TLS) arba šifravimas iš karto įjungiamas (STARTTLS): abu būdai jus apsaugo.</translation>
    </message>
    <message>
        <source>Leave these settings as they are.</source>
        <extracomment>guides/evolution, steps 5, trText 1
----------
guides/gmail-android, steps 10, trText 1
----------
guides/thunderbird-android, steps 7, trText 1</extracomment>
        <translation>Palikite šiuos nustatymus tokius, kokie yra.</translation>
    </message>
    <message>
        <source>Keep the other settings</source>
        <extracomment>guides/evolution, steps 5, trTitle
----------
guides/gmail-android, steps 10, trTitle</extracomment>
        <translation>Kitų nustatymų nekeiskite</translation>
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
        <translation>Pažymėkite {leaveOnServer}. Žemiau esantys langeliai, kurie po kelių dienų ištrina laiškus, lieka nepažymėti.</translation>
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
        <translation>Kitaip serveris atsisako siųsti jūsų laiškus.</translation>
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
        <translation>Užpildykite siunčiamų laiškų serverio laukus</translation>
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
        <translation>Siunčiant taip pat reikia naudotojo vardo ir slaptažodžio. Be jų serveris atsisako siųsti.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>guides/evolution, steps 8, trTitle
----------
guides/thunderbird-android, steps 6, trTitle</extracomment>
        <translation>Pavadinkite paskyrą</translation>
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
        <translation>Šį pavadinimą matote tik jūs. Jis gali būti bet koks.</translation>
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
        <translation>Kitaip programa jo prašo vėl ir vėl.</translation>
    </message>
    <message>
        <source>The program asks for the password when it first connects, and a second time before the first message is sent.</source>
        <extracomment>guides/evolution, steps 10, trDifferent</extracomment>
        <translation>Programa prašo slaptažodžio, kai jungiasi pirmą kartą, ir dar kartą prieš išsiųsdama pirmą laišką.</translation>
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
        <translation>Įveskite savo pašto dėžutės slaptažodį.</translation>
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
        <translation>Tada pasirinkite {ok}.</translation>
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
        <translation>Įveskite slaptažodį</translation>
    </message>
    <message>
        <source>For Evolution, the mail program of GNOME on Linux.</source>
        <extracomment>guides/evolution, trAbout</extracomment>
        <translation>Skirta Evolution – GNOME pašto programai sistemoje Linux.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <extracomment>guides/evolution, trName</extracomment>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>No longer. Until January 2026, Gmail on the web could fetch mail from other mailboxes by POP3. Use this app or the webmail.</source>
        <extracomment>guides/gmail-android, faq 4, trAnswer 1</extracomment>
        <translation>Nebegalite. Iki 2026 m. sausio Gmail svetainė galėjo per POP3 parsiųsti laiškus iš kitų pašto dėžučių. Naudokite šią programą arba žiniatinklio paštą.</translation>
    </message>
    <message>
        <source>Can I read this mailbox in Gmail on the web?</source>
        <extracomment>guides/gmail-android, faq 4, trQuestion</extracomment>
        <translation>Ar galiu šią pašto dėžutę skaityti Gmail svetainėje?</translation>
    </message>
    <message>
        <source>In a new app without an account, choose {addEmailAddress} instead. The picture at the top right leads to the same place with {addAnotherAccount}.</source>
        <extracomment>guides/gmail-android, steps 1, trDifferent</extracomment>
        <translation>Jei programoje dar nėra paskyros, pasirinkite {addEmailAddress}. Į tą pačią vietą patenkama ir bakstelėjus paveikslėlį viršuje dešinėje, tada {addAnotherAccount}.</translation>
    </message>
    <message>
        <source>Open {gmail}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 2
----------
ovh/guides/gmail-exchange, steps 1, trText 2</extracomment>
        <translation>Atverkite {gmail}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top left, and there {settings}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 3
----------
ovh/guides/gmail-exchange, steps 1, trText 3</extracomment>
        <translation>Viršuje kairėje atverkite meniu su trimis brūkšneliais, o jame – {settings}.</translation>
    </message>
    <message>
        <source>Choose {other}.</source>
        <extracomment>guides/gmail-android, steps 2, trText 1
----------
guides/iphone, steps 4, trText 1
----------
guides/samsung-email, steps 1, trText 4</extracomment>
        <translation>Pasirinkite {other}.</translation>
    </message>
    <message>
        <source>If the next screen does not ask how mail is received, come back and choose {manualSetup} instead.</source>
        <extracomment>guides/gmail-android, steps 3, trDifferent</extracomment>
        <translation>Jei kitame ekrane neklausiama, kaip gaunami laiškai, grįžkite ir vietoje to pasirinkite {manualSetup}.</translation>
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
        <translation>Įveskite adresą</translation>
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
        <translation>Pasirinkite {imap}.</translation>
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
        <translation>Pasirinkite IMAP arba POP3</translation>
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
        <translation>Pasirinkite {pop}.</translation>
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
        <translation>Naudojant POP3, laiškai parsiunčiami į šį įrenginį.</translation>
    </message>
    <message>
        <source>If the app also shows {portField} and {securityField}, fill them in, too.</source>
        <extracomment>guides/gmail-android, steps 7, trText 2
----------
guides/gmail-android, steps 8, trText 2
----------
guides/gmail-android, steps 9, trText 2</extracomment>
        <translation>Jei programa rodo ir laukus {portField} bei {securityField}, užpildykite ir juos.</translation>
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
        <translation>Palaukite, kol patikra baigsis. Tai gali trukti minutę.</translation>
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
        <translation>Paskyra jau yra įrenginyje.</translation>
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
        <translation>Baikite</translation>
    </message>
    <message>
        <source>For the Gmail app on phones and tablets with Android.</source>
        <extracomment>guides/gmail-android, trAbout</extracomment>
        <translation>Skirta Gmail programai Android telefonuose ir planšetėse.</translation>
    </message>
    <message>
        <source>Gmail app on Android</source>
        <extracomment>guides/gmail-android, trName</extracomment>
        <translation>Gmail programa Android įrenginyje</translation>
    </message>
    <message>
        <source>The device finds the ports by itself.</source>
        <extracomment>guides/iphone, steps 9, trText 2</extracomment>
        <translation>Prievadus įrenginys randa pats.</translation>
    </message>
    <message>
        <source>Sending: choose {settings}, {mail}, {accounts}, the account, its address, {smtp}, and the server at the top.</source>
        <extracomment>guides/iphone, after 2, trText 2</extracomment>
        <translation>Siuntimas: iš eilės pasirinkite {settings}, {mail}, {accounts}, paskyrą, jos adresą, {smtp} ir serverį viršuje.</translation>
    </message>
    <message>
        <source>Receiving: in the same place, choose {advanced}. It has the same three settings.</source>
        <extracomment>guides/iphone, after 2, trText 3</extracomment>
        <translation>Gavimas: toje pačioje vietoje pasirinkite {advanced}. Ten yra tie patys trys nustatymai.</translation>
    </message>
    <message>
        <source>Choose {settings}, {mail}, {accounts}, the account, its address, then {advanced}.</source>
        <extracomment>guides/iphone, after 3, trText 1</extracomment>
        <translation>Iš eilės pasirinkite {settings}, {mail}, {accounts}, paskyrą, jos adresą, tada {advanced}.</translation>
    </message>
    <message>
        <source>Set {deleteFromServer} to {never}.</source>
        <extracomment>guides/iphone, after 3, trText 2</extracomment>
        <translation>Nustatymui {deleteFromServer} pasirinkite {never}.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <extracomment>guides/iphone, faq 4, trAnswer 1
----------
guides/samsung-email, faq 3, trAnswer 1
----------
guides/thunderbird-android, faq 3, trAnswer 1</extracomment>
        <translation>Palikite lauką tuščią.</translation>
    </message>
    <message>
        <source>It asks for a server name or a path prefix that is not here.</source>
        <extracomment>guides/iphone, faq 4, trQuestion
----------
guides/samsung-email, faq 3, trQuestion
----------
guides/thunderbird-android, faq 3, trQuestion</extracomment>
        <translation>Prašoma serverio vardo arba kelio prefikso, bet čia tai nenurodyta.</translation>
    </message>
    <message>
        <source>From iOS 18 on, choose {apps} first, then {mail}. In iOS 11 to 13, choose {accountsPasswords} instead; in iOS 7 to 10, {mailContacts}.</source>
        <extracomment>guides/iphone, steps 1, trDifferent</extracomment>
        <translation>Nuo iOS 18 pirma pasirinkite {apps}, tada {mail}. iOS 11–13 versijose vietoje to pasirinkite {accountsPasswords}, o iOS 7–10 versijose – {mailContacts}.</translation>
    </message>
    <message>
        <source>Open {settings}.</source>
        <extracomment>guides/iphone, steps 1, trText 2
----------
ovh/guides/iphone-exchange, steps 1, trText 2</extracomment>
        <translation>Atverkite {settings}.</translation>
    </message>
    <message>
        <source>Then choose {mail}.</source>
        <extracomment>guides/iphone, steps 1, trText 3
----------
ovh/guides/iphone-exchange, steps 1, trText 3</extracomment>
        <translation>Tada pasirinkite {mail}.</translation>
    </message>
    <message>
        <source>From iOS 18 on, it reads {mailAccounts}. In iOS 13 and older, the accounts are already there: go on with the next step.</source>
        <extracomment>guides/iphone, steps 2, trDifferent</extracomment>
        <translation>Nuo iOS 18 šis užrašas yra {mailAccounts}. iOS 13 ir senesnėse versijose paskyros matyti iš karto: pereikite prie kito žingsnio.</translation>
    </message>
    <message>
        <source>Choose {addMailAccount}.</source>
        <extracomment>guides/iphone, steps 5, trText 1</extracomment>
        <translation>Pasirinkite {addMailAccount}.</translation>
    </message>
    <message>
        <source>Choose a mail account</source>
        <extracomment>guides/iphone, steps 5, trTitle</extracomment>
        <translation>Pasirinkite pašto paskyrą</translation>
    </message>
    <message>
        <source>Fill in both parts, incoming and outgoing, even where the device calls them optional.</source>
        <extracomment>guides/iphone, steps 7, trText 3
----------
guides/iphone, steps 8, trText 3</extracomment>
        <translation>Užpildykite abi dalis – gaunamų ir siunčiamų laiškų, – net jei įrenginys jas vadina neprivalomomis.</translation>
    </message>
    <message>
        <source>If it says that it cannot connect using SSL, refuse to go on and compare the server names first.</source>
        <extracomment>guides/iphone, steps 9, trDifferent</extracomment>
        <translation>Jei rašoma, kad prisijungti naudojant SSL nepavyksta, nesutikite tęsti ir pirmiausia palyginkite serverių vardus.</translation>
    </message>
    <message>
        <source>Scroll down to {outgoing} and fill in this part, too.</source>
        <extracomment>guides/iphone, steps 9, trText 1</extracomment>
        <translation>Slinkite žemyn iki dalies {outgoing} ir taip pat ją užpildykite.</translation>
    </message>
    <message>
        <source>For the Mail app of iOS and iPadOS 14 and newer.</source>
        <extracomment>guides/iphone, trAbout</extracomment>
        <translation>Skirta iOS ir iPadOS 14 bei naujesnių versijų pašto programai Mail.</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <extracomment>guides/iphone, trName</extracomment>
        <translation>iPhone ir iPad</translation>
    </message>
    <message>
        <source>On the very first start, an assistant opens by itself. Close it and go on here.</source>
        <extracomment>guides/kmail, steps 1, trDifferent</extracomment>
        <translation>Paleidus programą pirmą kartą, savaime atsiveria pagalbininkas. Užverkite jį ir tęskite čia.</translation>
    </message>
    <message>
        <source>Choose {settings}.</source>
        <extracomment>guides/kmail, steps 1, trText 2
----------
guides/outlook-new, steps 1, trText 3</extracomment>
        <translation>Pasirinkite {settings}.</translation>
    </message>
    <message>
        <source>Choose {configure}.</source>
        <extracomment>guides/kmail, steps 1, trText 3</extracomment>
        <translation>Pasirinkite {configure}.</translation>
    </message>
    <message>
        <source>If the button opens a list, choose {customAccount} in it.</source>
        <extracomment>guides/kmail, steps 2, trDifferent</extracomment>
        <translation>Jei mygtukas atveria sąrašą, jame pasirinkite {customAccount}.</translation>
    </message>
    <message>
        <source>Choose {receiving}.</source>
        <extracomment>guides/kmail, steps 2, trText 2</extracomment>
        <translation>Pasirinkite {receiving}.</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <extracomment>guides/kmail, steps 2, trText 3
----------
guides/kmail, steps 9, trText 2</extracomment>
        <translation>Pasirinkite {add}.</translation>
    </message>
    <message>
        <source>The button {autoDetect} asks the server what it can do. Afterwards, compare with the table of this wizard.</source>
        <extracomment>guides/kmail, steps 7, trDifferent
----------
guides/kmail, steps 8, trDifferent
----------
guides/kmail, steps 11, trDifferent</extracomment>
        <translation>Mygtukas {autoDetect} paklausia serverio, ką jis moka. Po to palyginkite reikšmes su šio vediklio lentele.</translation>
    </message>
    <message>
        <source>Choose {advanced}.</source>
        <extracomment>guides/kmail, steps 7, trText 1
----------
guides/kmail, steps 8, trText 1
----------
guides/kmail, steps 11, trText 1</extracomment>
        <translation>Pasirinkite {advanced}.</translation>
    </message>
    <message>
        <source>The choice of {smtp} stands in a window of its own, called {createOutgoing}.</source>
        <extracomment>guides/kmail, steps 9, trDifferent</extracomment>
        <translation>Pasirinkimas {smtp} yra atskirame lange, kuris vadinasi {createOutgoing}.</translation>
    </message>
    <message>
        <source>Choose {sending}.</source>
        <extracomment>guides/kmail, steps 9, trText 1</extracomment>
        <translation>Pasirinkite {sending}.</translation>
    </message>
    <message>
        <source>Choose {smtp}.</source>
        <extracomment>guides/kmail, steps 9, trText 3</extracomment>
        <translation>Pasirinkite {smtp}.</translation>
    </message>
    <message>
        <source>Start the outgoing account</source>
        <extracomment>guides/kmail, steps 9, trTitle</extracomment>
        <translation>Pradėkite kurti siuntimo paskyrą</translation>
    </message>
    <message>
        <source>Choose {identities}.</source>
        <extracomment>guides/kmail, steps 12, trText 1</extracomment>
        <translation>Pasirinkite {identities}.</translation>
    </message>
    <message>
        <source>Choose {modify}.</source>
        <extracomment>guides/kmail, steps 12, trText 2</extracomment>
        <translation>Pasirinkite {modify}.</translation>
    </message>
    <message>
        <source>For KMail and Kontact, the mail programs of KDE on Linux.</source>
        <extracomment>guides/kmail, trAbout</extracomment>
        <translation>Skirta KMail ir Kontact – KDE pašto programoms sistemoje Linux.</translation>
    </message>
    <message>
        <source>KMail</source>
        <extracomment>guides/kmail, trName</extracomment>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, the account, then {deleteAccount}.</source>
        <extracomment>guides/outlook-android, faq 1, trAnswer 1</extracomment>
        <translation>Pašalinkite paskyrą ir pridėkite ją iš naujo: pasirinkite {settings}, paskyrą, tada {deleteAccount}.</translation>
    </message>
    <message>
        <source>How do I correct a server setting later?</source>
        <extracomment>guides/outlook-android, faq 1, trQuestion
----------
guides/outlook-new, faq 1, trQuestion</extracomment>
        <translation>Kaip vėliau pataisyti serverio nustatymą?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the envelope at the top left, then the sign {plus}.</source>
        <extracomment>guides/outlook-android, steps 1, trDifferent</extracomment>
        <translation>Jei paskyra jau yra, pasirinkite voką viršuje kairėje, tada ženklą {plus}.</translation>
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
        <translation>Atverkite {outlook}.</translation>
    </message>
    <message>
        <source>If the app asks for the password at once, choose {help} at the top, then {changeProvider}: this list appears.</source>
        <extracomment>guides/outlook-android, steps 3, trDifferent
----------
guides/outlook-android, steps 4, trDifferent</extracomment>
        <translation>Jei programa iš karto prašo slaptažodžio, viršuje pasirinkite {help}, tada {changeProvider}: atsiveria šis sąrašas.</translation>
    </message>
    <message>
        <source>Then turn on {advancedTick}: the server settings appear below.</source>
        <extracomment>guides/outlook-android, steps 5, trText 2
----------
guides/outlook-android, steps 6, trText 2
----------
guides/outlook-ios, steps 4, trText 2</extracomment>
        <translation>Tada įjunkite {advancedTick}: žemiau atsiveria serverių nustatymai.</translation>
    </message>
    <message>
        <source>The names of the fields may begin with IMAP, POP3 or SMTP.</source>
        <extracomment>guides/outlook-android, steps 7, trDifferent
----------
guides/outlook-android, steps 8, trDifferent
----------
guides/outlook-ios, steps 5, trDifferent</extracomment>
        <translation>Laukų pavadinimų pradžioje gali būti parašyta IMAP, POP3 arba SMTP.</translation>
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
        <translation>Forma tęsiasi žemiau: ten yra siunčiamų laiškų serveris.</translation>
    </message>
    <message>
        <source>Choose the check mark {checkMark} at the top right.</source>
        <extracomment>guides/outlook-android, steps 8, trText 2</extracomment>
        <translation>Viršuje dešinėje pasirinkite varnelę {checkMark}.</translation>
    </message>
    <message>
        <source>The server settings cannot be changed later in this program. To correct them, remove the account and add it again.</source>
        <extracomment>guides/outlook-android, steps 8, trWarnings 1
----------
guides/outlook-new, steps 4, trWarnings 2</extracomment>
        <translation>Šioje programoje serverių nustatymų vėliau pakeisti negalima. Norėdami juos pataisyti, pašalinkite paskyrą ir pridėkite ją iš naujo.</translation>
    </message>
    <message>
        <source>For the app Outlook on phones and tablets with Android.</source>
        <extracomment>guides/outlook-android, trAbout</extracomment>
        <translation>Skirta Outlook programai Android telefonuose ir planšetėse.</translation>
    </message>
    <message>
        <source>Outlook app on Android</source>
        <extracomment>guides/outlook-android, trName</extracomment>
        <translation>Outlook programa Android įrenginyje</translation>
    </message>
    <message>
        <source>Choose {settings}, the account, then {modifyLogin}.</source>
        <extracomment>guides/outlook-ios, faq 1, trAnswer 1</extracomment>
        <translation>Pasirinkite {settings}, paskyrą, tada {modifyLogin}.</translation>
    </message>
    <message>
        <source>Where can I look at the settings later?</source>
        <extracomment>guides/outlook-ios, faq 1, trQuestion
----------
guides/thunderbird, faq 4, trQuestion</extracomment>
        <translation>Kur vėliau peržiūrėti nustatymus?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the sign at the top left, then the envelope with the plus.</source>
        <extracomment>guides/outlook-ios, steps 1, trDifferent</extracomment>
        <translation>Jei paskyra jau yra, pasirinkite ženklą viršuje kairėje, tada voką su pliusu.</translation>
    </message>
    <message>
        <source>If the app says Exchange, choose {help} at the top right, then {changeProvider}.</source>
        <extracomment>guides/outlook-ios, steps 2, trText 1</extracomment>
        <translation>Jei programoje parašyta Exchange, viršuje dešinėje pasirinkite {help}, tada {changeProvider}.</translation>
    </message>
    <message>
        <source>Change the account provider</source>
        <extracomment>guides/outlook-ios, steps 2, trTitle</extracomment>
        <translation>Pakeiskite paskyros teikėją</translation>
    </message>
    <message>
        <source>The button may also read “Login”, and the names of the fields may begin with IMAP or SMTP.</source>
        <extracomment>guides/outlook-ios, steps 6, trDifferent</extracomment>
        <translation>Mygtukas gali vadintis ir „Login“, o laukų pavadinimų pradžioje gali būti parašyta IMAP arba SMTP.</translation>
    </message>
    <message>
        <source>For the app Outlook on iPhone and iPad.</source>
        <extracomment>guides/outlook-ios, trAbout</extracomment>
        <translation>Skirta Outlook programai iPhone ir iPad įrenginiuose.</translation>
    </message>
    <message>
        <source>Outlook app on iPhone and iPad</source>
        <extracomment>guides/outlook-ios, trName</extracomment>
        <translation>Outlook programa iPhone ir iPad įrenginiuose</translation>
    </message>
    <message>
        <source>For this program, the wizard knows the way by IMAP only.</source>
        <extracomment>guides/outlook-ios, trWhyNot
----------
guides/outlook-new, trWhyNot</extracomment>
        <translation>Šiai programai vediklis žino tik IMAP būdą.</translation>
    </message>
    <message>
        <source>In newer versions, the list is in the menu {outlook}, under {settings}, {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trDifferent</extracomment>
        <translation>Naujesnėse versijose sąrašas yra meniu {outlook}: pasirinkite {settings}, tada {accounts}.</translation>
    </message>
    <message>
        <source>In the menu {tools} at the top, choose {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trText 2</extracomment>
        <translation>Viršuje esančiame meniu {tools} pasirinkite {accounts}.</translation>
    </message>
    <message>
        <source>On its very first start, Outlook asks for the address at once. Go on with the next step.</source>
        <extracomment>guides/outlook-mac, steps 2, trDifferent
----------
guides/outlook-new, steps 1, trDifferent
----------
guides/outlook-windows, steps 1, trDifferent</extracomment>
        <translation>Paleista pirmą kartą, Outlook iš karto prašo adreso. Pereikite prie kito žingsnio.</translation>
    </message>
    <message>
        <source>Choose {plus}, then {newAccount}.</source>
        <extracomment>guides/outlook-mac, steps 2, trText 1</extracomment>
        <translation>Pasirinkite {plus}, tada {newAccount}.</translation>
    </message>
    <message>
        <source>Choose {imapPop}.</source>
        <extracomment>guides/outlook-mac, steps 4, trText 1</extracomment>
        <translation>Pasirinkite {imapPop}.</translation>
    </message>
    <message>
        <source>The form goes on below with the servers.</source>
        <extracomment>guides/outlook-mac, steps 5, trText 2</extracomment>
        <translation>Forma tęsiasi žemiau: ten yra serveriai.</translation>
    </message>
    <message>
        <source>It stands here twice, for receiving and for sending. SSL, also called TLS, encrypts the way to the server.</source>
        <extracomment>guides/outlook-mac, steps 6, ticks 1, trWhy</extracomment>
        <translation>Šis langelis čia yra du kartus: gavimui ir siuntimui. SSL, dar vadinamas TLS, šifruoja kelią iki serverio.</translation>
    </message>
    <message>
        <source>The button may also read “Add Account”. The port stands behind the server name, after a colon or in a small field of its own.</source>
        <extracomment>guides/outlook-mac, steps 6, trDifferent</extracomment>
        <translation>Mygtukas gali vadintis ir „Add Account“. Prievadas rašomas po serverio vardo: po dvitaškio arba atskirame mažame lauke.</translation>
    </message>
    <message>
        <source>Choose {tools}, {accounts}, your account, then {advanced}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 1</extracomment>
        <translation>Iš eilės pasirinkite {tools}, {accounts}, savo paskyrą, tada {advanced}.</translation>
    </message>
    <message>
        <source>Choose {serverTab} and tick {leaveCopy}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 2</extracomment>
        <translation>Pasirinkite {serverTab} ir pažymėkite {leaveCopy}.</translation>
    </message>
    <message>
        <source>For Outlook on a Mac (macOS), 2016 and newer.</source>
        <extracomment>guides/outlook-mac, trAbout</extracomment>
        <translation>Skirta Outlook 2016 ir naujesnėms versijoms Mac kompiuteryje (macOS).</translation>
    </message>
    <message>
        <source>Outlook for macOS</source>
        <extracomment>guides/outlook-mac, trName</extracomment>
        <translation>Outlook sistemoje macOS</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, {accounts}, {manage} beside the account, then {delete}.</source>
        <extracomment>guides/outlook-new, faq 1, trAnswer 1</extracomment>
        <translation>Pašalinkite paskyrą ir pridėkite ją iš naujo: pasirinkite {settings}, {accounts}, šalia paskyros {manage}, tada {delete}.</translation>
    </message>
    <message>
        <source>If Outlook takes the address for one of Microsoft or Google, choose {chooseProvider}, then {imap}.</source>
        <extracomment>guides/outlook-new, steps 2, trDifferent</extracomment>
        <translation>Jei Outlook mano, kad tai Microsoft arba Google adresas, pasirinkite {chooseProvider}, tada {imap}.</translation>
    </message>
    <message>
        <source>Then choose {showMore}: the server settings appear below.</source>
        <extracomment>guides/outlook-new, steps 3, trText 2</extracomment>
        <translation>Tada pasirinkite {showMore}: žemiau atsiveria serverių nustatymai.</translation>
    </message>
    <message>
        <source>For IMAP accounts, the new Outlook keeps a copy of your mail and your password on the servers of Microsoft.</source>
        <extracomment>guides/outlook-new, steps 3, trWarnings 1</extracomment>
        <translation>Naudojant IMAP paskyrą, naujoji Outlook jūsų laiškų kopiją ir slaptažodį laiko Microsoft serveriuose.</translation>
    </message>
    <message>
        <source>Leave {smtpPassword} empty: Outlook uses the first password again.</source>
        <extracomment>guides/outlook-new, steps 4, trText 3</extracomment>
        <translation>Lauką {smtpPassword} palikite tuščią: Outlook dar kartą panaudoja pirmąjį slaptažodį.</translation>
    </message>
    <message>
        <source>If Outlook asks whether it may keep your mail on the servers of Microsoft, choose {continue}. Without this, it does not add the account.</source>
        <extracomment>guides/outlook-new, steps 5, trText 1</extracomment>
        <translation>Jei Outlook klausia, ar gali laikyti jūsų laiškus Microsoft serveriuose, pasirinkite {continue}. Be šio sutikimo ji paskyros neprideda.</translation>
    </message>
    <message>
        <source>For the new Outlook that comes with Windows 11 and has replaced the Mail app of Windows.</source>
        <extracomment>guides/outlook-new, trAbout</extracomment>
        <translation>Skirta naujajai Outlook, kuri pateikiama su Windows 11 ir pakeitė Windows pašto programą.</translation>
    </message>
    <message>
        <source>Outlook for Windows (new)</source>
        <extracomment>guides/outlook-new, trName</extracomment>
        <translation>Outlook sistemoje Windows (naujoji)</translation>
    </message>
    <message>
        <source>In newer versions, open the Control Panel of Windows, then Mail, E-mail Accounts and New: the older dialog opens.</source>
        <extracomment>guides/outlook-windows-manual, steps 1, trDifferent</extracomment>
        <translation>Naujesnėse versijose atverkite Windows valdymo skydą („Control Panel“), tada „Mail“ (paštas), „E-mail Accounts“ (el. pašto paskyros) ir „New“ (nauja): atsiveria senesnis dialogo langas.</translation>
    </message>
    <message>
        <source>In older versions, choose {manualSetup2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trDifferent</extracomment>
        <translation>Senesnėse versijose vietoje to pasirinkite {manualSetup2010}.</translation>
    </message>
    <message>
        <source>Choose {manualSetup}.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trText 1
----------
guides/samsung-email, steps 2, trText 2</extracomment>
        <translation>Pasirinkite {manualSetup}.</translation>
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
        <translation>Pasirinkite rankinį būdą</translation>
    </message>
    <message>
        <source>In older versions, choose {internetEmail2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trDifferent</extracomment>
        <translation>Senesnėse versijose vietoje to pasirinkite {internetEmail2010}.</translation>
    </message>
    <message>
        <source>Choose {popOrImap}.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trText 1</extracomment>
        <translation>Pasirinkite {popOrImap}.</translation>
    </message>
    <message>
        <source>This is for servers inside companies. With {provider} it must stay off.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, ticks 1, trWhy
----------
guides/outlook-windows, steps 7, ticks 1, trWhy
----------
guides/outlook-windows, steps 8, ticks 2, trWhy</extracomment>
        <translation>Tai skirta įmonių vidaus serveriams. Naudojant teikėjo {provider} paštą, tai turi likti išjungta.</translation>
    </message>
    <message>
        <source>Choose {moreSettings}.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trText 2</extracomment>
        <translation>Pasirinkite {moreSettings}.</translation>
    </message>
    <message>
        <source>Do not choose {next} yet: the ports and the encryption are still missing.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trWarnings 1</extracomment>
        <translation>Mygtuko {next} dar nespauskite: trūksta prievadų ir šifravimo nustatymų.</translation>
    </message>
    <message>
        <source>Then you need not type them a second time.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, ticks 2, trWhy
----------
guides/the-bat, steps 6, ticks 2, trWhy
----------
guides/windows-10-mail, steps 7, ticks 2, trWhy</extracomment>
        <translation>Tada jų nereikia įvesti antrą kartą.</translation>
    </message>
    <message>
        <source>Choose {outgoingTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 1</extracomment>
        <translation>Pasirinkite {outgoingTab}.</translation>
    </message>
    <message>
        <source>Tick {smtpAuth}. Leave {useSame} as it is.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 2</extracomment>
        <translation>Pažymėkite {smtpAuth}. Pasirinkimo {useSame} nekeiskite.</translation>
    </message>
    <message>
        <source>Check that sending signs in</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trTitle
----------
guides/the-bat, steps 6, trTitle</extracomment>
        <translation>Patikrinkite, ar siunčiant prisijungiama</translation>
    </message>
    <message>
        <source>Older versions say “SSL” for {tls} and “TLS” for {starttls}. Choose the encryption before you type the port: Outlook changes the port by itself.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trDifferent
----------
guides/outlook-windows-manual, steps 7, trDifferent</extracomment>
        <translation>Senesnėse versijose vietoje užrašo {tls} yra „SSL“, o vietoje {starttls} – „TLS“. Pirma pasirinkite šifravimą, tik tada įveskite prievadą: Outlook prievadą pakeičia pati.</translation>
    </message>
    <message>
        <source>Choose {advancedTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trText 1
----------
guides/outlook-windows-manual, steps 7, trText 1</extracomment>
        <translation>Pasirinkite {advancedTab}.</translation>
    </message>
    <message>
        <source>Outlook shows the test in a window of its own.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, scene, items 1, trText</extracomment>
        <translation>Patikrą Outlook rodo atskirame lange.</translation>
    </message>
    <message>
        <source>If the test reports an error, choose {close} and compare every field with the table of this wizard.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trDifferent</extracomment>
        <translation>Jei patikra praneša apie klaidą, pasirinkite {close} ir palyginkite kiekvieną lauką su šio vediklio lentele.</translation>
    </message>
    <message>
        <source>Choose {next}. Outlook tests receiving and sending.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 1</extracomment>
        <translation>Pasirinkite {next}. Outlook išbando gavimą ir siuntimą.</translation>
    </message>
    <message>
        <source>When the test is done, choose {close}, then {finish}.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 2</extracomment>
        <translation>Kai patikra baigiasi, pasirinkite {close}, tada {finish}.</translation>
    </message>
    <message>
        <source>For Outlook 2010, 2013 and older copies of 2016, and for newer ones through the Control Panel of Windows.</source>
        <extracomment>guides/outlook-windows-manual, trAbout</extracomment>
        <translation>Skirta Outlook 2010, 2013 ir senesniems 2016 leidimams, o naujesniems – per Windows valdymo skydą.</translation>
    </message>
    <message>
        <source>Outlook for Windows (older dialog)</source>
        <extracomment>guides/outlook-windows-manual, trName</extracomment>
        <translation>Outlook sistemoje Windows (senesnis dialogo langas)</translation>
    </message>
    <message>
        <source>This dialog has no field for it. Use the guide “Outlook for Windows (older dialog)” instead.</source>
        <extracomment>guides/outlook-windows, faq 4, trAnswer 1</extracomment>
        <translation>Šiame dialogo lange jam lauko nėra. Naudokite vadovą „Outlook sistemoje Windows (senesnis dialogo langas)“.</translation>
    </message>
    <message>
        <source>My user name is not my e-mail address.</source>
        <extracomment>guides/outlook-windows, faq 4, trQuestion</extracomment>
        <translation>Mano naudotojo vardas nesutampa su el. pašto adresu.</translation>
    </message>
    <message>
        <source>The box may also read “Configure my account manually”. If the dialog asks for a name and a password at once, it is the older one: use the guide “Outlook for Windows (older dialog)”.</source>
        <extracomment>guides/outlook-windows, steps 2, trDifferent</extracomment>
        <translation>Langelis gali vadintis ir „Configure my account manually“. Jei dialogo lange iš karto prašoma vardo ir slaptažodžio, tai senesnis langas: naudokite vadovą „Outlook sistemoje Windows (senesnis dialogo langas)“.</translation>
    </message>
    <message>
        <source>Choose {advancedOptions}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 2
----------
ovh/guides/outlook-exchange, steps 2, trText 2</extracomment>
        <translation>Pasirinkite {advancedOptions}.</translation>
    </message>
    <message>
        <source>Tick {manualTick}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 3
----------
ovh/guides/outlook-exchange, steps 2, trText 3</extracomment>
        <translation>Pažymėkite {manualTick}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The words may also read “Modify account settings”.</source>
        <extracomment>guides/outlook-windows, steps 6, trDifferent</extracomment>
        <translation>Jei šis ekranas nepasirodo, pereikite prie kito žingsnio. Užrašas gali būti ir „Modify account settings“.</translation>
    </message>
    <message>
        <source>Choose {changeSettings}.</source>
        <extracomment>guides/outlook-windows, steps 6, trText 1</extracomment>
        <translation>Pasirinkite {changeSettings}.</translation>
    </message>
    <message>
        <source>If Outlook shows these settings before it asks for the password, fill them in first.</source>
        <extracomment>guides/outlook-windows, steps 7, trDifferent</extracomment>
        <translation>Jei Outlook rodo šiuos nustatymus prieš prašydama slaptažodžio, pirma užpildykite juos.</translation>
    </message>
    <message>
        <source>If the table of this wizard says STARTTLS for receiving, Outlook cannot use it with POP3. Choose IMAP instead.</source>
        <extracomment>guides/outlook-windows, steps 8, trDifferent</extracomment>
        <translation>Jei šio vediklio lentelėje gavimui nurodyta STARTTLS, Outlook su POP3 to naudoti negali. Vietoje POP3 pasirinkite IMAP.</translation>
    </message>
    <message>
        <source>If Outlook asks for the password once more, type the password of your mailbox. Clear the box that offers Outlook for your phone.</source>
        <extracomment>guides/outlook-windows, steps 9, trDifferent</extracomment>
        <translation>Jei Outlook dar kartą prašo slaptažodžio, įveskite savo pašto dėžutės slaptažodį. Panaikinkite žymėjimą langelyje, kuris siūlo Outlook jūsų telefonui.</translation>
    </message>
    <message>
        <source>Later, you find these settings under {file}, {accountSettings}, {serverSettings}.</source>
        <extracomment>guides/outlook-windows, steps 9, trText 3</extracomment>
        <translation>Vėliau šiuos nustatymus rasite iš eilės pasirinkę {file}, {accountSettings}, {serverSettings}.</translation>
    </message>
    <message>
        <source>Choose {file}, then {accountSettings} twice, your account, and {change}.</source>
        <extracomment>guides/outlook-windows, steps 10, trText 1</extracomment>
        <translation>Pasirinkite {file}, tada du kartus {accountSettings}, savo paskyrą ir {change}.</translation>
    </message>
    <message>
        <source>For the classic Outlook of Microsoft 365, 2024, 2021 and 2019, and for most copies of Outlook 2016.</source>
        <extracomment>guides/outlook-windows, trAbout</extracomment>
        <translation>Skirta klasikinei Outlook (Microsoft 365, 2024, 2021 ir 2019) ir daugumai Outlook 2016 leidimų.</translation>
    </message>
    <message>
        <source>Outlook for Windows (classic)</source>
        <extracomment>guides/outlook-windows, trName</extracomment>
        <translation>Outlook sistemoje Windows (klasikinė)</translation>
    </message>
    <message>
        <source>Open {emailApp}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 2</extracomment>
        <translation>Atverkite {emailApp}.</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu with the three lines, then the gear, and choose {addAccount}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 3</extracomment>
        <translation>Jei paskyra jau yra, atverkite meniu su trimis brūkšneliais, tada krumpliaratį ir pasirinkite {addAccount}.</translation>
    </message>
    <message>
        <source>If this button does not appear, choose {signIn}. When the app cannot find the settings, it offers the same form.</source>
        <extracomment>guides/samsung-email, steps 2, trDifferent</extracomment>
        <translation>Jei šio mygtuko nėra, pasirinkite {signIn}. Kai programa nustatymų neranda, ji pasiūlo tą pačią formą.</translation>
    </message>
    <message>
        <source>For the Email app on Samsung phones and tablets.</source>
        <extracomment>guides/samsung-email, trAbout</extracomment>
        <translation>Skirta Samsung telefonų ir planšečių pašto programai Email.</translation>
    </message>
    <message>
        <source>Samsung Email</source>
        <extracomment>guides/samsung-email, trName</extracomment>
        <translation>Samsung Email</translation>
    </message>
    <message>
        <source>Yes. With IMAP both show the same mail. With POP3, tick {leaveOnServer}, or fetched mail stays only on this computer.</source>
        <extracomment>guides/the-bat, faq 4, trAnswer 1</extracomment>
        <translation>Taip. Naudojant IMAP, ir vienur, ir kitur matyti tie patys laiškai. Naudodami POP3, pažymėkite {leaveOnServer}, kitaip parsiųsti laiškai lieka tik šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>May I use the program and the webmail side by side?</source>
        <extracomment>guides/the-bat, faq 4, trQuestion</extracomment>
        <translation>Ar galiu naudoti ir programą, ir žiniatinklio paštą?</translation>
    </message>
    <message>
        <source>Choose {mailboxMenu}.</source>
        <extracomment>guides/the-bat, steps 1, trText 2
----------
guides/the-bat, steps 6, trText 1
----------
guides/the-bat, steps 7, trText 1</extracomment>
        <translation>Pasirinkite {mailboxMenu}.</translation>
    </message>
    <message>
        <source>Choose {finish}.</source>
        <extracomment>guides/the-bat, steps 5, trText 1
----------
guides/thunderbird, steps 7, trText 1</extracomment>
        <translation>Pasirinkite {finish}.</translation>
    </message>
    <message>
        <source>Choose {properties}.</source>
        <extracomment>guides/the-bat, steps 6, trText 2
----------
guides/the-bat, steps 7, trText 2</extracomment>
        <translation>Pasirinkite {properties}.</translation>
    </message>
    <message>
        <source>Choose {transport}.</source>
        <extracomment>guides/the-bat, steps 6, trText 3</extracomment>
        <translation>Pasirinkite {transport}.</translation>
    </message>
    <message>
        <source>Choose {authentication}.</source>
        <extracomment>guides/the-bat, steps 6, trText 4</extracomment>
        <translation>Pasirinkite {authentication}.</translation>
    </message>
    <message>
        <source>Choose {mailManagement}.</source>
        <extracomment>guides/the-bat, steps 7, trText 3</extracomment>
        <translation>Pasirinkite {mailManagement}.</translation>
    </message>
    <message>
        <source>For The Bat! on Windows.</source>
        <extracomment>guides/the-bat, trAbout</extracomment>
        <translation>Skirta The Bat! sistemoje Windows.</translation>
    </message>
    <message>
        <source>The Bat!</source>
        <extracomment>guides/the-bat, trName</extracomment>
        <translation>The Bat!</translation>
    </message>
    <message>
        <source>Not with this app. It fetches copies and leaves the mail on the server.</source>
        <extracomment>guides/thunderbird-android, faq 5, trAnswer 1</extracomment>
        <translation>Naudojant šią programą – ne. Ji parsiunčia kopijas, o laiškus palieka serveryje.</translation>
    </message>
    <message>
        <source>Does POP3 take my mail off the server?</source>
        <extracomment>guides/thunderbird-android, faq 5, trQuestion</extracomment>
        <translation>Ar POP3 pašalina mano laiškus iš serverio?</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu, then the settings, and choose {addAccount} instead.</source>
        <extracomment>guides/thunderbird-android, steps 1, trDifferent</extracomment>
        <translation>Jei paskyra jau yra, atverkite meniu, tada nustatymus ir vietoje to pasirinkite {addAccount}.</translation>
    </message>
    <message>
        <source>Open {app}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 2</extracomment>
        <translation>Atverkite {app}.</translation>
    </message>
    <message>
        <source>Choose {getStarted}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 3</extracomment>
        <translation>Pasirinkite {getStarted}.</translation>
    </message>
    <message>
        <source>If the program shows {notFound}, choose {next}: the form of the next step appears. It never proposes POP3 by itself.</source>
        <extracomment>guides/thunderbird-android, steps 3, trDifferent</extracomment>
        <translation>Jei programa rodo {notFound}, pasirinkite {next}: atsiveria kito žingsnio forma. POP3 ji pati niekada nesiūlo.</translation>
    </message>
    <message>
        <source>The program looks for settings and proposes some.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 1
----------
guides/thunderbird, steps 3, trText 1</extracomment>
        <translation>Programa ieško nustatymų ir juos pasiūlo.</translation>
    </message>
    <message>
        <source>Do not take them: choose {editConfiguration}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 2
----------
guides/thunderbird, steps 3, trText 2</extracomment>
        <translation>Jų nepriimkite: pasirinkite {editConfiguration}.</translation>
    </message>
    <message>
        <source>It appears after a touch on {found}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 3</extracomment>
        <translation>Šis užrašas pasirodo bakstelėjus {found}.</translation>
    </message>
    <message>
        <source>If the app asks for special folders first, leave them as they are.</source>
        <extracomment>guides/thunderbird-android, steps 6, trDifferent</extracomment>
        <translation>Jei programa pirmiausia prašo nurodyti specialiuosius aplankus, palikite juos tokius, kokie yra.</translation>
    </message>
    <message>
        <source>For Thunderbird and K-9 Mail on phones and tablets with Android.</source>
        <extracomment>guides/thunderbird-android, trAbout</extracomment>
        <translation>Skirta Thunderbird ir K-9 Mail programoms Android telefonuose ir planšetėse.</translation>
    </message>
    <message>
        <source>Thunderbird for Android</source>
        <extracomment>guides/thunderbird-android, trName</extracomment>
        <translation>Thunderbird sistemoje Android</translation>
    </message>
    <message>
        <source>Open the menu and {accountSettings}. {serverSettings} is for receiving. For sending, choose {outgoingServer} and then {edit}.</source>
        <extracomment>guides/thunderbird, faq 4, trAnswer 1</extracomment>
        <translation>Atverkite meniu ir pasirinkite {accountSettings}. Dalis {serverSettings} skirta gavimui. Siuntimui pasirinkite {outgoingServer}, tada {edit}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. In older versions, choose {newAccount} instead.</source>
        <extracomment>guides/thunderbird, steps 1, trDifferent</extracomment>
        <translation>Jei šis ekranas nepasirodo, pereikite prie kito žingsnio. Senesnėse versijose vietoje to pasirinkite {newAccount}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top right.</source>
        <extracomment>guides/thunderbird, steps 1, trText 2
----------
guides/thunderbird, steps 8, trText 1</extracomment>
        <translation>Viršuje dešinėje atverkite meniu su trimis brūkšneliais.</translation>
    </message>
    <message>
        <source>Choose {emailAccount}.</source>
        <extracomment>guides/thunderbird, steps 1, trText 4</extracomment>
        <translation>Pasirinkite {emailAccount}.</translation>
    </message>
    <message>
        <source>In older versions, the same screen also asks for the password: type it there, too.</source>
        <extracomment>guides/thunderbird, steps 2, trDifferent</extracomment>
        <translation>Senesnėse versijose tame pačiame ekrane prašoma ir slaptažodžio: įveskite ten ir jį.</translation>
    </message>
    <message>
        <source>If the program finds nothing, or in older versions, choose {configureManually} instead. If the proposal is the same as the table of this wizard, you may also choose {continue} and go on with the password.</source>
        <extracomment>guides/thunderbird, steps 3, trDifferent</extracomment>
        <translation>Jei programa nieko neranda arba jos versija senesnė, vietoje to pasirinkite {configureManually}. Jei siūlomi nustatymai sutampa su šio vediklio lentele, galite pasirinkti ir {continue}, tada įvesti slaptažodį.</translation>
    </message>
    <message>
        <source>In older versions, receiving and sending stand on one screen: fill in this part and the part of the next step there.</source>
        <extracomment>guides/thunderbird, steps 4, trDifferent</extracomment>
        <translation>Senesnėse versijose gavimas ir siuntimas yra viename ekrane: užpildykite jame šią dalį ir kito žingsnio dalį.</translation>
    </message>
    <message>
        <source>In older versions, choose {done} instead.</source>
        <extracomment>guides/thunderbird, steps 5, trDifferent</extracomment>
        <translation>Senesnėse versijose vietoje to pasirinkite {done}.</translation>
    </message>
    <message>
        <source>Choose {test}.</source>
        <extracomment>guides/thunderbird, steps 5, trText 3</extracomment>
        <translation>Pasirinkite {test}.</translation>
    </message>
    <message>
        <source>If the program also offers calendars and address books, go on without them.</source>
        <extracomment>guides/thunderbird, steps 7, trDifferent</extracomment>
        <translation>Jei programa siūlo ir kalendorius bei adresų knygas, tęskite be jų.</translation>
    </message>
    <message>
        <source>Choose {accountSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 2</extracomment>
        <translation>Pasirinkite {accountSettings}.</translation>
    </message>
    <message>
        <source>Choose {serverSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 3</extracomment>
        <translation>Pasirinkite {serverSettings}.</translation>
    </message>
    <message>
        <source>For Thunderbird on Windows, macOS and Linux.</source>
        <extracomment>guides/thunderbird, trAbout</extracomment>
        <translation>Skirta Thunderbird sistemose Windows, macOS ir Linux.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <extracomment>guides/thunderbird, trName</extracomment>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>On its very first start, the app shows {addAccount} at once. Go on with the next step.</source>
        <extracomment>guides/windows-10-mail, steps 1, trDifferent</extracomment>
        <translation>Paleista pirmą kartą, programa iš karto rodo {addAccount}. Pereikite prie kito žingsnio.</translation>
    </message>
    <message>
        <source>The entry may also read “Advanced settings”.</source>
        <extracomment>guides/windows-10-mail, steps 3, trDifferent</extracomment>
        <translation>Eilutė gali vadintis ir „Advanced settings“.</translation>
    </message>
    <message>
        <source>Choose {advancedSetup}.</source>
        <extracomment>guides/windows-10-mail, steps 3, trText 1</extracomment>
        <translation>Pasirinkite {advancedSetup}.</translation>
    </message>
    <message>
        <source>Tick all four boxes.</source>
        <extracomment>guides/windows-10-mail, steps 7, trText 1</extracomment>
        <translation>Pažymėkite visus keturis langelius.</translation>
    </message>
    <message>
        <source>For those who still have the Mail app of Windows 10 or 11.</source>
        <extracomment>guides/windows-10-mail, trAbout</extracomment>
        <translation>Skirta tiems, kurie dar turi Windows 10 arba 11 pašto programą.</translation>
    </message>
    <message>
        <source>Windows 10 Mail</source>
        <extracomment>guides/windows-10-mail, trName</extracomment>
        <translation>Windows 10 pašto programa</translation>
    </message>
    <message>
        <source>Microsoft replaced this app by the new Outlook in January 2025 and no longer supports it. If it cannot connect although the check on this computer works, use the new Outlook or another program.</source>
        <extracomment>guides/windows-10-mail, trOldDevice</extracomment>
        <translation>2025 m. sausį Microsoft vietoje šios programos pateikė naująją Outlook ir senosios nebepalaiko. Jei prisijungti nepavyksta, nors patikra šiame kompiuteryje sėkminga, naudokite naująją Outlook arba kitą programą.</translation>
    </message>
    <message>
        <source>The user name is always your full e-mail address.</source>
        <extracomment>ovh/guides/gmail-android, changes 2, trText 1
----------
ovh/guides/thunderbird-android, changes 2, trText 1
----------
ovh/guides/thunderbird, changes 2, trText 1</extracomment>
        <translation>Naudotojo vardas visada yra visas jūsų el. pašto adresas.</translation>
    </message>
    <message>
        <source>After too much spam, {provider} blocks sending from a mailbox. Set a new password in the control panel: this lifts the block. Then type it on every device.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trAnswer 1
----------
ovh/guides/thunderbird, faq 1, trAnswer 1</extracomment>
        <translation>Jei iš pašto dėžutės išsiųsta per daug brukalų, teikėjas {provider} blokuoja siuntimą. Valdymo sąsajoje nustatykite naują slaptažodį: tai panaikina blokavimą. Tada įveskite jį kiekviename įrenginyje.</translation>
    </message>
    <message>
        <source>Sending is refused with the number 535, but the password is right.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trQuestion
----------
ovh/guides/thunderbird, faq 1, trQuestion</extracomment>
        <translation>Siųsti neleidžiama ir rodomas numeris 535, nors slaptažodis teisingas.</translation>
    </message>
    <message>
        <source>Choose {exchange}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 2, trText 1
----------
ovh/guides/iphone-exchange, steps 4, trText 1
----------
ovh/guides/outlook-exchange, steps 3, trText 1</extracomment>
        <translation>Pasirinkite {exchange}.</translation>
    </message>
    <message>
        <source>The wizard checked this server by IMAP. Exchange itself (ActiveSync) it cannot check.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, trWarnings 1
----------
ovh/guides/iphone-exchange, steps 7, trWarnings 1
----------
ovh/guides/outlook-exchange, steps 5, trWarnings 1</extracomment>
        <translation>Vediklis šį serverį patikrino per IMAP. Paties Exchange (ActiveSync) jis patikrinti negali.</translation>
    </message>
    <message>
        <source>Exchange has a port of its own.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, values 5, trNote</extracomment>
        <translation>Exchange naudoja atskirą prievadą.</translation>
    </message>
    <message>
        <source>The server asks to manage the device: choose {ok}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 6, trText 1</extracomment>
        <translation>Serveris prašo leisti valdyti įrenginį: pasirinkite {ok}.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in the Gmail app.</source>
        <extracomment>ovh/guides/gmail-exchange, trAbout</extracomment>
        <translation>Skirta Exchange su kalendoriumi ir kontaktais Gmail programoje.</translation>
    </message>
    <message>
        <source>Gmail app on Android (Exchange)</source>
        <extracomment>ovh/guides/gmail-exchange, trName</extracomment>
        <translation>Gmail programa Android įrenginyje (Exchange)</translation>
    </message>
    <message>
        <source>Exchange is a way of its own: it brings mail, calendar and contacts together. POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/gmail-exchange, trWhyNot
----------
ovh/guides/iphone-exchange, trWhyNot
----------
ovh/guides/outlook-exchange, trWhyNot</extracomment>
        <translation>Exchange yra atskiras būdas: laiškai, kalendorius ir kontaktai ateina kartu. POP3 čia pasirinkti negalima.</translation>
    </message>
    <message>
        <source>In newer versions, {mail} stands inside the list of apps.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 1, trDifferent</extracomment>
        <translation>Naujesnėse versijose {mail} yra programų sąraše.</translation>
    </message>
    <message>
        <source>Choose {configureManually}.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 6, trText 1</extracomment>
        <translation>Pasirinkite {configureManually}.</translation>
    </message>
    <message>
        <source>Choose what the account brings</source>
        <extracomment>ovh/guides/iphone-exchange, steps 8, trTitle</extracomment>
        <translation>Pasirinkite, ką gausite per paskyrą</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts on iPhone and iPad.</source>
        <extracomment>ovh/guides/iphone-exchange, trAbout</extracomment>
        <translation>Skirta Exchange su kalendoriumi ir kontaktais iPhone ir iPad įrenginiuose.</translation>
    </message>
    <message>
        <source>iPhone and iPad (Exchange)</source>
        <extracomment>ovh/guides/iphone-exchange, trName</extracomment>
        <translation>iPhone ir iPad (Exchange)</translation>
    </message>
    <message>
        <source>No. Use classic Outlook, or set up the mailbox by IMAP.</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trAnswer 1</extracomment>
        <translation>Ne. Naudokite klasikinę Outlook arba prijunkite pašto dėžutę per IMAP.</translation>
    </message>
    <message>
        <source>Does the new Outlook work with this Exchange?</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trQuestion</extracomment>
        <translation>Ar naujoji Outlook veikia su šiuo Exchange?</translation>
    </message>
    <message>
        <source>Outlook finds the server through an entry of your domain (SRV record). If this step fails, that entry is missing: whoever looks after the domain must add it in the control panel.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 4, trWarnings 1</extracomment>
        <translation>Outlook serverį randa pagal jūsų domeno įrašą (SRV). Jei šis žingsnis nepavyksta, to įrašo trūksta: domeno prižiūrėtojas turi jį pridėti valdymo sąsajoje.</translation>
    </message>
    <message>
        <source>Outlook asks whether a website of {provider} may set up the server: choose {allow}.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trText 1</extracomment>
        <translation>Outlook klausia, ar teikėjo {provider} svetainė gali nurodyti serverio nustatymus: pasirinkite {allow}.</translation>
    </message>
    <message>
        <source>Allow the redirection</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trTitle</extracomment>
        <translation>Leiskite nukreipimą</translation>
    </message>
    <message>
        <source>Choose how much mail is kept on this computer.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 6, trText 1</extracomment>
        <translation>Pasirinkite, kiek laiškų laikoma šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in classic Outlook; the new Outlook cannot do this.</source>
        <extracomment>ovh/guides/outlook-exchange, trAbout</extracomment>
        <translation>Skirta Exchange su kalendoriumi ir kontaktais klasikinėje Outlook; naujoji Outlook to nepalaiko.</translation>
    </message>
    <message>
        <source>Outlook for Windows, classic (Exchange)</source>
        <extracomment>ovh/guides/outlook-exchange, trName</extracomment>
        <translation>Outlook sistemoje Windows, klasikinė (Exchange)</translation>
    </message>
    <message>
        <source>For this mailbox, the program proposes the servers of another offer of {provider}. With them, neither receiving nor sending works.</source>
        <extracomment>ovh/guides/thunderbird-android, changes 1, trWarnings 1
----------
ovh/guides/thunderbird, changes 1, trWarnings 1</extracomment>
        <translation>Šiai pašto dėžutei programa siūlo kitos teikėjo {provider} paslaugos serverius. Su jais neveikia nei gavimas, nei siuntimas.</translation>
    </message>
    <message>
        <source>Review the profile in the settings if you want to install it.</source>
        <extracomment>../takealong/iphone-profile, steps 1, scene, items 2, trText</extracomment>
        <translation>Jei norite įdiegti profilį, peržiūrėkite jį nustatymuose.</translation>
    </message>
    <message>
        <source>If it asks for a device first, choose the iPhone, not the watch.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trDifferent</extracomment>
        <translation>Jei pirmiausia klausiama įrenginio, pasirinkite „iPhone“, o ne laikrodį.</translation>
    </message>
    <message>
        <source>Tap the file on the iPhone. It answers with {profileDownloaded}: nothing is changed yet.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trText 1</extracomment>
        <translation>Palieskite failą savo „iPhone“. Atsakymas bus {profileDownloaded}: dar niekas nepakeista.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>../takealong/iphone-profile, steps 1, trTitle</extracomment>
        <translation>Atverkite failą</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>../takealong/iphone-profile, steps 2, scene, items 1, trText</extracomment>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>After 8 minutes the iPhone throws the file away: open it again. It also stands under {general}, {deviceManagement}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trDifferent</extracomment>
        <translation>Po 8 minučių „iPhone“ failą pašalina: tada atverkite jį iš naujo. Jį rasite ir čia: {general}, {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open {settings}. Near the top, below your name, stands {profileDownloaded}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trText 1</extracomment>
        <translation>Atverkite {settings}. Viršuje, po jūsų vardu, parašyta {profileDownloaded}.</translation>
    </message>
    <message>
        <source>Go to the settings within 8 minutes</source>
        <extracomment>../takealong/iphone-profile, steps 2, trTitle</extracomment>
        <translation>Per 8 minutes eikite į nustatymus</translation>
    </message>
    <message>
        <source>If it refuses, the protection of stolen devices may be on: try at home, or switch it off for a moment.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trDifferent</extracomment>
        <translation>Jei neleidžiama, gali būti įjungta pavogtų įrenginių apsauga: bandykite namuose arba trumpam ją išjunkite.</translation>
    </message>
    <message>
        <source>The iPhone asks for the code with which you unlock it. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trText 1</extracomment>
        <translation>„iPhone“ paprašys kodo, kuriuo jį atrakinate. Užrašas {notSigned} čia yra tinkamas: tokius failus pasirašo tik įmonės.</translation>
    </message>
    <message>
        <source>Install it</source>
        <extracomment>../takealong/iphone-profile, steps 3, trTitle
----------
../takealong/mac-profile, steps 2, trTitle</extracomment>
        <translation>Įdiekite jį</translation>
    </message>
    <message>
        <source>The iPhone warns because the file is not signed. It came from you, so you may go on.</source>
        <extracomment>../takealong/iphone-profile, steps 4, trText 1</extracomment>
        <translation>„iPhone“ įspėja, nes failas nepasirašytas. Jis yra jūsų pačių, todėl galite tęsti.</translation>
    </message>
    <message>
        <source>Say yes once more</source>
        <extracomment>../takealong/iphone-profile, steps 4, trTitle</extracomment>
        <translation>Patvirtinkite dar kartą</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it. Then choose {next} and {done}.</source>
        <extracomment>../takealong/iphone-profile, steps 5, trText 1</extracomment>
        <translation>Jo prašoma čia, nes faile jo nėra. Tada pasirinkite {next} ir {done}.</translation>
    </message>
    <message>
        <source>Type your mailbox password</source>
        <extracomment>../takealong/iphone-profile, steps 5, trTitle
----------
../takealong/mac-profile, steps 3, trTitle</extracomment>
        <translation>Įveskite pašto dėžutės slaptažodį</translation>
    </message>
    <message>
        <source>On the iPhone or iPad</source>
        <extracomment>../takealong/iphone-profile, trName</extracomment>
        <translation>„iPhone“ arba „iPad“</translation>
    </message>
    <message>
        <source>In macOS 13 and 14, choose {privacy}, then {profiles} at the very bottom.</source>
        <extracomment>../takealong/mac-profile, steps 1, trDifferent</extracomment>
        <translation>Jei naudojate „macOS 13“ arba 14, pasirinkite {privacy}, tada pačioje apačioje {profiles}.</translation>
    </message>
    <message>
        <source>Double-click the file, then open {systemSettings}. Choose {general}, then {deviceManagement}.</source>
        <extracomment>../takealong/mac-profile, steps 1, trText 1</extracomment>
        <translation>Dukart spustelėkite failą, tada atverkite {systemSettings}. Pasirinkite {general}, tada {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open the file and the settings</source>
        <extracomment>../takealong/mac-profile, steps 1, trTitle</extracomment>
        <translation>Atverkite failą ir nustatymus</translation>
    </message>
    <message>
        <source>Under {downloaded}, double-click the file with your address. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/mac-profile, steps 2, trText 1</extracomment>
        <translation>Skiltyje {downloaded} dukart spustelėkite failą su savo adresu. Užrašas {notSigned} čia yra tinkamas: tokius failus pasirašo tik įmonės.</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it.</source>
        <extracomment>../takealong/mac-profile, steps 3, trText 1</extracomment>
        <translation>Jo prašoma čia, nes faile jo nėra.</translation>
    </message>
    <message>
        <source>On a Mac</source>
        <extracomment>../takealong/mac-profile, trName</extracomment>
        <translation>„Mac“ kompiuteris</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>not known</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>jūsų pašto dėžutės slaptažodis</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>jūsų vardas</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>paprastas slaptažodis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nepatikrinta</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation>iš čia neveikia</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen.</source>
        <translation>Telefono ekrano piešinys.</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen %1.</source>
        <translation>Telefono ekrano %1 piešinys.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen.</source>
        <translation>Kompiuterio ekrano piešinys.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen %1.</source>
        <translation>Kompiuterio ekrano %1 piešinys.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window.</source>
        <translation>Programos lango piešinys.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window %1.</source>
        <translation>Programos lango %1 piešinys.</translation>
    </message>
    <message>
        <source>To press: %1.</source>
        <translation>Reikia paspausti: %1.</translation>
    </message>
    <message>
        <source>Marked, in order: %1.</source>
        <translation>Pažymėta iš eilės: %1.</translation>
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
        <translation>Spustelėkite %1 (angliškai – %2).</translation>
    </message>
    <message>
        <source>Press %1.</source>
        <translation>Spustelėkite %1.</translation>
    </message>
    <message>
        <source>How this device reads in your language is not known here. Its words are shown in English and may read differently.</source>
        <translation>Kaip šis įrenginys užrašytas jūsų kalba, čia nežinoma. Jo žodžiai rodomi angliškai ir gali skirtis.</translation>
    </message>
</context>
<context>
    <name>KeptFindingView</name>
    <message>
        <source>Use the servers that were found</source>
        <translation>Naudoti rastus serverius</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>Kalba: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
</context>
<context>
    <name>PasswordFieldView</name>
    <message>
        <source>Type the password to try it, or go on without: the settings do not need it.</source>
        <translation>Įveskite slaptažodį, kad jį išbandytumėte, arba tęskite be jo: nustatymams jo nereikia.</translation>
    </message>
    <message>
        <source>What was pasted has a line break in it, and no password has. Copy the password alone, and paste it again.</source>
        <translation>Įdėtame tekste yra eilutės lūžis, o slaptažodyje jo nebūna. Nukopijuokite vien slaptažodį ir įdėkite iš naujo.</translation>
    </message>
    <message>
        <source>This is longer than any mail server takes, so it was not added.</source>
        <translation>Tai ilgiau, nei priima bet kuris pašto serveris, todėl nebuvo pridėta.</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters are typed as capital ones.</source>
        <translation>Įjungta „Caps Lock“: mažosios raidės rašomos kaip didžiosios.</translation>
    </message>
    <message>
        <source>Some letters are not Latin (a–z). Cyrillic and Latin letters can look the same, and to a server they are different. Is the right keyboard layout on?</source>
        <translation>Kai kurios raidės ne lotyniškos (a–z). Kirilicos ir lotyniškos raidės gali atrodyti vienodai, o serveriui jos skirtingos. Ar įjungtas tinkamas klaviatūros išdėstymas?</translation>
    </message>
    <message>
        <source>There is a space at the beginning or at the end. It counts as part of the password.</source>
        <translation>Pradžioje arba pabaigoje yra tarpas. Jis laikomas slaptažodžio dalimi.</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>&amp;Rodyti slaptažodį</translation>
    </message>
    <message>
        <source>On the screen only: it is not read aloud.</source>
        <translation>Tik ekrane: balsu jis neskaitomas.</translation>
    </message>
</context>
<context>
    <name>PasswordLineView</name>
    <message>
        <source>Paste</source>
        <translation>Įdėti</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Ištrinti viską</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>The window of --preview; %1 is the name of the guide&apos;s file.</extracomment>
        <translation>Peržiūra: %1</translation>
    </message>
    <message>
        <source>The guide is shown without these parts of the file:</source>
        <translation>Vadovas rodomas be šių failo dalių:</translation>
    </message>
    <message>
        <source>This guide cannot be shown yet. Mend the file and save it, and it appears here.</source>
        <translation>Šio vadovo dar negalima parodyti. Pataisykite failą ir jį įrašykite – vadovas pasirodys čia.</translation>
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
        <translation>Prideda šią paskyrą į šio kompiuterio programą %1. Joje esančios paskyros ir laiškai lieka tokie, kokie yra. Jūsų slaptažodis neįrašomas: jo paprašys %1.</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <translation>Pridėti į programą %1</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. If it is new here, start it once, close it, then come back to this page.</source>
        <translation>Programa %1 šiame kompiuteryje nerasta. Jei ji čia nauja, kartą ją paleiskite, užverkite ir grįžkite į šį puslapį.</translation>
    </message>
    <message>
        <source>%1 is here, but has not been used yet. Start it once, close it, then come back to this page.</source>
        <translation>Programa %1 yra, bet dar nenaudota. Kartą ją paleiskite, užverkite ir grįžkite į šį puslapį.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first, then come back to this page.</source>
        <translation>Programa %1 atverta. Pirmiausia ją užverkite, tada grįžkite į šį puslapį.</translation>
    </message>
    <message>
        <source>%1 already has this account. Nothing needs to be added.</source>
        <translation>Programoje %1 ši paskyra jau yra. Nieko pridėti nereikia.</translation>
    </message>
    <message>
        <source>The settings of %1 look different from what this wizard knows, so it leaves them alone. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Programos %1 nustatymai atrodo kitaip, nei žino šis vediklis, todėl jis jų neliečia. Pridėkite paskyrą pačioje programoje %1 su reikšmėmis iš nustatymų puslapio.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Programos %1 nustatymų iš čia pakeisti negalima: šis kompiuteris to neleidžia. Pridėkite paskyrą pačioje programoje %1 su reikšmėmis iš nustatymų puslapio.</translation>
    </message>
    <message>
        <source>The account is set up in %1. Open %1 now: it asks for your mailbox password and fetches your mail.</source>
        <translation>Paskyra pridėta į programą %1. Dabar atverkite %1: ji paprašys jūsų pašto dėžutės slaptažodžio ir atsiųs laiškus.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed. Close it, then try again.</source>
        <translation>Programa %1 atverta, todėl niekas nepakeista. Užverkite ją ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
        <translation>Diskas pilnas, todėl niekas nepakeista. Atlaisvinkite vietos ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was changed. Try again, or add the account in %1 itself, with the values of the settings page.</source>
        <translation>Programos %1 nustatymų įrašyti nepavyko, todėl niekas nepakeista. Bandykite dar kartą arba pridėkite paskyrą pačioje programoje %1 su reikšmėmis iš nustatymų puslapio.</translation>
    </message>
    <message>
        <source>A copy of the settings as they were before lies in %1</source>
        <translation>Ankstesnių nustatymų kopija yra čia: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti pakeitimą</translation>
    </message>
    <message>
        <source>The settings of %1 are again exactly as they were.</source>
        <translation>Programos %1 nustatymai vėl tiksliai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nėra ko atšaukti.</translation>
    </message>
    <message>
        <source>%1 has been used since, so nothing was undone and nothing is lost. To remove the account, open the account settings of %1.</source>
        <translation>Programa %1 nuo to laiko buvo naudota, todėl niekas neatšaukta ir niekas neprarasta. Norėdami pašalinti paskyrą, atverkite programos %1 paskyrų nustatymus.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. To remove the account, open the account settings of %1.</source>
        <translation>Programos %1 nustatymų iš čia pakeisti negalima: šis kompiuteris to neleidžia. Norėdami pašalinti paskyrą, atverkite programos %1 paskyrų nustatymus.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was undone. Try again.</source>
        <translation>Programos %1 nustatymų įrašyti nepavyko, todėl niekas neatšaukta. Bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>%1 cannot work with %2.</source>
        <translation>%1: protokolas %2 čia neveikia.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>Teikėjas %1 protokolo %2 nesiūlo.</translation>
    </message>
    <message>
        <source>Tick “leave a copy of messages on the server” where your program offers it. Then nothing is lost if this device breaks, and webmail still shows everything.</source>
        <translation>Jei programa siūlo, pažymėkite „palikti laiškų kopijas serveryje“. Tada, net jei įrenginys sugenda, niekas neprapuola, o žiniatinklio paštas ir toliau rodo viską.</translation>
    </message>
    <message>
        <source>How should mail arrive?</source>
        <translation>Kaip norite gauti laiškus?</translation>
    </message>
    <message>
        <source>Both ways work with any mail program that supports them. If unsure, keep IMAP.</source>
        <translation>Abu būdai tinka visoms pašto programoms, kurios juos palaiko. Jei abejojate, palikite IMAP.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>rekomenduojama</translation>
    </message>
    <message>
        <source>Mail stays on the server, and every device of yours shows the same messages and folders.</source>
        <translation>Laiškai lieka serveryje, ir visi jūsų įrenginiai rodo tuos pačius laiškus ir aplankus.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Mail is fetched to this one device; other devices do not see what was read, sorted or sent here.</source>
        <translation>Laiškai parsiunčiami į šį vieną įrenginį; kituose nematyti, kas čia perskaityta, surūšiuota ar išsiųsta.</translation>
    </message>
    <message>
        <source>Only one way works here. The reason stands with the other.</source>
        <translation>Čia tinka tik vienas būdas. Priežastis nurodyta prie kito.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Without a provider there are no servers to test. Copy the question above and send it to your provider.</source>
        <translation>Nepasirinkus teikėjo, nėra serverių, kuriuos būtų galima patikrinti. Nukopijuokite viršuje esantį klausimą ir išsiųskite jį savo teikėjui.</translation>
    </message>
    <message>
        <source>Choose a provider to go on.</source>
        <translation>Pasirinkite teikėją, kad galėtumėte tęsti.</translation>
    </message>
    <message>
        <source>Who runs your mail?</source>
        <translation>Kas tvarko jūsų paštą?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Ieškoti pagal pavadinimą</translation>
    </message>
    <message>
        <source>My provider is not in this list</source>
        <translation>Mano teikėjo šiame sąraše nėra</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Kopijuoti klausimą</translation>
    </message>
    <message>
        <source>Agree to the servers that were found, or choose a provider, to go on.</source>
        <translation>Sutikite naudoti rastus serverius arba pasirinkite teikėją, kad galėtumėte tęsti.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Compare the choice with the invoice for your mailbox; it names the company and the product.</source>
        <translation>Palyginkite pasirinkimą su sąskaita už pašto dėžutę; joje nurodyta įmonė ir paslauga.</translation>
    </message>
    <message>
        <source>Your provider is known. One thing is missing to know its servers.</source>
        <translation>Jūsų teikėjas žinomas. Kad būtų žinomi ir jo serveriai, trūksta vieno dalyko.</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The invoice for your mailbox or for your website names the company.</source>
        <translation>Iš domeno %1 neaišku, kas tvarko jo paštą. Įmonė nurodyta sąskaitoje už pašto dėžutę arba svetainę.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Ieškant domeno %1 teikėjo, negauta atsakymo. Pasirinkite įmonę, kuri tvarko jūsų paštą; ji nurodyta sąskaitoje.</translation>
    </message>
    <message>
        <source>Without a network nothing can be looked up. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Be tinklo ryšio nieko surasti negalima. Pasirinkite įmonę, kuri tvarko jūsų paštą; ji nurodyta sąskaitoje.</translation>
    </message>
    <message>
        <source>Still looking up who runs the mail of %1. You can wait or choose the company yourself.</source>
        <translation>Vis dar ieškoma, kas tvarko domeno %1 paštą. Galite palaukti arba patys pasirinkti įmonę.</translation>
    </message>
    <message>
        <source>Choose the company that runs your mail; your invoice names it.</source>
        <translation>Pasirinkite įmonę, kuri tvarko jūsų paštą; ji nurodyta sąskaitoje.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed here.</source>
        <translation>Čia reikia sveikojo skaičiaus nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>Hello, I want to use the mailbox %1 in a mail program. Please tell me:
1. Incoming server (IMAP and, if offered, POP3): name, port, SSL/TLS or STARTTLS
2. Outgoing server (SMTP): name, port, SSL/TLS or STARTTLS
3. User name: the whole address or something else
4. Whether an extra password for programs is needed</source>
        <translation>Laba diena, pašto dėžutę %1 noriu naudoti pašto programoje. Prašau nurodyti:
1. Gaunamų laiškų serverį (IMAP ir, jei siūlote, POP3): vardą, prievadą, SSL/TLS ar STARTTLS
2. Siunčiamų laiškų serverį (SMTP): vardą, prievadą, SSL/TLS ar STARTTLS
3. Naudotojo vardą: visas adresas ar kas nors kita
4. Ar reikia atskiro slaptažodžio programoms</translation>
    </message>
    <message>
        <source>The servers that you typed are tested. You can change them here at any time.</source>
        <translation>Tikrinami jūsų įvesti serveriai. Čia galite bet kada juos pakeisti.</translation>
    </message>
    <message>
        <source>Servers were found for %1. Agree to them, or choose the company that runs your mail.</source>
        <translation>Rasta domeno %1 serverių. Sutikite juos naudoti arba pasirinkite įmonę, kuri tvarko jūsų paštą.</translation>
    </message>
    <message>
        <source>The incoming mail server is missing.</source>
        <translation>Trūksta gaunamų laiškų serverio.</translation>
    </message>
    <message>
        <source>The incoming mail server is not the name of a server. Such a name has dots and no blanks, as in imap.example.com; a port number may follow after a colon.</source>
        <translation>Gaunamų laiškų serverio lauke įrašytas ne serverio vardas. Tokiame varde yra taškų ir nėra tarpų, pavyzdžiui, imap.example.com; po dvitaškio gali būti prievado numeris.</translation>
    </message>
    <message>
        <source>The outgoing mail server is missing.</source>
        <translation>Trūksta siunčiamų laiškų serverio.</translation>
    </message>
    <message>
        <source>The outgoing mail server is not the name of a server. Such a name has dots and no blanks, as in smtp.example.com; a port number may follow after a colon.</source>
        <translation>Siunčiamų laiškų serverio lauke įrašytas ne serverio vardas. Tokiame varde yra taškų ir nėra tarpų, pavyzdžiui, smtp.example.com; po dvitaškio gali būti prievado numeris.</translation>
    </message>
    <message>
        <source>If you do not know them, your provider can tell you the values in one short message. Copy the question below and send it to their support. Until then, you can read your mail in the browser on your provider&apos;s website (“webmail”).</source>
        <translation>Jei jų nežinote, teikėjo reikšmes galite sužinoti vienu trumpu laišku. Nukopijuokite žemiau esantį klausimą ir išsiųskite jį teikėjo pagalbos tarnybai. Iki tol laiškus galite skaityti naršyklėje, teikėjo svetainėje (žiniatinklio paštas, „webmail“).</translation>
    </message>
    <message>
        <source>Help from %1: %2</source>
        <extracomment>%1 is the provider, %2 its telephone number and e-mail address.</extracomment>
        <translation>Teikėjo %1 pagalba: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>Ž&amp;ymėti viską</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Didinti</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Mažinti</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Gerai</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Save As</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Įrašyti kaip</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Rasti aplanką</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Pasirinkti</translation>
    </message>
    <message>
        <source>Look in:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Ieškoti:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Failo &amp;vardas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Aplankas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Failų tipas:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Aplankai</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>P&amp;ervadinti</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Ša&amp;linti</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Naujas aplankas</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Naujas aplankas</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Rodyti pa&amp;slėptus failus</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Grįžti atgal</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>Go forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Eiti pirmyn</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Aukštesnis aplankas</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Eiti į aukštesnį aplanką</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Sąrašas</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Rodyti sąrašą</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Išsamus rodinys</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Rodyti išsamiai</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Šoninis skydelis</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Vietų ir žymelių sąrašas</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Failai</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Mano kompiuteris</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Naujausios vietos</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Failas</translation>
    </message>
    <message>
        <source>%1 File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1 failas</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Failas %1 jau yra.
Ar norite jį pakeisti?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Failas nerastas.
Patikrinkite, ar failo vardas teisingas.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Aplankas nerastas.
Patikrinkite, ar aplanko vardas teisingas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>„%1“ apsaugotas nuo keitimo.
Ar vis tiek norite jį pašalinti?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Ar tikrai norite pašalinti „%1“?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Aplanko pašalinti nepavyko.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Keitimo data</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Kompiuteris</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Mano kompiuteris</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Netinkamas failo vardas</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>A&amp;tstatyti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Iškirpti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Žymėti viską</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Rodyti išsamiau...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Slėpti išsamią informaciją...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Popierius</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Lapo dydis:</translation>
    </message>
    <message>
        <source>Width:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Plotis:</translation>
    </message>
    <message>
        <source>Height:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Aukštis:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Popieriaus šaltinis:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Stačias</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Gulsčias</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Apverstas gulsčias</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Apverstas stačias</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Paraštės</translation>
    </message>
    <message>
        <source>top margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>viršutinė paraštė</translation>
    </message>
    <message>
        <source>left margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>kairioji paraštė</translation>
    </message>
    <message>
        <source>right margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>dešinioji paraštė</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>apatinė paraštė</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Puslapių išdėstymas</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Puslapių lape:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Puslapių tvarka:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Kitoks</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Milimetrai (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Coliai (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Punktai (pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Įrašyti viską</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Taip &amp;viską</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Ne v&amp;iską</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Pakartoti</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Neįrašyti</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Pagalba</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Atstatyti</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Atkurti numatytąsias reikšmes</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Spausdinti</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Parinktys &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Parinktys &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdinti į failą (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdinti į failą ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Įrašyti PDF failą</translation>
    </message>
    <message>
        <source>Local file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Vietinis failas</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Automatiškai</translation>
    </message>
    <message>
        <source>All Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Visi puslapiai</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Nelyginiai puslapiai</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Lyginiai puslapiai</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Netinkamai nurodyti puslapiai</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Failas %1 jau yra.
Ar norite jį pakeisti?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 yra aplankas.
Pasirinkite kitą failo vardą.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Į failą %1 rašyti negalima.
Pasirinkite kitą failo vardą.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Reikšmė „nuo“ negali būti didesnė už reikšmę „iki“.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdintuvo savybės</translation>
    </message>
    <message>
        <source>Job Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdinimo parinktys</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Puslapis</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Išsamiau</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kopijos</translation>
    </message>
    <message>
        <source>Copies:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Kopijų:</translation>
    </message>
    <message>
        <source>Print range</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdinimo sritis</translation>
    </message>
    <message>
        <source>Print all</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdinti viską</translation>
    </message>
    <message>
        <source>Pages from</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Puslapiai nuo</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>iki</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>Current Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Esamas puslapis</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pažymėta sritis</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Puslapių rinkinys:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Išvesties nustatymai</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Parinktys</translation>
    </message>
    <message>
        <source>Collate</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Rinkti komplektais</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Atvirkščia tvarka</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spalvų veiksena</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spalvotai</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Pilkai</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Dvipusis spausdinimas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Vienpusis</translation>
    </message>
    <message>
        <source>Long side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Ilgasis kraštas</translation>
    </message>
    <message>
        <source>Short side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Trumpasis kraštas</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Spausdintuvas</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Vardas:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>S&amp;avybės</translation>
    </message>
    <message>
        <source>Location:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Vieta:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Tipas:</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Įrašyti į &amp;failą:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>A&amp;tstatyti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Iškirpti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Kopijuoti &amp;nuorodos adresą</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Žymėti viską</translation>
    </message>
</context>
<context>
    <name>QrWayView</name>
    <message>
        <source>The same values, to type or to copy</source>
        <translation>Tos pačios reikšmės įvesti arba kopijuoti</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>esate čia</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>dar laukia</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Your address</source>
        <translation>Jūsų adresas</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Pašto teikėjas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Įrenginys</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Patikra</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Jūsų nustatymai</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step of a guide, as the steps beside the page list it; %1 is its number, %2 its heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n žingsnis</numerusform>
            <numerusform>%n žingsniai</numerusform>
            <numerusform>%n žingsnių</numerusform>
        </translation>
    </message>
    <message>
        <source>How mail arrives</source>
        <translation>Laiškų gavimo būdas</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Prieš pradedant</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Slaptažodžio bandymas</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Pasiimti nustatymus</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>Print the settings</source>
        <translation>Spausdinti nustatymus</translation>
    </message>
    <message>
        <source>Printing did not work. Check the printer, or save a PDF instead.</source>
        <translation>Išspausdinti nepavyko. Patikrinkite spausdintuvą arba įrašykite PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Išsiųsta į spausdintuvą.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Įrašyti nustatymus kaip PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF failai (*.pdf)</translation>
    </message>
    <message>
        <source>Your mail settings</source>
        <translation>Jūsų pašto nustatymai</translation>
    </message>
    <message>
        <source>Type these values into your device or mail program, exactly as they stand here.</source>
        <translation>Įveskite šias reikšmes į savo įrenginį arba pašto programą tiksliai taip, kaip čia parašyta.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Rodyti patikrą arba patikrinti iš naujo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopijuoti viską</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>visi nustatymai</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;pausdinti…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Į&amp;rašyti kaip PDF…</translation>
    </message>
    <message>
        <source>What does each value mean?</source>
        <translation>Ką reiškia kiekviena reikšmė?</translation>
    </message>
    <message>
        <source>Try whether the password works, too</source>
        <translation>Išbandyti, ar veikia ir slaptažodis</translation>
    </message>
    <message>
        <source>Take them along…</source>
        <translation>Pasiimti nustatymus…</translation>
    </message>
    <message>
        <source>Put these settings on a phone or into a mail program, without typing.</source>
        <translation>Perkelkite šiuos nustatymus į telefoną arba pašto programą nieko nevesdami.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Šiame kompiuteryje nėra įdiegto spausdintuvo. Įrašykite PDF.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>E-mail address</source>
        <translation>El. pašto adresas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Gaunamų laiškų serveris</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Gaunamų laiškų prievadas</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Gaunamų laiškų ryšio apsauga</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Siunčiamų laiškų serveris</translation>
    </message>
    <message>
        <source>Outgoing port</source>
        <translation>Siunčiamų laiškų prievadas</translation>
    </message>
    <message>
        <source>Outgoing security</source>
        <translation>Siunčiamų laiškų ryšio apsauga</translation>
    </message>
    <message>
        <source>Outgoing authentication</source>
        <translation>Tapatumo nustatymas siunčiant</translation>
    </message>
    <message>
        <source>Sign-in for sending</source>
        <translation>Prisijungimas siunčiant</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Paskyros tipas</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Paskyros pavadinimas</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>Incoming server and port</source>
        <translation>Gaunamų laiškų serveris ir prievadas</translation>
    </message>
    <message>
        <source>Outgoing server and port</source>
        <translation>Siunčiamų laiškų serveris ir prievadas</translation>
    </message>
    <message>
        <source>Leave a copy on the server</source>
        <translation>Palikti kopiją serveryje</translation>
    </message>
    <message>
        <source>Yes, with the normal password</source>
        <translation>Taip, su paprastu slaptažodžiu</translation>
    </message>
    <message>
        <source>Yes, with an encrypted password</source>
        <translation>Taip, su šifruotu slaptažodžiu</translation>
    </message>
    <message>
        <source>Yes, with OAuth2 (a sign-in in the browser)</source>
        <translation>Taip, su OAuth2 (prisijungiant naršyklėje)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>jūsų pašto dėžutės slaptažodis</translation>
    </message>
    <message>
        <source>Yes: the same user name and password</source>
        <translation>Taip: tas pats naudotojo vardas ir slaptažodis</translation>
    </message>
    <message>
        <source>your name, as others shall see it</source>
        <translation>jūsų vardas, kokį matys kiti</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nepatikrinta</translation>
    </message>
    <message>
        <source>Not tested; the provider does not say</source>
        <translation>Nepatikrinta; teikėjas nenurodo</translation>
    </message>
    <message>
        <source>Tested, works</source>
        <translation>Patikrinta, veikia</translation>
    </message>
    <message>
        <source>Does not work from here</source>
        <translation>Iš čia neveikia</translation>
    </message>
    <message>
        <source>Sending (%1)</source>
        <translation>Siuntimas (%1)</translation>
    </message>
    <message>
        <source>Receiving (%1)</source>
        <translation>Gavimas (%1)</translation>
    </message>
    <message>
        <source>Tested from this computer at %1</source>
        <translation>Patikrinta iš šio kompiuterio %1</translation>
    </message>
    <message>
        <source>certificate of %1, valid until %2</source>
        <translation>serverio %1 liudijimas, galioja iki %2</translation>
    </message>
    <message>
        <source>Does not work from here (tested at %1). %2</source>
        <translation>Iš čia neveikia (patikrinta %1). %2</translation>
    </message>
    <message>
        <source>Not tested from this computer: these are the provider&apos;s own values.</source>
        <translation>Iš šio kompiuterio nepatikrinta: tai paties teikėjo nurodytos reikšmės.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the server and port are the provider&apos;s, the security is the usual one for this port.</source>
        <translation>Iš šio kompiuterio nepatikrinta: serverį ir prievadą nurodo teikėjas, o ryšio apsauga yra šiam prievadui įprasta.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the provider does not name this port, but it is the usual one.</source>
        <translation>Iš šio kompiuterio nepatikrinta: teikėjas šio prievado nenurodo, bet jis yra įprastas.</translation>
    </message>
    <message>
        <source>The provider names no server for %1. Go back and choose the other way, or ask the provider.</source>
        <translation>Teikėjas nenurodo %1 serverio. Grįžkite atgal ir pasirinkite kitą būdą arba kreipkitės į teikėją.</translation>
    </message>
    <message>
        <source>All ports (numbered doors of the servers)</source>
        <translation>Visi prievadai (numeruotos serverių durys)</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Siunčiami (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Gaunami (%1)</translation>
    </message>
    <message>
        <source>SSL/TLS from the start</source>
        <translation>SSL/TLS nuo pat pradžių</translation>
    </message>
    <message>
        <source>STARTTLS (begins plain, then encrypted)</source>
        <translation>STARTTLS (prasideda nešifruotai, paskui šifruojama)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Be šifravimo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a port number, %2 what the test found: &quot;993: Works, protected&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>Pašto dėžutės %1 nustatymai</translation>
    </message>
    <message>
        <source>The servers and ports below were tested from this computer, and they work.</source>
        <translation>Toliau nurodyti serveriai ir prievadai patikrinti iš šio kompiuterio ir veikia.</translation>
    </message>
    <message>
        <source>These values are the provider&apos;s own; they were not tested from this computer yet.</source>
        <translation>Tai paties teikėjo nurodytos reikšmės; iš šio kompiuterio jos dar nepatikrintos.</translation>
    </message>
    <message>
        <source>Receiving was tested and works. Sending is not proven from this computer.</source>
        <translation>Gavimas patikrintas ir veikia. Siuntimas iš šio kompiuterio nepatvirtintas.</translation>
    </message>
    <message>
        <source>Sending was tested and works. Receiving is not proven from this computer.</source>
        <translation>Siuntimas patikrintas ir veikia. Gavimas iš šio kompiuterio nepatvirtintas.</translation>
    </message>
    <message>
        <source>Receiving and sending are not proven from this computer; below is why, and what to do now.</source>
        <translation>Gavimas ir siuntimas iš šio kompiuterio nepatvirtinti; toliau parašyta, kodėl ir ką dabar daryti.</translation>
    </message>
    <message>
        <source>With POP3, let the program leave a copy of messages on the server. Otherwise the mail is only on this one device.</source>
        <translation>Naudodami POP3, nustatykite, kad programa paliktų laiškų kopijas serveryje. Kitaip laiškai yra tik šiame viename įrenginyje.</translation>
    </message>
    <message>
        <source>Sending needs a sign-in, too: turn on “outgoing server requires authentication” on your device.</source>
        <translation>Siunčiant taip pat reikia prisijungti: savo įrenginyje įjunkite „siunčiamų laiškų serveriui reikia prisijungimo“.</translation>
    </message>
    <message>
        <source>Control panel of the provider (for a new password)</source>
        <translation>Teikėjo valdymo sąsaja (naujam slaptažodžiui nustatyti)</translation>
    </message>
    <message>
        <source>Webmail (your mail in the browser)</source>
        <translation>Žiniatinklio paštas (jūsų laiškai naršyklėje)</translation>
    </message>
    <message>
        <source>Known faults at the provider</source>
        <translation>Žinomi teikėjo sutrikimai</translation>
    </message>
    <message>
        <source>Help from the provider</source>
        <translation>Teikėjo pagalba</translation>
    </message>
    <message>
        <source>Written on %1 at %2. This sheet holds no password.</source>
        <translation>Parengta %1, %2. Šiame lape slaptažodžio nėra.</translation>
    </message>
    <message>
        <source>Your address, as others write to it.</source>
        <translation>Jūsų adresas, kuriuo jums rašo kiti.</translation>
    </message>
    <message>
        <source>The name that the server knows you by; also called login or account.</source>
        <translation>Vardas, pagal kurį jus atpažįsta serveris; dar vadinamas prisijungimo vardu arba paskyra.</translation>
    </message>
    <message>
        <source>The password of your mailbox, not that of the device.</source>
        <translation>Jūsų pašto dėžutės, o ne įrenginio slaptažodis.</translation>
    </message>
    <message>
        <source>This server receives your mail.</source>
        <translation>Šis serveris priima jūsų laiškus.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <translation>Prievadas – tai numeruotos serverio durys, skirtos vienai pašto rūšiai.</translation>
    </message>
    <message>
        <source>How the way to the server is encrypted. SSL/TLS is often called SSL alone.</source>
        <translation>Kaip šifruojamas kelias iki serverio. SSL/TLS dažnai vadinama tiesiog SSL.</translation>
    </message>
    <message>
        <source>This server sends your mail; also called SMTP server.</source>
        <translation>Šis serveris siunčia jūsų laiškus; dar vadinamas SMTP serveriu.</translation>
    </message>
    <message>
        <source>Sending has a port of its own.</source>
        <translation>Siuntimui skirtas atskiras prievadas.</translation>
    </message>
    <message>
        <source>How the way to the sending server is encrypted.</source>
        <translation>Kaip šifruojamas kelias iki siunčiamų laiškų serverio.</translation>
    </message>
    <message>
        <source>Authentication is the sign-in with user name and password; without it, the server does not send.</source>
        <translation>Tapatumo nustatymas – tai prisijungimas naudotojo vardu ir slaptažodžiu; be jo serveris laiškų nesiunčia.</translation>
    </message>
    <message>
        <source>Sending asks for the same user name and password as receiving.</source>
        <translation>Siunčiant prašoma to paties naudotojo vardo ir slaptažodžio kaip ir gaunant.</translation>
    </message>
    <message>
        <source>The way in which mail arrives.</source>
        <translation>Būdas, kuriuo gaunami laiškai.</translation>
    </message>
    <message>
        <source>Only you see this name. Choose what you like.</source>
        <translation>Šį pavadinimą matote tik jūs. Jis gali būti bet koks.</translation>
    </message>
    <message>
        <source>The name that others see beside your address.</source>
        <translation>Vardas, kurį kiti mato šalia jūsų adreso.</translation>
    </message>
    <message>
        <source>The server, a colon and its port, without spaces.</source>
        <translation>Serveris, dvitaškis ir serverio prievadas, be tarpų.</translation>
    </message>
    <message>
        <source>Otherwise the mail is taken off the server and your other devices no longer see it.</source>
        <translation>Kitaip laiškai pašalinami iš serverio ir kiti jūsų įrenginiai jų neberodo.</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Naudotojo vardas siunčiant</translation>
    </message>
    <message>
        <source>No: sending has a user name of its own</source>
        <translation>Ne: siunčiant naudojamas kitas naudotojo vardas</translation>
    </message>
    <message>
        <source>Sending has a user name of its own; the password is the same.</source>
        <translation>Siunčiant naudojamas kitas naudotojo vardas; slaptažodis tas pats.</translation>
    </message>
    <message>
        <source>The letters before the @ need an outgoing server that offers SMTPUTF8, the extension for letters other than a–z. Whether this one does was not tested.</source>
        <translation>Raidėms prieš ženklą @ reikia siunčiamų laiškų serverio, kuris siūlo SMTPUTF8 – plėtinį kitokioms raidėms nei a–z. Ar šis serveris jį siūlo, nepatikrinta.</translation>
    </message>
    <message>
        <source>The outgoing server takes the letters before the @: it offers SMTPUTF8, the extension for letters other than a–z.</source>
        <translation>Siunčiamų laiškų serveris priima raides prieš ženklą @: jis siūlo SMTPUTF8 – plėtinį kitokioms raidėms nei a–z.</translation>
    </message>
    <message>
        <source>The outgoing server does not take the letters before the @: it does not offer SMTPUTF8, the extension for letters other than a–z. Ask your provider for an address with a–z only.</source>
        <translation>Siunčiamų laiškų serveris nepriima raidžių prieš ženklą @: jis nesiūlo SMTPUTF8 – plėtinio kitokioms raidėms nei a–z. Paprašykite teikėjo adreso, kuriame būtų tik raidės a–z.</translation>
    </message>
    <message>
        <source>App passwords (second passwords, for mail programs)</source>
        <translation>Programų slaptažodžiai (antri slaptažodžiai, skirti pašto programoms)</translation>
    </message>
    <message>
        <source>Access for mail programs (to switch it on)</source>
        <translation>Pašto programų prieiga (kur ją įjungti)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Shown instead of the list of steps where the window is narrow.</extracomment>
        <translation>%1 puslapis iš %2</translation>
    </message>
    <message>
        <source>Mail Setup Wizard</source>
        <translation>Pašto nustatymo vediklis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Žingsniai</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Tęsti</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Adreso %1 slaptažodis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>The password is tried only where receiving and sending are both proven, and the provider takes a password. That is not so right now.</source>
        <translation>Slaptažodis bandomas tik tada, kai patvirtinta, kad veikia ir gavimas, ir siuntimas, o teikėjas priima slaptažodį. Dabar taip nėra.</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Išbandykite slaptažodį</translation>
    </message>
    <message>
        <source>Only if you like: the settings are right without it. The password goes over the proven connections alone, once for each press, and is kept nowhere.</source>
        <translation>Tik jei norite: nustatymai teisingi ir be to. Slaptažodis siunčiamas tik patvirtintais ryšiais, po vieną kartą kaskart paspaudus mygtuką, ir niekur nesaugomas.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Rodyti patikrą arba patikrinti iš naujo</translation>
    </message>
    <message>
        <source>&amp;Try the password</source>
        <translation>&amp;Išbandyti slaptažodį</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>Try another password</source>
        <translation>Išbandyti kitą slaptažodį</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Tik parodyti nustatymus</translation>
    </message>
</context>
<context>
    <name>SignInRowView</name>
    <message>
        <source>Details: %1</source>
        <translation>Išsamiau: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Laiškų siuntimas (%1)</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Laiškų gavimas (%1)</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Prisijungiama…</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Dar nebandyta</translation>
    </message>
    <message>
        <source>The password is accepted</source>
        <translation>Slaptažodis priimtas</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Slaptažodis nepriimtas</translation>
    </message>
    <message>
        <source>The user name is another one</source>
        <translation>Naudotojo vardas kitas</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Reikia programos slaptažodžio</translation>
    </message>
    <message>
        <source>Access is switched off</source>
        <translation>Prieiga išjungta</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>Siuntimas užblokuotas</translation>
    </message>
    <message>
        <source>Too many tries for now</source>
        <translation>Kol kas per daug bandymų</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Pašto dėžutė pilna</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Šiuo metu neįmanoma</translation>
    </message>
    <message>
        <source>No way of signing in</source>
        <translation>Nėra būdo prisijungti</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Nėra aiškaus atsakymo</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nėra ryšio</translation>
    </message>
    <message>
        <source>Not protected, so not tried</source>
        <translation>Neapsaugota, todėl nebandyta</translation>
    </message>
    <message>
        <source>Broke off without an answer</source>
        <translation>Nutrūko be atsakymo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>The password was not tried for sending yet.</source>
        <translation>Slaptažodis siuntimui dar nebandytas.</translation>
    </message>
    <message>
        <source>The password was not tried for receiving yet.</source>
        <translation>Slaptažodis gavimui dar nebandytas.</translation>
    </message>
    <message>
        <source>The server for sending accepted the password.</source>
        <translation>Siunčiamų laiškų serveris slaptažodį priėmė.</translation>
    </message>
    <message>
        <source>The server for receiving accepted the password.</source>
        <translation>Gaunamų laiškų serveris slaptažodį priėmė.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but not for sending.</source>
        <translation>Tas pats slaptažodis priimtas gavimui, bet ne siuntimui.</translation>
    </message>
    <message>
        <source>The same password was accepted for sending, but not for receiving.</source>
        <translation>Tas pats slaptažodis priimtas siuntimui, bet ne gavimui.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1.</source>
        <translation>Slaptažodis su naudotojo vardu %1 nepriimtas.</translation>
    </message>
    <message>
        <source>The password was not accepted for sending, with the user name %1.</source>
        <translation>Slaptažodis su naudotojo vardu %1 siuntimui nepriimtas.</translation>
    </message>
    <message>
        <source>The password was not accepted for receiving, with the user name %1.</source>
        <translation>Slaptažodis su naudotojo vardu %1 gavimui nepriimtas.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1; this server wants the whole e-mail address there.</source>
        <translation>Slaptažodis su naudotojo vardu %1 nepriimtas; šiam serveriui čia reikia viso el. pašto adreso.</translation>
    </message>
    <message>
        <source>The server does not take the usual password from mail programs.</source>
        <translation>Serveris iš pašto programų įprasto slaptažodžio nepriima.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off for this mailbox.</source>
        <translation>Siuntimas iš pašto programų šiai pašto dėžutei išjungtas.</translation>
    </message>
    <message>
        <source>Receiving by %1 is switched off for this mailbox.</source>
        <translation>Gavimas per %1 šiai pašto dėžutei išjungtas.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but sending is refused.</source>
        <translation>Tas pats slaptažodis priimtas gavimui, bet siųsti neleidžiama.</translation>
    </message>
    <message>
        <source>Sending is locked for this mailbox.</source>
        <translation>Siuntimas iš šios pašto dėžutės užblokuotas.</translation>
    </message>
    <message>
        <source>The server lets nobody in for a while, because there were too many tries.</source>
        <translation>Serveris kurį laiką nieko neįleidžia, nes bandymų buvo per daug.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Pašto dėžutė pilna.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Serveris šiuo metu negali tikrinti slaptažodžių.</translation>
    </message>
    <message>
        <source>The server offers no way of signing in with a password, so none was sent.</source>
        <translation>Serveris nesiūlo jokio būdo prisijungti su slaptažodžiu, todėl jis nebuvo siųstas.</translation>
    </message>
    <message>
        <source>The server said neither yes nor no to the password.</source>
        <translation>Serveris slaptažodžio nei priėmė, nei atmetė.</translation>
    </message>
    <message>
        <source>The server could not be reached this time, so no password was sent.</source>
        <translation>Šį kartą serverio pasiekti nepavyko, todėl slaptažodis nebuvo siųstas.</translation>
    </message>
    <message>
        <source>The connection was not protected this time, so no password was sent.</source>
        <translation>Šį kartą ryšys nebuvo apsaugotas, todėl slaptažodis nebuvo siųstas.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>Ryšys nutrūko serveriui neatsakius.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>Bandymas atšauktas.</translation>
    </message>
    <message>
        <source>Type the password and press “Try the password”, or go on without.</source>
        <translation>Įveskite slaptažodį ir spustelėkite „Išbandyti slaptažodį“ arba tęskite be jo.</translation>
    </message>
    <message>
        <source>The same password belongs into your device.</source>
        <translation>Tą patį slaptažodį įveskite ir savo įrenginyje.</translation>
    </message>
    <message>
        <source>Some providers answer like this while sending is locked for a mailbox, for example because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Kai kurie teikėjai taip atsako, kai siuntimas iš pašto dėžutės užblokuotas, pavyzdžiui, nes iš jos buvo siunčiami brukalai. Kreipkitės į teikėją; naujas slaptažodis dažnai panaikina blokavimą.</translation>
    </message>
    <message>
        <source>The other server cannot check passwords at the moment, and this one may only say it otherwise. Try again in a few minutes.</source>
        <translation>Kitas serveris šiuo metu negali tikrinti slaptažodžių, o šis galbūt tik kitaip tai pasako. Bandykite dar kartą po kelių minučių.</translation>
    </message>
    <message>
        <source>Ask your provider whether mail programs may receive mail from this mailbox.</source>
        <translation>Paklauskite teikėjo, ar pašto programoms leidžiama gauti laiškus iš šios pašto dėžutės.</translation>
    </message>
    <message>
        <source>Type it once more, with a look at capital letters and the keyboard layout. Does it open your mail in the browser? If not, set a new password at your provider.</source>
        <translation>Įveskite jį dar kartą, atkreipdami dėmesį į didžiąsias raides ir klaviatūros išdėstymą. Ar su juo atsiveria paštas naršyklėje? Jei ne, nustatykite naują slaptažodį pas teikėją.</translation>
    </message>
    <message>
        <source>On your device, type %1 as the user name, whatever else the settings say.</source>
        <translation>Savo įrenginyje naudotojo vardo lauke įveskite %1, net jei nustatymuose parašyta kitaip.</translation>
    </message>
    <message>
        <source>Have your provider make an app password (a second password, for mail programs only), and try that one. Where there is none, only programs that open the provider’s own sign-in page get in.</source>
        <translation>Pas teikėją susikurkite programos slaptažodį (antrą slaptažodį, skirtą tik pašto programoms) ir išbandykite jį. Jei tokio nėra, prisijungti gali tik programos, atveriančios paties teikėjo prisijungimo puslapį.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, switch on access for mail programs in its settings, and try again.</source>
        <translation>Naršyklėje prisijunkite prie savo pašto, jo nustatymuose įjunkite prieigą pašto programoms ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>It looks as if sending is locked for this mailbox, often because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Panašu, kad siuntimas iš šios pašto dėžutės užblokuotas – dažnai dėl to, kad iš jos buvo siunčiami brukalai. Kreipkitės į teikėją; naujas slaptažodis dažnai panaikina blokavimą.</translation>
    </message>
    <message>
        <source>Wait: each further try makes the pause longer. If it does not end, ask your provider whether the mailbox is locked.</source>
        <translation>Palaukite: kiekvienas naujas bandymas pauzę pailgina. Jei ji nesibaigia, paklauskite teikėjo, ar pašto dėžutė neužblokuota.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.</source>
        <translation>Naršyklėje prisijunkite prie savo pašto, ištrinkite, kas nereikalinga, ištuštinkite šiukšlinę ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This passes by itself; try again in a few minutes. The password may well be right.</source>
        <translation>Tai praeis savaime; bandykite dar kartą po kelių minučių. Slaptažodis gali būti teisingas.</translation>
    </message>
    <message>
        <source>Ask your provider how mail programs sign in. Some want a sign-in in the browser.</source>
        <translation>Paklauskite teikėjo, kaip prisijungia pašto programos. Kai kurie teikėjai nori, kad būtų prisijungiama naršyklėje.</translation>
    </message>
    <message>
        <source>Its own words stand under Details. The password may be right: try again later, or on your device.</source>
        <translation>Serverio žodžiai parašyti skiltyje „Išsamiau“. Slaptažodis gali būti teisingas: bandykite vėliau arba savo įrenginyje.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Patikrinkite tinklą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Go back and check again, or try from another network.</source>
        <translation>Grįžkite ir patikrinkite iš naujo arba bandykite iš kito tinklo.</translation>
    </message>
    <message>
        <source>The password may be right. Try again.</source>
        <translation>Slaptažodis gali būti teisingas. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Bandykite dar kartą, kada norite.</translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>Pauzė saugo pašto dėžutę nuo užblokavimo. Kitą kartą bandyti galėsite po %n minutės.</numerusform>
            <numerusform>Pauzė saugo pašto dėžutę nuo užblokavimo. Kitą kartą bandyti galėsite po %n minučių.</numerusform>
            <numerusform>Pauzė saugo pašto dėžutę nuo užblokavimo. Kitą kartą bandyti galėsite po %n minučių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Pauzė saugo pašto dėžutę nuo užblokavimo. Kitą kartą bandyti galėsite po %n sekundės.</numerusform>
            <numerusform>Pauzė saugo pašto dėžutę nuo užblokavimo. Kitą kartą bandyti galėsite po %n sekundžių.</numerusform>
            <numerusform>Pauzė saugo pašto dėžutę nuo užblokavimo. Kitą kartą bandyti galėsite po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, prievadas %2, %3</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Prisijungimo būdas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Serverio atsakymas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Dar niekas neišsiųsta</translation>
    </message>
    <message>
        <source>Sending the message …</source>
        <translation>Laiškas siunčiamas…</translation>
    </message>
    <message>
        <source>It is sent. Looking for it in the mailbox …</source>
        <translation>Išsiųstas. Ieškoma jo pašto dėžutėje…</translation>
    </message>
    <message>
        <source>It is there. Removing it again …</source>
        <translation>Jis atėjo. Dabar pašalinamas…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>No test message was sent yet.</source>
        <translation>Bandomasis laiškas dar nesiųstas.</translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s).</source>
        <translation>
            <numerusform>Jūsų laiškas atėjo po %n sekundės.</numerusform>
            <numerusform>Jūsų laiškas atėjo po %n sekundžių.</numerusform>
            <numerusform>Jūsų laiškas atėjo po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s), in the folder for junk mail.</source>
        <translation>
            <numerusform>Jūsų laiškas atėjo po %n sekundės, į brukalo aplanką.</numerusform>
            <numerusform>Jūsų laiškas atėjo po %n sekundžių, į brukalo aplanką.</numerusform>
            <numerusform>Jūsų laiškas atėjo po %n sekundžių, į brukalo aplanką.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>Serveris laiško nepriėmė.</translation>
    </message>
    <message>
        <source>The server did not take the message; it looks as if sending is locked for this mailbox.</source>
        <translation>Serveris laiško nepriėmė; panašu, kad siuntimas iš šios pašto dėžutės užblokuotas.</translation>
    </message>
    <message>
        <source>The message was sent, but it has not arrived yet.</source>
        <translation>Laiškas išsiųstas, bet dar neatėjo.</translation>
    </message>
    <message>
        <source>The mailbox is full, so the message cannot arrive.</source>
        <translation>Pašto dėžutė pilna, todėl laiškas negali ateiti.</translation>
    </message>
    <message>
        <source>The message was sent, but the mailbox could not be looked into.</source>
        <translation>Laiškas išsiųstas, bet pažiūrėti į pašto dėžutę nepavyko.</translation>
    </message>
    <message>
        <source>The message was sent, but then the connection ended.</source>
        <translation>Laiškas išsiųstas, bet paskui ryšys nutrūko.</translation>
    </message>
    <message>
        <source>The connection ended before the message was sent.</source>
        <translation>Ryšys nutrūko laiško dar neišsiuntus.</translation>
    </message>
    <message>
        <source>The message was sent; waiting for it was cancelled.</source>
        <translation>Laiškas išsiųstas; laukti jo nustota.</translation>
    </message>
    <message>
        <source>Cancelled before the message was sent.</source>
        <translation>Atšaukta laiško dar neišsiuntus.</translation>
    </message>
    <message>
        <source>Look into your mailbox in a few minutes, into junk mail, too. The message is called “%1” and may be deleted.</source>
        <translation>Po kelių minučių pažiūrėkite į savo pašto dėžutę, taip pat ir į brukalą. Laiško tema – „%1“, jį galima ištrinti.</translation>
    </message>
    <message>
        <source>It is removed again, and nothing else in the mailbox was touched.</source>
        <translation>Jis pašalintas, ir daugiau niekas pašto dėžutėje nepaliesta.</translation>
    </message>
    <message>
        <source>It is still in your mailbox, called “%1”, and may be deleted. Nothing else there was touched.</source>
        <translation>Jis tebėra jūsų pašto dėžutėje, jo tema – „%1“, jį galima ištrinti. Daugiau niekas nepaliesta.</translation>
    </message>
    <message>
        <source>Press the button to send one.</source>
        <translation>Norėdami jį išsiųsti, spustelėkite mygtuką.</translation>
    </message>
    <message>
        <source>Receiving and sending work with this password.</source>
        <translation>Su šiuo slaptažodžiu veikia ir gavimas, ir siuntimas.</translation>
    </message>
    <message>
        <source>Receiving and sending work; look into that folder now and then.</source>
        <translation>Gavimas ir siuntimas veikia; retkarčiais pažiūrėkite į tą aplanką.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Try again in a few minutes.</source>
        <translation>Serveris šiuo metu užimtas. Bandykite dar kartą po kelių minučių.</translation>
    </message>
    <message>
        <source>The server wants a pause before more mail is sent. Try again later.</source>
        <translation>Prieš siunčiant daugiau laiškų serveris nori pauzės. Bandykite vėliau.</translation>
    </message>
    <message>
        <source>It does not take other letters than a–z before the @. Ask your provider for a second address with Latin letters.</source>
        <translation>Serveris prieš @ priima tik raides a–z. Paprašykite teikėjo antro adreso lotyniškomis raidėmis.</translation>
    </message>
    <message>
        <source>Its own words stand under Details; show them to your provider.</source>
        <translation>Serverio žodžiai parašyti skiltyje „Išsamiau“; parodykite juos teikėjui.</translation>
    </message>
    <message>
        <source>Ask your provider why. Often spam was sent from the mailbox, and a new password ends the lock.</source>
        <translation>Paklauskite teikėjo, kodėl. Dažnai iš pašto dėžutės buvo siunčiami brukalai, ir naujas slaptažodis panaikina blokavimą.</translation>
    </message>
    <message>
        <source>Test of your mail settings</source>
        <translation>Jūsų pašto nustatymų bandymas</translation>
    </message>
    <message>
        <source>This message was sent by Mail Setup Wizard, from your address to your address, to see that sending and receiving work.
They do. This message may be deleted.
</source>
        <translation>Šį laišką iš jūsų adreso į jūsų adresą išsiuntė „Mail Setup Wizard“, kad pamatytų, ar veikia siuntimas ir gavimas.
Veikia. Šį laišką galima ištrinti.
</translation>
    </message>
</context>
<context>
    <name>StepDetailsView</name>
    <message>
        <source>It may read differently on your device.</source>
        <translation>Jūsų įrenginyje užrašas gali būti kitoks.</translation>
    </message>
    <message>
        <source>It may read differently on your device. In English it reads %1.</source>
        <translation>Jūsų įrenginyje užrašas gali būti kitoks. Angliškai jis yra %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Pažymėkite %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Atkreipkite dėmesį: %1</translation>
    </message>
    <message>
        <source>Open the control panel of %1</source>
        <translation>Atverti teikėjo %1 valdymo sąsają</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Atverti teikėjo %1 žiniatinklio paštą (paštą naršyklėje)</translation>
    </message>
    <message>
        <source>Open the help pages of %1</source>
        <translation>Atverti teikėjo %1 pagalbos puslapius</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Paspauskite %1</translation>
    </message>
    <message>
        <source>Then press %1</source>
        <translation>Tada paspauskite %1</translation>
    </message>
    <message>
        <source>Leave %1 unticked</source>
        <translation>Palikite nepažymėtą %1</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>I &amp;did it</source>
        <translation>Pa&amp;daryta</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Tę&amp;sti</translation>
    </message>
    <message>
        <source>The device shows its texts in:</source>
        <translation>Įrenginio kalba:</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Rodyti visus nustatymus</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%1 žingsnis iš %2: %3</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <translation>Čia atrodo kitaip</translation>
    </message>
    <message>
        <source>It asks something else</source>
        <translation>Prašoma ko nors kita</translation>
    </message>
    <message>
        <source>How this device reads in that language is not known here. Its texts are shown in English and may read differently.</source>
        <translation>Kokie šio įrenginio užrašai ta kalba, čia nežinoma. Jie rodomi angliškai ir gali būti kitokie.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Rodyti visus žingsnius</translation>
    </message>
    <message>
        <source>Versions differ. Look for the same words in another place on the screen.</source>
        <translation>Versijos skiriasi. Tų pačių žodžių paieškokite kitoje ekrano vietoje.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The values stay the same.</source>
        <translation>Jei šis ekranas nepasirodo, pereikite prie kito žingsnio. Reikšmės lieka tos pačios.</translation>
    </message>
    <message>
        <source>If the answer stands among all settings, type it. If it does not, leave what the device suggests, or leave it empty.</source>
        <translation>Jei atsakymas yra tarp visų nustatymų, įveskite jį. Jei jo nėra, palikite, ką siūlo įrenginys, arba palikite lauką tuščią.</translation>
    </message>
</context>
<context>
    <name>SupportWayView</name>
    <message>
        <source>To read out over the phone</source>
        <translation>Perskaityti telefonu</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>trumpas kodas</translation>
    </message>
    <message>
        <source>It names the provider, what was tested and where it stopped. Nothing in it is about you.</source>
        <translation>Jis nurodo teikėją, kas buvo tikrinta ir kur sustota. Apie jus jame nieko nėra.</translation>
    </message>
    <message>
        <source>To send in a message</source>
        <translation>Nusiųsti laišku</translation>
    </message>
    <message>
        <source>Report of the test</source>
        <translation>Patikros ataskaita</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopijuoti ataskaitą</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>visa ataskaita</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Į&amp;rašyti ataskaitą…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Įrašyti ataskaitą</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstiniai failai (*.txt)</translation>
    </message>
    <message>
        <source>Mail report</source>
        <extracomment>The beginning of a file&apos;s name.</extracomment>
        <translation>Pašto ataskaita</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Atlikta</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Pasiimkite nustatymus</translation>
    </message>
    <message>
        <source>Choose where they shall go. Your password goes nowhere.</source>
        <translation>Pasirinkite, kur juos perkelti. Jūsų slaptažodis niekur nesiunčiamas.</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>Thunderbird or K-9 Mail on an Android phone</source>
        <translation>„Thunderbird“ arba „K-9 Mail“ „Android“ telefone</translation>
    </message>
    <message>
        <source>Any phone</source>
        <translation>Bet kuris telefonas</translation>
    </message>
    <message>
        <source>iPhone, iPad or Mac</source>
        <translation>„iPhone“, „iPad“ arba „Mac“</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is the name of a mail program</extracomment>
        <translation>%1 šiame kompiuteryje</translation>
    </message>
    <message>
        <source>On paper or as a file</source>
        <translation>Popieriuje arba kaip failas</translation>
    </message>
    <message>
        <source>For the support of your provider</source>
        <translation>Teikėjo pagalbos tarnybai</translation>
    </message>
    <message>
        <source>The app reads a code off this screen and sets the account up by itself.</source>
        <translation>Programa nuskaito kodą nuo šio ekrano ir pati prideda paskyrą.</translation>
    </message>
    <message>
        <source>The camera reads names and ports off this screen, ready to be copied.</source>
        <translation>Kamera nuo šio ekrano nuskaito vardus ir prievadus, paruoštus kopijuoti.</translation>
    </message>
    <message>
        <source>A file that sets the account up in Apple’s Mail.</source>
        <translation>Failas, kuris prideda paskyrą į „Apple“ programą „Mail“.</translation>
    </message>
    <message>
        <source>Sets the account up in the program. It can be undone.</source>
        <translation>Prideda paskyrą į programą. Tai galima atšaukti.</translation>
    </message>
    <message>
        <source>Print the settings, or save them as PDF or as text.</source>
        <translation>Išspausdinkite nustatymus arba įrašykite juos kaip PDF ar tekstą.</translation>
    </message>
    <message>
        <source>A report of the test, and a short code to read out over the phone.</source>
        <translation>Patikros ataskaita ir trumpas kodas, kurį galima perskaityti telefonu.</translation>
    </message>
    <message>
        <source>Let the app on the phone read this code. It holds the servers and your address, but no password.</source>
        <translation>Nuskaitykite šį kodą telefono programa. Jame yra serveriai ir jūsų adresas, bet nėra slaptažodžio.</translation>
    </message>
    <message>
        <source>Let the phone’s camera read this code. It holds names and ports as text, but no password.</source>
        <translation>Nuskaitykite šį kodą telefono kamera. Jame tekstu surašyti vardai ir prievadai, bet slaptažodžio nėra.</translation>
    </message>
    <message>
        <source>Save a file with the settings, bring it onto the device and install it there. It holds no password.</source>
        <translation>Įrašykite failą su nustatymais, perkelkite jį į įrenginį ir ten įdiekite. Slaptažodžio jame nėra.</translation>
    </message>
    <message>
        <source>Choose the form that suits you. None of them holds your password.</source>
        <translation>Pasirinkite jums tinkamą formą. Jūsų slaptažodžio nėra nė vienoje.</translation>
    </message>
    <message>
        <source>Give this to the people who help you. It holds neither your password nor your whole address.</source>
        <translation>Duokite tai žmonėms, kurie jums padeda. Čia nėra nei slaptažodžio, nei viso jūsų adreso.</translation>
    </message>
    <message>
        <source>Not possible: there is no server for receiving or none for sending among your settings.</source>
        <translation>Neįmanoma: jūsų nustatymuose nėra gaunamų arba siunčiamų laiškų serverio.</translation>
    </message>
    <message>
        <source>Not possible: one of the servers offers no encryption, and your password would be sent openly.</source>
        <translation>Neįmanoma: vienas iš serverių nesiūlo šifravimo, ir jūsų slaptažodis būtų siunčiamas atvirai.</translation>
    </message>
    <message>
        <source>Not possible: the app refuses an address with such letters or signs before the @.</source>
        <translation>Neįmanoma: programa nepriima adreso, kuriame prieš @ yra tokių raidžių ar ženklų.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the letters or signs before the @ of your address.</source>
        <translation>Neįmanoma: šia forma negalima užrašyti raidžių ar ženklų, esančių jūsų adrese prieš @.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the name of one of the servers.</source>
        <translation>Neįmanoma: šia forma negalima užrašyti vieno iš serverių vardo.</translation>
    </message>
    <message>
        <source>Not possible: your user name has a sign in it that this form cannot hold.</source>
        <translation>Neįmanoma: jūsų naudotojo varde yra ženklas, kurio šia forma užrašyti negalima.</translation>
    </message>
    <message>
        <source>Not possible: your provider wants a way of signing in that this form has no word for.</source>
        <translation>Neįmanoma: jūsų teikėjas reikalauja tokio prisijungimo būdo, kurio šia forma nurodyti negalima.</translation>
    </message>
    <message>
        <source>Not possible: your settings are too long for a code that a camera can read.</source>
        <translation>Neįmanoma: jūsų nustatymai per ilgi kodui, kurį galėtų nuskaityti kamera.</translation>
    </message>
    <message>
        <source>Not possible yet: receiving or sending did not work in the test, or is not protected. The settings page says more.</source>
        <translation>Kol kas neįmanoma: per patikrą gavimas arba siuntimas neveikė arba yra neapsaugotas. Daugiau parašyta nustatymų puslapyje.</translation>
    </message>
    <message>
        <source>Not tested: some of these values are your provider’s word, not yet proven from this computer.</source>
        <translation>Nepatikrinta: kai kurias iš šių reikšmių nurodė jūsų teikėjas, iš šio kompiuterio jos dar nepatvirtintos.</translation>
    </message>
    <message>
        <source>Take care: some of these values did not work from this computer. They may work elsewhere.</source>
        <translation>Atkreipkite dėmesį: kai kurios iš šių reikšmių iš šio kompiuterio neveikė. Kitur jos gali veikti.</translation>
    </message>
    <message>
        <source>On the phone, install Thunderbird or K-9 Mail, version 8 or newer, and open it.</source>
        <translation>Telefone įdiekite „Thunderbird“ arba „K-9 Mail“, 8 arba naujesnę versiją, ir ją atverkite.</translation>
    </message>
    <message>
        <source>Choose “Import settings”, then “Scan QR code”.</source>
        <translation>Pasirinkite „Importuoti nuostatas“ (Import settings), tada „Skenuoti QR kodą“ (Scan QR code).</translation>
    </message>
    <message>
        <source>Hold the phone so that it sees the whole square.</source>
        <translation>Laikykite telefoną taip, kad būtų matomas visas kvadratas.</translation>
    </message>
    <message>
        <source>The app asks for your mailbox password.</source>
        <translation>Programa paprašys jūsų pašto dėžutės slaptažodžio.</translation>
    </message>
    <message>
        <source>Open the camera of the phone, or its QR reader.</source>
        <translation>Atverkite telefono kamerą arba jo QR skaitytuvą.</translation>
    </message>
    <message>
        <source>The phone shows the values as text. Copy them from there, one by one.</source>
        <translation>Telefonas parodys reikšmes kaip tekstą. Kopijuokite jas iš ten po vieną.</translation>
    </message>
    <message>
        <source>A QR code for Thunderbird on a phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR kodas telefono programai „Thunderbird“ su nustatymais adresui %1. Tos pačios reikšmės žemiau parašytos tekstu.</translation>
    </message>
    <message>
        <source>A QR code for any phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR kodas bet kuriam telefonui su nustatymais adresui %1. Tos pačios reikšmės žemiau parašytos tekstu.</translation>
    </message>
</context>
<context>
    <name>TestMailView</name>
    <message>
        <source>A message to yourself</source>
        <translation>Laiškas sau</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It stays in the mailbox; nothing else there is touched.</source>
        <translation>Trumpas laiškas siunčiamas iš jūsų adreso į jūsų adresą, ir skaičiuojamos sekundės, kol jis ateis. Jis lieka pašto dėžutėje; daugiau niekas ten neliečiama.</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It is removed again; nothing else in the mailbox is touched.</source>
        <translation>Trumpas laiškas siunčiamas iš jūsų adreso į jūsų adresą, ir skaičiuojamos sekundės, kol jis ateis. Paskui jis pašalinamas; daugiau niekas pašto dėžutėje neliečiama.</translation>
    </message>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>&amp;Siųsti bandomąjį laišką sau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Serverio atsakymas: „%1“</translation>
    </message>
</context>
<context>
    <name>TypedServersView</name>
    <message>
        <source>If you know the names of your mail servers, type them here; letters from your provider name them. Ports and encryption are then found out and tested for you.</source>
        <translation>Jei žinote savo pašto serverių vardus, įveskite juos čia; jie nurodyti teikėjo laiškuose. Prievadai ir šifravimas tada nustatomi ir patikrinami už jus.</translation>
    </message>
    <message>
        <source>Incoming mail server</source>
        <translation>Gaunamų laiškų serveris</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Siunčiamų laiškų serveris</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;gal</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Toliau</translation>
    </message>
</context>
</TS>
