package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the catalogue in one year.
 *
 * @param counted the origins that lie before the year, in the order of the row
 * @param title in the written form, "Kỷ niệm 93 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023), …"
 * @param theme chủ đề of the year; empty when none was announced
 * @param owner who usually answers for it, in words; may be empty
 */
public record Occurrence(
        UUID anniversary,
        String name,
        AnniversaryKind kind,
        AnniversaryScope scope,
        AnniversaryRole role,
        OccurrenceDays days,
        List<OccurrenceOrigin> counted,
        String title,
        String theme,
        String owner) {

    static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::from)
            .thenComparing(Occurrence::role)
            .thenComparing(Occurrence::to)
            .thenComparing(Occurrence::name)
            .thenComparing(Occurrence::anniversary);

    /** First day. */
    public LocalDate from() {
        return days.from();
    }

    /** Last day, included. */
    public LocalDate to() {
        return days.to();
    }

    /** The highest class of its counted years; empty when none is counted. */
    public Optional<AnniversaryClass> yearClass() {
        return counted.stream().map(OccurrenceOrigin::yearClass).min(Comparator.naturalOrder());
    }
}
