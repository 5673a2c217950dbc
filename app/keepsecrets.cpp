#include "app/keepsecrets.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

void keepSecretsInside()
{
#ifdef __linux__
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef __GLIBC__
    mallopt(M_PERTURB, 0x5a);
#endif
}
