package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;

/**
 * People as every signed-in person may see them: who is what where, whom to call, who looks after which unit. Days ask
 * for the state of that day.
 */
@Service
@PreAuthorize("denyAll()")
public class PeopleDirectory {

    private final People people;
    private final PersonSearch found;
    private final Posts posts;
    private final Oversights oversights;
    private final UnitRegister register;
    private final Clock clock;

    PeopleDirectory(
            People people, PersonSearch found, Posts posts, Oversights oversights, UnitRegister register, Clock clock) {
        this.people = people;
        this.found = found;
        this.posts = posts;
        this.oversights = oversights;
        this.register = register;
        this.clock = clock;
    }

    /** Her card in the directory; empty for an unknown id. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<PersonCard> card(UUID id) {
        return people.findById(id).map(Person::card);
    }

    /** Her name and main post on that day; empty for an unknown id. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<PersonOnDay> find(UUID id, LocalDate day) {
        return people.findById(id).map(person -> new PersonOnDay(id, person.name(), mainPost(id, day)));
    }

    /**
     * Her name and main post on that day.
     *
     * @throws BusinessException for an unknown id
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public PersonOnDay person(UUID id, LocalDate day) {
        return find(id, day).orElseThrow(() -> new BusinessException("organisation.person.not-found"));
    }

    /** Names and main posts of several people at once, for lists; unknown ids are missing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<UUID, PersonOnDay> peopleOn(Collection<UUID> ids, LocalDate day) {
        Map<UUID, PersonOnDay> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        UnitHistory history = register.history();
        Map<UUID, String> mainPosts = new HashMap<>();
        posts.ofOn(ids, day).forEach(post -> mainPosts.putIfAbsent(post.person().id(), post.in(history, day)));
        people.findByIdIn(ids)
                .forEach(person -> found.put(
                        person.id(),
                        new PersonOnDay(person.id(), person.name(), mainPosts.getOrDefault(person.id(), ""))));
        return found;
    }

    private String mainPost(UUID person, LocalDate day) {
        UnitHistory history = register.history();
        return posts.ofOn(Set.of(person), day).stream()
                .findFirst()
                .map(post -> post.in(history, day))
                .orElse("");
    }

    /** Cards of several people at once; unknown ids are missing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<UUID, PersonCard> people(Collection<UUID> ids) {
        Map<UUID, PersonCard> cards = new HashMap<>();
        people.findByIdIn(ids).forEach(person -> cards.put(person.id(), person.card()));
        return cards;
    }

    /** A page of a list, by given name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonCard> list(PersonFilter filter, int offset, int limit) {
        return found.page(filter, LocalDate.now(clock), offset, limit).stream()
                .map(Person::card)
                .toList();
    }

    /** How many people fit the filter today. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public long count(PersonFilter filter) {
        return found.count(filter, LocalDate.now(clock));
    }

    /** People whose name has all these words, with or without marks; those with the marks as typed come first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonCard> search(String text, int limit) {
        String typed = VietnameseText.toneKey(text);
        return found.page(new PersonFilter(text, Set.of(), null), LocalDate.now(clock), 0, limit).stream()
                .map(Person::card)
                .sorted(Comparator.comparing(
                        card -> !VietnameseText.toneKey(card.name().full()).contains(typed)))
                .toList();
    }

    /** Every post she ever held, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PostRow> posts(UUID person) {
        return posts.of(person).stream().map(Post::row).toList();
    }

    /** Her posts of that day, the main one first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PostRow> postsOn(UUID person, LocalDate day) {
        return posts.ofOn(Set.of(person), day).stream().map(Post::row).toList();
    }

    /** Who holds a post in the unit on that day: highest position first, then by given name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PostRow> postsIn(UUID unit, LocalDate day) {
        return byPosition(posts.inOn(Set.of(unit), day));
    }

    /** Who holds a post in one of the units on that day: highest position first, then by given name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PostRow> postsOf(Collection<UUID> units, LocalDate day) {
        return units.isEmpty() ? List.of() : byPosition(posts.inOn(units, day));
    }

    /** The people of these units on that day, each once by her highest post there: the order of {@link #postsOf}. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PostRow> holders(Collection<UUID> units, LocalDate day) {
        Set<UUID> seen = new HashSet<>();
        return postsOf(units, day).stream()
                .filter(post -> seen.add(post.person().id()))
                .toList();
    }

    /** Members of an organ on that day: highest position first, then by given name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PostRow> members(UUID organ, LocalDate day) {
        return byPosition(posts.membersOn(organ, day));
    }

    private static List<PostRow> byPosition(List<Post> unsorted) {
        return unsorted.stream()
                .map(Post::row)
                .sorted(Comparator.comparing(PostRow::position))
                .toList();
    }

    /** Who answers for the unit on that day; empty when the post is vacant. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<PersonCard> headOf(UUID unit, LocalDate day) {
        return Optional.ofNullable(headsOf(Set.of(unit), day).get(unit));
    }

    /** Heads of several units at once, for lists of whom to call; vacant units are missing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<UUID, PersonCard> headsOf(Collection<UUID> units, LocalDate day) {
        Map<UUID, PersonCard> heads = new HashMap<>();
        if (units.isEmpty()) {
            return heads;
        }
        UnitHistory history = register.history();
        for (Post post : posts.inOn(units, day)) {
            boolean heading = history.near(post.unitId(), day)
                    .filter(span -> Position.headOf(span.facts().kind()) == post.position())
                    .isPresent();
            if (heading) {
                heads.putIfAbsent(post.unitId(), post.person().card());
            }
        }
        return heads;
    }

    /** Who looks after the unit on that day. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OversightRow> overseersOf(UUID unit, LocalDate day) {
        return oversights.ofUnit(unit, day).stream().map(Oversight::row).toList();
    }

    /** Units that she looks after on that day: the filter "Đơn vị tôi phụ trách". */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<UUID> overseenBy(UUID person, LocalDate day) {
        Set<UUID> units = new LinkedHashSet<>();
        oversights.byPerson(person, day).forEach(oversight -> units.add(oversight.unitId()));
        return units;
    }
}
