package vn.congtachoi.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** Holidays or swapped days as announced. */
@Entity
@Table(name = "calendar_holiday")
class Holiday extends AuditedEntity {

    static final String SUBJECT = "holiday";

    private int holidayYear;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String name;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String legalBasis;

    protected Holiday() {}

    Holiday(HolidayForm form) {
        change(form);
    }

    /** Takes over what was typed; the year is that of the first day. */
    final void change(HolidayForm form) {
        this.holidayYear = form.from().getYear();
        this.kind = form.kind();
        this.name = form.name();
        this.fromDay = form.from();
        this.toDay = form.to();
        this.legalBasis = form.legalBasis();
    }

    HolidayRow row() {
        return new HolidayRow(id(), version(), kind, null, name, fromDay, toDay, legalBasis);
    }

    int year() {
        return holidayYear;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
