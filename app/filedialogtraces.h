#pragma once

/// Qt's file dialog keeps the folders it saw where all Qt programs of this person find them: what was not there
/// when this was made is taken away when it goes.
class FileDialogTraces
{
public:
    FileDialogTraces();
    ~FileDialogTraces();
    FileDialogTraces(const FileDialogTraces &) = delete;
    FileDialogTraces &operator=(const FileDialogTraces &) = delete;

private:
    bool m_wasThere;
};
