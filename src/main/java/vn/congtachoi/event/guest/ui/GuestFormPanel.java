package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** Who a guest is, from where, and how she is reached. */
class GuestFormPanel extends FormPanel<GuestForm> {

    private static final int PHONE_LENGTH = 40;

    private final TextField name = Fields.text("events.guest.ui.name", GuestForm.NAME_LENGTH);
    private final List<UnitRef> units;

    GuestFormPanel(GuestChoices choices, EventGate.Facts event) {
        super(GuestForm.class);
        units = choices.units(event);
        who();
        from(choices.unit(event));
        reached();
        ReadOnlyHasValue<@Nullable UUID> person = new ReadOnlyHasValue<>(read -> {}, null);
        binder().forField(person).bind("personId");
        carryVersion();
    }

    private void who() {
        Select<GuestGroup> group = GuestChoices.group();
        ComboBox<String> honorific = GuestChoices.honorific();
        keep("group", GuestGroup.class, GuestGroup::name, GuestGroup::valueOf);
        field("group", group).asRequired(Texts.of("uikit.field.required")).bind("group");
        field("honorific", honorific).withNullRepresentation("").bind("honorific");
        field("name", name).asRequired(Texts.of("events.guest.error.name")).bind("name");
        row(group, honorific);
        wide(name);
    }

    private void from(ComboBox<UnitRef> unit) {
        TextField post = Fields.text("events.guest.ui.post", GuestForm.POST_LENGTH);
        TextField organisation = Fields.text("events.guest.ui.organisation", GuestForm.POST_LENGTH);
        unit.setHelperText(Texts.of("events.guest.ui.unit-hint"));
        keep("unitId", UnitRef.class, each -> each.id().toString(), text -> unit(UUID.fromString(text)));
        field("post", post).bind("post");
        field("organisation", organisation).bind("organisation");
        field("unitId", unit)
                .withConverter(chosen -> chosen == null ? null : chosen.id(), this::unit)
                .bind("unitId");
        row(post, organisation);
        wide(unit);
    }

    /** Null for one that is no unit of the host that day. */
    private @Nullable UnitRef unit(@Nullable UUID id) {
        return units.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private void reached() {
        TextField phone = Fields.text("events.guest.ui.phone", PHONE_LENGTH);
        TextField email = Fields.text("events.guest.ui.email", GuestForm.EMAIL_LENGTH);
        TextField seat = Fields.text("events.guest.ui.seat", GuestForm.SEAT_LENGTH);
        field("phone", phone)
                .withValidator(refusedBy(GuestFormPanel::readPhone))
                .bind("phone");
        field("email", email).withValidator(refusedBy(PersonForm::requireEmail)).bind("email");
        field("seat", seat).bind("seat");
        row(phone, email);
        row(seat);
    }

    private static void readPhone(String typed) {
        if (!typed.isBlank()) {
            Telephone.of(typed);
        }
    }

    /** Somebody of a unit who is from no other place is from that unit. */
    GuestForm placed(GuestForm typed) {
        UnitRef unit = unit(typed.unitId());
        return typed.organisation().isBlank() && unit != null
                ? new GuestForm(
                        typed.group(),
                        typed.honorific(),
                        typed.name(),
                        typed.post(),
                        unit.name(),
                        typed.personId(),
                        typed.unitId(),
                        typed.phone(),
                        typed.email(),
                        typed.seat(),
                        typed.version())
                : typed;
    }

    void start() {
        name.focus();
    }
}
