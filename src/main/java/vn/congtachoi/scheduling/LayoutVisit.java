package vn.congtachoi.scheduling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one body.
 *
 * @param zone name for places that lie together; empty when it is nobody's matter
 * @param placing where it stands, null while it is open
 */
public record LayoutVisit(
        UUID id,
        UUID body,
        String zone,
        VisitLength length,
        VisitChoices choices,
        @Nullable LayoutPlacing placing,
        VisitHold hold) {

    /** A visit that nobody has placed yet. */
    public static LayoutVisit open(UUID id, UUID body, String zone, VisitLength length, VisitChoices choices) {
        return new LayoutVisit(id, body, zone, length, choices, null, VisitHold.FREE);
    }

    /** A visit that took place. */
    public static LayoutVisit done(UUID id, UUID body, String zone, DaySlot slot, UUID team) {
        VisitLength length = slot.part() == DayPart.WHOLE_DAY ? VisitLength.WHOLE_DAY : VisitLength.HALF_DAY;
        VisitChoices choices = new VisitChoices(List.of(team), List.of(slot.day()), null);
        return new LayoutVisit(id, body, zone, length, choices, new LayoutPlacing(slot, team), VisitHold.DONE);
    }

    /** This visit elsewhere, or nowhere. */
    public LayoutVisit at(@Nullable LayoutPlacing elsewhere) {
        return new LayoutVisit(id, body, zone, length, choices, elsewhere, hold);
    }

    /** This visit where it stands, never to be moved. */
    public LayoutVisit pin() {
        return new LayoutVisit(id, body, zone, length, choices, placing, VisitHold.PINNED);
    }
}
