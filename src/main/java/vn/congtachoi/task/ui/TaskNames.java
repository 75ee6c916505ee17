package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskDeadlines;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What people call whoever carries a task, and how long there is. */
@Component
class TaskNames {

    private final AssigneeNames assignees;
    private final ProgrammeService programmes;
    private final IndicatorDictionary indicators;
    private final Targets targets;
    private final SubjectLinks links;
    private final TaskDeadlines deadlines;
    private final PublicAddress address;
    private final Clock clock;

    TaskNames(
            AssigneeNames assignees,
            ProgrammeService programmes,
            IndicatorDictionary indicators,
            Targets targets,
            List<SubjectType> types,
            TaskDeadlines deadlines,
            PublicAddress address,
            Clock clock) {
        this.assignees = assignees;
        this.programmes = programmes;
        this.indicators = indicators;
        this.targets = targets;
        this.links = new SubjectLinks(types);
        this.deadlines = deadlines;
        this.address = address;
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
    Optional<IndicatorRow> indicator(TaskAim aim) {
        return Optional.ofNullable(aim.indicatorId()).map(indicators::row);
    }

    /** The same with what the unit that carries the task is to reach in the year; empty for none. */
    String target(TaskDetail detail) {
        int year = detail.form().dueOn().getYear();
        return indicator(detail.form().more().aim())
                .map(indicator -> targets.known(
                                indicator.id(), detail.row().lead().unitId(), year)
                        .map(target -> Texts.of(
                                "task.ui.indicator.target",
                                indicator.name(),
                                String.valueOf(year),
                                VnFormat.number(target)))
                        .orElse(indicator.name()))
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

    /** Who is told of the due day by itself, and when: "3/7 nhắc người thực hiện; …". */
    String warnings(TaskRow task) {
        return deadlines.days(task.dueOn()).entrySet().stream()
                .map(warning -> Texts.of(
                        "task.ui.warning." + warning.getKey().key(),
                        VnFormat.day(warning.getValue()),
                        task.giverName()))
                .collect(Collectors.joining("\n"));
    }

    /** The reminder of a task to those who still carry it, for Zalo. */
    String zalo(TaskDetail detail) {
        TaskRow row = detail.row();
        String who =
                detail.unfinished().stream().map(TaskRow::lead).map(this::of).collect(Collectors.joining("; "));
        return Texts.of(
                row.late() ? "task.zalo.late" : "task.zalo",
                who,
                row.title(),
                VnFormat.day(row.dueOn()),
                address.of("nhiem-vu/" + row.id()));
    }
}
