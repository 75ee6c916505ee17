package vn.congtachoi.event.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Chương trình and kịch bản: a line each, how long, by whom, and what is said to lead to it. */
class ProgrammeField extends CustomField<List<ProgrammePoint>> implements InWords {

    private static final int TITLE_LENGTH = 500;
    private static final int SPEAKER_LENGTH = 200;
    private static final int SCRIPT_LENGTH = 8000;

    /** One line while it is edited. */
    private final class Line extends Div {

        private final TextField title = Fields.text("events.ui.point.title", TITLE_LENGTH);
        private final IntegerField minutes = new IntegerField(Texts.of("events.ui.point.minutes"));
        private final TextField speaker = Fields.text("events.ui.point.speaker", SPEAKER_LENGTH);
        private final TextArea script = Fields.area("events.ui.point.script", SCRIPT_LENGTH);

        Line(ProgrammePoint point) {
            addClassName("app-event-point");
            title.setValue(point.title());
            minutes.setValue(point.minutes());
            minutes.setMin(1);
            speaker.setValue(point.speaker());
            script.setValue(point.script());
            script.setMinRows(1);
            Div acts = new Div(
                    ActionButton.icon(AppIcon.CHEVRON_UP, "events.ui.line.up", () -> move(-1)),
                    ActionButton.icon(AppIcon.CHEVRON_DOWN, "events.ui.line.down", () -> move(1)),
                    ActionButton.icon(AppIcon.TRASH_2, "events.ui.line.remove", () -> {
                        lines.remove(this);
                        updateValue();
                    }));
            acts.addClassName("app-row");
            add(title, minutes, speaker, acts, script);
            Stream.of(title, speaker).forEach(field -> field.addValueChangeListener(event -> updateValue()));
            minutes.addValueChangeListener(event -> updateValue());
            script.addValueChangeListener(event -> updateValue());
        }

        private void move(int by) {
            int at = lines.indexOf(this) + by;
            if (at >= 0 && at < lines.getComponentCount()) {
                lines.remove(this);
                lines.addComponentAtIndex(at, this);
                updateValue();
            }
        }

        ProgrammePoint value() {
            return new ProgrammePoint(title.getValue(), minutes.getValue(), speaker.getValue(), script.getValue());
        }
    }

    private final Div lines = new Div();

    ProgrammeField() {
        super(List.of());
        setLabel(Texts.of("events.ui.plan.points"));
        lines.addClassName("app-meeting-lines");
        Div content = new Div(
                lines,
                ActionButton.quiet("events.ui.point.add", () -> {
                            Line added = new Line(new ProgrammePoint("", null, "", ""));
                            lines.add(added);
                            added.title.focus();
                        })
                        .with(AppIcon.PLUS));
        content.addClassName("app-meeting-lines");
        add(content);
    }

    private Stream<ProgrammePoint> values() {
        return lines.getChildren().map(Line.class::cast).map(Line::value);
    }

    @Override
    protected List<ProgrammePoint> generateModelValue() {
        return values().filter(point -> !(point.title() + point.speaker() + point.script()).isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<ProgrammePoint> value) {
        lines.removeAll();
        Objects.requireNonNullElse(value, List.<ProgrammePoint>of()).forEach(point -> lines.add(new Line(point)));
    }

    @Override
    public String words() {
        return values().map(ProgrammePoint::title).collect(Collectors.joining("; "));
    }
}
