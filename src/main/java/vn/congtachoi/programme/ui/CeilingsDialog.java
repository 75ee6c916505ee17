package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityKind;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.programme.FundingKey;
import vn.congtachoi.programme.FundingLine;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeFunding;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The most that a unit may spend from each source in a year; an empty field is no ceiling. */
class CeilingsDialog extends Dialog {

    private final FundingKey key;
    private final List<FundingLine> lines;
    private final ProgrammeFunding funding;
    private final Runnable reload;
    private final Map<FundingSource, Money> typed = new EnumMap<>(FundingSource.class);
    private final Map<FundingSource, QuantityField> fields = new EnumMap<>(FundingSource.class);

    CeilingsDialog(
            String unitName, FundingKey key, List<FundingLine> lines, ProgrammeFunding funding, Runnable reload) {
        this.key = key;
        this.lines = lines;
        this.funding = funding;
        this.reload = reload;
        Div body = new Div(new Paragraph(Texts.of("programme.ui.funding.set.hint")));
        body.addClassName("app-section");
        lines.forEach(line -> body.add(field(line)));

        addClassName("app-part-dialog");
        setHeaderTitle(Texts.of("programme.ui.funding.set.title", unitName, String.valueOf(key.year())));
        setCloseOnOutsideClick(false);
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("programme.ui.later", this::close),
                        ActionButton.primary("programme.ui.save", this::save));
    }

    private QuantityField field(FundingLine line) {
        FundingSource source = line.source();
        QuantityField field = new QuantityField(
                Texts.of(source.label().key()),
                QuantityKind.MONEY,
                figure -> figure.ifPresentOrElse(
                        value -> typed.put(source, Money.of(value.value())), () -> typed.remove(source)));
        Money ceiling = line.ceiling();
        if (ceiling != null) {
            typed.put(source, ceiling);
            field.show(new Quantity(ceiling.value(), Qualifier.EXACT, Scale.ONE, ""));
        }
        fields.put(source, field);
        return field;
    }

    private void save() {
        if (fields.values().stream().anyMatch(QuantityField::isRefused)) {
            Toast.error(Texts.of("programme.ui.funding.fault"));
            return;
        }
        for (FundingLine line : lines) {
            @Nullable Money wanted = typed.get(line.source());
            if (!Objects.equals(wanted, line.ceiling())) {
                funding.setCeiling(key, line.source(), wanted);
            }
        }
        close();
        Toast.success("programme.ui.saved");
        reload.run();
    }
}
