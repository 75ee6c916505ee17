package vn.congtachoi.organisation.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.organisation.UnitRow;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListPaper;
import vn.congtachoi.paper.ListPaperData;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;

/** The list of units as it is on the screen: a workbook, and a plain paper. */
@Component
public class UnitListFiles {

    private static final String INDENT = "\u00a0\u00a0\u00a0";

    private final PaperRenderer renderer;
    private final MessageSource texts;

    UnitListFiles(PaperRenderer renderer, MessageSource texts) {
        this.renderer = renderer;
        this.texts = texts;
    }

    /** The workbook: the unit above has a column of its own, so that it can be sorted and pasted back. */
    public byte[] excel(List<UnitRow> units, LocalDate day) {
        List<SheetColumn> columns = List.of(
                SheetColumn.text(text("organisation.ui.name")),
                SheetColumn.text(text("organisation.ui.kind")),
                SheetColumn.text(text("organisation.ui.parent")),
                SheetColumn.text(text("organisation.ui.code")),
                SheetColumn.text(text("organisation.ui.head")),
                SheetColumn.text(text("organisation.ui.phone")),
                SheetColumn.number(text("organisation.ui.branches")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitRow unit : units) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(unit.unit().name());
            cells.add(kind(unit));
            cells.add(unit.parentName());
            cells.add(unit.unit().code());
            cells.add(unit.headName());
            cells.add(unit.headPhone());
            cells.add(unit.unit().kind().isBranch() ? null : unit.branches());
            rows.add(Collections.unmodifiableList(cells));
        }
        return new SheetWriter().bytes(new SheetTable(titles(day), columns, rows));
    }

    /** The paper, PDF/A: indented as on the screen. */
    public byte[] paper(List<UnitRow> units, LocalDate day) {
        List<ListColumn> columns = List.of(
                ListColumn.centred(text("organisation.paper.position"), 5),
                ListColumn.text(text("organisation.ui.name"), 34),
                ListColumn.centred(text("organisation.ui.code"), 9),
                ListColumn.text(text("organisation.ui.head"), 22),
                ListColumn.centred(text("organisation.ui.phone"), 15),
                ListColumn.number(text("organisation.ui.branches"), 9));
        List<ListRow> rows = new ArrayList<>();
        for (UnitRow unit : units) {
            String code = unit.unit().code();
            rows.add(ListRow.of(
                    Integer.toString(rows.size() + 1),
                    INDENT.repeat(unit.depth()) + unit.unit().name(),
                    code == null ? "" : code,
                    unit.headName(),
                    unit.headPhone(),
                    unit.unit().kind().isBranch() ? "" : Integer.toString(unit.branches())));
        }
        String title = text("organisation.paper.title");
        ListPaperData data = ListPaperData.plain(title, titles(day).subList(1, 2), columns, rows);
        return renderer.render(ListPaper.portrait(), data, PaperContext.of(title))
                .pdf();
    }

    private List<String> titles(LocalDate day) {
        return List.of(
                text("organisation.paper.title"), text("organisation.paper.day", VietnameseDates.shortDate(day)));
    }

    private String kind(UnitRow unit) {
        return text("organisation.unit.kind." + unit.unit().kind());
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, Locale.of("vi", "VN"));
    }
}
