package vn.congtachoi.recommendation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Recommendations as lists, pages and counts. */
@Service
@PreAuthorize("denyAll()")
public class RecommendationReading {

    private static final Limit OPENINGS = Limit.of(50);
    private static final Limit MOST_THEMES = Limit.of(200);
    private static final int AGES = 30;

    private final RecommendationStore store;
    private final RecommendationRights rights;
    private final RecommendationTrail trail;
    private final RecommendationRows rows;
    private final RecommendationProofs proofs;
    private final RecommendationOpenings openings;
    private final RecommendationSearch search;
    private final RecommendationThemes themes;
    private final UnitDirectory units;
    private final SubjectLinks links;

    RecommendationReading(
            RecommendationStore store,
            RecommendationRights rights,
            RecommendationTrail trail,
            RecommendationRows rows,
            RecommendationProofs proofs,
            RecommendationOpenings openings,
            RecommendationSearch search,
            RecommendationThemes themes,
            UnitDirectory units,
            List<SubjectType> types) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.rows = rows;
        this.proofs = proofs;
        this.openings = openings;
        this.search = search;
        this.themes = themes;
        this.units = units;
        this.links = new SubjectLinks(types);
    }

    /** One page of the recommendations that concern her. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public List<RecommendationRow> page(RecommendationFilter filter, RecommendationSorting order, Pageable page) {
        // What is sorted are ids: an index gives them without the rows, of which only those of the page are read.
        return rows.of(store.these(search.ids(filter, order)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList()));
    }

    /** How many {@link #page} has in all. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public long count(RecommendationFilter filter) {
        return search.ask("select count(r)", "", Long.class, filter).getSingleResult();
    }

    /** How the open ones of a list stand, whatever group of them is looked at. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public RecommendationStanding standing(RecommendationFilter filter) {
        LocalDate today = store.today();
        return search.ask("""
                        select new vn.congtachoi.recommendation.RecommendationStanding(
                            count(r),
                            count(case when r.state = vn.congtachoi.recommendation.RecommendationState.ANSWERED then 1 end),
                            count(case when r.dueOn < :now then 1 end),
                            count(case when r.escalatedOn is not null or r.state = vn.congtachoi.recommendation.RecommendationState.DISAGREED then 1 end),
                            count(case when r.sentOn >= :days30 then 1 end),
                            count(case when r.sentOn < :days30 and r.sentOn >= :days60 then 1 end),
                            count(case when r.sentOn < :days60 and r.sentOn >= :days90 then 1 end),
                            count(case when r.sentOn < :days90 then 1 end))
                        """, "", RecommendationStanding.class, filter.withGroup(RecommendationGroup.OPEN))
                .setParameter("now", today)
                .setParameter("days30", today.minusDays(AGES))
                .setParameter("days60", today.minusDays(2L * AGES))
                .setParameter("days90", today.minusDays(3L * AGES))
                .getSingleResult();
    }

    /** The themes of what concerns her, in order; those of restricted ones are not among them. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public List<String> themes() {
        return themes.of(rights.readable(), MOST_THEMES);
    }

    /** The units whose recommendations she reads, the highest first. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> units() {
        return units.today().highestFirst(rights.readable());
    }

    /**
     * Opens the page of a recommendation: of a restricted one it is written down who did so.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(RecommendationPermissions.READ)
    @Transactional
    public RecommendationDetail open(UUID id) {
        Recommendation recommendation = rights.readable(store.get(id));
        if (recommendation.isRestricted() && !rights.isPortal()) {
            openings.saveAndFlush(new RecommendationOpening(id, rights.actor(), store.now()));
        }
        return shown(recommendation);
    }

    /**
     * The same after a step on the page that she has opened.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public RecommendationDetail detail(UUID id) {
        return shown(rights.readable(store.get(id)));
    }

    private RecommendationDetail shown(Recommendation recommendation) {
        UUID id = recommendation.id();
        Map<RecommendationAct, Decision> acts = new EnumMap<>(RecommendationAct.class);
        for (RecommendationAct act : RecommendationAct.values()) {
            if (act.fits(recommendation.state())) {
                acts.put(act, rights.may(act, recommendation));
            }
        }
        UUID document = recommendation.documentId();
        return new RecommendationDetail(
                rows.of(recommendation),
                rows.unit(recommendation.unitId()),
                link(recommendation.origin()),
                document == null ? null : link(SubjectRef.of("document", document)),
                followed(recommendation),
                proofs.of(id),
                trail.steps(id),
                openings(recommendation),
                acts,
                rights.mayEnter(recommendation),
                rights.mayProve(recommendation),
                rights.mayRemove(recommendation),
                recommendation.version());
    }

    private @Nullable SubjectLink link(SubjectRef subject) {
        return links.find(subject).orElse(null);
    }

    private static RecommendationDetail.Followed followed(Recommendation recommendation) {
        return new RecommendationDetail.Followed(
                recommendation.proof(),
                recommendation.answerBy(),
                recommendation.keeperName(),
                recommendation.stateSince(),
                recommendation.escalatedOn(),
                recommendation.firstAnsweredOn(),
                recommendation.closedOn(),
                recommendation.closedByName());
    }

    private List<RecommendationOpeningRow> openings(Recommendation recommendation) {
        return recommendation.isRestricted()
                ? openings.findByRecommendationIdOrderByOpenedAtDescIdDesc(recommendation.id(), OPENINGS).stream()
                        .map(RecommendationOpening::row)
                        .toList()
                : List.of();
    }

    /** How many open ones each of these units has that concern her; those without any are missing. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, Long> openOf(Set<UUID> addressees) {
        Map<UUID, Long> open = new HashMap<>();
        if (!addressees.isEmpty()) {
            search.ask(
                            "select r.addresseeUnitId, count(r)",
                            "r.openNow = true and r.addresseeUnitId in :addressees",
                            " group by r.addresseeUnitId",
                            Object[].class,
                            Map.of("addressees", addressees))
                    .getResultList()
                    .forEach(line -> open.put((UUID) line[0], (Long) line[1]));
        }
        return open;
    }

    /** What these units issued on these days, both included, as far as she reads the units, and what became of it. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public RecommendationCounts counts(Set<UUID> issuers, LocalDate from, LocalDate to) {
        return search.counts(issuers, from, to);
    }
}
