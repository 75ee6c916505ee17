package vn.congtachoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.anniversary.paper.AnniversaryYearFiles;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.sheet.SheetColumn;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetReader;
import vn.congtachoi.sheet.SheetRow;
import vn.congtachoi.sheet.SheetTable;
import vn.congtachoi.sheet.SheetWriter;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** The catalogue as a workbook, out and in again, and the year as files. */
abstract class AnniversaryWorkbookTest {

    @Autowired
    TestCity cities;

    @Autowired
    AnniversaryWorkbook workbooks;

    @Autowired
    AnniversaryReading reading;

    @Autowired
    AnniversaryService service;

    @Autowired
    AnniversaryYearFiles files;

    @Autowired
    TestAnniversary anniversaries;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private final class Line {

        private final Map<AnniversarySheetColumn, @Nullable Object> cells = new EnumMap<>(AnniversarySheetColumn.class);

        Line(String name) {
            put(AnniversarySheetColumn.NAME, name + " " + world.mark());
            put(AnniversarySheetColumn.DAY, "12/10");
        }

        Line put(AnniversarySheetColumn column, @Nullable Object value) {
            cells.put(column, value);
            return this;
        }
    }

    /** A file made from the template, with text in every column. */
    private static byte[] file(Line... lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<@Nullable Object> row = new ArrayList<>();
            for (AnniversarySheetColumn column : AnniversarySheetColumn.values()) {
                row.add(line.cells.get(column));
            }
            rows.add(row);
        }
        return new SheetWriter()
                .bytes(new SheetTable(
                        List.of("Danh mục"),
                        Arrays.stream(AnniversarySheetColumn.values())
                                .map(column -> SheetColumn.text(column.heading()))
                                .toList(),
                        rows));
    }

    private AnniversaryImportResult dryRun(byte[] file) {
        return world.songCauChair().call(() -> workbooks.dryRun(world.songCau(), file));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private AnniversaryRow detail(UUID id) {
        return world.songCauChair().call(() -> reading.detail(id)).row();
    }

    private AnniversaryRow saved(String name) {
        return world
                .songCauChair()
                .call(() -> reading.year(2023, world.songCau(), AnniversaryFilter.ALL))
                .days()
                .stream()
                .filter(one -> one.name().equals(name + " " + world.mark()))
                .map(one -> detail(one.anniversary()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowIsReadWithAllItSays() {
        byte[] file = file(
                new Line("Ngày thành lập Hội phường")
                        .put(AnniversarySheetColumn.KIND, "thanh lap, truyen thong")
                        .put(AnniversarySheetColumn.ORIGINS, "1985 Ngày thành lập; 2015: Ngày đổi tên")
                        .put(AnniversarySheetColumn.ROLE, "Hội chủ trì")
                        .put(AnniversarySheetColumn.LEAD, "21")
                        .put(AnniversarySheetColumn.OWNER, "Phó Chủ tịch")
                        .put(AnniversarySheetColumn.OWNER_NAME, "Ban Tuyên giáo")
                        .put(
                                AnniversarySheetColumn.YEARS,
                                "2024: Chủ đề (mới): hai ý; ba ý\n2023 (11/10 - 13/10/2023): Chủ đề\n2025 (9/10)")
                        .put(AnniversarySheetColumn.CERTAINTY, "Có nguồn")
                        .put(AnniversarySheetColumn.SOURCE, "Lịch sử Đảng bộ phường")
                        .put(AnniversarySheetColumn.ACTIVE_FROM, "1985"),
                new Line("Hội làng")
                        .put(AnniversarySheetColumn.CALENDAR, "Âm lịch")
                        .put(AnniversarySheetColumn.DAY, "10/1")
                        .put(AnniversarySheetColumn.UNTIL, "12/1")
                        .put(AnniversarySheetColumn.LEAP, "Cả hai tháng"));
        AnniversaryImportResult told = dryRun(file);
        assertThat(told.faults()).isEmpty();
        assertThat(told.added()).hasSize(2);
        assertThatThrownBy(() -> saved("Hội làng")).as("nothing is saved yet").isInstanceOf(RuntimeException.class);

        assertThat(world.songCauChair().call(() -> workbooks.apply(world.songCau(), file)))
                .isEqualTo(2);
        AnniversaryForm form = saved("Ngày thành lập Hội phường").form();
        assertThat(form.kind()).isEqualTo(AnniversaryKind.FOUNDING);
        assertThat(form.origins()).extracting(AnniversaryOrigin::year).containsExactly(1985, 2015);
        assertThat(form.duty().unitId()).isEqualTo(world.songCau());
        assertThat(form.duty().leadDays()).isEqualTo(21);
        assertThat(form.duty().ownerPosition()).hasToString("VICE_CHAIR");
        assertThat(form.duty().ownerName()).isEqualTo("Ban Tuyên giáo");
        assertThat(form.years())
                .containsExactly(
                        new AnniversaryYear(2023, day(2023, 10, 11), day(2023, 10, 13), "Chủ đề"),
                        new AnniversaryYear(2024, null, null, "Chủ đề (mới): hai ý; ba ý"),
                        new AnniversaryYear(2025, day(2025, 10, 9), null, ""));
        assertThat(form.span().from()).isEqualTo(1985);
        assertThat(saved("Hội làng").form().date())
                .isEqualTo(AnniversaryDate.lunar(10, 1).until(12, 1).withLeap(AnniversaryLeapRule.BOTH_MONTHS));
        assertThat(saved("Hội làng").form().duty().leadDays())
                .as("as usual for what it responds to")
                .isEqualTo(14);
    }

    @Test
    void everyFaultIsNamedByItsCellAndNothingIsSaved() {
        byte[] file = file(
                new Line("Đúng"),
                new Line("Sai")
                        .put(AnniversarySheetColumn.KIND, "Lễ hội")
                        .put(AnniversarySheetColumn.DAY, "31/2")
                        .put(
                                AnniversarySheetColumn.YEARS,
                                "năm nay: Chủ đề\n2023 (30/2): Chủ đề\n2024\n2025: Một\n2025: Hai")
                        .put(AnniversarySheetColumn.ORIGINS, "năm 1930")
                        .put(AnniversarySheetColumn.SCOPE, "Cả nước")
                        .put(AnniversarySheetColumn.LEAD, "nhiều")
                        .put(AnniversarySheetColumn.OWNER, "Trưởng ban")
                        .put(AnniversarySheetColumn.OWNER_NAME, "Ban Tuyên giáo")
                        .put(AnniversarySheetColumn.CERTAINTY, "Có nguồn"),
                new Line("Đúng"),
                new Line("Âm")
                        .put(AnniversarySheetColumn.CALENDAR, "Âm lịch")
                        .put(AnniversarySheetColumn.UNTIL, "31/2")
                        .put(AnniversarySheetColumn.ACTIVE_FROM, "2020")
                        .put(AnniversarySheetColumn.ACTIVE_TO, "2019"));
        AnniversaryImportResult told = dryRun(file);
        int head = told.faults().stream()
                .filter(fault -> fault.message().key().equals("anniversary.import.constant"))
                .mapToInt(SheetFault::row)
                .findFirst()
                .orElseThrow();
        assertThat(told.faults().stream().sorted(SheetFault.BY_CELL))
                .extracting(fault -> fault.cell() + " " + fault.message().key())
                .containsExactly(
                        "B" + head + " anniversary.import.constant",
                        "D" + head + " anniversary.error.day",
                        "H" + head + " anniversary.import.year",
                        "H" + head + " anniversary.import.year-day",
                        "H" + head + " anniversary.error.year-empty",
                        "H" + head + " anniversary.error.year-twice",
                        "I" + head + " anniversary.import.origin",
                        "J" + head + " anniversary.error.head-only",
                        "M" + head + " anniversary.import.number",
                        "N" + head + " anniversary.import.owner",
                        "R" + head + " anniversary.error.source",
                        "A" + (head + 1) + " anniversary.import.twice",
                        "E" + (head + 2) + " anniversary.error.lunar-day",
                        "T" + (head + 2) + " anniversary.error.span");
        assertThatThrownBy(() -> world.songCauChair().call(() -> workbooks.apply(world.songCau(), file)))
                .hasMessageContaining("anniversary.import.faults");
        assertThatThrownBy(() -> saved("Đúng")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatGoesOutComesInAgainUnchangedAndAChangeIsTold() {
        anniversaries.own(world.officer(), world.city(), "Ngày hội " + world.mark());
        byte[] out = world.officer().call(() -> workbooks.write(world.city()));
        AnniversaryImportResult same = world.officer().call(() -> workbooks.dryRun(world.city(), out));
        assertThat(same.faults()).isEmpty();
        assertThat(same.added()).isEmpty();
        assertThat(same.changed()).as("all rows of the product, too").isEmpty();
        assertThat(world.officer().call(() -> workbooks.apply(world.city(), out)))
                .isZero();

        UUID own = anniversaries.own(world.songCauChair(), world.songCau(), "Ngày truyền thống " + world.mark());
        AnniversaryImportResult told =
                dryRun(file(new Line("Ngày truyền thống").put(AnniversarySheetColumn.KIND, "Địa phương")));
        assertThat(told.changed()).containsExactly("Ngày truyền thống " + world.mark());
        world.songCauChair().run(() -> workbooks.apply(world.songCau(), file(new Line("Ngày truyền thống"))));
        assertThat(saved("Ngày truyền thống").id()).isEqualTo(own);
        assertThat(saved("Ngày truyền thống").form().date()).isEqualTo(AnniversaryDate.solar(12, 10));
    }

    @Test
    void aRowGoesOutAndComesInWithEachOfItsFields() {
        AnniversaryForm whole = new AnniversaryForm(
                "Ngày hội non sông " + world.mark(),
                AnniversaryKind.ACTION_SPAN,
                new AnniversaryDate(false, 10, 10, 14, 10, AnniversaryLeapRule.BOTH_MONTHS, true),
                List.of(new AnniversaryOrigin(1945, "Cách mạng; Ngày hội"), new AnniversaryOrigin(40, "Khởi nghĩa")),
                List.of(
                        new AnniversaryYear(2022, day(2022, 10, 12), day(2022, 10, 12), ""),
                        new AnniversaryYear(2023, day(2023, 12, 30), day(2024, 1, 2), "Xanh: sạch (đẹp); an toàn"),
                        new AnniversaryYear(2024, null, null, "(Dự kiến) 25/11 – vì phụ nữ")),
                new AnniversaryDuty(
                        AnniversaryScope.OWN_UNIT,
                        world.songCau(),
                        AnniversaryRole.JOINS,
                        "Hội thi",
                        0,
                        Position.VICE_CHAIR,
                        "Ban Tuyên giáo"),
                new AnniversaryGround("Quyết định", AnniversaryCertainty.SOURCED, "Lịch sử phường"),
                new AnniversarySpan(1990, 2050),
                0);
        UUID first = anniversaries.add(world.songCauChair(), whole);
        byte[] out = world.songCauChair().call(() -> workbooks.write(world.songCau()));
        assertThat(dryRun(out).faults()).isEmpty();
        assertThat(dryRun(out).changed()).isEmpty();

        world.songCauChair()
                .run(() -> service.remove(first, detail(first).form().version()));
        world.songCauChair().run(() -> workbooks.apply(world.songCau(), out));
        AnniversaryForm back = saved("Ngày hội non sông").form();
        assertThat(back).usingRecursiveComparison().ignoringFields("version").isEqualTo(whole);
    }

    @Test
    void yearsThatStandInTheFileNoMoreAreNamedBefore() {
        AnniversaryForm form = TestAnniversary.form(
                "Ngày hội " + world.mark(), AnniversaryDuty.own(world.songCau(), AnniversaryRole.LEADS));
        anniversaries.add(
                world.songCauChair(),
                TestAnniversary.with(
                        form,
                        List.of(),
                        List.of(
                                new AnniversaryYear(2023, null, null, "Một"),
                                new AnniversaryYear(2024, null, null, "Hai"))));
        assertThat(dryRun(file(new Line("Ngày hội").put(AnniversarySheetColumn.YEARS, "2024: Hai")))
                        .dropped())
                .containsExactly(new AnniversaryImportResult.Dropped("Ngày hội " + world.mark(), List.of(2023)));
    }

    @Test
    void underAnotherHeadingOnlyTheHeadingIsWrong() {
        byte[] file = new SheetWriter()
                .bytes(new SheetTable(
                        List.of("Danh mục"),
                        List.of(
                                SheetColumn.text(AnniversarySheetColumn.NAME.heading()),
                                SheetColumn.text(AnniversarySheetColumn.KIND.heading())),
                        List.of(List.of("Ngày hội", "Hội hè"))));
        assertThat(dryRun(file).faults())
                .hasSize(AnniversarySheetColumn.values().length - 2)
                .allSatisfy(fault -> assertThat(fault.message().key()).isEqualTo("anniversary.import.heading"));
    }

    @Test
    void anotherUnitsCatalogueIsNotHers() {
        byte[] file = file(new Line("Của phường"));
        assertThatThrownBy(() -> world.nongThuongChair().call(() -> workbooks.dryRun(world.songCau(), file)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> dryRun(new byte[] {1, 2, 3})).hasMessageContaining("sheet.fault.notWorkbook");
    }

    @Test
    void theYearLeavesAsFiles() {
        byte[] workbook = world.viewer().call(() -> files.excel(2023, world.city(), AnniversaryFilter.ALL));
        List<SheetRow> rows = SheetReader.usual().read(workbook).rows();
        assertThat(rows.getFirst().cell(0).words()).isEqualTo("Lịch các ngày kỷ niệm năm 2023");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.cell(0).words()).isEqualTo("20/10/2023");
            assertThat(row.cell(4).words()).startsWith("Kỷ niệm 93 năm");
            assertThat(row.cell(10).words()).isEqualTo("8/9/2023");
        });
        assertThat(world.viewer().call(() -> files.pdf(2023, world.city(), AnniversaryFilter.ALL)))
                .startsWith('%', 'P', 'D', 'F');
    }

    @OnH2
    static class OnH2Test extends AnniversaryWorkbookTest {}

    @OnPostgres
    static class OnPostgresTest extends AnniversaryWorkbookTest {}
}
