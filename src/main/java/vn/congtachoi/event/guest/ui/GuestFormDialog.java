package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestWords;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.UnsentText;

/** A guest written by hand, or put right. Whoever may be in the list already is asked about before she is added. */
class GuestFormDialog extends RecordDialog {

    private static final int PHONE_LENGTH = 40;

    /** What is refused until it is said that she is another. */
    private static final List<String> ASKED = List.of("events.guest.error.marks", "events.guest.error.same-name");

    private final GuestDesk desk;
    private final EventGate.Facts event;
    private final @Nullable GuestLine known;
    private final Runnable changed;
    private final List<UnitRef> units;
    private final Select<GuestGroup> group = GuestChoices.group();
    private final ComboBox<String> honorific = GuestChoices.honorific();
    private final TextField name = Fields.text("events.guest.ui.name", GuestForm.NAME_LENGTH);
    private final TextField post = Fields.text("events.guest.ui.post", GuestForm.POST_LENGTH);
    private final TextField organisation = Fields.text("events.guest.ui.organisation", GuestForm.POST_LENGTH);
    private final ComboBox<UnitRef> unit;
    private final TextField phone = Fields.text("events.guest.ui.phone", PHONE_LENGTH);
    private final TextField email = Fields.text("events.guest.ui.email", GuestForm.EMAIL_LENGTH);
    private final TextField seat = Fields.text("events.guest.ui.seat", GuestForm.SEAT_LENGTH);
    private final Checkbox another = Fields.check("events.guest.ui.another");

    /** @param known who is put right, or null for somebody new */
    GuestFormDialog(GuestDesk desk, EventGate.Facts event, @Nullable GuestLine known, Runnable changed) {
        super(known == null ? Texts.of("events.guest.ui.by-hand") : Texts.of("events.guest.ui.edit-of", known.name()));
        this.desk = desk;
        this.event = event;
        this.known = known;
        this.changed = changed;
        units = desk.choices().units(event);
        unit = desk.choices().unit(event);
        unit.setHelperText(Texts.of("events.guest.ui.unit-hint"));
        another.setVisible(false);
        if (known == null) {
            texts().forEach((key, field) -> UnsentText.keep(field, draftKey() + key));
        } else {
            read(known.form());
        }
        FormLayout form = new FormLayout(group, honorific, name, post, organisation, unit, phone, email, seat);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(name, 2);
        fill(known == null ? "events.guest.ui.add" : "events.guest.ui.save", form, new Div(another));
        name.focus();
    }

    private String draftKey() {
        return desk.actor().person().accountId() + ".event-guest." + event.id() + ".";
    }

    private Map<String, TextField> texts() {
        return Map.of("name", name, "post", post, "organisation", organisation, "phone", phone, "email", email);
    }

    private void read(GuestForm form) {
        group.setValue(form.group());
        honorific.setValue(form.honorific().isEmpty() ? GuestWords.usualHonorific() : form.honorific());
        name.setValue(form.name());
        post.setValue(form.post());
        organisation.setValue(form.organisation());
        units.stream().filter(one -> one.id().equals(form.unitId())).findFirst().ifPresent(unit::setValue);
        phone.setValue(form.phone());
        email.setValue(form.email());
        seat.setValue(form.seat());
    }

    private GuestForm written() {
        UnitRef chosen = unit.getValue();
        UUID unitId = chosen == null ? null : chosen.id();
        String where = organisation.getValue().isBlank() && chosen != null ? chosen.name() : organisation.getValue();
        String addressed = honorific.getValue();
        return new GuestForm(
                group.getValue(),
                addressed == null ? "" : addressed,
                name.getValue(),
                post.getValue(),
                where,
                known == null ? null : known.form().personId(),
                unitId,
                phone.getValue(),
                email.getValue(),
                seat.getValue(),
                known == null ? 0 : known.form().version());
    }

    @Override
    protected void save() {
        try {
            if (known == null) {
                desk.service().add(event.id(), written(), another.getValue());
                texts().values().forEach(UnsentText::forget);
                Toast.success("events.guest.ui.added", 1);
            } else {
                desk.service().change(event.id(), known.id(), written(), another.getValue());
                Toast.success("events.guest.ui.saved");
            }
        } catch (BusinessException refusal) {
            another.setVisible(
                    another.isVisible() || ASKED.contains(refusal.messageKey().key()));
            throw refusal;
        }
        changed.run();
    }
}
