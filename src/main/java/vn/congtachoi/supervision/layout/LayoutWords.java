package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.scheduling.LayoutBreak;
import vn.congtachoi.scheduling.LayoutPlacing;
import vn.congtachoi.scheduling.LayoutProblem;
import vn.congtachoi.scheduling.LayoutRule;
import vn.congtachoi.scheduling.LayoutVisit;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Says what breaks, with names and days, and what can be done about it. */
final class LayoutWords {

    /** What concerns a team as such, and not the day on which a visit is laid. */
    static final Set<LayoutRule> OF_TEAM =
            EnumSet.of(LayoutRule.NO_LEADER, LayoutRule.SEAT_EMPTY, LayoutRule.SEAT_DOUBLE, LayoutRule.TWO_TEAMS);

    private static final int MOST_NAMES = 6;

    private final LayoutCase of;
    private final LayoutProblem standing;

    /** @param standing with everything where the breaks found it */
    LayoutWords(LayoutCase of, LayoutProblem standing) {
        this.of = of;
        this.standing = standing;
    }

    static String teamOf(String theme) {
        return Texts.of("supervision.layout.words.team", theme);
    }

    static String teamNumber(int number) {
        return Texts.of("supervision.layout.words.team-number", number);
    }

    static String anotherVisit() {
        return Texts.of("supervision.layout.words.elsewhere");
    }

    /** In their order; who goes too often is said in one sentence. */
    List<LayoutSentence> sentences(List<LayoutBreak> found) {
        List<LayoutBreak> loads =
                found.stream().filter(one -> one.rule() == LayoutRule.EVEN_LOAD).toList();
        List<LayoutSentence> said = new ArrayList<>();
        boolean loadsSaid = false;
        for (LayoutBreak one : found) {
            if (one.rule() != LayoutRule.EVEN_LOAD) {
                said.add(sentence(one));
            } else if (!loadsSaid) {
                said.add(sentence(one, load(loads)));
                loadsSaid = true;
            }
        }
        return said.stream().distinct().toList();
    }

    /** Binding where not one team is whole; else fewer teams go than she wants. */
    List<LayoutSentence> shortages() {
        return of.shortages().stream().map(this::shortage).toList();
    }

    private LayoutSentence shortage(LayoutCase.Shortage lack) {
        return new LayoutSentence(
                LayoutRule.SEAT_EMPTY,
                lack.whole() == 0,
                false,
                Texts.of(
                        lack.people() == 0
                                ? "supervision.layout.break.shortage-nobody"
                                : "supervision.layout.break.shortage",
                        of.campaign(lack.campaignId()).theme(),
                        lack.teams(),
                        lack.size(),
                        lack.teams() * lack.size(),
                        lack.people(),
                        lack.leaders(),
                        lack.whole() == 0
                                ? Texts.of("supervision.layout.words.no-whole-team")
                                : Texts.of("supervision.layout.words.whole-teams", lack.whole())),
                Texts.of("supervision.layout.choice.shortage"),
                of.ground().visitsOf(lack.campaignId()).stream()
                        .map(LayoutGround.Stop::id)
                        .toList());
    }

    private String load(List<LayoutBreak> loads) {
        return Texts.of(
                "supervision.layout.break.EVEN_LOAD",
                loads.stream()
                        .sorted(Comparator.comparing(LayoutBreak::size)
                                .reversed()
                                .thenComparing(this::person))
                        .map(one -> Texts.of("supervision.layout.words.load", person(one), one.size()))
                        .collect(Collectors.joining(", ")));
    }

    LayoutSentence sentence(LayoutBreak found) {
        return sentence(found, words(found));
    }

    private LayoutSentence sentence(LayoutBreak found, String words) {
        boolean past = found.rule() == LayoutRule.OUTSIDE_PERIOD && isPast(found.day());
        return new LayoutSentence(
                found.rule(),
                found.hard(),
                past || (found.hard() && !OF_TEAM.contains(found.rule())),
                words,
                Texts.of("supervision.layout.choice", found.rule()),
                found.visits());
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(of.ground().today());
    }

