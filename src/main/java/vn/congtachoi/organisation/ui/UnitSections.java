package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.Letterhead;
import vn.congtachoi.organisation.OversightRow;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonCard;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitList;
import vn.congtachoi.organisation.UnitRow;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The parts of a unit's page that say how it is on a day. */
@Component
class UnitSections {

    private final PeopleDirectory people;
    private final UnitDirectory directory;
    private final UnitList units;

    UnitSections(PeopleDirectory people, UnitDirectory directory, UnitList units) {
        this.people = people;
        this.directory = directory;
        this.units = units;
    }

    PageSection people(UnitDetail unit, LocalDate day) {
        Map<PersonCard, List<String>> titles = new LinkedHashMap<>();
        for (PostRow post : people.postsIn(unit.id(), day)) {
            titles.computeIfAbsent(post.person(), person -> new ArrayList<>()).add(post.title());
        }
        return new PageSection(
                Texts.of("organisation.ui.people"),
                titles.isEmpty()
                        ? quiet("organisation.ui.people.none")
                        : list(titles.entrySet().stream()
                                .map(held ->
                                        person(held.getKey(), String.join(", ", new LinkedHashSet<>(held.getValue()))))
                                .toList()));
    }

    PageSection overseers(UnitDetail unit, LocalDate day) {
        List<OversightRow> overseers = people.overseersOf(unit.id(), day);
        return new PageSection(
                Texts.of("organisation.ui.overseers"),
                overseers.isEmpty()
                        ? quiet("organisation.ui.overseers.none")
                        : list(overseers.stream()
                                .map(row -> person(row.person(), since(row)))
                                .toList()));
    }

    private static String since(OversightRow row) {
        String day = VnFormat.day(row.from());
        return row.basis().isEmpty()
                ? Texts.of("organisation.ui.since", day)
                : Texts.of("organisation.ui.since-by", day, row.basis());
    }

    private static ListItem person(PersonCard person, String detail) {
        Div words = new Div(PersonLinks.name(person), new Span(detail));
        words.addClassName("app-people__words");
        return new ListItem(words, PersonLinks.phone(person));
    }

    PageSection below(UnitDetail unit, LocalDate day) {
        List<UnitRow> rows = units.below(unit.id(), day);
        if (rows.isEmpty()) {
            return new PageSection(Texts.of("organisation.ui.below"), quiet("organisation.ui.below.none"));
        }
        DataGrid<UnitRow> grid = new DataGrid<>(row -> row.unit().id());
        grid.link(
                "organisation.ui.name",
                row -> row.unit().name(),
                row -> "to-chuc/" + row.unit().id());
        grid.lines("organisation.ui.head", UnitSections::head, UnitRow::headPhone);
        if (rows.stream().anyMatch(row -> row.branches() > 0)) {
            grid.number("organisation.ui.branches", row -> (long) row.branches())
                    .setFlexGrow(0)
                    .setWidth("7rem");
        }
        grid.card(row -> new Card(row.unit().name()).line(head(row)).line(row.headPhone()));
        grid.show(rows);
        return new PageSection(Texts.of("organisation.ui.below.count", rows.size()), grid);
    }

    private static String head(UnitRow row) {
        return row.head() == null ? Texts.of("organisation.ui.vacant") : row.headName();
    }

    /** As it stands at the head of a paper of that day. */
    PageSection letterhead(UnitDetail unit, LocalDate day) {
        Letterhead lines = directory.letterheadOn(unit.id(), day);
        Div paper = new Div(new Span(lines.superior()), new Span(lines.issuer()));
        paper.addClassName("app-letterhead");
        return new PageSection(
                Texts.of("organisation.ui.letterhead"),
                paper,
                new Paragraph(
                        lines.place().isEmpty()
                                ? Texts.of("organisation.ui.letterhead.no-place")
                                : Texts.of("organisation.ui.letterhead.place", lines.place())));
    }

    private static UnorderedList list(List<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("app-people");
        return list;
    }

    private static Paragraph quiet(String key) {
        Paragraph words = new Paragraph(Texts.of(key));
        words.addClassName("app-quiet");
        return words;
    }
}
