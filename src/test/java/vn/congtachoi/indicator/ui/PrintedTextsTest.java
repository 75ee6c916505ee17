package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.CompiledTables;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.ReportFormData;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.RoundForm;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.indicator.paper.CompiledTableFiles;
import vn.congtachoi.support.HostileTexts;

/** Names that are formulas, markup or placeholders, in the workbook and on the paper: text like any other. */
class PrintedTextsTest extends FigureScreenTest {

    private static final int LONGEST = 100;

    @Autowired
    IndicatorDictionary dictionary;

    @Autowired
    ReportForms forms;

    @Autowired
    Rounds roundService;

    @Autowired
    CompiledTables tables;

    @Autowired
    CompiledTableFiles files;

    private final List<String> names = List.copyOf(HostileTexts.kept(LONGEST).values());

    private String mark(int number) {
        return world.mark().toUpperCase(java.util.Locale.ROOT) + "-" + number;
    }

    /** A round with each of the names as an indicator, and one of them as its own. */
    private RoundRow roundOfNames(String ownName) {
        RoundRow like = roundService.get(round.round());
        List<FormLineRow> lines = new ArrayList<>();
        for (String name : names) {
            UUID id = dictionary.create(IndicatorForm.usual(
                    mark(lines.size()),
                    name,
                    name,
                    IndicatorKind.ITEM,
                    "=1+1",
                    like.period().kind()));
            lines.add(new FormLineRow(id, name, AskedOf.BOTH));
        }
        UUID form = forms.create(
                new ReportFormData(mark(99), "@Biểu", like.period().kind(), world.city(), lines, Set.of(), 0));
        return roundService.get(roundService.open(new RoundForm(
                ownName,
                form,
                like.period(),
                like.windowFrom(),
                like.windowTo(),
                like.cutOff(),
                like.dueAt(),
                true,
                world.city(),
                0)));
    }

    @Test
    void everyNameIsTextInTheWorkbookAndStandsOnThePaper() throws IOException {
        signIn(world.officer());
        RoundRow own = roundOfNames("=cmd() <b>đợt</b> {0} ${x} &amp;");
        CompiledTable table = tables.table(own.id(), world.city());
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(files.excel(own, table, null)))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) {
                        cells.add(cell.getStringCellValue());
                    }
                }
            }
        }
        assertThat(String.join("\n", cells))
                .contains("cmd() <b>đợt</b> {0} ${x} &amp;")
                .contains("<script>alert(1)</script>", "{0} ${x} {{x}} #{x} %s '{1}", "' OR 1=1 --");

        String printed = text(files.paper(own, table, null));
        assertThat(printed)
                .contains(bare("=cmd() <b>đợt</b> {0} ${x} &amp;"))
                .contains(bare("<script>alert(1)</script>"), bare("{0} ${x} {{x}} #{x} %s '{1}"), bare("' OR 1=1 --"))
                .contains(bare("Hội \"LHPN\" & <b>phường</b> 'Sông Cầu'"), bare("Hội Phụ nữ Đức Xuân"));
    }

    /** Lines of a narrow column break anywhere. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }
}
