package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.task.Assignee;

/** The lines of plans with who leads and helps, and their money. */
@Component
class PlanItemStore {

    private final PlanItems items;
    private final PlanItemParties parties;
    private final PlanItemMonies monies;
    private final AuditTrail trail;

    PlanItemStore(PlanItems items, PlanItemParties parties, PlanItemMonies monies, AuditTrail trail) {
        this.items = items;
        this.parties = parties;
        this.monies = monies;
        this.trail = trail;
    }

    /** @throws BusinessException when there is none */
    PlanItem get(UUID id) {
        return items.findById(id).orElseThrow(() -> new BusinessException("plan.error.item-gone"));
    }

    /** All lines of a plan, read at once. */
    PlanLines lines(UUID plan) {
        Map<UUID, List<Assignee>> leads = new HashMap<>();
        Map<UUID, List<Assignee>> helpers = new HashMap<>();
        parties.findByPlanIdOrderByPosition(plan).forEach(party -> (party.helps() ? helpers : leads)
                .computeIfAbsent(party.itemId(), id -> new ArrayList<>())
                .add(party.assignee()));
        Map<UUID, Map<FundingSource, Money>> money = new HashMap<>();
        monies.findByPlanId(plan)
                .forEach(sum -> money.computeIfAbsent(sum.itemId(), id -> new EnumMap<>(FundingSource.class))
                        .put(sum.source(), sum.amount()));
        return new PlanLines(items.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .map(item -> item.row(
                        leads.getOrDefault(item.id(), List.of()),
                        helpers.getOrDefault(item.id(), List.of()),
                        money.getOrDefault(item.id(), Map.of())))
                .toList());
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    PlanItem add(UUID plan, @Nullable UUID parent, int position, PlanItemForm form) {
        PlanItem item = items.saveAndFlush(new PlanItem(plan, parent, position, form));
        takeDetails(item, form);
        return item;
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    void change(PlanItem item, PlanItemForm form) {
        item.take(form);
        items.saveAndFlush(item);
        takeDetails(item, form);
    }

    private void takeDetails(PlanItem item, PlanItemForm form) {
        List<PlanItemParty> kept = parties.findByItemIdOrderByPosition(item.id());
        if (!named(kept, false).equals(form.leads()) || !named(kept, true).equals(form.helpers())) {
            parties.deleteAll(kept);
            parties.flush();
            parties.saveAll(Stream.concat(party(item, false, form.leads()), party(item, true, form.helpers()))
                    .toList());
        }
        List<PlanItemMoney> sums = monies.findByItemId(item.id());
        Map<FundingSource, Money> wanted = form.needs().money();
        if (!sums.stream()
                .collect(Collectors.toMap(PlanItemMoney::source, PlanItemMoney::amount))
                .equals(wanted)) {
            monies.deleteAll(sums);
            monies.flush();
            wanted.forEach(
                    (source, amount) -> monies.save(new PlanItemMoney(item.planId(), item.id(), source, amount)));
        }
    }

    private static List<Assignee> named(List<PlanItemParty> kept, boolean helping) {
        return kept.stream()
                .filter(party -> party.helps() == helping)
                .map(PlanItemParty::assignee)
                .toList();
    }

    private static Stream<PlanItemParty> party(PlanItem item, boolean helps, List<Assignee> named) {
        List<PlanItemParty> made = new ArrayList<>();
        for (Assignee who : named) {
            made.add(new PlanItemParty(item.planId(), item.id(), helps, made.size(), who));
        }
        return made.stream();
    }

    void save(PlanItem item) {
        items.saveAndFlush(item);
    }

    /** Takes a line away for good; the log keeps it. */
    void remove(PlanItem item) {
        parties.deleteAll(parties.findByItemIdOrderByPosition(item.id()));
        monies.deleteAll(monies.findByItemId(item.id()));
        items.delete(item);
        items.flush();
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(PlanItem item, long version) {
        if (item.version() != version) {
            throw trail.stale(item);
        }
    }
}
