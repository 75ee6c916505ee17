package vn.congtachoi.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.FigureChoices;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.FigureOffer;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;

/** Chèn số liệu: which indicator, whose, of which period, said how. What would stand in the text is shown at once. */
class FigureDialog extends Dialog {

    private final FigureChoices figures;
    private final Consumer<FigureReference> chosen;

    private final ComboBox<FigureOffer> indicator = Fields.oneOfMany("document.ui.figure.indicator", FigureOffer::name);
    private final Select<UnitRef> unit;
    private final Select<Period> period;
    private final RadioButtonGroup<FigureForm> form = new RadioButtonGroup<>(Texts.of("document.ui.figure.form"));
    private final Paragraph said = new Paragraph();

    /**
     * @param units the issuer first, then those below it
     * @param periods the likeliest first
     */
    FigureDialog(FigureChoices figures, List<UnitRef> units, List<Period> periods, Consumer<FigureReference> chosen) {
        this.figures = figures;
        this.chosen = chosen;
        setHeaderTitle(Texts.of("document.ui.figure.title"));
        unit = Fields.choice("document.ui.figure.unit", units, row -> row == null ? "" : row.name());
        period = Fields.choice("document.ui.figure.period", periods, row -> row == null ? "" : PeriodWords.of(row));
        indicator.setItems(this::found);
        indicator.setHelperText(Texts.of("document.ui.figure.indicator-hint"));
        form.setItems(FigureForm.values());
        form.setItemLabelGenerator(value -> Texts.of("document.ui.figure.form-of", value));
        said.addClassName("app-figure__said");
        unit.setValue(units.getFirst());
        period.setValue(periods.getFirst());
        form.setValue(FigureForm.VALUE_WITH_UNIT);

        indicator.addValueChangeListener(event -> show());
        unit.addValueChangeListener(event -> show());
        period.addValueChangeListener(event -> show());
        form.addValueChangeListener(event -> show());

        Div body = new Div(indicator, unit, period, form, said);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton insert = ActionButton.primary("document.ui.figure.insert", this::accept);
        KeyboardShortcuts.submit(insert, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), insert);
        show();
    }

    private Stream<FigureOffer> found(Query<FigureOffer, String> query) {
        List<FigureOffer> offers = figures.find(query.getFilter().orElse(""), query.getOffset() + query.getLimit());
        return offers.stream().skip(query.getOffset());
    }

    private Optional<FigureReference> reference() {
        @Nullable FigureOffer offer = indicator.getValue();
        return offer == null || unit.getValue() == null || period.getValue() == null
                ? Optional.empty()
                : Optional.of(new FigureReference(
                        offer.indicator(),
                        unit.getValue().id(),
                        period.getValue().code(),
                        form.getValue() == null ? FigureForm.VALUE_WITH_UNIT : form.getValue()));
    }

    private void show() {
        said.setText(reference()
                .map(reference -> Texts.of(
                        "document.ui.figure.said", figures.wording(reference).words()))
                .orElseGet(() -> Texts.of("document.ui.figure.none")));
    }

    private void accept() {
        Optional<FigureReference> reference = reference();
        if (reference.isEmpty()) {
            indicator.setInvalid(true);
            indicator.focus();
            return;
        }
        close();
        chosen.accept(reference.get());
    }
}
