package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.supervision.LayoutGround;
import vn.congtachoi.supervision.LayoutPeople;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.layout.LayoutWish;
import vn.congtachoi.supervision.layout.LayoutWish.Staffing;
import vn.congtachoi.uikit.Texts;

/** How many teams a campaign gets that has none, and how large a team becomes that lacks people. */
class StaffingPanel extends Composite<Div> {

    private final Map<UUID, Row> rows = new LinkedHashMap<>();

    /** @param changed told when a number is another */
    StaffingPanel(LayoutGround ground, LayoutWish wish, Runnable changed) {
        getContent().addClassName("app-layout-staffing");
        getContent().add(new H3(Texts.of("supervision.layout.ui.staffing")));
        ground.campaigns().stream().filter(ground::isToBeStaffed).forEach(campaign -> {
            Row row = new Row(campaign, ground.visitsOf(campaign.id()).size(), wish.staffing(campaign.id()), changed);
            rows.put(campaign.id(), row);
            getContent().add(row);
        });
    }

    /** Only for these campaigns, and what it takes of these people. */
    void show(Set<LayoutGround.Round> campaigns, Collection<LayoutPeople.Candidate> people) {
        rows.values().forEach(row -> {
            row.setVisible(campaigns.contains(row.campaign));
            row.say(people);
        });
        setVisible(rows.values().stream().anyMatch(Row::isVisible));
    }

    /** Where they are not the usual. */
    Map<UUID, Staffing> value() {
        Map<UUID, Staffing> wanted = new LinkedHashMap<>();
        rows.forEach((campaign, row) -> {
            Staffing staffing = row.value();
            if (row.isVisible() && !staffing.equals(Staffing.USUAL)) {
                wanted.put(campaign, staffing);
            }
        });
        return wanted;
    }

    /** One campaign. */
    private static final class Row extends Div {

        private final LayoutGround.Round campaign;
        private final IntegerField teams;
        private final IntegerField people;
        private final Paragraph takes = new Paragraph();

        Row(LayoutGround.Round campaign, int visits, Staffing wanted, Runnable changed) {
            this.campaign = campaign;
            int mostTeams = Math.clamp(visits, 1, Staffing.MOST_TEAMS);
            int smallest = campaign.smallestTeam();
            teams = number("supervision.layout.ui.team-count", 1, mostTeams, wanted.teams());
            teams.setAriaLabel(Texts.of("supervision.layout.ui.team-count-of", campaign.theme()));
            teams.setVisible(campaign.teams().isEmpty());
            people = number(
                    "supervision.layout.ui.team-size",
                    smallest,
                    Math.max(smallest, Staffing.MOST_PEOPLE),
                    wanted.size(smallest));
            people.setAriaLabel(Texts.of("supervision.layout.ui.team-size-of", campaign.theme()));
            List.of(teams, people).forEach(field -> field.addValueChangeListener(event -> changed.run()));
            takes.getElement().setAttribute("aria-live", "polite");
            Div numbers = new Div(teams, people);
            numbers.addClassName("app-row");
            add(new Span(campaign.theme()), numbers, takes);
        }

        private static IntegerField number(String key, int least, int most, int value) {
            IntegerField field = new IntegerField(Texts.of(key));
            field.setMin(least);
            field.setMax(most);
            field.setStepButtonsVisible(true);
            field.setHelperText(
                    least == most
                            ? Texts.of("supervision.layout.ui.number-fixed", least)
                            : Texts.of("supervision.layout.ui.number-range", least, most));
            field.setValue(Math.clamp(value, least, most));
            return field;
        }

        /** What is empty or out of all reason counts as the nearest that goes. */
        private static int typed(IntegerField field) {
            Integer number = field.getValue();
            return number == null ? field.getMin() : Math.clamp(number, field.getMin(), field.getMax());
        }

        Staffing value() {
            int size = typed(people);
            return new Staffing(typed(teams), size == campaign.smallestTeam() ? 0 : size);
        }

        void say(Collection<LayoutPeople.Candidate> chosen) {
            List<LayoutPeople.Candidate> free =
                    chosen.stream().filter(one -> !isSeated(one.personId())).toList();
            int needed = needed();
            int lacking = needed - free.size();
            int leaders = leaders();
            int lackingLeaders = leaders
                    - (int) free.stream()
                            .filter(LayoutPeople.Candidate::mayLead)
                            .count();
            boolean enough = lacking <= 0 && lackingLeaders <= 0;
            takes.setText(
                    enough
                            ? Texts.of("supervision.layout.ui.staffing-enough", needed)
                            : lackingLeaders > lacking
                                    ? Texts.of(
                                            "supervision.layout.ui.staffing-leaders", needed, leaders, lackingLeaders)
                                    : Texts.of("supervision.layout.ui.staffing-more", needed, lacking));
            takes.setClassName("app-layout-staffing__lacking", !enough);
        }

        private boolean isSeated(UUID person) {
            return campaign.teams().stream()
                    .flatMap(team -> team.members().stream())
                    .anyMatch(member -> person.equals(member.personId()));
        }

        private List<TeamRow> lackingTeams() {
            return campaign.teams().stream()
                    .filter(team -> !campaign.isWhole(team))
                    .toList();
        }

        private int needed() {
            int size = typed(people);
            return campaign.teams().isEmpty()
                    ? typed(teams) * size
                    : lackingTeams().stream()
                            .mapToInt(team -> Math.max(size - team.members().size(), team.isLed() ? 0 : 1))
                            .sum();
        }

        private int leaders() {
            return campaign.teams().isEmpty()
                    ? typed(teams)
                    : (int) lackingTeams().stream()
                            .filter(team -> !team.isLed())
                            .count();
        }
    }
}
