#pragma once
#include "localtext.h"
#include "mailservice.h"
#include "settingkey.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <optional>

/// What a device shows on its own screen for one button or field, per device language.
struct DeviceLabel {
    QMap<QString, QString> byLanguage;  ///< "fi" → "kirjaudu"; always holds "en"
    QStringList unsure;                 ///< languages whose wording was not read off a device
    bool operator==(const DeviceLabel &) const = default;

    QString in(const QString &language) const;  ///< English where the language is missing
    bool isSure(const QString &language) const; ///< false where missing or unsure: "may read differently"
};

enum class SceneKind { Heading, Text, Tile, Row, Field, Tick, Choice, Button, Icon, Message, Switch, Tab, Link };

/// One thing on the drawn screen.
struct SceneItem {
    SceneKind kind = SceneKind::Text;
    QString label;                   ///< key into Guide::labels, or empty
    LocalText text;                  ///< for things that are not a label of the device
    std::optional<SettingKey> value; ///< what stands in the field
    bool ticked = false;
    int mark = 0;                    ///< 0: not marked; 1…: the number the words carry too
    QString shows;                   ///< key into Guide::labels: a value in the device's own wording, or empty
    bool operator==(const SceneItem &) const = default;
};

/// The device's screen at one step, as data; one renderer draws all of them.
struct Scene {
    QString frame;  ///< one of frameWords()
    QString title;  ///< key into Guide::labels, or empty
    QList<SceneItem> items;
    bool operator==(const Scene &) const = default;
};

/// A value the person types or chooses at a step, beside the field's name on the device.
struct StepValue {
    std::optional<SettingKey> key;  ///< nothing where `shows` stands instead
    QString label;  ///< key into Guide::labels
    LocalText note; ///< one sentence, or empty
    QString shows = {};  ///< key into Guide::labels: the value in the device's own wording, or empty
    bool operator==(const StepValue &) const = default;
};

/// How a device words the choice of encryption: keys into Guide::labels, each may be empty.
struct SecurityWording {
    QString tls;
    QString startTls;
    QString none;
    bool operator==(const SecurityWording &) const = default;
};


/// A box that must be ticked (or cleared) on the device.
struct StepTick {
    QString label;  ///< key into Guide::labels
    bool ticked = true;
    LocalText why;
    bool operator==(const StepTick &) const = default;
};

/// One numbered step, numbered as the provider numbers it.
struct Step {
    int number = 0;  ///< 0 for pages that carry no number (after the steps)
    LocalText title;
    QList<LocalText> text;      ///< short paragraphs; {settings} stands for the device's label of that key
    QString press;              ///< key into Guide::labels: the thing to press, or empty
    QList<StepValue> values;
    QList<StepTick> ticks;
    QList<LocalText> warnings;
    QStringList links;          ///< keys into Provider::links
    QList<Protocol> protocols;  ///< empty: for every protocol of the guide
    Scene scene;
    LocalText different;        ///< help under "It looks different here", or empty
    QStringList offers = {};    ///< ids of the provider's offers; empty: for every offer
    bool operator==(const Step &) const = default;
};

struct Question {
    LocalText question;
    QList<LocalText> answer;
    bool operator==(const Question &) const = default;
};

/// A walk through one device's screens for one provider (or, without provider, for all).
struct Guide {
    QString id;        ///< "ovh/windows-phone-8"
    QString provider;  ///< provider id, or empty
    QString device;    ///< "windows-phone-8"
    LocalText name;    ///< "Windows Phone 8"
    QString picture;   ///< "android", "windows", "program", ...: the drawing on the device page
    QString group;          ///< "phone", "computer", "older": its part of the device page
    QStringList systems;    ///< "windows", "macos", "linux", "android", "ios": where the program runs
    QStringList keywords;   ///< plain words for the search field, not translated
    QStringList offers;    ///< ids of the provider's offers; empty: for every offer
    LocalText about;   ///< one sentence: for which versions
    QList<Protocol> protocols;  ///< what the device can do
    LocalText whyNot;           ///< why the other protocol cannot be chosen, or empty
    LocalText oldDevice;        ///< note on an old device, or empty
    QMap<QString, DeviceLabel> labels;
    SecurityWording securityWords;
    QList<Step> steps;
    QList<Step> after;          ///< pages after the numbered steps
    QList<Question> faq;
    QString source;
    QDate checkedOn;
    bool operator==(const Guide &) const = default;

    QStringList labelLanguages() const;  ///< the languages this device's labels are known in, sorted
    /// The numbered steps, counted from 1, then the pages after them; without the steps of other offers.
    QList<Step> stepsFor(Protocol protocol, const QString &offer = {}) const;
    bool isForOffer(const QString &offer) const { return offers.isEmpty() || offers.contains(offer); }
    QString securityLabel(Security security) const;  ///< key into labels, or empty
};
