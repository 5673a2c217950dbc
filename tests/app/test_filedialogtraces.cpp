#include "app/filedialogtraces.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class FileDialogTracesTest : public testing::Test
{
protected:
    FileDialogTracesTest() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path()); }
    ~FileDialogTracesTest() override { QSettings(QSettings::UserScope, u"QtProject"_s).clear(); }

    static QStringList groups() { return QSettings(QSettings::UserScope, u"QtProject"_s).childGroups(); }
    static void leaveTrace() { QSettings(QSettings::UserScope, u"QtProject"_s).setValue(u"FileDialog/lastVisited"_s, u"/x"_s); }

private:
    QTemporaryDir m_folder;
};

TEST_F(FileDialogTracesTest, AreGoneAfterARunThatFoundNone)
{
    {
        const FileDialogTraces traces;
        leaveTrace();
    }
    EXPECT_EQ(groups(), QStringList());
}

TEST_F(FileDialogTracesTest, OfOtherProgramsStay)
{
    leaveTrace();
    {
        const FileDialogTraces traces;
    }
    EXPECT_EQ(groups(), QStringList{u"FileDialog"_s});
}
