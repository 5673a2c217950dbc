#pragma once
#include <QPushButton>
#include <QUrl>

/// A line of text to press: underlined, reached with Tab, with a visible focus frame. With an https address
/// it opens the browser; without one it only emits clicked(). Other schemes are never opened.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    QUrl url() const { return m_url; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont lineFont() const;
    int oneLine() const;  ///< the width of the text unbroken, in pixels

    QUrl m_url;
};
