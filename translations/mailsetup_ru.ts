<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddressPage</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Введите адрес электронной почты, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The address needs a small correction first.</source>
        <translation>Сначала нужно немного поправить адрес.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Исправить на %1</translation>
    </message>
    <message>
        <source>Which address do you want to set up?</source>
        <translation>Какой адрес вы хотите настроить?</translation>
    </message>
    <message>
        <source>The servers of your provider are found and tested for you. Your password is not needed.</source>
        <translation>Программа сама найдёт и проверит серверы вашего провайдера. Пароль для этого не нужен.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Not right? Choose another provider</source>
        <translation>Не тот провайдер? Выбрать другого</translation>
    </message>
    <message>
        <source>This computer has no network right now. You can go on: the settings are shown as “not tested” and are tested as soon as the network is back.</source>
        <translation>Сейчас у этого компьютера нет сети. Можно продолжать: настройки отмечены как «не проверено», проверка начнётся, как только сеть появится.</translation>
    </message>
    <message>
        <source>To find your provider, only the part after the @ is looked up. The name before it stays on this computer.</source>
        <translation>Чтобы найти провайдера, используется только часть адреса после @. Имя перед ней остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>%1: set up your mail</source>
        <translation>%1: настройте свою почту</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Type your e-mail address to go on.</source>
        <translation>Введите адрес электронной почты, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The @ is missing. It stands between the name and the domain, as in name@example.com.</source>
        <translation>Не хватает знака @. Он стоит между именем и доменом, как в адресе name@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. An address has exactly one.</source>
        <translation>Знаков @ больше одного. В адресе он ровно один.</translation>
    </message>
    <message>
        <source>The part before the @ is missing.</source>
        <translation>Не хватает части перед знаком @.</translation>
    </message>
    <message>
        <source>The part after the @ is missing, for example example.com.</source>
        <translation>Не хватает части после знака @, например example.com.</translation>
    </message>
    <message>
        <source>The ending of the domain is missing, for example .com or .lt.</source>
        <translation>Не хватает окончания домена, например .com или .lt.</translation>
    </message>
    <message>
        <source>There is a comma where a dot belongs.</source>
        <translation>Вместо точки стоит запятая.</translation>
    </message>
    <message>
        <source>There is a blank inside the address. Addresses have none.</source>
        <translation>Внутри адреса стоит пробел. В адресах пробелов нет.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed. They look the same, but mail servers tell them apart.</source>
        <translation>Смешаны буквы двух алфавитов. Выглядят они одинаково, но почтовые серверы их различают.</translation>
    </message>
    <message>
        <source>Letters of two alphabets are mixed: “%1” looks familiar, but mail servers tell it apart.</source>
        <translation>Смешаны буквы двух алфавитов: «%1» выглядит привычно, но почтовый сервер видит здесь другие буквы.</translation>
    </message>
    <message>
        <source>There is a character that an address cannot have.</source>
        <translation>Здесь есть знак, которого в адресе быть не может.</translation>
    </message>
    <message>
        <source>An address cannot have “%1” at this place.</source>
        <translation>На этом месте адреса не может стоять «%1».</translation>
    </message>
    <message>
        <source>There is a dot too many: at the beginning, at the end or next to another dot.</source>
        <translation>Есть лишняя точка: в начале, в конце или рядом с другой точкой.</translation>
    </message>
    <message>
        <source>The address is longer than mail servers accept. Please compare it with the one you were given.</source>
        <translation>Адрес длиннее, чем принимают почтовые серверы. Сравните его с тем, который вам выдали.</translation>
    </message>
    <message>
        <source>Mail programs write %1 as %2. Both are the same domain.</source>
        <translation>Почтовые программы записывают %1 как %2. Это один и тот же домен.</translation>
    </message>
    <message>
        <source>The name before the @ has letters outside a–z. Some mail servers do not take them yet; if sending fails, ask your provider for a second address without them.</source>
        <translation>В имени перед @ есть буквы не из латинского алфавита a–z. Некоторые почтовые серверы их пока не принимают; если отправка не удаётся, попросите у провайдера второй адрес без таких букв.</translation>
    </message>
    <message>
        <source>%1, recognised by the address.</source>
        <translation>%1 — определено по адресу.</translation>
    </message>
    <message>
        <source>%1, recognised by where mail for %2 is delivered.</source>
        <translation>%1 — определено по тому, куда доставляется почта домена %2.</translation>
    </message>
    <message>
        <source>%1, chosen by you.</source>
        <translation>%1 — выбрано вами.</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1 …</source>
        <translation>Поиск провайдера, который обслуживает почту домена %1 …</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The next page asks you.</source>
        <translation>По домену %1 не ясно, кто обслуживает его почту. Об этом спросит следующая страница.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. The next page asks you for the provider.</source>
        <translation>На запрос о домене %1 ответа нет. Следующая страница спросит, кто ваш провайдер.</translation>
    </message>
    <message>
        <source>Without a network, %1 cannot be looked up. The next page asks you for the provider.</source>
        <translation>Без сети узнать что-либо о домене %1 нельзя. Следующая страница спросит, кто ваш провайдер.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1 itself.</source>
        <translation>Найдено на странице настроек самого домена %1.</translation>
    </message>
    <message>
        <source>Found in the mail service records of %1 (in its DNS, the phone book of the Internet).</source>
        <translation>Найдено в записях о почтовых службах домена %1 (в его DNS, телефонной книге интернета).</translation>
    </message>
    <message>
        <source>Found in Thunderbird’s public database of mail settings.</source>
        <translation>Найдено в общедоступной базе почтовых настроек Thunderbird.</translation>
    </message>
    <message>
        <source>Found at the settings page of %1, which receives the mail of %2.</source>
        <translation>Найдено на странице настроек домена %1, куда доставляется почта домена %2.</translation>
    </message>
    <message>
        <source>Nothing is published for %1, but servers with the usual names exist. The check shows whether they are the right ones.</source>
        <translation>Для домена %1 настройки не опубликованы, но серверы с обычными именами существуют. Проверка покажет, те ли это серверы.</translation>
    </message>
    <message>
        <source>Servers typed by you.</source>
        <translation>Серверы, указанные вами.</translation>
    </message>
    <message>
        <source>Another source says something else:</source>
        <translation>В другом источнике указано иное:</translation>
    </message>
    <message>
        <source>Looking up who runs the mail of %1: asking %2 … You can go on without waiting.</source>
        <translation>Поиск провайдера, который обслуживает почту домена %1: запрос к %2 … Можно продолжать, не дожидаясь ответа.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Возможно, вы имели в виду %1?</translation>
    </message>
</context>
<context>
    <name>AppleWayView</name>
    <message>
        <source>How the file gets onto the iPhone or iPad</source>
        <translation>Как файл попадёт на iPhone или iPad</translation>
    </message>
    <message>
        <source>•  With any computer: open your webmail in the browser and send the file to yourself. Then open the webmail in Safari on the phone, and tap the file.</source>
        <translation>•  С любого компьютера: откройте почту в браузере и отправьте файл самому себе. Затем откройте почту в Safari на телефоне и коснитесь файла.</translation>
    </message>
    <message>
        <source>•  From a Mac: choose Share, then AirDrop, then the phone.</source>
        <translation>•  С Mac: выберите «Поделиться», затем AirDrop, затем телефон.</translation>
    </message>
    <message>
        <source>•  With iCloud Drive or another cloud: put the file there, then tap it in the Files app on the phone.</source>
        <translation>•  Через iCloud Drive или другое облако: поместите файл туда, затем коснитесь его в приложении «Файлы» на телефоне.</translation>
    </message>
    <message>
        <source>Open the webmail of %1</source>
        <translation>Открыть веб-интерфейс %1</translation>
    </message>
    <message>
        <source>The device will say that the file is not signed. That is as it should be: only companies sign such files, and yours holds nothing but what stands on the settings page.</source>
        <translation>Устройство сообщит, что файл не подписан. Так и должно быть: такие файлы подписывают только компании, а в вашем есть лишь то, что указано на странице с настройками.</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Сохранить файл…</translation>
    </message>
    <message>
        <source>Save the settings for Apple devices</source>
        <translation>Сохранить настройки для устройств Apple</translation>
    </message>
    <message>
        <source>Settings for Apple devices (*.%1)</source>
        <translation>Настройки для устройств Apple (*.%1)</translation>
    </message>
</context>
<context>
    <name>BeforehandPage</name>
    <message>
        <source>%1 has rules of its own for mail programs. It helps to know them before you begin.</source>
        <translation>У провайдера %1 свои правила для почтовых программ. Лучше узнать их до начала настройки.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
</context>
<context>
    <name>BeforehandWords</name>
    <message>
        <source>Let mail programs in</source>
        <translation>Откройте доступ почтовым программам</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Создайте пароль приложения</translation>
    </message>
    <message>
        <source>Sign in on the provider’s own page</source>
        <translation>Войдите на странице самого провайдера</translation>
    </message>
    <message>
        <source>%1 keeps a mailbox closed to mail programs until you open it. Sign in to your mail in the browser, look in its settings for IMAP and POP3 (the two ways to receive mail in a program), and switch on the one you want.</source>
        <translation>У провайдера %1 почтовый ящик закрыт для почтовых программ, пока вы не откроете к нему доступ. Войдите в свою почту в браузере, найдите в её настройках IMAP и POP3 (два способа получать почту в программе) и включите тот, который вам нужен.</translation>
    </message>
    <message>
        <source>%1 does not take your usual password in mail programs. Sign in to your account in the browser and have an app password made: a second password, for mail programs only. Type it wherever your device asks for the password.</source>
        <translation>Провайдер %1 не принимает ваш обычный пароль в почтовых программах. Войдите в свою учётную запись в браузере и создайте пароль приложения — второй пароль, только для почтовых программ. Вводите его везде, где устройство спрашивает пароль.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in on its own page in the browser. A mail program that asks for the password itself cannot get in, even with the right one.</source>
        <translation>Провайдеру %1 нужно, чтобы вы входили на его собственной странице в браузере. Почтовая программа, которая сама спрашивает пароль, войти не сможет, даже если пароль верный.</translation>
    </message>
    <message>
        <source>Some programs open the sign-in page of %1 instead of asking for a password. On that page, your usual password is the right one.</source>
        <translation>Некоторые программы не спрашивают пароль, а открывают страницу входа провайдера %1. На этой странице подходит ваш обычный пароль.</translation>
    </message>
    <message>
        <source>Current versions of Outlook, Thunderbird, Apple Mail and Gmail open that page by themselves for the large providers. The servers and ports in your settings are right for them, too.</source>
        <translation>Для крупных провайдеров современные версии Outlook, Thunderbird, Apple Mail и Gmail открывают эту страницу сами. Серверы и порты из ваших настроек подходят и для них.</translation>
    </message>
    <message>
        <source>Open the page of %1 for app passwords</source>
        <translation>Открыть страницу провайдера %1 с паролями приложений</translation>
    </message>
    <message>
        <source>Open the page of %1 that lets mail programs in</source>
        <translation>Открыть страницу провайдера %1, где включают доступ для почтовых программ</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Открыть веб-интерфейс %1 (почта в браузере)</translation>
    </message>
    <message>
        <source>What %1 says:</source>
        <translation>Что пишет провайдер %1:</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Получение почты (%1)</translation>
    </message>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Отправка почты (%1)</translation>
    </message>
    <message>
        <source>Not chosen: receiving mail by %1</source>
        <translation>Не выбрано: получение почты по %1</translation>
    </message>
    <message>
        <source>Hide the ports for %1</source>
        <translation>Скрыть порты для %1</translation>
    </message>
    <message>
        <source>Show the ports for %1, too</source>
        <translation>Показать и порты для %1</translation>
    </message>
    <message>
        <source>There is nothing to test yet</source>
        <translation>Проверять пока нечего</translation>
    </message>
    <message>
        <source>The mail provider is not chosen. Go back to choose it; the test then starts by itself.</source>
        <translation>Почтовый провайдер не выбран. Вернитесь назад и выберите его; проверка начнётся сама.</translation>
    </message>
    <message>
        <source>Nothing was tested yet</source>
        <translation>Пока ничего не проверено</translation>
    </message>
    <message>
        <source>You can continue at any time: values that are not proven are marked.</source>
        <translation>Продолжить можно в любой момент: значения, которые не подтверждены, отмечены.</translation>
    </message>
    <message>
        <source>What works from this computer</source>
        <translation>Что работает с этого компьютера</translation>
    </message>
    <message>
        <source>Every port (a numbered door of the mail server) is tried with a real, encrypted connection. No password is needed.</source>
        <translation>Каждый порт (пронумерованный вход на почтовый сервер) проверяется настоящим зашифрованным соединением. Пароль не нужен.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Только показать настройки</translation>
    </message>
    <message>
        <source>&amp;Try the password, too</source>
        <translation>Проверить и &amp;пароль</translation>
    </message>
