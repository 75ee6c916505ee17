package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of introduction as whole numbers with gaps: whoever is moved gets a number between her new neighbours. */
final class GuestOrder {

    private static final long GAP = 1L << 20;
    private static final Comparator<Guest> BY_RANK =
            Comparator.comparing(Guest::category).thenComparing(Guest::rank);

    private GuestOrder() {}

    /**
     * Puts somebody new behind the last who stands at least as high, and so leaves alone what people have moved.
     *
     * @param standing in order
     */
    static List<Guest> with(List<Guest> standing, List<Guest> fresh) {
        List<Guest> all = new ArrayList<>(standing);
        for (Guest guest : fresh) {
            int at = all.size();
            while (at > 0 && BY_RANK.compare(all.get(at - 1), guest) > 0) {
                at--;
            }
            all.add(at, guest);
        }
        return all;
    }

    /** All by rank; those who stand equally high stay as they stand. */
    static List<Guest> ranked(List<Guest> standing) {
        return standing.stream().sorted(BY_RANK).toList();
    }

    /**
     * Gives each a number so that they stand in this order; those whose number fits keep it.
     *
     * @param wanted whoever has no number yet (0) is to be placed
     */
    static void settle(List<Guest> wanted) {
        long before = 0;
        int at = 0;
        while (at < wanted.size()) {
            int end = at;
            while (end < wanted.size() && wanted.get(end).place() == 0) {
                end++;
            }
            int run = end - at;
            long after = end < wanted.size() ? wanted.get(end).place() : before + GAP * (run + 1);
            long step = (after - before) / (run + 1);
            if (step < 1) {
                renumber(wanted);
                return;
            }
            for (int i = 0; i < run; i++) {
                wanted.get(at + i).stand(before + step * (i + 1));
            }
            before = end < wanted.size() ? wanted.get(end).place() : after;
            at = end + 1;
        }
    }

    /** Numbers for an order in which nobody stands where she stood. */
    static void renumber(List<Guest> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).stand(GAP * (i + 1));
        }
    }
}
