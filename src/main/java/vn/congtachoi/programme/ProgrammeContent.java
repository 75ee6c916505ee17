package vn.congtachoi.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** One content (nội dung) of a programme; tasks and indicators point to it. */
@Entity
@Table(name = "programme_content")
class ProgrammeContent extends AuditedEntity {

    static final String SUBJECT = ProgrammeUse.CONTENT;

    private static final int NUMBER_LENGTH = 20;
    private static final int WORDING_LENGTH = 1000;
    private static final int ACTIVITIES_LENGTH = 4000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private int position;
    private String number;
    private String wording;
    private boolean crossCutting;
    private String activities;
    private boolean unverified;

    protected ProgrammeContent() {}

    ProgrammeContent(Programme programme, int position, ContentForm form) {
        this.programme = programme;
        this.position = position;
        revise(form);
    }

    final void revise(ContentForm form) {
        String lines = TypicalActivity.write(form.activities());
        Rules.refuse(form.number().isEmpty(), "programme.content.numberMissing");
        Rules.refuse(form.wording().isEmpty(), "programme.content.wordingMissing");
        Rules.fits(form.number(), NUMBER_LENGTH);
        Rules.fits(form.wording(), WORDING_LENGTH);
        Rules.fits(lines, ACTIVITIES_LENGTH);
        number = form.number();
        wording = form.wording();
        crossCutting = form.crossCutting();
        activities = lines;
        unverified = form.unverified();
    }

    /** The content itself as others refer to it; its history stands with the programme. */
    static SubjectRef reference(UUID id) {
        return SubjectRef.of(SUBJECT, id);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    int position() {
        return position;
    }

    String number() {
        return number;
    }

    ProgrammeContentRow row() {
        return new ProgrammeContentRow(id(), form());
    }

    ContentForm form() {
        return new ContentForm(number, wording, crossCutting, TypicalActivity.read(activities), unverified, version());
    }

    ProgrammeContentRef ref() {
        return new ProgrammeContentRef(
                id(), programme.id(), programme.code(), programme.shortName(), number, wording, unverified);
    }

    /** A content's changes stand in the history of its programme. */
    @Override
    public SubjectRef subject() {
        return programme.subject();
    }
}
