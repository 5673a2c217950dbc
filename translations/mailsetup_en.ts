<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n minute(s).</source>
        <translation>
            <numerusform>A pause keeps the mailbox from being locked. The next try is possible in %n minute.</numerusform>
            <numerusform>A pause keeps the mailbox from being locked. The next try is possible in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pause keeps the mailbox from being locked. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>A pause keeps the mailbox from being locked. The next try is possible in %n second.</numerusform>
            <numerusform>A pause keeps the mailbox from being locked. The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s).</source>
        <translation>
            <numerusform>Your message arrived after %n second.</numerusform>
            <numerusform>Your message arrived after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your message arrived after %n second(s), in the folder for junk mail.</source>
        <translation>
            <numerusform>Your message arrived after %n second, in the folder for junk mail.</numerusform>
            <numerusform>Your message arrived after %n seconds, in the folder for junk mail.</numerusform>
        </translation>
    </message>
</context>
</TS>
