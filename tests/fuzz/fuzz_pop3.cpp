#include "fuzzdialogue.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzDialogue(Protocol::Pop3, data, size);
    return 0;
}
