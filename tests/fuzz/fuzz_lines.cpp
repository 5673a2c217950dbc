#include "fuzzlines.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzLines(data, size);
    return 0;
}
