#pragma once
#include "profiles/mailaddress.h"
#include "wizard/session.h"

/// What is wrong with the address and what to do, in one or two sentences; empty for a good one.
QString addressSentence(const AddressReading &reading);
/// What is worth knowing about a good address (another way to write its domain, letters that not every server
/// takes); empty for most.
QString addressNote(const MailAddress &address);
/// The same name at a known provider's domain that differs by one slip of the finger ("gmial.com"); empty where the
/// typed domain is itself known, was found or was chosen.
QString addressMeant(const MailAddress &address, const Session &session);
QString didYouMean(const QString &address);
/// Who runs the mail, as far as known now: what is being asked, what was found and how.
QString providerSentence(const Session &session);
/// Where settings were found, in one sentence.
QString originSentence(const SettingsFinding &finding, const QString &domain);
/// Where the settings were found that are kept for the person to choose, in one sentence; empty where there are none.
QString keptSentence(const Session &session);
/// The servers found, one a line: protocol, name and port.
QString serverLines(const SettingsFinding &finding);
/// What was found, server by server, and what other sources say; empty for a provider of the catalogue.
QString foundDetails(const Session &session);
