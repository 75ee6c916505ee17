package vn.congtachoi.event.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.day.AwardLine;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Danh sách khen thưởng: who is called after whom, from where and for what. */
class AwardsField extends CustomField<List<AwardLine>> implements InWords {

    private static final int NAME_LENGTH = 200;
    private static final int LONG_LENGTH = 300;

    /** One line while it is edited. */
    private final class Line extends Div {

        private final TextField name = Fields.text("events.ui.award.name", NAME_LENGTH);
        private final TextField unit = Fields.text("events.ui.award.unit", LONG_LENGTH);
        private final TextField merit = Fields.text("events.ui.award.merit", LONG_LENGTH);

        Line(AwardLine award) {
            addClassName("app-event-award");
            name.setValue(award.name());
            unit.setValue(award.unit());
            merit.setValue(award.merit());
            Div acts = new Div(
                    ActionButton.icon(AppIcon.CHEVRON_UP, "events.ui.line.up", () -> move(-1)),
                    ActionButton.icon(AppIcon.CHEVRON_DOWN, "events.ui.line.down", () -> move(1)),
                    ActionButton.icon(AppIcon.TRASH_2, "events.ui.line.remove", () -> {
                        lines.remove(this);
                        updateValue();
                    }));
            acts.addClassName("app-row");
            add(name, unit, merit, acts);
            Stream.of(name, unit, merit).forEach(field -> field.addValueChangeListener(event -> updateValue()));
        }

        private void move(int by) {
            int at = lines.indexOf(this) + by;
            if (at >= 0 && at < lines.getComponentCount()) {
                lines.remove(this);
                lines.addComponentAtIndex(at, this);
                updateValue();
            }
        }

        AwardLine value() {
            return new AwardLine(name.getValue(), unit.getValue(), merit.getValue());
        }
    }

    private final Div lines = new Div();

    AwardsField() {
        super(List.of());
        setLabel(Texts.of("events.ui.day.awards"));
        lines.addClassName("app-meeting-lines");
        Div content = new Div(
                lines,
                ActionButton.quiet("events.ui.award.add", () -> {
                            Line added = new Line(new AwardLine("", "", ""));
                            lines.add(added);
                            added.name.focus();
                        })
                        .with(AppIcon.PLUS));
        content.addClassName("app-meeting-lines");
        add(content);
    }

    private Stream<AwardLine> values() {
        return lines.getChildren().map(Line.class::cast).map(Line::value);
    }

    @Override
    protected List<AwardLine> generateModelValue() {
        return values().filter(award -> !(award.name() + award.unit() + award.merit()).isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<AwardLine> value) {
        lines.removeAll();
        Objects.requireNonNullElse(value, List.<AwardLine>of()).forEach(award -> lines.add(new Line(award)));
    }

    @Override
    public String words() {
        return values().map(AwardLine::name).collect(Collectors.joining("; "));
    }
}
