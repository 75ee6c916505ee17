package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.agenda.calendar.CalendarFiles;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;

/** The papers of what is shown: its month and its year, with the layers, the unit and the person said on them. */
class CalendarPrint {

    private final CalendarFiles files;
    private final List<CalendarLayer> layers;
    private final List<UnitRef> units;
    private final List<PersonChoice> people;

    /** @param units whose calendar she reads, her own first */
    CalendarPrint(CalendarFiles files, List<CalendarLayer> layers, List<UnitRef> units, List<PersonChoice> people) {
        this.files = files;
        this.layers = layers;
        this.units = units;
        this.people = people;
    }

    /** Nothing where nothing is shown. */
    Component[] links(CalendarView view, LocalDate day) {
        if (view.layers().isEmpty() || units.isEmpty()) {
            return new Component[0];
        }
        YearMonth month = YearMonth.from(day);
        CalendarQuestion question = view.question(day, day);
        List<String> said = said(view);
        UUID issuer = view.unit() == null ? units.getFirst().id() : view.unit();
        return new Component[] {
            DownloadLink.pdf(
                    "agenda.calendar.ui.print-month",
                    "lich-thang-" + month + ".pdf",
                    () -> files.month(question, said, issuer, month)),
            DownloadLink.pdf(
                    "agenda.calendar.ui.print-year",
                    "lich-nam-" + day.getYear() + ".pdf",
                    () -> files.year(question, said, issuer, day.getYear()))
        };
    }

    private List<String> said(CalendarView view) {
        List<String> said = new ArrayList<>();
        units.stream()
                .filter(unit -> unit.id().equals(view.unit()))
                .forEach(unit -> said.add(Texts.of("agenda.calendar.paper.unit", unit.name())));
        people.stream()
                .filter(person -> person.personId().equals(view.person()))
                .forEach(person -> said.add(Texts.of("agenda.calendar.paper.person", person.words())));
        String shown = layers.stream()
                .filter(view.layers()::contains)
                .map(layer -> Texts.of("agenda.calendar.layer", layer))
                .collect(Collectors.joining(", "));
        said.add(Texts.of("agenda.calendar.paper.layers", shown));
        return said;
    }
}
