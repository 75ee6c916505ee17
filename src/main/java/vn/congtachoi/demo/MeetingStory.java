package vn.congtachoi.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.AgendaPoint;
import vn.congtachoi.agenda.FacilityForm;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityService;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.agenda.MeetingForm;
import vn.congtachoi.agenda.MeetingHeads;
import vn.congtachoi.agenda.MeetingKind;
import vn.congtachoi.agenda.MeetingService;
import vn.congtachoi.agenda.MeetingTime;
import vn.congtachoi.agenda.MeetingWhere;

/** The meetings of mid-2023 and the rooms they take. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class MeetingStory implements Chapter {

    private final FacilityService facilities;
    private final MeetingService meetings;
    private final MeetingChronicle chronicle;

    MeetingStory(FacilityService facilities, MeetingService meetings, MeetingChronicle chronicle) {
        this.facilities = facilities;
        this.meetings = meetings;
        this.chronicle = chronicle;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> told = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("facilities.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("known_at")),
                    Step.Turn.OPENING,
                    row.text("keeper"),
                    () -> cast.facility(row.text("key"), facilities.add(cast.unit(row.text("unit_key")), form(row)))));
        }
        for (CsvTable.Row row : CsvTable.load("meetings.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("called_at")),
                    Step.Turn.OPENING,
                    row.text("caller"),
                    () -> cast.meeting(row.text("key"), call(cast, row))));
        }
        for (CsvTable.Row row : CsvTable.load("meeting_steps.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")), Step.Turn.REVIEW, row.text("who"), () -> chronicle.take(cast, row)));
        }
        return told;
    }

    private static FacilityForm form(CsvTable.Row row) {
        return new FacilityForm(
                FacilityKind.valueOf(row.text("kind")),
                row.text("name"),
                row.filled("seats").map(Integer::valueOf).orElse(null),
                true,
                0);
    }

    private UUID call(Cast cast, CsvTable.Row row) {
        MeetingTime time = new MeetingTime(
                LocalDate.parse(row.text("day")),
                LocalTime.parse(row.text("from")),
                row.filled("until").map(LocalTime::parse).orElse(null));
        @Nullable UUID room = row.filled("facility").map(cast::facility).orElse(null);
        MeetingHeads heads = new MeetingHeads(
                row.filled("chair").map(cast::person).orElse(null),
                row.text("chair_name"),
                row.filled("secretary").map(cast::person).orElse(null));
        List<Invitee> invited =
                parts(row.text("invited"), "\\|").map(key -> invitee(cast, key)).toList();
        List<AgendaPoint> points = parts(row.text("points"), ";")
                .map(point -> point.split("=", -1))
                .map(pair -> new AgendaPoint(pair[0], Integer.valueOf(pair[1]), ""))
                .toList();
        return meetings.call(
                cast.unit(row.text("unit_key")),
                new MeetingForm(
                        MeetingKind.valueOf(row.text("kind")),
                        row.text("title"),
                        time,
                        new MeetingWhere(row.text("place"), room, null, ""),
                        heads,
                        invited,
                        points,
                        List.of(),
                        row.text("note"),
                        0),
                KnownClashes.NONE);
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).filter(part -> !part.isEmpty());
    }

    /** "unit", or "unit@person". */
    static Invitee invitee(Cast cast, String key) {
        int at = key.indexOf('@');
        return at < 0
                ? Invitee.unit(cast.unit(key))
                : Invitee.person(cast.unit(key.substring(0, at)), cast.person(key.substring(at + 1)));
    }
}
