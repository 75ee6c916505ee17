package vn.congtachoi.supervision.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.supervision.layout.AttemptRow;
import vn.congtachoi.supervision.layout.AttemptState;
import vn.congtachoi.supervision.layout.LayoutProposal;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** How far a search is, and what it proposes. */
class AttemptPanel extends Composite<PageSection> {

    private final Paragraph words = new Paragraph();

    /** What can be done with it. */
    record Acts(Runnable stop, Runnable accept, Runnable again, Runnable drop) {}

    AttemptPanel(AttemptRow row, boolean mayArrange, Acts acts) {
        super();
        getContent().add(words);
        words.getElement().setAttribute("aria-live", "polite");
        say(row);
        if (row.state() == AttemptState.SEARCHING) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            getContent().add(bar);
        }
        LayoutProposal proposal = row.proposal();
        if (proposal != null) {
            show(proposal);
        }
        if (mayArrange) {
            getContent().add(buttons(row, acts));
        }
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of("supervision.layout.ui.attempt"));
    }

    /** How far it is, again. */
    final void say(AttemptRow row) {
        words.setText(row.words());
    }

    private static Div buttons(AttemptRow row, Acts acts) {
        Div buttons = new Div();
        buttons.addClassName("app-row");
        switch (row.state()) {
            case SEARCHING ->
                buttons.add(ActionButton.secondary("supervision.layout.ui.stop", acts.stop())
                        .with(AppIcon.X));
            case FOUND ->
                buttons.add(
                        ActionButton.primary("supervision.layout.ui.accept", acts.accept())
                                .with(AppIcon.CHECK),
                        ActionButton.secondary("supervision.layout.ui.again", acts.again()),
                        ActionButton.quiet("supervision.layout.ui.drop", acts.drop()));
            default -> buttons.add(ActionButton.quiet("supervision.layout.ui.close", acts.drop()));
        }
        return buttons;
    }

    private void show(LayoutProposal proposal) {
        PlainTable table = new PlainTable(
                Texts.of("supervision.layout.ui.proposal"),
                List.of(
                        Texts.of("supervision.layout.ui.column.body"),
                        Texts.of("supervision.layout.ui.column.campaign"),
                        Texts.of("supervision.layout.ui.column.day"),
                        Texts.of("supervision.layout.ui.column.team"),
                        Texts.of("supervision.layout.ui.column.change")));
        proposal.lines()
                .forEach(line -> table.row(List.of(line.body(), line.theme(), day(line), team(line), change(line))));
        getContent().add(table);
        if (!proposal.people().isEmpty()) {
            getContent().add(new H3(Texts.of("supervision.layout.ui.proposed-people")), teams(proposal));
        }
        if (proposal.sentences().isEmpty()) {
            getContent().add(new Span(Texts.of("supervision.layout.ui.all-kept")));
        } else {
            getContent()
                    .add(new H3(Texts.of("supervision.layout.ui.not-kept")), new SentenceList(proposal.sentences()));
        }
    }

    /** Who comes into each team, whoever leads first. */
    private static UnorderedList teams(LayoutProposal proposal) {
        Map<UUID, List<LayoutProposal.Taken>> byTeam = proposal.people().stream()
                .collect(Collectors.groupingBy(LayoutProposal.Taken::teamId, LinkedHashMap::new, Collectors.toList()));
        UnorderedList teams = new UnorderedList();
        teams.addClassName("app-layout-teams");
        byTeam.forEach((id, people) -> {
            String theme = proposal.lines().stream()
                    .filter(line -> id.equals(line.teamId()))
                    .map(LayoutProposal.Line::theme)
                    .findFirst()
                    .orElse("");
            Span campaign = new Span(theme);
            campaign.addClassName("app-quiet");
            String names = people.stream()
                    .map(one -> Texts.of(
                            "supervision.layout.ui.proposed-person",
                            one.name(),
                            Texts.of("supervision.layout.role", one.role())))
                    .collect(Collectors.joining(", "));
            String called = people.getFirst().team();
            teams.add(new ListItem(new Span(Texts.of("supervision.layout.ui.proposed-team", called, names)), campaign));
        });
        return teams;
    }

    private static String day(LayoutProposal.Line line) {
        LocalDate day = line.day();
        if (day == null) {
            return "";
        }
        String words = Texts.of("supervision.words.day", VietnameseDates.weekday(day), VnFormat.day(day));
        return line.part() == DayPart.WHOLE_DAY
                ? words
                : Texts.of("supervision.words.part", words, Texts.of("supervision.part", line.part()));
    }

    private static String team(LayoutProposal.Line line) {
        return line.teamId() == null ? Texts.of("supervision.layout.ui.no-team") : line.team();
    }

    private static String change(LayoutProposal.Line line) {
        LocalDate before = line.before();
        if (line.day() == null) {
            return Texts.of("supervision.layout.ui.change.open");
        }
        if (before == null) {
            return Texts.of("supervision.layout.ui.change.fresh");
        }
        return before.equals(line.day())
                ? Texts.of("supervision.layout.ui.change.same")
                : Texts.of("supervision.layout.ui.change.moved", VnFormat.day(before));
    }
}
