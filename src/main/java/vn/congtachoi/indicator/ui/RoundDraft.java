package vn.congtachoi.indicator.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.RoundForm;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.VnFormat;

/**
 * A round as its form holds it; public, because the form's binder reads it from outside.
 *
 * @param owner unit that opens it
 */
public record RoundDraft(
        @Nullable UnitRef owner,
        @Nullable ReportFormRow form,
        @Nullable Period period,
        String name,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        @Nullable LocalDate cutOff,
        @Nullable LocalDate dueDay,
        @Nullable LocalTime dueHour,
        boolean estimatesAllowed) {

    static final LocalTime USUAL_HOUR = LocalTime.of(17, 0);

    static RoundDraft empty(@Nullable UnitRef owner) {
        return new RoundDraft(owner, null, null, "", null, null, null, null, USUAL_HOUR, false);
    }

    static RoundDraft of(RoundRow round, @Nullable UnitRef owner, @Nullable ReportFormRow form) {
        ZonedDateTime due = round.dueAt().atZone(VnFormat.ZONE);
        return new RoundDraft(
                owner,
                form,
                round.period(),
                round.name(),
                round.windowFrom(),
                round.windowTo(),
                round.cutOff(),
                due.toLocalDate(),
                due.toLocalTime(),
                round.estimatesAllowed());
    }

    /** Called after the form has found everything there. */
    RoundForm toForm(long version) {
        return new RoundForm(
                name,
                Objects.requireNonNull(form).id(),
                Objects.requireNonNull(period),
                Objects.requireNonNull(windowFrom),
                Objects.requireNonNull(windowTo),
                Objects.requireNonNull(cutOff),
                Objects.requireNonNull(dueDay)
                        .atTime(Objects.requireNonNull(dueHour))
                        .atZone(VnFormat.ZONE)
                        .toInstant(),
                estimatesAllowed,
                Objects.requireNonNull(owner).id(),
                version);
    }
}
