package vn.congtachoi.event.guest.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.guest.EventAttendance;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.UnitPresence;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * What stands on the server of who came, with moments as people read them.
 *
 * @param account whose page it is: what another one keeps in the same browser is not sent by it
 * @param open whether she may note who comes now
 * @param why she may not, or empty
 * @param present everybody who is counted
 * @param at hour of the answer
 * @param csrf what a change is sent with, another one after each new sign-in; null with the page itself
 */
public record DoorSheet(
        UUID account,
        boolean open,
        String why,
        List<Invited> guests,
        List<OfUnit> units,
        int present,
        String at,
        @Nullable Csrf csrf) {

    /** Header and value that prove that a change comes from the portal's own page. */
    public record Csrf(String header, String token) {}

    /**
     * A guest.
     *
     * @param name with how she is addressed
     * @param sends who comes in her place, as she answered; may be empty
     * @param said whether she said that she does not come
     * @param came in words with the hour; empty while she is not there
     * @param arrival the check-in that stands, or null when she was ticked or is not there
     */
    public record Invited(
            UUID id,
            int number,
            String name,
            String standing,
            String seat,
            String sends,
            String sendsPost,
            boolean said,
            String came,
            boolean late,
            String by,
            @Nullable UUID arrival) {

        static Invited of(GuestLine line, @Nullable UUID arrival) {
            GuestLine.Answer answer = line.answer();
            GuestLine.Presence presence = line.presence();
            boolean sends = answer.given() == GuestAnswer.STAND_IN;
            Instant at = presence.at();
            String hour = at == null ? Texts.of("events.door.there") : VnFormat.hour(at);
            return new Invited(
                    line.id(),
                    line.number(),
                    line.addressed(),
                    line.standing(),
                    line.form().seat(),
                    sends ? answer.standInName() : "",
                    sends ? answer.standInPost() : "",
                    answer.given() == GuestAnswer.NOT_COMING,
                    presence.isThere() ? hour : "",
                    presence.late(),
                    presence.by(),
                    arrival);
        }
    }

    /**
     * A unit of ours.
     *
     * @param number what was said of it, or null
     * @param ticked how many of its guests are noted one by one
     */
    public record OfUnit(UUID id, String name, @Nullable Integer number, int ticked) {}

    /** The door as it stands, for whoever is signed in. */
    static DoorSheet of(
            UUID account,
            GuestReading.Sheet sheet,
            EventAttendance.Tally tally,
            List<UnitRef> units,
            Map<UUID, UUID> arrivals,
            String at,
            @Nullable Csrf csrf) {
        return new DoorSheet(
                account,
                sheet.mayRecord().allowed(),
                Texts.of(sheet.mayRecord()),
                sheet.guests().stream()
                        .map(line -> Invited.of(line, arrivals.get(line.id())))
                        .toList(),
                units.stream().map(unit -> unit(unit, tally)).toList(),
                tally.present(),
                at,
                csrf);
    }

    private static OfUnit unit(UnitRef unit, EventAttendance.Tally tally) {
        UnitPresence known = tally.byUnit().stream()
                .filter(each -> each.unitId().equals(unit.id()))
                .findFirst()
                .orElse(null);
        return new OfUnit(
                unit.id(), unit.name(), known == null ? null : known.number(), known == null ? 0 : known.ticked());
    }
}
