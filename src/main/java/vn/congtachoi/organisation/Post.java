package vn.congtachoi.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** What a person is in a unit for a time; one person may hold several posts, also in different units. */
@Entity
@Table(name = "organisation_post")
class Post extends AuditedEntity {

    private static final int BASIS_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private UUID unitId;
    private @Nullable UUID organId;
    private @Nullable UUID termId;

    @Enumerated(EnumType.STRING)
    @Column(name = "post_position")
    private Position position;

    private String title;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private boolean main;
    private String basis;
    private String endBasis = "";

    protected Post() {}

    /** @param positionName stands where the form gives no title of its own */
    Post(Person person, PostForm form, String positionName) {
        this.person = person;
        this.unitId = form.unitId();
        this.organId = form.organId();
        this.termId = form.termId();
        this.position = form.position();
        this.title = form.title().isEmpty() ? positionName : form.title();
        this.fromDay = form.from();
        this.untilDay = form.until();
        this.main = form.main();
        this.basis = form.basis();
    }

    /**
     * @param until first day on which she no longer holds it
     * @param why the paper or the reason, may be empty
     */
    void end(LocalDate until, String why) {
        if (!until.isAfter(fromDay)) {
            throw new BusinessException("organisation.dates-turned");
        }
        endBasis = TypedText.line(why, BASIS_LENGTH);
        untilDay = until;
    }

    /** Another post becomes the one that she is called by. */
    void yieldMain() {
        main = false;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return (untilDay == null || untilDay.isAfter(from)) && (until == null || until.isAfter(fromDay));
    }

    boolean isSameAs(PostForm form) {
        return unitId.equals(form.unitId())
                && position == form.position()
                && Objects.equals(organId, form.organId())
                && overlaps(form.from(), form.until());
    }

    /** "Chủ tịch Hội LHPN phường Sông Cầu": the title with the unit's name of that day. */
    String in(UnitHistory history, LocalDate day) {
        return history.near(unitId, day)
                .map(span -> PostWords.of(title, span.facts().name()))
                .orElse(title);
    }

    Person person() {
        return person;
    }

    UUID unitId() {
        return unitId;
    }

    Position position() {
        return position;
    }

    PostRow row() {
        return new PostRow(
                id(),
                version(),
                person.card(),
                unitId,
                organId,
                termId,
                position,
                title,
                fromDay,
                untilDay,
                main,
                basis,
                endBasis);
    }

    @Override
    public SubjectRef subject() {
        return person.subject();
    }
}
