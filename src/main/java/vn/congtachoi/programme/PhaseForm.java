package vn.congtachoi.programme;

import java.time.LocalDate;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What the form of a phase (giai đoạn) holds.
 *
 * @param to last day, included
 * @param version as read, 0 for a new one
 */
public record PhaseForm(String name, LocalDate from, LocalDate to, String note, boolean unverified, long version) {

    public PhaseForm {
        name = VietnameseText.nfc(name);
        note = VietnameseText.nfc(note);
    }

    /** Whether the day lies in it. */
    public boolean isRunning(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
