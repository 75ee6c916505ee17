package vn.congtachoi.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody of the plan; one object for each. */
public final class PlannedPerson {

    private final UUID id;
    private final int number;
    private final Set<UUID> boundTo;
    private final Map<LocalDate, List<DaySlot>> away;
    private final boolean inspecting;

    /** @param inspecting whether she could sit in a team that has visits ahead; else her load is nobody's measure */
    PlannedPerson(LayoutPerson person, int number, boolean inspecting) {
        this.number = number;
        this.inspecting = inspecting;
        this.id = person.id();
        this.boundTo = person.boundTo();
        this.away = person.away().stream().collect(Collectors.groupingBy(DaySlot::day));
    }

    /** Her place among the people of the plan. */
    int number() {
        return number;
    }

    UUID id() {
        return id;
    }

    boolean isInspecting() {
        return inspecting;
    }

    boolean isBoundTo(UUID body) {
        return boundTo.contains(body);
    }

    int bonds() {
        return boundTo.size();
    }

    boolean isAway(PlannedSlot slot) {
        return away.getOrDefault(slot.day(), List.of()).stream().anyMatch(slot.slot()::overlaps);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
