package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.organisation.UnitRef;

/** Makes guests, refuses whoever stands in the list already, and finds them their place. */
@Component
class GuestAdding {

    /** More is no list that anybody reads, and a mistake in a paste. */
    static final int MOST = 5000;

    private final GuestGround ground;
    private final Guests guests;
    private final GuestCodes codes;
    private final UnitFinder units;

    GuestAdding(GuestGround ground, Guests guests, GuestCodes codes, UnitFinder units) {
        this.ground = ground;
        this.guests = guests;
        this.codes = codes;
        this.units = units;
    }

    /** @throws BusinessException when she is invited already, or it has to be said that she is another */
    void refuseTwin(GuestDoubles standing, GuestForm form, @Nullable UUID herself, boolean sure) {
        standing.find(form.name(), form.organisation(), form.personId(), herself)
                .ifPresent(twin -> {
                    String name = twin.known().name();
                    String where = twin.known().where();
                    switch (twin.likeness()) {
                        case SAME -> throw new BusinessException("events.guest.error.double", name, where);
                        case MARKS -> ask(sure, "events.guest.error.marks", form.name(), name, where);
                        case PLACE ->
                            ask(
                                    sure,
                                    "events.guest.error.same-name",
                                    name,
                                    where,
                                    twin.known().place());
                    }
                });
    }

    private static void ask(boolean sure, String key, Object... args) {
        if (!sure) {
            throw new BusinessException(key, args);
        }
    }

    /** @throws BusinessException when somebody else sits there */
    void refuseTakenSeat(UUID event, String seat, @Nullable UUID herself) {
        String wanted = seat.strip();
        if (wanted.isEmpty()) {
            return;
        }
        ground.guests(event).stream()
                .filter(guest ->
                        !guest.id().equals(herself) && guest.form().seat().equalsIgnoreCase(wanted))
                .findFirst()
                .ifPresent(guest -> {
                    throw new BusinessException(
                            "events.guest.error.seat", guest.form().seat(), guest.name());
                });
    }

    int rank(GuestForm form) {
        return GuestRank.of(form.post(), form.organisation());
    }

    /** The units of which guests of this event may be. */
    UnitFinder.Names units(EventGate.Facts event) {
        return units.of(event.unitId(), event.time().from());
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    Guest make(UUID event, GuestForm form, UnitFinder.Names ours) {
        return make(Ids.next(), event, form, ours);
    }

    /** Somebody from a place that is called like a unit of ours is of that unit. */
    Guest make(UUID id, UUID event, GuestForm form, UnitFinder.Names ours) {
        boolean named = form.unitId() == null && !form.organisation().isBlank();
        UUID unit = named ? ours.find(form.organisation()).map(UnitRef::id).orElse(null) : form.unitId();
        return new Guest(id, event, form.from(unit), rank(form), codes.hash(id));
    }

    /**
     * Saves them, each behind the last who stands at least as high.
     *
     * @throws BusinessException when the list grows too long
     */
    void place(UUID event, List<Guest> fresh) {
        List<Guest> standing = ground.guests(event);
        if (standing.size() + fresh.size() > MOST) {
            throw new BusinessException("events.guest.error.too-many", MOST);
        }
        List<Guest> all = GuestOrder.with(standing, fresh);
        GuestOrder.settle(all);
        guests.saveAll(fresh);
        guests.flush();
    }

    /** She is invited as something else now, and stands among those. */
    void moveToGroup(UUID event, Guest guest) {
        List<Guest> others = new ArrayList<>(ground.guests(event));
        others.remove(guest);
        guest.stand(0);
        GuestOrder.settle(GuestOrder.with(others, List.of(guest)));
        guests.saveAndFlush(guest);
    }
}
