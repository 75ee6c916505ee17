package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.sheet.SheetReader;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.uikit.Texts;

/**
 * A plan as a workbook, out and in again. What comes in is read and told first; then all of it is saved, or nothing. A
 * line that the file does not name stays as it is.
 */
@Service
@PreAuthorize("denyAll()")
public class PlanWorkbook {

    private final PlanStore store;
    private final PlanItemStore items;
    private final PlanRights rights;
    private final PlanChecks checks;
    private final TaskChoices assignees;
    private final AssigneeNames names;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;

    PlanWorkbook(
            PlanStore store,
            PlanItemStore items,
            PlanRights rights,
            PlanChecks checks,
            TaskChoices assignees,
            AssigneeNames names,
            ProgrammeService programmes,
            IndicatorDictionary indicators) {
        this.store = store;
        this.items = items;
        this.rights = rights;
        this.checks = checks;
        this.assignees = assignees;
        this.names = names;
        this.programmes = programmes;
        this.indicators = indicators;
    }

    /**
     * The plan as an .xlsx file; an empty plan gives an empty template.
     *
     * @throws BusinessException when it is not hers to read
     */
    @Needs(PlanPermissions.READ)
    @Transactional(readOnly = true)
    public byte[] write(UUID planId) {
        Plan plan = store.get(planId);
        if (!rights.mayRead(plan)) {
            throw new BusinessException("plan.notFound");
        }
        PlanLines lines = items.lines(planId);
        return new SheetWriter().bytes(new PlanSheetTable(lines, names(plan, lines)).table(plan.title()));
    }

    /**
     * Reads a file and saves nothing.
     *
     * @throws BusinessException when it is no workbook, not made from the template, or the plan may not be changed
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional(readOnly = true)
    public PlanImportResult dryRun(UUID planId, byte[] file) {
        Plan plan = store.get(planId);
        rights.mayEdit(plan).orThrow();
        PlanLines standing = items.lines(planId);
        PlanSheetReading reading = read(plan, standing, file);
        return new PlanImportResult(
                reading.lines().size(),
                PlanDifference.between(standing.standing(), reading.after().standing()),
                reading.unnamed(),
                reading.faults());
    }

    /**
     * Saves what {@link #dryRun} told.
     *
     * @return how many lines the file has
     * @throws BusinessException while faults stand; then nothing is saved
     */
    @Needs(PlanPermissions.EDIT)
    @Transactional
    public int apply(UUID planId, byte[] file) {
        Plan plan = store.lock(planId);
        rights.mayEdit(plan).orThrow();
        PlanSheetReading reading = read(plan, items.lines(planId), file);
        if (!reading.faults().isEmpty()) {
            throw new BusinessException("plan.import.faults", reading.faults().size());
        }
        Map<UUID, UUID> made = new HashMap<>();
        for (PlanSheetLine line : reading.lines()) {
            checks.require(plan, line.form());
            UUID parent = line.parent() == null ? null : made.getOrDefault(line.parent(), line.parent());
            made.put(line.id(), save(plan, line, parent));
        }
        putBehind(reading);
        store.changed(plan);
        return reading.lines().size();
    }

    private UUID save(Plan plan, PlanSheetLine line, @Nullable UUID parent) {
        PlanItemRow before = line.row();
        if (before == null) {
            return items.add(plan.id(), parent, line.position(), line.form()).id();
        }
        PlanItem item = items.get(before.id());
        if (!before.form().equals(line.form())) {
            items.change(item, line.form());
        }
        if (!Objects.equals(before.parentId(), parent) || before.position() != line.position()) {
            item.place(parent, line.position());
            items.save(item);
        }
        return before.id();
    }

    /** Lines that the file does not name stand behind those beside them that it names. */
    private void putBehind(PlanSheetReading reading) {
        Map<@Nullable UUID, Integer> next = new HashMap<>();
        reading.lines().forEach(line -> next.merge(line.parent(), 1, Integer::sum));
        reading.after().all().stream().skip(reading.lines().size()).forEach(row -> {
            Integer place = next.get(row.parentId());
            if (place != null) {
                PlanItem item = items.get(row.id());
                item.place(row.parentId(), place);
                items.save(item);
                next.put(row.parentId(), place + 1);
            }
        });
    }

    private PlanSheetReading read(Plan plan, PlanLines standing, byte[] file) {
        return new PlanSheetReading(SheetReader.usual().read(file), standing, names(plan, standing), plan.year());
    }

    /** Who can be named, by every usual name; whoever has left is still known by the lines where she stands. */
    private PlanSheetNames names(Plan plan, PlanLines lines) {
        List<Assignee> standing = lines.all().stream()
                .flatMap(row -> Stream.concat(row.form().leads().stream(), row.form().helpers().stream()))
                .distinct()
                .toList();
        Map<Assignee, String> known = names.of(standing);
        known.replaceAll(
                (who, name) -> name.isEmpty() ? Texts.of("plan.sheet.gone", PlanSheetTable.code(who.unitId())) : name);
        return new PlanSheetNames(
                assignees.book(plan.unitId()).with(known),
                withStanding(
                        programmes.refs(plan.unitId()),
                        ProgrammeRef::id,
                        aims(lines, TaskAim::programmeId),
                        programmes::ref),
                withStanding(
                        programmes.contentRefs(plan.unitId()),
                        ProgrammeContentRef::id,
                        aims(lines, TaskAim::contentId),
                        programmes::contentRef),
                indicators.all());
    }

    private static Stream<UUID> aims(PlanLines lines, Function<TaskAim, @Nullable UUID> part) {
        return lines.all().stream()
                .flatMap(row -> Stream.ofNullable(part.apply(row.form().aim())))
                .distinct();
    }

    /** What can be chosen now, and what stands in the plan although it is over. */
    private static <T> List<T> withStanding(
            List<T> open, Function<T, UUID> id, Stream<UUID> standing, Function<UUID, T> read) {
        List<T> all = new ArrayList<>(open);
        Set<UUID> known = open.stream().map(id).collect(Collectors.toSet());
        standing.filter(one -> !known.contains(one)).map(read).forEach(all::add);
        return all;
    }
}
