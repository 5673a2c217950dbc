#include "mailprograms.h"

#include "evolution.h"
#include "thunderbird.h"

MailPrograms makeMailPrograms(const ProgramSurroundings &surroundings)
{
    MailPrograms programs;
    programs.push_back(std::make_unique<Thunderbird>(surroundings));
    programs.push_back(std::make_unique<Evolution>(surroundings));
    return programs;
}
