package vn.congtachoi.programme;

import java.util.List;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What the form of a content holds.
 *
 * @param number as printed in the programme's own papers ("ND1"), unique within it
 * @param crossCutting nội dung xuyên suốt: runs through the others
 * @param unverified the wording was not compared with the official text
 * @param version as read, 0 for a new one
 */
public record ContentForm(
        String number,
        String wording,
        boolean crossCutting,
        List<TypicalActivity> activities,
        boolean unverified,
        long version) {

    public ContentForm {
        number = VietnameseText.nfc(number);
        wording = VietnameseText.nfc(wording);
        activities = List.copyOf(activities);
    }
}
