package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** What guests are written on Zalo, ready to be copied. */
@Component
public class GuestMessages {

    private final PublicAddress address;

    GuestMessages(PublicAddress address) {
        this.address = address;
    }

    /** The invitation of one guest, with her title and name; her code only where others can open it. */
    public String invitation(EventGate.Facts event, GuestLine guest) {
        String standing = guest.standing().isEmpty() ? "" : ", " + guest.standing();
        String words = Texts.of(
                "events.guest.zalo.one",
                guest.addressed() + standing,
                event.unit(),
                guest.form().honorific(),
                event.title(),
                when(event.time()),
                place(event));
        return address.isLocalOnly() ? words : words + "\n" + Texts.of("events.guest.zalo.link", guest.link());
    }

    /** One invitation for a group of Zalo. */
    public String common(EventGate.Facts event) {
        return Texts.of("events.guest.zalo.common", event.unit(), event.title(), when(event.time()), place(event));
    }

    /** One text for all who were told of another day, hour or place. */
    public String moved(EventGate.Facts event) {
        return Texts.of("events.guest.zalo.moved", event.unit(), event.title(), when(event.time()), place(event));
    }

    private static String place(EventGate.Facts event) {
        return event.whereabouts().isEmpty() ? Texts.of("events.guest.zalo.no-place") : event.whereabouts();
    }

    /** "08:00, thứ Sáu, ngày 20/10/2023" */
    private static String when(EventTime time) {
        return time.isOneDay() ? moment(time.from(), time.begins()) : EventTimes.words(time);
    }

    private static String moment(LocalDate day, @Nullable LocalTime hour) {
        String words = Texts.of("events.guest.zalo.day", VietnameseDates.weekday(day), VnFormat.day(day));
        return hour == null ? words : Texts.of("events.guest.zalo.hour", VietnameseDates.time(hour), words);
    }

    /** "08:00, thứ Sáu, ngày 20/10/2023, tại Hội trường": what a guest was told. */
    public static String words(Invitation invitation) {
        String when = moment(invitation.day(), invitation.hour());
        return invitation.place().isEmpty() ? when : Texts.of("events.guest.zalo.at", when, invitation.place());
    }
}
