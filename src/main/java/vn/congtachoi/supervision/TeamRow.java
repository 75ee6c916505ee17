package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team with its people.
 *
 * @param name may be empty
 */
public record TeamRow(UUID id, String name, List<Member> members) {

    /**
     * One of a team.
     *
     * @param personId null for somebody from outside
     * @param post what she is by her main post, or where she comes from
     */
    public record Member(SeatRole role, @Nullable UUID personId, String name, String post) {}

    public TeamRow {
        members = List.copyOf(members);
    }

    /** Whether it has a leader. */
    public boolean isLed() {
        return members.stream().anyMatch(member -> member.role() == SeatRole.LEADER);
    }

    /** Name of whoever leads it; empty while nobody does. */
    public String leader() {
        return members.stream()
                .filter(member -> member.role() == SeatRole.LEADER)
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    /** What people call it: its name, or by whoever leads it. */
    public String called() {
        return name.isEmpty() ? leader() : name;
    }
}
