package vn.congtachoi.supervision.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.supervision.FaultCounts;
import vn.congtachoi.supervision.VisitGate;

/** Knows a fault again that was found in the same unit within three years before. */
@Component
class Repeats implements FaultCounts {

    private static final int YEARS = 3;

    private static final Set<String> FAULTS = Arrays.stream(Grade.values())
            .filter(Grade::isFault)
            .map(Grade::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Findings findings;

    Repeats(Findings findings) {
        this.findings = findings;
    }

    /** One without a topic cannot be known again, nor one of a body outside the Union. */
    boolean isRepeated(VisitGate.Facts visit, Finding finding) {
        UUID unit = visit.unitId();
        if (unit == null || !finding.grade().isFault() || finding.topicFold().isEmpty()) {
            return false;
        }
        LocalDate day = Optional.ofNullable(visit.placing().day()).orElse(LocalDate.EPOCH);
        return findings.timesBefore(unit, visit.id(), day.minusYears(YEARS), finding.topicFold(), FAULTS) > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> repeated(Set<UUID> units, LocalDate since) {
        Map<UUID, Integer> counts = new HashMap<>();
        findings.repeatedIn(units, since).forEach(line -> counts.put((UUID) line[0], ((Long) line[1]).intValue()));
        return counts;
    }
}
