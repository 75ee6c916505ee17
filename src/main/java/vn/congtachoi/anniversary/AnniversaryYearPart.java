package vn.congtachoi.anniversary;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** What was announced for one year of a day: other days, a theme. */
@Entity
@Table(name = "anniversary_year")
class AnniversaryYearPart extends AuditedEntity {

    private UUID anniversaryId;
    private int heldYear;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private String theme;

    protected AnniversaryYearPart() {}

    AnniversaryYearPart(UUID anniversaryId, AnniversaryYear year) {
        this.anniversaryId = anniversaryId;
        this.heldYear = year.year();
        this.fromDay = year.from();
        this.toDay = year.to();
        this.theme = year.theme();
    }

    UUID anniversaryId() {
        return anniversaryId;
    }

    AnniversaryYear year() {
        return new AnniversaryYear(heldYear, fromDay, toDay, theme);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Anniversary.SUBJECT, anniversaryId);
    }
}
