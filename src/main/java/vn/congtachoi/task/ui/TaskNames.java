package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskAim;

/** What people call whoever carries a task, and how long there is. */
@Component
class TaskNames {

    private final AssigneeNames assignees;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;
    private final SubjectLinks links;
    private final Clock clock;

    TaskNames(
            AssigneeNames assignees,
            ProgrammeService programmes,
            IndicatorDictionary indicators,
            List<SubjectType> types,
            Clock clock) {
        this.assignees = assignees;
        this.programmes = programmes;
        this.indicators = indicators;
        this.links = new SubjectLinks(types);
        this.clock = clock;
    }

    String of(Assignee assignee) {
        return assignees.of(assignee);
    }

    Map<Assignee, String> of(Collection<Assignee> several) {
        return assignees.of(several);
    }

    Optional<ProgrammeRef> programme(TaskAim aim) {
        return Optional.ofNullable(aim.programmeId()).map(programmes::ref);
    }

    /** "ND1 – …" as the programme words it. */
    Optional<String> content(TaskAim aim) {
        return Optional.ofNullable(aim.contentId())
                .map(programmes::contentRef)
                .map(content -> content.number() + " – " + content.wording());
    }

    /** The indicator that its result feeds; empty for none. */
    String indicator(TaskAim aim) {
        return Optional.ofNullable(aim.indicatorId())
                .map(indicators::row)
                .map(IndicatorRow::name)
                .orElse("");
    }

    /** A link to the record that a task came of; empty where she may not read it. */
    Optional<Anchor> source(@Nullable SubjectRef source) {
        return Optional.ofNullable(source).flatMap(links::find).map(link -> new Anchor(link.path(), link.title()));
    }

    /** Days from today; negative when it is past. */
    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }
}
