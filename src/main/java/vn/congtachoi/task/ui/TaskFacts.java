package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskPriority;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What a task says: who, when, why and what for. */
class TaskFacts extends Composite<DescriptionList> {

    TaskFacts(TaskDetail detail, TaskNames names, ProgrammeService programmes) {
        getContent().addClassName("app-task-facts");
        TaskMore more = detail.form().more();
        if (!detail.parentTitle().isEmpty()) {
            add("task.ui.parent", new Anchor("nhiem-vu/" + detail.row().parentId(), detail.parentTitle()));
        }
        if (!detail.row().isSplit()) {
            fact("task.ui.lead", names.of(detail.row().lead()));
        }
        fact("task.ui.helpers", more.helpers().stream().map(names::of).collect(Collectors.joining("; ")));
        fact("task.ui.giver", detail.row().giverName());
        if (detail.form().startsOn() != null) {
            fact("task.ui.starts", VnFormat.day(detail.form().startsOn()));
        }
        if (detail.seenAt() != null) {
            fact("task.ui.seen", Texts.of("task.ui.seen-line", VnFormat.moment(detail.seenAt()), detail.seenBy()));
        }
        fact(
                "task.ui.origin",
                Texts.of(
                        more.focal()
                                ? "task.ui.focal"
                                : "task.origin." + more.origin().name()));
        if (more.priority() != TaskPriority.NORMAL) {
            fact("task.ui.priority", Texts.of("task.priority", more.priority()));
        }
        if (more.programmeId() != null) {
            ProgrammeRef programme = programmes.ref(more.programmeId());
            add("task.ui.programme", new Anchor("de-an/" + programme.id(), programme.shortName()));
        }
        fact("task.ui.place", more.place());
        fact("task.ui.expected", more.expectedResult());
        fact("task.ui.proof", more.proof());
        fact("task.ui.description", more.description());
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            add(key, new Span(value));
        }
    }

    private void add(String key, Component value) {
        getContent().add(new Term(Texts.of(key)));
        getContent().add(new Description(value));
    }
}
