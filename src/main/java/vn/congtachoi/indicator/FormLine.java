package vn.congtachoi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One line of a form. */
@Entity
@Table(name = "indicator_form_line")
class FormLine extends AuditedEntity {

    private static final int HEADING_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    private ReportForm form;

    @Column(name = "line_position")
    private int position;

    private UUID indicatorId;
    private String heading;

    @Enumerated(EnumType.STRING)
    private AskedOf askedOf;

    protected FormLine() {}

    FormLine(ReportForm form, int position, FormLineRow row) {
        this.form = form;
        this.indicatorId = row.indicatorId();
        place(position, row);
    }

    final void place(int at, FormLineRow row) {
        position = at;
        heading = TypedText.line(row.heading(), HEADING_LENGTH);
        askedOf = row.askedOf();
    }

    FormLineRow row() {
        return new FormLineRow(indicatorId, heading, askedOf);
    }

    int position() {
        return position;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    @Override
    public SubjectRef subject() {
        return form.subject();
    }
}
