package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.CampaignBody;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Đơn vị được kiểm tra: units below by choosing them, one or all at once, and bodies outside by name and address. */
class BodiesField extends CustomField<List<CampaignBody>> implements InWords {

    private static final int NAME_LENGTH = 300;
    private static final int ADDRESS_LENGTH = 500;
    private static final int WHY_LENGTH = 1000;

    /** One body while it is edited. */
    private final class Line extends Div {

        private final CampaignBody body;
        private final TextField name = Fields.text("supervision.ui.bodies.name", NAME_LENGTH);
        private final TextField address = Fields.text("supervision.ui.bodies.address", ADDRESS_LENGTH);
        private final TextField why = Fields.text("supervision.ui.bodies.why", WHY_LENGTH);

        Line(CampaignBody body) {
            this.body = body;
            addClassNames("app-bodies__line");
            why.setValue(body.why());
            name.setValue(body.name());
            address.setValue(body.address());
            if (isUnit()) {
                Span called = new Span(named());
                called.addClassName("app-bodies__name");
                add(called, why);
            } else {
                add(name, address, why);
            }
            ActionButton remove = ActionButton.icon(AppIcon.TRASH_2, "supervision.ui.bodies.remove", () -> {
                lines.remove(this);
                updateValue();
            });
            remove.setAriaLabel(Texts.of("supervision.ui.bodies.remove-one", named()));
            add(remove);
            List.of(name, address, why).forEach(field -> field.addValueChangeListener(event -> updateValue()));
        }

        private boolean isUnit() {
            return body.unitId() != null;
        }

        private String named() {
            return isUnit() ? options.name(Objects.requireNonNull(body.unitId())) : name.getValue();
        }

        CampaignBody value() {
            return new CampaignBody(
                    body.visitId(),
                    body.unitId(),
                    isUnit() ? "" : name.getValue(),
                    isUnit() ? body.address() : address.getValue(),
                    why.getValue());
        }
    }

    private final CampaignOptions options;
    private final Div lines = new Div();

    BodiesField(CampaignOptions options) {
        super(List.of());
        this.options = options;
        setLabel(Texts.of("supervision.ui.bodies"));
        lines.addClassName("app-bodies");
        ComboBox<UnitRef> unit = Fields.oneOfMany("supervision.ui.bodies.unit", each -> options.name(each.id()));
        unit.setItems(
                (each, typed) -> VietnameseText.fold(options.name(each.id())).contains(VietnameseText.fold(typed)),
                options.units());
        unit.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                take(List.of(event.getValue()));
                unit.clear();
            }
        });
        Div adding = new Div();
        adding.addClassName("app-row");
        if (options.direct() > 1) {
            adding.add(new ActionButton(
                    Texts.of("supervision.ui.bodies.all", options.direct()),
                    () -> take(options.units().subList(0, options.direct()))));
        }
        adding.add(ActionButton.quiet("supervision.ui.bodies.outside", this::outside)
                .with(AppIcon.PLUS));
        Div content = new Div(lines, unit, adding);
        content.addClassName("app-bodies__content");
        add(content);
    }

    private void take(List<UnitRef> more) {
        more.stream()
                .filter(unit -> values().noneMatch(body -> unit.id().equals(body.unitId())))
                .forEach(unit -> lines.add(new Line(CampaignBody.unit(unit.id(), ""))));
        updateValue();
    }

    private void outside() {
        Line added = new Line(CampaignBody.outside("", ""));
        lines.add(added);
        added.name.focus();
    }

    private Stream<CampaignBody> values() {
        return lines.getChildren().map(Line.class::cast).map(Line::value);
    }

    @Override
    protected List<CampaignBody> generateModelValue() {
        return values().toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<CampaignBody> value) {
        lines.removeAll();
        if (value != null) {
            value.forEach(body -> lines.add(new Line(body)));
        }
    }

    @Override
    public String words() {
        return lines.getChildren().map(Line.class::cast).map(Line::named).collect(Collectors.joining("; "));
    }
}
