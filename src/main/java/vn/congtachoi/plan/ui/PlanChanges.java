package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanDifference;
import vn.congtachoi.plan.PlanPartWords;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;

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
        PlainTable table = new PlainTable(
                Texts.of("plan.ui.changes"),
                List.of(
                        Texts.of("plan.paper.column.title"),
                        Texts.of("plan.paper.column.change"),
                        Texts.of("plan.paper.column.before"),
                        Texts.of("plan.paper.column.after")));
        differences.forEach(difference -> table.row(List.of(
                difference.line().form().title(),
                Texts.of(PlanPartWords.kind(difference)),
                words.before(difference),
                words.after(difference))));
        return new Div(new Paragraph(Texts.of(small ? "plan.ui.changes.small" : "plan.ui.changes.large")), table);
    }
}
