package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.plan.PlanRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Lập kế hoạch: for which unit and year, anew or from an earlier one. */
class PlanBeginDialog extends Dialog {

    private static final int TITLE_LENGTH = 300;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Takes what was chosen, or refuses it. */
    @FunctionalInterface
    interface Beginning {
        void take(UUID unit, int year, String title, @Nullable PlanRow from);
    }

    private final ComboBox<UnitRef> unit = Fields.oneOfMany("plan.ui.begin.unit", UnitRef::name);
    private final IntegerField year = new IntegerField(Texts.of("plan.ui.begin.year"));
    private final TextField title = Fields.text("plan.ui.begin.title", TITLE_LENGTH);
    private final ComboBox<PlanRow> from = Fields.oneOfMany("plan.ui.begin.from", PlanRow::title);
    private final List<PlanRow> rows;
    private final Beginning beginning;

    PlanBeginDialog(List<UnitRef> units, List<PlanRow> rows, int thisYear, Beginning beginning) {
        this.rows = rows;
        this.beginning = beginning;
        setHeaderTitle(Texts.of("plan.ui.begin"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.setValue(thisYear);
        unit.setItems(units);
        unit.addValueChangeListener(event -> offer());
        unit.setValue(units.getFirst());
        unit.setVisible(units.size() > 1);
        from.setClearButtonVisible(true);
        from.setHelperText(Texts.of("plan.ui.begin.from.hint"));
        title.setValue(Texts.of("plan.ui.begin.name", String.valueOf(year.getValue())));
        year.addValueChangeListener(event -> rename(event.getOldValue(), event.getValue()));
        Div body = new Div(unit, year, title, from);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("plan.ui.begin", this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
    }

    /** The unit's plans to write from, that of last year chosen; the year goes on to the next one that has none yet. */
    private void offer() {
        UnitRef chosen = unit.getValue();
        List<PlanRow> hers = rows.stream()
                .filter(row -> chosen != null && row.unitId().equals(chosen.id()))
                .toList();
        from.setItems(hers);
        Set<Integer> planned = hers.stream().map(PlanRow::year).collect(Collectors.toSet());
        Integer shown = free(year.getValue(), planned);
        year.setValue(shown);
        from.setValue(hers.stream()
                .filter(row -> shown != null && row.year() == shown - 1)
                .findFirst()
                .orElse(null));
    }

    private static @Nullable Integer free(@Nullable Integer from, Set<Integer> planned) {
        return from == null
                ? null
                : Stream.iterate(from, each -> each + 1)
                        .filter(each -> !planned.contains(each))
                        .findFirst()
                        .orElseThrow();
    }

    /** The name follows the year until she writes her own. */
    private void rename(@Nullable Integer before, @Nullable Integer now) {
        if (now != null && title.getValue().equals(Texts.of("plan.ui.begin.name", String.valueOf(before)))) {
            title.setValue(Texts.of("plan.ui.begin.name", String.valueOf(now)));
        }
    }

    private void accept() {
        Integer wanted = year.getValue();
        UnitRef chosen = unit.getValue();
        if (wanted == null || wanted < FIRST_YEAR || wanted > LAST_YEAR || chosen == null) {
            year.setInvalid(true);
            year.setErrorMessage(Texts.of("plan.ui.begin.year-missing", FIRST_YEAR, LAST_YEAR));
            return;
        }
        try {
            beginning.take(chosen.id(), wanted, title.getValue(), from.getValue());
            close();
        } catch (BusinessException refusal) {
            boolean named = refusal.messageKey().key().equals("plan.error.title");
            title.setInvalid(named);
            title.setErrorMessage(Texts.of(refusal));
            year.setInvalid(!named);
            year.setErrorMessage(Texts.of(refusal));
        }
    }
}
