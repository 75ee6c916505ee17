package vn.congtachoi.anniversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.sheet.DryRun;
import vn.congtachoi.sheet.SheetFault;
import vn.congtachoi.sheet.SheetRow;
import vn.congtachoi.uikit.Texts;

/** One reading of a workbook against the catalogue as it stands: a row changes the one of its name, or is a new one. */
final class AnniversarySheetReading {

    /**
     * A row of the file.
     *
     * @param known the row of that name, or null
     */
    record Line(@Nullable AnniversaryRow known, AnniversaryForm form) {

        boolean isChange() {
            return known != null && !known.form().equals(form);
        }

        /** The years of which the catalogue says something and the file nothing. */
        List<Integer> dropped() {
            return known == null
                    ? List.of()
                    : known.form().years().stream()
                            .map(AnniversaryYear::year)
                            .filter(year -> form.year(year).isEmpty())
                            .toList();
        }
    }

    private final Map<String, AnniversaryRow> common = new HashMap<>();
    private final Map<String, AnniversaryRow> own = new HashMap<>();
    private final UUID unit;
    private final Decision mayKeepCommon;
    private final List<SheetFault> faults;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param unit whose own days are read
     * @throws BusinessException when the file is not made from the portal's template
     */
    AnniversarySheetReading(DryRun<SheetRow> file, List<AnniversaryRow> standing, UUID unit, Decision mayKeepCommon) {
        this.unit = unit;
        this.mayKeepCommon = mayKeepCommon;
        faults = new ArrayList<>(file.faults());
        standing.forEach(row -> {
            UUID owner = row.form().duty().unitId();
            if (owner == null) {
                common.put(key(row.name()), row);
            } else if (owner.equals(unit)) {
                own.put(key(row.name()), row);
            }
        });
        int before = faults.size();
        int heading = heading(file.rows());
        List<SheetRow> rows = file.rows().subList(heading + 1, file.rows().size());
        if (rows.isEmpty()) {
            throw new BusinessException("anniversary.import.empty");
        }
        // Under another heading each row would be a fault more, and none of them the one that matters.
        if (faults.size() == before) {
            rows.forEach(this::read);
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<SheetFault> faults() {
        return faults;
    }

    private static String key(String name) {
        return VietnameseText.toneKey(name);
    }

    private int heading(List<SheetRow> rows) {
        String name = AnniversarySheetColumn.NAME.heading();
        for (int at = 0; at < rows.size(); at++) {
            AnniversarySheetCells cells = new AnniversarySheetCells(rows.get(at), faults);
            if (cells.text(AnniversarySheetColumn.NAME).equalsIgnoreCase(name)) {
                for (AnniversarySheetColumn column : AnniversarySheetColumn.values()) {
                    if (!cells.text(column).equalsIgnoreCase(column.heading())) {
                        cells.fault(column, "anniversary.import.heading", column.heading());
                    }
                }
                return at;
            }
        }
        throw new BusinessException("anniversary.import.no-heading", name);
    }

    private void read(SheetRow row) {
        AnniversarySheetCells cells = new AnniversarySheetCells(row, faults);
        int before = faults.size();
        String name = cells.line(AnniversarySheetColumn.NAME, AnniversaryForm.NAME_LENGTH);
        if (cells.text(AnniversarySheetColumn.NAME).isEmpty()) {
            cells.fault(AnniversarySheetColumn.NAME, "anniversary.error.name");
        }
        AnniversaryScope scope =
                cells.constant(AnniversarySheetColumn.SCOPE, "anniversary.scope", AnniversaryScope.OWN_UNIT);
        boolean isOwn = scope == AnniversaryScope.OWN_UNIT;
        if (!isOwn && !mayKeepCommon.allowed()) {
            cells.fault(AnniversarySheetColumn.SCOPE, "anniversary.error.head-only");
        }
        if (!taken.add((isOwn ? "own " : "common ") + key(name))) {
            cells.fault(AnniversarySheetColumn.NAME, "anniversary.import.twice", name);
        }
        AnniversaryRow known = (isOwn ? own : common).get(key(name));
        Parts parts = parts(cells, scope);
        if (faults.size() == before) {
            lines.add(new Line(known, form(name, parts, known)));
        }
    }

    /** What may be refused of a row, each by its own cell. */
    private record Parts(
            AnniversaryKind kind,
            Optional<AnniversaryDate> date,
            List<AnniversaryYear> years,
            List<AnniversaryOrigin> origins,
            Optional<AnniversaryDuty> duty,
            Optional<AnniversaryGround> ground,
            Optional<AnniversarySpan> span) {}

    private Parts parts(AnniversarySheetCells cells, AnniversaryScope scope) {
        return new Parts(
                cells.constant(AnniversarySheetColumn.KIND, "anniversary.kind", AnniversaryKind.LOCAL_DAY),
                date(cells),
                cells.years(),
                cells.origins(),
                kept(cells, AnniversarySheetColumn.LEAD, () -> duty(cells, scope)),
                kept(cells, AnniversarySheetColumn.SOURCE, () -> ground(cells)),
                span(cells));
    }

    private static Optional<AnniversarySpan> span(AnniversarySheetCells cells) {
        Integer to = cells.number(AnniversarySheetColumn.ACTIVE_TO);
        return kept(
                        cells,
                        AnniversarySheetColumn.ACTIVE_FROM,
                        () -> new AnniversarySpan(cells.number(AnniversarySheetColumn.ACTIVE_FROM), null))
                .flatMap(from ->
                        kept(cells, AnniversarySheetColumn.ACTIVE_TO, () -> new AnniversarySpan(from.from(), to)));
    }

    private static <T> Optional<T> kept(
            AnniversarySheetCells cells, AnniversarySheetColumn column, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (BusinessException refusal) {
            cells.fault(column, refusal);
            return Optional.empty();
        }
    }

    /** The first day by itself, so that what is wrong with the last one is said beside that. */
    private static Optional<AnniversaryDate> date(AnniversarySheetCells cells) {
        String calendar = VietnameseText.fold(cells.text(AnniversarySheetColumn.CALENDAR));
        boolean lunar = calendar.equals(VietnameseText.fold(Texts.of("anniversary.sheet.lunar")));
        if (!lunar
                && !calendar.isEmpty()
                && !calendar.equals(VietnameseText.fold(Texts.of("anniversary.sheet.solar")))) {
            cells.fault(AnniversarySheetColumn.CALENDAR, "anniversary.import.calendar");
        }
        AnniversaryLeapRule leap =
                cells.constant(AnniversarySheetColumn.LEAP, "anniversary.leap", AnniversaryLeapRule.ORDINARY_MONTH);
        boolean setYearly = cells.yes(AnniversarySheetColumn.SET_YEARLY);
        String first = cells.day(AnniversarySheetColumn.DAY);
        return kept(cells, AnniversarySheetColumn.DAY, () -> AnniversaryDate.typed(lunar, first, "", leap, setYearly))
                .flatMap(_ -> kept(
                        cells,
                        AnniversarySheetColumn.UNTIL,
                        () -> AnniversaryDate.typed(
                                lunar, first, cells.day(AnniversarySheetColumn.UNTIL), leap, setYearly)));
    }

    /** A position by its name; other words in its place are kept as those beside it, where that cell is empty. */
    private AnniversaryDuty duty(AnniversarySheetCells cells, AnniversaryScope scope) {
        AnniversaryRole role =
                cells.constant(AnniversarySheetColumn.ROLE, "anniversary.role", AnniversaryRole.RESPONDS);
        Integer lead = cells.number(AnniversarySheetColumn.LEAD);
        String owner = cells.line(AnniversarySheetColumn.OWNER, AnniversaryDuty.OWNER_LENGTH);
        String besides = cells.line(AnniversarySheetColumn.OWNER_NAME, AnniversaryDuty.OWNER_LENGTH);
        Position position = Arrays.stream(Position.values())
                .filter(each -> VietnameseText.fold(Texts.of("organisation.position", each))
                        .equals(VietnameseText.fold(owner)))
                .findFirst()
                .orElse(null);
        if (position == null && !owner.isEmpty() && !besides.isEmpty()) {
            cells.fault(AnniversarySheetColumn.OWNER, "anniversary.import.owner", owner);
        }
        return new AnniversaryDuty(
                scope,
                scope == AnniversaryScope.OWN_UNIT ? unit : null,
                role,
                cells.line(AnniversarySheetColumn.WORK, AnniversaryDuty.WORK_LENGTH),
                lead == null ? role.usualLead() : lead,
                position,
                position == null && besides.isEmpty() ? owner : besides);
    }

    private static AnniversaryGround ground(AnniversarySheetCells cells) {
        return new AnniversaryGround(
                cells.line(AnniversarySheetColumn.BASIS, AnniversaryGround.BASIS_LENGTH),
                cells.constant(
                        AnniversarySheetColumn.CERTAINTY,
                        "anniversary.certainty",
                        AnniversaryCertainty.COMMON_KNOWLEDGE),
                cells.line(AnniversarySheetColumn.SOURCE, AnniversaryGround.SOURCE_LENGTH));
    }

    private static AnniversaryForm form(String name, Parts parts, @Nullable AnniversaryRow known) {
        return new AnniversaryForm(
                name,
                parts.kind(),
                parts.date().orElseThrow(),
                parts.origins(),
                parts.years(),
                parts.duty().orElseThrow(),
                parts.ground().orElseThrow(),
                parts.span().orElseThrow(),
                known == null ? 0 : known.form().version());
    }
}
