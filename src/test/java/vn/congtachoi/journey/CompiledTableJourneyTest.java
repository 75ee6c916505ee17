package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Biểu tổng hợp: from a total down to who entered what, and out to Excel and to the official paper. */
class CompiledTableJourneyTest extends Journey {

    private static final String HOUSEHOLDS = "Hộ đạt 8 tiêu chí";

    @Test
    void fromATotalToTheEntriesAndOutToPaper() throws IOException {
        Page page = as("chutich", Size.LAPTOP);
        openRound(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Biểu tổng hợp"))
                .click();
        assertThat(heading(page, "Biểu tổng hợp theo đơn vị")).isVisible();
        assertThat(page.getByText(Pattern.compile("tổng hợp \\d/8 đơn vị"))).isVisible();
        assertThat(page.getByText(Pattern.compile("Chưa có số của: "))).isVisible();
        look(page, "compiled-table");

        opensATotal(page);
        opensACommune(page);
        page.goBack();
        assertThat(page.getByText(Pattern.compile("tổng hợp \\d/8 đơn vị"))).isVisible();
        takesTheWorkbook(page);
        takesThePaper(page);
    }

    private void opensATotal(Page page) {
        firstRow(page).getByRole(AriaRole.BUTTON).first().click();
        Locator entries = page.getByRole(AriaRole.DIALOG);
        assertThat(entries.getByText(Pattern.compile("^\\d+ số hợp thành$"))).isVisible();
        Assertions.assertThat(entries.getByRole(AriaRole.LISTITEM).count()).isZero();
        entries.getByText("Đức Xuân").click();
        assertThat(entries.getByText("Tổ 1", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(entries.getByText(Pattern.compile("tự nhập$")).first()).isVisible();
        look(page, "entries-behind-a-total");
        button(entries, "Đóng").click();
        assertThat(entries).hasCount(0);
    }

    private void opensACommune(Page page) {
        page.getByRole(AriaRole.COLUMNHEADER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Đức Xuân"))
                .click();
        assertThat(page.getByText("tổng hợp 17/17 đơn vị")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.COLUMNHEADER,
                        new Page.GetByRoleOptions().setName("Tổ 17").setExact(true)))
                .isVisible();
        // The unit's own part is one entry, not those of its branches.
        firstRow(page).getByRole(AriaRole.BUTTON).nth(1).click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByText("1 số hợp thành")).isVisible();
        button(page.getByRole(AriaRole.DIALOG), "Đóng").click();
    }

    private void takesTheWorkbook(Page page) throws IOException {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải Excel"));
        Download download = page.waitForDownload(link::click);
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("bieu-tong-hop.xlsx");
        try (InputStream bytes = Files.newInputStream(download.path());
                Workbook book = WorkbookFactory.create(bytes)) {
            Sheet sheet = book.getSheetAt(0);
            String said = texts(sheet);
            Matcher stated = Pattern.compile("Số dòng: (\\d+)").matcher(said);
            Assertions.assertThat(stated.find()).as("row count is stated").isTrue();
            Row row = rows(sheet)
                    .filter(each -> each.getCell(1) != null
                            && each.getCell(1).getCellType() == CellType.STRING
                            && each.getCell(1).getStringCellValue().contains(HOUSEHOLDS))
                    .findFirst()
                    .orElseThrow();
            Assertions.assertThat(row.getCell(row.getLastCellNum() - 1).getCellType())
                    .isEqualTo(CellType.NUMERIC);
            Assertions.assertThat(
                            rows(sheet).filter(CompiledTableJourneyTest::isData).count())
                    .isEqualTo(Long.parseLong(stated.group(1)));
        }
    }

    private void takesThePaper(Page page) throws IOException {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải PDF"));
        Download download = page.waitForDownload(link::click);
        try (PDDocument paper = Loader.loadPDF(download.path().toFile())) {
            String text = new PDFTextStripper().getText(paper);
            Assertions.assertThat(text)
                    .contains("HỘI LHPN THÀNH PHỐ BẮC KẠN")
                    .contains("BIỂU TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ")
                    .contains("TM. BAN THƯỜNG VỤ")
                    .containsPattern("Tổng hợp \\d/8 đơn vị");
            Assertions.assertThat(paper.getPage(0).getRotation())
                    .as("landscape: an upright sheet that is shown turned")
                    .isEqualTo(90);
        }
    }

    private static boolean isData(Row row) {
        return row.getCell(0) != null
                && row.getCell(0).getCellType() == CellType.STRING
                && row.getCell(0).getStringCellValue().matches("\\d+");
    }

    private static Stream<Row> rows(Sheet sheet) {
        return IntStream.rangeClosed(sheet.getFirstRowNum(), sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull);
    }

    private static String texts(Sheet sheet) {
        StringBuilder all = new StringBuilder();
        rows(sheet).forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));
        return all.toString();
    }

    /** The first line of figures. */
    private static Locator firstRow(Page page) {
        return page.locator("table.app-compiled tbody tr:not(.app-compiled__heading)")
                .first();
    }
}