</context>
<context>
    <name>CheckRowView</name>
    <message>
        <source>%1 – used for your settings</source>
        <extracomment>%1 is what the test found at a port, for example &quot;Works, protected&quot;</extracomment>
        <translation>%1 — взято для ваших настроек</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Press “Check again” to test it.</source>
        <translation>Чтобы проверить, нажмите «Проверить снова».</translation>
    </message>
    <message>
        <source>These values can be used as they are.</source>
        <translation>Эти значения можно использовать как есть.</translation>
    </message>
    <message>
        <source>Use another port (a numbered door) of this list that is protected, or ask the mail provider for one.</source>
        <translation>Выберите из этого списка другой, защищённый порт (пронумерованный вход) или узнайте такой у почтового провайдера.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, or ask the provider for the server&apos;s name.</source>
        <translation>Проверьте, тот ли провайдер выбран, или узнайте имя сервера у провайдера.</translation>
    </message>
    <message>
        <source>Restart the router or try another network, for example the phone&apos;s, and check again.</source>
        <translation>Перезапустите роутер или попробуйте другую сеть, например с телефона, и проверьте снова.</translation>
    </message>
    <message>
        <source>Open any web page in the browser, sign in to the network there, and check again.</source>
        <translation>Откройте в браузере любую страницу, войдите там в сеть и проверьте снова.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise ask the mail provider which one is open.</source>
        <translation>Используйте порт, который работает, если он есть в списке; иначе спросите у почтового провайдера, какой порт открыт.</translation>
    </message>
    <message>
        <source>Try another network, for example the phone&apos;s; if it stays silent there too, ask the mail provider.</source>
        <translation>Попробуйте другую сеть, например с телефона; если ответа нет и там, обратитесь к почтовому провайдеру.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; otherwise try another network or ask whoever runs this one.</source>
        <translation>Используйте порт, который работает, если он есть в списке; иначе попробуйте другую сеть или обратитесь к тем, кто обслуживает эту.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 for sending instead; they are made for mail programs.</source>
        <translation>Используйте для отправки порт 465 или 587: они предназначены для почтовых программ.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen, and use a port that works, if the list shows one.</source>
        <translation>Проверьте, тот ли провайдер выбран, и используйте порт, который работает, если он есть в списке.</translation>
    </message>
    <message>
        <source>Choose SSL/TLS (encryption from the start) for this port, or use a port that works.</source>
        <translation>Выберите для этого порта SSL/TLS (шифрование с самого начала) или используйте порт, который работает.</translation>
    </message>
    <message>
        <source>Use a port that works, if the list shows one; often it is the one with STARTTLS.</source>
        <translation>Используйте порт, который работает, если он есть в списке; часто это порт с STARTTLS.</translation>
    </message>
    <message>
        <source>Use the port with SSL/TLS (encryption from the start) instead, if the list shows that it works.</source>
        <translation>Используйте порт с SSL/TLS (шифрование с самого начала), если по списку видно, что он работает.</translation>
    </message>
    <message>
        <source>Type no password in this network; try another network and check again.</source>
        <translation>Не вводите пароль в этой сети; попробуйте другую и проверьте снова.</translation>
    </message>
    <message>
        <source>Do not sign in to your mail in this network; try another network and check again.</source>
        <translation>Не входите в свою почту в этой сети; попробуйте другую и проверьте снова.</translation>
    </message>
    <message>
        <source>Ask the mail provider for a server with up-to-date encryption (TLS 1.2 or newer).</source>
        <translation>Попросите у почтового провайдера сервер с современным шифрованием (TLS 1.2 или новее).</translation>
    </message>
    <message>
        <source>Check again in a few minutes; if it stays so, try another network or ask the mail provider.</source>
        <translation>Проверьте снова через несколько минут; если ничего не изменится, попробуйте другую сеть или обратитесь к почтовому провайдеру.</translation>
    </message>
    <message>
        <source>Only the mail provider can renew it: tell its support, and do not accept the certificate by hand.</source>
        <translation>Обновить его может только почтовый провайдер: сообщите в его службу поддержки и не принимайте сертификат вручную.</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the mail provider&apos;s support.</source>
        <translation>Проверьте дату на этом компьютере; если она верна, сообщите в службу поддержки почтового провайдера.</translation>
    </message>
    <message>
        <source>Set the date, the time and the time zone of this computer, and check again.</source>
        <translation>Установите на этом компьютере верные дату, время и часовой пояс и проверьте снова.</translation>
    </message>
    <message>
        <source>Ask the mail provider for the server name that its certificate is made out to.</source>
        <translation>Узнайте у почтового провайдера имя сервера, на которое выдан его сертификат.</translation>
    </message>
    <message>
        <source>Do not accept it by hand; try another network, and if it stays so, ask the mail provider.</source>
        <translation>Не принимайте его вручную; попробуйте другую сеть, а если ничего не изменится, обратитесь к почтовому провайдеру.</translation>
    </message>
    <message>
        <source>Turn its mail scanning off or ask whoever looks after this computer, and check again.</source>
        <translation>Отключите в ней проверку почты или обратитесь к тому, кто следит за этим компьютером, и проверьте снова.</translation>
    </message>
    <message>
        <source>Tell the mail provider&apos;s support that the server needs a stronger certificate.</source>
        <translation>Сообщите в службу поддержки почтового провайдера, что серверу нужен более надёжный сертификат.</translation>
    </message>
    <message>
        <source>Use another port of this list; servers use this one among themselves.</source>
        <translation>Используйте другой порт из этого списка: через этот серверы общаются между собой.</translation>
    </message>
    <message>
        <source>Wait a few minutes and check again.</source>
        <translation>Подождите несколько минут и проверьте снова.</translation>
    </message>
    <message>
        <source>Wait a while or try another network; if it stays so, ask the mail provider to lift the block.</source>
        <translation>Подождите немного или попробуйте другую сеть; если ничего не изменится, попросите почтового провайдера снять блокировку.</translation>
    </message>
    <message>
        <source>Check again; if it happens every time, try another network or ask the mail provider.</source>
        <translation>Проверьте снова; если это повторяется каждый раз, попробуйте другую сеть или обратитесь к почтовому провайдеру.</translation>
    </message>
    <message>
        <source>Check that the right provider is chosen; if it is, tell the mail provider&apos;s support.</source>
        <translation>Проверьте, тот ли провайдер выбран; если да, сообщите в службу поддержки почтового провайдера.</translation>
    </message>
    <message>
        <source>Press “Check again” whenever you like.</source>
        <translation>Нажмите «Проверить снова», когда захотите.</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>другой сервер</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>издатель без имени</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>в неизвестный день</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 was not tested yet.</source>
        <translation>Порт %2 (пронумерованный вход) на сервере %1 ещё не проверен.</translation>
    </message>
    <message>
        <source>%1 was not tested yet.</source>
        <translation>Сервер %1 ещё не проверен.</translation>
    </message>
    <message>
        <source>%1 answers, encrypts the connection and proves its identity with a valid certificate.</source>
        <translation>Сервер %1 отвечает, шифрует соединение и подтверждает, что он настоящий: его сертификат действителен.</translation>
    </message>
    <message>
        <source>%1 answers, but offers no encryption: others could read the password on the way.</source>
        <translation>Сервер %1 отвечает, но не предлагает шифрования: пароль могут прочитать по дороге.</translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation>Сервера с именем %1 нет.</translation>
    </message>
    <message>
        <source>The name service (it turns names such as %1 into numbers) does not answer.</source>
        <translation>Служба имён (она превращает имена вроде %1 в числа) не отвечает.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Этот компьютер не подключён к сети.</translation>
    </message>
    <message>
        <source>This network wants a sign-in on its own web page first, as in hotels and trains.</source>
        <translation>Эта сеть просит сначала войти на своей веб-странице, как бывает в гостиницах и поездах.</translation>
    </message>
    <message>
        <source>%1 is there, but its port %2 (a numbered door) is closed.</source>
        <translation>Сервер %1 на месте, но порт %2 (пронумерованный вход) на нём закрыт.</translation>
    </message>
    <message>
        <source>%1 is there, but its mail ports (numbered doors) are closed to this computer.</source>
        <translation>Сервер %1 на месте, но его почтовые порты (пронумерованные входы) для этого компьютера закрыты.</translation>
    </message>
    <message>
        <source>Port %2 (a numbered door) of %1 gives no answer.</source>
        <translation>Порт %2 (пронумерованный вход) на сервере %1 не отвечает.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>Сервер %1 не отвечает.</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks port %2 (a numbered door).</source>
        <translation>Сервер %1 работает, но что-то по дороге блокирует порт %2 (пронумерованный вход).</translation>
    </message>
    <message>
        <source>%1 is up, but something on the way blocks its mail ports (numbered doors).</source>
        <translation>Сервер %1 работает, но что-то по дороге блокирует его почтовые порты (пронумерованные входы).</translation>
    </message>
    <message>
        <source>The Internet provider of this connection blocks port 25, as many do against spam.</source>
        <translation>Интернет-провайдер этого подключения блокирует порт 25; так многие борются со спамом.</translation>
    </message>
    <message>
        <source>Something answers at port %2 (a numbered door) of %1, but not a mail server of this kind.</source>
        <translation>Через порт %2 (пронумерованный вход) сервера %1 что-то отвечает, но это не почтовый сервер такого типа.</translation>
    </message>
    <message>
        <source>Something answers in place of %1, but not a mail server of this kind.</source>
        <translation>Вместо сервера %1 отвечает что-то другое — не почтовый сервер такого типа.</translation>
    </message>
    <message>
        <source>%1 encrypts from the first moment here, where STARTTLS (encryption after the greeting) is usual.</source>
        <translation>Сервер %1 шифрует здесь с первого мгновения, хотя обычно на этом месте STARTTLS (шифрование после приветствия).</translation>
    </message>
    <message>
        <source>%1 does not encrypt from the first moment here, where SSL/TLS (encryption from the start) is usual.</source>
        <translation>Сервер %1 не шифрует здесь с первого мгновения, хотя обычно на этом месте SSL/TLS (шифрование с самого начала).</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS (switching to encryption) here.</source>
        <translation>Сервер %1 не предлагает здесь STARTTLS (переход на шифрование).</translation>
    </message>
    <message>
        <source>%1 offers encryption and then refuses it: somebody on the way may interfere.</source>
        <translation>Сервер %1 предлагает шифрование, а потом отказывает в нём: возможно, кто-то вмешивается по дороге.</translation>
    </message>
    <message>
        <source>Data that do not belong there came before the encryption with %1: somebody on the way may interfere.</source>
        <translation>До начала шифрования с сервером %1 пришли данные, которых там быть не должно: возможно, кто-то вмешивается по дороге.</translation>
    </message>
    <message>
        <source>%1 offers only old kinds of encryption that are no longer safe.</source>
        <translation>Сервер %1 предлагает только старые виды шифрования, которые уже небезопасны.</translation>
    </message>
    <message>
        <source>The encryption with %1 could not be started.</source>
        <translation>Начать шифрование с сервером %1 не удалось.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) ran out on %2.</source>
        <translation>Срок действия сертификата сервера %1 (его удостоверения) истёк %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is valid only from %2 on.</source>
        <translation>Сертификат сервера %1 (его удостоверение) начинает действовать только %2.</translation>
    </message>
    <message>
        <source>The date or time of this computer seems wrong, so no certificate (proof of identity) looks valid.</source>
        <translation>Похоже, дата или время на этом компьютере неверны, поэтому ни один сертификат (удостоверение сервера) не выглядит действительным.</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to “%2”, not to %1.</source>
        <translation>Сертификат (удостоверение сервера) выдан на имя «%2», а не на %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) comes from “%2”, which this computer does not know.</source>
        <translation>Сертификат сервера %1 (его удостоверение) выдан издателем «%2», которого этот компьютер не знает.</translation>
    </message>
    <message>
        <source>Security software or a firewall (“%2”) opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Защитная программа или брандмауэр («%2») вскрывает зашифрованное соединение с сервером %1 и показывает собственный сертификат (удостоверение).</translation>
    </message>
    <message>
        <source>The certificate of %1 (its proof of identity) is too weak and could be forged.</source>
        <translation>Сертификат сервера %1 (его удостоверение) слишком слабый: его можно подделать.</translation>
    </message>
    <message>
        <source>Nobody can sign in at port %2 (a numbered door) of %1: it is not meant for mail programs.</source>
        <translation>Через порт %2 (пронумерованный вход) сервера %1 войти не может никто: он не предназначен для почтовых программ.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in with a mail program here.</source>
        <translation>Сервер %1 не позволяет здесь входить с почтовой программой.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no more connections at the moment.</source>
        <translation>Сервер %1 на месте, но сейчас не принимает новых соединений.</translation>
    </message>
    <message>
        <source>%1 does not accept connections from this computer or network.</source>
        <translation>Сервер %1 не принимает соединений с этого компьютера или из этой сети.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of the talk.</source>
        <translation>Сервер %1 прервал соединение посреди разговора.</translation>
    </message>
    <message>
        <source>%1 answers in a way that no mail server should.</source>
        <translation>Сервер %1 отвечает не так, как положено почтовому серверу.</translation>
    </message>
    <message>
        <source>The test of port %2 (a numbered door) of %1 was cancelled.</source>
        <translation>Проверка порта %2 (пронумерованного входа) на сервере %1 отменена.</translation>
    </message>
    <message>
        <source>The test of %1 was cancelled.</source>
        <translation>Проверка сервера %1 отменена.</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Ожидает начала</translation>
    </message>
    <message>
        <source>Looking up the server</source>
        <translation>Поиск сервера</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Waiting for a greeting</source>
        <translation>Ожидание приветствия</translation>
    </message>
    <message>
        <source>Asking for encryption</source>
        <translation>Запрос шифрования</translation>
    </message>
    <message>
        <source>Starting encryption</source>
        <translation>Начало шифрования</translation>
    </message>
    <message>
        <source>Checking who the server is</source>
        <translation>Проверка подлинности сервера</translation>
    </message>
    <message>
        <source>Asking what it can do</source>
        <translation>Запрос возможностей сервера</translation>
    </message>
    <message>
        <source>Asking how to sign in</source>
        <translation>Запрос способов входа</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sending mail, port %1</source>
        <translation>Отправка почты, порт %1</translation>
    </message>
    <message>
        <source>Receiving mail, port %1</source>
        <translation>Получение почты, порт %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Works, protected</source>
        <translation>Работает, с защитой</translation>
    </message>
    <message>
        <source>Works, but without protection</source>
        <translation>Работает, но без защиты</translation>
    </message>
    <message>
        <source>Server name does not exist</source>
        <translation>Такого имени сервера нет</translation>
    </message>
    <message>
        <source>Server name could not be looked up</source>
        <translation>Не удалось найти имя сервера</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>The network wants a sign-in first</source>
        <translation>Сеть просит сначала войти</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Здесь не предлагается</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>Заблокировано по дороге</translation>
    </message>
    <message>
        <source>Blocked by the Internet provider</source>
        <translation>Заблокировано интернет-провайдером</translation>
    </message>
    <message>
        <source>Something else answers</source>
        <translation>Отвечает что-то другое</translation>
    </message>
    <message>
        <source>Encrypted in another way</source>
        <translation>Зашифровано другим способом</translation>
    </message>
    <message>
        <source>Not encrypted from the start</source>
        <translation>Не зашифровано с самого начала</translation>
    </message>
    <message>
        <source>Encryption not offered</source>
        <translation>Шифрование не предлагается</translation>
    </message>
    <message>
        <source>Encryption offered, then refused</source>
        <translation>Шифрование предложено, но отклонено</translation>
    </message>
    <message>
        <source>Stopped: unexpected data</source>
        <translation>Остановлено: неожиданные данные</translation>
    </message>
    <message>
        <source>Encryption out of date</source>
        <translation>Шифрование устарело</translation>
    </message>
    <message>
        <source>Encryption did not start</source>
        <translation>Шифрование не началось</translation>
    </message>
    <message>
        <source>Certificate out of date</source>
        <translation>Срок сертификата истёк</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Сертификат ещё не действует</translation>
    </message>
    <message>
        <source>The clock seems wrong</source>
        <translation>Похоже, часы неверны</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Сертификат на другое имя</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Сертификат не вызывает доверия</translation>
    </message>
    <message>
        <source>Opened by security software</source>
        <translation>Вскрыто защитной программой</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Сертификат слишком слабый</translation>
    </message>
    <message>
        <source>Not for mail programs</source>
        <translation>Не для почтовых программ</translation>
    </message>
    <message>
        <source>Busy now</source>
        <translation>Сервер сейчас занят</translation>
    </message>
    <message>
        <source>Turns this computer away</source>
        <translation>Отказывает этому компьютеру</translation>
    </message>
    <message>
        <source>The server hung up</source>
        <translation>Сервер прервал связь</translation>
    </message>
    <message>
        <source>The answers make no sense</source>
        <translation>Ответы непонятны</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Slow: %1</source>
        <translation>Медленно: %1</translation>
    </message>
    <message>
        <source>Works, protected, but slow</source>
        <translation>Работает, с защитой, но медленно</translation>
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
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length of time in seconds, as short as the language allows</extracomment>
        <translation>%1 с</translation>
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
            <numerusform>%1 и ещё %n имя</numerusform>
            <numerusform>%1 и ещё %n имени</numerusform>
            <numerusform>%1 и ещё %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage of the test and how long it took: &quot;Connecting: 0.05 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Protection asked for</source>
        <translation>Запрошенная защита</translation>
    </message>
    <message>
        <source>Why it is tried</source>
        <translation>Почему проверяется</translation>
    </message>
    <message>
        <source>A usual port that the provider does not name</source>
        <translation>Обычный порт, который провайдер не указывает</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <translation>Адрес в интернете</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Certificate made out to</source>
        <translation>Сертификат выдан на имя</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Имена в сертификате</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Кем выдан сертификат</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Сертификат действует до</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>Ответ сервера дословно</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Time per stage</source>
        <translation>Время по этапам</translation>
    </message>
    <message>
        <source>Sending works; still testing how mail is received</source>
        <translation>Отправка работает; получение почты ещё проверяется</translation>
    </message>
    <message>
        <source>Receiving works; still testing how mail is sent</source>
        <translation>Получение работает; отправка почты ещё проверяется</translation>
    </message>
    <message>
        <source>Testing the mail servers from this computer…</source>
        <translation>Идёт проверка почтовых серверов с этого компьютера…</translation>
    </message>
    <message>
        <source>Receiving and sending work</source>
        <translation>Получение и отправка работают</translation>
    </message>
    <message>
        <source>Receiving works, sending does not yet</source>
        <translation>Получение работает, отправка пока нет</translation>
    </message>
    <message>
        <source>Sending works, receiving does not yet</source>
        <translation>Отправка работает, получение пока нет</translation>
    </message>
    <message>
        <source>Receiving and sending do not work from here yet</source>
        <translation>Получение и отправка отсюда пока не работают</translation>
    </message>
    <message>
        <source>This computer is not connected to a network</source>
        <translation>Этот компьютер не подключён к сети</translation>
    </message>
    <message>
        <source>The test was cancelled</source>
        <translation>Проверка отменена</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Это занимает несколько секунд.</translation>
    </message>
    <message>
        <source>%1 takes its time to answer. Some servers do so on purpose, against spam; the test waits for up to 35 seconds.</source>
        <translation>Сервер %1 не спешит с ответом. Некоторые серверы делают так намеренно, против спама; проверка ждёт до 35 секунд.</translation>
    </message>
    <message>
        <source>Waiting for %1 to answer. This takes a few seconds.</source>
        <translation>Ожидание ответа от сервера %1. Это занимает несколько секунд.</translation>
    </message>
    <message>
        <source>Both were tested from this computer just now: the connection is encrypted, and the server showed a valid certificate (its proof of identity).</source>
        <translation>Оба направления только что проверены с этого компьютера: соединение зашифровано, сервер показал действительный сертификат (своё удостоверение).</translation>
    </message>
    <message>
        <source>Connect it to the Internet: the test then starts by itself. Until then, the provider&apos;s values are shown and marked “not tested”.</source>
        <translation>Подключите его к интернету: проверка начнётся сама. До тех пор показаны значения провайдера с пометкой «не проверено».</translation>
    </message>
    <message>
        <source>What was not tested is marked so. “Check again” starts the test afresh.</source>
        <translation>Всё, что не проверено, отмечено. Кнопка «Проверить снова» начинает проверку заново.</translation>
    </message>
    <message>
        <source>Security software or a firewall opens the encrypted connection to %1 and shows its own certificate (proof of identity).</source>
        <translation>Защитная программа или брандмауэр вскрывает зашифрованное соединение с сервером %1 и показывает собственный сертификат (удостоверение).</translation>
    </message>
    <message>
        <source>Connect this computer to the Internet, and check again.</source>
        <translation>Подключите этот компьютер к интернету и проверьте снова.</translation>
    </message>
    <message>
        <source>Works, protected, as %1</source>
        <extracomment>%1 is the name of a mail server, which works where the name that was tried first does not</extracomment>
        <translation>Работает, с защитой, как %1</translation>
    </message>
    <message>
        <source>The certificate (proof of identity) is made out to %1, another name of the server %2. Use the name %1; if you do not recognise it, ask the mail provider first.</source>
        <extracomment>%1 is the name that works, %2 the one that was tried first, for example ssl0.ovh.net and imap.example.lt</extracomment>
        <translation>Сертификат (удостоверение) выдан на имя %1 — это другое имя сервера %2. Используйте имя %1; если оно вам незнакомо, сначала спросите почтового провайдера.</translation>
    </message>
    <message>
        <source>The certificate of %1 names this server, at the same address on the Internet</source>
        <translation>Сертификат сервера %1 называет этот сервер — с тем же адресом в интернете</translation>
    </message>
    <message>
        <source>Your mail program needs this proxy, too: set it there, or use another network.</source>
        <translation>Этот прокси-сервер нужен и вашей почтовой программе: укажите его там или используйте другую сеть.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let mail through, or use another network.</source>
        <translation>Обратитесь к тем, кто обслуживает эту сеть, чтобы она пропускала почту, или используйте другую сеть.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of this computer, and check again.</source>
        <translation>Посмотрите, верно ли указан прокси-сервер в настройках сети этого компьютера, и проверьте снова.</translation>
    </message>
    <message>
        <source>Ask the mail provider for such a certificate, or for a server that does without.</source>
        <translation>Попросите у почтового провайдера такой сертификат или сервер, которому сертификат не нужен.</translation>
    </message>
    <message>
        <source>%1 is reached only through the proxy %2, a computer that passes connections on; there it works.</source>
        <translation>Сервер %1 доступен только через прокси-сервер %2 (компьютер, который передаёт соединения дальше); через него всё работает.</translation>
    </message>
    <message>
        <source>%1 gives no answer, and the proxy %2, a computer that passes connections on, does not let mail through.</source>
        <translation>Сервер %1 не отвечает, а прокси-сервер %2 (компьютер, который передаёт соединения дальше) не пропускает почту.</translation>
    </message>
    <message>
        <source>%1 gives no answer, nor does the proxy %2, a computer that shall pass connections on.</source>
        <translation>Сервер %1 не отвечает; не отвечает и прокси-сервер %2 (компьютер, который должен передавать соединения дальше).</translation>
    </message>
    <message>
        <source>%1 lets in only computers that show a certificate (proof of identity) of their own.</source>
        <translation>Сервер %1 пускает только компьютеры, которые предъявляют собственный сертификат (удостоверение).</translation>
    </message>
    <message>
        <source>Works only through the proxy</source>
        <translation>Работает только через прокси-сервер</translation>
    </message>
    <message>
        <source>Not let through by the proxy</source>
        <translation>Прокси-сервер не пропускает почту</translation>
    </message>
    <message>
        <source>The proxy gives no answer</source>
        <translation>Прокси-сервер не отвечает</translation>
    </message>
    <message>
        <source>Wants a certificate of yours</source>
        <translation>Требует ваш сертификат</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an address: %2</source>
        <translation>«%1» — это не адрес: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address: %2 Is it %3?</source>
        <translation>«%1» — это не адрес: %2 Может быть, %3?</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>Для --provider подходит одно из значений: %1.</translation>
    </message>
    <message>
        <source>%1 needs --server-number, a number from %2 to %3.</source>
        <translation>%1: нужен параметр --server-number с числом от %2 до %3.</translation>
    </message>
    <message>
        <source>The name service did not answer, so the provider of %1 is not known. Check the network, or name the provider with --provider.</source>
        <translation>Служба имён не ответила, поэтому провайдер домена %1 неизвестен. Проверьте сеть или укажите провайдера с помощью --provider.</translation>
    </message>
    <message>
        <source>The provider of %1 is not among those this program knows. Name it with --provider, or add a profile with --profiles.</source>
        <translation>Провайдера домена %1 нет среди тех, которых знает эта программа. Укажите его с помощью --provider или добавьте профиль с помощью --profiles.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>АДРЕС</translation>
    </message>
    <message>
        <source>Test the mail servers of this address without a window.</source>
        <translation>Проверить почтовые серверы этого адреса без окна.</translation>
    </message>
    <message>
        <source>How mail is received; imap unless said.</source>
        <translation>Как принимать почту; если не указано, imap.</translation>
    </message>
    <message>
        <source>Use this provider instead of recognising it.</source>
        <translation>Использовать этого провайдера, не определяя его.</translation>
    </message>
    <message>
        <source>The number of the server, for offers that ask for one.</source>
        <translation>Номер сервера для тарифов, где он нужен.</translation>
    </message>
    <message>
        <source>Print the result of --check as one JSON object.</source>
        <translation>Вывести результат --check одним объектом JSON.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>СЕКУНДЫ</translation>
    </message>
    <message>
        <source>End --check after this time, 1 to 600 seconds; 60 unless said.</source>
        <translation>Закончить --check через это время, от 1 до 600 секунд; если не указано, 60.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>КОД</translation>
    </message>
    <message>
        <source>Speak this language: en, lt, fi, cs, nl or ru.</source>
        <translation>Язык программы: en, lt, fi, cs, nl или ru.</translation>
    </message>
    <message>
        <source>Start the window with this address.</source>
        <translation>Открыть окно с этим адресом.</translation>
    </message>
    <message>
        <source>Start the window with this device chosen.</source>
        <translation>Открыть окно с выбранным устройством.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>Read more providers and guides from this folder.</source>
        <translation>Прочитать из этой папки дополнительных провайдеров и инструкции.</translation>
    </message>
    <message>
        <source>Walk with a practice mailbox whose servers run inside the program.</source>
        <translation>Пройти все шаги с учебным ящиком, серверы которого работают внутри программы.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Вывести версию.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Вывести этот текст.</translation>
    </message>
    <message>
        <source>There is no option --%1; --help lists them all.</source>
        <translation>Параметра --%1 нет; все параметры показывает --help.</translation>
    </message>
    <message>
        <source>An option lacks its value; --help shows what each takes.</source>
        <translation>У параметра нет значения; что нужно каждому, показывает --help.</translation>
    </message>
    <message>
        <source>“%1” stands alone; write --address or --check before an address.</source>
        <translation>«%1» стоит отдельно; напишите перед адресом --address или --check.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>Для --language подходит одно из значений: %1.</translation>
    </message>
    <message>
        <source>--protocol takes imap or pop3, not “%1”.</source>
        <translation>Для --protocol подходит imap или pop3, но не «%1».</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds, not “%1”.</source>
        <translation>Для --timeout подходит число от 1 до 600 секунд, но не «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1” for --profiles.</source>
        <translation>Папки «%1», указанной в --profiles, нет.</translation>
    </message>
    <message>
        <source>--json and --timeout go with --check ADDRESS.</source>
        <translation>Параметры --json и --timeout используются вместе с --check АДРЕС.</translation>
    </message>
    <message>
        <source>Gets a mailbox to work on a person&apos;s own device.</source>
        <translation>Помогает настроить почтовый ящик на своём устройстве.</translation>
    </message>
    <message>
        <source>--check ends with 0 if receiving and sending are proven, 1 if not, 2 if the words of the call are off.</source>
        <translation>--check завершается с кодом 0, если получение и отправка подтверждены, 1 — если нет, 2 — если команда записана неверно.</translation>
    </message>
    <message>
        <source>Name every problem of these provider and guide files.</source>
        <translation>Перечислить все ошибки в этих файлах провайдеров и инструкций.</translation>
    </message>
    <message>
        <source>Show this guide while it is written.</source>
        <translation>Показывать эту инструкцию, пока вы её пишете.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>--check-profile needs the names of files behind it.</source>
        <translation>После --check-profile нужны имена файлов.</translation>
    </message>
    <message>
        <source>--check-profile ends with 0 if the files are in order, 1 if not.</source>
        <translation>--check-profile завершается с кодом 0, если файлы в порядке, 1 — если нет.</translation>
    </message>
    <message>
        <source>Print this provider&apos;s settings file for its own web server.</source>
        <translation>Вывести файл настроек этого провайдера для его собственного веб-сервера.</translation>
    </message>
    <message>
        <source>With --export-autoconfig: print the lines for the domain&apos;s DNS instead.</source>
        <translation>Вместе с --export-autoconfig: вывести вместо файла строки для DNS домена.</translation>
    </message>
    <message>
        <source>--dns goes with --export-autoconfig ID.</source>
        <translation>Параметр --dns используется вместе с --export-autoconfig ID.</translation>
    </message>
    <message>
        <source>not one of this program&apos;s catalogue</source>
        <translation>нет в списке этой программы</translation>
    </message>
    <message>
        <source>one that is not known here; --profiles adds more</source>
        <translation>такой здесь неизвестен; другие добавляет --profiles</translation>
    </message>
    <message>
        <source>reached: %1</source>
        <translation>этап: %1</translation>
    </message>
    <message>
        <source>This is no support code: a letter is missing, wrong or in another place. It has three groups of four letters and no I, O or Q.</source>
        <translation>Это не код для поддержки: какой-то буквы не хватает, она неверна или стоит не на своём месте. В коде три группы по четыре буквы, и в нём нет букв I, O и Q.</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Провайдер: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Версия программы: %1</translation>
    </message>
    <message>
        <source>Say what the code at the top of a report for support means.</source>
        <translation>Сообщает, что означает код в начале отчёта для поддержки.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>Are these the right servers?</source>
        <translation>Это верные серверы?</translation>
    </message>
    <message>
        <source>You are asked because these names do not belong to %1, and the answer was not protected on its way: somebody in between could have changed it. Use them if you know them or if your provider names them.</source>
        <translation>Подтверждение нужно, потому что эти имена не относятся к домену %1, а ответ с ними пришёл без защиты: кто-то мог изменить его по пути. Используйте эти серверы, если вы их знаете или если их называет ваш провайдер.</translation>
    </message>
    <message>
        <source>You agreed to use these servers.</source>
        <translation>Вы согласились использовать эти серверы.</translation>
    </message>
    <message>
        <source>Use these servers</source>
        <translation>Использовать эти серверы</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
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
        <translation>Выберите одно из устройств, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Another device or program</source>
        <translation>Другое устройство или программа</translation>
    </message>
    <message>
        <source>You get all values in one table, ready to type in or copy.</source>
        <translation>Все значения будут в одной таблице: их можно ввести или скопировать.</translation>
    </message>
    <message>
        <source>What do you want to set up?</source>
        <translation>Что вы хотите настроить?</translation>
    </message>
    <message>
        <source>Choose the device or program that is to show your mail.</source>
        <translation>Выберите устройство или программу, где будет ваша почта.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <translation>Телефон или планшет</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Другой компьютер</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Older devices and programs</source>
        <translation>Старые устройства и программы</translation>
    </message>
    <message>
        <source>Nothing here fits %1. Try another word, or choose %2.</source>
        <translation>По запросу %1 здесь ничего нет. Попробуйте другое слово или выберите %2.</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Поиск:</translation>
    </message>
    <message>
        <source>Search for a device or program</source>
        <translation>Поиск устройства или программы</translation>
    </message>
</context>
<context>
    <name>ExporterWords</name>
    <message>
        <source>Mail: %1</source>
        <extracomment>%1 is a mail address; the name of a profile in the settings of an iPhone or Mac</extracomment>
        <translation>Почта: %1</translation>
    </message>
    <message>
        <source>Sets up this mailbox. It holds no password: the device asks for it.</source>
        <translation>Настраивает этот почтовый ящик. Пароля здесь нет: его запросит устройство.</translation>
    </message>
    <message>
        <source>Sets up this mailbox with settings that were not tested. It holds no password: the device asks for it.</source>
        <translation>Настраивает этот почтовый ящик с настройками, которые не были проверены. Пароля здесь нет: его запросит устройство.</translation>
    </message>
    <message>
        <source>This sets up the mailbox %1 on this device. Mail is received by %2 from %3 and sent through %4. It changes nothing else and holds no password: the device asks for it.</source>
        <translation>Здесь настройки почтового ящика %1 для этого устройства. Протокол получения — %2, сервер входящей почты — %3, сервер исходящей почты — %4. Больше ничего не меняется, пароля здесь нет: его запросит устройство.</translation>
    </message>
    <message>
        <source>This report is for the support of your mail provider. It holds no password, and your address only in part.</source>
        <translation>Этот отчёт — для поддержки вашего почтового провайдера. Пароля в нём нет, а адрес указан лишь частично.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.</source>
        <translation>Записать файл %1 не удалось: эта папка не разрешает запись. Ничего не потеряно; выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing is lost; choose another place.</source>
        <translation>Записать файл %1 не удалось: на диске нет места. Ничего не потеряно; выберите другое место.</translation>
    </message>
    <message>
        <source>%1 cannot be written: another program has it open. Close it there, or choose another name.</source>
        <translation>Записать файл %1 не удалось: он открыт в другой программе. Закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so it was not written at all. Choose another place.</source>
        <translation>Файл %1 не удалось записать целиком, поэтому он не записан вовсе. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>FileWayView</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>To print later or to keep, with the steps for your device.</source>
        <translation>Чтобы напечатать позже или сохранить у себя, с шагами для вашего устройства.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Сохранить настройки как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print them on the settings page</source>
        <translation>Напечатать на странице с настройками</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Сохранить как &amp;текст…</translation>
    </message>
    <message>
        <source>Opens on every device.</source>
        <translation>Открывается на любом устройстве.</translation>
    </message>
    <message>
        <source>Save the settings as text</source>
        <translation>Сохранить настройки как текст</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Другие форматы</translation>
    </message>
    <message>
        <source>Save for mail &amp;programs…</source>
        <translation>Сохранить для почтовых п&amp;рограмм…</translation>
    </message>
    <message>
        <source>Autoconfig XML, which Thunderbird and others read from a mail domain’s web server.</source>
        <translation>Autoconfig XML — его Thunderbird и другие программы читают с веб-сервера почтового домена.</translation>
    </message>
    <message>
        <source>Save the settings for mail programs</source>
        <translation>Сохранить настройки для почтовых программ</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Файлы XML (*.xml)</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Сохранить как &amp;JSON…</translation>
    </message>
    <message>
        <source>For support staff and scripts.</source>
        <translation>Для сотрудников поддержки и сценариев.</translation>
    </message>
    <message>
        <source>Save the settings as JSON</source>
        <translation>Сохранить настройки как JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
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
        <translation>Входящие</translation>
    </message>
    <message>
        <source>A message from yourself</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 2, trText</extracomment>
        <translation>Письмо от самого себя</translation>
    </message>
    <message>
        <source>Send a message to yourself. When it arrives, receiving and sending both work.</source>
        <extracomment>astra/guides/any-program, after 1, trText 1
----------
ovh/guides/windows-8-mail, steps 7, trText 3
----------
ovh/guides/windows-phone-8, after 1, trText 2</extracomment>
        <translation>Отправьте письмо самому себе. Если оно пришло, работают и получение, и отправка.</translation>
    </message>
    <message>
        <source>Test the account</source>
        <extracomment>astra/guides/any-program, after 1, trTitle</extracomment>
        <translation>Проверьте учётную запись</translation>
    </message>
    <message>
        <source>Yes. Every program that uses IMAP or POP3 works.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 1</extracomment>
        <translation>Да. Подходит любая программа, которая работает по IMAP или POP3.</translation>
    </message>
    <message>
        <source>If you use the webmail too, tick {leaveCopyTick} in your program. Otherwise POP3 moves the messages to the computer, and the webmail no longer shows them.</source>
        <extracomment>astra/guides/any-program, faq 1, trAnswer 2</extracomment>
        <translation>Если вы пользуетесь и веб-интерфейсом, поставьте в программе галочку {leaveCopyTick}. Иначе POP3 переносит письма на компьютер, и в веб-интерфейсе их больше не видно.</translation>
    </message>
    <message>
        <source>May I keep my mail program, for example Outlook or The Bat!?</source>
        <extracomment>astra/guides/any-program, faq 1, trQuestion</extracomment>
        <translation>Можно ли и дальше пользоваться своей почтовой программой, например Outlook или The Bat!?</translation>
    </message>
    <message>
        <source>IMAP shows your mailbox as it is on the server: all folders are the same on every device.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 1</extracomment>
        <translation>IMAP показывает ящик таким, какой он на сервере: все папки одинаковы на каждом устройстве.</translation>
    </message>
    <message>
        <source>POP3 fetches only the messages of the inbox. You sort them into folders on the device, by hand or with filters.</source>
        <extracomment>astra/guides/any-program, faq 2, trAnswer 2
