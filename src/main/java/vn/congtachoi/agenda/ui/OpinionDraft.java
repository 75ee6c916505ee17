package vn.congtachoi.agenda.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.opinion.OpinionDetail;
import vn.congtachoi.agenda.opinion.OpinionForm;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.VnFormat;

/** A question as its form shows it, each component a field. */
public record OpinionDraft(
        UnitRef unit,
        String title,
        @Nullable SubjectLink paper,
        String words,
        @Nullable LocalDate day,
        @Nullable LocalTime hour,
        List<Invitee> asked,
        long version) {

    private static final LocalTime END_OF_DAY = LocalTime.of(16, 30);

    static OpinionDraft empty(UnitRef unit) {
        return new OpinionDraft(unit, "", null, "", null, END_OF_DAY, List.of(), 0);
    }

    /** @param choices who can be asked: each is found again under the unit where she was chosen */
    static OpinionDraft of(OpinionDetail known, UnitRef unit, List<InviteeChoice> choices) {
        OpinionForm form = known.form();
        ZonedDateTime due = form.due().atZone(VnFormat.ZONE);
        return new OpinionDraft(
                unit,
                form.title(),
                known.paper(),
                form.words(),
                due.toLocalDate(),
                due.toLocalTime(),
                form.asked().stream()
                        .flatMap(person -> choices.stream()
                                .map(InviteeChoice::invitee)
                                .filter(invitee -> person.equals(invitee.personId()))
                                .limit(1))
                        .toList(),
                form.version());
    }

    /** @param hidden a paper that she may not open any more: it stays */
    OpinionForm form(@Nullable SubjectRef hidden) {
        List<UUID> people =
                asked.stream().map(Invitee::personId).filter(Objects::nonNull).toList();
        return new OpinionForm(
                title,
                words,
                paper == null ? hidden : paper.subject(),
                Objects.requireNonNull(day)
                        .atTime(Objects.requireNonNull(hour))
                        .atZone(VnFormat.ZONE)
                        .toInstant(),
                people,
                version);
    }
}
