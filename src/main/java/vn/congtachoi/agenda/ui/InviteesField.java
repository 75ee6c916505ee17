package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Thành phần: people and units, found with or without marks; an organ or all units below with one press. */
class InviteesField extends CustomField<List<Invitee>> implements InWords {

    private final MultiSelectComboBox<InviteeChoice> chosen;
    private final Div together = new Div();
    private List<InviteeChoice> choices = List.of();

    /** @param labelKey what those who are chosen are to the record */
    InviteesField(String labelKey) {
        super(List.of());
        chosen = Fields.someOfMany(labelKey, InviteeChoice::words);
        chosen.addValueChangeListener(event -> updateValue());
        together.addClassName("app-row");
        Div content = new Div(chosen, together);
        content.addClassName("app-meeting-invited");
        add(content);
    }

    /** Who can be invited; whoever was chosen and is no longer among them is dropped. */
    void offer(UnitOptions options) {
        choices = options.invitees();
        chosen.setItems(
                (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)), choices);
        together.removeAll();
        options.organs()
                .forEach((organ, members) -> together.add(new ActionButton(
                        Texts.of("agenda.ui.form.invite-organ", organ, members.size()),
                        () -> choose(members(members)))));
        List<InviteeChoice> units = choices.stream()
                .filter(choice -> choice.invitee().personId() == null)
                .toList();
        if (units.size() > 1) {
            together.add(new ActionButton(Texts.of("agenda.ui.form.invite-units", units.size()), () -> choose(units)));
        }
    }

    private List<InviteeChoice> members(List<UUID> people) {
        return choices.stream()
                .filter(choice -> people.contains(choice.invitee().personId()))
                .toList();
    }

    private void choose(List<InviteeChoice> more) {
        Set<InviteeChoice> all = new LinkedHashSet<>(chosen.getValue());
        for (InviteeChoice choice : more) {
            if (all.stream().noneMatch(one -> isSamePerson(one, choice))) {
                all.add(choice);
            }
        }
        chosen.setValue(all);
    }

    /** An old meeting may have invited her for another of her posts. */
    private static boolean isSamePerson(InviteeChoice one, InviteeChoice other) {
        UUID person = one.invitee().personId();
        return person != null && person.equals(other.invitee().personId());
    }

    @Override
    protected List<Invitee> generateModelValue() {
        Set<InviteeChoice> wanted = chosen.getValue();
        return choices.stream()
                .filter(wanted::contains)
                .map(InviteeChoice::invitee)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Invitee> value) {
        Set<InviteeChoice> shown = new LinkedHashSet<>();
        choices.stream().filter(choice -> value.contains(choice.invitee())).forEach(shown::add);
        chosen.setValue(shown);
    }

    @Override
    public void setErrorMessage(String message) {
        chosen.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        chosen.setInvalid(invalid);
    }

    @Override
    public void focus() {
        chosen.focus();
    }

    @Override
    public String words() {
        return chosen.getValue().stream().map(InviteeChoice::label).collect(Collectors.joining("; "));
    }
}
