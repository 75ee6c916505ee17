package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.Rulebook;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;

/** Campaigns and visits as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class SupervisionReading {

    /** Those in which the body knows of it. */
    static final Set<VisitState> TOLD =
            EnumSet.allOf(VisitState.class).stream().filter(VisitState::isTold).collect(Collectors.toUnmodifiableSet());

    /** Those that stand on their day. */
    static final Set<VisitState> LIVE =
            EnumSet.allOf(VisitState.class).stream().filter(VisitState::isLive).collect(Collectors.toUnmodifiableSet());

    /** Those that somebody still has to do something with. */
    static final Set<VisitState> OPEN = EnumSet.allOf(VisitState.class).stream()
            .filter(state -> state.isLive() && state != VisitState.COMPLETED)
            .collect(Collectors.toUnmodifiableSet());

    private static final int NEAR_DAYS = 7;

    private final Campaigns campaigns;
    private final Visits visits;
    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final SupervisionRows rows;
    private final SupervisionPages pages;
    private final Rulebook rules;

    SupervisionReading(
            Campaigns campaigns,
            Visits visits,
            SupervisionStore store,
            SupervisionRights rights,
            SupervisionRows rows,
            SupervisionPages pages,
            Rulebook rules) {
        this.campaigns = campaigns;
        this.visits = visits;
        this.store = store;
        this.rights = rights;
        this.rows = rows;
        this.pages = pages;
        this.rules = rules;
    }

    /** What the kinds ask for. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Map<SupervisionKind, KindTerms> terms() {
        return rules.all();
    }

    /** The campaigns of a plan that she reads, in the order of their days. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<CampaignRow> campaigns(UUID planId) {
        return rows.campaigns(campaigns.findByPlanIdOrderByWorksFromAscIdAsc(planId).stream()
                .filter(rights::mayRead)
                .toList());
    }

    /** One page of the visits that concern her. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<VisitRow> page(VisitFilter filter, VisitSort sort, boolean descending, Pageable page) {
        SupervisionKind kind = filter.kind();
        VisitState state = filter.state();
        return rows.visits(visits.search(
                        filter.year(),
                        rights.me(),
                        rights.readable(),
                        TOLD,
                        LikePattern.containing(VietnameseText.fold(filter.text())),
                        kind == null ? EnumSet.allOf(SupervisionKind.class) : Set.of(kind),
                        state == null ? EnumSet.allOf(VisitState.class) : Set.of(state),
                        filter.mine(),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.order(descending)))
                .getContent());
    }

    /** The visits of these days that concern her, in order; both days included. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<VisitRow> between(LocalDate from, LocalDate to) {
        return rows.visits(visits.between(from, to, rights.me(), rights.readable(), TOLD, LIVE));
    }

    /** The visits in whose team she is: those being held, and those of last week that nobody began, and of the next days. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<VisitRow> onSite() {
        LocalDate today = store.today();
        return rows.visits(visits.onSite(
                rights.me(),
                VisitState.UNDERWAY,
                VisitState.AHEAD,
                today.minusDays(NEAR_DAYS),
                today.plusDays(NEAR_DAYS)));
    }

    /**
     * A campaign; that a restricted one was opened is kept.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public CampaignDetail campaign(UUID id) {
        Campaign campaign = store.campaign(id);
        if (!rights.mayRead(campaign)) {
            throw new BusinessException("supervision.notFound");
        }
        pages.noteOpened(campaign);
        return pages.of(campaign);
    }

    /**
     * A visit; that one of a restricted campaign was opened is kept.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public VisitDetail visit(UUID id) {
        Visit visit = store.visit(id);
        Campaign campaign = store.campaign(visit.campaignId());
        if (!rights.mayRead(campaign, visit)) {
            throw new BusinessException("supervision.notFound");
        }
        pages.noteOpened(campaign);
        return pages.of(campaign, visit);
    }
}
