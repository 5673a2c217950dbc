#pragma once
#include <QBasicTimer>
#include <QWidget>

enum class Mark { None, Waiting, Done, Problem, Warning, Note };

/// A state as a shape: dash, three dots, tick, cross, triangle, dot. Never colour alone.
/// Decoration beside words: the words carry the meaning for screen readers unless setSpoken() was called.
class StatusMark : public QWidget
{
    Q_OBJECT
public:
    explicit StatusMark(QWidget *parent = nullptr);

    Mark mark() const { return m_mark; }
    void setMark(Mark mark);
    /// The state in words for screen readers, for marks that stand without words.
    void setSpoken(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void runDots();

    Mark m_mark = Mark::None;
    int m_beat = 0;
    QBasicTimer m_clock;
};

class QPainter;
/// Paints the shape into the square; for lists and drawings that have no widget per mark.
void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QPalette &palette, int beat = -1);
