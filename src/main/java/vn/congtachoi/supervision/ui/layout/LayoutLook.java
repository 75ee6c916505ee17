package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.uikit.RouteIds;

/**
 * What the address of the page says, so that nothing she has given is lost: the month that is shown, and her wish.
 *
 * @param month the one that is shown
 */
record LayoutLook(YearMonth month, LayoutWish wish) {

    private static final String MONTH = "thang";
    private static final String CAMPAIGNS = "dot";
    private static final String PEOPLE = "nguoi";
    private static final String TEAMS = "doan";
    private static final String PERIODS = "ky";
    private static final String MOVES = "doi";
    private static final String HALF = "nua-ngay";
    private static final String SECONDS = "giay";
    private static final String YES = "co";
    private static final int STAFFING_PARTS = 3;

    /** @param usual the month where the address names none */
    static LayoutLook of(QueryParameters query, YearMonth usual) {
        Function<String, String> value = name -> query.getSingleParameter(name).orElse("");
        return new LayoutLook(
                month(value.apply(MONTH)).orElse(usual),
                new LayoutWish(
                        ids(value.apply(CAMPAIGNS)),
                        ids(value.apply(PEOPLE)),
                        staffings(value.apply(TEAMS)),
                        parts(value.apply(PERIODS))
                                .flatMap(part -> span(part).stream())
                                .toList(),
                        value.apply(MOVES).equals(YES),
                        value.apply(HALF).equals(YES),
                        number(value.apply(SECONDS), LayoutWish.USUAL_SECONDS)));
    }

    /** What is damaged in an address counts as not said. */
    private static Optional<YearMonth> month(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    private static Set<UUID> ids(String text) {
        return parts(text).flatMap(part -> RouteIds.id(part).stream()).collect(Collectors.toSet());
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split(",")).filter(part -> !part.isEmpty());
    }

    /** Each campaign with the number of its teams and of the people in a team. */
    private static Map<UUID, LayoutWish.Staffing> staffings(String text) {
        Map<UUID, LayoutWish.Staffing> staffings = new LinkedHashMap<>();
        parts(text)
                .map(part -> List.of(part.split("_")))
                .filter(part -> part.size() == STAFFING_PARTS)
                .forEach(part -> RouteIds.id(part.getFirst()).ifPresent(campaign -> {
                    LayoutWish.Staffing usual = LayoutWish.Staffing.USUAL;
                    staffings.put(
                            campaign,
                            new LayoutWish.Staffing(
                                    number(part.get(1), usual.teams()), number(part.getLast(), usual.people())));
                }));
        return staffings;
    }

    private static Optional<LayoutWish.Span> span(String text) {
        List<String> days = List.of(text.split("_"));
        try {
            return days.size() == 2
                    ? Optional.of(
                            new LayoutWish.Span(LocalDate.parse(days.getFirst()), LocalDate.parse(days.getLast())))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static int number(String text, int usual) {
        try {
            return text.isEmpty() ? usual : Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }

    LayoutLook in(YearMonth other) {
        return new LayoutLook(other, wish);
    }

    LayoutLook with(LayoutWish other) {
        return new LayoutLook(month, other);
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(MONTH, month.toString());
        said.put(CAMPAIGNS, join(wish.campaigns()));
        said.put(PEOPLE, join(wish.people()));
        said.put(
                TEAMS,
                wish.staffings().entrySet().stream()
                        .map(each -> each.getKey() + "_" + each.getValue().teams() + "_"
                                + each.getValue().people())
                        .sorted()
                        .collect(Collectors.joining(",")));
        said.put(
                PERIODS,
                wish.periods().stream()
                        .map(span -> span.from() + "_" + span.to())
                        .collect(Collectors.joining(",")));
        said.put(MOVES, wish.moves() ? YES : "");
        said.put(HALF, wish.halfDays() ? YES : "");
        said.put(SECONDS, wish.seconds() == LayoutWish.USUAL_SECONDS ? "" : Integer.toString(wish.seconds()));
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    private static String join(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }
}
