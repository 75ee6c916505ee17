package vn.congtachoi.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.paper.PaperProfile;

/** A series of numbers: who issues, under which letters, from when. A new issuer begins a series of its own at 01. */
@Entity
@Table(name = "document_series")
class NumberSeries extends AuditedEntity {

    static final String SUBJECT = "document-series";
    private static final int NAME_LENGTH = 120;
    private static final int LETTERS_LENGTH = 20;

    private UUID unitId;
    private String name;
    private String letters;
    private String authority;

    @Enumerated(EnumType.STRING)
    private NumberSplit split;

    @Enumerated(EnumType.STRING)
    private PaperProfile profile;

    @SuppressWarnings("UnusedVariable") // the order in queries
    private int position;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    protected NumberSeries() {}

    NumberSeries(UUID unitId, int position, LocalDate openedOn, SeriesForm form) {
        this.unitId = unitId;
        this.position = position;
        this.openedOn = openedOn;
        take(form);
    }

    final void take(SeriesForm form) {
        name = TypedText.line(form.name(), NAME_LENGTH);
        letters = TypedText.line(form.letters(), LETTERS_LENGTH);
        authority = VietnameseText.upper(TypedText.line(form.authority(), NAME_LENGTH));
        split = form.split();
        profile = form.profile();
        if (name.isEmpty() || letters.isEmpty()) {
            throw new BusinessException("document.series.missing");
        }
    }

    /** No more numbers from this day on. */
    void close(LocalDate day) {
        if (closedOn != null) {
            throw new BusinessException("document.series.closed", name);
        }
        closedOn = day;
    }

    UUID unitId() {
        return unitId;
    }

    String name() {
        return name;
    }

    NumberSplit split() {
        return split;
    }

    PaperProfile profile() {
        return profile;
    }

    String letters() {
        return letters;
    }

    String authority() {
        return authority;
    }

    /** Empty where all kinds share one count. */
    String countedKind(DocumentKind kind) {
        return split == NumberSplit.COMMON ? "" : kind.code();
    }

    boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    SeriesRow row() {
        return new SeriesRow(
                id(), unitId, new SeriesForm(name, letters, authority, split, profile), openedOn, closedOn, version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
