package vn.congtachoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds plans for other modules. */
@Component
class PlanSubject implements SubjectType, SearchSource {

    private final Plans plans;
    private final PlanItems items;
    private final PlanRights rights;
    private final Access access;

    PlanSubject(Plans plans, PlanItems items, PlanRights rights, Access access) {
        this.plans = plans;
        this.items = items;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Plan.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return plans.findById(id).map(Plan::title);
    }

    @Override
    public String path(UUID id) {
        return "ke-hoach/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(PlanPermissions.READ)
                && plans.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return plans.findAll().stream().map(this::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return plans.findById(id).map(this::document);
    }

    /** Found by its title, and by what its lines say. */
    private SearchDocument document(Plan plan) {
        String words = items.findByPlanIdOrderByPositionAscIdAsc(plan.id()).stream()
                .map(PlanItem::title)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(plan.subject(), plan.title(), Integer.toString(plan.year()), words);
    }
}
