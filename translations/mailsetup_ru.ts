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
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Inbox</source>
        <extracomment>astra/guides/any-program, after 1, scene, items 1, trText
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
ovh/guides/windows-phone-8, steps 7, values 4, trNote</extracomment>
        <translation>IMAP хранит почту на сервере: она одинакова на всех ваших устройствах.</translation>
    </message>
    <message>
        <source>A port is the numbered door of the server for one kind of mail.</source>
        <extracomment>astra/guides/any-program, steps 3, values 3, trNote
----------
astra/guides/any-program, steps 4, values 3, trNote
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
        <extracomment>ovh/guides/windows-8-mail, steps 1, trText 1
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
        <extracomment>ovh/guides/windows-8-mail, steps 2, trText 1</extracomment>
        <translation>Выберите {accounts}.</translation>
    </message>
    <message>
        <source>Open the list of accounts</source>
        <extracomment>ovh/guides/windows-8-mail, steps 2, trTitle
----------
ovh/guides/windows-phone-8, steps 2, trTitle</extracomment>
        <translation>Откройте список учётных записей</translation>
    </message>
    <message>
        <source>An account that is already there</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, scene, items 1, trText
----------
ovh/guides/windows-phone-8, steps 3, scene, items 2, trText
----------
ovh/guides/windows-phone-8, steps 9, scene, items 2, trText</extracomment>
        <translation>Учётная запись, которая уже есть</translation>
    </message>
    <message>
        <source>Choose {addAccount}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 3, trText 1
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
        <extracomment>ovh/guides/windows-8-mail, steps 4, trDifferent
----------
ovh/guides/windows-phone-8, steps 4, trDifferent</extracomment>
        <translation>В списке есть и готовые типы учётных записей. Вам нужен пункт для всех остальных провайдеров.</translation>
    </message>
    <message>
        <source>Choose {otherAccount}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 4, trText 1
----------
ovh/guides/windows-phone-8, steps 4, trText 1</extracomment>
        <translation>Выберите {otherAccount}.</translation>
    </message>
    <message>
        <source>It is the entry for mailboxes that use IMAP or POP3, the two common ways to receive mail.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 4, trText 2
----------
ovh/guides/windows-phone-8, steps 4, trText 2</extracomment>
        <translation>Этот пункт — для ящиков, которые работают по IMAP или POP3, двум обычным способам получать почту.</translation>
    </message>
    <message>
        <source>Choose the account type</source>
        <extracomment>ovh/guides/windows-8-mail, steps 4, trTitle
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
        <extracomment>ovh/guides/windows-8-mail, steps 5, trText 1
----------
ovh/guides/windows-phone-8, steps 5, trText 1</extracomment>
        <translation>Введите полный электронный адрес и пароль почтового ящика.</translation>
    </message>
    <message>
        <source>Then choose {connect}.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trText 2
----------
ovh/guides/windows-8-mail, steps 6, trText 2</extracomment>
        <translation>Затем нажмите {connect}.</translation>
    </message>
    <message>
        <source>Enter address and password</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, trTitle
----------
ovh/guides/windows-phone-8, steps 5, trTitle</extracomment>
        <translation>Введите адрес и пароль</translation>
    </message>
    <message>
        <source>The password that you set for this mailbox in the control panel of {provider}. It cannot be looked up there: if you forgot it, set a new one.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 5, values 2, trNote
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
        <extracomment>ovh/guides/windows-8-mail, steps 6, ticks 1, trWhy
----------
ovh/guides/windows-8-mail, steps 6, ticks 2, trWhy</extracomment>
        <translation>SSL (другое название — TLS) шифрует путь до сервера, чтобы никто не мог читать вашу почту по дороге.</translation>
    </message>
    <message>
        <source>If the word on your device differs, look for it in the place that the picture marks.</source>
        <extracomment>ovh/guides/windows-8-mail, steps 6, trDifferent
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
        <extracomment>ovh/guides/windows-8-mail, steps 6, values 6, trNote</extracomment>
        <translation>Этот сервер отправляет вашу почту.</translation>
    </message>
    <message>
        <source>Your messages</source>
        <extracomment>ovh/guides/windows-8-mail, steps 7, scene, items 2, trText</extracomment>
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
        <extracomment>ovh/guides/windows-phone-8, steps 1, trTitle</extracomment>
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
        <extracomment>ovh/guides/windows-phone-8, steps 5, scene, items 4, trText</extracomment>
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
        <extracomment>ovh/guides/windows-phone-8, steps 6, trText 1</extracomment>
        <translation>Выберите {internetEmail}. Откроется форма для IMAP и POP3.</translation>
    </message>
    <message>
        <source>Open the advanced settings</source>
        <extracomment>ovh/guides/windows-phone-8, steps 6, trTitle</extracomment>
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
        <extracomment>ovh/guides/windows-phone-8, steps 7, trTitle
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
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 3, trNote
----------
ovh/guides/windows-phone-8, steps 8, values 3, trNote</extracomment>
        <translation>Число после двоеточия — это порт, пронумерованный вход на сервер. Введите и его: он ведёт к зашифрованному соединению.</translation>
    </message>
    <message>
        <source>Type the number after the colon here too.</source>
        <extracomment>ovh/guides/windows-phone-8, steps 7, values 7, trNote
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
    <message numerus="yes">
        <source>This version knows %n provider(s): %1.</source>
        <translation>
            <numerusform>В этой версии есть %n провайдер: %1.</numerusform>
            <numerusform>В этой версии есть %n провайдера: %1.</numerusform>
            <numerusform>В этой версии есть %n провайдеров: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours can tell you the values in one short message. Copy the question below, send it to their support, and type the answer into your mail program. Until then, you can read your mail in the browser on your provider&apos;s website (“webmail”).</source>
        <translation>Ваш провайдер может сообщить значения одним коротким письмом. Скопируйте вопрос ниже, отправьте его в службу поддержки и введите ответ в почтовую программу. А пока почту можно читать в браузере на сайте провайдера (в «веб-интерфейсе»).</translation>
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
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder does not allow it. Nothing is lost; choose another folder.</source>
        <translation>Записать файл %1 не удалось: эта папка недоступна для записи. Ничего не потеряно; выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Nothing is lost; choose another place.</source>
        <translation>Записать файл %1 не удалось: на диске нет места. Ничего не потеряно; выберите другое место.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so it was not written at all. Choose another place.</source>
        <translation>Записать файл %1 целиком не удалось, поэтому он не записан совсем. Выберите другое место.</translation>
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
