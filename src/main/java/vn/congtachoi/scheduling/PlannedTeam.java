package vn.congtachoi.scheduling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team of the plan; one object for each. */
public final class PlannedTeam {

    private final UUID id;
    private final @Nullable UUID group;
    private final int number;

    PlannedTeam(UUID id, @Nullable UUID group, int number) {
        this.id = id;
        this.group = group;
        this.number = number;
    }

    /** Its place among the teams of the plan. */
    int number() {
        return number;
    }

    /** Whether nobody sits in both of them. */
    boolean excludes(PlannedTeam other) {
        return this != other && group != null && group.equals(other.group);
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
