package vn.congtachoi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.task.Assignee;

/**
 * How people, units, programmes and indicators are called in a plan's workbook. Names are found without their marks too,
 * as long as only one is called so.
 *
 * @param parties who can be named, each with what she is called, the name that is written first
 * @param below the units directly below the plan's
 */
record PlanSheetNames(
        Map<Assignee, List<String>> parties,
        List<Assignee> below,
        List<ProgrammeRef> programmes,
        List<ProgrammeContentRef> contents,
        List<IndicatorRow> indicators) {

    String party(Assignee who) {
        List<String> names = parties.getOrDefault(who, List.of());
        return names.isEmpty() ? "" : names.getFirst();
    }

    /** Everybody who is called so. */
    Set<Assignee> named(String typed) {
        Map<Assignee, List<String>> exact = called(typed, VietnameseText::toneKey);
        return (exact.isEmpty() ? called(typed, VietnameseText::fold) : exact).keySet();
    }

    private Map<Assignee, List<String>> called(String typed, Function<String, String> key) {
        String wanted = key.apply(typed);
        Map<Assignee, List<String>> found = new HashMap<>();
        parties.forEach((who, names) -> {
            if (names.stream().anyMatch(name -> key.apply(name).equals(wanted))) {
                found.put(who, names);
            }
        });
        return found;
    }

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
