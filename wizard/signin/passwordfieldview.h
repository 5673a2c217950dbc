#pragma once
#include "wizard/signin/passwordhints.h"

#include <QWidget>
#include <functional>

class PasswordLineView;
class PlainLabel;
class QCheckBox;
class StatusMark;

/// A password's field: show and hide, and below it what may be worth a look before it is tried. Nothing is forbidden
/// but what no server could be sent.
class PasswordFieldView : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordFieldView(QWidget *parent = nullptr);

    void setLabel(const QString &label);  ///< "Password of ona@imone.lt"
    bool isBlank() const;
    void wipe();  ///< overwrites the password, and hides the next one
    /// Hands the typed text over; the copy made for it is overwritten after.
    void handOver(const std::function<void(QStringView typed)> &taker) const;
    QWidget *line() const;  ///< what the keyboard should be in
    void askForIt();        ///< says that nothing is typed yet

signals:
    void changed();
    void submitted();  ///< Return was pressed in the field

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Notice {
        QWidget *row = nullptr;
        StatusMark *mark = nullptr;
        PlainLabel *words = nullptr;
    };
    Notice makeNotice(const QString &name);
    static void say(const Notice &notice, const QString &sentence);
    void onChanged();
    void refresh();
    void retranslate();

    PlainLabel *m_label;
    PasswordLineView *m_line;
    QCheckBox *m_show;
    Notice m_problem;
    Notice m_capsLock;
    Notice m_letters;
    Notice m_blanks;
    PasswordRefusal m_refusal = PasswordRefusal::None;
    bool m_asked = false;  ///< it was to be tried while nothing was typed
};
