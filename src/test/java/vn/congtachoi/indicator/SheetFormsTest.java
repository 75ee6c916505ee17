package vn.congtachoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.sheet.FaultMarks;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** The sheet as an Excel form: fetched, filled, refused by cell, taken over whole. */
abstract class SheetFormsTest {

    /** Rows of the form: a heading, then the indicators below it. */
    private static final String LEARNED = "D9";

    private static final String NEWS = "D10";
    private static final String MONEY = "D11";
    private static final String MODELS = "D12";

    @Autowired
    ApplicationContext context;

    IndicatorWorld world;
    UUID learned;
    UUID news;
    UUID money;
    UUID models;
    UUID round;

    @BeforeEach
    void oneRound() {
        world = new IndicatorWorld(context);
        learned = world.indicator("Phụ nữ được tuyên truyền", IndicatorKind.ATTENDANCE);
        news = world.indicator("Tin bài", IndicatorKind.ITEM);
        money = world.indicator("Tiền hỗ trợ", IndicatorKind.MONEY);
        models = world.indicator("Mô hình", IndicatorKind.ITEM);
        round = open();
    }

    private UUID open() {
        List<FormLineRow> lines = List.of(
                new FormLineRow(learned, "I. Tuyên truyền", AskedOf.BOTH),
                new FormLineRow(news, "I. Tuyên truyền", AskedOf.BOTH),
                new FormLineRow(money, "I. Tuyên truyền", AskedOf.BOTH),
                new FormLineRow(models, "I. Tuyên truyền", AskedOf.BOTH));
        return world.open(world.form(PeriodKind.HALF, lines), IndicatorWorld.H1);
    }

