#pragma once
#include <QWidget>

struct Provider;

/// Whose wizard this is: the hoster's logo and name; empty and hidden where it is nobody's.
class BrandMark : public QWidget
{
    Q_OBJECT
public:
    explicit BrandMark(const Provider *hoster, QWidget *parent = nullptr);
};
