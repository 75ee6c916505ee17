package vn.congtachoi.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitDirectory;

/**
 * Asks for the tasks that concern her and that a filter lets through: one set of conditions behind every view. What is
 * selected and how it is ordered are constants of the views; whatever comes from outside is a parameter.
 */
@Component
class TaskSearch {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final String CONCERNS = """
            ({t}.leadUnitId in :units or {t}.giverUnitId in :units or {t}.leadPersonId = :me
             or exists (select h.id from TaskHelper h
                        where h.taskId = {t}.id and (h.unitId in :units or h.personId = :me)))""";

    /** The whole of a part that she reads stands for it; a part whose whole is not hers stands for itself. */
    private static final String WHOLES = """
            ({t}.part = false
                  or not exists (select w.id from Task w
                                 where w.id = {t}.parentId
                                   and (w.leadUnitId in :units or w.giverUnitId in :units or w.leadPersonId = :me)))""";

    /** Somebody carries it herself, for a unit, or helps with it; the whole is not hers where she carries a part. */
    private static final String HERS = """
            ({t}.leadPersonId = :whom
             or ({t}.leadPersonId is null and {t}.parts = 0 and {t}.leadUnitId in :answered)
             or exists (select k.id from TaskHelper k where k.taskId = {t}.id and k.personId = :whom))""";

    private static final String OF_WHOLES = "({t}.id in :wholes or {t}.parentId in :wholes and {t}.part = true)";

    private final EntityManager entities;
    private final TaskRights rights;
    private final UnitDirectory units;

    TaskSearch(EntityManager entities, TaskRights rights, UnitDirectory units) {
        this.entities = entities;
        this.rights = rights;
        this.units = units;
    }

    /** @param select what of the task {@code t}, a constant */
    <R> TypedQuery<R> ask(String select, String tail, Class<R> type, TaskFilter filter) {
        return ask(select, tail, type, filter, TaskGrouping.NONE);
    }

    /** The lines of a list that is divided so. */
    <R> TypedQuery<R> ask(String select, String tail, Class<R> type, TaskFilter filter, TaskGrouping by) {
        return query(select, tail, type, new Conditions("t", filter, by));
    }

    /** The lines under one heading. */
    <R> TypedQuery<R> ask(String select, String tail, Class<R> type, TaskFilter filter, TaskGroupKey within) {
        Conditions where = new Conditions("t", filter, within.by());
        where.group(within);
        return query(select, tail, type, where);
    }

    /** Those that are worked on, or due, on one of the days; the days of the filter itself do not count. */
    <R> TypedQuery<R> within(
            String select, Class<R> type, TaskFilter filter, TaskGrouping by, LocalDate from, LocalDate to) {
        Conditions where = new Conditions("t", filter.withDays(null, null), by);
        where.and("{t}.dueOn >= :from", "from", from);
        where.and("coalesce({t}.startsOn, {t}.dueOn) <= :to", "to", to);
        return query(select, " order by t.dueOn, t.id", type, where);
    }

    /**
     * Those that are due on the days of the wish and are not given up: carried by its units or given by them, carried
     * by its person or with her help. The parts of a whole stand for themselves where somebody is singled out.
     */
    <R> TypedQuery<R> due(String select, String tail, Class<R> type, CalendarWish wish) {
        TaskFilter filter = TaskFilter.OPEN
                .withStates(TaskState.COUNTED)
                .withDays(wish.from(), wish.to())
                .withParts(!wish.ofAllUnits() || !wish.ofAnybody());
        return query(select, tail, type, wished(filter, wish));
    }

    /** The same of these wholes and their parts, whenever they are due. */
    <R> TypedQuery<R> repeated(String select, Class<R> type, CalendarWish wish, Collection<UUID> wholes) {
        TaskFilter filter = TaskFilter.OPEN
                .withStates(TaskState.COUNTED)
                .withDays(null, null)
                .withParts(!wish.ofAllUnits() || !wish.ofAnybody());
        Conditions where = wished(filter, wish);
        where.and(OF_WHOLES, "wholes", wholes);
        return query(select, " order by t.id", type, where);
    }

    private Conditions wished(TaskFilter filter, CalendarWish wish) {
        Conditions where = new Conditions("t", filter, TaskGrouping.NONE);
        if (!wish.ofAllUnits()) {
            where.and(
                    "({t}.leadUnitId in :ofUnits or ({t}.part = false and {t}.giverUnitId in :ofUnits))",
                    "ofUnits",
                    wish.units());
        }
        if (!wish.ofAnybody()) {
            where.and(HERS, "whom", wish.whom());
            where.parameters.put("answered", wish.answered());
        }
        return where;
    }

