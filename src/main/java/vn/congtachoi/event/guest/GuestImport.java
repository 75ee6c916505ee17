package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;

/** Many guests at once: out of the directory, a whole organ or unit, or a pasted list. */
@Service
@PreAuthorize("denyAll()")
public class GuestImport {

    /** Of a pasted list: 2,000 guests with a dozen columns. */
    public static final int MOST_CELLS = 30_000;

    private final EventGate gate;
    private final GuestGround ground;
    private final GuestAdding adding;
    private final PeopleDirectory people;
    private final UnitDirectory units;

    GuestImport(EventGate gate, GuestGround ground, GuestAdding adding, PeopleDirectory people, UnitDirectory units) {
        this.gate = gate;
        this.ground = ground;
        this.adding = adding;
        this.people = people;
        this.units = units;
    }

    /**
     * What came of it.
     *
     * @param known names of those who stood in the list already
     */
    public record Added(int count, List<String> known) {

        public Added {
            known = List.copyOf(known);
        }
    }

    /** People of the directory, with what they are on the first day of the event. */
    @Needs(EventPermissions.READ)
    @Transactional
    public Added people(UUID event, GuestGroup group, Collection<UUID> ids) {
        EventGate.Facts facts = gate.invite(event);
        LocalDate day = facts.time().from();
        List<GuestForm> forms = people.people(ids).values().stream()
                .map(card -> form(
                        group,
                        card,
                        people.postsOn(card.id(), day).stream().findFirst().orElse(null),
                        day))
                .toList();
        return add(facts, forms);
    }

    /** Everybody who is a member of that organ on the first day of the event. */
    @Needs(EventPermissions.READ)
    @Transactional
    public Added organ(UUID event, GuestGroup group, UUID organ) {
        EventGate.Facts facts = gate.invite(event);
        List<UUID> members = people.members(organ, facts.time().from()).stream()
                .map(post -> post.person().id())
                .toList();
        return people(event, group, members);
    }

    /**
     * Whoever heads those units, or everybody who holds a post there, on the first day of the event.
     *
     * @param headsOnly whether only heads are invited
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public Added units(UUID event, GuestGroup group, Collection<UUID> wanted, boolean headsOnly) {
        EventGate.Facts facts = gate.invite(event);
        LocalDate day = facts.time().from();
        Set<UUID> heads = new HashSet<>();
        if (headsOnly) {
            people.headsOf(wanted, day).values().forEach(head -> heads.add(head.id()));
        }
        List<GuestForm> forms = people.holders(wanted, day).stream()
                .filter(post -> !headsOnly || heads.contains(post.person().id()))
                .map(post -> form(group, post.person(), post, day))
                .toList();
        return add(facts, forms);
    }

    private GuestForm form(GuestGroup group, PersonCard card, @Nullable PostRow post, LocalDate day) {
        UnitRef unit = post == null ? null : units.find(post.unitId(), day).orElse(null);
        Telephone phone = card.phone();
        String email = card.email();
        return new GuestForm(
                group,
                GuestWords.usualHonorific(),
                card.name().full(),
                post == null ? "" : post.title(),
                unit == null ? card.workplace() : unit.name(),
                card.id(),
                unit == null ? null : unit.id(),
                phone == null ? "" : phone.shown(),
                email == null ? "" : email,
                "",
                0);
    }

    private Added add(EventGate.Facts facts, List<GuestForm> forms) {
        UUID event = facts.id();
        UnitFinder.Names ours = adding.units(facts);
        GuestDoubles standing = ground.doubles(event);
        List<Guest> fresh = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (GuestForm form : forms) {
            boolean stands = standing.find(form.name(), form.organisation(), form.personId(), null)
                    .filter(twin -> twin.likeness() == GuestDoubles.Likeness.SAME)
                    .isPresent();
            if (stands) {
                known.add(form.name());
            } else {
                fresh.add(adding.make(event, form, ours));
                standing.add(new GuestDoubles.Known(null, form.name(), form.organisation(), form.personId(), ""));
            }
        }
        save(event, fresh);
        return new Added(fresh.size(), known);
    }

    private void save(UUID event, List<Guest> fresh) {
        if (!fresh.isEmpty()) {
            adding.place(event, fresh);
            gate.told(event, EventDeed.GUESTS, Texts.of("events.guest.step.added-some", fresh.size()));
        }
    }

    /** Whether a line of a paste only names its columns. */
    public static boolean isHeading(List<String> row) {
        return GuestPaste.isHeading(row);
    }

    /**
     * Reads a pasted list and saves nothing.
     *
     * @param group as what they are invited where the list does not say
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public GuestPasteResult dryRun(UUID event, List<List<String>> cells, GuestGroup group) {
        ground.inside(event);
        return read(event, cells, group);
    }

    private GuestPasteResult read(UUID event, List<List<String>> cells, GuestGroup group) {
        return new GuestPasteReading(new GuestPaste(cells), ground.doubles(event), ground.guests(event), group)
                .result();
    }

    /**
     * Adds whoever could be read and does not stand there yet; what is faulty or asked stays with the reader.
     *
     * @param sure lines of which it was said that they are others than those who may be they
     * @return the lines that were added
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public Set<Integer> paste(UUID event, List<List<String>> cells, GuestGroup group, Set<Integer> sure) {
        UnitFinder.Names ours = adding.units(gate.invite(event));
        GuestPasteResult result = read(event, cells, group);
        List<GuestPasteResult.Row> rows = new ArrayList<>(result.rows());
        result.asked().stream()
                .map(GuestPasteResult.Twin::row)
                .filter(row -> sure.contains(row.line()))
                .forEach(rows::add);
        rows.sort(Comparator.comparing(GuestPasteResult.Row::line));
        save(
                event,
                rows.stream().map(row -> adding.make(event, row.form(), ours)).toList());
        return rows.stream().map(GuestPasteResult.Row::line).collect(Collectors.toSet());
    }
}
