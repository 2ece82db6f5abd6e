// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "qrcode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace palier
{
namespace
{
constexpr int quietZone = 4;

struct Freed {
    void operator()(QRcode *code) const { QRcode_free(code); }
};
} // namespace

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_text.isEmpty())
        return;
    const std::unique_ptr<QRcode, Freed> code(QRcode_encodeString8bit(m_text.toUtf8().constData(), 0, QR_ECLEVEL_M));
    if (!code)
        return;
    const int modules = code->width + 2 * quietZone;
    const int module = qMax(1, int(qMin(width(), height())) / modules);
    const int left = (int(width()) - module * code->width) / 2;
    const int top = (int(height()) - module * code->width) / 2;
    painter->fillRect(boundingRect(), m_light);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter->fillRect(left + x * module, top + y * module, module, module, m_dark);
        }
    }
}
} // namespace palier
