package vn.congtachoi.recommendation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitTree;

/**
 * Asks for the recommendations that concern her and that a filter lets through: one set of conditions behind list, counts
 * and files. What is selected and how it is ordered are constants; whatever comes from outside is a parameter.
 */
@Component
class RecommendationSearch {

    private static final String CONCERNS = """
            ((r.restricted = false and (r.unitId in :units or r.addresseeUnitId in :units or r.keeperId = :me))
             or (r.restricted = true and exists (select x.id from RecommendationReader x
                                                 where x.recommendationId = r.id and x.personId = :hand)))""";

    private static final int NUMBERS = 6;

    /** Restricted ones are counted without their theme. */
    private static final String COUNTS = """
            select case when r.restricted = true then '' else r.themeFold end,
                   min(case when r.restricted = true then '' else r.theme end),
                   count(r),
                   count(case when r.state in :done then 1 end),
                   count(case when r.state = :proven then 1 end),
                   count(case when r.openNow = true and r.dueOn < :today then 1 end),
                   count(case when r.openNow = true then 1 end),
                   count(case when r.escalatedOn is not null then 1 end)
            from Recommendation r
            where r.unitId in :issuers and r.sentOn between :from and :to
            group by case when r.restricted = true then '' else r.themeFold end
            """;

    private final EntityManager entities;
    private final RecommendationRights rights;
    private final RecommendationStore store;
    private final RecommendationTerms terms;
    private final UnitDirectory units;

    RecommendationSearch(
            EntityManager entities,
            RecommendationRights rights,
            RecommendationStore store,
            RecommendationTerms terms,
            UnitDirectory units) {
        this.entities = entities;
        this.rights = rights;
        this.store = store;
        this.terms = terms;
        this.units = units;
    }

    /** @param select what of the recommendation {@code r}, a constant */
    <R> TypedQuery<R> ask(String select, String tail, Class<R> type, RecommendationFilter filter) {
        Conditions where = new Conditions();
        where.filter(filter);
        return query(select, tail, type, where);
    }

    /** What a filter lets through, in this order. */
    TypedQuery<UUID> ids(RecommendationFilter filter, RecommendationSorting order) {
        Conditions where = new Conditions();
        where.filter(filter);
        // A few ids are sorted at once: the order must not lead H2 to another index.
        return query("select r.id", order.clause(where.few ? null : filter.group()), UUID.class, where);
    }

    /** All that concerns her. */
    <R> TypedQuery<R> ask(String select, String condition, String tail, Class<R> type, Map<String, Object> values) {
        Conditions where = new Conditions();
        where.text += " and " + condition;
        where.parameters.putAll(values);
        return query(select, tail, type, where);
    }

    /** By theme and in all; numbers only, so also of what she is no reader of. */
    RecommendationCounts counts(Set<UUID> issuers, LocalDate from, LocalDate to) {
        Set<UUID> read = new HashSet<>(issuers);
        read.retainAll(rights.readable());
        List<RecommendationCounts.Theme> themes = new ArrayList<>();
        long[] all = new long[NUMBERS];
        if (!read.isEmpty()) {
            entities.createQuery(COUNTS, Object[].class)
                    .setParameter("issuers", read)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setParameter("today", store.today())
                    .setParameter("done", EnumSet.of(RecommendationState.DONE_PROVEN, RecommendationState.DONE_STATED))
                    .setParameter("proven", RecommendationState.DONE_PROVEN)
                    .getResultList()
                    .forEach(line -> {
                        long[] numbers = new long[NUMBERS];
                        for (int at = 0; at < NUMBERS; at++) {
                            numbers[at] = (Long) line[at + 2];
                            all[at] += numbers[at];
                        }
                        themes.add(new RecommendationCounts.Theme((String) line[1], numbers(numbers)));
                    });
        }
        themes.sort(Comparator.comparingLong(
                        (RecommendationCounts.Theme theme) -> theme.numbers().issued())
                .reversed());
        return new RecommendationCounts(numbers(all), themes);
    }

    private static RecommendationCounts.Numbers numbers(long[] n) {
        return new RecommendationCounts.Numbers(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    private <R> TypedQuery<R> query(String select, String tail, Class<R> type, Conditions where) {
        TypedQuery<R> query = entities.createQuery(select + " from Recommendation r where " + where.text + tail, type);
        where.parameters.forEach(query::setParameter);
        return query;
    }

    /** The conditions of a filter with their parameters. */
    private final class Conditions {

        private final Map<String, Object> parameters = new HashMap<>();
        private String text = CONCERNS;

        /** Whether it names the few ids among which all are. */
        private boolean few;

        Conditions() {
            parameters.put("units", rights.readable());
            parameters.put("me", rights.me());
            parameters.put("hand", rights.hand());
        }

        void filter(RecommendationFilter filter) {
            group(filter.group());
            if (!filter.text().isBlank()) {
                words(filter.text());
            }
            UUID unit = filter.unit();
            if (unit != null) {
                addressees(units.today(), unit);
            }
            if (!filter.theme().isBlank()) {
                and("r.themeFold = :theme", "theme", VietnameseText.fold(filter.theme()));
            }
            Integer year = filter.year();
            if (year != null) {
                and("r.codeYear = :year", "year", year);
            }
            if (filter.repeats()) {
                text += " and r.repeats = true";
            }
        }

        /** Before all else: H2 looks at the conditions in their order, and the words let the fewest through. */
        private void words(String typed) {
            text = "r.wordsFold like :pattern escape '\\' and " + text;
            parameters.put("pattern", LikePattern.containing(RecommendationTerms.line(typed)));
            terms.few(typed).ifPresent(ids -> {
                few = true;
                text = "r.id in :few and " + text;
                parameters.put("few", ids);
            });
        }

        /** To look for all units one by one takes H2 longer than to take whatever has one. */
        private void addressees(UnitTree tree, UUID unit) {
            Set<UUID> within = tree.subtree(unit);
            if (within.size() == tree.all().size()) {
                text += " and r.addresseeUnitId is not null";
            } else {
                and("r.addresseeUnitId in :addressees", "addressees", within);
            }
        }

        private void group(@Nullable RecommendationGroup group) {
            switch (group) {
                case null -> {}
                case OPEN -> text += " and r.openNow = true";
                case TO_CONFIRM -> and("r.openNow = true and r.state = :state", "state", RecommendationState.ANSWERED);
                case LATE -> and("r.openNow = true and r.dueOn < :today", "today", store.today());
                case REPORTED ->
                    and(
                            "r.openNow = true and (r.escalatedOn is not null or r.state = :state)",
                            "state",
                            RecommendationState.DISAGREED);
                case DONE -> text += " and r.openNow = false";
            }
        }

        private void and(String condition, String name, Object value) {
            text += " and " + condition;
            parameters.put(name, value);
        }
    }
}
