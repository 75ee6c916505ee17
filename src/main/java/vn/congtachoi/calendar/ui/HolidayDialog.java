package vn.congtachoi.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.congtachoi.calendar.HolidayForm;
import vn.congtachoi.calendar.HolidayKind;
import vn.congtachoi.calendar.HolidayRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** One announced entry: which days, what they are, and by which announcement. */
class HolidayDialog extends Dialog {

    private static final int NAME = 200;
    private static final int BASIS = 500;

    private final Select<HolidayKind> kind = Fields.choice(
            "calendar.ui.kind",
            List.of(HolidayKind.values()),
            choice -> choice == null ? "" : Texts.of(choice.label().key()));
    private final TextField name = Fields.text("calendar.ui.name", NAME);
    private final DatePicker from = Fields.day("calendar.ui.from");
    private final DatePicker to = Fields.day("calendar.ui.to");
    private final TextField basis = Fields.text("calendar.ui.basis", BASIS);
    private final FaultLine fault = new FaultLine();
    private final Consumer<HolidayForm> save;
    private final Runnable reload;
    private Supplier<Optional<HolidayRow>> saved = Optional::empty;

    /**
     * @param save what the service does with the form
     * @param reload shows the saved list when somebody else was faster
     */
    HolidayDialog(String titleKey, Consumer<HolidayForm> save, Runnable reload) {
        this.save = save;
        this.reload = reload;
        setHeaderTitle(Texts.of(titleKey));
        setCloseOnOutsideClick(false);
        kind.setValue(HolidayKind.PUBLIC_HOLIDAY);
        kind.setHelperText(Texts.of("calendar.ui.kind.hint"));
        basis.setPlaceholder(Texts.of("calendar.ui.basis.example"));
        from.addValueChangeListener(event -> {
            if (event.isFromClient() && to.isEmpty()) {
                to.setValue(event.getValue());
            }
        });
        FormLayout form = new FormLayout(name, kind, from, to, basis);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        form.setColspan(basis, 2);
        Div body = new Div(fault, form);
        body.addClassName("app-act");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("calendar.ui.cancel", this::close),
                        ActionButton.primary("calendar.ui.save", this::submit));
    }

    /** Begins with what is known: an entry to be changed, or the days that the rule gives. */
    HolidayDialog with(HolidayRow row, String words) {
        kind.setValue(row.kind());
        name.setValue(words);
        from.setValue(row.from());
        to.setValue(row.to());
        basis.setValue(row.legalBasis());
        return this;
    }

    /** Knows what stands there now, to say what differs when somebody else was faster. */
    HolidayDialog beside(Supplier<Optional<HolidayRow>> present) {
        saved = present;
        return this;
    }

    private List<StaleDialog.Difference> differences() {
        return saved.get()
                .map(row -> new HolidayDialog("calendar.ui.edit.title", form -> {}, () -> {}).with(row, row.name()))
                .map(theirs -> Stream.of(
                                StaleDialog.difference(name, theirs.name),
                                StaleDialog.difference(kind, theirs.kind),
                                StaleDialog.difference(from, theirs.from),
                                StaleDialog.difference(to, theirs.to),
                                StaleDialog.difference(basis, theirs.basis))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private void submit() {
        fault.setVisible(false);
        if (from.isEmpty() || to.isEmpty()) {
            refuse(Texts.of("calendar.ui.days-missing"));
            return;
        }
        try {
            save.accept(new HolidayForm(
                    kind.getValue(), name.getValue(), from.getValue(), to.getValue(), basis.getValue()));
        } catch (StaleDataException stale) {
            StaleDialog.open(
                    stale,
                    new StaleDialog.Choices(
                            () -> {
                                close();
                                reload.run();
                            },
                            null,
                            this::differences));
            return;
        } catch (BusinessException refusal) {
            refuse(Texts.of(refusal));
            return;
        }
        close();
        reload.run();
    }

    private void refuse(String sentence) {
        fault.say(sentence);
    }
}
