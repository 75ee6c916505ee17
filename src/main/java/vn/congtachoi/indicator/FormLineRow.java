package vn.congtachoi.indicator;

import java.util.UUID;
import vn.congtachoi.kernel.VietnameseText;

/**
 * One line of a form.
 *
 * @param heading printed above the line, empty when none begins here
 */
public record FormLineRow(UUID indicatorId, String heading, AskedOf askedOf) {

    public FormLineRow {
        heading = VietnameseText.nfc(heading);
    }
}
