package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** The catalogue for other modules; whether somebody may see what they show is theirs to say. */
@Component
public class AnniversaryDirectory {

    private final AnniversaryStore store;
    private final UnitDirectory units;

    AnniversaryDirectory(AnniversaryStore store, UnitDirectory units) {
        this.store = store;
        this.units = units;
    }

    /** The row, also one that is out of use. */
    @Transactional(readOnly = true)
    public Optional<AnniversaryRow> find(UUID id) {
        return store.find(id);
    }

    /**
     * What concerns a unit on these days: what is common, its own, and what units above it have of their own; in order.
     *
     * @param to last day, included
     */
    @Transactional(readOnly = true)
    public List<Occurrence> between(LocalDate from, LocalDate to, UUID unit) {
        return OccurrenceEngine.between(rows(unit), from, to);
    }

    /** What concerns a unit and begins in that year, in order; none outside 1900 to 2100. */
    @Transactional(readOnly = true)
    public List<Occurrence> year(int year, UUID unit) {
        return OccurrenceEngine.of(rows(unit), year);
    }

    /** The rows that concern a unit, by name; also those that are out of use. */
    List<AnniversaryRow> rows(UUID unit) {
        Set<UUID> line = units.today().lineUp(unit).stream().map(UnitRef::id).collect(Collectors.toSet());
        return store.all().stream()
                .filter(row -> {
                    UUID own = row.form().duty().unitId();
                    return own == null || own.equals(unit) || line.contains(own);
                })
                .toList();
    }
}
