package vn.congtachoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;

class SheetTest {

    private static final int FIRST = 4;

    private final SheetReader reader = new SheetReader(SheetLimits.USUAL, text -> text.contains("©"));

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        byte[] file = write(new SheetTable(
                List.of("Danh sách nhiệm vụ", "Tháng 7 năm 2023"),
                List.of(
                        SheetColumn.text("Tên"),
                        SheetColumn.number("Số"),
                        SheetColumn.money("Tiền"),
                        SheetColumn.percent("Tỷ lệ"),
                        SheetColumn.date("Hạn")),
                List.of(
                        Arrays.asList("Sông Cầu", 8538, 17_000_000L, new BigDecimal("85.5"), LocalDate.of(2023, 7, 13)),
                        Arrays.asList("Đức Xuân", new BigDecimal("3.25"), null, null, null))));

        DryRun<SheetRow> read = reader.read(new ByteArrayInputStream(file));

        assertThat(read.isClean()).isTrue();
        assertThat(read.rows().get(2).cells()).containsExactly(new SheetCell.Text("A3", "Số dòng: 2"));
        assertThat(read.rows().get(FIRST).cells())
                .containsExactly(
                        new SheetCell.Text("A6", "Sông Cầu"),
                        new SheetCell.Numeric("B6", new BigDecimal("8538")),
                        new SheetCell.Numeric("C6", new BigDecimal("17000000")),
                        new SheetCell.Numeric("D6", new BigDecimal("0.855")),
                        new SheetCell.Day("E6", LocalDate.of(2023, 7, 13)));
        assertThat(read.rows().get(FIRST + 1).cells())
                .containsExactly(
                        new SheetCell.Text("A7", "Đức Xuân"), new SheetCell.Numeric("B7", new BigDecimal("3.25")));
        assertThat(read.rows().get(FIRST + 1).cell(4)).isEqualTo(new SheetCell.Blank("E7"));
    }

    @Test
    void theHeadingIsFrozenAndFilteredAndNumbersAreNumbers() throws IOException {
        byte[] file = write(new SheetTable(
                List.of("Số liệu"),
                List.of(SheetColumn.text("Tên"), SheetColumn.number("Số")),
                List.of(Arrays.asList("a", 8538), Arrays.asList("b", null))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheet("Số liệu");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(workbook.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A4:B6");
            assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(5).getCell(1)).isNull();
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> typed = List.of("=cmd()", "+84 912", "-5", "@tên", "thường");
        byte[] file = write(new SheetTable(
                List.of("Thử"),
                List.of(SheetColumn.text("Chữ")),
                typed.stream().map(List::of).toList()));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < typed.size(); i++) {
                var cell = sheet.getRow(FIRST + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(typed.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < 4);
            }
        }
    }

    @Test
    void numbersTypedAsTextStayTextForTheFormToAsk() throws IOException {
        byte[] file = workbook(workbook -> {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("1.439");
            row.createCell(1).setCellValue("1,439");
            row.createCell(2).setCellValue(1439);
            row.createCell(3).setCellValue(0.1 + 0.2);
        });

        assertThat(reader.read(new ByteArrayInputStream(file)).rows().getFirst().cells())
                .containsExactly(
                        new SheetCell.Text("A1", "1.439"),
                        new SheetCell.Text("B1", "1,439"),
                        new SheetCell.Numeric("C1", new BigDecimal("1439")),
                        new SheetCell.Numeric("D1", new BigDecimal("0.3")));
    }

    @Test
    void faultsAreNamedByTheirCell() throws IOException {
        byte[] file = workbook(workbook -> {
            var sheet = workbook.createSheet();
            sheet.createRow(6).createCell(1).setCellValue("Uû ban nh©n d©n");
            sheet.createRow(8).createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        });

        DryRun<SheetRow> read = reader.read(new ByteArrayInputStream(file));

        assertThat(read.isClean()).isFalse();
        assertThat(read.faults())
                .containsExactly(
                        SheetFault.of("B7", "sheet.fault.legacyFont", "Uû ban nh©n d©n"),
                        SheetFault.of("C9", "sheet.fault.formulaError", "#DIV/0!"));
    }

    @Test
    void anEmptySheetHasNoRows() throws IOException {
        byte[] file = workbook(
                workbook -> workbook.createSheet().createRow(3).createCell(2).setBlank());

        assertThat(reader.read(new ByteArrayInputStream(file)).rows()).isEmpty();
    }

    @Test
    void aLongSheetIsRefusedWithItsLimit() throws IOException {
        byte[] file = write(new SheetTable(
                List.of("Dài"),
                List.of(SheetColumn.number("Số")),
                Collections.nCopies(SheetLimits.USUAL.rows() + 1, List.of(1))));

        assertRefused(file, "sheet.fault.tooManyRows");
    }

    @Test
    void aSheetWithACellFarToTheRightIsRefused() throws IOException {
        byte[] file = workbook(workbook -> {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 10; i++) {
                sheet.createRow(i).createCell(16_383).setCellValue(1);
            }
        });

        assertRefused(file, "sheet.fault.tooManyCells");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsOpened() {
        assertRefused(new byte[(int) SheetLimits.USUAL.bytes() + 1], "sheet.fault.tooLarge");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithASentence() throws IOException {
        byte[] file = workbook(
                workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("a"));

        assertRefused("không phải tệp Excel".getBytes(StandardCharsets.UTF_8), "sheet.fault.notWorkbook");
        assertRefused(new byte[0], "sheet.fault.notWorkbook");
        assertRefused(Arrays.copyOf(file, file.length / 2), "sheet.fault.notWorkbook");
        assertRefused(zip("readme.txt", "xin chào"), "sheet.fault.notWorkbook");
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        byte[] file = workbook(workbook -> {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
            try {
                workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertRefused(file, "sheet.fault.macros");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] file = workbook(
                workbook -> workbook.createSheet().createRow(0).createCell(0).setCellValue("x".repeat(20)));
        byte[] bomb = replaceSheet(file, "<worksheet>" + " ".repeat(40_000_000) + "</worksheet>");

        assertRefused(bomb, "sheet.fault.notWorkbook");
    }

    private void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.messageKey().key()).isEqualTo(message));
    }

    private static byte[] write(SheetTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetWriter().write(table, out);
        return out.toByteArray();
    }

    private static byte[] workbook(java.util.function.Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] replaceSheet(byte[] file, String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? sheet.getBytes(StandardCharsets.UTF_8)
                                : in.readAllBytes());
                entry = in.getNextEntry();
            }
        }
        return out.toByteArray();
    }
}
