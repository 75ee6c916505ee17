package vn.congtachoi.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** What a meeting concluded: who does what by when. Once it is work of another module it stands. */
@Entity
@Table(name = "agenda_meeting_conclusion")
class MeetingConclusion extends AuditedEntity {

    private static final int WORDS_LENGTH = 2000;

    private UUID meetingId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String words;
    private @Nullable UUID unitId;
    private @Nullable UUID personId;
    private @Nullable LocalDate dueOn;
    private String workType = "";
    private @Nullable UUID workId;

    protected MeetingConclusion() {}

    MeetingConclusion(UUID meetingId, int position, Conclusion said) {
        this.meetingId = meetingId;
        take(position, said);
    }

    /** @throws BusinessException when it says nothing, or is work already and would say something else */
    final void take(int at, Conclusion said) {
        String text = TypedText.lines(said.words(), WORDS_LENGTH);
        if (text.isEmpty()) {
            throw new BusinessException("agenda.error.conclusion");
        }
        if (isWork() && !said.equals(conclusion())) {
            throw new BusinessException("agenda.error.conclusion-stands", TypedText.shown(words));
        }
        Invitee who = said.who();
        position = at;
        words = text;
        unitId = who == null ? null : who.unitId();
        personId = who == null ? null : who.personId();
        dueOn = said.dueOn();
    }

    /** It is that record's from now on. */
    void become(SubjectRef work) {
        workType = work.type();
        workId = work.id();
    }

    boolean isWork() {
        return workId != null;
    }

    String words() {
        return words;
    }

    @Nullable
    Invitee who() {
        return unitId == null ? null : new Invitee(unitId, personId, "");
    }

    Conclusion conclusion() {
        return new Conclusion(id(), words, who(), dueOn);
    }

    /** @param whoName whom people see for whoever is to do it, or empty */
    ConclusionRow row(String whoName) {
        UUID work = workId;
        return new ConclusionRow(conclusion(), whoName, work == null ? null : SubjectRef.of(workType, work));
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Meeting.SUBJECT, meetingId);
    }
}
