package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Báo cáo hoàn thành of a task that feeds an indicator: the result, in words and as a number. */
class FinishDialog extends RecordDialog {

    private static final int LENGTH = 1000;

    /** Takes the result, or refuses it. */
    @FunctionalInterface
    interface Finishing {
        void take(String words, @Nullable Integer number);
    }

    private final TextArea words = Fields.area("task.ui.say.finish", LENGTH);
    private final IntegerField number;
    private final Finishing finishing;

    /**
     * @param expected how many were expected, or null
     * @param indicator one whose single occasions add up
     */
    FinishDialog(String title, IndicatorRow indicator, @Nullable Integer expected, Finishing finishing) {
        super(title);
        this.finishing = finishing;
        number = new IntegerField(Texts.of("task.ui.finish.number", indicator.measure()));
        number.setMin(1);
        number.setHelperText(
                expected == null
                        ? Texts.of("task.ui.finish.hint", indicator.name())
                        : Texts.of("task.ui.finish.hint-expected", indicator.name(), expected));
        fill("task.ui.act.finish", new Paragraph(Texts.of("task.ui.text.finish")), words, number);
        words.focus();
    }

    @Override
    protected void save() {
        finishing.take(words.getValue(), number.getValue());
    }
}
