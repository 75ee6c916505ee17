package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Báo cáo hoàn thành of a task that feeds an indicator: the result, and how many took part. */
class FinishDialog extends RecordDialog {

    private static final int LENGTH = 1000;

    /** Takes the result, or refuses it. */
    @FunctionalInterface
    interface Finishing {
        void take(String words, @Nullable Integer people);
    }

    private final TextArea words = Fields.area("task.ui.say.finish", LENGTH);
    private final IntegerField people;
    private final Finishing finishing;

    /**
     * @param expected how many were expected, or null
     * @param indicator its name
     */
    FinishDialog(String title, String indicator, @Nullable Integer expected, Finishing finishing) {
        super(title);
        this.finishing = finishing;
        people = new IntegerField(Texts.of("task.ui.finish.people"));
        people.setMin(1);
        people.setHelperText(
                expected == null
                        ? Texts.of("task.ui.finish.hint", indicator)
                        : Texts.of("task.ui.finish.hint-expected", indicator, expected));
        fill("task.ui.act.finish", new Paragraph(Texts.of("task.ui.text.finish")), words, people);
        words.focus();
    }

    @Override
    protected void save() {
        finishing.take(words.getValue(), people.getValue());
    }
}
