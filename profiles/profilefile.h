#pragma once
#include "catalogue.h"

/// One profile file as its author sees it: read with what lies beside it and with what is known.
struct ProfileFile {
    std::optional<Provider> provider;  ///< set for a provider file that can be used
    std::optional<Guide> guide;        ///< set for a guide or an extension that can be used
    QList<ProfileProblem> problems;
};

/// `name` stands in the problems, `path` is absolute. A guide is for every provider unless a provider.json lies beside
/// its guides folder or that folder lies in one named as a known provider; an extension may be given its provider.
ProfileFile readProfileFile(const QString &name, const QString &path, const Catalogue &known, const QString &providerId = {});

/// The folder of the provider to whom the guide belongs by its place; empty if it is no folder with a provider.json.
QString providerFolderOf(const QString &guidePath);
