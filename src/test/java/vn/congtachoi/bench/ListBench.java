package vn.congtachoi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListPaper;
import vn.congtachoi.paper.ListPaperData;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;

/** A list of 500 people as a paper, beside the report library with a template made for it, and as a workbook. */
final class ListBench {

    private static final int ROWS = 500;
    private static final List<String> HEADINGS =
            List.of("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Thư điện tử");
    private static final int COLUMNS = HEADINGS.size();
    private static final int[] WIDTHS = {29, 86, 49, 120, 69, 114};
    private static final int TIMES = 40;
    private static final int WARM_UP = 15;
    private static final double GOAL_RATIO = 1.2;

    private final PaperRenderer renderer;
    private final List<List<String>> people = IntStream.range(0, ROWS)
            .mapToObj(row -> List.of(
                    Integer.toString(row + 1),
                    "Nguyễn Thị Hồng Nhung " + row,
                    "Chi hội trưởng",
                    "Chi hội Tổ " + row % 17 + ", Hội LHPN phường Sông Cầu",
                    "0912 345 " + (100 + row),
                    "nhung" + row + "@example.vn"))
            .toList();

    ListBench(PaperRenderer renderer) {
        this.renderer = renderer;
    }

    void measure(Figures figures) throws Exception {
        JasperReport plain = JasperCompileManager.compileReport(plain());
        Timings[] timings = Timings.byTurns(WARM_UP, TIMES, this::paper, () -> alone(plain));
        double ratio = timings[0].p50() / timings[1].p50();
        figures.add("List of 500 rows as PDF, p50", Timings.shown(timings[0].p50()));
        figures.add("  the report library alone, p50", Timings.shown(timings[1].p50()));
        figures.add("  portal / library", "%.2f".formatted(ratio), "<= " + GOAL_RATIO, ratio <= GOAL_RATIO);
        Timings[] sheets = Timings.byTurns(WARM_UP, TIMES, this::workbook, this::workbook);
        figures.add("List of 500 rows as Excel, p50", Timings.shown(sheets[0].p50()));
    }

    private byte[] paper() {
        List<ListColumn> columns = List.of(
                ListColumn.centred(HEADINGS.get(0), 4),
                ListColumn.text(HEADINGS.get(1), 20),
                ListColumn.text(HEADINGS.get(2), 14),
                ListColumn.text(HEADINGS.get(3), 26),
                ListColumn.text(HEADINGS.get(4), 12),
                ListColumn.text(HEADINGS.get(5), 18));
        List<ListRow> rows = people.stream()
                .map(cells -> new ListRow(ListRow.Kind.ROW, cells))
                .toList();
        ListPaperData data = ListPaperData.plain("DANH SÁCH CÁN BỘ", List.of(), columns, rows);
        return renderer.render(ListPaper.portrait(), data, PaperContext.of("Danh sách cán bộ"))
                .pdf();
    }

    /** What the library asks for at least: the same page and the same kind of file, made for this list alone. */
    private byte[] alone(JasperReport report) throws JRException {
        Collection<Map<String, ?>> rows = new ArrayList<>();
        for (List<String> cells : people) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < COLUMNS; i++) {
                row.put("c" + i, cells.get(i));
            }
            rows.add(row);
        }
        return LibraryAlone.pdf(
                "Danh sách cán bộ",
                List.of(JasperFillManager.fillReport(report, new HashMap<>(), new JRMapCollectionDataSource(rows))));
    }

    /** The paper that the portal makes of this list, drawn by hand for it: widths, padding, title, heads, numbers. */
    private static JasperDesign plain() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("plain");
        design.setColumnWidth(467);
        design.setLeftMargin(85);
        design.setRightMargin(43);
        design.setTopMargin(23);
        design.setBottomMargin(57);
        design.setTitle(title());
        design.setPageHeader(LibraryAlone.pageNumber());
        LibraryAlone.fields(design, COLUMNS);
        design.setColumnHeader(LibraryAlone.row(WIDTHS, "th", i -> '"' + HEADINGS.get(i) + '"', true));
        JRDesignBand detail = LibraryAlone.row(WIDTHS, "td", i -> "$F{c" + i + "}", false);
        detail.setSplitType(SplitTypeEnum.PREVENT);
        ((JRDesignSection) design.getDetailSection()).addBand(detail);
        return design;
    }

    private static JRDesignBand title() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(91);
        JRDesignTextField title = LibraryAlone.text(0, 467, "\"DANH SÁCH CÁN BỘ\"");
        title.setY(44);
        title.setFontSize(14f);
        title.setBold(true);
        title.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
        JRDesignTextField count = LibraryAlone.text(0, 467, "\"Số dòng: " + ROWS + '"');
        count.setY(67);
        count.setFontSize(13f);
        count.setItalic(true);
        count.setHorizontalTextAlign(HorizontalTextAlignEnum.CENTER);
        band.addElement(title);
        band.addElement(count);
        return band;
    }

    private byte[] workbook() {
        List<SheetColumn> columns = IntStream.range(0, COLUMNS)
                .mapToObj(column -> SheetColumn.text("Cột " + column))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = new ArrayList<>();
        people.forEach(cells -> rows.add(new ArrayList<>(cells)));
        try {
            new SheetWriter().write(new SheetTable(List.of("Danh sách cán bộ"), columns, List.copyOf(rows)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
