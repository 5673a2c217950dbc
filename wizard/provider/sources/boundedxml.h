#pragma once
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

/// Why a text is not read as XML.
enum class XmlRefusal { None, Empty, TooLarge, NotText, Malformed, DoctypeOrEntity, TooDeep, TooManyParts };

/// One element with all that is in it.
struct XmlElement {
    QString name;                       ///< without namespace prefix
    QMap<QString, QString> attributes;  ///< by local name
    QString text;                       ///< its own characters, joined and trimmed
    QList<XmlElement> children;

    const XmlElement *child(const QString &wanted) const;  ///< the first of this name; nullptr if there is none
    QList<const XmlElement *> all(const QString &wanted) const;
    QString textOf(const QString &wanted) const;           ///< of the first child of this name, or empty
};

struct XmlReading {
    std::optional<XmlElement> root;  ///< set if and only if refusal is None
    XmlRefusal refusal = XmlRefusal::None;
};

namespace XmlLimits {
constexpr qsizetype bytes = 256 * 1024;
constexpr int depth = 16;
constexpr int elements = 5000;
constexpr int attributes = 64;  ///< of one element
}

/// Pure: reads hostile XML within XmlLimits. A document type or an entity of its own, anywhere, refuses the whole.
XmlReading readBoundedXml(const QByteArray &bytes);
