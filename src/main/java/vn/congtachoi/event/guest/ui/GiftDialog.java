package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.guest.GiftForm;
import vn.congtachoi.event.guest.GiftLine;
import vn.congtachoi.event.guest.GiftService;
import vn.congtachoi.event.guest.RecipientForm;
import vn.congtachoi.event.guest.RecipientLines;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** A gift or a support: what, how many, worth what, from where, to whom, and who has signed for it. */
class GiftDialog extends RecordDialog {

    private static final int WHAT_LENGTH = 300;
    private static final int MEASURE_LENGTH = 40;
    private static final int NOTE_LENGTH = 500;
    private static final int LONGEST = 400_000;

    private final GiftService service;
    private final UUID event;
    private final @Nullable GiftLine known;
    private final Runnable changed;
    private final TextField what = Fields.text("events.gift.ui.what", WHAT_LENGTH);
    private final IntegerField number = new IntegerField(Texts.of("events.gift.ui.number"));
    private final TextField measure = Fields.text("events.gift.ui.measure", MEASURE_LENGTH);
    private final QuantityField worth =
            new QuantityField(Texts.of("events.gift.ui.worth-field"), QuantityKind.MONEY, typed -> takeWorth(typed));
    private final TextField source = Fields.text("events.gift.ui.source", WHAT_LENGTH);
    private final TextField note = Fields.text("events.gift.ui.note", NOTE_LENGTH);
    private final TextArea people = Fields.area("events.gift.ui.recipients", LONGEST);
    private final CheckboxGroup<Integer> signed = new CheckboxGroup<>(Texts.of("events.gift.ui.signed"));
    private @Nullable Long dong;

    /** @param known which one is put right, or null for a new one */
    GiftDialog(GiftService service, UUID event, @Nullable GiftLine known, Runnable changed) {
        super(Texts.of(known == null ? "events.gift.ui.add" : "events.gift.ui.edit"));
        this.service = service;
        this.event = event;
        this.known = known;
        this.changed = changed;
        number.setMin(1);
        number.setValue(1);
        people.setHelperText(Texts.of("events.gift.ui.recipients-hint"));
        people.setMaxRows(8);
        signed.setVisible(false);
        people.addValueChangeListener(change -> offerSigned());
        if (known != null) {
            read(known);
        }
        FormLayout form = new FormLayout(what, number, measure, worth, source, note, people, signed);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        List.of(what, worth, source, note, people, signed).forEach(field -> form.setColspan(field, 2));
        fill("events.guest.ui.save", form);
        what.focus();
    }

    private void takeWorth(Optional<Quantity> typed) {
        dong = typed.map(quantity -> quantity.value().longValue()).orElse(null);
    }

    private void read(GiftLine line) {
        GiftForm form = line.form();
        what.setValue(form.what());
        number.setValue(form.number());
        measure.setValue(form.measure());
        dong = form.worth();
        if (dong != null) {
            worth.show(new Quantity(BigDecimal.valueOf(dong), Qualifier.EXACT, Scale.ONE, ""));
        }
        source.setValue(form.source());
        note.setValue(form.note());
        people.setValue(RecipientLines.write(line.recipients()));
        offerSigned();
    }

    private List<RecipientForm> named() {
        return RecipientLines.read(people.getValue(), known == null ? List.of() : known.recipients());
    }

    /** Who has signed is ticked by the lines as they stand. */
    private void offerSigned() {
        List<RecipientForm> named = named();
        signed.setVisible(!named.isEmpty());
        signed.setItems(IntStream.range(0, named.size()).boxed().toList());
        signed.setItemLabelGenerator(at -> named.get(at).name());
        Set<Integer> ticked = new HashSet<>();
        IntStream.range(0, named.size()).filter(at -> named.get(at).signed()).forEach(ticked::add);
        signed.setValue(ticked);
    }

    @Override
    protected void save() {
        if (!worth.isSettled()) {
            throw new BusinessException("events.gift.ui.worth-open");
        }
        Integer count = number.getValue();
        GiftForm form = new GiftForm(
                what.getValue(),
                count == null ? 0 : count,
                measure.getValue(),
                dong,
                source.getValue(),
                note.getValue(),
                known == null ? 0 : known.form().version());
        List<RecipientForm> named = named();
        List<RecipientForm> all = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            RecipientForm one = named.get(at);
            all.add(new RecipientForm(
                    one.name(), one.address(), one.quantity(), signed.getValue().contains(at)));
        }
        if (known == null) {
            service.add(event, form, all);
        } else {
            service.change(event, known.id(), form, all);
        }
        Toast.success("events.guest.ui.saved");
        changed.run();
    }
}
