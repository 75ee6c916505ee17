package vn.congtachoi.anniversary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Reads rows with their parts, keeps them, refuses stale forms and tells the others what changed. */
@Component
class AnniversaryStore {

    private final Anniversaries anniversaries;
    private final AnniversaryOriginParts origins;
    private final AnniversaryYearParts years;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    AnniversaryStore(
            Anniversaries anniversaries,
            AnniversaryOriginParts origins,
            AnniversaryYearParts years,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.anniversaries = anniversaries;
        this.origins = origins;
        this.years = years;
        this.trail = trail;
        this.events = events;
    }

    /** The whole catalogue by name, in three reads. */
    List<AnniversaryRow> all() {
        Map<UUID, List<AnniversaryOrigin>> counted = origins.findAllByOrderByPosition().stream()
                .collect(Collectors.groupingBy(
                        AnniversaryOriginPart::anniversaryId,
                        Collectors.mapping(AnniversaryOriginPart::origin, Collectors.toList())));
        Map<UUID, List<AnniversaryYear>> announced = years.findAll().stream()
                .collect(Collectors.groupingBy(
                        AnniversaryYearPart::anniversaryId,
                        Collectors.mapping(AnniversaryYearPart::year, Collectors.toList())));
        return anniversaries.findAllByOrderByName().stream()
                .map(one ->
                        one.row(counted.getOrDefault(one.id(), List.of()), announced.getOrDefault(one.id(), List.of())))
                .toList();
    }

    Optional<AnniversaryRow> find(UUID id) {
        return anniversaries.findById(id).map(this::row);
    }

    private AnniversaryRow row(Anniversary one) {
        return one.row(
                origins.findByAnniversaryIdOrderByPosition(one.id()).stream()
                        .map(AnniversaryOriginPart::origin)
                        .toList(),
                years.findByAnniversaryId(one.id()).stream()
                        .map(AnniversaryYearPart::year)
                        .toList());
    }

    /**
     * Held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     */
    Anniversary lock(UUID id, long version) {
        Anniversary found = anniversaries.lock(id).orElseThrow(() -> new BusinessException("anniversary.notFound"));
        if (found.version() != version) {
            throw trail.stale(found);
        }
        return found;
    }

    /** Keeps it with these parts; a part that stays the same is not touched. */
    UUID save(Anniversary one, AnniversaryForm form) {
        anniversaries.saveAndFlush(one);
        AnniversaryRow known = row(one);
        if (!known.form().origins().equals(form.origins())) {
            origins.deleteAll(origins.findByAnniversaryIdOrderByPosition(one.id()));
            origins.flush();
            for (int at = 0; at < form.origins().size(); at++) {
                origins.save(
                        new AnniversaryOriginPart(one.id(), at, form.origins().get(at)));
            }
        }
        years.deleteAll(years.findByAnniversaryId(one.id()).stream()
                .filter(part -> !form.years().contains(part.year()))
                .toList());
        years.flush();
        form.years().stream()
                .filter(year -> !known.form().years().contains(year))
                .forEach(year -> years.save(new AnniversaryYearPart(one.id(), year)));
        return told(one);
    }

    UUID save(Anniversary one) {
        anniversaries.saveAndFlush(one);
        return told(one);
    }

    void delete(Anniversary one) {
        origins.deleteAll(origins.findByAnniversaryIdOrderByPosition(one.id()));
        years.deleteAll(years.findByAnniversaryId(one.id()));
        origins.flush();
        years.flush();
        anniversaries.delete(one);
        told(one);
    }

    private UUID told(Anniversary one) {
        events.publishEvent(new SubjectChanged(one.subject()));
        return one.id();
    }
}
