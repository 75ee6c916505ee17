package vn.congtachoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormWriterTest {

    private final byte[] file = new FormWriter()
            .bytes(new FormPage(
                    "Biểu",
                    List.of(20, 12, 0),
                    List.of(
                            List.of(FormCell.title("Biểu 6 tháng")),
                            List.of(FormCell.heading("Chỉ tiêu"), FormCell.heading("Số liệu")),
                            List.of(
                                    FormCell.fixed("=SUM(A1)"),
                                    FormCell.entry(new BigDecimal("8538")),
                                    FormCell.fixed("dấu")),
                            List.of(FormCell.fixed("Tin bài"), FormCell.entry(null)))));

    @Test
    void onlyTheCellsToFillAreOpenAndColoured() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(2)).isTrue();
            for (int row : List.of(2, 3)) {
                Cell entry = sheet.getRow(row).getCell(1);
                assertThat(entry.getCellStyle().getLocked()).isFalse();
                assertThat(entry.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
                assertThat(sheet.getRow(row).getCell(0).getCellStyle().getLocked())
                        .isTrue();
            }
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(8538);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aMarkedFormStaysOpenWhereItIsToBeFilled() throws IOException {
        byte[] marked = new FaultMarks().mark(file, List.of(SheetFault.of("B4", "một")), fault -> "một");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(3).getCell(1).getCellComment()).isNotNull();
        }
    }
}
