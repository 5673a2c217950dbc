#pragma once
#include <QPushButton>
#include <QTimer>

/// Puts a given text on the clipboard and says so for two seconds, in place, without changing its size.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    void setValue(const QString &value);  ///< what is copied; empty disables the button
    QString value() const { return m_value; }
    /// What the value is, in words (“Incoming server”), for screen readers.
    void setWhat(const QString &what);
    /// “Copy” unless another caption is set (“Copy all”).
    void setCaption(const QString &caption);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();

    QString m_value;
    QString m_what;
    QString m_caption;
    QTimer m_saidFor;
};
