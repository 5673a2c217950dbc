#include "fuzzdialogue.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzCleanText(data, size);
    return 0;
}
