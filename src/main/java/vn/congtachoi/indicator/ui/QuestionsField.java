package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.congtachoi.indicator.QuestionKind;
import vn.congtachoi.indicator.QuickRoundForm;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Up to ten questions: added, taken out and moved, with buttons or with Alt and the arrow keys. */
class QuestionsField extends CustomField<QuestionList> {

    private static final int LENGTH = 500;

    /** The fields of one question. */
    private final class Row extends Div {

        final TextField text = Fields.text("indicator.ui.quick.form.question", LENGTH);
        final Select<QuestionKind> kind = Fields.choice(
                "indicator.ui.quick.form.kind",
                List.of(QuestionKind.values()),
                word -> Texts.of("indicator.question", word));
        final Checkbox required = Fields.check("indicator.ui.quick.form.required");
        final Span number = new Span();

        Row(QuickRoundForm.Question question) {
            addClassName("app-question");
            getElement().setAttribute("role", "group");
            number.addClassName("app-question__number");
            text.setValue(question.text());
            text.addClassName("app-question__text");
            kind.setValue(question.kind());
            required.setValue(question.required());
            text.addValueChangeListener(event -> changed(event.isFromClient()));
            kind.addValueChangeListener(event -> changed(event.isFromClient()));
            required.addValueChangeListener(event -> changed(event.isFromClient()));
            Div acts = new Div(
                    ActionButton.quiet("indicator.ui.quick.form.up", () -> move(this, -1)),
                    ActionButton.quiet("indicator.ui.quick.form.down", () -> move(this, 1)),
                    ActionButton.quiet("indicator.ui.quick.form.remove", () -> takeOut(this)));
            acts.addClassName("app-question__acts");
            add(number, text, kind, required, acts);
            Shortcuts.addShortcutListener(this, () -> move(this, -1), Key.ARROW_UP, KeyModifier.ALT)
                    .listenOn(this);
            Shortcuts.addShortcutListener(this, () -> move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                    .listenOn(this);
        }

        QuickRoundForm.Question question() {
            return new QuickRoundForm.Question(kind.getValue(), text.getValue().strip(), required.getValue());
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final ActionButton more = ActionButton.secondary("indicator.ui.quick.form.add", this::addQuestion)
            .with(AppIcon.PLUS);

    QuestionsField() {
        super(QuestionList.NONE);
        list.addClassName("app-questions");
        add(list, more);
    }

    private void addQuestion() {
        Row row = new Row(new QuickRoundForm.Question(QuestionKind.NUMBER, "", true));
        rows.add(row);
        arrange();
        changed(true);
        row.text.focus();
    }

    private void move(Row row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        Collections.swap(rows, from, to);
        arrange();
        changed(true);
        row.text.focus();
    }

    private void takeOut(Row row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        arrange();
        changed(true);
        if (rows.isEmpty()) {
            more.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).text.focus();
        }
    }

    private void arrange() {
        list.removeAll();
        for (Row row : rows) {
            String name = Texts.of("indicator.ui.quick.form.number", Integer.toString(rows.indexOf(row) + 1));
            row.number.setText(name);
            row.getElement().setAttribute("aria-label", name);
            list.add(row);
        }
        more.setVisible(rows.size() < QuestionList.MOST);
    }

    private void changed(boolean byHer) {
        setModelValue(generateModelValue(), byHer);
    }

    /** To the first question that has no words yet. */
    @Override
    public void focus() {
        rows.stream()
                .filter(row -> row.text.getValue().isBlank())
                .findFirst()
                .ifPresentOrElse(row -> row.text.focus(), more::focus);
    }

    @Override
    protected QuestionList generateModelValue() {
        return new QuestionList(rows.stream().map(Row::question).toList());
    }

    @Override
    protected void setPresentationValue(QuestionList questions) {
        rows.clear();
        questions.all().forEach(question -> rows.add(new Row(question)));
        arrange();
    }
}
