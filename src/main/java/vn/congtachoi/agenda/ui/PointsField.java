package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import vn.congtachoi.agenda.AgendaPoint;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Chương trình họp: a line each, with how long and who presents it. */
class PointsField extends CustomField<List<AgendaPoint>> implements InWords {

    private static final int TITLE_LENGTH = 500;
    private static final int SPEAKER_LENGTH = 200;

    /** One line while it is edited. */
    private final class Line extends Div {

        private final TextField title = Fields.text("agenda.ui.form.point", TITLE_LENGTH);
        private final IntegerField minutes = new IntegerField(Texts.of("agenda.ui.form.point-minutes"));
        private final TextField speaker = Fields.text("agenda.ui.form.point-speaker", SPEAKER_LENGTH);

        Line(AgendaPoint point) {
            title.setValue(point.title());
            minutes.setValue(point.minutes());
            minutes.setMin(1);
            speaker.setValue(point.speaker());
            addClassName("app-meeting-point");
            add(title, minutes, speaker, ActionButton.icon(AppIcon.TRASH_2, "agenda.ui.form.point-remove", () -> {
                lines.remove(this);
                updateValue();
            }));
            title.addValueChangeListener(event -> updateValue());
            minutes.addValueChangeListener(event -> updateValue());
            speaker.addValueChangeListener(event -> updateValue());
        }

        AgendaPoint value() {
            return new AgendaPoint(title.getValue(), minutes.getValue(), speaker.getValue());
        }
    }

    private final Div lines = new Div();

    PointsField() {
        super(List.of());
        setLabel(Texts.of("agenda.ui.form.points"));
        lines.addClassName("app-meeting-lines");
        Div content = new Div(
                lines,
                ActionButton.quiet("agenda.ui.form.point-add", () -> {
                            Line added = new Line(new AgendaPoint("", null, ""));
                            lines.add(added);
                            added.title.focus();
                        })
                        .with(AppIcon.PLUS));
        content.addClassName("app-meeting-lines");
        add(content);
    }

    @Override
    protected List<AgendaPoint> generateModelValue() {
        return lines.getChildren()
                .map(Line.class::cast)
                .map(Line::value)
                .filter(point -> !point.title().isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<AgendaPoint> value) {
        lines.removeAll();
        value.forEach(point -> lines.add(new Line(point)));
    }

    @Override
    public String words() {
        return generateModelValue().stream().map(AgendaPoint::title).collect(Collectors.joining("; "));
    }
}
