package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.QuestionKind;
import vn.congtachoi.indicator.QuestionRow;
import vn.congtachoi.indicator.QuickTable;
import vn.congtachoi.indicator.QuickText;
import vn.congtachoi.uikit.Texts;

/** Units by questions: every answer opens to its whole text and who gave it when; only numbers have a sum. */
class QuickGrid extends Composite<Div> {

    private static final int SHOWN = 90;

    private final QuickTable table;

    QuickGrid(QuickTable table) {
        this.table = table;
        getContent().addClassName("app-table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Texts.of("indicator.ui.quick.table"));
        NativeTable grid = new NativeTable(head(), body(), foot());
        grid.addClassNames("app-table", "app-quick-table");
        getContent().add(grid);
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow(heading(Texts.of("indicator.ui.quick.unit"), "col"));
        table.questions().forEach(question -> {
            NativeTableHeaderCell cell = heading(question.question(), "col");
            cell.setClassName("app-quick-table__text", question.kind() != QuestionKind.NUMBER);
            row.add(cell);
        });
        return new NativeTableHeader(row);
    }

    private NativeTableBody body() {
        NativeTableBody body = new NativeTableBody();
        for (QuickTable.Row unit : table.rows()) {
            NativeTableHeaderCell name = heading("", "row");
            if (unit.submittedAt() == null) {
                name.setText(unit.unitName());
            } else {
                name.add(new Anchor(QuickWay.sheet(table.round().id(), unit.unitId()), unit.unitName()));
            }
            NativeTableRow row = new NativeTableRow(name);
            table.questions().forEach(question -> row.add(cell(unit, question)));
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(QuickTable.Row unit, QuestionRow question) {
        NativeTableCell cell = new NativeTableCell();
        cell.setClassName("app-quick-table__text", question.kind() != QuestionKind.NUMBER);
        String text = QuickText.of(question.kind(), unit.answers().get(question.id()));
        if (text == null) {
            cell.addClassName("app-missing");
            cell.setText(Texts.of(
                    unit.submittedAt() == null ? "indicator.ui.quick.not-sent" : "indicator.ui.quick.left-open"));
            return cell;
        }
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text;
        NativeButton open = new NativeButton(shown, event -> new QuickAnswersDialog(question, List.of(unit)).open());
        open.addClassName("app-compiled__open");
        cell.add(open);
        return cell;
    }

    private NativeTableFooter foot() {
        NativeTableRow row = new NativeTableRow(heading(Texts.of("indicator.ui.quick.total"), "row"));
        List<QuickTable.Row> sent = new ArrayList<>(table.rows());
        sent.removeIf(unit -> unit.submittedAt() == null);
        for (QuestionRow question : table.questions()) {
            NativeTableCell cell = new NativeTableCell();
            @Nullable String total = QuickText.of(table.totals().get(question.id()));
            if (total != null) {
                NativeButton open = new NativeButton(total, event -> new QuickAnswersDialog(question, sent).open());
                open.addClassName("app-compiled__open");
                cell.add(open);
            }
            row.add(cell);
        }
        return new NativeTableFooter(row);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
