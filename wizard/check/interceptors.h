#pragma once
#include <QString>

/// Pure: the antivirus, firewall or filter product that issues certificates under this name, or empty.
QString interceptorOf(const QString &issuer);
