package vn.congtachoi.supervision;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.supervision.rules.Power;

/** Relations that keep people from visiting a unit: each declares her own, whoever arranges also those of others. */
@Service
@PreAuthorize("denyAll()")
public class BondService {

    private final Bonds bonds;
    private final SupervisionPlaces places;
    private final SupervisionRights rights;
    private final SupervisionStore store;

    BondService(Bonds bonds, SupervisionPlaces places, SupervisionRights rights, SupervisionStore store) {
        this.bonds = bonds;
        this.places = places;
        this.rights = rights;
        this.store = store;
    }

    /** Her own, and those of the people of the units for which she arranges; by name. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<BondRow> all() {
        Set<UUID> people = people(rights.seatsOf(Power.ARRANGE));
        people.add(rights.me());
        List<Bond> found = bonds.findByPersonIdIn(people);
        Map<UUID, PersonOnDay> named =
                places.people(found.stream().map(Bond::personId).collect(Collectors.toSet()));
        return found.stream()
                .map(bond -> bond.row(
                        named.containsKey(bond.personId())
                                ? named.get(bond.personId()).fullName()
                                : "",
                        places.unitName(bond.unitId())))
                .sorted(Comparator.comparing(BondRow::person).thenComparing(BondRow::unit))
                .toList();
    }

    private Set<UUID> people(Collection<UUID> units) {
        return units.isEmpty()
                ? new HashSet<>()
                : places.holders(units).stream().map(post -> post.person().id()).collect(Collectors.toSet());
    }

    /** For whom she may declare: herself first, then the people of the units for which she arranges. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<CampaignChoices.Person> people() {
        Map<UUID, CampaignChoices.Person> found = new LinkedHashMap<>();
        PersonOnDay me = places.person(rights.me());
        found.put(me.id(), new CampaignChoices.Person(me.id(), me.fullName(), me.mainPost()));
        Set<UUID> units = rights.seatsOf(Power.ARRANGE);
        if (!units.isEmpty()) {
            places.holders(units)
                    .forEach(post -> found.putIfAbsent(
                            post.person().id(),
                            new CampaignChoices.Person(
                                    post.person().id(), post.person().name().full(), post.title())));
        }
        return List.copyOf(found.values());
    }

    /** The units to which somebody can be bound, by their names. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, String> units() {
        Map<UUID, String> names = new LinkedHashMap<>();
        places.tree().all().forEach(unit -> names.put(unit.id(), places.unitName(unit.id())));
        return names;
    }

    private Decision mayDeclare(UUID person) {
        return person.equals(rights.me())
                        || people(rights.seatsOf(Power.ARRANGE)).contains(person)
                ? Decision.yes()
                : Decision.no("supervision.bond.error.other");
    }

    /**
     * Declares a relation; one that is known gets the new words.
     *
     * @throws BusinessException without words, or for a unit that is closed
     * @throws vn.congtachoi.kernel.ForbiddenException for somebody else whom she does not arrange
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void declare(UUID person, UUID unit, String words) {
        mayDeclare(person).orThrow();
        places.requireUnit(unit);
        bonds.findByPersonIdIn(Set.of(person)).stream()
                .filter(bond -> bond.unitId().equals(unit))
                .forEach(bonds::delete);
        bonds.flush();
        bonds.save(new Bond(person, unit, words, store.now(), rights.name()));
    }

    /** Takes a relation back: it was a mistake, or no longer holds. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void drop(UUID id, String reason) {
        Bond bond = bonds.findById(id).orElseThrow(() -> new BusinessException("supervision.notFound"));
        mayDeclare(bond.personId()).orThrow();
        if (reason.isBlank()) {
            throw new BusinessException("supervision.act.words");
        }
        store.because(reason.strip());
        bonds.delete(bond);
    }
}
