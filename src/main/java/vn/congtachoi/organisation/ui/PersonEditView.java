package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.LeaveGuard;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of a person, new or known. Somebody of the same name and telephone is asked about before she is saved. */
@Route("danh-ba/moi")
@RouteAlias("danh-ba/:person/sua")
@PermitAll
@ViewNeeds(OrganisationPermissions.EDIT)
class PersonEditView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FORM = "organisation.person";

    private final PeopleService service;
    private final PeopleList people;
    private final OwnUnits ownUnits;
    private final DraftStore drafts;
    private final Clock clock;
    private @Nullable PersonForm known;
    private @Nullable PersonFormPanel panel;
    private @Nullable DraftIndicator draft;

    PersonEditView(PeopleService service, PeopleList people, OwnUnits ownUnits, DraftStore drafts, Clock clock) {
        this.service = service;
        this.people = people;
        this.ownUnits = ownUnits;
        this.drafts = drafts;
        this.clock = clock;
        narrow();
        LeaveGuard.install(this, () -> panel != null && panel.hasChanges(), this::save);
        StaleDialog.register(this, new StaleDialog.Choices(this::reload, null, this::differences));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        known = RouteIds.optional(event, "person")
                .map(person -> RouteIds.readable(() -> service.form(person)))
                .orElse(null);
        show();
    }

    private void show() {
        removeAll();
        PersonForm form = known;
        PeopleUnits units = new PeopleUnits(people.editableUnits());
        PersonFormPanel fields = new PersonFormPanel(units, LocalDate.now(clock));
        fields.read(
                form == null
                        ? PersonFields.empty(preset(units))
                        : PersonFields.of(form, units.find(form.keeperUnitId())));
        DraftIndicator kept = new DraftIndicator(
                drafts,
                new DraftKey(FORM, form == null ? null : form.id()),
                fields,
                form == null ? null : form.version(),
                clock);
        panel = fields;
        draft = kept;
        String back = form == null ? PeopleRoute.LIST : PeopleRoute.to(Objects.requireNonNull(form.id()));
        Div foot = new Div(
                kept,
                new Anchor(back, Texts.of("organisation.people.cancel")),
                ActionButton.primary("organisation.people.save", this::save));
        foot.addClassName("app-form-foot");
        add(
                new PageHeader(getPageTitle())
                        .back(
                                back,
                                form == null
                                        ? Texts.of("organisation.people.list.title")
                                        : form.name().full()),
                fields,
                foot);
        kept.offer();
    }

    /** The unit she works for, when she may add people there. */
    private @Nullable UnitRef preset(PeopleUnits units) {
        return ownUnits.home().map(unit -> units.find(unit.id())).orElse(null);
    }

    /** What was saved meanwhile, beside what stands in the form. */
    private List<StaleDialog.Difference> differences() {
        if (known == null || panel == null) {
            return List.of();
        }
        PersonForm now = service.form(Objects.requireNonNull(known.id()));
        PeopleUnits units = new PeopleUnits(people.editableUnits());
        PersonFormPanel saved = new PersonFormPanel(units, LocalDate.now(clock));
        saved.read(PersonFields.of(now, units.find(now.keeperUnitId())));
        return panel.differences(saved);
    }

    private void reload() {
        known = known == null ? null : service.form(Objects.requireNonNull(known.id()));
        if (draft != null) {
            draft.saved();
        }
        show();
    }

    /** @return whether she was saved */
    private boolean save() {
        Optional<PersonForm> typed = typed();
        if (typed.isEmpty()) {
            return false;
        }
        Optional<PersonRow> same = people.sameAs(typed.get());
        if (same.isPresent()) {
            ConfirmStep.ask(
                    Texts.of(
                            "organisation.people.person.same",
                            typed.get().name().full()),
                    Texts.of("organisation.people.person.same-text", same.get().standing()),
                    "organisation.people.person.same-act",
                    () -> store(typed.get()));
            return false;
        }
        store(typed.get());
        return true;
    }

    private Optional<PersonForm> typed() {
        PersonForm form = known;
        return Optional.ofNullable(panel)
                .flatMap(PersonFormPanel::write)
                .map(fields -> fields.form(
                        form == null ? null : form.id(),
                        form == null ? 0 : form.version(),
                        Objects.requireNonNull(fields.keeper()).id()));
    }

    private void store(PersonForm form) {
        UUID id = service.save(form);
        if (draft != null) {
            draft.saved();
        }
        panel = null;
        Toast.success("organisation.people.person.saved", form.name().full());
        UI.getCurrent().navigate(PeopleRoute.to(id));
    }

    @Override
    public String getPageTitle() {
        return Texts.of(known == null ? "organisation.people.person.new" : "organisation.people.person.edit");
    }
}
