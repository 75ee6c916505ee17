package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;

/**
 * That a programme was closed (tổng kết), whatever its validity says.
 *
 * @param closedOn from this day on; null when it is known to be over but not since when
 * @param successorId programme that takes over, or null
 * @param version of the programme, as read
 */
public record ClosingForm(
        @Nullable LocalDate closedOn, String note, @Nullable UUID successorId, long version) {

    public ClosingForm {
        note = VietnameseText.nfc(note);
    }
}
