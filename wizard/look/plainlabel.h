#pragma once
#include <QLabel>

/// A label for any text, hostile text included: plain, wrapped, selectable with mouse and keyboard.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);

    /// Text in a quieter colour, following the palette.
    void setQuiet();
    /// Keyboard focus for selecting; off by default, so that Tab goes to what can be done.
    void setSelectable();
    /// Shows the sentence, and has it said aloud where it is new and can be seen; an empty one hides the label.
    void announce(const QString &sentence);
    /// Has said again what announce() showed, if it can be seen: for a page that comes back.
    void sayAloud();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_quiet = false;
    bool m_announces = false;
};
