package vn.congtachoi.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** For which units she may call meetings, and whom and what each of them has. */
@Service
@PreAuthorize("denyAll()")
public class MeetingChoices {

    private final MeetingRights rights;
    private final AgendaPlaces places;
    private final Facilities facilities;
    private final OrganService organs;
    private final PeopleDirectory directory;

    MeetingChoices(
            MeetingRights rights,
            AgendaPlaces places,
            Facilities facilities,
            OrganService organs,
            PeopleDirectory directory) {
        this.rights = rights;
        this.places = places;
        this.facilities = facilities;
        this.organs = organs;
        this.directory = directory;
    }

    /** The units for which she may call meetings, the highest first. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> callers() {
        return places.tree().highestFirst(rights.seats(MeetingRights.EDIT));
    }

    /**
     * The people of the unit, highest post first, then the units directly below, then the people of those; whoever holds
     * posts in both stands among the first alone.
     */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<InviteeChoice> invitees(UUID unit) {
        UnitTree today = places.tree();
        List<UnitRef> below = today.children(unit);
        List<InviteeChoice> choices = new ArrayList<>(people(List.of(unit), today));
        below.forEach(each -> choices.add(new InviteeChoice(Invitee.unit(each.id()), each.name(), "")));
        Set<UUID> own = choices.stream()
                .map(choice -> choice.invitee().personId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        people(below.stream().map(UnitRef::id).toList(), today).stream()
                .filter(choice -> !own.contains(choice.invitee().personId()))
                .forEach(choices::add);
        return choices;
    }

    private List<InviteeChoice> people(List<UUID> units, UnitTree today) {
        return places.holders(units).stream()
                .map(post -> {
                    String where =
                            today.find(post.unitId()).map(UnitRef::shortName).orElse("");
                    return new InviteeChoice(
                            Invitee.person(post.unitId(), post.person().id()),
                            post.person().name().full(),
                            post.title().contains(where) ? post.title() : post.title() + ", " + where);
                })
                .toList();
    }

    /** Whoever is often invited together: the members of each organ of the unit, by its name. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public Map<String, List<UUID>> organs(UUID unit) {
        Map<String, List<UUID>> members = new LinkedHashMap<>();
        organs.organsOf(unit).forEach(organ -> {
            List<UUID> people = directory.members(organ.id(), places.today()).stream()
                    .map(post -> post.person().id())
                    .distinct()
                    .toList();
            if (!people.isEmpty()) {
                members.put(organ.name(), people);
            }
        });
        return members;
    }

    /** The people of a unit, highest post first: who chairs, who writes, who goes in whose place. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonChoice> people(UUID unit) {
        return places.people(Set.of(unit));
    }

    /** Who may go in somebody's place: the people of her unit. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonChoice> standIns(Invitee invitee) {
        UUID unit = invitee.unitId();
        return unit == null
                ? List.of()
                : places.people(Set.of(unit)).stream()
                        .filter(choice -> !choice.personId().equals(invitee.personId()))
                        .toList();
    }

    /** Rooms or vehicles of the unit that are still used, by name. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<FacilityRow> facilities(UUID unit, FacilityKind kind) {
        return facilities.findByUnitIdOrderByKindAscNameFoldAsc(unit).stream()
                .filter(facility -> facility.isActive() && facility.kind() == kind)
                .map(Facility::row)
                .toList();
    }

    /** A room or a vehicle also when it is no longer used: an older meeting may have it. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<FacilityRow> facility(UUID id) {
        return facilities.findById(id).map(Facility::row);
    }
}
