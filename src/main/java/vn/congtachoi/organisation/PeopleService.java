package vn.congtachoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectChanged;

/**
 * Changes of people, of their posts, and of who looks after which unit. A person is edited where she is kept or holds a
 * post today; a post and an oversight where the unit is edited.
 */
@Service
@PreAuthorize("denyAll()")
public class PeopleService {

    private final People people;
    private final Posts posts;
    private final Oversights oversights;
    private final PostRules rules;
    private final PositionNames positions;
    private final Freshness freshness;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            People people,
            Posts posts,
            Oversights oversights,
            PostRules rules,
            PositionNames positions,
            Freshness freshness,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.oversights = oversights;
        this.rules = rules;
        this.positions = positions;
        this.freshness = freshness;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The form with everything in it, the birth date too. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional(readOnly = true)
    public PersonForm form(UUID id) {
        Person person = find(id);
        mayEdit(person).orThrow();
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
            access.require(OrganisationPermissions.EDITING, form.keeperUnitId());
            return published(people.save(new Person(form)));
        }
        Person person = find(form.id());
        mayEdit(person).orThrow();
        if (!person.keeperUnitId().equals(form.keeperUnitId())) {
            access.require(OrganisationPermissions.EDITING, form.keeperUnitId());
        }
        freshness.require(person, form.version());
        person.state(form);
        return published(person);
    }

    /** Whether the actor may edit her, with the reason when not. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayEdit(UUID personId) {
        return mayEdit(find(personId));
    }

    private Decision mayEdit(Person person) {
        Decision kept = access.may(OrganisationPermissions.EDITING, person.keeperUnitId());
        boolean holdsPost = !kept.allowed()
                && posts.ofOn(Set.of(person.id()), LocalDate.now(clock)).stream()
                        .anyMatch(post -> access.may(OrganisationPermissions.EDITING, post.unitId())
                                .allowed());
        return holdsPost ? Decision.yes() : kept;
    }

    /** Gives a post; a new main post takes the place of another main one of the same time. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID givePost(PostForm form) {
        access.require(OrganisationPermissions.EDITING, form.unitId());
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
        Post post = posts.save(new Post(person, form, positions.name(form.position())));
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
        Post post = posts.findById(postId).orElseThrow(() -> new BusinessException("organisation.post.not-found"));
        access.require(OrganisationPermissions.EDITING, post.unitId());
        freshness.require(post, version);
        post.end(until, why);
        published(post.person());
    }

    /** Phân công phụ trách cơ sở. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID oversee(UUID personId, UUID unitId, LocalDate from, String basis) {
        access.require(OrganisationPermissions.EDITING, unitId);
        rules.requireUnitOn(unitId, from);
        Person person = find(personId);
        boolean already = oversights.byPerson(personId, from).stream()
                .anyMatch(oversight -> oversight.unitId().equals(unitId));
        if (already) {
            throw new BusinessException(
                    "organisation.oversight.given-already", person.name().full());
        }
        return oversights.save(new Oversight(person, unitId, from, basis)).id();
    }

    /**
     * Thôi phụ trách.
     *
     * @param until first day on which she no longer looks after the unit
     * @param why the paper or the reason, may be empty
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void endOversight(UUID oversightId, long version, LocalDate until, String why) {
        Oversight oversight = oversights
                .findById(oversightId)
                .orElseThrow(() -> new BusinessException("organisation.oversight.not-found"));
        access.require(OrganisationPermissions.EDITING, oversight.unitId());
        freshness.require(oversight, version);
        oversight.end(until, why);
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(() -> new BusinessException("organisation.person.not-found"));
    }

    private UUID published(Person person) {
        events.publishEvent(new SubjectChanged(person.subject()));
        return person.id();
    }
}
