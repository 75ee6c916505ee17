package vn.congtachoi.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PostRow;
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
     * @param post with the unit where it is held
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

    /** The people of the unit, highest post first, then those of the units directly below; each once. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<Person> people(UUID unit) {
        Map<UUID, Person> found = new LinkedHashMap<>();
        places.holders(Set.of(unit))
                .forEach(post -> found.putIfAbsent(post.person().id(), person(post)));
        List<UUID> below =
                places.tree().children(unit).stream().map(UnitRef::id).toList();
        places.holders(below).stream()
                .sorted(Comparator.comparing(post -> below.indexOf(post.unitId())))
                .forEach(post -> found.putIfAbsent(post.person().id(), person(post)));
        return List.copyOf(found.values());
    }

    private Person person(PostRow post) {
        String where = places.tree().find(post.unitId()).map(UnitRef::shortName).orElse("");
        return new Person(
                post.person().id(),
                post.person().name().full(),
                post.title().contains(where) ? post.title() : post.title() + ", " + where);
    }
}
