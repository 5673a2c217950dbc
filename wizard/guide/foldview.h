#pragma once
#include <QStringList>
#include <QWidget>

class LinkButton;
class QVBoxLayout;

/// One part of the help below a fold.
struct HelpPart {
    QString heading;  ///< may be empty
    QStringList paragraphs;
};

/// A line to press that opens its help right below it, and closes it again.
class FoldView : public QWidget
{
    Q_OBJECT
public:
    explicit FoldView(QWidget *parent = nullptr);

    /// Without parts the fold is hidden; an open fold stays open.
    void setHelp(const QString &caption, const QList<HelpPart> &parts);
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void opened();

private:
    LinkButton *m_caption;
    QWidget *m_help;
    QVBoxLayout *m_parts;
};
