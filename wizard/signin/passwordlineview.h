#pragma once
#include "wizard/look/textfield.h"
#include "wizard/signin/passwordhints.h"
#include "wizard/signin/typedsecret.h"

enum class PasswordShown { Hidden, Shown };

/// The line a password is typed into. The editor itself only ever holds tokens (see TypedSecret), so that copy, cut,
/// drag, undo and assistive technology have nothing to take; what is shown is painted letter by letter.
class PasswordLineView : public TextField
{
    Q_OBJECT
public:
    explicit PasswordLineView(QWidget *parent = nullptr);

    bool isBlank() const { return text().isEmpty(); }
    void setShown(PasswordShown shown);
    void wipe();
    /// Hands the typed text over; the copy made for it is overwritten after.
    void handOver(const std::function<void(QStringView typed)> &taker) const;
    CapsLock capsLock() const { return m_capsLock; }

signals:
    void refused(PasswordRefusal why);  ///< something typed or pasted was not taken
    void capsLockChanged();
    void submitted();                   ///< Return was pressed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Source { Clipboard, Selection };
    void pasteFrom(Source source);
    bool put(QStringView characters);
    std::optional<QString> tokensFor(QStringView characters);
    void adopt();
    void noteCapsLock(CapsLock now);
    double cellWidth() const;
    void paintCells(QPainter &painter, const QRectF &room) const;

    TypedSecret m_secret;
    PasswordShown m_shown = PasswordShown::Hidden;
    CapsLock m_capsLock = CapsLock::Unknown;
};
