package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Money spent.
 *
 * @param unitId the unit whose money it was
 * @param amount never zero; negative for money that came back
 * @param record what it was spent on: a task, an event
 */
public record FundingEntryForm(
        UUID programmeId,
        UUID unitId,
        FundingSource source,
        LocalDate spentOn,
        Money amount,
        String wording,
        SubjectRef record) {

    public FundingEntryForm {
        wording = VietnameseText.nfc(wording);
    }
}
