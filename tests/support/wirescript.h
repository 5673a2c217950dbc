#pragma once
#include "dialoguescript.h"
#include "scriptedserver.h"

/// The same conversation as moves of a scripted server. Lines with no question between them travel together.
ServerScript onTheWire(const DialogueScript &script);
/// What the client has to say in the clear and inside TLS, in order.
QByteArrayList clientLines(const DialogueScript &script);
