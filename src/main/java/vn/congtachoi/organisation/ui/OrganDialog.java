package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import vn.congtachoi.organisation.OrganKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** A new organ of a unit: its kind, and the name that follows from it unless another is typed. */
class OrganDialog extends Dialog {

    private static final int NAME_LENGTH = 200;

    private final Select<OrganKind> kind = Fields.choice(
            "organisation.people.organ.kind",
            List.of(OrganKind.values()),
            chosen -> chosen == null ? "" : Texts.of("organisation.organ.kind", chosen));
    private final TextField name = Fields.text("organisation.people.organ.name", NAME_LENGTH);
    private final BiConsumer<OrganKind, String> create;

    OrganDialog(UnitRef unit, BiConsumer<OrganKind, String> create) {
        this.create = create;
        setHeaderTitle(Texts.of("organisation.people.organ.new-title", unit.name()));
        kind.addValueChangeListener(event -> name.setValue(
                event.getValue() == null || event.getValue() == OrganKind.OTHER
                        ? ""
                        : Texts.of(
                                "organisation.people.organ.named",
                                Texts.of("organisation.organ.kind", event.getValue()),
                                unit.name())));
        Div body = new Div(kind, name);
        body.addClassName("app-people-dialog");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("organisation.people.cancel", this::close),
                        ActionButton.primary("organisation.people.organ.create", this::accept));
    }

    private void accept() {
        if (kind.getValue() == null) {
            kind.setErrorMessage(Texts.of("uikit.field.required"));
            kind.setInvalid(true);
            kind.focus();
        } else if (name.getValue().isBlank()) {
            name.setErrorMessage(Texts.of("uikit.field.required"));
            name.setInvalid(true);
            name.focus();
        } else {
            create.accept(kind.getValue(), name.getValue());
            close();
        }
    }
}
