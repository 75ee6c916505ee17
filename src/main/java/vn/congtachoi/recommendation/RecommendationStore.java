package vn.congtachoi.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SubjectRef;

/** Finds recommendations, refuses stale forms, keeps readers and tells the others what changed. */
@Component
class RecommendationStore {

    /** Bounds the length of a statement, not the number of ids. */
    private static final int IDS_PER_QUERY = 1000;

    private final Recommendations recommendations;
    private final RecommendationReaders readers;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendationStore(
            Recommendations recommendations,
            RecommendationReaders readers,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recommendations = recommendations;
        this.readers = readers;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    Recommendation get(UUID id) {
        return recommendations.findById(id).orElseThrow(() -> new BusinessException("recommendation.notFound"));
    }

    /**
     * The recommendation, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Recommendation lock(UUID id) {
        return recommendations.lock(id).orElseThrow(() -> new BusinessException("recommendation.notFound"));
    }

    /** In the order of the ids. */
    List<Recommendation> these(List<UUID> ids) {
        Map<UUID, Recommendation> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IDS_PER_QUERY) {
            recommendations
                    .findAllById(ids.subList(from, Math.min(from + IDS_PER_QUERY, ids.size())))
                    .forEach(each -> found.put(each.id(), each));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** In the order in which they were issued. */
    List<Recommendation> of(SubjectRef origin) {
        return recommendations.findByOriginTypeAndOriginIdOrderByCodeYearAscCodeNumberAsc(origin.type(), origin.id());
    }

    boolean isAnyOpen(SubjectRef origin) {
        return recommendations.existsByOriginTypeAndOriginIdAndOpenNowTrue(origin.type(), origin.id());
    }

    Recommendation save(Recommendation recommendation) {
        Recommendation saved = recommendations.saveAndFlush(recommendation);
        events.publishEvent(new SubjectChanged(recommendation.subject()));
        return saved;
    }

    Set<UUID> readers(UUID id) {
        return readers.findByRecommendationId(id).stream()
                .map(RecommendationReader::personId)
                .collect(Collectors.toSet());
    }

    boolean isReader(UUID id, UUID person) {
        return readers.existsByRecommendationIdAndPersonId(id, person);
    }

    /** Puts others in the place of those who see it; those who stay keep their row. */
    void setReaders(UUID id, Set<UUID> wanted) {
        List<RecommendationReader> present = readers.findByRecommendationId(id);
        readers.deleteAll(present.stream()
                .filter(reader -> !wanted.contains(reader.personId()))
                .toList());
        Set<UUID> known = present.stream().map(RecommendationReader::personId).collect(Collectors.toSet());
        wanted.stream()
                .filter(person -> !known.contains(person))
                .forEach(person -> readers.save(new RecommendationReader(id, person)));
        readers.flush();
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when a step was taken after the form had read it */
    void requireFresh(Recommendation recommendation, long version) {
        if (recommendation.version() != version) {
            throw trail.stale(recommendation);
        }
    }

    /** Every change of the running transaction is made for this reason. */
    void because(String reason) {
        trail.because(reason);
    }

    /** Tells people and whoever else listens. */
    void moved(RecommendationMoved moved) {
        events.publishEvent(moved);
    }
}
