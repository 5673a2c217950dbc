#include "mailprograms.h"

#include "thunderbird.h"

MailPrograms makeMailPrograms(const ProgramSurroundings &surroundings)
{
    MailPrograms programs;
    programs.push_back(std::make_unique<Thunderbird>(surroundings));
    return programs;
}
