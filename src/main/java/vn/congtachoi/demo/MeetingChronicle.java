package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.Conclusion;
import vn.congtachoi.agenda.ConclusionRow;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.agenda.GuestRow;
import vn.congtachoi.agenda.MeetingAct;
import vn.congtachoi.agenda.MeetingAnswers;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingRecord;
import vn.congtachoi.agenda.MeetingRecords;
import vn.congtachoi.agenda.MeetingRoute;

/** What people did with their meetings. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class MeetingChronicle {

    private final MeetingRoute route;
    private final MeetingAnswers answers;
    private final MeetingRecords records;
    private final MeetingReading reading;

    MeetingChronicle(MeetingRoute route, MeetingAnswers answers, MeetingRecords records, MeetingReading reading) {
        this.route = route;
        this.answers = answers;
        this.records = records;
        this.reading = reading;
    }

    void take(Cast cast, CsvTable.Row row) {
        UUID meeting = cast.meeting(row.text("meeting"));
        String words = row.text("words");
        switch (row.text("step")) {
            case "COMING" -> answers.answer(own(cast, meeting, row.text("who")), GuestAnswer.COMING, null, words);
            case "STAND_IN" ->
                answers.answer(
                        own(cast, meeting, row.text("who")),
                        GuestAnswer.STAND_IN,
                        cast.person(row.text("extra")),
                        words);
            case "ATTEND" -> attend(meeting);
            case "RECORD" -> record(cast, meeting, words);
            case "HAND_ON" -> handOn(meeting);
            default -> route.take(meeting, MeetingAct.valueOf(row.text("step")), words);
        }
    }

    /** Whoever did not say that she stays away was there. */
    private void attend(UUID meeting) {
        answers.noteAsAnswered(meeting);
        Map<UUID, Attendance> others = reading.detail(meeting).guests().stream()
                .filter(guest -> guest.attendance() == Attendance.NOT_NOTED)
                .collect(Collectors.toMap(GuestRow::id, guest -> Attendance.PRESENT));
        answers.note(meeting, others);
    }

    /** Her own line among those invited, or the one of the unit whose key hers begins with. */
    private UUID own(Cast cast, UUID meeting, String who) {
        UUID person = cast.person(who);
        String unit = who.substring(0, who.lastIndexOf('-'));
        return reading.detail(meeting).guests().stream()
                .filter(guest -> person.equals(guest.invitee().personId())
                        || (guest.invitee().personId() == null
                                && cast.unit(unit).equals(guest.invitee().unitId())))
                .findFirst()
                .map(GuestRow::id)
                .orElseThrow();
    }

    /** Conclusions joined by ";", each with "=who=day" where somebody is to do it. */
    private void record(Cast cast, UUID meeting, String words) {
        List<Conclusion> conclusions = Arrays.stream(words.split(";", -1))
                .map(text -> conclusion(cast, text))
                .toList();
        records.write(
                meeting,
                new MeetingRecord(
                        "", conclusions, reading.detail(meeting).form().version()));
    }

    private static Conclusion conclusion(Cast cast, String text) {
        String[] parts = text.split("=", -1);
        return parts.length == 1
                ? Conclusion.of(parts[0])
                : new Conclusion(null, parts[0], MeetingStory.invitee(cast, parts[1]), LocalDate.parse(parts[2]));
    }

    private void handOn(UUID meeting) {
        reading.detail(meeting).conclusions().stream()
                .map(ConclusionRow::conclusion)
                .filter(conclusion -> conclusion.who() != null)
                .map(Conclusion::id)
                .forEach(records::handOn);
    }
}
