package vn.congtachoi.supervision.layout;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.scheduling.SeatRole;
import vn.congtachoi.supervision.LayoutPeople;

/**
 * Whoever of the chosen people sits in no team of a campaign yet. Nobody sits in two of them, so that no more seats are
 * offered than there are people: for the rest there is nobody.
 */
final class FreePeople {

    private final List<LayoutPeople.Candidate> free;
    private int left;
    private int leadersLeft;

    FreePeople(List<LayoutPeople.Candidate> free) {
        this.free = free;
        left = free.size();
        leadersLeft = leaders();
    }

    int count() {
        return free.size();
    }

    /** How many of them may lead. */
    int leaders() {
        return (int) free.stream().filter(LayoutPeople.Candidate::mayLead).count();
    }

    /** How many teams of so many people they make, each with somebody who may lead. */
    int wholeTeams(int size) {
        return Math.min(leaders(), free.size() / size);
    }

    /** Who could take one more seat; leaders are asked for first. Empty when all have one. */
    List<UUID> forSeat(SeatRole role) {
        boolean leads = role == SeatRole.LEADER;
        if (left == 0 || (leads && leadersLeft == 0)) {
            return List.of();
        }
        left--;
        leadersLeft -= leads ? 1 : 0;
        return free.stream()
                .filter(one -> !leads || one.mayLead())
                .map(LayoutPeople.Candidate::personId)
                .toList();
    }
}
