package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.QuantityField;
import vn.congtachoi.uikit.Texts;

/** The sheet as a branch will see it on a phone; what is typed here is understood and goes nowhere. */
class FormPreviewDialog extends Dialog {

    FormPreviewDialog(String name, List<FormLineRow> lines, Map<UUID, IndicatorRow> rows) {
        setHeaderTitle(Texts.of("indicator.ui.form.preview.title", name));
        addClassName("app-preview");
        Div sheet = new Div(new Paragraph(Texts.of("indicator.ui.form.preview.line")));
        sheet.addClassName("app-preview__sheet");
        String heading = "";
        int asked = 0;
        for (FormLineRow line : lines) {
            heading = line.heading().isBlank() ? heading : line.heading();
            IndicatorRow row = rows.get(line.indicatorId());
            if (row == null || row.kind() == IndicatorKind.RATIO || line.askedOf() == AskedOf.COMMUNE) {
                continue;
            }
            if (!heading.isEmpty()) {
                sheet.add(new H3(heading));
                heading = "";
            }
            sheet.add(question(row));
            asked++;
        }
        if (asked == 0) {
            sheet.add(new Paragraph(Texts.of("indicator.ui.form.preview.none")));
        }
        add(sheet);
        getFooter().add(ActionButton.primary("indicator.ui.close", this::close));
    }

    private static Div question(IndicatorRow row) {
        QuantityField field = new QuantityField(row.label(), FigureText.quantityKind(row), typed -> {});
        field.setHelperText(row.measure());
        Div question = new Div(field);
        question.addClassName("app-cell");
        if (row.isPart()) {
            question.addClassName("app-cell--part");
        }
        if (!row.guidance().isEmpty()) {
            question.add(new Guidance(row));
        }
        return question;
    }
}
