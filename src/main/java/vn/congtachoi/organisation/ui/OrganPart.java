package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.OrganMember;
import vn.congtachoi.organisation.OrganSheet;
import vn.congtachoi.organisation.PostRow;
import vn.congtachoi.organisation.TermRow;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** One organ: its term, its members in the order of rank, earlier terms, and what may be done. */
class OrganPart extends Composite<Div> {

    /** What she may do with the organs of the unit. */
    record Acts(OrganActs acts, UnitRef unit, Runnable changed) {}

    private final OrganSheet sheet;
    private final @Nullable Acts acts;

    OrganPart(OrganSheet sheet, LocalDate day, @Nullable Acts acts) {
        this.sheet = sheet;
        this.acts = acts;
        Optional<TermRow> running =
                sheet.terms().stream().filter(term -> term.runsOn(day)).findFirst();
        PageSection section = new PageSection(sheet.organ().name(), term(running.orElse(null)), members());
        sheet.terms().stream()
                .filter(term -> running.filter(term::equals).isEmpty())
                .forEach(term -> section.add(quiet(words(term))));
        if (acts != null) {
            section.add(acts(acts, running.filter(term -> term.until() == null)));
        }
        getContent().add(section);
    }

    private static Component term(@Nullable TermRow term) {
        return quiet(term == null ? Texts.of("organisation.people.term.none") : words(term));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("app-people-detail");
        return line;
    }

    private static String words(TermRow term) {
        String head = Texts.of(
                "organisation.people.term.line",
                term.cohort(),
                PersonPosts.span(term.from(), term.until()),
                Texts.of("organisation.term.formed", term.formed()));
        return term.basis().isEmpty() ? head : head + " · " + term.basis();
    }

    private Component members() {
        if (sheet.members().isEmpty()) {
            return new Paragraph(Texts.of("organisation.people.organ.empty"));
        }
        OrderedList list = new OrderedList();
        list.addClassNames("app-people-lines", "app-people-lines--ranked");
        sheet.members().forEach(member -> list.add(item(member)));
        return list;
    }

    private ListItem item(OrganMember member) {
        PostRow post = member.post();
        Anchor name = new Anchor(
                PeopleRoute.to(post.person().id()), post.person().name().full());
        name.addClassName("app-people-title");
        Span detail = new Span(member.standing().isEmpty() ? post.title() : member.standing());
        detail.addClassName("app-people-detail");
        Div words = new Div(name, detail);
        words.addClassName("app-people-words");
        ListItem item = new ListItem(words, PersonContact.phone(post.person().phone()));
        if (acts != null && post.until() == null) {
            item.add(ActionButton.quiet(
                    "organisation.people.organ.leave", () -> acts.acts().endMember(member, acts.changed())));
        }
        return item;
    }

    private Component acts(Acts may, Optional<TermRow> running) {
        Div row = new Div();
        row.addClassName("app-row");
        row.add(ActionButton.secondary("organisation.people.organ.add-member", () -> may.acts()
                .addMember(may.unit(), sheet.organ(), may.changed())));
        row.add(ActionButton.quiet(
                "organisation.people.term.begin", () -> may.acts().beginTerm(sheet, may.changed())));
        running.ifPresent(term -> row.add(ActionButton.quiet(
                "organisation.people.term.end", () -> may.acts().endTerm(sheet, term, may.changed()))));
        return row;
    }
}