----------
ovh/guides/windows-phone-8, faq 1, trAnswer 2</extracomment>
        <translation>POP3 загружает письма только из папки «Входящие». По папкам вы раскладываете их уже на устройстве — вручную или фильтрами.</translation>
    </message>
    <message>
        <source>IMAP or POP3: what is the difference?</source>
        <extracomment>astra/guides/any-program, faq 2, trQuestion
----------
ovh/guides/windows-phone-8, faq 1, trQuestion</extracomment>
        <translation>IMAP или POP3: в чём разница?</translation>
    </message>
    <message>
        <source>The server did not accept the login or the password. Type both again and check that Caps Lock is off.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 1</extracomment>
        <translation>Сервер не принял логин или пароль. Введите их ещё раз и проверьте, что Caps Lock выключен.</translation>
    </message>
    <message>
        <source>Use Latin letters only: some Cyrillic letters look exactly the same but are different ones for the server.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 2</extracomment>
        <translation>Пишите только латинскими буквами: некоторые буквы кириллицы выглядят точно так же, но для сервера это другие буквы.</translation>
    </message>
    <message>
        <source>If the webmail accepts the same password, look for the mistake in the settings of the program.</source>
        <extracomment>astra/guides/any-program, faq 3, trAnswer 3</extracomment>
        <translation>Если с этим паролем веб-интерфейс открывается, ищите ошибку в настройках программы.</translation>
    </message>
    <message>
        <source>What does “wrong login or password” mean?</source>
        <extracomment>astra/guides/any-program, faq 3, trQuestion</extracomment>
        <translation>Что значит «неверный логин или пароль»?</translation>
    </message>
    <message>
        <source>Open the webmail, your mailbox in the browser. Sign in with your full address and the password that you received when the mailbox was created.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 1</extracomment>
        <translation>Откройте веб-интерфейс — ваш почтовый ящик в браузере. Войдите с полным адресом и паролем, который вы получили при создании ящика.</translation>
    </message>
    <message>
        <source>If this works, the address and the password are right.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 2</extracomment>
        <translation>Если войти удалось, адрес и пароль верны.</translation>
    </message>
    <message>
        <source>You can change the password here, and only here. A new one has at least 6 characters: Latin letters and digits.</source>
        <extracomment>astra/guides/any-program, steps 1, trText 3</extracomment>
        <translation>Пароль меняют только здесь. Новый пароль — не короче 6 символов: латинские буквы и цифры.</translation>
    </message>
    <message>
        <source>Sign in on the web first</source>
        <extracomment>astra/guides/any-program, steps 1, trTitle</extracomment>
        <translation>Сначала войдите через браузер</translation>
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
        <translation>Всегда полный электронный адрес.</translation>
    </message>
    <message>
        <source>Look for a menu about accounts or mailboxes. An example for The Bat! is in the forum of {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</source>
        <extracomment>astra/guides/any-program, steps 2, trDifferent</extracomment>
        <translation>Ищите меню с учётными записями или почтовыми ящиками. Пример для The Bat! есть на форуме провайдера {provider}: forum.astratelcom.com/viewtopic.php?f=7&amp;t=1920</translation>
    </message>
    <message>
        <source>Open your mail program, for example Outlook or The Bat!, and choose {addAccount}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 1</extracomment>
        <translation>Откройте почтовую программу, например Outlook или The Bat!, и выберите {addAccount}.</translation>
    </message>
    <message>
        <source>If the program asks how to set up the account, choose to do it by hand.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 2</extracomment>
        <translation>Если программа спрашивает, как настроить учётную запись, выберите настройку вручную.</translation>
    </message>
    <message>
        <source>Enter your name and your address, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 2, trText 3</extracomment>
        <translation>Введите своё имя и адрес, затем нажмите {next}.</translation>
    </message>
    <message>
        <source>Create the account in your program</source>
        <extracomment>astra/guides/any-program, steps 2, trTitle</extracomment>
        <translation>Создайте учётную запись в своей программе</translation>
    </message>
    <message>
        <source>The name that people see when they receive your mail.</source>
        <extracomment>astra/guides/any-program, steps 2, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 7, values 2, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 2, trNote</extracomment>
        <translation>Имя, которое увидят получатели ваших писем.</translation>
    </message>
    <message>
        <source>Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 3, trDifferent
----------
astra/guides/any-program, steps 4, trDifferent
----------
astra/guides/any-program, steps 6, trDifferent</extracomment>
        <translation>В разных программах эти поля называются немного по-разному. Порядок и значения те же.</translation>
    </message>
    <message>
        <source>Choose the account type and enter the server that receives your mail.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 1
----------
astra/guides/any-program, steps 4, trText 1</extracomment>
        <translation>Выберите тип учётной записи и введите сервер, который принимает вашу почту.</translation>
    </message>
    <message>
        <source>The check on this computer looks for the safest connection that works.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 2
----------
astra/guides/any-program, steps 4, trText 2</extracomment>
        <translation>Проверка на этом компьютере ищет самое надёжное соединение из тех, что работают.</translation>
    </message>
    <message>
        <source>Enter the values from top to bottom, then choose {next}.</source>
        <extracomment>astra/guides/any-program, steps 3, trText 3
----------
astra/guides/any-program, steps 4, trText 3</extracomment>
        <translation>Введите значения сверху вниз, затем нажмите {next}.</translation>
    </message>
    <message>
        <source>Enter the server for receiving</source>
        <extracomment>astra/guides/any-program, steps 3, trTitle
----------
astra/guides/any-program, steps 4, trTitle</extracomment>
        <translation>Укажите сервер для получения почты</translation>
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
        <translation>IMAP хранит почту на сервере: она одинакова на всех ваших устройствах.</translation>
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
        <translation>Порт — это пронумерованный вход на сервер для одного вида почты.</translation>
    </message>
    <message>
        <source>{provider} names no security for receiving. Choose an encrypted connection wherever it works.</source>
        <extracomment>astra/guides/any-program, steps 3, values 4, trNote
----------
astra/guides/any-program, steps 4, values 4, trNote</extracomment>
        <translation>{provider} не указывает защиту для получения почты. Выбирайте зашифрованное соединение везде, где оно работает.</translation>
    </message>
    <message>
        <source>POP3 fetches the mail of your inbox to this device.</source>
        <extracomment>astra/guides/any-program, steps 4, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 4, trNote</extracomment>
        <translation>POP3 загружает письма из папки «Входящие» на это устройство.</translation>
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
        <translation>SMTP — это способ отправки почты. Здесь он работает только после входа.</translation>
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
        <translation>Для отправки нужны те же имя пользователя и пароль, что и для получения.</translation>
    </message>
    <message>
        <source>Some programs hide these boxes behind a button for more settings. Programs name these fields a little differently. The order and the values are the same.</source>
        <extracomment>astra/guides/any-program, steps 5, trDifferent</extracomment>
        <translation>В некоторых программах эти галочки спрятаны за кнопкой с дополнительными настройками. Поля называются немного по-разному, но порядок и значения те же.</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail, tick both boxes, then choose {finish}.</source>
        <extracomment>astra/guides/any-program, steps 5, trText 1</extracomment>
        <translation>Введите сервер, который отправляет вашу почту, поставьте обе галочки и нажмите {finish}.</translation>
    </message>
    <message>
        <source>Enter the server for sending</source>
        <extracomment>astra/guides/any-program, steps 5, trTitle</extracomment>
        <translation>Укажите сервер для отправки почты</translation>
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
        <translation>Сервер исходящей почты отправляет письма только после входа, поэтому галочка {outgoingSignIn} обязательна.</translation>
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
        <translation>Для отправки есть отдельный порт.</translation>
    </message>
    <message>
        <source>{provider} names port 25 with SSL. The check also tries the ports that mail programs use today, 465 and 587.</source>
        <extracomment>astra/guides/any-program, steps 5, values 3, trNote</extracomment>
        <translation>{provider} указывает порт 25 с SSL. Проверка пробует и те порты, которыми почтовые программы пользуются сейчас: 465 и 587.</translation>
    </message>
    <message>
        <source>Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>astra/guides/any-program, steps 6, ticks 1, trWhy</extracomment>
        <translation>Без этой галочки POP3 забирает почту с сервера, и на других ваших устройствах её больше не видно.</translation>
    </message>
    <message>
        <source>Open the settings of the new account, tick {leaveCopyTick} and choose {ok}.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 1</extracomment>
        <translation>Откройте настройки новой учётной записи, поставьте галочку {leaveCopyTick} и нажмите {ok}.</translation>
    </message>
    <message>
        <source>Then the webmail, your phone and other programs still show the messages that this program fetched.</source>
        <extracomment>astra/guides/any-program, steps 6, trText 2</extracomment>
        <translation>Тогда письма, которые загрузила эта программа, останутся видны в веб-интерфейсе, на телефоне и в других программах.</translation>
    </message>
    <message>
        <source>Keep a copy on the server</source>
        <extracomment>astra/guides/any-program, steps 6, trTitle</extracomment>
        <translation>Оставляйте копию на сервере</translation>
    </message>
    <message>
        <source>For Outlook, The Bat! and every other program that uses IMAP or POP3.</source>
        <extracomment>astra/guides/any-program, trAbout</extracomment>
        <translation>Для Outlook, The Bat! и любой другой программы, которая работает по IMAP или POP3.</translation>
    </message>
    <message>
        <source>Any mail program</source>
        <extracomment>astra/guides/any-program, trName</extracomment>
        <translation>Любая почтовая программа</translation>
    </message>
    <message>
        <source>Astra mailbox</source>
        <extracomment>astra/provider, offers 1, trName</extracomment>
        <translation>Почтовый ящик Astra</translation>
    </message>
    <message>
        <source>If you also read your mail in webmail, let your program leave a copy of each message on the server. Mail fetched without a copy stays on that one computer.</source>
        <extracomment>astra/provider, trNotes 1</extracomment>
        <translation>Если вы читаете почту и в веб-интерфейсе, пусть программа оставляет копию каждого письма на сервере. Без копии загруженная почта остаётся только на этом компьютере.</translation>
    </message>
    <message>
        <source>You were given your address and password when the mailbox was created. The password has at least six characters, only Latin letters and digits, and it is changed in webmail only.</source>
        <extracomment>astra/provider, trPasswordHint</extracomment>
        <translation>Адрес и пароль вам выдали при создании почтового ящика. В пароле не меньше шести символов — только латинские буквы и цифры; меняют его только в веб-интерфейсе.</translation>
    </message>
    <message>
        <source>Most often the sign-in for sending is missing. Open the settings of the account and tick the box {outgoingSignIn}.</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trAnswer 1
----------
ovh/guides/windows-phone-8, faq 2, trAnswer 1</extracomment>
        <translation>Чаще всего не включён вход для отправки. Откройте параметры учётной записи и поставьте галочку {outgoingSignIn}.</translation>
    </message>
    <message>
        <source>Receiving works, but sending is refused. Why?</source>
        <extracomment>ovh/guides/windows-8-mail, faq 1, trQuestion
----------
ovh/guides/windows-phone-8, faq 2, trQuestion</extracomment>
        <translation>Письма приходят, но отправка отклоняется. Почему?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, after 1, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 1, trText</extracomment>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Weather</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 3, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 5, trText</extracomment>
        <translation>Погода</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 4, trText</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, scene, items 5, trText</extracomment>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>On its very first start, the app shows another screen that asks for an address and its password. Enter yours there, then go on here.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trDifferent</extracomment>
        <translation>При самом первом запуске приложение показывает другой экран, где нужны адрес и пароль. Введите их там и вернитесь к этим шагам.</translation>
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
        <translation>Убедитесь, что устройство подключено к интернету.</translation>
    </message>
    <message>
        <source>Open {mailApp} on the start screen.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 2</extracomment>
        <translation>Откройте {mailApp} на начальном экране.</translation>
    </message>
    <message>
        <source>Move the pointer to the right edge of the screen and choose {settings}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 3</extracomment>
        <translation>Подведите указатель к правому краю экрана и выберите {settings}.</translation>
    </message>
    <message>
        <source>Open the settings of the Mail app</source>
        <extracomment>ovh/guides/windows-8-mail, steps 1, trTitle</extracomment>
        <translation>Откройте параметры приложения «Почта»</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 2, trText</extracomment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, scene, items 3, trText</extracomment>
        <translation>О программе</translation>
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
        <translation>Выберите {accounts}.</translation>
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
        <translation>Откройте список учётных записей</translation>
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
        <translation>Учётная запись, которая уже есть</translation>
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
        <translation>Выберите {addAccount}.</translation>
    </message>
    <message>
        <source>Accounts that are already on the device stand in the same list. They stay as they are.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 2
----------
ovh/guides/windows-phone-8, steps 3, trText 2</extracomment>
        <translation>В этом же списке видны учётные записи, которые уже есть на устройстве. С ними ничего не происходит.</translation>
    </message>
    <message>
        <source>Later, a click on an account in this list opens its settings.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 3</extracomment>
        <translation>Позже щелчок по учётной записи в этом списке открывает её параметры.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trTitle
----------
ovh/guides/windows-phone-8, steps 3, trTitle</extracomment>
        <translation>Добавьте учётную запись</translation>
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
        <translation>В списке есть и готовые типы учётных записей. Вам нужен пункт для всех остальных провайдеров.</translation>
    </message>
    <message>
        <source>Choose {otherAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trText 1
----------
ovh/guides/windows-8-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 4, trText 1</extracomment>
        <translation>Выберите {otherAccount}.</translation>
    </message>
    <message>
        <source>It is the entry for mailboxes that use IMAP or POP3, the two common ways to receive mail.</source>
        <extracomment>guides/gmail-android, steps 2, trText 2
----------
ovh/guides/windows-8-mail, steps 4, trText 2
----------
ovh/guides/windows-phone-8, steps 4, trText 2</extracomment>
        <translation>Этот пункт — для ящиков, которые работают по IMAP или POP3, двум обычным способам получать почту.</translation>
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
        <translation>Выберите тип учётной записи</translation>
    </message>
    <message>
        <source>If the form of the next step does not appear by itself, choose {showMore}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trDifferent</extracomment>
        <translation>Если форма следующего шага не открылась сама, выберите {showMore}.</translation>
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
        <translation>Введите полный электронный адрес и пароль почтового ящика.</translation>
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
        <translation>Затем нажмите {connect}.</translation>
    </message>
    <message>
        <source>Enter address and password</source>
        <extracomment>guides/samsung-email, steps 2, trTitle
----------
ovh/guides/windows-8-mail, steps 5, trTitle
----------
ovh/guides/windows-phone-8, steps 5, trTitle</extracomment>
        <translation>Введите адрес и пароль</translation>
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
        <translation>Пароль, который вы задали для этого ящика в личном кабинете провайдера {provider}. Посмотреть его там нельзя: если вы его забыли, задайте новый.</translation>
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
        <translation>SSL (другое название — TLS) шифрует путь до сервера, чтобы никто не мог читать вашу почту по дороге.</translation>
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
        <translation>Если на вашем устройстве надпись другая, ищите её в том месте, которое отмечено на рисунке.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom and tick all four boxes.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trText 1</extracomment>
        <translation>Заполните форму сверху вниз и поставьте все четыре галочки.</translation>
    </message>
    <message>
        <source>Fill in the advanced settings</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trTitle</extracomment>
        <translation>Заполните дополнительные параметры</translation>
    </message>
    <message>
        <source>Fetching mail first and then sending without signing in, called “POP before SMTP”, is not supported.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 3
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 3</extracomment>
        <translation>Способ «POP before SMTP» — сначала получить почту, а потом отправлять без входа — не поддерживается.</translation>
    </message>
    <message>
        <source>This server receives your mail. IMAP keeps your mail on the server, the same on all your devices.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, values 4, trNote</extracomment>
        <translation>Этот сервер принимает вашу почту. IMAP хранит её на сервере: она одинакова на всех ваших устройствах.</translation>
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
        <translation>Этот сервер отправляет вашу почту.</translation>
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
        <translation>Ваши письма</translation>
    </message>
    <message>
        <source>The account is set up for IMAP, and the app shows your mail.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 1</extracomment>
        <translation>Учётная запись настроена для IMAP, и приложение показывает вашу почту.</translation>
    </message>
    <message>
        <source>To see or change its settings later, open the list of accounts as in step 3 and choose the account.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trText 2</extracomment>
        <translation>Чтобы позже посмотреть или изменить параметры, откройте список учётных записей, как в шаге 3, и выберите нужную.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, trTitle
----------
ovh/guides/windows-phone-8, steps 9, trTitle</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>For the Mail app on the start screen of Windows 8.</source>
        <extracomment>ovh/guides/windows-8-mail, trAbout</extracomment>
        <translation>Для приложения «Почта» на начальном экране Windows 8.</translation>
    </message>
    <message>
        <source>Windows 8 Mail</source>
        <extracomment>ovh/guides/windows-8-mail, trName</extracomment>
        <translation>Почта Windows 8</translation>
    </message>
    <message>
        <source>This device is old and gets no more updates. It may not speak the encryption (TLS) that mail servers ask for today. If it cannot connect although the check on this computer works, use the webmail or a newer device.</source>
        <extracomment>ovh/guides/windows-8-mail, trOldDevice
----------
ovh/guides/windows-phone-8, trOldDevice</extracomment>
        <translation>Это устройство старое и больше не получает обновлений. Возможно, оно не умеет шифровать соединение (TLS) так, как сейчас требуют почтовые серверы. Если подключиться не удаётся, хотя проверка на этом компьютере проходит, пользуйтесь веб-интерфейсом или более новым устройством.</translation>
    </message>
    <message>
        <source>The Mail app of Windows 8 receives mail by IMAP only, so POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/windows-8-mail, trWhyNot</extracomment>
        <translation>Приложение «Почта» в Windows 8 получает письма только по IMAP, поэтому POP3 здесь выбрать нельзя.</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 3, trText</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, scene, items 4, trText
----------
ovh/guides/windows-phone-8, steps 1, scene, items 2, trText</extracomment>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Go to the start screen and tap the tile of the new account.</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trText 1</extracomment>
        <translation>Перейдите на начальный экран и нажмите плитку новой учётной записи.</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <extracomment>ovh/guides/windows-phone-8, after 1, trTitle</extracomment>
        <translation>Читайте почту</translation>
    </message>
    <message>
        <source>Open the list of apps and tap {settings}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 1, trText 2</extracomment>
        <translation>Откройте список приложений и нажмите {settings}.</translation>
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
        <translation>Откройте настройки</translation>
    </message>
    <message>
        <source>Ringtones and sounds</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 1, trText</extracomment>
        <translation>Мелодии и звуки</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 2, trText</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 4, trText</extracomment>
        <translation>Экран блокировки</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, scene, items 5, trText</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Find {emailAccounts} in the list and tap it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 2, trText 1</extracomment>
        <translation>Найдите в списке {emailAccounts} и нажмите.</translation>
    </message>
    <message>
        <source>A warning appears. This is expected.</source>
        <extracomment>guides/outlook-windows, steps 6, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 5, scene, items 4, trText</extracomment>
        <translation>Появляется предупреждение. Так и должно быть.</translation>
    </message>
    <message>
        <source>The first button may also read {signIn}. The warning may call itself a message or an error.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trDifferent</extracomment>
        <translation>Первая кнопка может называться и {signIn}. Вместо предупреждения может появиться сообщение или ошибка.</translation>
    </message>
    <message>
        <source>Tap {connect}. The phone shows a warning. Then tap {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trText 2</extracomment>
        <translation>Нажмите {connect}. Телефон показывает предупреждение. Тогда нажмите {advanced}.</translation>
    </message>
    <message>
        <source>The warning is expected here: the phone does not know the servers of {provider} yet. Go on with {advanced}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 5, trWarnings 1</extracomment>
        <translation>Это предупреждение здесь ожидаемо: телефон ещё не знает серверов провайдера {provider}. Нажмите {advanced}, чтобы продолжить.</translation>
    </message>
    <message>
        <source>For IMAP and POP3</source>
        <extracomment>ovh/guides/windows-phone-8, steps 6, scene, items 3, trText</extracomment>
        <translation>Для IMAP и POP3</translation>
    </message>
    <message>
        <source>Choose {internetEmail}. It opens the form for IMAP and POP3.</source>
        <extracomment>guides/windows-10-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 6, trText 1</extracomment>
        <translation>Выберите {internetEmail}. Откроется форма для IMAP и POP3.</translation>
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
        <translation>Откройте дополнительные настройки</translation>
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
        <translation>Поставьте эту галочку, если она есть на вашем устройстве. SSL (другое название — TLS) шифрует путь до сервера, чтобы никто не мог читать вашу почту по дороге.</translation>
    </message>
    <message>
        <source>If the phone has a field of its own for the port, type the server name and the port separately. The button at the end may also read {signIn}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trDifferent
----------
ovh/guides/windows-phone-8, steps 8, trDifferent</extracomment>
        <translation>Если для порта в телефоне есть отдельное поле, введите имя сервера и порт по отдельности. Кнопка в конце может называться и {signIn}.</translation>
    </message>
    <message>
        <source>Fill in the form from top to bottom, tick the boxes, then tap {connect}.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, trText 1
----------
ovh/guides/windows-phone-8, steps 8, trText 1</extracomment>
        <translation>Заполните форму сверху вниз, поставьте галочки и нажмите {connect}.</translation>
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
        <translation>Заполните параметры учётной записи</translation>
    </message>
    <message>
        <source>The name that the phone shows for this account. You choose it freely.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 1, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 1, trNote</extracomment>
        <translation>Имя, под которым телефон показывает эту учётную запись. Оно может быть любым.</translation>
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
        <translation>Число после двоеточия — это порт, пронумерованный вход на сервер. Введите и его: он ведёт к зашифрованному соединению.</translation>
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
        <translation>Число после двоеточия введите и здесь.</translation>
    </message>
    <message>
        <source>Tick it if your device shows this box. Without this tick, POP3 takes your mail off the server, and your other devices no longer show it.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 8, ticks 5, trWhy</extracomment>
        <translation>Поставьте эту галочку, если она есть на вашем устройстве. Без неё POP3 забирает почту с сервера, и на других ваших устройствах её больше не видно.</translation>
    </message>
    <message>
        <source>The account is set up. The phone shows it in the list of accounts.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 9, trText 1</extracomment>
        <translation>Учётная запись настроена. Телефон показывает её в списке учётных записей.</translation>
    </message>
    <message>
        <source>For phones with Windows Phone 8, for example the Nokia Lumia 625.</source>
        <extracomment>ovh/guides/windows-phone-8, trAbout</extracomment>
        <translation>Для телефонов с Windows Phone 8, например Nokia Lumia 625.</translation>
    </message>
    <message>
        <source>Windows Phone 8</source>
        <extracomment>ovh/guides/windows-phone-8, trName</extracomment>
        <translation>Windows Phone 8</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), Europe</source>
        <extracomment>ovh/provider, offers 1, trName</extracomment>
        <translation>Почтовый ящик с веб-хостингом или доменом (MX Plan, Zimbra Starter), Европа</translation>
    </message>
    <message>
        <source>Mailbox with web hosting or domain (MX Plan, Zimbra Starter), America and Asia-Pacific</source>
        <extracomment>ovh/provider, offers 2, trName</extracomment>
        <translation>Почтовый ящик с веб-хостингом или доменом (MX Plan, Zimbra Starter), Америка и Азиатско-Тихоокеанский регион</translation>
    </message>
    <message>
        <source>In the control panel, open Email Pro, General information, Connection. The server is called pro1.mail.ovh.net, pro2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 3, question, trHelp</extracomment>
        <translation>В личном кабинете откройте Email Pro, General information, Connection. Сервер называется pro1.mail.ovh.net, pro2.mail.ovh.net и так далее: введите его номер.</translation>
    </message>
    <message>
        <source>Number of your server</source>
        <extracomment>ovh/provider, offers 3, question, trLabel
----------
ovh/provider, offers 4, question, trLabel</extracomment>
        <translation>Номер вашего сервера</translation>
    </message>
    <message>
        <source>Email Pro</source>
        <extracomment>ovh/provider, offers 3, trName</extracomment>
        <translation>Email Pro</translation>
    </message>
    <message>
        <source>In the control panel, open Exchange, General information, Connection. The server is called ex1.mail.ovh.net, ex2.mail.ovh.net and so on: type its number.</source>
        <extracomment>ovh/provider, offers 4, question, trHelp</extracomment>
        <translation>В личном кабинете откройте Exchange, General information, Connection. Сервер называется ex1.mail.ovh.net, ex2.mail.ovh.net и так далее: введите его номер.</translation>
    </message>
    <message>
        <source>Exchange, Europe</source>
        <extracomment>ovh/provider, offers 4, trName</extracomment>
        <translation>Exchange, Европа</translation>
    </message>
    <message>
        <source>Sending works only with your user name and password. OVHcloud does not support “POP before SMTP”, so a device that does not sign in for sending is refused.</source>
        <extracomment>ovh/provider, trNotes 1</extracomment>
        <translation>Отправка работает только с именем пользователя и паролем. OVHcloud не поддерживает «POP before SMTP» (отправку без входа сразу после получения почты), поэтому без входа отправка отклоняется.</translation>
    </message>
    <message>
        <source>After you change the password, type the new one on every device that uses this mailbox.</source>
        <extracomment>ovh/provider, trNotes 2</extracomment>
        <translation>После смены пароля введите новый на каждом устройстве, где настроен этот ящик.</translation>
    </message>
    <message>
        <source>You chose this password when you created the address. Nobody can look it up: if you forget it, set a new one in the OVHcloud control panel. A new password has 9 to 30 characters without accents.</source>
        <extracomment>ovh/provider, trPasswordHint</extracomment>
        <translation>Этот пароль вы выбрали, когда создавали адрес. Узнать его нельзя: если вы его забыли, задайте новый в личном кабинете OVHcloud. В новом пароле от 9 до 30 символов без диакритических знаков.</translation>
    </message>
    <message>
        <source>Practice mailbox</source>
        <extracomment>../practice/practice/provider, offers 1, trName</extracomment>
        <translation>Учебный ящик</translation>
    </message>
    <message>
        <source>These servers run inside this program. They show how everything works; no mail is sent or received.</source>
        <extracomment>../practice/practice/provider, trNotes 1</extracomment>
        <translation>Эти серверы работают внутри программы. На них видно, как всё устроено; настоящая почта не отправляется и не приходит.</translation>
    </message>
    <message>
        <source>The practice mailbox has no password. Type any word where the guide asks for one.</source>
        <extracomment>../practice/practice/provider, trPasswordHint</extracomment>
        <translation>У учебного ящика нет пароля. Там, где инструкция просит пароль, введите любое слово.</translation>
    </message>
    <message>
        <source>Without signing in, sending is refused with a reply such as “503” or “553 sorry, that domain isn&apos;t allowed to be relayed”.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 7, trWarnings 2
----------
ovh/guides/windows-phone-8, steps 8, trWarnings 2</extracomment>
        <translation>Без входа отправка отклоняется с ответом «503» или «553 sorry, that domain isn&apos;t allowed to be relayed».</translation>
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
        <translation>Отправьте письмо на свой адрес. Если оно пришло, работают и получение, и отправка.</translation>
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
        <translation>Отправьте себе пробное письмо</translation>
    </message>
    <message>
        <source>With it, the program may change the settings by itself.</source>
        <extracomment>guides/apple-mail, after 2, ticks 1, trWhy</extracomment>
        <translation>С этой галочкой программа может сама менять параметры.</translation>
    </message>
    <message>
        <source>In older versions, choose {preferences} instead.</source>
        <extracomment>guides/apple-mail, after 2, trDifferent</extracomment>
        <translation>В старых версиях вместо этого выберите {preferences}.</translation>
    </message>
    <message>
        <source>You need this page only if sending or receiving fails.</source>
        <extracomment>guides/apple-mail, after 2, trText 1
----------
guides/iphone, after 2, trText 1</extracomment>
        <translation>Эта страница нужна, только если почта не отправляется или не приходит.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {serverSettings}.</source>
        <extracomment>guides/apple-mail, after 2, trText 2</extracomment>
        <translation>Выберите {mail}, {settings}, {accounts}, свою учётную запись, затем {serverSettings}.</translation>
    </message>
    <message>
        <source>Clear {autoTick}: the fields below appear, first for receiving, then for sending.</source>
        <extracomment>guides/apple-mail, after 2, trText 3</extracomment>
        <translation>Снимите галочку {autoTick}: ниже появятся поля, сначала для получения, потом для отправки.</translation>
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
        <translation>Нажмите {save}.</translation>
    </message>
    <message>
        <source>Where the ports are</source>
        <extracomment>guides/apple-mail, after 2, trTitle
----------
guides/iphone, after 2, trTitle</extracomment>
        <translation>Где находятся порты</translation>
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
        <translation>Иначе POP3 забирает почту с сервера, и на других ваших устройствах её больше не видно.</translation>
    </message>
    <message>
        <source>Choose {mail}, {settings}, {accounts}, your account, then {accountInfo}.</source>
        <extracomment>guides/apple-mail, after 3, trText 1</extracomment>
        <translation>Выберите {mail}, {settings}, {accounts}, свою учётную запись, затем {accountInfo}.</translation>
    </message>
    <message>
        <source>Clear {removeCopy}.</source>
        <extracomment>guides/apple-mail, after 3, trText 2</extracomment>
        <translation>Снимите галочку {removeCopy}.</translation>
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
        <translation>Оставляйте копию на сервере</translation>
    </message>
    <message>
        <source>No. Remove the account and add it again; with IMAP, your mail stays on the server.</source>
        <extracomment>guides/apple-mail, faq 1, trAnswer 1</extracomment>
        <translation>Нет. Удалите учётную запись и добавьте её снова; при IMAP ваша почта остаётся на сервере.</translation>
    </message>
    <message>
        <source>Can I change from IMAP to POP3 later?</source>
        <extracomment>guides/apple-mail, faq 1, trQuestion</extracomment>
        <translation>Можно ли позже перейти с IMAP на POP3?</translation>
    </message>
    <message>
        <source>One sign means that there is no network, another that the settings do not work. Check the network first, then compare the settings with the table of this wizard.</source>
        <extracomment>guides/apple-mail, faq 2, trAnswer 1</extracomment>
        <translation>Один значок означает, что нет сети, другой — что параметры не работают. Сначала проверьте сеть, затем сверьте параметры с таблицей этого мастера.</translation>
    </message>
    <message>
        <source>A small sign stands beside the account.</source>
        <extracomment>guides/apple-mail, faq 2, trQuestion</extracomment>
        <translation>Рядом с учётной записью стоит маленький значок.</translation>
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
        <translation>Войдите в веб-интерфейс с тем же адресом и паролем. Если войти удалось, сверьте все параметры с таблицей этого мастера. Если нет, задайте новый пароль у провайдера {provider}.</translation>
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
        <translation>Появляется сообщение, что пароль неверный.</translation>
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
        <translation>Не принимайте его. Сверьте имя сервера с таблицей этого мастера буква за буквой. При проверке этим мастером сертификат был действителен.</translation>
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
        <translation>Появляется предупреждение о сертификате.</translation>
    </message>
    <message>
        <source>On its very first start, the program asks for the kind of account at once. Go on with the next step.</source>
        <extracomment>guides/apple-mail, steps 1, trDifferent</extracomment>
        <translation>При самом первом запуске программа сразу спрашивает тип учётной записи. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>In the menu {mail} at the top, choose {addAccount}.</source>
        <extracomment>guides/apple-mail, steps 1, trText 2</extracomment>
        <translation>В меню {mail} вверху выберите {addAccount}.</translation>
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
        <translation>С учётными записями, которые уже есть, ничего не происходит.</translation>
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
        <translation>Создайте новую учётную запись</translation>
    </message>
    <message>
        <source>If the program then asks for the kind, choose {mailAccount}.</source>
        <extracomment>guides/apple-mail, steps 2, trDifferent</extracomment>
        <translation>Если после этого программа спрашивает тип, выберите {mailAccount}.</translation>
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
        <translation>Затем нажмите {continue}.</translation>
    </message>
    <message>
        <source>The button may also read “Log in”.</source>
        <extracomment>guides/apple-mail, steps 3, trDifferent</extracomment>
        <translation>По-английски кнопка может называться и «Log in».</translation>
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
        <translation>Введите своё имя таким, каким его увидят другие.</translation>
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
        <translation>Затем нажмите {signIn}.</translation>
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
        <translation>Введите своё имя и адрес</translation>
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
        <translation>Имя, которое другие видят рядом с вашим адресом.</translation>
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
        <translation>Пароль вашего почтового ящика. Если вы его забыли, задайте новый у провайдера {provider}.</translation>
    </message>
    <message>
        <source>The program now asks for the servers.</source>
        <extracomment>guides/apple-mail, steps 4, trText 1</extracomment>
        <translation>Теперь программа спрашивает серверы.</translation>
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
        <translation>Заполните форму сверху вниз.</translation>
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
        <translation>Исправьте то, что программа заполнила сама.</translation>
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
        <translation>Заполните параметры сервера</translation>
    </message>
    <message>
        <source>The red words {unable} are normal the first time. If they stay after the servers are filled in, something is wrong: compare every field.</source>
        <extracomment>guides/apple-mail, steps 4, trWarnings 1</extracomment>
        <translation>Красная надпись {unable} в первый раз — это нормально. Если она остаётся и после того, как серверы указаны, где-то есть ошибка: сверьте каждое поле.</translation>
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
        <translation>Тот же пароль, что и выше.</translation>
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
        <translation>Этот сервер принимает вашу почту.</translation>
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
        <translation>Без этого письма приходить не будут.</translation>
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
        <translation>Если этого экрана нет, переходите к следующему шагу.</translation>
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
        <translation>Пункт {mailSwitch} оставьте включённым. Остальные — на ваш выбор.</translation>
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
        <translation>Затем нажмите {done}.</translation>
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
        <translation>Учётная запись добавлена в программу.</translation>
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
        <translation>Сохраните учётную запись</translation>
    </message>
    <message>
        <source>For the Mail app on a Mac (macOS).</source>
        <extracomment>guides/apple-mail, trAbout</extracomment>
        <translation>Для приложения «Почта» на Mac (macOS).</translation>
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
        <translation>Откройте параметры сервера исходящей почты. Ему нужны ваши имя пользователя и пароль, а также порт из таблицы этого мастера.</translation>
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
        <translation>Почта приходит, но не отправляется.</translation>
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
        <translation>Проверьте, подключено ли устройство к интернету. Затем вернитесь к проверке в этом мастере: она показывает, какие порты работают отсюда. В другой сети, например в сети компании, порты могут быть заблокированы.</translation>
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
        <translation>Не удаётся подключиться.</translation>
    </message>
    <message>
        <source>On the very first start, the program asks for an account by itself: choose {next} until it asks for your name.</source>
        <extracomment>guides/evolution, steps 1, trDifferent</extracomment>
        <translation>При самом первом запуске программа сама предлагает создать учётную запись: нажимайте {next}, пока она не спросит ваше имя.</translation>
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
        <translation>Выберите {file}.</translation>
    </message>
    <message>
        <source>Choose {new}.</source>
        <extracomment>guides/evolution, steps 1, trText 3</extracomment>
        <translation>Выберите {new}.</translation>
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
        <translation>Затем выберите {addAccount}.</translation>
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
        <translation>Тогда вы сможете ввести параметры, которые проверил этот мастер.</translation>
    </message>
    <message>
        <source>If a page {welcome} appears first, choose {next} there. If the program searches by itself, choose {skipLookup}.</source>
        <extracomment>guides/evolution, steps 2, trDifferent</extracomment>
        <translation>Если сначала появляется страница {welcome}, нажмите на ней {next}. Если программа начинает искать сама, нажмите {skipLookup}.</translation>
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
        <translation>Введите полный электронный адрес.</translation>
    </message>
    <message>
        <source>Clear the box {lookUp}.</source>
        <extracomment>guides/evolution, steps 2, trText 3</extracomment>
        <translation>Снимите галочку {lookUp}.</translation>
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
        <translation>Затем нажмите {next}.</translation>
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
        <translation>Укажите сервер входящей почты</translation>
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
        <translation>Шифрование с самого начала (SSL/TLS) или сразу после приветствия (STARTTLS): вас защищает и то и другое.</translation>
    </message>
    <message>
        <source>Leave these settings as they are.</source>
        <extracomment>guides/evolution, steps 5, trText 1
----------
guides/gmail-android, steps 10, trText 1
----------
guides/thunderbird-android, steps 7, trText 1</extracomment>
        <translation>Эти параметры оставьте как есть.</translation>
    </message>
    <message>
        <source>Keep the other settings</source>
        <extracomment>guides/evolution, steps 5, trTitle
----------
guides/gmail-android, steps 10, trTitle</extracomment>
        <translation>Остальное оставьте как есть</translation>
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
        <translation>Поставьте галочку {leaveOnServer}. Галочки под ней, которые удаляют почту через несколько дней, не ставьте.</translation>
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
        <translation>Без этого сервер отказывается отправлять ваши письма.</translation>
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
        <translation>Укажите сервер исходящей почты</translation>
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
        <translation>Для отправки тоже нужны имя пользователя и пароль. Без них сервер отказывается отправлять почту.</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>guides/evolution, steps 8, trTitle
----------
guides/thunderbird-android, steps 6, trTitle</extracomment>
        <translation>Назовите учётную запись</translation>
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
        <translation>Это название видите только вы. Оно может быть любым.</translation>
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
        <translation>Иначе программа будет спрашивать пароль снова и снова.</translation>
    </message>
    <message>
        <source>The program asks for the password when it first connects, and a second time before the first message is sent.</source>
        <extracomment>guides/evolution, steps 10, trDifferent</extracomment>
        <translation>Программа спрашивает пароль при первом подключении и ещё раз перед отправкой первого письма.</translation>
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
        <translation>Введите пароль почтового ящика.</translation>
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
        <translation>Затем нажмите {ok}.</translation>
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
        <translation>Введите пароль</translation>
    </message>
    <message>
        <source>For Evolution, the mail program of GNOME on Linux.</source>
        <extracomment>guides/evolution, trAbout</extracomment>
        <translation>Для Evolution — почтовой программы GNOME в Linux.</translation>
    </message>
    <message>
        <source>Evolution</source>
        <extracomment>guides/evolution, trName</extracomment>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>No longer. Until January 2026, Gmail on the web could fetch mail from other mailboxes by POP3. Use this app or the webmail.</source>
        <extracomment>guides/gmail-android, faq 4, trAnswer 1</extracomment>
        <translation>Больше нельзя. До января 2026 года Gmail в браузере умел забирать почту из других ящиков по POP3. Пользуйтесь этим приложением или веб-интерфейсом.</translation>
    </message>
    <message>
        <source>Can I read this mailbox in Gmail on the web?</source>
        <extracomment>guides/gmail-android, faq 4, trQuestion</extracomment>
        <translation>Можно ли читать почту этого ящика в Gmail через браузер?</translation>
    </message>
    <message>
        <source>In a new app without an account, choose {addEmailAddress} instead. The picture at the top right leads to the same place with {addAnotherAccount}.</source>
        <extracomment>guides/gmail-android, steps 1, trDifferent</extracomment>
        <translation>В новом приложении без учётной записи вместо этого выберите {addEmailAddress}. Туда же ведёт картинка справа вверху: нажмите её и выберите {addAnotherAccount}.</translation>
    </message>
    <message>
        <source>Open {gmail}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 2
----------
ovh/guides/gmail-exchange, steps 1, trText 2</extracomment>
        <translation>Откройте {gmail}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top left, and there {settings}.</source>
        <extracomment>guides/gmail-android, steps 1, trText 3
----------
ovh/guides/gmail-exchange, steps 1, trText 3</extracomment>
        <translation>Откройте меню с тремя полосками слева вверху, а в нём {settings}.</translation>
    </message>
    <message>
        <source>Choose {other}.</source>
        <extracomment>guides/gmail-android, steps 2, trText 1
----------
guides/iphone, steps 4, trText 1
----------
guides/samsung-email, steps 1, trText 4</extracomment>
        <translation>Выберите {other}.</translation>
    </message>
    <message>
        <source>If the next screen does not ask how mail is received, come back and choose {manualSetup} instead.</source>
        <extracomment>guides/gmail-android, steps 3, trDifferent</extracomment>
        <translation>Если следующий экран не спрашивает, как получать почту, вернитесь и выберите {manualSetup}.</translation>
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
        <translation>Введите свой адрес</translation>
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
        <translation>Выберите {imap}.</translation>
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
        <translation>Выберите IMAP или POP3</translation>
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
        <translation>Выберите {pop}.</translation>
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
        <translation>POP3 загружает почту на это устройство.</translation>
    </message>
    <message>
        <source>If the app also shows {portField} and {securityField}, fill them in, too.</source>
        <extracomment>guides/gmail-android, steps 7, trText 2
----------
guides/gmail-android, steps 8, trText 2
----------
guides/gmail-android, steps 9, trText 2</extracomment>
        <translation>Если приложение показывает также {portField} и {securityField}, заполните и эти поля.</translation>
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
        <translation>Дождитесь конца проверки. Она может занять минуту.</translation>
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
        <translation>Учётная запись добавлена на устройство.</translation>
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
        <translation>Завершите настройку</translation>
    </message>
    <message>
        <source>For the Gmail app on phones and tablets with Android.</source>
        <extracomment>guides/gmail-android, trAbout</extracomment>
        <translation>Для приложения Gmail на телефонах и планшетах с Android.</translation>
    </message>
    <message>
        <source>Gmail app on Android</source>
        <extracomment>guides/gmail-android, trName</extracomment>
        <translation>Приложение Gmail для Android</translation>
    </message>
    <message>
        <source>The device finds the ports by itself.</source>
        <extracomment>guides/iphone, steps 9, trText 2</extracomment>
        <translation>Порты устройство находит само.</translation>
    </message>
    <message>
        <source>Sending: choose {settings}, {mail}, {accounts}, the account, its address, {smtp}, and the server at the top.</source>
        <extracomment>guides/iphone, after 2, trText 2</extracomment>
        <translation>Отправка: выберите {settings}, {mail}, {accounts}, учётную запись, её адрес, {smtp} и сервер в самом верху.</translation>
    </message>
    <message>
        <source>Receiving: in the same place, choose {advanced}. It has the same three settings.</source>
        <extracomment>guides/iphone, after 2, trText 3</extracomment>
        <translation>Получение: там же выберите {advanced}. В этом разделе те же три параметра.</translation>
    </message>
    <message>
        <source>Choose {settings}, {mail}, {accounts}, the account, its address, then {advanced}.</source>
        <extracomment>guides/iphone, after 3, trText 1</extracomment>
        <translation>Выберите {settings}, {mail}, {accounts}, учётную запись, её адрес, затем {advanced}.</translation>
    </message>
    <message>
        <source>Set {deleteFromServer} to {never}.</source>
        <extracomment>guides/iphone, after 3, trText 2</extracomment>
        <translation>Для параметра {deleteFromServer} выберите {never}.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <extracomment>guides/iphone, faq 4, trAnswer 1
----------
guides/samsung-email, faq 3, trAnswer 1
----------
guides/thunderbird-android, faq 3, trAnswer 1</extracomment>
        <translation>Оставьте это поле пустым.</translation>
    </message>
    <message>
        <source>It asks for a server name or a path prefix that is not here.</source>
        <extracomment>guides/iphone, faq 4, trQuestion
----------
guides/samsung-email, faq 3, trQuestion
----------
guides/thunderbird-android, faq 3, trQuestion</extracomment>
        <translation>Устройство спрашивает имя сервера или префикс пути, которых здесь нет.</translation>
    </message>
    <message>
        <source>From iOS 18 on, choose {apps} first, then {mail}. In iOS 11 to 13, choose {accountsPasswords} instead; in iOS 7 to 10, {mailContacts}.</source>
        <extracomment>guides/iphone, steps 1, trDifferent</extracomment>
        <translation>Начиная с iOS 18 сначала выберите {apps}, затем {mail}. В iOS 11–13 вместо этого выберите {accountsPasswords}, в iOS 7–10 — {mailContacts}.</translation>
    </message>
    <message>
        <source>Open {settings}.</source>
        <extracomment>guides/iphone, steps 1, trText 2
----------
ovh/guides/iphone-exchange, steps 1, trText 2</extracomment>
        <translation>Откройте {settings}.</translation>
    </message>
    <message>
        <source>Then choose {mail}.</source>
        <extracomment>guides/iphone, steps 1, trText 3
----------
ovh/guides/iphone-exchange, steps 1, trText 3</extracomment>
        <translation>Затем выберите {mail}.</translation>
    </message>
    <message>
        <source>From iOS 18 on, it reads {mailAccounts}. In iOS 13 and older, the accounts are already there: go on with the next step.</source>
        <extracomment>guides/iphone, steps 2, trDifferent</extracomment>
        <translation>Начиная с iOS 18 этот пункт называется {mailAccounts}. В iOS 13 и более ранних версиях список учётных записей уже открыт: переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>Choose {addMailAccount}.</source>
        <extracomment>guides/iphone, steps 5, trText 1</extracomment>
        <translation>Выберите {addMailAccount}.</translation>
    </message>
    <message>
        <source>Choose a mail account</source>
        <extracomment>guides/iphone, steps 5, trTitle</extracomment>
        <translation>Выберите почтовую учётную запись</translation>
    </message>
    <message>
        <source>Fill in both parts, incoming and outgoing, even where the device calls them optional.</source>
        <extracomment>guides/iphone, steps 7, trText 3
----------
guides/iphone, steps 8, trText 3</extracomment>
        <translation>Заполните обе части, для входящей и для исходящей почты, даже если устройство называет их необязательными.</translation>
    </message>
    <message>
        <source>If it says that it cannot connect using SSL, refuse to go on and compare the server names first.</source>
        <extracomment>guides/iphone, steps 9, trDifferent</extracomment>
        <translation>Если появляется сообщение, что подключиться через SSL не удаётся, не продолжайте: сначала сверьте имена серверов.</translation>
    </message>
    <message>
        <source>Scroll down to {outgoing} and fill in this part, too.</source>
        <extracomment>guides/iphone, steps 9, trText 1</extracomment>
        <translation>Прокрутите вниз до раздела {outgoing} и заполните его тоже.</translation>
    </message>
    <message>
        <source>For the Mail app of iOS and iPadOS 14 and newer.</source>
        <extracomment>guides/iphone, trAbout</extracomment>
        <translation>Для приложения «Почта» в iOS и iPadOS 14 и новее.</translation>
    </message>
    <message>
        <source>iPhone and iPad</source>
        <extracomment>guides/iphone, trName</extracomment>
        <translation>iPhone и iPad</translation>
    </message>
    <message>
        <source>On the very first start, an assistant opens by itself. Close it and go on here.</source>
        <extracomment>guides/kmail, steps 1, trDifferent</extracomment>
        <translation>При самом первом запуске сам собой открывается помощник. Закройте его и продолжайте отсюда.</translation>
    </message>
    <message>
        <source>Choose {settings}.</source>
        <extracomment>guides/kmail, steps 1, trText 2
----------
guides/outlook-new, steps 1, trText 3</extracomment>
        <translation>Выберите {settings}.</translation>
    </message>
    <message>
        <source>Choose {configure}.</source>
        <extracomment>guides/kmail, steps 1, trText 3</extracomment>
        <translation>Выберите {configure}.</translation>
    </message>
    <message>
        <source>If the button opens a list, choose {customAccount} in it.</source>
        <extracomment>guides/kmail, steps 2, trDifferent</extracomment>
        <translation>Если кнопка открывает список, выберите в нём {customAccount}.</translation>
    </message>
    <message>
        <source>Choose {receiving}.</source>
        <extracomment>guides/kmail, steps 2, trText 2</extracomment>
        <translation>Выберите {receiving}.</translation>
    </message>
    <message>
        <source>Choose {add}.</source>
        <extracomment>guides/kmail, steps 2, trText 3
----------
guides/kmail, steps 9, trText 2</extracomment>
        <translation>Нажмите {add}.</translation>
    </message>
    <message>
        <source>The button {autoDetect} asks the server what it can do. Afterwards, compare with the table of this wizard.</source>
        <extracomment>guides/kmail, steps 7, trDifferent
----------
guides/kmail, steps 8, trDifferent
----------
guides/kmail, steps 11, trDifferent</extracomment>
        <translation>Кнопка {autoDetect} спрашивает у сервера, что он умеет. После этого сверьте параметры с таблицей этого мастера.</translation>
    </message>
    <message>
        <source>Choose {advanced}.</source>
        <extracomment>guides/kmail, steps 7, trText 1
----------
guides/kmail, steps 8, trText 1
----------
guides/kmail, steps 11, trText 1</extracomment>
        <translation>Выберите {advanced}.</translation>
    </message>
    <message>
        <source>The choice of {smtp} stands in a window of its own, called {createOutgoing}.</source>
        <extracomment>guides/kmail, steps 9, trDifferent</extracomment>
        <translation>Пункт {smtp} находится в отдельном окне; оно называется {createOutgoing}.</translation>
    </message>
    <message>
        <source>Choose {sending}.</source>
        <extracomment>guides/kmail, steps 9, trText 1</extracomment>
        <translation>Выберите {sending}.</translation>
    </message>
    <message>
        <source>Choose {smtp}.</source>
        <extracomment>guides/kmail, steps 9, trText 3</extracomment>
        <translation>Выберите {smtp}.</translation>
    </message>
    <message>
        <source>Start the outgoing account</source>
        <extracomment>guides/kmail, steps 9, trTitle</extracomment>
        <translation>Создайте учётную запись для отправки</translation>
    </message>
    <message>
        <source>Choose {identities}.</source>
        <extracomment>guides/kmail, steps 12, trText 1</extracomment>
        <translation>Выберите {identities}.</translation>
    </message>
    <message>
        <source>Choose {modify}.</source>
        <extracomment>guides/kmail, steps 12, trText 2</extracomment>
        <translation>Нажмите {modify}.</translation>
    </message>
    <message>
        <source>For KMail and Kontact, the mail programs of KDE on Linux.</source>
        <extracomment>guides/kmail, trAbout</extracomment>
        <translation>Для KMail и Kontact — почтовых программ KDE в Linux.</translation>
    </message>
    <message>
        <source>KMail</source>
        <extracomment>guides/kmail, trName</extracomment>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, the account, then {deleteAccount}.</source>
        <extracomment>guides/outlook-android, faq 1, trAnswer 1</extracomment>
        <translation>Удалите учётную запись и добавьте её снова: выберите {settings}, учётную запись, затем {deleteAccount}.</translation>
    </message>
    <message>
        <source>How do I correct a server setting later?</source>
        <extracomment>guides/outlook-android, faq 1, trQuestion
----------
guides/outlook-new, faq 1, trQuestion</extracomment>
        <translation>Как позже исправить параметр сервера?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the envelope at the top left, then the sign {plus}.</source>
        <extracomment>guides/outlook-android, steps 1, trDifferent</extracomment>
        <translation>Если учётная запись уже есть, нажмите конверт слева вверху, затем значок {plus}.</translation>
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
        <translation>Откройте {outlook}.</translation>
    </message>
    <message>
        <source>If the app asks for the password at once, choose {help} at the top, then {changeProvider}: this list appears.</source>
        <extracomment>guides/outlook-android, steps 3, trDifferent
----------
guides/outlook-android, steps 4, trDifferent</extracomment>
        <translation>Если приложение сразу спрашивает пароль, нажмите вверху {help}, затем {changeProvider}: появится этот список.</translation>
    </message>
    <message>
        <source>Then turn on {advancedTick}: the server settings appear below.</source>
        <extracomment>guides/outlook-android, steps 5, trText 2
----------
guides/outlook-android, steps 6, trText 2
----------
guides/outlook-ios, steps 4, trText 2</extracomment>
        <translation>Затем включите {advancedTick}: ниже появятся параметры серверов.</translation>
    </message>
    <message>
        <source>The names of the fields may begin with IMAP, POP3 or SMTP.</source>
        <extracomment>guides/outlook-android, steps 7, trDifferent
----------
guides/outlook-android, steps 8, trDifferent
----------
guides/outlook-ios, steps 5, trDifferent</extracomment>
        <translation>Названия полей могут начинаться с IMAP, POP3 или SMTP.</translation>
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
        <translation>Ниже в этой же форме идёт сервер исходящей почты.</translation>
    </message>
    <message>
        <source>Choose the check mark {checkMark} at the top right.</source>
        <extracomment>guides/outlook-android, steps 8, trText 2</extracomment>
        <translation>Нажмите галочку {checkMark} справа вверху.</translation>
    </message>
    <message>
        <source>The server settings cannot be changed later in this program. To correct them, remove the account and add it again.</source>
        <extracomment>guides/outlook-android, steps 8, trWarnings 1
----------
guides/outlook-new, steps 4, trWarnings 2</extracomment>
        <translation>Изменить параметры серверов позже в этой программе нельзя. Чтобы их исправить, удалите учётную запись и добавьте её снова.</translation>
    </message>
    <message>
        <source>For the app Outlook on phones and tablets with Android.</source>
        <extracomment>guides/outlook-android, trAbout</extracomment>
        <translation>Для приложения Outlook на телефонах и планшетах с Android.</translation>
    </message>
    <message>
        <source>Outlook app on Android</source>
        <extracomment>guides/outlook-android, trName</extracomment>
        <translation>Приложение Outlook для Android</translation>
    </message>
    <message>
        <source>Choose {settings}, the account, then {modifyLogin}.</source>
        <extracomment>guides/outlook-ios, faq 1, trAnswer 1</extracomment>
        <translation>Выберите {settings}, учётную запись, затем {modifyLogin}.</translation>
    </message>
    <message>
        <source>Where can I look at the settings later?</source>
        <extracomment>guides/outlook-ios, faq 1, trQuestion
----------
guides/thunderbird, faq 4, trQuestion</extracomment>
        <translation>Где посмотреть параметры позже?</translation>
    </message>
    <message>
        <source>If an account is already there, choose the sign at the top left, then the envelope with the plus.</source>
        <extracomment>guides/outlook-ios, steps 1, trDifferent</extracomment>
        <translation>Если учётная запись уже есть, нажмите значок слева вверху, затем конверт с плюсом.</translation>
    </message>
    <message>
        <source>If the app says Exchange, choose {help} at the top right, then {changeProvider}.</source>
        <extracomment>guides/outlook-ios, steps 2, trText 1</extracomment>
        <translation>Если приложение показывает Exchange, нажмите справа вверху {help}, затем {changeProvider}.</translation>
    </message>
    <message>
        <source>Change the account provider</source>
        <extracomment>guides/outlook-ios, steps 2, trTitle</extracomment>
        <translation>Смените провайдера учётной записи</translation>
    </message>
    <message>
        <source>The button may also read “Login”, and the names of the fields may begin with IMAP or SMTP.</source>
        <extracomment>guides/outlook-ios, steps 6, trDifferent</extracomment>
        <translation>Кнопка может называться и «Login», а названия полей могут начинаться с IMAP или SMTP.</translation>
    </message>
    <message>
        <source>For the app Outlook on iPhone and iPad.</source>
        <extracomment>guides/outlook-ios, trAbout</extracomment>
        <translation>Для приложения Outlook на iPhone и iPad.</translation>
    </message>
    <message>
        <source>Outlook app on iPhone and iPad</source>
        <extracomment>guides/outlook-ios, trName</extracomment>
        <translation>Приложение Outlook для iPhone и iPad</translation>
    </message>
    <message>
        <source>For this program, the wizard knows the way by IMAP only.</source>
        <extracomment>guides/outlook-ios, trWhyNot
----------
guides/outlook-new, trWhyNot</extracomment>
        <translation>Эту программу мастер умеет настраивать только по IMAP.</translation>
    </message>
    <message>
        <source>In newer versions, the list is in the menu {outlook}, under {settings}, {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trDifferent</extracomment>
        <translation>В более новых версиях список находится в меню {outlook}: {settings}, {accounts}.</translation>
    </message>
    <message>
        <source>In the menu {tools} at the top, choose {accounts}.</source>
        <extracomment>guides/outlook-mac, steps 1, trText 2</extracomment>
        <translation>В меню {tools} вверху выберите {accounts}.</translation>
    </message>
    <message>
        <source>On its very first start, Outlook asks for the address at once. Go on with the next step.</source>
        <extracomment>guides/outlook-mac, steps 2, trDifferent
----------
guides/outlook-new, steps 1, trDifferent
----------
guides/outlook-windows, steps 1, trDifferent</extracomment>
        <translation>При самом первом запуске Outlook сразу спрашивает адрес. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>Choose {plus}, then {newAccount}.</source>
        <extracomment>guides/outlook-mac, steps 2, trText 1</extracomment>
        <translation>Нажмите {plus}, затем выберите {newAccount}.</translation>
    </message>
    <message>
        <source>Choose {imapPop}.</source>
        <extracomment>guides/outlook-mac, steps 4, trText 1</extracomment>
        <translation>Выберите {imapPop}.</translation>
    </message>
    <message>
        <source>The form goes on below with the servers.</source>
        <extracomment>guides/outlook-mac, steps 5, trText 2</extracomment>
        <translation>Ниже в этой же форме идут серверы.</translation>
    </message>
    <message>
        <source>It stands here twice, for receiving and for sending. SSL, also called TLS, encrypts the way to the server.</source>
        <extracomment>guides/outlook-mac, steps 6, ticks 1, trWhy</extracomment>
        <translation>Эта галочка встречается здесь дважды: для получения и для отправки. SSL (другое название — TLS) шифрует путь до сервера.</translation>
    </message>
    <message>
        <source>The button may also read “Add Account”. The port stands behind the server name, after a colon or in a small field of its own.</source>
        <extracomment>guides/outlook-mac, steps 6, trDifferent</extracomment>
        <translation>Кнопка может называться и «Add Account». Порт стоит за именем сервера: после двоеточия или в отдельном маленьком поле.</translation>
    </message>
    <message>
        <source>Choose {tools}, {accounts}, your account, then {advanced}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 1</extracomment>
        <translation>Выберите {tools}, {accounts}, свою учётную запись, затем {advanced}.</translation>
    </message>
    <message>
        <source>Choose {serverTab} and tick {leaveCopy}.</source>
        <extracomment>guides/outlook-mac, steps 8, trText 2</extracomment>
        <translation>Выберите {serverTab} и поставьте галочку {leaveCopy}.</translation>
    </message>
    <message>
        <source>For Outlook on a Mac (macOS), 2016 and newer.</source>
        <extracomment>guides/outlook-mac, trAbout</extracomment>
        <translation>Для Outlook на Mac (macOS), начиная с версии 2016.</translation>
    </message>
    <message>
        <source>Outlook for macOS</source>
        <extracomment>guides/outlook-mac, trName</extracomment>
        <translation>Outlook для macOS</translation>
    </message>
    <message>
        <source>Remove the account and add it again: choose {settings}, {accounts}, {manage} beside the account, then {delete}.</source>
        <extracomment>guides/outlook-new, faq 1, trAnswer 1</extracomment>
        <translation>Удалите учётную запись и добавьте её снова: выберите {settings}, {accounts}, рядом с учётной записью — {manage}, затем {delete}.</translation>
    </message>
    <message>
        <source>If Outlook takes the address for one of Microsoft or Google, choose {chooseProvider}, then {imap}.</source>
        <extracomment>guides/outlook-new, steps 2, trDifferent</extracomment>
        <translation>Если Outlook принимает ваш адрес за адрес Microsoft или Google, выберите {chooseProvider}, затем {imap}.</translation>
    </message>
    <message>
        <source>Then choose {showMore}: the server settings appear below.</source>
        <extracomment>guides/outlook-new, steps 3, trText 2</extracomment>
        <translation>Затем нажмите {showMore}: ниже появятся параметры серверов.</translation>
    </message>
    <message>
        <source>For IMAP accounts, the new Outlook keeps a copy of your mail and your password on the servers of Microsoft.</source>
        <extracomment>guides/outlook-new, steps 3, trWarnings 1</extracomment>
        <translation>Для учётных записей IMAP новый Outlook хранит копию вашей почты и ваш пароль на серверах Microsoft.</translation>
    </message>
    <message>
        <source>Leave {smtpPassword} empty: Outlook uses the first password again.</source>
        <extracomment>guides/outlook-new, steps 4, trText 3</extracomment>
        <translation>Поле {smtpPassword} оставьте пустым: Outlook использует первый пароль ещё раз.</translation>
    </message>
    <message>
        <source>If Outlook asks whether it may keep your mail on the servers of Microsoft, choose {continue}. Without this, it does not add the account.</source>
        <extracomment>guides/outlook-new, steps 5, trText 1</extracomment>
        <translation>Если Outlook спрашивает, можно ли хранить вашу почту на серверах Microsoft, нажмите {continue}. Без этого он не добавит учётную запись.</translation>
    </message>
    <message>
        <source>For the new Outlook that comes with Windows 11 and has replaced the Mail app of Windows.</source>
        <extracomment>guides/outlook-new, trAbout</extracomment>
        <translation>Для нового Outlook, который входит в Windows 11 и заменил приложение «Почта» в Windows.</translation>
    </message>
    <message>
        <source>Outlook for Windows (new)</source>
        <extracomment>guides/outlook-new, trName</extracomment>
        <translation>Outlook для Windows (новый)</translation>
    </message>
    <message>
        <source>In newer versions, open the Control Panel of Windows, then Mail, E-mail Accounts and New: the older dialog opens.</source>
        <extracomment>guides/outlook-windows-manual, steps 1, trDifferent</extracomment>
        <translation>В более новых версиях откройте панель управления Windows, затем «Почта», «Учетные записи электронной почты» и «Создать»: откроется старое окно настройки.</translation>
    </message>
    <message>
        <source>In older versions, choose {manualSetup2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trDifferent</extracomment>
        <translation>В старых версиях вместо этого выберите {manualSetup2010}.</translation>
    </message>
    <message>
        <source>Choose {manualSetup}.</source>
        <extracomment>guides/outlook-windows-manual, steps 2, trText 1
----------
guides/samsung-email, steps 2, trText 2</extracomment>
        <translation>Выберите {manualSetup}.</translation>
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
        <translation>Выберите настройку вручную</translation>
    </message>
    <message>
        <source>In older versions, choose {internetEmail2010} instead.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trDifferent</extracomment>
        <translation>В старых версиях вместо этого выберите {internetEmail2010}.</translation>
    </message>
    <message>
        <source>Choose {popOrImap}.</source>
        <extracomment>guides/outlook-windows-manual, steps 3, trText 1</extracomment>
        <translation>Выберите {popOrImap}.</translation>
    </message>
    <message>
        <source>This is for servers inside companies. With {provider} it must stay off.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, ticks 1, trWhy
----------
guides/outlook-windows, steps 7, ticks 1, trWhy
----------
guides/outlook-windows, steps 8, ticks 2, trWhy</extracomment>
        <translation>Это нужно для внутренних серверов компаний. Для провайдера {provider} эта галочка должна быть снята.</translation>
    </message>
    <message>
        <source>Choose {moreSettings}.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trText 2</extracomment>
        <translation>Нажмите {moreSettings}.</translation>
    </message>
    <message>
        <source>Do not choose {next} yet: the ports and the encryption are still missing.</source>
        <extracomment>guides/outlook-windows-manual, steps 4, trWarnings 1</extracomment>
        <translation>Пока не нажимайте {next}: порты и шифрование ещё не указаны.</translation>
    </message>
    <message>
        <source>Then you need not type them a second time.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, ticks 2, trWhy
----------
guides/the-bat, steps 6, ticks 2, trWhy
----------
guides/windows-10-mail, steps 7, ticks 2, trWhy</extracomment>
        <translation>Тогда имя пользователя и пароль не придётся вводить второй раз.</translation>
    </message>
    <message>
        <source>Choose {outgoingTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 1</extracomment>
        <translation>Выберите вкладку {outgoingTab}.</translation>
    </message>
    <message>
        <source>Tick {smtpAuth}. Leave {useSame} as it is.</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trText 2</extracomment>
        <translation>Поставьте галочку {smtpAuth}. Пункт {useSame} оставьте как есть.</translation>
    </message>
    <message>
        <source>Check that sending signs in</source>
        <extracomment>guides/outlook-windows-manual, steps 5, trTitle
----------
guides/the-bat, steps 6, trTitle</extracomment>
        <translation>Проверьте вход для отправки</translation>
    </message>
    <message>
        <source>Older versions say “SSL” for {tls} and “TLS” for {starttls}. Choose the encryption before you type the port: Outlook changes the port by itself.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trDifferent
----------
guides/outlook-windows-manual, steps 7, trDifferent</extracomment>
        <translation>В старых версиях вместо {tls} написано «SSL», а вместо {starttls} — «TLS». Выберите шифрование, прежде чем вводить порт: Outlook сам меняет порт.</translation>
    </message>
    <message>
        <source>Choose {advancedTab}.</source>
        <extracomment>guides/outlook-windows-manual, steps 6, trText 1
----------
guides/outlook-windows-manual, steps 7, trText 1</extracomment>
        <translation>Выберите вкладку {advancedTab}.</translation>
    </message>
    <message>
        <source>Outlook shows the test in a window of its own.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, scene, items 1, trText</extracomment>
        <translation>Проверку Outlook показывает в отдельном окне.</translation>
    </message>
    <message>
        <source>If the test reports an error, choose {close} and compare every field with the table of this wizard.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trDifferent</extracomment>
        <translation>Если проверка сообщает об ошибке, нажмите {close} и сверьте каждое поле с таблицей этого мастера.</translation>
    </message>
    <message>
        <source>Choose {next}. Outlook tests receiving and sending.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 1</extracomment>
        <translation>Нажмите {next}. Outlook проверит получение и отправку.</translation>
    </message>
    <message>
        <source>When the test is done, choose {close}, then {finish}.</source>
        <extracomment>guides/outlook-windows-manual, steps 8, trText 2</extracomment>
        <translation>Когда проверка закончится, нажмите {close}, затем {finish}.</translation>
    </message>
    <message>
        <source>For Outlook 2010, 2013 and older copies of 2016, and for newer ones through the Control Panel of Windows.</source>
        <extracomment>guides/outlook-windows-manual, trAbout</extracomment>
        <translation>Для Outlook 2010, 2013 и ранних выпусков 2016, а для более новых — через панель управления Windows.</translation>
    </message>
    <message>
        <source>Outlook for Windows (older dialog)</source>
        <extracomment>guides/outlook-windows-manual, trName</extracomment>
        <translation>Outlook для Windows (старое окно настройки)</translation>
    </message>
    <message>
        <source>This dialog has no field for it. Use the guide “Outlook for Windows (older dialog)” instead.</source>
        <extracomment>guides/outlook-windows, faq 4, trAnswer 1</extracomment>
        <translation>В этом окне нет поля для него. Воспользуйтесь инструкцией «Outlook для Windows (старое окно настройки)».</translation>
    </message>
    <message>
        <source>My user name is not my e-mail address.</source>
        <extracomment>guides/outlook-windows, faq 4, trQuestion</extracomment>
        <translation>Моё имя пользователя не совпадает с адресом электронной почты.</translation>
    </message>
    <message>
        <source>The box may also read “Configure my account manually”. If the dialog asks for a name and a password at once, it is the older one: use the guide “Outlook for Windows (older dialog)”.</source>
        <extracomment>guides/outlook-windows, steps 2, trDifferent</extracomment>
        <translation>По-английски галочка может называться и «Configure my account manually». Если окно сразу спрашивает имя и пароль, это старое окно: воспользуйтесь инструкцией «Outlook для Windows (старое окно настройки)».</translation>
    </message>
    <message>
        <source>Choose {advancedOptions}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 2
----------
ovh/guides/outlook-exchange, steps 2, trText 2</extracomment>
        <translation>Выберите {advancedOptions}.</translation>
    </message>
    <message>
        <source>Tick {manualTick}.</source>
        <extracomment>guides/outlook-windows, steps 2, trText 3
----------
ovh/guides/outlook-exchange, steps 2, trText 3</extracomment>
        <translation>Поставьте галочку {manualTick}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The words may also read “Modify account settings”.</source>
        <extracomment>guides/outlook-windows, steps 6, trDifferent</extracomment>
        <translation>Если этого экрана нет, переходите к следующему шагу. По-английски надпись может быть и такой: «Modify account settings».</translation>
    </message>
    <message>
        <source>Choose {changeSettings}.</source>
        <extracomment>guides/outlook-windows, steps 6, trText 1</extracomment>
        <translation>Выберите {changeSettings}.</translation>
    </message>
    <message>
        <source>If Outlook shows these settings before it asks for the password, fill them in first.</source>
        <extracomment>guides/outlook-windows, steps 7, trDifferent</extracomment>
        <translation>Если Outlook показывает эти параметры до того, как спросит пароль, сначала заполните их.</translation>
    </message>
    <message>
        <source>If the table of this wizard says STARTTLS for receiving, Outlook cannot use it with POP3. Choose IMAP instead.</source>
        <extracomment>guides/outlook-windows, steps 8, trDifferent</extracomment>
        <translation>Если в таблице этого мастера для получения указан STARTTLS, с POP3 Outlook его использовать не может. Выберите вместо этого IMAP.</translation>
    </message>
    <message>
        <source>If Outlook asks for the password once more, type the password of your mailbox. Clear the box that offers Outlook for your phone.</source>
        <extracomment>guides/outlook-windows, steps 9, trDifferent</extracomment>
        <translation>Если Outlook спрашивает пароль ещё раз, введите пароль почтового ящика. Снимите галочку, которая предлагает Outlook для телефона.</translation>
    </message>
    <message>
        <source>Later, you find these settings under {file}, {accountSettings}, {serverSettings}.</source>
        <extracomment>guides/outlook-windows, steps 9, trText 3</extracomment>
        <translation>Позже эти параметры можно найти так: {file}, {accountSettings}, {serverSettings}.</translation>
    </message>
    <message>
        <source>Choose {file}, then {accountSettings} twice, your account, and {change}.</source>
        <extracomment>guides/outlook-windows, steps 10, trText 1</extracomment>
        <translation>Выберите {file}, затем дважды {accountSettings}, свою учётную запись и {change}.</translation>
    </message>
    <message>
        <source>For the classic Outlook of Microsoft 365, 2024, 2021 and 2019, and for most copies of Outlook 2016.</source>
        <extracomment>guides/outlook-windows, trAbout</extracomment>
        <translation>Для классического Outlook из Microsoft 365, Outlook 2024, 2021 и 2019, а также для большинства выпусков Outlook 2016.</translation>
    </message>
    <message>
        <source>Outlook for Windows (classic)</source>
        <extracomment>guides/outlook-windows, trName</extracomment>
        <translation>Outlook для Windows (классический)</translation>
    </message>
    <message>
        <source>Open {emailApp}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 2</extracomment>
        <translation>Откройте {emailApp}.</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu with the three lines, then the gear, and choose {addAccount}.</source>
        <extracomment>guides/samsung-email, steps 1, trText 3</extracomment>
        <translation>Если учётная запись уже есть, откройте меню с тремя полосками, нажмите шестерёнку и выберите {addAccount}.</translation>
    </message>
    <message>
        <source>If this button does not appear, choose {signIn}. When the app cannot find the settings, it offers the same form.</source>
        <extracomment>guides/samsung-email, steps 2, trDifferent</extracomment>
        <translation>Если этой кнопки нет, нажмите {signIn}. Когда приложение не может найти параметры, оно предлагает ту же форму.</translation>
    </message>
    <message>
        <source>For the Email app on Samsung phones and tablets.</source>
        <extracomment>guides/samsung-email, trAbout</extracomment>
        <translation>Для приложения Email на телефонах и планшетах Samsung.</translation>
    </message>
    <message>
        <source>Samsung Email</source>
        <extracomment>guides/samsung-email, trName</extracomment>
        <translation>Samsung Email</translation>
    </message>
    <message>
        <source>Yes. With IMAP both show the same mail. With POP3, tick {leaveOnServer}, or fetched mail stays only on this computer.</source>
        <extracomment>guides/the-bat, faq 4, trAnswer 1</extracomment>
        <translation>Да. При IMAP и там и там видна одна и та же почта. При POP3 поставьте галочку {leaveOnServer}, иначе загруженная почта останется только на этом компьютере.</translation>
    </message>
    <message>
        <source>May I use the program and the webmail side by side?</source>
        <extracomment>guides/the-bat, faq 4, trQuestion</extracomment>
        <translation>Можно ли пользоваться и программой, и веб-интерфейсом?</translation>
    </message>
    <message>
        <source>Choose {mailboxMenu}.</source>
        <extracomment>guides/the-bat, steps 1, trText 2
----------
guides/the-bat, steps 6, trText 1
----------
guides/the-bat, steps 7, trText 1</extracomment>
        <translation>Выберите {mailboxMenu}.</translation>
    </message>
    <message>
        <source>Choose {finish}.</source>
        <extracomment>guides/the-bat, steps 5, trText 1
----------
guides/thunderbird, steps 7, trText 1</extracomment>
        <translation>Нажмите {finish}.</translation>
    </message>
    <message>
        <source>Choose {properties}.</source>
        <extracomment>guides/the-bat, steps 6, trText 2
----------
guides/the-bat, steps 7, trText 2</extracomment>
        <translation>Выберите {properties}.</translation>
    </message>
    <message>
        <source>Choose {transport}.</source>
        <extracomment>guides/the-bat, steps 6, trText 3</extracomment>
        <translation>Выберите {transport}.</translation>
    </message>
    <message>
        <source>Choose {authentication}.</source>
        <extracomment>guides/the-bat, steps 6, trText 4</extracomment>
        <translation>Нажмите {authentication}.</translation>
    </message>
    <message>
        <source>Choose {mailManagement}.</source>
        <extracomment>guides/the-bat, steps 7, trText 3</extracomment>
        <translation>Выберите {mailManagement}.</translation>
    </message>
    <message>
        <source>For The Bat! on Windows.</source>
        <extracomment>guides/the-bat, trAbout</extracomment>
        <translation>Для The Bat! в Windows.</translation>
    </message>
    <message>
        <source>The Bat!</source>
        <extracomment>guides/the-bat, trName</extracomment>
        <translation>The Bat!</translation>
    </message>
    <message>
        <source>Not with this app. It fetches copies and leaves the mail on the server.</source>
        <extracomment>guides/thunderbird-android, faq 5, trAnswer 1</extracomment>
        <translation>В этом приложении — нет. Оно загружает копии и оставляет почту на сервере.</translation>
    </message>
    <message>
        <source>Does POP3 take my mail off the server?</source>
        <extracomment>guides/thunderbird-android, faq 5, trQuestion</extracomment>
        <translation>Забирает ли POP3 мою почту с сервера?</translation>
    </message>
    <message>
        <source>If an account is already there, open the menu, then the settings, and choose {addAccount} instead.</source>
        <extracomment>guides/thunderbird-android, steps 1, trDifferent</extracomment>
        <translation>Если учётная запись уже есть, откройте меню, затем настройки и выберите там {addAccount}.</translation>
    </message>
    <message>
        <source>Open {app}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 2</extracomment>
        <translation>Откройте {app}.</translation>
    </message>
    <message>
        <source>Choose {getStarted}.</source>
        <extracomment>guides/thunderbird-android, steps 1, trText 3</extracomment>
        <translation>Нажмите {getStarted}.</translation>
    </message>
    <message>
        <source>If the program shows {notFound}, choose {next}: the form of the next step appears. It never proposes POP3 by itself.</source>
        <extracomment>guides/thunderbird-android, steps 3, trDifferent</extracomment>
        <translation>Если программа показывает {notFound}, нажмите {next}: появится форма следующего шага. POP3 программа сама никогда не предлагает.</translation>
    </message>
    <message>
        <source>The program looks for settings and proposes some.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 1
----------
guides/thunderbird, steps 3, trText 1</extracomment>
        <translation>Программа ищет параметры и предлагает найденные.</translation>
    </message>
    <message>
        <source>Do not take them: choose {editConfiguration}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 2
----------
guides/thunderbird, steps 3, trText 2</extracomment>
        <translation>Не принимайте их: нажмите {editConfiguration}.</translation>
    </message>
    <message>
        <source>It appears after a touch on {found}.</source>
        <extracomment>guides/thunderbird-android, steps 3, trText 3</extracomment>
        <translation>Эта кнопка появляется после нажатия на надпись {found}.</translation>
    </message>
    <message>
        <source>If the app asks for special folders first, leave them as they are.</source>
        <extracomment>guides/thunderbird-android, steps 6, trDifferent</extracomment>
        <translation>Если приложение сначала спрашивает о специальных папках, оставьте их как есть.</translation>
    </message>
    <message>
        <source>For Thunderbird and K-9 Mail on phones and tablets with Android.</source>
        <extracomment>guides/thunderbird-android, trAbout</extracomment>
        <translation>Для Thunderbird и K-9 Mail на телефонах и планшетах с Android.</translation>
    </message>
    <message>
        <source>Thunderbird for Android</source>
        <extracomment>guides/thunderbird-android, trName</extracomment>
        <translation>Thunderbird для Android</translation>
    </message>
    <message>
        <source>Open the menu and {accountSettings}. {serverSettings} is for receiving. For sending, choose {outgoingServer} and then {edit}.</source>
        <extracomment>guides/thunderbird, faq 4, trAnswer 1</extracomment>
        <translation>Откройте меню и выберите {accountSettings}. {serverSettings} — для получения. Для отправки выберите {outgoingServer}, затем {edit}.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. In older versions, choose {newAccount} instead.</source>
        <extracomment>guides/thunderbird, steps 1, trDifferent</extracomment>
        <translation>Если этого экрана нет, переходите к следующему шагу. В старых версиях вместо этого выберите {newAccount}.</translation>
    </message>
    <message>
        <source>Open the menu with the three lines at the top right.</source>
        <extracomment>guides/thunderbird, steps 1, trText 2
----------
guides/thunderbird, steps 8, trText 1</extracomment>
        <translation>Откройте меню с тремя полосками справа вверху.</translation>
    </message>
    <message>
        <source>Choose {emailAccount}.</source>
        <extracomment>guides/thunderbird, steps 1, trText 4</extracomment>
        <translation>Выберите {emailAccount}.</translation>
    </message>
    <message>
        <source>In older versions, the same screen also asks for the password: type it there, too.</source>
        <extracomment>guides/thunderbird, steps 2, trDifferent</extracomment>
        <translation>В старых версиях тот же экран спрашивает и пароль: введите его там же.</translation>
    </message>
    <message>
        <source>If the program finds nothing, or in older versions, choose {configureManually} instead. If the proposal is the same as the table of this wizard, you may also choose {continue} and go on with the password.</source>
        <extracomment>guides/thunderbird, steps 3, trDifferent</extracomment>
        <translation>Если программа ничего не нашла или версия старая, вместо этого нажмите {configureManually}. Если предложенное совпадает с таблицей этого мастера, можно нажать {continue} и перейти к паролю.</translation>
    </message>
    <message>
        <source>In older versions, receiving and sending stand on one screen: fill in this part and the part of the next step there.</source>
        <extracomment>guides/thunderbird, steps 4, trDifferent</extracomment>
        <translation>В старых версиях получение и отправка находятся на одном экране: заполните там и эту часть, и часть из следующего шага.</translation>
    </message>
    <message>
        <source>In older versions, choose {done} instead.</source>
        <extracomment>guides/thunderbird, steps 5, trDifferent</extracomment>
        <translation>В старых версиях вместо этого нажмите {done}.</translation>
    </message>
    <message>
        <source>Choose {test}.</source>
        <extracomment>guides/thunderbird, steps 5, trText 3</extracomment>
        <translation>Нажмите {test}.</translation>
    </message>
    <message>
        <source>If the program also offers calendars and address books, go on without them.</source>
        <extracomment>guides/thunderbird, steps 7, trDifferent</extracomment>
        <translation>Если программа предлагает ещё календари и адресные книги, продолжайте без них.</translation>
    </message>
    <message>
        <source>Choose {accountSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 2</extracomment>
        <translation>Выберите {accountSettings}.</translation>
    </message>
    <message>
        <source>Choose {serverSettings}.</source>
        <extracomment>guides/thunderbird, steps 8, trText 3</extracomment>
        <translation>Выберите {serverSettings}.</translation>
    </message>
    <message>
        <source>For Thunderbird on Windows, macOS and Linux.</source>
        <extracomment>guides/thunderbird, trAbout</extracomment>
        <translation>Для Thunderbird в Windows, macOS и Linux.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <extracomment>guides/thunderbird, trName</extracomment>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>On its very first start, the app shows {addAccount} at once. Go on with the next step.</source>
        <extracomment>guides/windows-10-mail, steps 1, trDifferent</extracomment>
        <translation>При самом первом запуске приложение сразу показывает {addAccount}. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>The entry may also read “Advanced settings”.</source>
        <extracomment>guides/windows-10-mail, steps 3, trDifferent</extracomment>
        <translation>Этот пункт может называться и «Advanced settings».</translation>
    </message>
    <message>
        <source>Choose {advancedSetup}.</source>
        <extracomment>guides/windows-10-mail, steps 3, trText 1</extracomment>
        <translation>Выберите {advancedSetup}.</translation>
    </message>
    <message>
        <source>Tick all four boxes.</source>
        <extracomment>guides/windows-10-mail, steps 7, trText 1</extracomment>
        <translation>Поставьте все четыре галочки.</translation>
    </message>
    <message>
        <source>For those who still have the Mail app of Windows 10 or 11.</source>
        <extracomment>guides/windows-10-mail, trAbout</extracomment>
        <translation>Для тех, у кого ещё есть приложение «Почта» в Windows 10 или 11.</translation>
    </message>
    <message>
        <source>Windows 10 Mail</source>
        <extracomment>guides/windows-10-mail, trName</extracomment>
        <translation>Почта Windows 10</translation>
    </message>
    <message>
        <source>Microsoft replaced this app by the new Outlook in January 2025 and no longer supports it. If it cannot connect although the check on this computer works, use the new Outlook or another program.</source>
        <extracomment>guides/windows-10-mail, trOldDevice</extracomment>
        <translation>В январе 2025 года Microsoft заменила это приложение новым Outlook и больше его не поддерживает. Если подключиться не удаётся, хотя проверка на этом компьютере проходит, пользуйтесь новым Outlook или другой программой.</translation>
    </message>
    <message>
        <source>The user name is always your full e-mail address.</source>
        <extracomment>ovh/guides/gmail-android, changes 2, trText 1
----------
ovh/guides/thunderbird-android, changes 2, trText 1
----------
ovh/guides/thunderbird, changes 2, trText 1</extracomment>
        <translation>Имя пользователя — всегда ваш полный электронный адрес.</translation>
    </message>
    <message>
        <source>After too much spam, {provider} blocks sending from a mailbox. Set a new password in the control panel: this lifts the block. Then type it on every device.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trAnswer 1
----------
ovh/guides/thunderbird, faq 1, trAnswer 1</extracomment>
        <translation>Если из ящика уходит слишком много спама, {provider} блокирует отправку из него. Задайте новый пароль в личном кабинете: это снимет блокировку. Затем введите его на каждом устройстве.</translation>
    </message>
    <message>
        <source>Sending is refused with the number 535, but the password is right.</source>
        <extracomment>ovh/guides/gmail-android, faq 1, trQuestion
----------
ovh/guides/thunderbird, faq 1, trQuestion</extracomment>
        <translation>Отправка отклоняется с кодом 535, хотя пароль верный.</translation>
    </message>
    <message>
        <source>Choose {exchange}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 2, trText 1
----------
ovh/guides/iphone-exchange, steps 4, trText 1
----------
ovh/guides/outlook-exchange, steps 3, trText 1</extracomment>
        <translation>Выберите {exchange}.</translation>
    </message>
    <message>
        <source>The wizard checked this server by IMAP. Exchange itself (ActiveSync) it cannot check.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, trWarnings 1
----------
ovh/guides/iphone-exchange, steps 7, trWarnings 1
----------
ovh/guides/outlook-exchange, steps 5, trWarnings 1</extracomment>
        <translation>Мастер проверил этот сервер по IMAP. Сам Exchange (ActiveSync) он проверить не может.</translation>
    </message>
    <message>
        <source>Exchange has a port of its own.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 5, values 5, trNote</extracomment>
        <translation>Для Exchange есть отдельный порт.</translation>
    </message>
    <message>
        <source>The server asks to manage the device: choose {ok}.</source>
        <extracomment>ovh/guides/gmail-exchange, steps 6, trText 1</extracomment>
        <translation>Сервер просит разрешения управлять устройством: нажмите {ok}.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in the Gmail app.</source>
        <extracomment>ovh/guides/gmail-exchange, trAbout</extracomment>
        <translation>Для Exchange с календарём и контактами в приложении Gmail.</translation>
    </message>
    <message>
        <source>Gmail app on Android (Exchange)</source>
        <extracomment>ovh/guides/gmail-exchange, trName</extracomment>
        <translation>Приложение Gmail для Android (Exchange)</translation>
    </message>
    <message>
        <source>Exchange is a way of its own: it brings mail, calendar and contacts together. POP3 cannot be chosen here.</source>
        <extracomment>ovh/guides/gmail-exchange, trWhyNot
----------
ovh/guides/iphone-exchange, trWhyNot
----------
ovh/guides/outlook-exchange, trWhyNot</extracomment>
        <translation>Exchange — это отдельный способ: почта, календарь и контакты приходят вместе. POP3 здесь выбрать нельзя.</translation>
    </message>
    <message>
        <source>In newer versions, {mail} stands inside the list of apps.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 1, trDifferent</extracomment>
        <translation>В более новых версиях {mail} находится в списке приложений.</translation>
    </message>
    <message>
        <source>Choose {configureManually}.</source>
        <extracomment>ovh/guides/iphone-exchange, steps 6, trText 1</extracomment>
        <translation>Выберите {configureManually}.</translation>
    </message>
    <message>
        <source>Choose what the account brings</source>
        <extracomment>ovh/guides/iphone-exchange, steps 8, trTitle</extracomment>
        <translation>Выберите, что будет в учётной записи</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts on iPhone and iPad.</source>
        <extracomment>ovh/guides/iphone-exchange, trAbout</extracomment>
        <translation>Для Exchange с календарём и контактами на iPhone и iPad.</translation>
    </message>
    <message>
        <source>iPhone and iPad (Exchange)</source>
        <extracomment>ovh/guides/iphone-exchange, trName</extracomment>
        <translation>iPhone и iPad (Exchange)</translation>
    </message>
    <message>
        <source>No. Use classic Outlook, or set up the mailbox by IMAP.</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trAnswer 1</extracomment>
        <translation>Нет. Используйте классический Outlook или настройте ящик по IMAP.</translation>
    </message>
    <message>
        <source>Does the new Outlook work with this Exchange?</source>
        <extracomment>ovh/guides/outlook-exchange, faq 2, trQuestion</extracomment>
        <translation>Работает ли новый Outlook с этим Exchange?</translation>
    </message>
    <message>
        <source>Outlook finds the server through an entry of your domain (SRV record). If this step fails, that entry is missing: whoever looks after the domain must add it in the control panel.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 4, trWarnings 1</extracomment>
        <translation>Outlook находит сервер по записи вашего домена (SRV-записи). Если этот шаг не удаётся, такой записи нет: её должен добавить в личном кабинете тот, кто следит за доменом.</translation>
    </message>
    <message>
        <source>Outlook asks whether a website of {provider} may set up the server: choose {allow}.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trText 1</extracomment>
        <translation>Outlook спрашивает, может ли сайт провайдера {provider} настроить сервер: нажмите {allow}.</translation>
    </message>
    <message>
        <source>Allow the redirection</source>
        <extracomment>ovh/guides/outlook-exchange, steps 5, trTitle</extracomment>
        <translation>Разрешите перенаправление</translation>
    </message>
    <message>
        <source>Choose how much mail is kept on this computer.</source>
        <extracomment>ovh/guides/outlook-exchange, steps 6, trText 1</extracomment>
        <translation>Выберите, сколько почты хранить на этом компьютере.</translation>
    </message>
    <message>
        <source>For Exchange with calendar and contacts in classic Outlook; the new Outlook cannot do this.</source>
        <extracomment>ovh/guides/outlook-exchange, trAbout</extracomment>
        <translation>Для Exchange с календарём и контактами в классическом Outlook; новый Outlook этого не умеет.</translation>
    </message>
    <message>
        <source>Outlook for Windows, classic (Exchange)</source>
        <extracomment>ovh/guides/outlook-exchange, trName</extracomment>
        <translation>Outlook для Windows, классический (Exchange)</translation>
    </message>
    <message>
        <source>For this mailbox, the program proposes the servers of another offer of {provider}. With them, neither receiving nor sending works.</source>
        <extracomment>ovh/guides/thunderbird-android, changes 1, trWarnings 1
----------
ovh/guides/thunderbird, changes 1, trWarnings 1</extracomment>
        <translation>Для этого ящика программа предлагает серверы другого тарифа провайдера {provider}. С ними не работают ни получение, ни отправка.</translation>
    </message>
    <message>
        <source>Review the profile in the settings if you want to install it.</source>
        <extracomment>../takealong/iphone-profile, steps 1, scene, items 2, trText</extracomment>
        <translation>Если хотите установить профиль, просмотрите его в настройках.</translation>
    </message>
    <message>
        <source>If it asks for a device first, choose the iPhone, not the watch.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trDifferent</extracomment>
        <translation>Если сначала будет предложено выбрать устройство, выберите iPhone, а не часы.</translation>
    </message>
    <message>
        <source>Tap the file on the iPhone. It answers with {profileDownloaded}: nothing is changed yet.</source>
        <extracomment>../takealong/iphone-profile, steps 1, trText 1</extracomment>
        <translation>Коснитесь файла на iPhone. Появится надпись {profileDownloaded}: пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <extracomment>../takealong/iphone-profile, steps 1, trTitle</extracomment>
        <translation>Откройте файл</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>../takealong/iphone-profile, steps 2, scene, items 1, trText</extracomment>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>After 8 minutes the iPhone throws the file away: open it again. It also stands under {general}, {deviceManagement}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trDifferent</extracomment>
        <translation>Через 8 минут iPhone удалит файл: тогда откройте его снова. Его также можно найти здесь: {general}, {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open {settings}. Near the top, below your name, stands {profileDownloaded}.</source>
        <extracomment>../takealong/iphone-profile, steps 2, trText 1</extracomment>
        <translation>Откройте {settings}. Вверху, под вашим именем, будет надпись {profileDownloaded}.</translation>
    </message>
    <message>
        <source>Go to the settings within 8 minutes</source>
        <extracomment>../takealong/iphone-profile, steps 2, trTitle</extracomment>
        <translation>В течение 8 минут перейдите в настройки</translation>
    </message>
    <message>
        <source>If it refuses, the protection of stolen devices may be on: try at home, or switch it off for a moment.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trDifferent</extracomment>
        <translation>Если установка не разрешается, возможно, включена защита украденного устройства: попробуйте дома или ненадолго отключите её.</translation>
    </message>
    <message>
        <source>The iPhone asks for the code with which you unlock it. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/iphone-profile, steps 3, trText 1</extracomment>
        <translation>iPhone запросит код, которым вы его разблокируете. Надпись {notSigned} здесь уместна: такие файлы подписывают только компании.</translation>
    </message>
    <message>
        <source>Install it</source>
        <extracomment>../takealong/iphone-profile, steps 3, trTitle
----------
../takealong/mac-profile, steps 2, trTitle</extracomment>
        <translation>Установите его</translation>
    </message>
    <message>
        <source>The iPhone warns because the file is not signed. It came from you, so you may go on.</source>
        <extracomment>../takealong/iphone-profile, steps 4, trText 1</extracomment>
        <translation>iPhone предупреждает, потому что файл не подписан. Он от вас самих, поэтому можно продолжать.</translation>
    </message>
    <message>
        <source>Say yes once more</source>
        <extracomment>../takealong/iphone-profile, steps 4, trTitle</extracomment>
        <translation>Подтвердите ещё раз</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it. Then choose {next} and {done}.</source>
        <extracomment>../takealong/iphone-profile, steps 5, trText 1</extracomment>
        <translation>Он запрашивается здесь, потому что в файле его нет. Затем выберите {next} и {done}.</translation>
    </message>
    <message>
        <source>Type your mailbox password</source>
        <extracomment>../takealong/iphone-profile, steps 5, trTitle
----------
../takealong/mac-profile, steps 3, trTitle</extracomment>
        <translation>Введите пароль почтового ящика</translation>
    </message>
    <message>
        <source>On the iPhone or iPad</source>
        <extracomment>../takealong/iphone-profile, trName</extracomment>
        <translation>На iPhone или iPad</translation>
    </message>
    <message>
        <source>In macOS 13 and 14, choose {privacy}, then {profiles} at the very bottom.</source>
        <extracomment>../takealong/mac-profile, steps 1, trDifferent</extracomment>
        <translation>В macOS 13 и 14 выберите {privacy}, затем в самом низу {profiles}.</translation>
    </message>
    <message>
        <source>Double-click the file, then open {systemSettings}. Choose {general}, then {deviceManagement}.</source>
        <extracomment>../takealong/mac-profile, steps 1, trText 1</extracomment>
        <translation>Дважды щёлкните файл, затем откройте {systemSettings}. Выберите {general}, затем {deviceManagement}.</translation>
    </message>
    <message>
        <source>Open the file and the settings</source>
        <extracomment>../takealong/mac-profile, steps 1, trTitle</extracomment>
        <translation>Откройте файл и настройки</translation>
    </message>
    <message>
        <source>Under {downloaded}, double-click the file with your address. {notSigned} is right here: only companies sign such files.</source>
        <extracomment>../takealong/mac-profile, steps 2, trText 1</extracomment>
        <translation>В разделе {downloaded} дважды щёлкните файл с вашим адресом. Надпись {notSigned} здесь уместна: такие файлы подписывают только компании.</translation>
    </message>
    <message>
        <source>It is asked for here because the file does not hold it.</source>
        <extracomment>../takealong/mac-profile, steps 3, trText 1</extracomment>
        <translation>Он запрашивается здесь, потому что в файле его нет.</translation>
    </message>
    <message>
        <source>On a Mac</source>
        <extracomment>../takealong/mac-profile, trName</extracomment>
        <translation>На компьютере Mac</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>пароль вашего почтового ящика</translation>
    </message>
    <message>
        <source>your own name</source>
        <translation>ваше имя</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>обычный пароль</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>does not work from here</source>
        <translation>отсюда не работает</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen.</source>
        <translation>Рисунок: экран телефона.</translation>
    </message>
    <message>
        <source>Drawing of the phone’s screen %1.</source>
        <translation>Рисунок: экран телефона %1.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen.</source>
        <translation>Рисунок: экран компьютера.</translation>
    </message>
    <message>
        <source>Drawing of the computer’s screen %1.</source>
        <translation>Рисунок: экран компьютера %1.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window.</source>
        <translation>Рисунок: окно программы.</translation>
    </message>
    <message>
        <source>Drawing of the program’s window %1.</source>
        <translation>Рисунок: окно программы %1.</translation>
    </message>
    <message>
        <source>To press: %1.</source>
        <translation>Нажать: %1.</translation>
    </message>
    <message>
        <source>Marked, in order: %1.</source>
        <translation>Отмечено по порядку: %1.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>HowToView</name>
    <message>
        <source>Press %1 (in English it reads %2).</source>
        <translation>Нажмите %1 (по-английски %2).</translation>
    </message>
    <message>
        <source>Press %1.</source>
        <translation>Нажмите %1.</translation>
    </message>
    <message>
        <source>How this device reads in your language is not known here. Its words are shown in English and may read differently.</source>
        <translation>Как надписи этого устройства звучат на вашем языке, здесь неизвестно. Они показаны по-английски и могут отличаться.</translation>
    </message>
</context>
<context>
    <name>KeptFindingView</name>
    <message>
        <source>Use the servers that were found</source>
        <translation>Использовать найденные серверы</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>PasswordFieldView</name>
    <message>
        <source>Type the password to try it, or go on without: the settings do not need it.</source>
        <translation>Введите пароль, чтобы проверить его, или продолжайте без него: для настроек он не нужен.</translation>
    </message>
    <message>
        <source>What was pasted has a line break in it, and no password has. Copy the password alone, and paste it again.</source>
        <translation>Во вставленном тексте есть перевод строки, а в паролях его не бывает. Скопируйте только сам пароль и вставьте ещё раз.</translation>
    </message>
    <message>
        <source>This is longer than any mail server takes, so it was not added.</source>
        <translation>Это длиннее, чем принимает любой почтовый сервер, поэтому не добавлено.</translation>
    </message>
    <message>
        <source>Caps Lock is on: small letters are typed as capital ones.</source>
        <translation>Включён Caps Lock: строчные буквы набираются как прописные.</translation>
    </message>
    <message>
        <source>Some letters are not Latin (a–z). Cyrillic and Latin letters can look the same, and to a server they are different. Is the right keyboard layout on?</source>
        <translation>Некоторые буквы не латинские (a–z). Русские и латинские буквы могут выглядеть одинаково, а для сервера они разные. Включена ли нужная раскладка клавиатуры?</translation>
    </message>
    <message>
        <source>There is a space at the beginning or at the end. It counts as part of the password.</source>
        <translation>В начале или в конце стоит пробел. Он считается частью пароля.</translation>
    </message>
    <message>
        <source>S&amp;how the password</source>
        <translation>Пока&amp;зать пароль</translation>
    </message>
    <message>
        <source>On the screen only: it is not read aloud.</source>
        <translation>Только на экране: вслух он не читается.</translation>
    </message>
</context>
<context>
    <name>PasswordLineView</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Удалить всё</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>The window of --preview; %1 is the name of the guide&apos;s file.</extracomment>
        <translation>Предварительный просмотр: %1</translation>
    </message>
    <message>
        <source>The guide is shown without these parts of the file:</source>
        <translation>Инструкция показана без этих частей файла:</translation>
    </message>
    <message>
        <source>This guide cannot be shown yet. Mend the file and save it, and it appears here.</source>
        <translation>Эту инструкцию пока нельзя показать. Исправьте файл и сохраните его — она появится здесь.</translation>
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
        <translation>Добавляет эту учётную запись в программу %1 на этом компьютере. Имеющиеся в ней учётные записи и письма не изменятся. Пароль не сохраняется: его запросит %1.</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <translation>Настроить в программе %1</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. If it is new here, start it once, close it, then come back to this page.</source>
        <translation>Программа %1 на этом компьютере не найдена. Если она здесь новая, запустите её один раз, закройте и вернитесь на эту страницу.</translation>
    </message>
    <message>
        <source>%1 is here, but has not been used yet. Start it once, close it, then come back to this page.</source>
        <translation>Программа %1 здесь есть, но ещё не использовалась. Запустите её один раз, закройте и вернитесь на эту страницу.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first, then come back to this page.</source>
        <translation>Программа %1 открыта. Сначала закройте её, затем вернитесь на эту страницу.</translation>
    </message>
    <message>
        <source>%1 already has this account. Nothing needs to be added.</source>
        <translation>В программе %1 эта учётная запись уже есть. Добавлять ничего не нужно.</translation>
    </message>
    <message>
        <source>The settings of %1 look different from what this wizard knows, so it leaves them alone. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Настройки программы %1 выглядят не так, как известно этому мастеру, поэтому он их не трогает. Добавьте учётную запись в самой программе %1 со значениями со страницы настроек.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. Add the account in %1 itself, with the values of the settings page.</source>
        <translation>Настройки программы %1 отсюда изменить нельзя: этот компьютер не разрешает. Добавьте учётную запись в самой программе %1 со значениями со страницы настроек.</translation>
    </message>
    <message>
        <source>The account is set up in %1. Open %1 now: it asks for your mailbox password and fetches your mail.</source>
        <translation>Учётная запись в программе %1 настроена. Теперь откройте %1: программа запросит пароль вашего почтового ящика и загрузит письма.</translation>
    </message>
    <message>
        <source>%1 is open, so nothing was changed. Close it, then try again.</source>
        <translation>Программа %1 открыта, поэтому ничего не изменено. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
        <translation>На диске нет места, поэтому ничего не изменено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was changed. Try again, or add the account in %1 itself, with the values of the settings page.</source>
        <translation>Записать настройки программы %1 не удалось, поэтому ничего не изменено. Попробуйте снова или добавьте учётную запись в самой программе %1 со значениями со страницы настроек.</translation>
    </message>
    <message>
        <source>A copy of the settings as they were before lies in %1</source>
        <translation>Копия прежних настроек находится здесь: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить изменение</translation>
    </message>
    <message>
        <source>The settings of %1 are again exactly as they were.</source>
        <translation>Настройки программы %1 снова в точности такие, как были.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>%1 has been used since, so nothing was undone and nothing is lost. To remove the account, open the account settings of %1.</source>
        <translation>Программой %1 с тех пор пользовались, поэтому ничего не отменено и ничего не потеряно. Чтобы удалить учётную запись, откройте параметры учётных записей программы %1.</translation>
    </message>
    <message>
        <source>The settings of %1 cannot be changed from here: this computer does not allow it. To remove the account, open the account settings of %1.</source>
        <translation>Настройки программы %1 отсюда изменить нельзя: этот компьютер не разрешает. Чтобы удалить учётную запись, откройте параметры учётных записей программы %1.</translation>
    </message>
    <message>
        <source>The settings of %1 could not be written, so nothing was undone. Try again.</source>
        <translation>Записать настройки программы %1 не удалось, поэтому ничего не отменено. Попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message>
        <source>%1 cannot work with %2.</source>
        <translation>%1 не поддерживает %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 не предоставляет %2.</translation>
    </message>
    <message>
        <source>Tick “leave a copy of messages on the server” where your program offers it. Then nothing is lost if this device breaks, and webmail still shows everything.</source>
        <translation>Поставьте галочку «Оставлять письма на сервере», если она есть в вашей программе. Тогда ничего не пропадёт, даже если это устройство сломается, а в веб-интерфейсе по-прежнему видно всё.</translation>
    </message>
    <message>
        <source>How should mail arrive?</source>
        <translation>Как получать почту?</translation>
    </message>
    <message>
        <source>Both ways work with any mail program that supports them. If unsure, keep IMAP.</source>
        <translation>Оба способа подходят для любой почтовой программы, которая их поддерживает. Если не уверены, оставьте IMAP.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>Mail stays on the server, and every device of yours shows the same messages and folders.</source>
        <translation>Почта хранится на сервере, и на всех ваших устройствах одни и те же письма и папки.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Mail is fetched to this one device; other devices do not see what was read, sorted or sent here.</source>
        <translation>Почта загружается только на это устройство; на других не видно, что здесь прочитано, разложено по папкам или отправлено.</translation>
    </message>
    <message>
        <source>Only one way works here. The reason stands with the other.</source>
        <translation>Здесь подходит только один способ. Причина указана у другого.</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Without a provider there are no servers to test. Copy the question above and send it to your provider.</source>
        <translation>Пока провайдер не выбран, проверять нечего. Скопируйте вопрос выше и отправьте его своему провайдеру.</translation>
    </message>
    <message>
        <source>Choose a provider to go on.</source>
        <translation>Выберите провайдера, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Who runs your mail?</source>
        <translation>Кто обслуживает вашу почту?</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Поиск по названию</translation>
    </message>
    <message>
        <source>My provider is not in this list</source>
        <translation>Моего провайдера нет в списке</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Копировать вопрос</translation>
    </message>
    <message>
        <source>Agree to the servers that were found, or choose a provider, to go on.</source>
        <translation>Согласитесь использовать найденные серверы или выберите провайдера, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Compare the choice with the invoice for your mailbox; it names the company and the product.</source>
        <translation>Сверьте выбор со счётом за почтовый ящик: в нём указаны компания и продукт.</translation>
    </message>
    <message>
        <source>Your provider is known. One thing is missing to know its servers.</source>
        <translation>Ваш провайдер известен. Чтобы определить его серверы, не хватает одной детали.</translation>
    </message>
    <message>
        <source>It is not clear from %1 who runs its mail. The invoice for your mailbox or for your website names the company.</source>
        <translation>По домену %1 не ясно, кто обслуживает его почту. Компания указана в счёте за почтовый ящик или за сайт.</translation>
    </message>
    <message>
        <source>The look-up for %1 got no answer. Choose the company that runs your mail; your invoice names it.</source>
        <translation>На запрос о домене %1 ответа нет. Выберите компанию, которая обслуживает вашу почту; она указана в счёте.</translation>
    </message>
    <message>
        <source>Without a network nothing can be looked up. Choose the company that runs your mail; your invoice names it.</source>
        <translation>Без сети ничего узнать нельзя. Выберите компанию, которая обслуживает вашу почту; она указана в счёте.</translation>
    </message>
    <message>
        <source>Still looking up who runs the mail of %1. You can wait or choose the company yourself.</source>
        <translation>Ещё идёт поиск: кто обслуживает почту домена %1. Можно подождать или выбрать компанию самостоятельно.</translation>
    </message>
    <message>
        <source>Choose the company that runs your mail; your invoice names it.</source>
        <translation>Выберите компанию, которая обслуживает вашу почту; она указана в счёте.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is needed here.</source>
        <translation>Здесь нужно целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>Hello, I want to use the mailbox %1 in a mail program. Please tell me:
1. Incoming server (IMAP and, if offered, POP3): name, port, SSL/TLS or STARTTLS
2. Outgoing server (SMTP): name, port, SSL/TLS or STARTTLS
3. User name: the whole address or something else
4. Whether an extra password for programs is needed</source>
        <translation>Здравствуйте, я хочу пользоваться почтовым ящиком %1 в почтовой программе. Пожалуйста, сообщите:
1. Сервер входящей почты (IMAP и, если есть, POP3): имя, порт, SSL/TLS или STARTTLS
2. Сервер исходящей почты (SMTP): имя, порт, SSL/TLS или STARTTLS
3. Имя пользователя: полный адрес или что-то другое
4. Нужен ли отдельный пароль для программ</translation>
    </message>
    <message>
        <source>The servers that you typed are tested. You can change them here at any time.</source>
        <translation>Проверяются серверы, которые вы указали. Изменить их можно здесь в любое время.</translation>
    </message>
    <message>
        <source>Servers were found for %1. Agree to them, or choose the company that runs your mail.</source>
        <translation>Для домена %1 найдены серверы. Согласитесь их использовать или выберите компанию, которая обслуживает вашу почту.</translation>
    </message>
    <message>
        <source>The incoming mail server is missing.</source>
        <translation>Не указан сервер входящей почты.</translation>
    </message>
    <message>
        <source>The incoming mail server is not the name of a server. Such a name has dots and no blanks, as in imap.example.com; a port number may follow after a colon.</source>
        <translation>В поле «Сервер входящей почты» указано не имя сервера. В таком имени есть точки и нет пробелов, например imap.example.com; после двоеточия можно добавить номер порта.</translation>
    </message>
    <message>
        <source>The outgoing mail server is missing.</source>
        <translation>Не указан сервер исходящей почты.</translation>
    </message>
    <message>
        <source>The outgoing mail server is not the name of a server. Such a name has dots and no blanks, as in smtp.example.com; a port number may follow after a colon.</source>
        <translation>В поле «Сервер исходящей почты» указано не имя сервера. В таком имени есть точки и нет пробелов, например smtp.example.com; после двоеточия можно добавить номер порта.</translation>
    </message>
    <message>
        <source>If you do not know them, your provider can tell you the values in one short message. Copy the question below and send it to their support. Until then, you can read your mail in the browser on your provider&apos;s website (“webmail”).</source>
        <translation>Если вы их не знаете, ваш провайдер может сообщить значения одним коротким письмом. Скопируйте вопрос ниже и отправьте его в службу поддержки. А пока почту можно читать в браузере на сайте провайдера (в «веб-интерфейсе»).</translation>
    </message>
    <message>
        <source>Help from %1: %2</source>
        <extracomment>%1 is the provider, %2 its telephone number and e-mail address.</extracomment>
        <translation>Помощь провайдера %1: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Больше</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Qt: the menu of a number field</extracomment>
        <translation>&amp;Меньше</translation>
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
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Look in:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Папки</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Показывать &amp;скрытые файлы</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Вернуться назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Перейти в папку уровнем выше</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Список мест и закладок</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 File</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Файл не найден.
Проверьте, правильно ли указано имя файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>%1
Папка не найдена.
Проверьте, правильно ли указано имя папки.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <extracomment>Qt: the dialog that asks where to save a file</extracomment>
        <translation>Удалить папку не удалось.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <extracomment>Qt: columns of the dialog that asks where to save a file</extracomment>
        <translation>Недопустимое имя файла</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of an input field</extracomment>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Показать подробности...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <extracomment>Qt: message boxes</extracomment>
        <translation>Скрыть подробности...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Размер страницы:</translation>
    </message>
    <message>
        <source>Width:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Ширина:</translation>
    </message>
    <message>
        <source>Height:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Высота:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Подача бумаги:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Альбомная, перевёрнутая</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Книжная, перевёрнутая</translation>
    </message>
    <message>
        <source>Margins</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Поля</translation>
    </message>
    <message>
        <source>top margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>верхнее поле</translation>
    </message>
    <message>
        <source>left margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>левое поле</translation>
    </message>
    <message>
        <source>right margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>правое поле</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>нижнее поле</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Макет страницы</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Страниц на листе:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Порядок страниц:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Миллиметры (мм)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Дюймы (″)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <extracomment>Qt: the page settings of the print dialog</extracomment>
        <translation>Пункты (пт)</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <extracomment>Qt: the buttons of standard dialogs</extracomment>
        <translation>Вернуть значения по умолчанию</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Печать в файл (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Печать в файл ...</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Записать файл PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Локальный файл</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>All Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Чётные страницы</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Номера страниц указаны неверно</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 уже существует.
Перезаписать его?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>%1 — это папка.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Файл %1 недоступен для записи.
Выберите другое имя файла.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Значение «С» не может быть больше значения «по».</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Свойства принтера</translation>
    </message>
    <message>
        <source>Job Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Параметры задания</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Дополнительно</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Копий:</translation>
    </message>
    <message>
        <source>Print range</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Диапазон печати</translation>
    </message>
    <message>
        <source>Print all</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Напечатать всё</translation>
    </message>
    <message>
        <source>Pages from</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Страницы с</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>по</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Current Page</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Текущая страница</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Набор страниц:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Параметры вывода</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Collate</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Разобрать по копиям</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Цветная</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Двусторонняя печать</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Long side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Short side</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>По короткой стороне</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Св&amp;ойства</translation>
    </message>
    <message>
        <source>Location:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Расположение:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Тип:</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <extracomment>Qt: the print dialog</extracomment>
        <translation>&amp;Файл вывода:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Копировать адрес &amp;ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt: the menu of a text</extracomment>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QrWayView</name>
    <message>
        <source>The same values, to type or to copy</source>
        <translation>Те же значения, чтобы ввести или скопировать</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>done</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>впереди</translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message>
        <source>Your address</source>
        <translation>Ваш адрес</translation>
    </message>
    <message>
        <source>Mail provider</source>
        <translation>Почтовый провайдер</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Ваши настройки</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step of a guide, as the steps beside the page list it; %1 is its number, %2 its heading.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>How mail arrives</source>
        <translation>Способ получения</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Проверка пароля</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Перенести настройки</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>Print the settings</source>
        <translation>Печать настроек</translation>
    </message>
    <message>
        <source>Printing did not work. Check the printer, or save a PDF instead.</source>
        <translation>Напечатать не удалось. Проверьте принтер или сохраните PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Save the settings as PDF</source>
        <translation>Сохранить настройки как PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your mail settings</source>
        <translation>Настройки вашей почты</translation>
    </message>
    <message>
        <source>Type these values into your device or mail program, exactly as they stand here.</source>
        <translation>Введите эти значения на своём устройстве или в почтовой программе точно так, как они записаны здесь.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Показать проверку или проверить снова</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>все настройки</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>What does each value mean?</source>
        <translation>Что означает каждая строка?</translation>
    </message>
    <message>
        <source>Try whether the password works, too</source>
        <translation>Проверить, подходит ли и пароль</translation>
    </message>
    <message>
        <source>Take them along…</source>
        <translation>Перенести настройки…</translation>
    </message>
    <message>
        <source>Put these settings on a phone or into a mail program, without typing.</source>
        <translation>Перенесите эти настройки на телефон или в почтовую программу, ничего не набирая.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>На этом компьютере не настроен ни один принтер. Сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Сервер входящей почты</translation>
    </message>
    <message>
        <source>Incoming port</source>
        <translation>Порт входящей почты</translation>
    </message>
    <message>
        <source>Incoming security</source>
        <translation>Защита входящей почты</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Сервер исходящей почты</translation>
    </message>
    <message>
        <source>Outgoing port</source>
        <translation>Порт исходящей почты</translation>
    </message>
    <message>
        <source>Outgoing security</source>
        <translation>Защита исходящей почты</translation>
    </message>
    <message>
        <source>Outgoing authentication</source>
        <translation>Аутентификация при отправке</translation>
    </message>
    <message>
        <source>Sign-in for sending</source>
        <translation>Вход для отправки</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Тип учётной записи</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Название учётной записи</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Incoming server and port</source>
        <translation>Сервер и порт входящей почты</translation>
    </message>
    <message>
        <source>Outgoing server and port</source>
        <translation>Сервер и порт исходящей почты</translation>
    </message>
    <message>
        <source>Leave a copy on the server</source>
        <translation>Оставлять копию на сервере</translation>
    </message>
    <message>
        <source>Yes, with the normal password</source>
        <translation>Да, с обычным паролем</translation>
    </message>
    <message>
        <source>Yes, with an encrypted password</source>
        <translation>Да, с зашифрованным паролем</translation>
    </message>
    <message>
        <source>Yes, with OAuth2 (a sign-in in the browser)</source>
        <translation>Да, с OAuth2 (вход в браузере)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>your mailbox password</source>
        <translation>пароль вашего почтового ящика</translation>
    </message>
    <message>
        <source>Yes: the same user name and password</source>
        <translation>Да: то же имя пользователя и тот же пароль</translation>
    </message>
    <message>
        <source>your name, as others shall see it</source>
        <translation>ваше имя, каким его увидят другие</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not tested; the provider does not say</source>
        <translation>Не проверено; провайдер этого не указывает</translation>
    </message>
    <message>
        <source>Tested, works</source>
        <translation>Проверено, работает</translation>
    </message>
    <message>
        <source>Does not work from here</source>
        <translation>Отсюда не работает</translation>
    </message>
    <message>
        <source>Sending (%1)</source>
        <translation>Отправка (%1)</translation>
    </message>
    <message>
        <source>Receiving (%1)</source>
        <translation>Получение (%1)</translation>
    </message>
    <message>
        <source>Tested from this computer at %1</source>
        <translation>Проверено с этого компьютера в %1</translation>
    </message>
    <message>
        <source>certificate of %1, valid until %2</source>
        <translation>сертификат сервера %1, действует до %2</translation>
    </message>
    <message>
        <source>Does not work from here (tested at %1). %2</source>
        <translation>Отсюда не работает (проверено в %1). %2</translation>
    </message>
    <message>
        <source>Not tested from this computer: these are the provider&apos;s own values.</source>
        <translation>Не проверено с этого компьютера: это значения самого провайдера.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the server and port are the provider&apos;s, the security is the usual one for this port.</source>
        <translation>Не проверено с этого компьютера: сервер и порт указал провайдер, защита — обычная для этого порта.</translation>
    </message>
    <message>
        <source>Not tested from this computer: the provider does not name this port, but it is the usual one.</source>
        <translation>Не проверено с этого компьютера: провайдер этот порт не указывает, но он обычный.</translation>
    </message>
    <message>
        <source>The provider names no server for %1. Go back and choose the other way, or ask the provider.</source>
        <translation>Сервера для %1 провайдер не указывает. Вернитесь назад и выберите другой способ или обратитесь к провайдеру.</translation>
    </message>
    <message>
        <source>All ports (numbered doors of the servers)</source>
        <translation>Все порты (пронумерованные входы на серверы)</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Исходящая почта (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Входящая почта (%1)</translation>
    </message>
    <message>
        <source>SSL/TLS from the start</source>
        <translation>SSL/TLS с самого начала</translation>
    </message>
    <message>
        <source>STARTTLS (begins plain, then encrypted)</source>
        <translation>STARTTLS (сначала открыто, затем зашифровано)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a port number, %2 what the test found: &quot;993: Works, protected&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <translation>Настройки почты для %1</translation>
    </message>
    <message>
        <source>The servers and ports below were tested from this computer, and they work.</source>
        <translation>Серверы и порты, указанные ниже, проверены с этого компьютера и работают.</translation>
    </message>
    <message>
        <source>These values are the provider&apos;s own; they were not tested from this computer yet.</source>
        <translation>Это значения самого провайдера; с этого компьютера они ещё не проверены.</translation>
    </message>
    <message>
        <source>Receiving was tested and works. Sending is not proven from this computer.</source>
        <translation>Получение проверено и работает. Отправка с этого компьютера не подтверждена.</translation>
    </message>
    <message>
        <source>Sending was tested and works. Receiving is not proven from this computer.</source>
        <translation>Отправка проверена и работает. Получение с этого компьютера не подтверждено.</translation>
    </message>
    <message>
        <source>Receiving and sending are not proven from this computer; below is why, and what to do now.</source>
        <translation>Получение и отправка с этого компьютера не подтверждены; ниже — почему и что делать сейчас.</translation>
    </message>
    <message>
        <source>With POP3, let the program leave a copy of messages on the server. Otherwise the mail is only on this one device.</source>
        <translation>Если выбран POP3, пусть программа оставляет копии писем на сервере. Иначе почта есть только на этом устройстве.</translation>
    </message>
    <message>
        <source>Sending needs a sign-in, too: turn on “outgoing server requires authentication” on your device.</source>
        <translation>Для отправки тоже нужен вход: включите на устройстве «Сервер требует аутентификации».</translation>
    </message>
    <message>
        <source>Control panel of the provider (for a new password)</source>
        <translation>Личный кабинет провайдера (для нового пароля)</translation>
    </message>
    <message>
        <source>Webmail (your mail in the browser)</source>
        <translation>Веб-интерфейс (ваша почта в браузере)</translation>
    </message>
    <message>
        <source>Known faults at the provider</source>
        <translation>Известные неполадки у провайдера</translation>
    </message>
    <message>
        <source>Help from the provider</source>
        <translation>Помощь провайдера</translation>
    </message>
    <message>
        <source>Written on %1 at %2. This sheet holds no password.</source>
        <translation>Составлено %1 в %2. Пароля на этом листе нет.</translation>
    </message>
    <message>
        <source>Your address, as others write to it.</source>
        <translation>Ваш адрес, на который вам пишут.</translation>
    </message>
    <message>
        <source>The name that the server knows you by; also called login or account.</source>
        <translation>Имя, под которым вас знает сервер; его называют также логином или учётной записью.</translation>
    </message>
    <message>
        <source>The password of your mailbox, not that of the device.</source>
        <translation>Пароль вашего почтового ящика, а не устройства.</translation>
    </message>
    <message>
        <source>This server receives your mail.</source>
        <translation>Этот сервер принимает вашу почту.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <translation>Порт — это пронумерованный вход на сервер для одного вида почты.</translation>
    </message>
    <message>
        <source>How the way to the server is encrypted. SSL/TLS is often called SSL alone.</source>
        <translation>Как зашифрован путь к серверу. SSL/TLS часто называют просто SSL.</translation>
    </message>
    <message>
        <source>This server sends your mail; also called SMTP server.</source>
        <translation>Этот сервер отправляет вашу почту; его называют также сервером SMTP.</translation>
    </message>
    <message>
        <source>Sending has a port of its own.</source>
        <translation>Для отправки есть отдельный порт.</translation>
    </message>
    <message>
        <source>How the way to the sending server is encrypted.</source>
        <translation>Как зашифрован путь к серверу исходящей почты.</translation>
    </message>
    <message>
        <source>Authentication is the sign-in with user name and password; without it, the server does not send.</source>
        <translation>Аутентификация — это вход с именем пользователя и паролем; без неё сервер не отправляет письма.</translation>
    </message>
    <message>
        <source>Sending asks for the same user name and password as receiving.</source>
        <translation>Для отправки нужны те же имя пользователя и пароль, что и для получения.</translation>
    </message>
    <message>
        <source>The way in which mail arrives.</source>
        <translation>Способ получения почты.</translation>
    </message>
    <message>
        <source>Only you see this name. Choose what you like.</source>
        <translation>Это название видите только вы. Оно может быть любым.</translation>
    </message>
    <message>
        <source>The name that others see beside your address.</source>
        <translation>Имя, которое другие видят рядом с вашим адресом.</translation>
    </message>
    <message>
        <source>The server, a colon and its port, without spaces.</source>
        <translation>Имя сервера, двоеточие и порт, без пробелов.</translation>
    </message>
    <message>
        <source>Otherwise the mail is taken off the server and your other devices no longer see it.</source>
        <translation>Иначе POP3 забирает почту с сервера, и на других ваших устройствах её больше не видно.</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Имя пользователя для отправки</translation>
    </message>
    <message>
        <source>No: sending has a user name of its own</source>
        <translation>Нет: для отправки есть отдельное имя пользователя</translation>
    </message>
    <message>
        <source>Sending has a user name of its own; the password is the same.</source>
        <translation>Для отправки есть отдельное имя пользователя; пароль тот же.</translation>
    </message>
    <message>
        <source>The letters before the @ need an outgoing server that offers SMTPUTF8, the extension for letters other than a–z. Whether this one does was not tested.</source>
        <translation>Для букв перед @ нужен сервер исходящей почты, который поддерживает SMTPUTF8 — расширение для букв не из латинского алфавита a–z. Поддерживает ли его этот сервер, не проверено.</translation>
    </message>
    <message>
        <source>The outgoing server takes the letters before the @: it offers SMTPUTF8, the extension for letters other than a–z.</source>
        <translation>Сервер исходящей почты принимает буквы перед @: он поддерживает SMTPUTF8 — расширение для букв не из латинского алфавита a–z.</translation>
    </message>
    <message>
        <source>The outgoing server does not take the letters before the @: it does not offer SMTPUTF8, the extension for letters other than a–z. Ask your provider for an address with a–z only.</source>
        <translation>Сервер исходящей почты не принимает буквы перед @: он не поддерживает SMTPUTF8 — расширение для букв не из латинского алфавита a–z. Попросите у провайдера адрес, в котором только латинские буквы a–z.</translation>
    </message>
    <message>
        <source>App passwords (second passwords, for mail programs)</source>
        <translation>Пароли приложений (вторые пароли, для почтовых программ)</translation>
    </message>
    <message>
        <source>Access for mail programs (to switch it on)</source>
        <translation>Доступ для почтовых программ (чтобы включить его)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Shown instead of the list of steps where the window is narrow.</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Mail Setup Wizard</source>
        <translation>Мастер настройки почты</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль адреса %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password is tried only where receiving and sending are both proven, and the provider takes a password. That is not so right now.</source>
        <translation>Пароль проверяется только тогда, когда подтверждены и получение, и отправка, а провайдер принимает пароль. Сейчас это не так.</translation>
    </message>
    <message>
        <source>Try the password</source>
        <translation>Проверьте пароль</translation>
    </message>
    <message>
        <source>Only if you like: the settings are right without it. The password goes over the proven connections alone, once for each press, and is kept nowhere.</source>
        <translation>Только если хотите: настройки верны и без этого. Пароль идёт лишь по подтверждённым соединениям, один раз на каждое нажатие, и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Show the test, or test again</source>
        <translation>Показать проверку или проверить снова</translation>
    </message>
    <message>
        <source>&amp;Try the password</source>
        <translation>Про&amp;верить пароль</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Try another password</source>
        <translation>Проверить другой пароль</translation>
    </message>
    <message>
        <source>Only show me the settings</source>
        <translation>Только показать настройки</translation>
    </message>
</context>
<context>
    <name>SignInRowView</name>
    <message>
        <source>Details: %1</source>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sending mail (%1)</source>
        <translation>Отправка почты (%1)</translation>
    </message>
    <message>
        <source>Receiving mail (%1)</source>
        <translation>Получение почты (%1)</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>The password is accepted</source>
        <translation>Пароль принят</translation>
    </message>
    <message>
        <source>The password was not accepted</source>
        <translation>Пароль не принят</translation>
    </message>
    <message>
        <source>The user name is another one</source>
        <translation>Имя пользователя другое</translation>
    </message>
    <message>
        <source>An app password is needed</source>
        <translation>Нужен пароль приложения</translation>
    </message>
    <message>
        <source>Access is switched off</source>
        <translation>Доступ отключён</translation>
    </message>
    <message>
        <source>Sending is locked</source>
        <translation>Отправка заблокирована</translation>
    </message>
    <message>
        <source>Too many tries for now</source>
        <translation>Пока слишком много попыток</translation>
    </message>
    <message>
        <source>The mailbox is full</source>
        <translation>Почтовый ящик переполнен</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Сейчас это невозможно</translation>
    </message>
    <message>
        <source>No way of signing in</source>
        <translation>Нет способа войти</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Нет ясного ответа</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>Not protected, so not tried</source>
        <translation>Не защищено, поэтому не проверено</translation>
    </message>
    <message>
        <source>Broke off without an answer</source>
        <translation>Прервано без ответа</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The password was not tried for sending yet.</source>
        <translation>Пароль для отправки ещё не проверялся.</translation>
    </message>
    <message>
        <source>The password was not tried for receiving yet.</source>
        <translation>Пароль для получения ещё не проверялся.</translation>
    </message>
    <message>
        <source>The server for sending accepted the password.</source>
        <translation>Сервер исходящей почты принял пароль.</translation>
    </message>
    <message>
        <source>The server for receiving accepted the password.</source>
        <translation>Сервер входящей почты принял пароль.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but not for sending.</source>
        <translation>Тот же пароль принят для получения, но не для отправки.</translation>
    </message>
    <message>
        <source>The same password was accepted for sending, but not for receiving.</source>
        <translation>Тот же пароль принят для отправки, но не для получения.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1.</source>
        <translation>Пароль с именем пользователя %1 не принят.</translation>
    </message>
    <message>
        <source>The password was not accepted for sending, with the user name %1.</source>
        <translation>Пароль с именем пользователя %1 не принят для отправки.</translation>
    </message>
    <message>
        <source>The password was not accepted for receiving, with the user name %1.</source>
        <translation>Пароль с именем пользователя %1 не принят для получения.</translation>
    </message>
    <message>
        <source>The password was not accepted with the user name %1; this server wants the whole e-mail address there.</source>
        <translation>Пароль с именем пользователя %1 не принят; этому серверу нужен здесь полный электронный адрес.</translation>
    </message>
    <message>
        <source>The server does not take the usual password from mail programs.</source>
        <translation>Сервер не принимает обычный пароль от почтовых программ.</translation>
    </message>
    <message>
        <source>Sending from mail programs is switched off for this mailbox.</source>
        <translation>Отправка из почтовых программ для этого почтового ящика отключена.</translation>
    </message>
    <message>
        <source>Receiving by %1 is switched off for this mailbox.</source>
        <translation>Получение по %1 для этого почтового ящика отключено.</translation>
    </message>
    <message>
        <source>The same password was accepted for receiving, but sending is refused.</source>
        <translation>Тот же пароль принят для получения, но в отправке отказано.</translation>
    </message>
    <message>
        <source>Sending is locked for this mailbox.</source>
        <translation>Отправка из этого почтового ящика заблокирована.</translation>
    </message>
    <message>
        <source>The server lets nobody in for a while, because there were too many tries.</source>
        <translation>Сервер некоторое время никого не впускает, потому что попыток было слишком много.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Почтовый ящик переполнен.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Сервер сейчас не может проверять пароли.</translation>
    </message>
    <message>
        <source>The server offers no way of signing in with a password, so none was sent.</source>
        <translation>Сервер не предлагает способа войти с паролем, поэтому пароль не отправлялся.</translation>
    </message>
    <message>
        <source>The server said neither yes nor no to the password.</source>
        <translation>Сервер не ответил на пароль ни «да», ни «нет».</translation>
    </message>
    <message>
        <source>The server could not be reached this time, so no password was sent.</source>
        <translation>На этот раз связаться с сервером не удалось, поэтому пароль не отправлялся.</translation>
    </message>
    <message>
        <source>The connection was not protected this time, so no password was sent.</source>
        <translation>На этот раз соединение не было защищено, поэтому пароль не отправлялся.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered.</source>
        <translation>Соединение прервалось до ответа сервера.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>Попытка отменена.</translation>
    </message>
    <message>
        <source>Type the password and press “Try the password”, or go on without.</source>
        <translation>Введите пароль и нажмите «Проверить пароль» или продолжайте без него.</translation>
    </message>
    <message>
        <source>The same password belongs into your device.</source>
        <translation>Этот же пароль нужно ввести на вашем устройстве.</translation>
    </message>
    <message>
        <source>Some providers answer like this while sending is locked for a mailbox, for example because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Некоторые провайдеры отвечают так, когда отправка из ящика заблокирована, например из-за рассылки спама. Обратитесь к провайдеру; новый пароль часто снимает блокировку.</translation>
    </message>
    <message>
        <source>The other server cannot check passwords at the moment, and this one may only say it otherwise. Try again in a few minutes.</source>
        <translation>Другой сервер сейчас не может проверять пароли, а этот, возможно, лишь сообщает о том же иначе. Попробуйте снова через несколько минут.</translation>
    </message>
    <message>
        <source>Ask your provider whether mail programs may receive mail from this mailbox.</source>
        <translation>Спросите провайдера, разрешено ли почтовым программам получать почту из этого ящика.</translation>
    </message>
    <message>
        <source>Type it once more, with a look at capital letters and the keyboard layout. Does it open your mail in the browser? If not, set a new password at your provider.</source>
        <translation>Введите его ещё раз, обращая внимание на прописные буквы и раскладку клавиатуры. Открывается ли с ним почта в браузере? Если нет, задайте у провайдера новый пароль.</translation>
    </message>
    <message>
        <source>On your device, type %1 as the user name, whatever else the settings say.</source>
        <translation>На своём устройстве введите как имя пользователя %1, даже если в настройках указано другое.</translation>
    </message>
    <message>
        <source>Have your provider make an app password (a second password, for mail programs only), and try that one. Where there is none, only programs that open the provider’s own sign-in page get in.</source>
        <translation>Создайте у провайдера пароль приложения (второй пароль, только для почтовых программ) и проверьте его. Если такого нет, войти могут лишь программы, которые открывают страницу входа самого провайдера.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, switch on access for mail programs in its settings, and try again.</source>
        <translation>Войдите в почту в браузере, включите в её настройках доступ для почтовых программ и попробуйте снова.</translation>
    </message>
    <message>
        <source>It looks as if sending is locked for this mailbox, often because spam was sent from it. Ask your provider; a new password often ends the lock.</source>
        <translation>Похоже, отправка из этого ящика заблокирована — часто из-за рассылки спама. Обратитесь к провайдеру; новый пароль часто снимает блокировку.</translation>
    </message>
    <message>
        <source>Wait: each further try makes the pause longer. If it does not end, ask your provider whether the mailbox is locked.</source>
        <translation>Подождите: каждая новая попытка удлиняет паузу. Если она не кончается, спросите провайдера, не заблокирован ли ящик.</translation>
    </message>
    <message>
        <source>Sign in to your mail in the browser, delete what is not needed, empty the trash, and try again.</source>
        <translation>Войдите в почту в браузере, удалите ненужное, очистите корзину и попробуйте снова.</translation>
    </message>
    <message>
        <source>This passes by itself; try again in a few minutes. The password may well be right.</source>
        <translation>Это пройдёт само; попробуйте снова через несколько минут. Пароль вполне может быть верным.</translation>
    </message>
    <message>
        <source>Ask your provider how mail programs sign in. Some want a sign-in in the browser.</source>
        <translation>Спросите провайдера, как входят почтовые программы. Некоторые требуют входа в браузере.</translation>
    </message>
    <message>
        <source>Its own words stand under Details. The password may be right: try again later, or on your device.</source>
        <translation>Ответ сервера приведён в разделе «Подробности». Пароль может быть верным: попробуйте позже или на своём устройстве.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Проверьте сеть и попробуйте снова.</translation>
    </message>
    <message>
        <source>Go back and check again, or try from another network.</source>
        <translation>Вернитесь и проверьте снова или попробуйте из другой сети.</translation>
    </message>
    <message>
        <source>The password may be right. Try again.</source>
        <translation>Пароль может быть верным. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Попробуйте снова, когда захотите.</translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>Пауза бережёт ящик от блокировки. Следующая попытка возможна через %n минуту.</numerusform>
            <numerusform>Пауза бережёт ящик от блокировки. Следующая попытка возможна через %n минуты.</numerusform>
            <numerusform>Пауза бережёт ящик от блокировки. Следующая попытка возможна через %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Пауза бережёт ящик от блокировки. Следующая попытка возможна через %n секунду.</numerusform>
            <numerusform>Пауза бережёт ящик от блокировки. Следующая попытка возможна через %n секунды.</numerusform>
            <numerusform>Пауза бережёт ящик от блокировки. Следующая попытка возможна через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, порт %2, %3</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Ответ сервера</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Sending the message …</source>
        <translation>Письмо отправляется…</translation>
    </message>
    <message>
        <source>It is sent. Looking for it in the mailbox …</source>
        <translation>Отправлено. Идёт поиск письма в ящике…</translation>
    </message>
    <message>
        <source>It is there. Removing it again …</source>
        <translation>Оно пришло. Теперь удаляется…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>No test message was sent yet.</source>
        <translation>Проверочное письмо ещё не отправлялось.</translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s).</source>
        <translation>
            <numerusform>Ваше письмо пришло через %n секунду.</numerusform>
            <numerusform>Ваше письмо пришло через %n секунды.</numerusform>
            <numerusform>Ваше письмо пришло через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s), in the folder for junk mail.</source>
        <translation>
            <numerusform>Ваше письмо пришло через %n секунду, в папку для спама.</numerusform>
            <numerusform>Ваше письмо пришло через %n секунды, в папку для спама.</numerusform>
            <numerusform>Ваше письмо пришло через %n секунд, в папку для спама.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation>Сервер не принял письмо.</translation>
    </message>
    <message>
        <source>The server did not take the message; it looks as if sending is locked for this mailbox.</source>
        <translation>Сервер не принял письмо; похоже, отправка из этого ящика заблокирована.</translation>
    </message>
    <message>
        <source>The message was sent, but it has not arrived yet.</source>
        <translation>Письмо отправлено, но ещё не пришло.</translation>
    </message>
    <message>
        <source>The mailbox is full, so the message cannot arrive.</source>
        <translation>Почтовый ящик переполнен, поэтому письмо не может прийти.</translation>
    </message>
    <message>
        <source>The message was sent, but the mailbox could not be looked into.</source>
        <translation>Письмо отправлено, но заглянуть в ящик не удалось.</translation>
    </message>
    <message>
        <source>The message was sent, but then the connection ended.</source>
        <translation>Письмо отправлено, но потом соединение прервалось.</translation>
    </message>
    <message>
        <source>The connection ended before the message was sent.</source>
        <translation>Соединение прервалось до отправки письма.</translation>
    </message>
    <message>
        <source>The message was sent; waiting for it was cancelled.</source>
        <translation>Письмо отправлено; ожидание отменено.</translation>
    </message>
    <message>
        <source>Cancelled before the message was sent.</source>
        <translation>Отменено до отправки письма.</translation>
    </message>
    <message>
        <source>Look into your mailbox in a few minutes, into junk mail, too. The message is called “%1” and may be deleted.</source>
        <translation>Загляните в ящик через несколько минут, в том числе в папку для спама. Тема письма — «%1», его можно удалить.</translation>
    </message>
    <message>
        <source>It is removed again, and nothing else in the mailbox was touched.</source>
        <translation>Оно удалено, и больше в ящике ничего не затронуто.</translation>
    </message>
    <message>
        <source>It is still in your mailbox, called “%1”, and may be deleted. Nothing else there was touched.</source>
        <translation>Оно осталось в вашем ящике с темой «%1», его можно удалить. Больше ничего не затронуто.</translation>
    </message>
    <message>
        <source>Press the button to send one.</source>
        <translation>Чтобы отправить его, нажмите кнопку.</translation>
    </message>
    <message>
        <source>Receiving and sending work with this password.</source>
        <translation>С этим паролем работают и получение, и отправка.</translation>
    </message>
    <message>
        <source>Receiving and sending work; look into that folder now and then.</source>
        <translation>Получение и отправка работают; иногда заглядывайте в эту папку.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Try again in a few minutes.</source>
        <translation>Сервер сейчас занят. Попробуйте снова через несколько минут.</translation>
    </message>
    <message>
        <source>The server wants a pause before more mail is sent. Try again later.</source>
        <translation>Прежде чем отправлять ещё, сервер просит паузу. Попробуйте позже.</translation>
    </message>
    <message>
        <source>It does not take other letters than a–z before the @. Ask your provider for a second address with Latin letters.</source>
        <translation>Сервер принимает перед знаком @ только буквы a–z. Попросите у провайдера второй адрес, из латинских букв.</translation>
    </message>
    <message>
        <source>Its own words stand under Details; show them to your provider.</source>
        <translation>Ответ сервера приведён в разделе «Подробности»; покажите его провайдеру.</translation>
    </message>
    <message>
        <source>Ask your provider why. Often spam was sent from the mailbox, and a new password ends the lock.</source>
        <translation>Спросите провайдера о причине. Часто из ящика рассылался спам, и новый пароль снимает блокировку.</translation>
    </message>
    <message>
        <source>Test of your mail settings</source>
        <translation>Проверка настроек вашей почты</translation>
    </message>
    <message>
        <source>This message was sent by Mail Setup Wizard, from your address to your address, to see that sending and receiving work.
They do. This message may be deleted.
</source>
        <translation>Это письмо отправила программа Mail Setup Wizard с вашего адреса на ваш адрес, чтобы узнать, работают ли отправка и получение.
Они работают. Это письмо можно удалить.
</translation>
    </message>
</context>
<context>
    <name>StepDetailsView</name>
    <message>
        <source>It may read differently on your device.</source>
        <translation>На вашем устройстве надпись может быть другой.</translation>
    </message>
    <message>
        <source>It may read differently on your device. In English it reads %1.</source>
        <translation>На вашем устройстве надпись может быть другой. По-английски это %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Поставьте галочку %1</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Обратите внимание: %1</translation>
    </message>
    <message>
        <source>Open the control panel of %1</source>
        <translation>Открыть личный кабинет %1</translation>
    </message>
    <message>
        <source>Open the webmail of %1 (mail in the browser)</source>
        <translation>Открыть веб-интерфейс %1 (почта в браузере)</translation>
    </message>
    <message>
        <source>Open the help pages of %1</source>
        <translation>Открыть страницы помощи %1</translation>
    </message>
    <message>
        <source>Press %1</source>
        <translation>Нажмите %1</translation>
    </message>
    <message>
        <source>Then press %1</source>
        <translation>Затем нажмите %1</translation>
    </message>
    <message>
        <source>Leave %1 unticked</source>
        <translation>Оставьте %1 без галочки</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>I &amp;did it</source>
        <translation>С&amp;делано</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>The device shows its texts in:</source>
        <translation>Язык надписей на устройстве:</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Показать все настройки</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>It looks different here</source>
        <translation>У меня выглядит иначе</translation>
    </message>
    <message>
        <source>It asks something else</source>
        <translation>Здесь спрашивают другое</translation>
    </message>
    <message>
        <source>How this device reads in that language is not known here. Its texts are shown in English and may read differently.</source>
        <translation>Как надписи этого устройства выглядят на этом языке, здесь неизвестно. Они показаны по-английски и могут отличаться.</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Показать все шаги</translation>
    </message>
    <message>
        <source>Versions differ. Look for the same words in another place on the screen.</source>
        <translation>Версии бывают разными. Ищите те же слова в другом месте экрана.</translation>
    </message>
    <message>
        <source>If this screen does not appear, go on with the next step. The values stay the same.</source>
        <translation>Если этого экрана нет, переходите к следующему шагу. Значения остаются прежними.</translation>
    </message>
    <message>
        <source>If the answer stands among all settings, type it. If it does not, leave what the device suggests, or leave it empty.</source>
        <translation>Если ответ есть среди всех настроек, введите его. Если нет, оставьте то, что предлагает устройство, или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>SupportWayView</name>
    <message>
        <source>To read out over the phone</source>
        <translation>Чтобы продиктовать по телефону</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>короткий код</translation>
    </message>
    <message>
        <source>It names the provider, what was tested and where it stopped. Nothing in it is about you.</source>
        <translation>В нём указано, какой провайдер, что проверялось и где проверка остановилась. О вас в нём ничего нет.</translation>
    </message>
    <message>
        <source>To send in a message</source>
        <translation>Чтобы отправить в письме</translation>
    </message>
    <message>
        <source>Report of the test</source>
        <translation>Отчёт о проверке</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>the whole report</source>
        <translation>весь отчёт</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Mail report</source>
        <extracomment>The beginning of a file&apos;s name.</extracomment>
        <translation>Отчёт о почте</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Перенесите настройки</translation>
    </message>
    <message>
        <source>Choose where they shall go. Your password goes nowhere.</source>
        <translation>Выберите, куда их перенести. Ваш пароль никуда не передаётся.</translation>
    </message>
</context>
<context>
    <name>TakeAlongWords</name>
    <message>
        <source>Thunderbird or K-9 Mail on an Android phone</source>
        <translation>Thunderbird или K-9 Mail на телефоне с Android</translation>
    </message>
    <message>
        <source>Any phone</source>
        <translation>Любой телефон</translation>
    </message>
    <message>
        <source>iPhone, iPad or Mac</source>
        <translation>iPhone, iPad или Mac</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is the name of a mail program</extracomment>
        <translation>%1 на этом компьютере</translation>
    </message>
    <message>
        <source>On paper or as a file</source>
        <translation>На бумаге или в файле</translation>
    </message>
    <message>
        <source>For the support of your provider</source>
        <translation>Для поддержки вашего провайдера</translation>
    </message>
    <message>
        <source>The app reads a code off this screen and sets the account up by itself.</source>
        <translation>Приложение считает код с этого экрана и само настроит учётную запись.</translation>
    </message>
    <message>
        <source>The camera reads names and ports off this screen, ready to be copied.</source>
        <translation>Камера считает с этого экрана имена и порты, готовые для копирования.</translation>
    </message>
    <message>
        <source>A file that sets the account up in Apple’s Mail.</source>
        <translation>Файл, который настраивает учётную запись в программе Mail от Apple.</translation>
    </message>
    <message>
        <source>Sets the account up in the program. It can be undone.</source>
        <translation>Настраивает учётную запись в программе. Это можно отменить.</translation>
    </message>
    <message>
        <source>Print the settings, or save them as PDF or as text.</source>
        <translation>Напечатайте настройки или сохраните их как PDF или текст.</translation>
    </message>
    <message>
        <source>A report of the test, and a short code to read out over the phone.</source>
        <translation>Отчёт о проверке и короткий код, который можно продиктовать по телефону.</translation>
    </message>
    <message>
        <source>Let the app on the phone read this code. It holds the servers and your address, but no password.</source>
        <translation>Считайте этот код приложением на телефоне. В нём серверы и ваш адрес, но нет пароля.</translation>
    </message>
    <message>
        <source>Let the phone’s camera read this code. It holds names and ports as text, but no password.</source>
        <translation>Считайте этот код камерой телефона. В нём имена и порты в виде текста, но нет пароля.</translation>
    </message>
    <message>
        <source>Save a file with the settings, bring it onto the device and install it there. It holds no password.</source>
        <translation>Сохраните файл с настройками, перенесите его на устройство и установите там. Пароля в нём нет.</translation>
    </message>
    <message>
        <source>Choose the form that suits you. None of them holds your password.</source>
        <translation>Выберите удобный для вас вид. Вашего пароля нет ни в одном.</translation>
    </message>
    <message>
        <source>Give this to the people who help you. It holds neither your password nor your whole address.</source>
        <translation>Передайте это тем, кто вам помогает. Здесь нет ни вашего пароля, ни полного адреса.</translation>
    </message>
    <message>
        <source>Not possible: there is no server for receiving or none for sending among your settings.</source>
        <translation>Невозможно: в ваших настройках нет сервера входящей или исходящей почты.</translation>
    </message>
    <message>
        <source>Not possible: one of the servers offers no encryption, and your password would be sent openly.</source>
        <translation>Невозможно: один из серверов не предлагает шифрования, и ваш пароль передавался бы открыто.</translation>
    </message>
    <message>
        <source>Not possible: the app refuses an address with such letters or signs before the @.</source>
        <translation>Невозможно: приложение не принимает адрес с такими буквами или знаками перед @.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the letters or signs before the @ of your address.</source>
        <translation>Невозможно: в таком виде нельзя записать буквы или знаки, стоящие в вашем адресе перед @.</translation>
    </message>
    <message>
        <source>Not possible: this form cannot hold the name of one of the servers.</source>
        <translation>Невозможно: в таком виде нельзя записать имя одного из серверов.</translation>
    </message>
    <message>
        <source>Not possible: your user name has a sign in it that this form cannot hold.</source>
        <translation>Невозможно: в вашем имени пользователя есть знак, который в таком виде записать нельзя.</translation>
    </message>
    <message>
        <source>Not possible: your provider wants a way of signing in that this form has no word for.</source>
        <translation>Невозможно: ваш провайдер требует способа входа, который в таком виде указать нельзя.</translation>
    </message>
    <message>
        <source>Not possible: your settings are too long for a code that a camera can read.</source>
        <translation>Невозможно: ваши настройки слишком длинные для кода, который может прочитать камера.</translation>
    </message>
    <message>
        <source>Not possible yet: receiving or sending did not work in the test, or is not protected. The settings page says more.</source>
        <translation>Пока невозможно: при проверке получение или отправка не работали либо не защищены. Подробнее — на странице с настройками.</translation>
    </message>
    <message>
        <source>Not tested: some of these values are your provider’s word, not yet proven from this computer.</source>
        <translation>Не проверено: часть этих значений указана вашим провайдером и ещё не подтверждена с этого компьютера.</translation>
    </message>
    <message>
        <source>Take care: some of these values did not work from this computer. They may work elsewhere.</source>
        <translation>Внимание: часть этих значений с этого компьютера не работала. В другом месте они могут работать.</translation>
    </message>
    <message>
        <source>On the phone, install Thunderbird or K-9 Mail, version 8 or newer, and open it.</source>
        <translation>Установите на телефон Thunderbird или K-9 Mail версии 8 или новее и откройте приложение.</translation>
    </message>
    <message>
        <source>Choose “Import settings”, then “Scan QR code”.</source>
        <translation>Выберите «Импортировать настройки», затем «Сканировать QR-код».</translation>
    </message>
    <message>
        <source>Hold the phone so that it sees the whole square.</source>
        <translation>Держите телефон так, чтобы был виден весь квадрат.</translation>
    </message>
    <message>
        <source>The app asks for your mailbox password.</source>
        <translation>Приложение запросит пароль вашего почтового ящика.</translation>
    </message>
    <message>
        <source>Open the camera of the phone, or its QR reader.</source>
        <translation>Откройте камеру телефона или сканер QR-кодов.</translation>
    </message>
    <message>
        <source>The phone shows the values as text. Copy them from there, one by one.</source>
        <translation>Телефон покажет значения в виде текста. Копируйте их оттуда по одному.</translation>
    </message>
    <message>
        <source>A QR code for Thunderbird on a phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR-код для Thunderbird на телефоне с настройками для %1. Те же значения приведены ниже текстом.</translation>
    </message>
    <message>
        <source>A QR code for any phone, with the settings for %1. The same values stand below as text.</source>
        <translation>QR-код для любого телефона с настройками для %1. Те же значения приведены ниже текстом.</translation>
    </message>
</context>
<context>
    <name>TestMailView</name>
    <message>
        <source>A message to yourself</source>
        <translation>Письмо самому себе</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It stays in the mailbox; nothing else there is touched.</source>
        <translation>Короткое письмо уходит с вашего адреса на ваш адрес, и считаются секунды, пока оно не придёт. Оно останется в ящике; больше там ничего не затрагивается.</translation>
    </message>
    <message>
        <source>A short message goes from your address to your address, and the seconds are counted until it arrives. It is removed again; nothing else in the mailbox is touched.</source>
        <translation>Короткое письмо уходит с вашего адреса на ваш адрес, и считаются секунды, пока оно не придёт. Затем оно удаляется; больше в ящике ничего не затрагивается.</translation>
    </message>
    <message>
        <source>&amp;Send a test message to myself</source>
        <translation>Отправить &amp;себе проверочное письмо</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Ответ сервера: «%1»</translation>
    </message>
</context>
<context>
    <name>TypedServersView</name>
    <message>
        <source>If you know the names of your mail servers, type them here; letters from your provider name them. Ports and encryption are then found out and tested for you.</source>
        <translation>Если вы знаете имена своих почтовых серверов, введите их здесь; они указаны в письмах от провайдера. Порты и шифрование программа затем определит и проверит сама.</translation>
    </message>
    <message>
        <source>Incoming mail server</source>
        <translation>Сервер входящей почты</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Сервер исходящей почты</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
</TS>
