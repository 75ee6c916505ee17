package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.audit.ui.HistoryDetails;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.PersonLog;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Somebody of the directory: how to reach her, what she is and was, which units she looks after. */
@Route("danh-ba/:person")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class PersonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HISTORY = 100;

    private final PeopleDirectory directory;
    private final PersonPosts posts;
    private final PersonLog log;
    private final HistoryWords words;
    private String title = "";

    PersonView(PeopleDirectory directory, PersonPosts posts, PersonLog log, HistoryWords words) {
        this.directory = directory;
        this.posts = posts;
        this.log = log;
        this.words = words;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID person = RouteIds.required(event, "person");
        StaleDialog.register(this, new StaleDialog.Choices(() -> show(person), null));
        show(person);
    }

    private void show(UUID id) {
        PersonCard person = directory.card(id).orElseThrow(() -> new NotFoundException("No such person"));
        title = person.name().full();
        boolean editable = posts.mayEdit(id);
        removeAll();
        add(header(person, editable), contact(person));
        add(posts.current(person, () -> show(id)));
        posts.past(person).ifPresent(this::add);
        posts.overseen(person).ifPresent(this::add);
        if (editable) {
            add(new HistoryDetails(words, id, () -> log.of(id, HISTORY)));
        }
    }

    private PageHeader header(PersonCard person, boolean editable) {
        PageHeader header = new PageHeader(title)
                .back(PeopleRoute.LIST, Texts.of("organisation.people.list.title"))
                .line(posts.standing(person));
        if (person.outside()) {
            header.beside(new StatusBadge(Texts.of("organisation.people.list.outside"), Tone.NEUTRAL));
        }
        if (editable) {
            header.secondary(new Anchor(PeopleRoute.edit(person.id()), Texts.of("organisation.people.person.edit")));
        }
        if (posts.mayGive()) {
            header.primary(ActionButton.primary(
                    "organisation.people.post.give", () -> posts.give(person, () -> show(person.id()))));
        }
        return header;
    }

    private Component contact(PersonCard person) {
        FactList facts = new FactList();
        facts.add(Texts.of("organisation.people.person.phone"), PersonContact.phone(person.phone()));
        if (person.email() != null) {
            facts.add(Texts.of("organisation.people.person.email"), PersonContact.email(person.email()));
        }
        facts.fact(Texts.of("organisation.people.person.workplace"), person.workplace());
        facts.fact(Texts.of("organisation.people.person.keeper"), posts.unitName(person.keeperUnitId()));
        return new PageSection(Texts.of("organisation.people.person.contact"), facts);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
