package vn.congtachoi.event.guest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;

/** Who was told of an event, and what she answered. */
@Service
@PreAuthorize("denyAll()")
public class GuestCalls {

    private final EventGate gate;
    private final GuestGround ground;
    private final Guests guests;

    GuestCalls(EventGate gate, GuestGround ground, Guests guests) {
        this.gate = gate;
        this.ground = ground;
        this.guests = guests;
    }

    /**
     * They were told of the day, hour and place as they stand now.
     *
     * @param way null takes it back
     * @return how many
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public int told(UUID event, Collection<UUID> ids, @Nullable ToldWay way) {
        EventGate.Facts facts = gate.invite(event);
        List<Guest> told = ground.guests(event, ids);
        for (Guest guest : told) {
            guest.told(way, Invitation.of(facts), gate.now());
        }
        guests.saveAll(told);
        if (!told.isEmpty()) {
            String words = way == null
                    ? Texts.of("events.guest.step.untold", told.size())
                    : Texts.of("events.guest.step.told", told.size(), Texts.of("events.guest.way", way));
            gate.told(event, EventDeed.GUESTS, words);
        }
        return told.size();
    }

    /**
     * What a guest answered, or that she has not answered after all.
     *
     * @throws vn.congtachoi.kernel.BusinessException when somebody comes in her place and nobody says who
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void answer(UUID event, UUID id, GuestAnswerForm said) {
        gate.invite(event);
        Guest guest = ground.guest(event, id);
        guest.answer(said);
        guests.save(guest);
    }
}
