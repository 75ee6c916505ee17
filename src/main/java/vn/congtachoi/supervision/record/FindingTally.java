package vn.congtachoi.supervision.record;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.SupervisionPermissions;

/** Counts findings of visits; whoever asks has asked which visits she may count. */
@Service
@PreAuthorize("denyAll()")
public class FindingTally {

    private final Findings findings;

    FindingTally(Findings findings) {
        this.findings = findings;
    }

    /**
     * What was found about one topic.
     *
     * @param topic as it was written first; empty for what has none
     */
    public record Topic(String topic, long strengths, long weaknesses, long violations) {

        /** How many in all. */
        public long all() {
            return strengths + weaknesses + violations;
        }
    }

    /** By grade; those of which there is none are missing. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Map<Grade, Long> grades(Collection<UUID> visits) {
        return findings.findByVisitIdInOrderByPosition(visits).stream()
                .collect(
                        Collectors.groupingBy(Finding::grade, () -> new EnumMap<>(Grade.class), Collectors.counting()));
    }

    /** By topic, the most frequent first. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<Topic> topics(Collection<UUID> visits) {
        Map<String, List<Finding>> byTopic = findings.findByVisitIdInOrderByPosition(visits).stream()
                .collect(Collectors.groupingBy(Finding::topicFold, LinkedHashMap::new, Collectors.toList()));
        return byTopic.values().stream()
                .map(FindingTally::topic)
                .sorted((one, other) -> Long.compare(other.all(), one.all()))
                .toList();
    }

    private static Topic topic(List<Finding> same) {
        return new Topic(
                same.getFirst().row().topic(),
                same.stream().filter(finding -> !finding.grade().isFault()).count(),
                same.stream()
                        .filter(finding -> finding.grade() == Grade.WEAKNESS)
                        .count(),
                same.stream()
                        .filter(finding -> finding.grade() == Grade.VIOLATION)
                        .count());
    }
}
