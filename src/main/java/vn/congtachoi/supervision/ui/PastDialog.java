package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** A visit of an earlier year, entered from its file on paper: its day, and where it is written down. */
class PastDialog extends RecordDialog {

    private static final int LENGTH = 1000;

    private final BiConsumer<LocalDate, String> enter;
    private final DatePicker day = Fields.day("supervision.ui.past.day");
    private final TextArea words = Fields.area("supervision.ui.past.words", LENGTH);

    PastDialog(String body, BiConsumer<LocalDate, String> enter) {
        super(Texts.of("supervision.ui.past.title", body));
        this.enter = enter;
        fill("supervision.act.ENTER_PAST", new Paragraph(Texts.of("supervision.ui.act.ENTER_PAST")), day, words);
        day.focus();
    }

    @Override
    protected void save() {
        LocalDate held = day.getValue();
        if (held == null) {
            throw new BusinessException("supervision.visit.error.no-day");
        }
        enter.accept(held, words.getValue());
    }
}
