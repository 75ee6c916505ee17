package vn.congtachoi.agenda.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** A question to several people about a paper. */
@Entity
@Table(name = "agenda_opinion")
class Opinion extends AuditedEntity {

    static final String SUBJECT = "opinion";

    private static final int TITLE_LENGTH = 500;
    private static final int WORDS_LENGTH = 8000;

    /** Counts the changes of whatever stands below it, so that an older form is known as stale. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // makes the version move
    private int revision;

    private UUID unitId;
    private String title;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String titleFold;

    private String words;
    private String paperType = "";
    private @Nullable UUID paperId;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private OpinionState state = OpinionState.DRAFT;

    private Instant stateSince;
    private UUID askerId;
    private String askerName;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private Instant createdAt;

    protected Opinion() {}

    /** Who asks. */
    record Asker(UUID personId, String name) {}

    Opinion(UUID unitId, Asker asker, OpinionForm form, Instant at) {
        this.unitId = unitId;
        this.askerId = asker.personId();
        this.askerName = asker.name();
        this.stateSince = at;
        this.createdAt = at;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(OpinionForm form) {
        String line = TypedText.line(form.title(), TITLE_LENGTH);
        if (line.isEmpty()) {
            throw new BusinessException("agenda.opinion.error.title");
        }
        title = line;
        titleFold = VietnameseText.fold(line);
        words = TypedText.lines(form.words(), WORDS_LENGTH);
        SubjectRef paper = form.paper();
        paperType = paper == null ? "" : paper.type();
        paperId = paper == null ? null : paper.id();
        dueAt = form.due();
        touch();
    }

    /** Something below it was changed. */
    void touch() {
        revision++;
    }

    void move(OpinionState to, Instant at) {
        state = to;
        stateSince = at;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    @Nullable
    SubjectRef paper() {
        return paperId == null ? null : SubjectRef.of(paperType, paperId);
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isOverdue(Instant now) {
        return now.isAfter(dueAt);
    }

    OpinionState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Asker asker() {
        return new Asker(askerId, askerName);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
