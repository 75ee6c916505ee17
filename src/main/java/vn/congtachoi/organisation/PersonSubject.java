package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds people; beside the name stands what she is today, or where a contact works. */
@Component
class PersonSubject implements SubjectType, SearchSource {

    private final People people;
    private final Posts posts;
    private final UnitRegister register;
    private final Access access;
    private final Clock clock;

    PersonSubject(People people, Posts posts, UnitRegister register, Access access, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.register = register;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String type() {
        return Person.TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return people.findById(id).map(person -> person.name().full());
    }

    @Override
    public String path(UUID id) {
        return "danh-ba/" + id;
    }

    @Override
    public boolean mayRead(UUID id) {
        return access.holds(OrganisationPermissions.READ);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        List<Person> all = people.all();
        return all.isEmpty() ? List.of() : documents(all);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return people.findById(id).map(person -> documents(List.of(person)).getFirst());
    }

    private List<SearchDocument> documents(List<Person> some) {
        LocalDate today = LocalDate.now(clock);
        UnitHistory history = register.history();
        Map<UUID, Post> mainPosts = new HashMap<>();
        List<Post> held = some.size() == 1 ? posts.ofOn(Set.of(some.getFirst().id()), today) : posts.allOn(today);
        held.forEach(post -> mainPosts.putIfAbsent(post.person().id(), post));
        return some.stream()
                .map(person -> new SearchDocument(
                        person.subject(),
                        person.name().full(),
                        detail(person, mainPosts.get(person.id()), history, today)))
                .toList();
    }

    private static String detail(Person person, @Nullable Post post, UnitHistory history, LocalDate today) {
        return post == null ? person.card().workplace() : post.in(history, today);
    }
}
