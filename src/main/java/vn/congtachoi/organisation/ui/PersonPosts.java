package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.HeldPost;
import vn.congtachoi.organisation.OrganRow;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.OversightBoard;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.TermRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** What somebody is, was, and looks after, with the acts on it: the parts of her page. */
@SpringComponent
class PersonPosts {

    private final PeopleList people;
    private final PeopleService service;
    private final OrganService organs;
    private final OversightBoard oversights;
    private final UnitDirectory units;
    private final Clock clock;

    PersonPosts(
            PeopleList people,
            PeopleService service,
            OrganService organs,
            OversightBoard oversights,
            UnitDirectory units,
            Clock clock) {
        this.people = people;
        this.service = service;
        this.organs = organs;
        this.oversights = oversights;
        this.units = units;
        this.clock = clock;
    }

    boolean mayEdit(UUID person) {
        return service.mayEdit(person).allowed();
    }

    /** Whether there is any unit in which she may give a post. */
    boolean mayGive() {
        return !editable().isEmpty();
    }

    private Set<UUID> editable() {
        return people.editableUnits().stream().map(UnitRef::id).collect(Collectors.toSet());
    }

    /** By what she is called today: her main post, or where a contact works. */
    String standing(PersonCard person) {
        return running(person.id()).stream()
                .max(Comparator.comparing(held -> held.post().main()))
                .map(HeldPost::words)
                .orElse(person.workplace());
    }

    private List<HeldPost> running(UUID person) {
        LocalDate today = today();
        return people.posts(person).stream()
                .filter(held -> !held.post().endedBy(today))
                .toList();
    }

    String unitName(UUID unit) {
        return units.find(unit, today()).map(UnitRef::name).orElse("");
    }

    /** Posts of today and those that begin later. */
    PageSection current(PersonCard person, Runnable changed) {
        List<HeldPost> held = running(person.id());
        PageSection section = new PageSection(Texts.of("organisation.people.post.section"));
        if (held.isEmpty()) {
            section.add(new Paragraph(Texts.of("organisation.people.post.none")));
            return section;
        }
        Set<UUID> editable = editable();
        UnorderedList list = list();
        held.forEach(one -> {
            ListItem item = item(one);
            if (editable.contains(one.post().unitId())) {
                item.add(ActionButton.quiet("organisation.people.post.end", () -> end(person, one, changed)));
            }
            list.add(item);
        });
        section.add(list);
        return section;
    }

    /** Posts that are over; empty when there are none. */
    Optional<PageSection> past(PersonCard person) {
        LocalDate today = today();
        UnorderedList list = list();
        people.posts(person.id()).stream()
                .filter(held -> held.post().endedBy(today))
                .forEach(held -> list.add(item(held)));
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("organisation.people.post.past"), list));
    }

    /** Units she looks after, then those she looked after; empty when there never was any. */
    Optional<PageSection> overseen(PersonCard person) {
        UnorderedList list = list();
        oversights
                .of(person.id())
                .forEach(row -> list.add(new ListItem(words(
                        unitName(row.unitId()), List.of(span(row.from(), row.until()), row.basis(), row.endBasis())))));
        return list.getComponentCount() == 0
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("organisation.people.person.oversees"), list));
    }

    /** Opens "Giao chức vụ". */
    void give(PersonCard person, Runnable changed) {
        new PersonPostDialog(people, organs, today(), form -> {
                    service.givePost(form);
                    Toast.success(
                            "organisation.people.post.given", person.name().full());
                    changed.run();
                })
                .of(person, running(person.id()).isEmpty())
                .open();
    }

    private void end(PersonCard person, HeldPost held, Runnable changed) {
        PostRow post = held.post();
        new PeopleEndDialog(
                        Texts.of(
                                "organisation.people.post.end-title",
                                held.words(),
                                person.name().full()),
                        Texts.of("organisation.people.post.end-text"),
                        "organisation.people.post.end",
                        post.from(),
                        today(),
                        (until, why) -> {
                            service.endPost(post.id(), post.version(), until, why);
                            Toast.success(
                                    "organisation.people.post.ended",
                                    person.name().full(),
                                    VnFormat.day(until));
                            changed.run();
                        })
                .open();
    }

    private ListItem item(HeldPost held) {
        PostRow post = held.post();
        List<String> details = new ArrayList<>(organ(post));
        details.addFirst(span(post.from(), post.until()));
        details.add(post.basis());
        details.add(post.endBasis());
        Div words = words(held.words(), details);
        if (post.main() && !post.endedBy(today())) {
            words.addComponentAtIndex(1, new StatusBadge(Texts.of("organisation.people.post.is-main"), Tone.ACTIVE));
        }
        return new ListItem(words);
    }

    /** Organ and term of a membership. */
    private List<String> organ(PostRow post) {
        if (post.organId() == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        organs.organsOf(post.unitId()).stream()
                .filter(organ -> organ.id().equals(post.organId()))
                .map(OrganRow::name)
                .forEach(words::add);
        organs.terms(post.organId()).stream()
                .filter(term -> term.id().equals(post.termId()))
                .map(TermRow::cohort)
                .forEach(words::add);
        return words;
    }

    private static Div words(String head, Collection<String> details) {
        Span title = new Span(head);
        title.addClassName("app-people-title");
        Div words = new Div(title);
        words.addClassName("app-people-words");
        String line = details.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
        Span detail = new Span(line);
        detail.addClassName("app-people-detail");
        words.add(detail);
        return words;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-people-lines");
        return list;
    }

    static String span(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? Texts.of("organisation.people.since", VnFormat.day(from))
                : Texts.of("organisation.people.span", VnFormat.day(from), VnFormat.day(until));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
