package vn.congtachoi.scheduling;

import java.util.UUID;

/** A team of the plan; one object for each. */
public final class PlannedTeam {

    private final UUID id;
    private final int number;

    PlannedTeam(UUID id, int number) {
        this.id = id;
        this.number = number;
    }

    /** Its place among the teams of the plan. */
    int number() {
        return number;
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
