#pragma once
#include "screenscene.h"

#include <QWidget>

/// A drawing of the device's screen at one step. It grows with the text size and shrinks with the room, down
/// to three quarters; the same picture at every device pixel ratio.
class ScreenView : public QWidget
{
    Q_OBJECT
public:
    explicit ScreenView(QWidget *parent = nullptr);

    /// `sentence` says the same to those who do not see it.
    void setScreen(const SceneContent &content, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double fullScale() const;  ///< pixels for one unit where there is room
    void layOut();

    SceneContent m_content;
    ScreenLayout m_layout;
};
