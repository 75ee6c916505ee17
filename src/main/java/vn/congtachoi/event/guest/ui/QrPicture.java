package vn.congtachoi.event.guest.ui;

import java.util.Base64;
import vn.congtachoi.paper.QrCode;

/** An address as a QR code on the screen. */
final class QrPicture {

    private static final int PIXELS = 6;

    private QrPicture() {}

    /** The picture itself as an address: it needs no request of its own. */
    static String of(String link) {
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(QrCode.of(link).png(PIXELS));
    }
}