    /** Of these wholes and their parts, as many as concern her and the filter lets through. */
    <R> TypedQuery<R> withParts(
            String select, Class<R> type, TaskFilter filter, TaskGrouping by, Collection<UUID> wholes) {
        Conditions where = new Conditions("t", filter, by);
        where.and(OF_WHOLES, "wholes", wholes);
        return query(select, " order by t.id", type, where);
    }

    /** Those whose parent is not among them, nor what that stands under: the others are found below these. */
    <R> TypedQuery<R> tops(String select, String tail, Class<R> type, TaskFilter filter) {
        Conditions where = new Conditions("t", filter, TaskGrouping.NONE);
        where.text += " and not exists (select p.id from Task p where p.id = t.parentId and "
                + new Conditions("p", filter, TaskGrouping.NONE).text
                + ") and not exists (select g.id from Task q join Task g on g.id = q.parentId where q.id = t.parentId and "
                + new Conditions("g", filter, TaskGrouping.NONE).text + ")";
        return query(select, tail, type, where);
    }

    /** Whatever concerns her of what lies directly under these tasks. */
    <R> TypedQuery<R> under(String select, String tail, Class<R> type, Collection<UUID> parents) {
        return all(select, tail, type, "{t}.parentId in :parents", "parents", parents);
    }

    /** These tasks, as many of them as concern her. */
    <R> TypedQuery<R> these(String select, String tail, Class<R> type, Collection<UUID> ids) {
        return all(select, tail, type, "{t}.id in :ids", "ids", ids);
    }

    private <R> TypedQuery<R> all(
            String select, String tail, Class<R> type, String condition, String name, Collection<UUID> value) {
        Conditions where =
                new Conditions("t", TaskFilter.OPEN.withStates(Set.of()).withParts(true), TaskGrouping.NONE);
        where.and(condition, name, value);
        return query(select, tail, type, where);
    }

    private <R> TypedQuery<R> query(String select, String tail, Class<R> type, Conditions where) {
        TypedQuery<R> query = entities.createQuery(select + " from Task t where " + where.text + tail, type);
        where.parameters.forEach(query::setParameter);
        return query;
    }

    /** The conditions of a filter on one task, with their parameters. */
    private final class Conditions {

        private final String alias;
        private final Map<String, Object> parameters = new HashMap<>();
        private String text;

        Conditions(String alias, TaskFilter filter, TaskGrouping by) {
            this.alias = alias;
            text = CONCERNS.replace("{t}", alias);
            parameters.put("units", rights.readable());
            parameters.put("me", rights.me());
            if (!filter.text().isBlank()) {
                and("{t}.titleFold like :pattern escape '\\'", "pattern", pattern(filter.text()));
            }
            if (!filter.states().isEmpty()) {
                and("{t}.state in :states", "states", filter.states());
            }
            UUID unit = filter.unit();
            if (unit != null) {
                and("{t}.leadUnitId in :leadUnits", "leadUnits", units.today().subtree(unit));
            }
            UUID person = filter.person();
            if (person != null) {
                and("{t}.leadPersonId = :person", "person", person);
            }
            UUID programme = filter.programme();
            if (programme != null) {
                and("{t}.programmeId = :programme", "programme", programme);
            }
            days(filter.from(), filter.to());
            if (by.isByCarrier()) {
                text += " and ({t}.parts = 0 or {t}.handedOn = true)".replace("{t}", alias);
            } else if (!filter.showsParts()) {
                text += " and " + WHOLES.replace("{t}", alias);
            }
        }

        private String pattern(String words) {
            return LikePattern.containing(VietnameseText.fold(words));
        }

        void and(String condition, String name, Object value) {
            text += " and " + condition.replace("{t}", alias);
            parameters.put(name, value);
        }

        private void days(@Nullable LocalDate from, @Nullable LocalDate to) {
            if (from != null || to != null) {
                and("{t}.dueOn >= :dueFrom", "dueFrom", from == null ? EARLIEST : from);
                and("{t}.dueOn <= :dueTo", "dueTo", to == null ? LATEST : to);
            }
        }

        void group(TaskGroupKey key) {
            YearMonth month = key.month();
            switch (key.by()) {
                case NONE -> {}
                case PROGRAMME -> same("programmeId", "groupProgramme", key.id());
                case UNIT -> same("leadUnitId", "groupUnit", key.id());
                case PERSON -> {
                    same("leadUnitId", "groupUnit", key.unit());
                    same("leadPersonId", "groupPerson", key.id());
                }
                case MONTH -> {
                    if (month != null) {
                        and("{t}.dueOn >= :groupFrom", "groupFrom", month.atDay(1));
                        and("{t}.dueOn <= :groupTo", "groupTo", month.atEndOfMonth());
                    }
                }
            }
        }

        private void same(String property, String name, @Nullable UUID value) {
            if (value == null) {
                text += " and " + alias + "." + property + " is null";
            } else {
                and("{t}." + property + " = :" + name, name, value);
            }
        }
    }
}
