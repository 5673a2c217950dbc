#pragma once
#include "menubutton.h"

class Languages;

/// The language menu: a globe, so that it is found in any language, and each language by its own name.
class LanguageMenu : public MenuButton
{
    Q_OBJECT
public:
    explicit LanguageMenu(Languages &languages, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void drawGlobe();

    Languages &m_languages;
};
