#pragma once
#include <QTextDocument>

struct SettingsSheet;

/// Built by cursor from plain text, never from markup, so that no value can be more than text.
class PaperDocument : public QTextDocument
{
    Q_OBJECT
public:
    PaperDocument();

protected:
    /// A sheet of paper loads nothing, neither files nor pictures.
    QVariant loadResource(int type, const QUrl &name) override;
};

/// The settings as paper.
class SheetDocument : public PaperDocument
{
    Q_OBJECT
public:
    explicit SheetDocument(const SettingsSheet &sheet);
};
