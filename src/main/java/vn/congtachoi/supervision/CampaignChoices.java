package vn.congtachoi.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Whom the campaigns of a unit can look at, and who can go. */
@Service
@PreAuthorize("denyAll()")
public class CampaignChoices {

    private final SupervisionPlaces places;

    CampaignChoices(SupervisionPlaces places) {
        this.places = places;
    }

    /**
     * Somebody who can sit in a team, or be on a named list.
     *
     * @param post her main one
     */
    public record Person(UUID id, String name, String post) {

        /** "Hà Thị Hương (Chủ tịch, Thành phố Bắc Kạn)" */
        public String words() {
            return post.isEmpty() ? name : name + " (" + post + ")";
        }
    }

    /** The units below, those directly below first. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> bodies(UUID unit) {
        UnitTree tree = places.tree();
        List<UnitRef> bodies = new ArrayList<>(tree.children(unit));
        List.copyOf(bodies).forEach(child -> below(tree, child, bodies));
        return bodies;
    }

    private static void below(UnitTree tree, UnitRef of, List<UnitRef> into) {
        tree.children(of.id()).forEach(child -> {
            into.add(child);
            below(tree, child, into);
        });
    }

    /** What a unit is called where several of one name may stand beside each other. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, String> names(List<UnitRef> units) {
        Map<UUID, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.id(), places.unitName(unit.id())));
        return names;
    }

    /** The people of the unit, highest post first, then those of the units directly below; each once, by her main post. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<Person> people(UUID unit) {
        Set<UUID> found = new LinkedHashSet<>();
        places.holders(Set.of(unit)).forEach(post -> found.add(post.person().id()));
        List<UUID> below =
                places.tree().children(unit).stream().map(UnitRef::id).toList();
        places.holders(below).stream()
                .sorted(Comparator.comparing(post -> below.indexOf(post.unitId())))
                .forEach(post -> found.add(post.person().id()));
        Map<UUID, PersonOnDay> people = places.people(found);
        return found.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(person -> new Person(person.id(), person.fullName(), person.mainPost()))
                .toList();
    }
}
