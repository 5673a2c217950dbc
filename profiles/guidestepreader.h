#pragma once
#include "guide.h"
#include "jsonwalker.h"

/// Reads the steps of one guide, whose labels are read already. Parts of a step that cannot be used are dropped
/// with a problem; a step without title or text is none.
class StepReader
{
public:
    explicit StepReader(const QMap<QString, DeviceLabel> &labels) : m_labels(labels) {}
    std::optional<Step> read(JsonObject &at, int number) const;

private:
    /// The label key under the given key; empty (and a problem) if the device has no such label.
    QString label(JsonObject &at, const QString &key, Need need) const;
    QList<StepValue> readValues(JsonObject &at) const;
    QList<StepTick> readTicks(JsonObject &at) const;
    Scene readScene(JsonObject &at) const;
    std::optional<SceneItem> readItem(JsonObject &at) const;

    const QMap<QString, DeviceLabel> &m_labels;
};
