package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Conclusion;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Kết luận: what, who does it, by when. One that is work already stands as it is. */
class ConclusionsField extends CustomField<List<Conclusion>> implements InWords {

    private static final int WORDS_LENGTH = 2000;

    /** One of them while it is edited. */
    private final class Line extends Div {

        private final TextArea words = Fields.area("agenda.ui.record.words", WORDS_LENGTH);
        private final ComboBox<InviteeChoice> who = Fields.oneOfMany("agenda.ui.record.who", InviteeChoice::words);
        private final DatePicker due = Fields.day("agenda.ui.record.due");
        private final @Nullable UUID id;

        Line(Conclusion said) {
            id = said.id();
            boolean stands = standing.contains(String.valueOf(id));
            words.setMinRows(2);
            words.setValue(said.words());
            who.setItems(
                    (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)),
                    people);
            who.setClearButtonVisible(true);
            people.stream()
                    .filter(choice -> choice.invitee().equals(said.who()))
                    .findFirst()
                    .ifPresent(who::setValue);
            due.setValue(said.dueOn());
            words.setReadOnly(stands);
            who.setReadOnly(stands);
            due.setReadOnly(stands);
            addClassName("app-meeting-conclusion");
            add(words, who, due);
            if (!stands) {
                add(ActionButton.icon(AppIcon.TRASH_2, "agenda.ui.record.remove", () -> {
                    lines.remove(this);
                    updateValue();
                }));
            }
            words.addValueChangeListener(event -> updateValue());
            who.addValueChangeListener(event -> updateValue());
            due.addValueChangeListener(event -> updateValue());
        }

        Conclusion value() {
            InviteeChoice chosen = who.getValue();
            return new Conclusion(id, words.getValue(), chosen == null ? null : chosen.invitee(), due.getValue());
        }
    }

    private final Div lines = new Div();
    private final List<InviteeChoice> people;
    private final Set<String> standing;

    /**
     * @param people who can be told to do something
     * @param standing ids of those that are work already
     */
    ConclusionsField(List<InviteeChoice> people, Set<String> standing) {
        super(List.of());
        this.people = people;
        this.standing = standing;
        setLabel(Texts.of("agenda.ui.record.conclusions"));
        lines.addClassName("app-meeting-lines");
        Div content = new Div(
                lines,
                ActionButton.quiet("agenda.ui.record.add", () -> {
                            Line added = new Line(Conclusion.of(""));
                            lines.add(added);
                            added.words.focus();
                        })
                        .with(AppIcon.PLUS));
        content.addClassName("app-meeting-lines");
        add(content);
    }

    @Override
    protected List<Conclusion> generateModelValue() {
        return lines.getChildren()
                .map(Line.class::cast)
                .map(Line::value)
                .filter(said -> said.id() != null || !said.words().isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Conclusion> value) {
        lines.removeAll();
        value.forEach(said -> lines.add(new Line(said)));
    }

    @Override
    public String words() {
        return generateModelValue().stream().map(Conclusion::words).collect(Collectors.joining("; "));
    }
}
