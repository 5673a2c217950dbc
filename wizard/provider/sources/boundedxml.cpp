#include "boundedxml.h"

#include <QXmlStreamReader>

#include <algorithm>

const XmlElement *XmlElement::child(const QString &wanted) const
{
    const auto found = std::find_if(children.cbegin(), children.cend(),
                                    [&](const XmlElement &each) { return each.name == wanted; });
    return found == children.cend() ? nullptr : &*found;
}

QList<const XmlElement *> XmlElement::all(const QString &wanted) const
{
    QList<const XmlElement *> found;
    for (const XmlElement &each : children)
        if (each.name == wanted)
            found.append(&each);
    return found;
}

QString XmlElement::textOf(const QString &wanted) const
{
    const XmlElement *found = child(wanted);
    return found ? found->text : QString();
}

namespace {

/// Where `bytes` goes on after a part that began at `at` and ends with `end`.
qsizetype behind(const QByteArray &bytes, qsizetype at, const char *end)
{
    const qsizetype found = bytes.indexOf(end, at);
    return found < 0 ? bytes.size() : found + qsizetype(qstrlen(end));
}

/// Qt compares every attribute with all others of its element, so they are counted before Qt sees them.
bool hasOvercrowdedTag(const QByteArray &bytes)
{
    qsizetype at = bytes.indexOf('<');
    while (at >= 0 && at < bytes.size()) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(bytes, at, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(bytes, at, "]]>");
        } else {
            int values = 0;
            char quote = 0;
            for (; at < bytes.size() && (quote || bytes[at] != '>'); ++at) {
                const char c = bytes[at];
                if (quote && c == quote)
                    quote = 0;
                else if (!quote && (c == '"' || c == '\'')) {
                    quote = c;
                    if (++values > XmlLimits::attributes)
                        return true;
                }
            }
        }
        at = bytes.indexOf('<', at);
    }
    return false;
}

class BoundedReader
{
public:
    explicit BoundedReader(const QByteArray &bytes) : m_xml(bytes) {}

    XmlReading read()
    {
        XmlReading reading;
        while (m_refusal == XmlRefusal::None && !m_xml.atEnd()) {
            if (next() == QXmlStreamReader::StartElement)
                reading.root = element(1);
        }
        if (m_xml.hasError())
            refuse(XmlRefusal::Malformed);
        reading.refusal = m_refusal;
        if (m_refusal != XmlRefusal::None)
            reading.root.reset();
        return reading;
    }

private:
    void refuse(XmlRefusal why)
    {
        if (m_refusal == XmlRefusal::None)
            m_refusal = why;
    }

    QXmlStreamReader::TokenType next()
    {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            refuse(XmlRefusal::DoctypeOrEntity);
        return token;
    }

    /// The reader stands on the element's start; afterwards on its end, or anywhere if it was refused.
    XmlElement element(int depth)
    {
        XmlElement read;
        if (depth > XmlLimits::depth || ++m_elements > XmlLimits::elements) {
            refuse(depth > XmlLimits::depth ? XmlRefusal::TooDeep : XmlRefusal::TooManyParts);
            return read;
        }
        read.name = m_xml.name().toString();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            read.attributes.insert(attribute.name().toString(), attribute.value().toString());
        while (m_refusal == XmlRefusal::None && !m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = next();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement)
                read.children.append(element(depth + 1));
            else if (token == QXmlStreamReader::Characters)
                read.text += m_xml.text();
        }
        read.text = read.text.trimmed();
        return read;
    }

    QXmlStreamReader m_xml;
    XmlRefusal m_refusal = XmlRefusal::None;
    int m_elements = 0;
};

} // namespace

XmlReading readBoundedXml(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return {std::nullopt, XmlRefusal::Empty};
    if (bytes.size() > XmlLimits::bytes)
        return {std::nullopt, XmlRefusal::TooLarge};
    if (bytes.contains('\0'))
        return {std::nullopt, XmlRefusal::NotText};  // UTF-16 too: nobody publishes it, and our count of tags needs bytes
    if (hasOvercrowdedTag(bytes))
        return {std::nullopt, XmlRefusal::TooManyParts};
    return BoundedReader(bytes).read();
}
