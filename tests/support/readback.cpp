#include "readback.h"

#include <QProcess>
#include <QStandardPaths>

ReadBack readBack(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    ReadBack back;
    const QString path = QStandardPaths::findExecutable(program);
    back.found = !path.isEmpty();
    if (!back.found)
        return back;
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    back.exitStatus = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    back.output = process.readAllStandardOutput();
    return back;
}
