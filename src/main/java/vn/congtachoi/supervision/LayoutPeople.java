package vn.congtachoi.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.organisation.PostRow;

/** The door by which a layout asks who could go, and who is bound to what. */
@Service
@PreAuthorize("denyAll()")
public class LayoutPeople {

    private final SupervisionPlaces places;
    private final TeamRules teamRules;

    LayoutPeople(SupervisionPlaces places, TeamRules teamRules) {
        this.places = places;
        this.teamRules = teamRules;
    }

    /**
     * Somebody who could go.
     *
     * @param mayLead whether her posts let her lead
     */
    public record Candidate(UUID personId, String name, String post, boolean mayLead) {}

    /**
     * Why somebody does not visit a unit.
     *
     * @param words "đang công tác tại đây: Chủ tịch"
     */
    public record Bound(UUID personId, UUID unitId, String words) {}

    /** Who of the unit, and of those right below it, could be of a team; whoever may lead first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID unit) {
        List<UUID> units = new ArrayList<>(List.of(unit));
        places.tree().children(unit).forEach(child -> units.add(child.id()));
        return places.holders(units).stream()
                .collect(Collectors.toMap(
                        post -> post.person().id(), Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(post -> candidate(post, unit))
                .sorted(Comparator.comparing((Candidate one) -> !one.mayLead()))
                .toList();
    }

    private Candidate candidate(PostRow post, UUID unit) {
        UUID person = post.person().id();
        return new Candidate(person, places.person(person).fullName(), post.title(), teamRules.mayLead(person, unit));
    }

    /** Which of the units these people do not visit, and why. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Bound> bound(Collection<UUID> people, Collection<UUID> units) {
        List<Bound> found = new ArrayList<>();
        for (UUID person : people) {
            places.ties(person, units)
                    .values()
                    .forEach(tie ->
                            found.add(new Bound(person, tie.unitId(), SupervisionWords.tie(tie.kind(), tie.words()))));
        }
        return found;
    }
}
