#pragma once
#include <QWidget>

class PlainLabel;
class QPushButton;

/// The bar below every page: Back, what is missing, and the one primary button, always in the same places.
class WalkFooter : public QWidget
{
    Q_OBJECT
public:
    explicit WalkFooter(QWidget *parent = nullptr);

    void setPrimaryText(const QString &text);  ///< empty: “Next”
    void setBackPossible(bool possible);
    /// Says calmly what is missing; empty takes it away.
    void sayMissing(const QString &sentence);
    QPushButton *primary() const { return m_primary; }

signals:
    void backPressed();
    void primaryPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_back;
    PlainLabel *m_missing;
    QPushButton *m_primary;
    QString m_primaryText;
};
