#pragma once
#include "wizard/look/walkpage.h"

class ChoiceCard;
class QVBoxLayout;
class Session;

/// Asks what is being set up, by picture.
class DevicePage : public WalkPage
{
    Q_OBJECT
public:
    explicit DevicePage(Session &session, QWidget *parent = nullptr);

    void enter() override;
    QString missing() const override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void fill();

    Session &m_session;
    QVBoxLayout *m_list;
    QList<ChoiceCard *> m_cards;
    QStringList m_devices;  ///< beside m_cards
};
