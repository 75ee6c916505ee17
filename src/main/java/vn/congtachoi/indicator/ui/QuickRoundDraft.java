package vn.congtachoi.indicator.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.congtachoi.indicator.QuickRoundForm;
import vn.congtachoi.uikit.VnFormat;

/** A quick round as its form holds it: day and hour apart, as people type them. */
public record QuickRoundDraft(
        String name, String why, QuickUnits units, LocalDate day, LocalTime hour, QuestionList questions) {

    QuickRoundForm ownedBy(UUID owner) {
        return new QuickRoundForm(
                name, why, owner, day.atTime(hour).atZone(VnFormat.ZONE).toInstant(), units.ids(), questions.all());
    }
}
