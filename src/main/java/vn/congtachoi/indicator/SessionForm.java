package vn.congtachoi.indicator;

import java.time.LocalDate;
import vn.congtachoi.kernel.VietnameseText;

/** Ghi buổi: day, content, number of people. */
public record SessionForm(LocalDate heldOn, String content, int people) {

    public SessionForm {
        content = VietnameseText.nfc(content);
    }
}
