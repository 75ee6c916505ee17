package vn.congtachoi.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;

/** A meeting of a unit to which everybody of it is asked. */
@Component
public class TestMeeting {

    private final MeetingService meetings;
    private final MeetingRoute route;
    private final Clock clock;

    TestMeeting(MeetingService meetings, MeetingRoute route, Clock clock) {
        this.meetings = meetings;
        this.route = route;
        this.clock = clock;
    }

    /**
     * Announced for the morning of that day to the unit and to whoever else is named.
     *
     * @param caller somebody who may call meetings of the unit, and holds this one
     */
    public UUID announce(TestSignIn caller, UUID unit, String title, int inDays, Invitee... more) {
        Stream<Invitee> invited = Stream.concat(Stream.of(Invitee.unit(unit)), Stream.of(more));
        UUID meeting = begin(caller, unit, title, inDays, invited.toArray(Invitee[]::new));
        caller.run(() -> route.take(meeting, MeetingAct.ANNOUNCE, ""));
        return meeting;
    }

    /** The same, held today. */
    public UUID hold(TestSignIn caller, UUID unit, String title, Invitee... more) {
        UUID meeting = announce(caller, unit, title, 0, more);
        caller.run(() -> route.take(meeting, MeetingAct.HOLD, ""));
        return meeting;
    }

    /** A conference of the unit, announced for the morning of that day. */
    public UUID conference(TestSignIn caller, UUID unit, String title, LocalDate day) {
        MeetingForm form = MeetingForm.of(
                MeetingKind.CONFERENCE,
                title,
                new MeetingTime(day, LocalTime.of(8, 0), LocalTime.of(10, 0)),
                MeetingWhere.at("Hội trường"),
                MeetingHeads.chair(caller.personId()),
                List.of(Invitee.unit(unit)));
        UUID meeting = caller.call(() -> meetings.call(unit, form, KnownClashes.NONE));
        caller.run(() -> route.take(meeting, MeetingAct.ANNOUNCE, ""));
        return meeting;
    }

    /** A draft with nobody but whoever is named. */
    public UUID begin(TestSignIn caller, UUID unit, String title, int inDays, Invitee... invited) {
        MeetingTime time =
                new MeetingTime(LocalDate.now(clock).plusDays(inDays), LocalTime.of(8, 0), LocalTime.of(10, 0));
        return caller.call(() -> meetings.call(
                unit,
                MeetingForm.of(
                        MeetingKind.BRIEFING,
                        title,
                        time,
                        MeetingWhere.at("Hội trường"),
                        MeetingHeads.chair(caller.personId()),
                        List.of(invited)),
                KnownClashes.NONE));
    }
}
