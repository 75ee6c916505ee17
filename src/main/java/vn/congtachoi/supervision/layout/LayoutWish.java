package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What she gives before the rest is laid out.
 *
 * @param campaigns to be laid out; empty for all of the plan
 * @param people who may fill what a team lacks
 * @param periods in which to work; empty for the whole time of each campaign
 * @param moves whether a visit that has a day and is not pinned may be moved; else only what has none is laid out
 * @param halfDays whether a visit without a day takes half a day
 * @param seconds how long to search at the most
 */
public record LayoutWish(
        Set<UUID> campaigns, Set<UUID> people, List<Span> periods, boolean moves, boolean halfDays, int seconds) {

    /** How long is searched when nobody says otherwise. */
    public static final int USUAL_SECONDS = 20;

    private static final int LONGEST = 300;

    /** Days from the first to the last, both included. */
    public record Span(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public LayoutWish {
        campaigns = Set.copyOf(campaigns);
        people = Set.copyOf(people);
        periods = List.copyOf(periods);
        seconds = Math.clamp(seconds, 1, LONGEST);
    }

    /** All campaigns on all their days, with the teams as they are. */
    public static LayoutWish all() {
        return new LayoutWish(Set.of(), Set.of(), List.of(), false, false, USUAL_SECONDS);
    }

    boolean takes(UUID campaign) {
        return campaigns.isEmpty() || campaigns.contains(campaign);
    }

    boolean worksOn(LocalDate day) {
        return periods.isEmpty() || periods.stream().anyMatch(span -> span.holds(day));
    }
}
