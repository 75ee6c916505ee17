package vn.congtachoi.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.CheckForm;
import vn.congtachoi.indicator.CheckRelation;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.PastFigures;
import vn.congtachoi.indicator.ReportFormData;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.TargetCell;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.indicator.TimeLaw;
import vn.congtachoi.indicator.UnitLaw;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;

/** Indicators with the programmes they serve, checks, forms, targets and the figures of 2022. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DictionaryStory {

    private final ProgrammeStory programmes;
    private final IndicatorDictionary dictionary;
    private final ReportForms forms;
    private final PastFigures past;
    private final Targets targets;

    DictionaryStory(
            ProgrammeStory programmes,
            IndicatorDictionary dictionary,
            ReportForms forms,
            PastFigures past,
            Targets targets) {
        this.programmes = programmes;
        this.dictionary = dictionary;
        this.forms = forms;
        this.past = past;
        this.targets = targets;
    }

    void tell(Cast cast) {
        programmes.tell(cast);
        indicators(cast);
        checks(cast);
        forms(cast);
        past(cast, Period.half(2022, 1));
        past(cast, Period.half(2022, 2));
        targets(cast);
    }

    /** A part or a ratio names others: those come in a later turn. */
    private void indicators(Cast cast) {
        List<CsvTable.Row> waiting =
                new ArrayList<>(CsvTable.load("indicators.csv").rows());
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            waiting.removeIf(row -> {
                boolean ready = List.of("whole_code", "numerator_code", "denominator_code").stream()
                        .allMatch(column ->
                                row.filled(column).map(cast::hasIndicator).orElse(true));
                if (ready) {
                    cast.indicator(row.text("code"), dictionary.create(form(cast, row)));
                }
                return ready;
            });
            if (waiting.size() == before) {
                throw new IllegalStateException("Indicators name each other in a circle");
            }
        }
    }

    private static IndicatorForm form(Cast cast, CsvTable.Row row) {
        return new IndicatorForm(
                row.text("code"),
                row.text("name"),
                row.text("short_name"),
                IndicatorKind.valueOf(row.text("kind")),
                UnitLaw.valueOf(row.text("unit_law")),
                TimeLaw.valueOf(row.text("time_law")),
                PeriodKind.valueOf(row.text("collected")),
                row.text("measure"),
                row.text("guidance"),
                row.text("example"),
                row.filled("whole_code").map(cast::indicator).orElse(null),
                row.text("part_label"),
                row.filled("numerator_code").map(cast::indicator).orElse(null),
                row.filled("denominator_code").map(cast::indicator).orElse(null),
                row.flag("new_people"),
                row.flag("unverified"),
                row.text("remark"),
                row.filled("valid_from").map(LocalDate::parse).orElse(null),
                row.filled("valid_to").map(LocalDate::parse).orElse(null),
                row.filled("programme_content")
                        .map(number -> cast.content(row.text("programme"), number))
                        .orElse(null),
                0);
    }

    private void checks(Cast cast) {
        Map<UUID, List<CheckForm>> checks = new LinkedHashMap<>();
        for (CsvTable.Row row : CsvTable.load("checks.csv").rows()) {
            UUID left = cast.indicator(row.text("left_code"));
            Set<UUID> right = Arrays.stream(row.text("right_codes").split("\\|", -1))
                    .map(cast::indicator)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            checks.computeIfAbsent(left, id -> new ArrayList<>())
                    .add(new CheckForm(
                            left,
                            CheckRelation.valueOf(row.text("relation")),
                            right,
                            row.text("message"),
                            row.flag("blocking")));
        }
        checks.forEach(dictionary::setChecks);
    }

    private void forms(Cast cast) {
        List<CsvTable.Row> lines = CsvTable.load("form_lines.csv").rows();
        for (CsvTable.Row form : CsvTable.load("forms.csv").rows()) {
            List<FormLineRow> mine = lines.stream()
                    .filter(line -> line.text("form_code").equals(form.text("code")))
                    .map(line -> new FormLineRow(
                            cast.indicator(line.text("indicator_code")),
                            line.text("heading"),
                            AskedOf.valueOf(line.text("asked_of"))))
                    .toList();
            cast.form(
                    form.text("code"),
                    forms.create(new ReportFormData(
                            form.text("code"),
                            form.text("name"),
                            PeriodKind.valueOf(form.text("collected")),
                            cast.unit(form.text("owner_unit_key")),
                            mine,
                            Set.of(),
                            0)));
        }
    }

    private void past(Cast cast, Period period) {
        String code = period.year() + "-H" + period.ordinal();
        List<PastFigures.Row> rows = CsvTable.load("figures.csv").rows().stream()
                .filter(row -> row.text("period").equals(code))
                .filter(row -> row.filled("value").isPresent())
                .map(row -> new PastFigures.Row(
                        cast.indicator(row.text("indicator_code")),
                        cast.unit(row.text("unit_key")),
                        new BigDecimal(row.text("value"))))
                .toList();
        past.take(period, rows);
    }

    private void targets(Cast cast) {
        Map<String, List<TargetCell>> byYear = new LinkedHashMap<>();
        @Nullable String head = null;
        for (CsvTable.Row row : CsvTable.load("targets.csv").rows()) {
            head = head == null ? row.text("unit_key") : head;
            byYear.computeIfAbsent(row.text("year"), year -> new ArrayList<>())
                    .add(new TargetCell(
                            cast.indicator(row.text("indicator_code")),
                            cast.unit(row.text("unit_key")),
                            new BigDecimal(row.text("value")),
                            row.text("note"),
                            0));
        }
        UUID owner = cast.unit(head == null ? "" : head);
        byYear.forEach((year, cells) -> targets.saveAll(owner, Integer.parseInt(year), cells));
    }
}
