package vn.congtachoi.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What the form of a legal basis holds.
 *
 * @param wording kind or name of the text ("Quyết định", "Luật Bình đẳng giới")
 * @param number number and symbol ("938/QĐ-TTg"), empty where not known
 * @param issuedOn day of issue, or null
 * @param issuedYear year of issue where the day is not known; with a day it follows from the day
 * @param version as read, 0 for a new one
 */
public record LegalBasisForm(
        BasisRole role,
        String wording,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable Integer issuedYear,
        boolean unverified,
        long version) {

    public LegalBasisForm {
        wording = VietnameseText.nfc(wording);
        number = VietnameseText.nfc(number);
        issuedYear = issuedOn == null ? issuedYear : Integer.valueOf(issuedOn.getYear());
    }

    /** Whether the text was there on a day; one without a day and a year was. */
    boolean isIssuedBy(LocalDate day) {
        return issuedOn == null ? issuedYear == null || issuedYear <= day.getYear() : !issuedOn.isAfter(day);
    }
}
