#pragma once
#include <QByteArray>
#include <QString>

class Catalogue;
struct CheckAnswer;

/// 0: incoming and outgoing confirmed; 1: not.
int exitStatus(const CheckAnswer &answer);
/// One JSON object, indented; the contract is in the README.
QByteArray checkAsJson(const CheckAnswer &answer, const Catalogue &catalogue);
/// The same for people, a line per port.
QString checkAsWords(const CheckAnswer &answer, const Catalogue &catalogue);
