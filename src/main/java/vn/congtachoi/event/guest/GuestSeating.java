package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;

/** Thứ tự giới thiệu and seats. */
@Service
@PreAuthorize("denyAll()")
public class GuestSeating {

    private final EventGate gate;
    private final GuestGround ground;
    private final GuestAdding adding;
    private final Guests guests;

    GuestSeating(EventGate gate, GuestGround ground, GuestAdding adding, Guests guests) {
        this.gate = gate;
        this.ground = ground;
        this.adding = adding;
        this.guests = guests;
    }

    /** Where a guest goes in the order of introduction. */
    public enum Move {
        UP,
        DOWN,
        FIRST,
        LAST
    }

    /** Moves one guest; the others keep their order. */
    @Needs(EventPermissions.READ)
    @Transactional
    public void move(UUID event, UUID id, Move move) {
        gate.invite(event);
        List<Guest> order = new ArrayList<>(ground.guests(event));
        Guest guest = ground.guest(event, id);
        int at = order.indexOf(guest);
        int to =
                switch (move) {
                    case UP -> Math.max(0, at - 1);
                    case DOWN -> Math.min(order.size() - 1, at + 1);
                    case FIRST -> 0;
                    case LAST -> order.size() - 1;
                };
        put(order, at, to);
    }

    /** Puts one guest at that number of the order, from 1; a number beyond the list is its end. */
    @Needs(EventPermissions.READ)
    @Transactional
    public void moveTo(UUID event, UUID id, int number) {
        gate.invite(event);
        List<Guest> order = new ArrayList<>(ground.guests(event));
        int at = order.indexOf(ground.guest(event, id));
        put(order, at, Math.clamp(number - 1L, 0, order.size() - 1));
    }

    private void put(List<Guest> order, int at, int to) {
        if (at == to) {
            return;
        }
        Guest guest = order.remove(at);
        order.add(to, guest);
        guest.stand(0);
        GuestOrder.settle(order);
        guests.saveAll(order);
    }

    /** Xếp theo chức vụ: by group and rank; whoever stands equally high keeps her order. */
    @Needs(EventPermissions.READ)
    @Transactional
    public void rank(UUID event) {
        gate.invite(event);
        List<Guest> order = GuestOrder.ranked(ground.guests(event));
        GuestOrder.renumber(order);
        guests.saveAll(order);
        gate.told(event, EventDeed.GUESTS, Texts.of("events.guest.step.ranked"));
    }

    /**
     * A seat for one guest; empty takes it away.
     *
     * @throws vn.congtachoi.kernel.BusinessException when somebody else sits there
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void seat(UUID event, UUID id, String seat) {
        gate.invite(event);
        adding.refuseTakenSeat(event, seat, id);
        Guest guest = ground.guest(event, id);
        guest.sit(seat);
        guests.save(guest);
    }

    /**
     * Gives seats in the order of the list: A1 … A10, B1 …
     *
     * @param ids who is to sit, in whatever order
     * @param perRow seats in a row
     * @param keep whether those who have a seat keep it
     * @return how many were seated
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public int seatAll(UUID event, List<UUID> ids, int perRow, boolean keep) {
        gate.invite(event);
        Set<UUID> wanted = new HashSet<>(ids);
        Set<String> taken = new HashSet<>();
        List<Guest> standing = new ArrayList<>();
        for (Guest guest : ground.guests(event)) {
            if (wanted.contains(guest.id()) && (!keep || guest.form().seat().isEmpty())) {
                standing.add(guest);
            } else if (!guest.form().seat().isEmpty()) {
                taken.add(guest.form().seat().toUpperCase(Locale.ROOT));
            }
        }
        int number = 0;
        for (Guest guest : Collections.unmodifiableList(standing)) {
            String seat = name(number++, perRow);
            while (taken.contains(seat)) {
                seat = name(number++, perRow);
            }
            guest.sit(seat);
        }
        guests.saveAll(standing);
        gate.told(event, EventDeed.GUESTS, Texts.of("events.guest.step.seated", standing.size()));
        return standing.size();
    }

    /** The seat of that number, from 0: A1, …, Z10, AA1. */
    static String name(int number, int perRow) {
        int row = number / perRow;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + row % 26));
            row = row / 26 - 1;
        } while (row >= 0);
        return letters + Integer.toString(number % perRow + 1);
    }
}
