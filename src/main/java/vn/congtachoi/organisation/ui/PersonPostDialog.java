package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.OrganRow;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostForm;
import vn.congtachoi.organisation.TermRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Giao chức vụ: to a person that is known, or into an organ that is known; the term is the one that runs on that day. */
class PersonPostDialog extends Dialog {

    private static final int TITLE_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;

    private final OrganService organs;
    private final PeopleUnits editable;
    private final Consumer<PostForm> give;
    private final ComboBox<PersonRow> person;
    private final ComboBox<UnitRef> unit;
    private final Select<OrganRow> organ;
    private final Select<Position> position;
    private final TextField title = Fields.text("organisation.people.post.title", TITLE_LENGTH);
    private final DatePicker from = Fields.day("organisation.people.post.from");
    private final TextField basis = Fields.text("organisation.people.post.basis", BASIS_LENGTH);
    private final Checkbox main = Fields.check("organisation.people.post.main");
    private @Nullable UUID known;

    PersonPostDialog(PeopleList people, OrganService organs, LocalDate today, Consumer<PostForm> give) {
        this.organs = organs;
        this.give = give;
        editable = new PeopleUnits(people.editableUnits());
        person = PersonChoice.field("organisation.people.post.person", people);
        unit = Fields.oneOfMany("organisation.people.post.unit", editable::label);
        unit.setItems(editable.all());
        organ = Fields.choice(
                "organisation.people.post.organ",
                List.of(),
                row -> row == null ? Texts.of("organisation.people.post.no-organ") : row.name());
        organ.setEmptySelectionAllowed(true);
        organ.setEmptySelectionCaption(Texts.of("organisation.people.post.no-organ"));
        position = Fields.choice(
                "organisation.people.post.position",
                List.of(Position.values()),
                chosen -> chosen == null ? "" : Texts.of("organisation.position", chosen));
        title.setHelperText(Texts.of("organisation.people.post.title-hint"));
        from.setValue(today);
        unit.addValueChangeListener(event -> offerOrgans(event.getValue()));
        required().forEach(field -> field.setRequiredIndicatorVisible(true));
        Div body = new Div(person, unit, position, organ, title, from, basis, main);
        body.addClassName("app-people-dialog");
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("organisation.people.cancel", this::close),
                        ActionButton.primary("organisation.people.post.give", this::accept));
    }

    /** A post for her, mostly in the unit that keeps her; without one so far it becomes the one she is called by. */
    PersonPostDialog of(PersonCard card, boolean first) {
        known = card.id();
        person.setVisible(false);
        unit.setValue(editable.find(card.keeperUnitId()));
        main.setValue(first);
        setHeaderTitle(Texts.of("organisation.people.post.of", card.name().full()));
        return this;
    }

    /** A new member of the organ. */
    PersonPostDialog in(UnitRef itsUnit, OrganRow row) {
        unit.setItems(List.of(itsUnit));
        unit.setValue(itsUnit);
        unit.setReadOnly(true);
        organ.setItems(List.of(row));
        organ.setValue(row);
        organ.setReadOnly(true);
        position.setValue(
                switch (row.kind()) {
                    case BTV -> Position.STANDING_MEMBER;
                    case THUONG_TRUC -> Position.VICE_CHAIR;
                    case UBKT -> Position.INSPECTION_MEMBER;
                    case BCH, OTHER -> Position.COMMITTEE_MEMBER;
                });
        setHeaderTitle(Texts.of("organisation.people.post.in", row.name()));
        return this;
    }

    private void offerOrgans(@Nullable UnitRef chosen) {
        if (!organ.isReadOnly()) {
            organ.setItems(chosen == null ? List.of() : organs.organsOf(chosen.id()));
        }
    }

    /** Those without which no post can be given, as far as they are asked. */
    private List<AbstractField<?, ?>> required() {
        return Stream.<AbstractField<?, ?>>of(person, unit, position, from)
                .filter(AbstractField::isVisible)
                .toList();
    }

    private void accept() {
        List<AbstractField<?, ?>> missing =
                required().stream().filter(AbstractField::isEmpty).toList();
        required().forEach(field -> mark(field, missing.contains(field)));
        if (!missing.isEmpty()) {
            ((Focusable<?>) missing.getFirst()).focus();
            return;
        }
        give.accept(form(known == null ? person.getValue().card().id() : known));
        close();
    }

    private static void mark(AbstractField<?, ?> field, boolean missing) {
        HasValidation said = (HasValidation) field;
        said.setErrorMessage(missing ? Texts.of("uikit.field.required") : "");
        said.setInvalid(missing);
    }

    private PostForm form(UUID holder) {
        OrganRow chosen = organ.getValue();
        return new PostForm(
                holder,
                unit.getValue().id(),
                chosen == null ? null : chosen.id(),
                chosen == null ? null : running(chosen.id()),
                position.getValue(),
                title.getValue(),
                from.getValue(),
                null,
                main.getValue(),
                basis.getValue());
    }

    private @Nullable UUID running(UUID organId) {
        LocalDate day = from.getValue();
        return organs.terms(organId).stream()
                .filter(term -> term.runsOn(day))
                .map(TermRow::id)
                .findFirst()
                .orElse(null);
    }
}
