package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectChanged;

/** Changes of people and of their posts. A person is edited where she is kept or holds a post today. */
@Service
@PreAuthorize("denyAll()")
public class PeopleService {

    private final People people;
    private final PostBook posts;
    private final PostRules rules;
    private final PersonRights rights;
    private final Freshness freshness;
    private final ApplicationEventPublisher events;

    PeopleService(
            People people,
            PostBook posts,
            PostRules rules,
            PersonRights rights,
            Freshness freshness,
            ApplicationEventPublisher events) {
        this.people = people;
        this.posts = posts;
        this.rules = rules;
        this.rights = rights;
        this.freshness = freshness;
        this.events = events;
    }

    /** The form with everything in it, the birth date too. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional(readOnly = true)
    public PersonForm form(UUID id) {
        Person person = find(id);
        rights.mayEdit(person).orThrow();
        return person.form();
    }

    /**
     * Saves somebody new or changed.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when she was changed since the form read her
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID save(PersonForm form) {
        rules.requireUnit(form.keeperUnitId());
        if (form.id() == null) {
            rights.requireAt(form.keeperUnitId());
            return published(people.save(new Person(form)));
        }
        Person person = find(form.id());
        rights.mayEdit(person).orThrow();
        if (!person.keeperUnitId().equals(form.keeperUnitId())) {
            rights.requireAt(form.keeperUnitId());
        }
        freshness.require(person, form.version());
        person.state(form);
        return published(person);
    }

    /** Whether the actor may edit her, with the reason when not. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayEdit(UUID personId) {
        return rights.mayEdit(find(personId));
    }

    /** Gives a post; a new main post takes the place of another main one of the same time. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID givePost(PostForm form) {
        rights.requireAt(form.unitId());
        Person person = find(form.personId());
        rules.requireMayHold(form);
        List<Post> held = posts.of(person.id());
        if (held.stream().anyMatch(post -> post.isSameAs(form))) {
            throw new BusinessException(
                    "organisation.post.held-already", person.name().full());
        }
        if (form.main()) {
            held.stream()
                    .filter(post -> post.overlaps(form.from(), form.until()))
                    .forEach(Post::yieldMain);
        }
        Post post = posts.give(person, form);
        published(person);
        return post.id();
    }

    /**
     * Thôi chức vụ.
     *
     * @param until first day on which she no longer holds it
     * @param why the paper or the reason, may be empty
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void endPost(UUID postId, long version, LocalDate until, String why) {
        Post post = posts.get(postId);
        rights.requireAt(post.unitId());
        freshness.require(post, version);
        post.end(until, why);
        published(post.person());
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(() -> new BusinessException("organisation.person.not-found"));
    }

    private UUID published(Person person) {
        events.publishEvent(new SubjectChanged(person.subject()));
        return person.id();
    }
}
