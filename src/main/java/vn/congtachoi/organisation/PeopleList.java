package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;

/** Danh bạ: people of today with what they are, by given name. */
@Service
@PreAuthorize("denyAll()")
public class PeopleList {

    private final People people;
    private final PersonSearch found;
    private final Posts posts;
    private final UnitRegister register;
    private final Access access;
    private final Clock clock;

    PeopleList(People people, PersonSearch found, Posts posts, UnitRegister register, Access access, Clock clock) {
        this.people = people;
        this.found = found;
        this.posts = posts;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    /** A page of the list. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonRow> rows(PersonFilter filter, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        return rows(found.page(filter, today, offset, limit), today);
    }

    /** How many people fit the filter today. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public long count(PersonFilter filter) {
        return found.count(filter, LocalDate.now(clock));
    }

    private List<PersonRow> rows(List<Person> page, LocalDate today) {
        if (page.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = page.stream().map(Person::id).collect(Collectors.toSet());
        UnitHistory history = register.history();
        Map<UUID, List<String>> held = posts.ofOn(ids, today).stream()
                .collect(Collectors.groupingBy(
                        post -> post.person().id(),
                        Collectors.mapping(post -> words(post, history, today), Collectors.toList())));
        return page.stream()
                .map(person -> new PersonRow(person.card(), held.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** Somebody else with this name and telephone, who is most likely the same person. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<PersonRow> sameAs(PersonForm form) {
        if (form.phone() == null) {
            return Optional.empty();
        }
        List<Person> same =
                people
                        .findByNameFoldAndPhone(
                                VietnameseText.fold(form.name().full()),
                                form.phone().digits())
                        .stream()
                        .filter(person -> !person.id().equals(form.id()))
                        .limit(1)
                        .toList();
        return rows(same, LocalDate.now(clock)).stream().findFirst();
    }

    /** Units whose people she may edit, today's tree in its order. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<UnitRef> editableUnits() {
        Collection<UUID> mine = access.unitsWith(OrganisationPermissions.EDITING);
        UnitTree tree = register.history().treeOn(LocalDate.now(clock));
        return tree.roots().stream()
                .flatMap(root -> tree.subtree(root.id()).stream())
                .filter(mine::contains)
                .map(tree::get)
                .toList();
    }

    /** Every post she ever held, with its words of the time, latest first. */
    @Needs(OrganisationPermissions.READ)
    @Transactional(readOnly = true)
    public List<HeldPost> posts(UUID person) {
        UnitHistory history = register.history();
        LocalDate today = LocalDate.now(clock);
        return posts.of(person).stream()
                .map(post -> new HeldPost(post.row(), words(post, history, lastDay(post.row(), today))))
                .toList()
                .reversed();
    }

    /** A branch is said with the unit above it: every ward has a Tổ 1. */
    private static String words(Post post, UnitHistory history, LocalDate day) {
        String words = post.in(history, day);
        return history.near(post.unitId(), day)
                .filter(span ->
                        span.facts().kind() == UnitKind.BRANCH || span.facts().kind() == UnitKind.GROUP)
                .map(UnitSpan::parentId)
                .flatMap(parent -> history.near(parent, day))
                .map(above -> words + ", " + above.facts().name())
                .orElse(words);
    }

    private static LocalDate lastDay(PostRow post, LocalDate today) {
        return post.until() != null && post.endedBy(today) ? post.until().minusDays(1) : today;
    }
}
