package vn.congtachoi.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskChoices;

/** From what a line of a plan lets her choose. */
@Component
class PlanChoices {

    /** What can be chosen for one line; whoever has left stands there until somebody else is chosen. */
    record Offer(
            List<AssigneeChoice> assignees,
            List<ProgrammeRef> programmes,
            List<ProgrammeContentRef> contents,
            List<IndicatorRow> indicators) {

        @Nullable
        IndicatorRow indicator(String id) {
            return indicators.stream()
                    .filter(row -> row.id().toString().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final TaskChoices assignees;
    private final AssigneeNames names;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;

    PlanChoices(
            TaskChoices assignees, AssigneeNames names, ProgrammeService programmes, IndicatorDictionary indicators) {
        this.assignees = assignees;
        this.names = names;
        this.programmes = programmes;
        this.indicators = indicators;
    }

    Offer offer(UUID unit, PlanItemForm form) {
        List<AssigneeChoice> standing = new ArrayList<>(assignees.assignees(unit));
        Stream.concat(form.leads().stream(), form.helpers().stream())
                .distinct()
                .filter(who ->
                        standing.stream().noneMatch(choice -> choice.assignee().equals(who)))
                .map(who -> new AssigneeChoice(who, names.of(who), ""))
                .toList()
                .forEach(standing::add);
        return new Offer(standing, programmes.refs(unit), programmes.contentRefs(unit), indicators.all());
    }

    /** The form with the records behind its ids. */
    PlanItemDraft draft(PlanItemForm form) {
        return new PlanItemDraft(
                form.title(),
                form.focal(),
                found(form.aim().programmeId(), programmes::ref),
                found(form.aim().contentId(), programmes::contentRef),
                found(form.aim().indicatorId(), indicators::row),
                form.leads(),
                form.helpers(),
                form.startsOn(),
                form.dueOn(),
                form.dayRule(),
                form.place(),
                form.needs().expectedCount(),
                form.needs().measure(),
                form.needs().money(),
                form.expectedResult(),
                form.version());
    }

    private static <T> @Nullable T found(@Nullable UUID id, Function<UUID, T> read) {
        return id == null ? null : read.apply(id);
    }
}
