package vn.congtachoi.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.QuantityReader;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitRef;

/**
 * Reads a pasted table: indicators down (by code or name), units across. Columns for order, measure, total and notes are
 * passed over; a line without any figure may be a heading.
 */
final class PastTable {

    private static final int LINES_ABOVE_TABLE = 8;
    private static final Set<String> INDICATOR = Set.of("ma", "ma chi tieu", "chi tieu", "ten chi tieu", "noi dung");
    private static final Set<String> PASSED_OVER =
            Set.of("", "tt", "stt", "dvt", "don vi tinh", "tong", "tong so", "tong cong", "cong", "ghi chu");
    private static final Set<String> OWN = Set.of("truc tiep", "truc tiep thuc hien");

    private final Period period;
    private final Set<UUID> asked;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, UnitRef> units = new HashMap<>();
    private final List<Integer> nameColumns = new ArrayList<>();
    private final Map<Integer, UnitRef> unitColumns = new HashMap<>();
    private final List<PastFigures.Row> rows = new ArrayList<>();
    private final List<PastReading.Fault> faults = new ArrayList<>();
    private final Set<Sheet.At> seen = new HashSet<>();

    /** @param family the unit itself first, then the units directly below */
    PastTable(Period period, Set<UUID> asked, List<Indicator> dictionary, List<UnitRef> family) {
        this.period = period;
        this.asked = asked;
        for (Indicator indicator : dictionary) {
            IndicatorRow row = indicator.row();
            indicators.putIfAbsent(VietnameseText.fold(row.name()), indicator);
            indicators.putIfAbsent(VietnameseText.fold(row.shortName()), indicator);
        }
        dictionary.forEach(indicator -> indicators.put(VietnameseText.fold(indicator.code()), indicator));
        for (UnitRef unit : family) {
            units.putIfAbsent(VietnameseText.fold(unit.shortName()), unit);
            units.putIfAbsent(VietnameseText.fold(unit.name()), unit);
        }
        OWN.forEach(word -> units.putIfAbsent(word, family.getFirst()));
    }

    void read(List<List<String>> cells) {
        int heading = heading(cells);
        if (heading < 0) {
            fault(1, "", "indicator.past.noHeading");
            return;
        }
        columns(heading + 1, cells.get(heading));
        for (int line = heading + 1; line < cells.size(); line++) {
            line(line + 1, cells.get(line));
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            fault(heading + 1, "", "indicator.past.nothing");
        }
    }

    List<PastFigures.Row> rows() {
        return rows;
    }

    List<PastReading.Fault> faults() {
        return faults;
    }

    private int heading(List<List<String>> cells) {
        for (int line = 0; line < Math.min(LINES_ABOVE_TABLE, cells.size()); line++) {
            if (cells.get(line).stream().map(VietnameseText::fold).anyMatch(INDICATOR::contains)) {
                return line;
            }
        }
        return -1;
    }

    private void columns(int number, List<String> heading) {
        for (int column = 0; column < heading.size(); column++) {
            String word = VietnameseText.fold(heading.get(column));
            UnitRef unit = units.get(word);
            if (unit != null) {
                unitColumns.put(column, unit);
            } else if (INDICATOR.contains(word)) {
                nameColumns.add(column);
            } else if (!PASSED_OVER.contains(word)) {
                fault(number, heading.get(column), "indicator.past.unitUnknown");
            }
        }
        if (unitColumns.isEmpty()) {
            fault(number, "", "indicator.past.noUnits");
        }
    }

    private void line(int number, List<String> cells) {
        boolean filled = unitColumns.keySet().stream()
                .anyMatch(column -> !cells.get(column).isBlank());
        if (!filled) {
            return;
        }
        Optional<Indicator> named = nameColumns.stream()
                .flatMap(column -> Optional.ofNullable(indicators.get(VietnameseText.fold(cells.get(column)))).stream())
                .findFirst();
        if (named.isEmpty()) {
            fault(number, words(cells), "indicator.past.indicatorUnknown");
            return;
        }
        Indicator indicator = named.get();
        @Nullable MessageKey refusal = PastRules.refusal(indicator, period, asked);
        if (refusal != null) {
            faults.add(new PastReading.Fault(number, indicator.code(), refusal, List.of(indicator.name())));
            return;
        }
        unitColumns.forEach((column, unit) -> cell(number, indicator, unit, cells.get(column)));
    }

    private String words(List<String> cells) {
        return nameColumns.stream()
                .map(cells::get)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private void cell(int number, Indicator indicator, UnitRef unit, String text) {
        String place = indicator.code() + ", " + unit.shortName();
        switch (QuantityReader.read(text, FigureText.quantityKind(indicator.row()))) {
            case Blank blank -> {}
            case Refused refused -> faults.add(new PastReading.Fault(number, place, refused.reason(), refused.args()));
            case Ambiguous ask -> faults.add(new PastReading.Fault(number, place, ask.question(), ask.args()));
            case Understood understood -> take(number, place, indicator, unit, understood.quantity());
        }
    }

    private void take(int number, String place, Indicator indicator, UnitRef unit, Quantity quantity) {
        if (!seen.add(new Sheet.At(unit.id(), indicator.id()))) {
            fault(number, place, "indicator.past.twice");
        } else if (indicator.kind() == IndicatorKind.UNIT_COUNT
                && quantity.value().compareTo(java.math.BigDecimal.ONE) > 0) {
            fault(number, place, "indicator.cell.zeroOrOne");
        } else {
            rows.add(new PastFigures.Row(indicator.id(), unit.id(), CellValue.of(quantity)));
        }
    }

    private void fault(int line, String place, String key) {
        faults.add(new PastReading.Fault(line, place, MessageKey.of(key), List.of()));
    }
}
