package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** For which month the programme is written. */
class PlanMonthDialog extends RecordDialog {

    private static final int MONTHS = 12;

    private final Select<Integer> month = Fields.choice(
            "plan.ui.paper.month",
            IntStream.rangeClosed(1, MONTHS).boxed().toList(),
            value -> Texts.of("plan.paper.month", value));
    private final IntConsumer taking;

    /** @param taking takes the month, or refuses it */
    PlanMonthDialog(int first, IntConsumer taking) {
        super(Texts.of("plan.ui.paper.MONTH"));
        this.taking = taking;
        month.setValue(first);
        fill("plan.ui.paper.begin", month);
    }

    @Override
    protected void save() {
        taking.accept(month.getValue());
    }
}
