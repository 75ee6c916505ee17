package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;

/** Names of units and people, and who is bound to what. */
@Component
class SupervisionPlaces {

    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final Bonds bonds;

    SupervisionPlaces(UnitDirectory units, PeopleDirectory people, Bonds bonds) {
        this.units = units;
        this.people = people;
        this.bonds = bonds;
    }

    /** Why somebody does not visit a unit. */
    enum TieKind {
        /** She holds a post there. */
        PRESENT,
        /** She held one. */
        PAST,
        /** A relation that was declared. */
        DECLARED
    }

    /**
     * A reason for which she does not visit the unit.
     *
     * @param words her post, or the relation
     */
    record Tie(UUID unitId, TieKind kind, String words) {}

    UnitTree tree() {
        return units.today();
    }

    UnitTree treeOn(LocalDate day) {
        return units.treeOn(day);
    }

    /** Under its name of today, or its last. */
    String unitName(UUID unit) {
        UnitTree tree = tree();
        return tree.find(unit)
                .map(tree::fullName)
                .or(() -> units.find(unit, tree.day()).map(UnitRef::name))
                .orElse("");
    }

    String body(Visit visit) {
        UUID unit = visit.unitId();
        return unit == null ? visit.bodyName() : unitName(unit);
    }

    String body(CampaignBody body) {
        UUID unit = body.unitId();
        return unit == null ? body.name() : unitName(unit);
    }

    /** @throws BusinessException when it was closed or merged */
    void requireUnit(UUID unit) {
        if (tree().find(unit).isEmpty()) {
            throw new BusinessException("supervision.error.unit-closed", unitName(unit));
        }
    }

    PersonOnDay person(UUID id) {
        return people.person(id, tree().day());
    }

    Map<UUID, PersonOnDay> people(Collection<UUID> ids) {
        return people.peopleOn(ids, tree().day());
    }

    List<PostRow> postsOn(UUID person, LocalDate day) {
        return people.postsOn(person, day);
    }

    /** Whoever holds a post in the unit, each once, highest post first. */
    List<PostRow> holders(Collection<UUID> of) {
        return people.holders(of, tree().day());
    }

    /** @throws BusinessException when she holds no post any more */
    void requirePerson(UUID person) {
        if (people.postsOn(person, tree().day()).isEmpty()) {
            throw new BusinessException(
                    "supervision.error.person-left",
                    people.find(person, tree().day()).map(PersonOnDay::fullName).orElse(""));
        }
    }

    /**
     * Which of the units she does not visit, and why: she holds or held a post in it or below it, or declared a
     * relation. The gravest reason for each unit.
     */
    Map<UUID, Tie> ties(UUID person, Collection<UUID> bodies) {
        Map<UUID, Tie> found = new HashMap<>();
        UnitTree tree = tree();
        List<PostRow> posts = people.posts(person);
        Map<UUID, String> declared =
                bonds.findByPersonIdIn(Set.of(person)).stream().collect(Collectors.toMap(Bond::unitId, Bond::words));
        for (UUID body : bodies) {
            Set<UUID> below = tree.subtree(body);
            Tie tie = posts.stream()
                    .filter(post -> post.unitId().equals(body) || below.contains(post.unitId()))
                    .map(post -> new Tie(body, post.endedBy(tree.day()) ? TieKind.PAST : TieKind.PRESENT, post.title()))
                    .min(Comparator.comparing(Tie::kind))
                    .orElseGet(() -> declared(body, declared.get(body)));
            if (tie != null) {
                found.put(body, tie);
            }
        }
        return found;
    }

    @SuppressWarnings("NullAway") // orElseGet may answer with nothing, and is asked for it
    private static @Nullable Tie declared(UUID body, @Nullable String words) {
        return words == null ? null : new Tie(body, TieKind.DECLARED, words);
    }
}
