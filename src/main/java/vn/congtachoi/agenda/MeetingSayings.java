package vn.congtachoi.agenda;

import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;

/** What the papers of a meeting say about when it is, where, and who is who. */
@Component
class MeetingSayings {

    private final AgendaPlaces places;

    MeetingSayings(AgendaPlaces places) {
        this.places = places;
    }

    /** "08 giờ 00, Thứ Hai, ngày 03 tháng 7 năm 2023" */
    static String time(MeetingTime time) {
        return Texts.of(
                "agenda.paper.time",
                hour(time.from()),
                VietnameseDates.weekday(time.day()),
                VietnameseDates.official(time.day()));
    }

    /** "08 giờ 00" */
    static String hour(LocalTime hour) {
        String[] parts = VietnameseDates.time(hour).split(":", -1);
        return Texts.of("agenda.paper.hour", parts[0], parts[1]);
    }

    /** Room, place, and the address in the network. */
    static String place(MeetingDetail meeting) {
        return Stream.of(meeting.row().whereabouts(), meeting.form().where().online())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** "Đồng chí Hoàng Thị Bích Liên, Chủ tịch Hội …", or whoever holds it from outside as she was written. */
    String chair(MeetingDetail meeting) {
        MeetingHeads heads = meeting.form().heads();
        return heads.chairId() == null ? heads.chairName() : comrade(places.choice(heads.chairId()));
    }

    /** The same for whoever writes the minutes; empty for nobody. */
    String secretary(MeetingDetail meeting) {
        MeetingHeads heads = meeting.form().heads();
        return heads.secretaryId() == null ? "" : comrade(places.choice(heads.secretaryId()));
    }

    /** "đồng chí Hoàng Thị Bích Liên" within a sentence. */
    String chairSaid(MeetingDetail meeting) {
        MeetingHeads heads = meeting.form().heads();
        return heads.chairId() == null
                ? heads.chairName()
                : Texts.of("agenda.paper.comrade-said", places.name(heads.chairId()));
    }

    /** A person with her whole post, a unit, or a guest as she was written. */
    String addressed(GuestRow guest) {
        return guest.invitee().personId() == null
                ? guest.name()
                : comrade(places.choice(guest.invitee().personId()));
    }

    /** The same among others of the unit that meets: its name is not repeated for each of its people. */
    String guest(GuestRow guest, MeetingDetail meeting) {
        return guest.invitee().personId() == null
                ? guest.name()
                : comrade(new PersonChoice(guest.invitee().personId(), guest.name(), post(guest, meeting)));
    }

    /** Her post alone; empty for a unit and for a guest. */
    String post(GuestRow guest, MeetingDetail meeting) {
        UUID person = guest.invitee().personId();
        String post = person == null ? "" : places.choice(person).detail();
        String unit = " " + meeting.unit();
        return post.endsWith(unit) ? post.substring(0, post.length() - unit.length()) : post;
    }

    private static String comrade(PersonChoice person) {
        return person.detail().isEmpty()
                ? Texts.of("agenda.paper.comrade", person.name())
                : Texts.of("agenda.paper.comrade-post", person.name(), person.detail());
    }
}
