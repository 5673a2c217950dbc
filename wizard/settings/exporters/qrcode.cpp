#include "qrcode.h"

#ifdef MSW_QR
#include <qrencode.h>

#include <memory>
#endif

std::optional<QrCode> makeQr(const QByteArray &payload)
{
#ifdef MSW_QR
    const auto *bytes = reinterpret_cast<const unsigned char *>(payload.constData());
    if (payload.isEmpty() || payload.size() > mostInQr)
        return std::nullopt;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeData(int(payload.size()), bytes, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return std::nullopt;
    QrCode code;
    code.side = made->width;
    for (int module = 0; module < code.side * code.side; ++module)
        code.dark.append(made->data[module] & 1);
    return code;
#else
    Q_UNUSED(payload);
    return std::nullopt;
#endif
}
