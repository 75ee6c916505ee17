package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congtachoi.programme.FundingWords;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.task.TaskPriority;
import vn.congtachoi.task.TaskRepeatRow;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.VnI18nProvider;

/** What a task says: who, when, why and what for. */
class TaskFacts extends FactList {

    /** @param repeat how it comes again, or empty */
    TaskFacts(TaskDetail detail, TaskNames names, Optional<TaskRepeatRow> repeat) {
        TaskMore more = detail.form().more();
        if (!detail.parentTitle().isEmpty()) {
            add(
                    Texts.of("task.ui.parent"),
                    new Anchor("nhiem-vu/" + detail.row().parentId(), detail.parentTitle()));
        }
        names.source(detail.source()).ifPresent(source -> add(Texts.of("task.ui.source"), source));
        if (!detail.row().isSplit()) {
            fact(Texts.of("task.ui.lead"), names.of(detail.row().lead()));
        }
        fact(Texts.of("task.ui.helpers"), more.helpers().stream().map(names::of).collect(Collectors.joining("; ")));
        fact(Texts.of("task.ui.giver"), detail.row().giverName());
        if (detail.form().startsOn() != null) {
            fact(Texts.of("task.ui.starts"), VnFormat.day(detail.form().startsOn()));
        }
        repeat.ifPresent(rule -> fact(Texts.of("task.ui.repeats"), words(rule)));
        if (detail.row().state().isWithLead()) {
            fact(Texts.of("task.ui.warnings"), names.warnings(detail.row()));
        }
        if (detail.seenAt() != null) {
            fact(
                    Texts.of("task.ui.seen"),
                    Texts.of("task.ui.seen-line", VnFormat.moment(detail.seenAt()), detail.seenBy()));
        }
        fact(
                Texts.of("task.ui.origin"),
                Texts.of(
                        more.focal()
                                ? "task.ui.focal"
                                : "task.origin." + more.origin().name()));
        if (more.priority() != TaskPriority.NORMAL) {
            fact(Texts.of("task.ui.priority"), Texts.of("task.priority", more.priority()));
        }
        aim(detail, names);
        fact(Texts.of("task.ui.place"), more.place());
        needs(more.needs());
        fact(Texts.of("task.ui.expected"), more.expectedResult());
        fact(Texts.of("task.ui.proof"), more.proof());
        fact(Texts.of("task.ui.description"), more.description());
    }

    /** "Hằng tháng; các lần tới: 25/8/2023, 25/9/2023". */
    private static String words(TaskRepeatRow repeat) {
        String rule = Texts.of("task.cadence", repeat.rule().cadence());
        String how = repeat.rule().lunar() ? Texts.of("task.ui.repeats.lunar", rule) : rule;
        String days = repeat.coming().stream().map(VnFormat::day).collect(Collectors.joining(", "));
        return days.isEmpty() ? Texts.of("task.ui.repeats.last", how) : Texts.of("task.ui.repeats.line", how, days);
    }

    private void aim(TaskDetail detail, TaskNames names) {
        TaskAim aim = detail.form().more().aim();
        names.programme(aim).ifPresent(programme -> {
            Div value = new Div(new Anchor("de-an/" + programme.id(), programme.shortName()));
            names.content(aim).ifPresent(content -> value.add(new Span(content)));
            if (detail.row().integrated()) {
                value.add(new Span(Texts.of("task.ui.integrated")));
            }
            add(Texts.of("task.ui.programme"), value);
        });
        fact(Texts.of("task.ui.indicator"), names.target(detail));
    }

    private void needs(TaskNeeds needs) {
        if (needs.expectedCount() != null) {
            fact(
                    Texts.of("task.ui.count"),
                    VnFormat.number(needs.expectedCount()) + " "
                            + Texts.of("task.measure", needs.measure()).toLowerCase(VnI18nProvider.VIETNAMESE));
        }
        fact(Texts.of("task.ui.form.money"), String.join("\n", FundingWords.of(needs.money())));
    }
}
