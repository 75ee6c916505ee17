package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.supervision.SeatRole;
import vn.congtachoi.supervision.TeamForm;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.InWords;
import vn.congtachoi.uikit.Texts;

/** Các đoàn: who goes, as what; people of the portal by choosing them, others by name and post. */
class TeamsField extends CustomField<List<TeamForm>> implements InWords {

    private static final int NAME_LENGTH = 200;
    private static final int POST_LENGTH = 300;

    /** One place in a team while it is edited. */
    private final class SeatLine extends Div {

        private final boolean outside;
        private final Select<SeatRole> role = Fields.choice(
                "supervision.ui.team.role",
                Arrays.asList(SeatRole.values()),
                each -> each == null ? "" : Texts.of("supervision.role", each));
        private final ComboBox<CampaignChoices.Person> person =
                Fields.oneOfMany("supervision.ui.team.person", CampaignChoices.Person::words);
        private final TextField name = Fields.text("supervision.ui.team.name", NAME_LENGTH);
        private final TextField post = Fields.text("supervision.ui.team.post", POST_LENGTH);

        SeatLine(TeamForm.SeatForm seat, boolean outside) {
            this.outside = outside;
            addClassName("app-seats__line");
            role.setValue(seat.role());
            person.setItems(
                    (each, typed) -> VietnameseText.fold(each.words()).contains(VietnameseText.fold(typed)),
                    options.people());
            person.setValue(known(seat));
            name.setValue(seat.name());
            post.setValue(seat.post());
            add(role);
            if (outside) {
                add(name, post);
            } else {
                add(person);
            }
            add(ActionButton.icon(AppIcon.TRASH_2, "supervision.ui.team.remove", () -> {
                removeFromParent();
                updateValue();
            }));
            role.addValueChangeListener(event -> updateValue());
            person.addValueChangeListener(event -> updateValue());
            name.addValueChangeListener(event -> updateValue());
            post.addValueChangeListener(event -> updateValue());
        }

        private CampaignChoices.@Nullable Person known(TeamForm.SeatForm seat) {
            UUID id = seat.personId();
            return options.people().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElse(id == null ? null : new CampaignChoices.Person(id, seat.name(), seat.post()));
        }

        TeamForm.SeatForm value() {
            CampaignChoices.Person chosen = person.getValue();
            return outside || chosen == null
                    ? new TeamForm.SeatForm(role.getValue(), null, name.getValue(), post.getValue())
                    : TeamForm.SeatForm.of(role.getValue(), chosen.id());
        }

        private boolean isFilled() {
            return outside ? !name.getValue().isBlank() : person.getValue() != null;
        }
    }

    /** One team while it is edited. */
    private final class TeamBlock extends Div {

        private final @Nullable UUID id;
        private final TextField name = Fields.text("supervision.ui.team.called", NAME_LENGTH);
        private final Div seats = new Div();

        TeamBlock(TeamForm team) {
            id = team.id();
            addClassName("app-seats");
            name.setValue(team.name());
            name.setHelperText(Texts.of("supervision.ui.team.called-hint"));
            team.seats().forEach(seat -> seats.add(new SeatLine(seat, seat.personId() == null)));
            Div acts = new Div(
                    ActionButton.quiet("supervision.ui.team.add", () -> more(false))
                            .with(AppIcon.PLUS),
                    ActionButton.quiet("supervision.ui.team.add-outside", () -> more(true))
                            .with(AppIcon.PLUS),
                    ActionButton.quiet("supervision.ui.team.drop", () -> {
                        removeFromParent();
                        named();
                        updateValue();
                    }));
            acts.addClassName("app-row");
            add(name, seats, acts);
            name.addValueChangeListener(event -> updateValue());
        }

        /** The next one is what the team lacks first. */
        private void more(boolean outside) {
            List<SeatRole> taken = lines().map(line -> line.role.getValue()).toList();
            SeatRole next = outside
                    ? SeatRole.MEMBER
                    : Stream.of(SeatRole.LEADER, SeatRole.SECRETARY)
                            .filter(role -> !taken.contains(role))
                            .findFirst()
                            .orElse(SeatRole.MEMBER);
            SeatLine added = new SeatLine(new TeamForm.SeatForm(next, null, "", ""), outside);
            seats.add(added);
            if (outside) {
                added.name.focus();
            } else {
                added.person.focus();
            }
        }

        private Stream<SeatLine> lines() {
            return seats.getChildren().map(SeatLine.class::cast);
        }

        TeamForm value() {
            return new TeamForm(
                    id,
                    name.getValue(),
                    lines().filter(SeatLine::isFilled).map(SeatLine::value).toList());
        }
    }

    private final CampaignOptions options;
    private final Div blocks = new Div();

    TeamsField(CampaignOptions options) {
        super(List.of());
        this.options = options;
        setLabel(Texts.of("supervision.ui.teams"));
        blocks.addClassName("app-seats__blocks");
        Div content = new Div(
                blocks,
                ActionButton.quiet("supervision.ui.team.new", this::another).with(AppIcon.PLUS));
        content.addClassName("app-seats__blocks");
        add(content);
    }

    private void another() {
        TeamBlock added = new TeamBlock(new TeamForm(null, "", List.of()));
        blocks.add(added);
        named();
        added.more(false);
    }

    /** One team alone needs no name. */
    private void named() {
        boolean several = teams().count() > 1;
        teams().forEach(block -> block.name.setVisible(several));
    }

    private Stream<TeamBlock> teams() {
        return blocks.getChildren().map(TeamBlock.class::cast);
    }

    @Override
    protected List<TeamForm> generateModelValue() {
        return teams().map(TeamBlock::value)
                .filter(team -> team.id() != null || !team.seats().isEmpty())
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<TeamForm> value) {
        blocks.removeAll();
        if (value != null) {
            value.forEach(team -> blocks.add(new TeamBlock(team)));
        }
        named();
    }

    @Override
    public String words() {
        return teams().flatMap(TeamBlock::lines)
                .map(line -> line.outside || line.person.getValue() == null
                        ? line.name.getValue()
                        : line.person.getValue().name())
                .collect(Collectors.joining("; "));
    }
}
