package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.AssigneeBook;

/**
 * How people, units, programmes and indicators are called in a plan's workbook. Names are found without their marks too,
 * as long as only one is called so.
 *
 * @param parties who can be named
 */
record PlanSheetNames(
        AssigneeBook parties,
        List<ProgrammeRef> programmes,
        List<ProgrammeContentRef> contents,
        List<IndicatorRow> indicators) {

    String programme(@Nullable UUID id) {
        return of(programmes, ProgrammeRef::id, id).map(ProgrammeRef::shortName).orElse("");
    }

    Optional<ProgrammeRef> programme(String typed) {
        return one(
                programmes,
                typed,
                programme -> List.of(programme.shortName(), programme.code(), programme.officialName()));
    }

    String content(@Nullable UUID id) {
        return of(contents, ProgrammeContentRef::id, id)
                .map(ProgrammeContentRef::number)
                .orElse("");
    }

    Optional<ProgrammeContentRef> content(UUID programme, String typed) {
        List<ProgrammeContentRef> own = contents.stream()
                .filter(content -> content.programmeId().equals(programme))
                .toList();
        return one(own, typed, content -> List.of(content.number(), content.label(), content.wording()));
    }

    String indicator(@Nullable UUID id) {
        return of(indicators, IndicatorRow::id, id).map(IndicatorRow::code).orElse("");
    }

    Optional<IndicatorRow> indicator(String typed) {
        return one(indicators, typed, indicator -> List.of(indicator.code(), indicator.name()));
    }

    private static <T> Optional<T> of(Collection<T> all, Function<T, UUID> id, @Nullable UUID wanted) {
        return all.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
    }

    private static <T> Optional<T> one(Collection<T> all, String typed, Function<T, List<String>> names) {
        String wanted = VietnameseText.fold(typed);
        Set<T> found = new LinkedHashSet<>();
        for (T each : all) {
            List<String> folded = new ArrayList<>(names.apply(each));
            folded.replaceAll(VietnameseText::fold);
            if (folded.contains(wanted)) {
                found.add(each);
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
