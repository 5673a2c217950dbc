#include "publishedinvariants.h"

#include <cstdio>
#include <cstdlib>

static void hold(const char *broken)
{
    if (!*broken)
        return;
    std::fprintf(stderr, "broken promise: %s\n", broken);
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    hold(bytes.startsWith('{') ? brokenByPacc(bytes) : brokenBySrv(bytes));
    return 0;
}
