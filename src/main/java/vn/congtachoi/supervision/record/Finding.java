package vn.congtachoi.supervision.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** Something that was found at a visit, good or bad. */
@Entity
@Table(name = "supervision_finding")
class Finding extends AuditedEntity {

    static final String VISIT = "supervision-visit";

    private static final int TOPIC_LENGTH = 300;
    private static final int WORDS_LENGTH = 4000;

    private UUID visitId;
    private int position;
    private String topic;

    @Unaudited
    private String topicFold;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String words;
    private boolean repeats;
    private Instant recordedAt;
    private String recordedBy;

    protected Finding() {}

    /** @throws BusinessException when it says nothing */
    Finding(UUID visitId, int position, FindingForm form, Instant at, String by) {
        super(form.id());
        this.visitId = visitId;
        this.position = position;
        this.recordedAt = at;
        this.recordedBy = by;
        take(form);
    }

    /** @throws BusinessException when it says nothing */
    final void take(FindingForm form) {
        topic = TypedText.line(form.topic(), TOPIC_LENGTH);
        topicFold = VietnameseText.fold(topic);
        grade = form.grade();
        words = TypedText.lines(form.words(), WORDS_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("supervision.finding.error.words");
        }
    }

    /** Whether that is what it says already: sent again because the answer was lost. */
    boolean says(FindingForm form) {
        return grade == form.grade()
                && topic.equals(VietnameseText.nfc(form.topic()))
                && words.equals(VietnameseText.nfcLines(form.words()));
    }

    void repeats(boolean again) {
        repeats = again;
    }

    UUID visitId() {
        return visitId;
    }

    String topicFold() {
        return topicFold;
    }

    Grade grade() {
        return grade;
    }

    FindingRow row() {
        return new FindingRow(id(), position, topic, grade, words, repeats, recordedBy, recordedAt);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(VISIT, visitId);
    }
}
