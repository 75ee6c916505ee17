package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** Bộ máy: the organs of a unit as they are on a day, with terms and members. */
@Service
@PreAuthorize("denyAll()")
public class OrganBoard {

    private final Organs organs;
    private final Terms terms;
    private final Posts posts;
    private final UnitRegister register;
    private final Access access;

    OrganBoard(Organs organs, Terms terms, Posts posts, UnitRegister register, Access access) {
        this.organs = organs;
        this.terms = terms;
        this.posts = posts;
        this.register = register;
        this.access = access;
    }

    /** The unit's organs: BCH, BTV, Thường trực, UBKT, then others by name. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<OrganSheet> of(UUID unit, LocalDate day) {
        return organs.findByUnitIdOrderByKindAscNameAsc(unit).stream()
                .map(Organ::row)
                .sorted(Comparator.comparing(OrganRow::kind).thenComparing(OrganRow::name))
                .map(organ -> sheet(organ, day))
                .toList();
    }

    private OrganSheet sheet(OrganRow organ, LocalDate day) {
        List<TermRow> latestFirst = terms.of(organ.id()).stream()
                .map(Term::row)
                .sorted(Comparator.comparing(TermRow::from).reversed())
                .toList();
        List<Post> members = posts.membersOn(organ.id(), day);
        return new OrganSheet(organ, latestFirst, ranked(organ, members, day));
    }

    /** By the highest position that a member holds in the unit, then by her position in the organ, then by given name. */
    private List<OrganMember> ranked(OrganRow organ, List<Post> members, LocalDate day) {
        if (members.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = members.stream().map(post -> post.person().id()).collect(Collectors.toSet());
        UnitHistory history = register.history();
        Map<UUID, Position> highest = new HashMap<>();
        Map<UUID, String> standing = new HashMap<>();
        for (Post post : posts.ofOn(ids, day)) {
            UUID person = post.person().id();
            standing.putIfAbsent(person, post.in(history, day));
            if (post.unitId().equals(organ.unitId())) {
                highest.merge(person, post.position(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return members.stream()
                .sorted(Comparator.<Post, Position>comparing(
                                post -> highest.getOrDefault(post.person().id(), post.position()))
                        .thenComparing(Post::position))
                .map(post -> new OrganMember(
                        post.row(), standing.getOrDefault(post.person().id(), "")))
                .toList();
    }

    /** Whether she may change the organs of the unit. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayEdit(UUID unit) {
        return access.may(OrganisationPermissions.EDITING, unit);
    }
}
