#pragma once
#include "guide.h"
#include "jsonwalker.h"
#include "provider.h"

/// Reads the steps of one guide, whose labels are read already. Parts of a step that cannot be used are dropped
/// with a problem; a step without title or text is none.
class StepReader
{
public:
    /// Without a provider the guide is for all of them: it may name any link, and no offers.
    StepReader(const QMap<QString, DeviceLabel> &labels, const Provider *provider)
        : m_labels(labels), m_provider(provider) {}
    std::optional<Step> read(JsonObject &at, int number) const;
    /// Only what can be added to a step: text, warnings, links, values, and for whom; nothing if it is for nobody.
    std::optional<Step> readAddition(JsonObject &at) const;
    /// The provider's offers under the key "offers"; for whom the step or guide is.
    QStringList readOffers(JsonObject &at) const;
    SecurityWording readSecurityWords(JsonObject &at) const;

private:
    /// False if it is for nobody: protocols or offers are named, but none of them is known.
    bool readAddable(JsonObject &at, Need text, Step &step) const;
    QStringList readLinks(JsonObject &at) const;
    /// The label key under the given key; empty (and a problem) if the device has no such label.
    QString label(JsonObject &at, const QString &key, Need need) const;
    QList<StepValue> readValues(JsonObject &at) const;
    QList<StepTick> readTicks(JsonObject &at) const;
    Scene readScene(JsonObject &at) const;
    std::optional<SceneItem> readItem(JsonObject &at) const;

    const QMap<QString, DeviceLabel> &m_labels;
    const Provider *m_provider;
};
