package vn.congtachoi.indicator.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.uikit.Texts;

/** Which blanks a sender has to decide about: of one unit by their names, of several by unit and count. */
final class BlankWords {

    private static final int NAMED = 6;

    private BlankWords() {}

    static List<String> of(SheetView sheet) {
        Map<UUID, Long> byUnit =
                sheet.blanks().stream().collect(Collectors.groupingBy(CellRef::unitId, Collectors.counting()));
        if (byUnit.size() > 1) {
            return sheet.columns().stream()
                    .filter(unit -> byUnit.containsKey(unit.unitId()))
                    .map(unit -> Texts.of(
                            "indicator.ui.submit.blank-unit",
                            ColumnWords.name(sheet, unit),
                            byUnit.getOrDefault(unit.unitId(), 0L)))
                    .toList();
        }
        List<String> names = new ArrayList<>();
        sheet.lines().stream()
                .map(SheetView.Line::indicator)
                .filter(indicator -> sheet.blanks().stream()
                        .anyMatch(blank -> blank.indicatorId().equals(indicator.id())))
                .forEach(indicator -> names.add(indicator.shortName()));
        if (names.size() <= NAMED) {
            return names;
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMED));
        some.add(Texts.of("indicator.ui.submit.blank-more", names.size() - NAMED));
        return some;
    }
}
