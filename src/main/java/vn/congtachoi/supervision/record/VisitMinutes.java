package vn.congtachoi.supervision.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** Biên bản làm việc of a visit, with the outline by which it was written as it was then. */
@Entity
@Table(name = "supervision_minutes")
class VisitMinutes extends AuditedEntity {

    private static final int PRESENT_LENGTH = 4000;
    private static final int PROCEEDINGS_LENGTH = 20000;
    private static final int NAME_LENGTH = 200;
    private static final int WORDS_LENGTH = 2000;

    /** Counts how often the text was written: new minutes have 0, so that two first writers do not write over each other. */
    @Unaudited
    private int revision;

    private UUID visitId;
    private String teamPresent = "";
    private String bodyPresent = "";
    private String proceedings = "";
    private String outlineName = "";
    private @Nullable Integer outlineNumber;
    private String outlinePoints = "";
    private String agreedBy = "";
    private @Nullable Instant agreedAt;
    private String agreedWords = "";

    protected VisitMinutes() {}

    VisitMinutes(UUID visitId) {
        this.visitId = visitId;
    }

    void take(MinutesForm form) {
        teamPresent = TypedText.lines(form.teamPresent(), PRESENT_LENGTH);
        bodyPresent = TypedText.lines(form.bodyPresent(), PRESENT_LENGTH);
        proceedings = TypedText.lines(form.proceedings(), PROCEEDINGS_LENGTH);
        revision++;
    }

    /** Whether that is what it says already: sent again because the answer was lost. */
    boolean says(MinutesForm form) {
        return teamPresent.equals(VietnameseText.nfcLines(form.teamPresent()))
                && bodyPresent.equals(VietnameseText.nfcLines(form.bodyPresent()))
                && proceedings.equals(VietnameseText.nfcLines(form.proceedings()));
    }

    int revision() {
        return revision;
    }

    /** The outline stays as it is now, whatever becomes of the template. */
    void freeze(String name, @Nullable Integer number, String points) {
        outlineName = name;
        outlineNumber = number;
        outlinePoints = points;
    }

    /** The body agrees, with what it remarks. */
    void agree(String by, Instant at, String words) {
        agreedBy = TypedText.line(by, NAME_LENGTH);
        agreedAt = at;
        agreedWords = TypedText.lines(words, WORDS_LENGTH);
    }

    /** Written again: what was agreed to is no longer what it says. */
    void reopen() {
        agreedBy = "";
        agreedAt = null;
        agreedWords = "";
    }

    boolean isEmpty() {
        return proceedings.isEmpty() && bodyPresent.isEmpty();
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    String outlinePoints() {
        return outlinePoints;
    }

    MinutesForm form() {
        return new MinutesForm(teamPresent, bodyPresent, proceedings, revision);
    }

    RecordSheet.Frozen frozen() {
        return new RecordSheet.Frozen(outlineName, outlineNumber);
    }

    RecordSheet.@Nullable Agreement agreement() {
        return agreedAt == null ? null : new RecordSheet.Agreement(agreedBy, agreedAt, agreedWords);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Finding.VISIT, visitId);
    }
}
