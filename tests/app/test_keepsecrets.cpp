#include "app/keepsecrets.h"

#include <gtest/gtest.h>

#ifdef __linux__
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

TEST(KeepSecrets, NoMemoryImageIsWrittenAndNobodyMayLookIn)
{
    keepSecretsInside();
    rlimit core{1, 1};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &core), 0);
    EXPECT_EQ(core.rlim_cur, 0u);
    EXPECT_EQ(core.rlim_max, 0u);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
}
#endif
