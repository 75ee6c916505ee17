package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** A line of a schedule as its pages show it, and the papers of a schedule. */
final class ScheduleWords {

    private ScheduleWords() {}

    /** Half day, and the hour where there is one. */
    static Div hour(WeekEntry entry) {
        Div hour = new Div(new Span(Texts.of("agenda.ui.half", entry.half())));
        if (entry.hour() != null) {
            hour.add(new Span(VietnameseDates.time(entry.hour())));
        }
        hour.addClassNames("app-week-lines__hour", "app-cell-lines");
        return hour;
    }

    /** What it is, leading to its record where she may open it; below that who leads it, where, and who takes part. */
    static Div what(WeekEntry entry, @Nullable SubjectRef subject, MeetingReading meetings) {
        Span content = new Span();
        meetings.link(subject)
                .ifPresentOrElse(
                        link -> content.add(new Anchor(link.path(), entry.content())),
                        () -> content.setText(entry.content()));
        String beside = Stream.of(
                        entry.chair().isEmpty() ? "" : Texts.of("agenda.ui.week.chair-line", entry.chair()),
                        entry.place(),
                        entry.participants())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Div words = new Div(content, new Span(beside));
        words.addClassName("app-cell-lines");
        return words;
    }

    /** Newest first. */
    static PageSection papers(List<DocumentRow> written) {
        Div links = new Div();
        links.addClassName("app-meeting-papers");
        written.forEach(paper -> links.add(new Anchor("van-ban/" + paper.id(), paper.title())));
        return new PageSection(Texts.of("agenda.ui.week.papers"), links);
    }
}
