#pragma once
#include "mailprogram.h"

#include <memory>
#include <vector>

using MailPrograms = std::vector<std::unique_ptr<MailProgram>>;
/// Every program that we can set up, in the order of the page; whether it is here tells presence().
MailPrograms makeMailPrograms(const ProgramSurroundings &surroundings);
