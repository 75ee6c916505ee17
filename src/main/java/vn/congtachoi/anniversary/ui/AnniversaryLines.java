package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/**
 * Small records below each other, each a line of fields; a line can be added and taken away.
 *
 * @param <T> what a line holds
 */
class AnniversaryLines<T> extends CustomField<List<T>> implements InWords {

    /**
     * The fields of one line.
     *
     * @param value what they hold now
     */
    record Fields<T>(List<? extends AbstractField<?, ?>> parts, Supplier<T> value) {}

    private final class Line extends Div {

        private final Supplier<T> value;

        Line(Fields<T> fields) {
            value = fields.value();
            addClassName(style);
            fields.parts().forEach(part -> {
                add(part);
                ((HasValue<?, ?>) part).addValueChangeListener(event -> updateValue());
            });
            add(ActionButton.icon(AppIcon.TRASH_2, "anniversary.ui.form.remove-line", () -> {
                lines.remove(this);
                updateValue();
            }));
        }
    }

    private final Div lines = new Div();
    private final Function<T, Fields<T>> making;
    private final Function<T, String> words;
    private final String style;

    /**
     * @param style class of a line: its columns
     * @param making fields that hold a record
     * @param words a record in a few words
     */
    AnniversaryLines(
            String labelKey,
            String addKey,
            String style,
            Supplier<T> blank,
            Function<T, Fields<T>> making,
            Function<T, String> words) {
        super(List.of());
        this.making = making;
        this.words = words;
        this.style = style;
        setLabel(Texts.of(labelKey));
        lines.addClassName("app-meeting-lines");
        Div content = new Div(
                lines,
                ActionButton.quiet(addKey, () -> {
                            Line added = new Line(making.apply(blank.get()));
                            lines.add(added);
                            focus(added);
                        })
                        .with(AppIcon.PLUS));
        content.addClassName("app-meeting-lines");
        add(content);
    }

    private static void focus(Div line) {
        line.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .map((Component first) -> (Focusable<?>) first)
                .ifPresent(Focusable::focus);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected List<T> generateModelValue() {
        return lines.getChildren().map(line -> ((Line) line).value.get()).toList();
    }

    @Override
    protected void setPresentationValue(List<T> value) {
        lines.removeAll();
        value.forEach(one -> lines.add(new Line(making.apply(one))));
    }

    @Override
    public String words() {
        return generateModelValue().stream().map(words).collect(Collectors.joining("; "));
    }
}
