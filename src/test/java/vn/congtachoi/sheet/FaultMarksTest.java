package vn.congtachoi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FaultMarksTest {

    private final byte[] file = new SheetWriter()
            .bytes(new SheetTable(
                    List.of("Kế hoạch"),
                    List.of(SheetColumn.text("Việc"), SheetColumn.number("Số")),
                    List.of(List.of("Hội nghị", 60), List.of("Tập huấn", 15))));

    private final FaultMarks marks = new FaultMarks();

    @Test
    void aFaultyCellIsRedAndSaysWhatIsWrong() throws IOException {
        byte[] marked = mark(file, SheetFault.of("B5", "một"), SheetFault.of("B5", "hai"), SheetFault.of("D9", "ba"));

        try (XSSFWorkbook workbook = open(marked)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Cell faulty = sheet.getRow(4).getCell(1);
            assertThat(faulty.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(faulty.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(faulty.getNumericCellValue()).isEqualTo(60);
            assertThat(note(faulty)).isEqualTo("một\nhai");
            assertThat(note(sheet.getRow(8).getCell(3))).isEqualTo("ba");
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void whatWasMendedIsNoLongerRed() throws IOException {
        byte[] marked = mark(mark(file, SheetFault.of("B5", "một")), SheetFault.of("B6", "hai"));

        try (XSSFWorkbook workbook = open(marked)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(1).getCellComment()).isNull();
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(note(sheet.getRow(5).getCell(1))).isEqualTo("hai");
        }
    }

    private byte[] mark(byte[] upload, SheetFault... faults) {
        return marks.mark(upload, List.of(faults), fault -> fault.message().key());
    }

    private static String note(Cell cell) {
        return cell.getCellComment().getString().getString();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
