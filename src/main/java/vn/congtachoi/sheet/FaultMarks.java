package vn.congtachoi.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congtachoi.kernel.BusinessException;

/**
 * Gives an uploaded workbook back with its faults on it: each cell red, with a note that says what is wrong. Marks of an
 * earlier time are taken away.
 */
public final class FaultMarks {

    /** Unpacked size of a workbook that is held in memory as a whole, in bytes. */
    private static final long LARGEST = 40L << 20;

    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 4;

    private final String author = SheetTexts.text("shell.app.name");

    /**
     * @param upload a workbook that {@link SheetReader} could read
     * @param words what is wrong, in a sentence
     * @throws BusinessException when it is too large to be held whole
     */
    public byte[] mark(byte[] upload, List<SheetFault> faults, Function<SheetFault, String> words) {
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(upload))) {
            requireHoldable(archive);
            try (XSSFWorkbook workbook = new XSSFWorkbook(archive)) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                Map<Integer, CellStyle> styles = new HashMap<>();
                clear(sheet);
                Map<String, String> sentences = new LinkedHashMap<>();
                faults.forEach(fault ->
                        sentences.merge(fault.cell(), words.apply(fault), (first, second) -> first + "\n" + second));
                sentences.forEach((address, sentence) -> mark(sheet, new CellAddress(address), sentence, styles));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                workbook.write(out);
                return out.toByteArray();
            }
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("A workbook that was read before cannot be read again", e);
        }
    }

    private static void requireHoldable(OPCPackage archive) throws InvalidFormatException {
        long size = archive.getParts().stream().mapToLong(PackagePart::getSize).sum();
        if (size > LARGEST) {
            throw new BusinessException("sheet.fault.tooLarge", LARGEST >> 20);
        }
    }

    private void clear(XSSFSheet sheet) {
        for (Map.Entry<CellAddress, ? extends Comment> note :
                Map.copyOf(sheet.getCellComments()).entrySet()) {
            Row row = sheet.getRow(note.getKey().getRow());
            Cell cell = row == null ? null : row.getCell(note.getKey().getColumn());
            if (cell != null && author.equals(note.getValue().getAuthor())) {
                cell.removeCellComment();
                CellStyle plain = sheet.getWorkbook().createCellStyle();
                plain.cloneStyleFrom(cell.getCellStyle());
                plain.setFillPattern(FillPatternType.NO_FILL);
                cell.setCellStyle(plain);
            }
        }
    }

    private void mark(XSSFSheet sheet, CellAddress address, String words, Map<Integer, CellStyle> styles) {
        Row row = sheet.getRow(address.getRow());
        row = row == null ? sheet.createRow(address.getRow()) : row;
        Cell cell = row.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellComment() != null) {
            cell.removeCellComment();
        }
        cell.setCellStyle(styles.computeIfAbsent((int) cell.getCellStyle().getIndex(), index -> red(sheet, cell)));
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor place = helper.createClientAnchor();
        place.setCol1(address.getColumn() + 1);
        place.setCol2(address.getColumn() + 1 + NOTE_COLUMNS);
        place.setRow1(address.getRow());
        place.setRow2(address.getRow() + NOTE_ROWS);
        Comment note = sheet.createDrawingPatriarch().createCellComment(place);
        note.setAuthor(author);
        note.setString(helper.createRichTextString(words));
        cell.setCellComment(note);
    }

    private static CellStyle red(XSSFSheet sheet, Cell cell) {
        CellStyle red = sheet.getWorkbook().createCellStyle();
        red.cloneStyleFrom(cell.getCellStyle());
        red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return red;
    }
}
