#pragma once
#include <QTextDocument>
#include <memory>

struct SettingsSheet;

/// The sheet as paper: built by cursor from plain text, never from markup, so that no value can be more than text.
class SheetDocument : public QTextDocument
{
    Q_OBJECT
public:
    explicit SheetDocument(const SettingsSheet &sheet);

protected:
    /// A sheet of paper loads nothing, neither files nor pictures.
    QVariant loadResource(int type, const QUrl &name) override;
};
