#include "plistwriter.h"

PlistWriter::PlistWriter(QByteArray *bytes) : m_xml(bytes)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
}

void PlistWriter::begin()
{
    m_xml.writeStartDocument();
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                  "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    m_xml.writeStartElement(QStringLiteral("plist"));
    m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    beginDictionary();
}

void PlistWriter::end()
{
    m_xml.writeEndDocument();
}

void PlistWriter::beginDictionary(const QString &key)
{
    if (!key.isEmpty())
        m_xml.writeTextElement(QStringLiteral("key"), key);
    m_xml.writeStartElement(QStringLiteral("dict"));
}

void PlistWriter::beginArray(const QString &key)
{
    m_xml.writeTextElement(QStringLiteral("key"), key);
    m_xml.writeStartElement(QStringLiteral("array"));
}

void PlistWriter::text(const QString &key, const QString &value)
{
    m_xml.writeTextElement(QStringLiteral("key"), key);
    m_xml.writeTextElement(QStringLiteral("string"), value);
}

void PlistWriter::number(const QString &key, int value)
{
    m_xml.writeTextElement(QStringLiteral("key"), key);
    m_xml.writeTextElement(QStringLiteral("integer"), QString::number(value));
}

void PlistWriter::yes(const QString &key)
{
    m_xml.writeTextElement(QStringLiteral("key"), key);
    m_xml.writeEmptyElement(QStringLiteral("true"));
}
