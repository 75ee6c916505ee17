package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a programme on a day: phases that have begun, papers that were issued, an end and a successor
 * that have come.
 *
 * @param next programme that takes over, or null
 * @param before programmes that it takes over from
 * @param day what is dated later is left out
 */
record ProgrammeAsOf(Programme programme, @Nullable Programme next, List<Programme> before, LocalDate day) {

    List<ProgrammePhaseRow> phases() {
        return programme.phaseRows().stream()
                .filter(row -> !row.phase().from().isAfter(day))
                .toList();
    }

    List<LegalBasisRow> bases() {
        return programme.basisRows().stream()
                .filter(row -> row.basis().isIssuedBy(day))
                .toList();
    }

    @Nullable
    ClosingForm closing() {
        ClosingForm closing = programme.closing();
        LocalDate closedOn = closing == null ? null : closing.closedOn();
        return closedOn != null && closedOn.isAfter(day) ? null : closing;
    }

    @Nullable
    ProgrammeRef successor() {
        return next != null && next.isBegun(day) ? next.ref() : null;
    }

    /** One that has not begun takes over from nobody yet. */
    List<ProgrammeRef> predecessors() {
        return programme.isBegun(day) ? before.stream().map(Programme::ref).toList() : List.of();
    }

    /** How much is left out. */
    int later() {
        int parts = programme.phaseRows().size()
                - phases().size()
                + programme.basisRows().size()
                - bases().size();
        long facts = Stream.of(programme.closing() != null && closing() == null, next != null && successor() == null)
                .filter(Boolean::booleanValue)
                .count();
        return parts + (int) facts + before.size() - predecessors().size();
    }
}
