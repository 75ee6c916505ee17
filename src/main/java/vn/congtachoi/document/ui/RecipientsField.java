package vn.congtachoi.document.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Nơi nhận: a line each, with the way in which the paper goes there. */
class RecipientsField extends CustomField<List<RecipientLine>> implements InWords {

    private static final int WORDING_LENGTH = 300;

    /** One line while it is edited. */
    private final class Line extends Div {

        private final TextField wording = Fields.text("document.ui.recipients.wording", WORDING_LENGTH);
        private final Select<DeliveryWay> way = Fields.choice(
                "document.ui.recipients.way",
                Arrays.asList(DeliveryWay.values()),
                value -> value == null ? "" : Texts.of("document.way", value));
        private final @Nullable UUID unitId;

        Line(RecipientLine line) {
            unitId = line.unitId();
            wording.setLabel(null);
            wording.setAriaLabel(Texts.of("document.ui.recipients.wording"));
            way.setLabel(null);
            way.setAriaLabel(Texts.of("document.ui.recipients.way"));
            wording.setValue(line.wording());
            way.setValue(line.way());
            addClassName("app-recipients__line");
            add(wording, way, ActionButton.icon(AppIcon.TRASH_2, "document.ui.recipients.remove", () -> {
                lines.remove(this);
                changed();
            }));
            wording.addValueChangeListener(event -> changed());
            way.addValueChangeListener(event -> changed());
        }

        RecipientLine value() {
            return new RecipientLine(
                    wording.getValue(), unitId, Objects.requireNonNullElse(way.getValue(), DeliveryWay.POST));
        }
    }

    private final Div lines = new Div();
    private final List<UnitRef> below;

    /** @param below the units directly below the issuer, which can be added with one click */
    RecipientsField(List<UnitRef> below) {
        this.below = below;
        setLabel(Texts.of("document.ui.recipients"));
        lines.addClassName("app-recipients__lines");
        Div acts = new Div(ActionButton.quiet(
                        "document.ui.recipients.add", () -> append(new RecipientLine("", null, DeliveryWay.POST)))
                .with(AppIcon.PLUS));
        if (!below.isEmpty()) {
            acts.add(ActionButton.quiet("document.ui.recipients.add-units", this::addUnits)
                    .with(AppIcon.USERS));
        }
        acts.addClassName("app-row");
        Div content = new Div(lines, acts);
        content.addClassName("app-recipients");
        add(content);
    }

    private void append(RecipientLine line) {
        Line added = new Line(line);
        lines.add(added);
        added.wording.focus();
    }

    /** Before the last line, which by custom is "Lưu". */
    private void addUnits() {
        List<RecipientLine> all = new ArrayList<>(generateModelValue());
        List<@Nullable UUID> there = new ArrayList<>();
        all.forEach(line -> there.add(line.unitId()));
        int at = all.isEmpty() || all.getLast().way() != DeliveryWay.KEPT ? all.size() : all.size() - 1;
        for (UnitRef unit : below) {
            if (!there.contains(unit.id())) {
                all.add(at++, new RecipientLine(unit.name(), unit.id(), DeliveryWay.PORTAL));
            }
        }
        setPresentationValue(all);
        changed();
    }

    private void changed() {
        updateValue();
    }

    @Override
    protected List<RecipientLine> generateModelValue() {
        return lines.getChildren()
                .map(Line.class::cast)
                .map(Line::value)
                .filter(line -> !line.wording().isBlank())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<RecipientLine> value) {
        lines.removeAll();
        value.forEach(line -> lines.add(new Line(line)));
    }

    @Override
    public String words() {
        return String.join(
                "; ", generateModelValue().stream().map(RecipientLine::wording).toList());
    }
}
