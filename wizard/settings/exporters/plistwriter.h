#pragma once
#include <QXmlStreamWriter>

/// An Apple property list in XML, written from the top: dictionaries in the order of the calls.
class PlistWriter
{
public:
    explicit PlistWriter(QByteArray *bytes);

    void begin();  ///< the document and its outermost dictionary
    void end();
    void beginDictionary(const QString &key = {});  ///< without key within an array
    void endDictionary() { m_xml.writeEndElement(); }
    void beginArray(const QString &key);
    void endArray() { m_xml.writeEndElement(); }
    void text(const QString &key, const QString &value);
    void number(const QString &key, int value);
    void yes(const QString &key);

private:
    QXmlStreamWriter m_xml;
};
