package vn.congtachoi.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.anniversary.AnniversaryDirectory;
import vn.congtachoi.event.EventBeginning;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventHeads;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventOccasion;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventTemplateService;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventWhere;

/** What the city held in 2023: the week of the áo dài, 8/3, 20/10 and the month of action for gender equality. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class EventStory implements Chapter {

    private final EventService events;
    private final EventTemplateService templates;
    private final AnniversaryDirectory anniversaries;
    private final EventChronicle chronicle;

    EventStory(
            EventService events,
            EventTemplateService templates,
            AnniversaryDirectory anniversaries,
            EventChronicle chronicle) {
        this.events = events;
        this.templates = templates;
        this.anniversaries = anniversaries;
        this.chronicle = chronicle;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> told = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("events.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("created_at")),
                    Step.Turn.OPENING,
                    row.text("caller"),
                    () -> cast.event(row.text("key"), create(cast, row))));
        }
        for (CsvTable.Row row : CsvTable.load("event_guests.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")),
                    Step.Turn.ENTRY,
                    row.text("who"),
                    () -> chronicle.invite(cast.event(row.text("event")), row)));
        }
        for (CsvTable.Row row : CsvTable.load("event_steps.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")), Step.Turn.REVIEW, row.text("who"), () -> chronicle.take(cast, row)));
        }
        return told;
    }

    private UUID create(Cast cast, CsvTable.Row row) {
        UUID unit = cast.unit(row.text("unit_key"));
        EventTime time = new EventTime(
                LocalDate.parse(row.text("from")),
                LocalDate.parse(row.text("to")),
                row.filled("begins").map(LocalTime::parse).orElse(null),
                row.filled("ends").map(LocalTime::parse).orElse(null));
        @Nullable UUID room = row.filled("facility").map(cast::facility).orElse(null);
        EventOccasion occasion =
                occasion(unit, row.text("anniversary"), time.from().getYear());
        EventForm form = EventForm.of(
                        EventKind.valueOf(row.text("kind")),
                        row.text("title"),
                        time,
                        new EventWhere(row.text("place"), room, null))
                .led(new EventHeads(cast.person(row.text("chair")), "", cast.person(row.text("lead"))))
                .on(occasion)
                .with(row.text("participants"), row.text("dress"), Integer.valueOf(row.text("expected")))
                .counting(row.filled("indicator").map(cast::indicator).orElse(null));
        UUID event = chronicle
                .prepared(unit, occasion)
                .map(standing -> chronicle.takeOn(standing, form))
                .orElseGet(() -> events.create(
                        unit, form, EventBeginning.as(template(unit, row.text("template"))), KnownClashes.NONE));
        List<CsvTable.Row> named = CsvTable.load("event_duties.csv").rows().stream()
                .filter(duty -> duty.text("event").equals(row.text("key")))
                .toList();
        chronicle.name(cast, event, named);
        return event;
    }

    private EventOccasion occasion(UUID unit, String name, int year) {
        return anniversaries.year(year, unit).stream()
                .filter(one -> one.name().startsWith(name))
                .map(one -> new EventOccasion(one.anniversary(), year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown in the demonstration: " + name));
    }

    private UUID template(UUID unit, String name) {
        return templates.offered(unit).stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown in the demonstration: " + name))
                .id();
    }
}