    private String words(LayoutBreak found) {
        return switch (found.rule()) {
            case OUTSIDE_PERIOD -> outside(found);
            case TOO_SHORT_NOTICE ->
                Texts.of("supervision.layout.break.TOO_SHORT_NOTICE", body(found), day(found.day()), notice(found));
            case CLOSED_DAY ->
                Texts.of("supervision.layout.break.CLOSED_DAY", body(found), day(found.day()), closed(found.day()));
            case OWN_BODY -> Texts.of("supervision.layout.break.OWN_BODY", body(found), person(found), tie(found));
            case EVEN_LOAD -> load(List.of(found));
            case BODY_TOO_SOON ->
                Texts.of(
                        "supervision.layout.break.BODY_TOO_SOON",
                        body(found),
                        days(found.visits()),
                        found.size(),
                        of.problem().rules().daysBetween());
            default ->
                Texts.of(
                        "supervision.layout.break." + found.rule().name(),
                        bodies(found.visits()),
                        person(found),
                        team(found),
                        day(found.day()),
                        found.size(),
                        of.problem().rules().visitsAWeek());
        };
    }

    private String outside(LayoutBreak found) {
        LocalDate day = found.day();
        if (isPast(day)) {
            return Texts.of("supervision.layout.break.past", body(found), day(day));
        }
        LayoutVisit visit = visit(found.visits().getFirst());
        List<LocalDate> days = visit == null ? List.of() : visit.choices().days();
        boolean within =
                day != null && !days.isEmpty() && !day.isBefore(days.getFirst()) && !day.isAfter(days.getLast());
        return within
                ? Texts.of("supervision.layout.break.weekend", body(found), day(day))
                : Texts.of("supervision.layout.break.OUTSIDE_PERIOD", body(found), day(day), period(days));
    }

    private static String period(List<LocalDate> days) {
        return days.isEmpty()
                ? Texts.of("supervision.layout.words.no-days")
                : Texts.of("supervision.words.span", VnFormat.day(days.getFirst()), VnFormat.day(days.getLast()));
    }

    private String notice(LayoutBreak found) {
        LayoutVisit visit = visit(found.visits().getFirst());
        LocalDate first = visit == null ? null : visit.choices().notBefore();
        return first == null
                ? ""
                : Texts.of(
                        "supervision.layout.words.notice",
                        ChronoUnit.DAYS.between(of.ground().today(), first),
                        VnFormat.day(first));
    }

    private String closed(@Nullable LocalDate day) {
        return day == null ? "" : of.closed(day);
    }

    private String tie(LayoutBreak found) {
        UUID person = found.person();
        return person == null
                ? ""
                : of.ties()
                        .getOrDefault(person, Map.of())
                        .getOrDefault(found.visits().getFirst(), "");
    }

    private @Nullable LayoutVisit visit(UUID id) {
        return standing.visits().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private String body(LayoutBreak found) {
        return found.visits().isEmpty()
                ? ""
                : of.bodies().getOrDefault(found.visits().getLast(), "");
    }

    private String bodies(List<UUID> visits) {
        String named = visits.stream()
                .limit(MOST_NAMES)
                .map(visit -> of.bodies().getOrDefault(visit, ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return visits.size() <= MOST_NAMES
                ? named
                : Texts.of("supervision.layout.words.and-more", named, visits.size() - MOST_NAMES);
    }

    private String days(List<UUID> visits) {
        return visits.stream()
                .map(this::visit)
                .map(visit -> visit == null ? null : visit.placing())
                .map(LayoutWords::day)
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LayoutPlacing placing) {
        return placing == null
                ? Texts.of("supervision.words.no-day")
                : VnFormat.day(placing.slot().day());
    }

    private String person(LayoutBreak found) {
        UUID person = found.person();
        return person == null ? "" : of.people().getOrDefault(person, "");
    }

    private String team(LayoutBreak found) {
        UUID team = found.team();
        return team == null ? "" : of.teams().getOrDefault(team, "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Texts.of("supervision.words.day", VietnameseDates.weekday(day), VnFormat.day(day));
    }
}
