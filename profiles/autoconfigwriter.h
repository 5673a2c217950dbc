#pragma once
#include "provider.h"

#include <functional>

/// What a hoster publishes about an offer, written from its profile. Pure; `answer` is that to the offer's question.

/// The offer's services as others can be told them: placeholders filled but {domain}, an unknown security taken from the
/// port's registered use (RFC 8314 section 7), hosts that are no full names left out: only those are looked up.
QList<Service> publishedServices(const Offer &offer, const QString &answer);
/// The user name as the format writes it: a placeholder, or the name itself.
QString userNameForm(const Service &service);
/// The hosts that publishedServices() leaves out.
QStringList unpublishedHosts(const Offer &offer, const QString &answer);
/// The hosts that take OAuth2 alone while the profile does not tell where that sign-in is: few programs get in.
QStringList hostsOfUntoldOAuth2(const Provider &provider, const Offer &offer, const QString &answer);

/// What to say in a comment on a server; empty for nothing, and never with two hyphens in a row.
using ServerRemark = std::function<QString(const Service &)>;
/// A config-v1.1.xml (draft-ietf-mailmaint-autoconfig), UTF-8. Domains of a domains file are not listed one by one.
QByteArray autoconfigXml(const Provider &provider, const Offer &offer, const QString &answer, const ServerRemark &remark = {});
