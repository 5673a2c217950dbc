#pragma once
#include <QLabel>

/// A value that is typed off the screen: large letters in which 0 and O, 1 and l differ; a long one breaks anywhere.
class SettingValueView : public QLabel
{
    Q_OBJECT
public:
    explicit SettingValueView(QWidget *parent = nullptr);

    enum class Kind { Letters, Word };
    void setValue(const QString &value, Kind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the value out; the height needed. Paints where a painter is given.
    int layOut(int width, QPainter *painter) const;
};
