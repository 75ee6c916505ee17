package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanDifference;
import vn.congtachoi.plan.PlanPartWords;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** What an adjustment changes: each line as it was approved and as it would be. */
class PlanChanges extends PageSection {

    PlanChanges(PlanDetail plan, PlanPartWords words) {
        super(Texts.of("plan.ui.changes"), content(plan, words));
    }

    private static Div content(PlanDetail plan, PlanPartWords words) {
        List<PlanDifference> differences = plan.differences();
        if (differences.isEmpty()) {
            return new Div(new Paragraph(Texts.of("plan.ui.changes.none")));
        }
        boolean small = differences.stream().allMatch(PlanDifference::isSmall);
        Div content = new Div(new Paragraph(Texts.of(small ? "plan.ui.changes.small" : "plan.ui.changes.large")));
        differences.forEach(difference -> content.add(change(difference, words)));
        return content;
    }

    private static Component change(PlanDifference difference, PlanPartWords words) {
        Span title = new Span(difference.line().form().title());
        title.addClassName("app-plan-change__title");
        Div head = new Div(title, new StatusBadge(Texts.of(PlanPartWords.kind(difference)), Tone.DUE));
        head.addClassName("app-row");
        FactList facts = new FactList();
        facts.fact(Texts.of("plan.paper.column.before"), words.before(difference));
        facts.fact(Texts.of("plan.paper.column.after"), words.after(difference));
        Div change = new Div(head, facts);
        change.addClassName("app-plan-change");
        return change;
    }
}
