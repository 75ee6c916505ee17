package vn.congtachoi.event.guest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;

/**
 * A guest as lists show her.
 *
 * @param number thứ tự giới thiệu, from 1
 * @param form who she is and how she is reached, with the version it was read at
 * @param answer what she answered, and who comes in her place
 * @param presence whether she came
 * @param link what her code opens: printed as QR and sent with her invitation
 */
public record GuestLine(UUID id, int number, GuestForm form, Told told, Answer answer, Presence presence, String link) {

    /**
     * What she was told.
     *
     * @param at null while nobody has told her
     * @param way exactly with {@code at}
     * @param then for when and where she was asked, exactly with {@code at}
     * @param outdated whether that is not how it stands now
     */
    public record Told(
            @Nullable Instant at,
            @Nullable ToldWay way,
            @Nullable Invitation then,
            boolean outdated) {}

    /**
     * What she answered.
     *
     * @param standInName who comes in her place; empty for nobody
     * @param words what was said with it, may be empty
     */
    public record Answer(GuestAnswer given, String standInName, String standInPost, String words) {}

    /**
     * Whether she came.
     *
     * @param at the hour at the door; null when she was ticked on the printed list
     * @param by who noted it
     * @param late whether she came after the beginning
     * @param unexpected whether she was not invited
     */
    public record Presence(Attendance attendance, @Nullable Instant at, String by, boolean late, boolean unexpected) {

        /** Whether she or somebody in her place was there. */
        public boolean isThere() {
            return attendance == Attendance.PRESENT || attendance == Attendance.STAND_IN;
        }
    }

    /** "Nguyễn Thị A", or that her name was erased. */
    public String name() {
        return form.name().isEmpty() ? GuestWords.erased() : form.name();
    }

    /** "đồng chí Nguyễn Thị A", or that her name was erased. */
    public String addressed() {
        return form.honorific().isEmpty() || form.name().isEmpty() ? name() : form.honorific() + " " + form.name();
    }

    /** "Chủ tịch Hội LHPN phường Sông Cầu"; empty when nobody knows. */
    public String standing() {
        return Standings.of(form.post(), form.organisation());
    }
}
