#pragma once
#include "documentview.h"

struct TakeoutGuide;

/// The guide's steps as paper, with the values filled in, in the order of the walk.
class StepsDocument : public PaperDocument
{
    Q_OBJECT
public:
    explicit StepsDocument(const TakeoutGuide &guide);
};
