package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What she gives before the rest is laid out.
 *
 * @param campaigns to be laid out; empty for all of the plan
 * @param people who may fill what a team lacks
 * @param staffings by campaign, where she wants other teams than the usual
 * @param periods in which to work; empty for the whole time of each campaign
 * @param moves whether a visit that has a day and is not pinned may be moved; else only what has none is laid out
 * @param halfDays whether a visit without a day takes half a day
 * @param seconds how long to search at the most
 */
public record LayoutWish(
        Set<UUID> campaigns,
        Set<UUID> people,
        Map<UUID, Staffing> staffings,
        List<Span> periods,
        boolean moves,
        boolean halfDays,
        int seconds) {

    /** How long is searched when nobody says otherwise. */
    public static final int USUAL_SECONDS = 20;

    private static final int LONGEST = 300;

    /** Days from the first to the last, both included. */
    public record Span(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * The teams of a campaign.
     *
     * @param teams how many, where it has none yet
     * @param people in each of them; no fewer than its kind asks, however few are said here
     */
    public record Staffing(int teams, int people) {

        public static final int MOST_TEAMS = 10;
        public static final int MOST_PEOPLE = 15;

        /** One team, as small as its kind allows. */
        public static final Staffing USUAL = new Staffing(1, 0);

        public Staffing {
            teams = Math.clamp(teams, 1, MOST_TEAMS);
            people = Math.clamp(people, 0, MOST_PEOPLE);
        }

        /** How large a team becomes. */
        public int size(int smallest) {
            return Math.max(smallest, people);
        }
    }

    public LayoutWish {
        campaigns = Set.copyOf(campaigns);
        people = Set.copyOf(people);
        staffings = Map.copyOf(staffings);
        periods = List.copyOf(periods);
        seconds = Math.clamp(seconds, 1, LONGEST);
    }

    /** All campaigns on all their days, with the teams as they are. */
    public static LayoutWish all() {
        return new LayoutWish(Set.of(), Set.of(), Map.of(), List.of(), false, false, USUAL_SECONDS);
    }

    /** What she wants of the teams of a campaign. */
    public Staffing staffing(UUID campaign) {
        return staffings.getOrDefault(campaign, Staffing.USUAL);
    }

    boolean takes(UUID campaign) {
        return campaigns.isEmpty() || campaigns.contains(campaign);
    }

    boolean worksOn(LocalDate day) {
        return periods.isEmpty() || periods.stream().anyMatch(span -> span.holds(day));
    }
}