    @Test
    void whatWasFilledIsSavedAndWhatStoodThereIsInTheForm() throws IOException {
        world.as(world.head1).save(round, world.to1, learned, 0, 8538);
        byte[] form = form();

        look(form, sheet -> {
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Số liệu 6 tháng đầu năm 2023");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Tổ 1");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("6 tháng đầu năm 2023");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("17:00 30/6/2023");
            assertThat(cell(sheet, LEARNED).getNumericCellValue()).isEqualTo(8538);
            assertThat(cell(sheet, LEARNED).getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, "B9").getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(4)).isTrue();
        });
        byte[] filled = fill(form, sheet -> {
            cell(sheet, LEARNED).setCellValue(9000);
            cell(sheet, NEWS).setCellValue(0);
            cell(sheet, MONEY).setCellValue("hơn 17 triệu đồng");
        });
        SheetFormReading reading = world.sheetForms.dryRun(filled);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.place())
                .isNotNull()
                .extracting(SheetFormReading.Place::unitId)
                .isEqualTo(world.to1);
        assertThat(List.of(reading.filled(), reading.replaced(), reading.cleared()))
                .containsExactly(2, 1, 0);
        assertThat(value(learned)).isEqualByComparingTo("8538");

        assertThat(apply(filled)).isEqualTo(3);
        assertThat(value(learned)).isEqualByComparingTo("9000");
        assertThat(value(news)).isEqualByComparingTo("0");
        assertThat(value(money)).isEqualByComparingTo("17000000");
        assertThat(typed(money).qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(value(models)).isNull();
        assertThat(entry(learned).source().way()).isEqualTo(EntryWay.WORKBOOK);
        assertThat(world.sheetForms.dryRun(form()).changes()).isZero();
    }

    @Test
    void theSameFormAgainChangesNothingAndAnotherNumberInItUpdates() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> cell(sheet, NEWS).setCellValue(12));
        apply(filled);
        assertThat(apply(filled)).isZero();
        assertThat(revision(news)).isEqualTo(1);

        apply(fill(filled, sheet -> cell(sheet, NEWS).setCellValue(13)));
        assertThat(value(news)).isEqualByComparingTo("13");
        assertThat(revision(news)).isEqualTo(2);
        assertThat(revision(learned)).isZero();
    }

    @Test
    void aCellThatWasEmptiedIsBlankAndNotZero() throws IOException {
        world.as(world.head1).save(round, world.to1, news, 0, 12);
        assertThat(apply(fill(form(), sheet -> cell(sheet, NEWS).setBlank()))).isEqualTo(1);
        assertThat(value(news)).isNull();
    }

    @Test
    void whatIsWrittenOutsideOfTheCellsToFillIsRefusedThere() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> {
            cell(sheet, "B2").setCellValue("Tổ 2");
            cell(sheet, "B9").setCellValue("Phụ nữ được học nghề");
            cell(sheet, "C10").setCellValue("tin");
            cell(sheet, "D8").setCellValue(5);
            cell(sheet, "F11").setCellValue("ghi chú");
            cell(sheet, "A20").setCellValue("Người lập biểu");
            cell(sheet, "E12").setCellValue("7||0");
        });
        assertFaults(
                filled,
                "B2 indicator.sheetForm.fault.locked",
                "D8 indicator.sheetForm.fault.locked.blank",
                "B9 indicator.sheetForm.fault.locked",
                "C10 indicator.sheetForm.fault.locked",
                "F11 indicator.sheetForm.fault.locked.blank",
                "E12 indicator.sheetForm.fault.sealed",
                "A20 indicator.sheetForm.fault.locked.blank");
        assertThat(world.sheetForms.dryRun(filled).faults())
                .extracting(SheetFault::cell, SheetFault::args)
                .contains(tuple("B9", List.of("Phụ nữ được tuyên truyền")));
    }

    @Test
    void aRowThatIsMissingIsSaid() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> sheet.removeRow(sheet.getRow(11)));
        assertThat(cells(filled)).containsExactly("A12", "B12", "C12");
    }

    @Test
    void everyFaultIsToldByItsCellAndNothingIsSaved() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> {
            cell(sheet, LEARNED).setCellValue(3.5);
            cell(sheet, NEWS).setCellValue(7);
            cell(sheet, MONEY).setCellValue("nhiều lắm");
            cell(sheet, MODELS).setCellValue(-3);
        });
        assertFaults(filled, "D9 kernel.quantity.whole", "D11 kernel.quantity.word", "D12 kernel.quantity.sign");
        assertThatThrownBy(() -> apply(filled))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("indicator.sheetForm.faults[3]");
        assertThat(value(news)).isNull();
        assertThat(revision(news)).isZero();

        byte[] marked = new FaultMarks()
                .mark(filled, world.sheetForms.dryRun(filled).faults(), fault -> fault.message()
                        .key());
        byte[] mended = fill(marked, sheet -> {
            cell(sheet, LEARNED).setCellValue(3);
            cell(sheet, MONEY).setCellValue("5 triệu");
            cell(sheet, MODELS).setCellValue(3);
        });
        assertThat(apply(mended)).isEqualTo(4);
        assertThat(value(money)).isEqualByComparingTo("5000000");
    }

    @Test
    void whatMayBeAThousandOffIsAskedAndADateIsNoFigure() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> {
            cell(sheet, LEARNED).setCellValue(8.538);
            Cell day = cell(sheet, NEWS);
            day.setCellValue(LocalDate.of(2023, 5, 3));
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.cloneStyleFrom(day.getCellStyle());
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
        });
        assertThat(world.sheetForms.dryRun(filled).faults())
                .extracting(SheetFault::cell, fault -> fault.message().key())
                .contains(tuple(NEWS, "indicator.sheetForm.fault.day"));
        assertThat(cells(filled)).startsWith(LEARNED);
    }

    @Test
    void aCodeThatIsNotOfThisPortalIsRefused() throws IOException {
        world.as(world.head1);
        byte[] form = form();
        for (String code : List.of("", "BSL-7", "KH-2023")) {
            assertFaults(
                    fill(form, sheet -> cell(sheet, "B5").setCellValue(code)), "B5 indicator.sheetForm.fault.code");
        }
        assertFaults(
                fill(form, sheet -> {
                    String code = cell(sheet, "B5").getStringCellValue();
                    String last = code.endsWith("AA") ? "BA" : "AA";
                    cell(sheet, "B5")
                            .setCellValue(
                                    code.substring(0, code.length() - 4) + last + code.substring(code.length() - 2));
                }),
                "B5 indicator.sheetForm.fault.code");
    }

    @Test
    void theCodeOfAnotherSheetDoesNotTakeTheseRows() throws IOException {
        UUID other = open();
        world.as(world.head1);
        String[] code = new String[1];
        look(
                world.sheetForms.form(other, world.to1),
                sheet -> code[0] = cell(sheet, "B5").getStringCellValue());
        byte[] filled = fill(form(), sheet -> {
            cell(sheet, "B5").setCellValue(code[0]);
            cell(sheet, NEWS).setCellValue(4);
        });
        assertThat(world.sheetForms.dryRun(filled).faults())
                .extracting(fault -> fault.message().key())
                .isNotEmpty()
                .containsOnly("indicator.sheetForm.fault.sealed");
    }

    @Test
    void theFormLandsInItsOwnUnitAndRound() throws IOException {
        UUID other = open();
        world.as(world.head1);
        byte[] filled = fill(world.sheetForms.form(other, world.to1), sheet -> cell(sheet, NEWS)
                .setCellValue(4));
        assertThat(world.sheetForms.dryRun(filled).place())
                .isNotNull()
                .extracting(SheetFormReading.Place::roundId)
                .isEqualTo(other);
    }

    @Test
    void theFormOfAForeignUnitIsRefused() throws IOException {
        world.as(world.head3);
        byte[] theirs = world.sheetForms.form(round, world.to3);
        world.as(world.head1);
        assertFaults(theirs, "B5 indicator.sheetForm.fault.foreign");
        assertThatThrownBy(() -> world.sheetForms.form(round, world.to3)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aRoundThatWasLockedTakesNoForm() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> cell(sheet, NEWS).setCellValue(4));
        world.as(world.officer).rounds.lock(round);
        world.as(world.head1);
        assertThat(cells(filled)).containsExactly("B5");
        assertThat(world.sheetForms.dryRun(filled).faults().getFirst().message().key())
                .isEqualTo("indicator.cell.roundLocked");
        assertThatThrownBy(this::form).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aCellThatWasAskedAboutIsAnsweredOnThePortal() throws IOException {
        world.as(world.head1).save(round, world.to1, news, 0, 5);
        byte[] filled = fill(form(), sheet -> {
            cell(sheet, NEWS).setCellValue(7);
            cell(sheet, LEARNED).setCellValue(1);
        });
        world.submit(round, world.to1);
        world.as(world.songCauChair).cellReviews.ask(new CellRef(round, world.to1, news), "Có đúng 5 không?");
        world.as(world.head1);
        assertFaults(filled, "B5 indicator.sheetForm.fault.asked");
        assertThat(value(news)).isEqualByComparingTo("5");
    }

    @Test
    void whatWasChangedOnThePortalMeanwhileIsNotOverwritten() throws IOException {
        world.as(world.head1).save(round, world.to1, news, 0, 5);
        byte[] form = form();
        world.save(round, world.to1, news, 1, 6);
        byte[] filled = fill(form, sheet -> cell(sheet, NEWS).setCellValue(7));
        assertThat(world.sheetForms.dryRun(filled).faults())
                .extracting(SheetFault::cell, fault -> fault.message().key(), SheetFault::args)
                .containsExactly(tuple(NEWS, "indicator.sheetForm.fault.meanwhile", List.of("6", "Bàn Thị Một")));
        assertThat(apply(fill(form, sheet -> cell(sheet, NEWS).setCellValue(6))))
                .isZero();
        assertThat(apply(fill(form, sheet -> cell(sheet, LEARNED).setCellValue(1))))
                .isEqualTo(1);
        assertThat(value(news)).isEqualByComparingTo("6");
    }

    @Test
    void aCellMadeOfSessionsStaysAsItIs() throws IOException {
        world.as(world.head1)
                .sessions
                .add(
                        Ids.next(),
                        new CellRef(round, world.to1, learned),
                        new SessionForm(LocalDate.of(2023, 3, 8), "Nói chuyện 8/3", 40));
        byte[] form = form();
        look(form, sheet -> assertThat(cell(sheet, LEARNED).getCellStyle().getLocked())
                .isTrue());
        assertFaults(fill(form, sheet -> cell(sheet, LEARNED).setCellValue(41)), "D9 indicator.cell.bySessions");
        assertThat(world.sheetForms.dryRun(form).isClean()).isTrue();
    }

    @Test
    void theCommuneFillsTheFormOfABranchByWhatItWasTold() throws IOException {
        world.as(world.songCauChair);
        byte[] filled = fill(world.sheetForms.form(round, world.to2), sheet -> cell(sheet, NEWS)
                .setCellValue(3));
        assertThatThrownBy(() -> apply(filled)).hasMessageContaining("indicator.entry.toldByMissing");
        assertThat(world.sheetForms.apply(filled, EntrySource.onBehalf("chị Hoa", Channel.ZALO, null)))
                .isEqualTo(1);
    }

    @Test
    void aDueHourThatWasMovedDoesNotSpoilAForm() throws IOException {
        world.as(world.head1);
        byte[] filled = fill(form(), sheet -> cell(sheet, NEWS).setCellValue(4));
        world.as(world.officer).reviews.extend(round, world.to1, Instant.parse("2023-07-05T10:00:00Z"), "mất điện");
        world.as(world.head1);
        assertThat(apply(filled)).isEqualTo(1);
    }

    private byte[] form() {
        return world.sheetForms.form(round, world.to1);
    }

    private int apply(byte[] file) {
        return world.sheetForms.apply(file, EntrySource.workbook());
    }

    private void assertFaults(byte[] file, String... faults) {
        assertThat(world.sheetForms.dryRun(file).faults())
                .extracting(fault -> fault.cell() + " " + fault.message().key())
                .containsExactly(faults);
    }

    private List<String> cells(byte[] file) {
        return world.sheetForms.dryRun(file).faults().stream()
                .map(SheetFault::cell)
                .toList();
    }

    private SheetCell here(UUID indicator) {
        return world.sheets.sheet(round, world.to1).lines().stream()
                .filter(line -> line.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst();
    }

    private BigDecimal value(UUID indicator) {
        return here(indicator).value();
    }

    private FigureEntry entry(UUID indicator) {
        return here(indicator).entry();
    }

    private CellValue typed(UUID indicator) {
        return entry(indicator).typed();
    }

    private int revision(UUID indicator) {
        return here(indicator).revision();
    }

    private static byte[] fill(byte[] file, Consumer<XSSFSheet> hand) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            hand.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void look(byte[] file, Consumer<XSSFSheet> eye) throws IOException {
        fill(file, eye);
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        Row row = sheet.getRow(at.getRow());
        return (row == null ? sheet.createRow(at.getRow()) : row)
                .getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    @OnH2
    static class OnH2Test extends SheetFormsTest {}

    @OnPostgres
    static class OnPostgresTest extends SheetFormsTest {}
}
