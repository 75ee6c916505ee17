package vn.congtachoi.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list shows.
 *
 * @param text words of the title, with or without marks; empty for all
 * @param kind null for all
 * @param from on or after this day, or null for all
 * @param to on or before this day, or null for all
 * @param mine only those in which she takes part
 */
public record MeetingFilter(
        String text,
        @Nullable MeetingKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean mine) {

    public static final MeetingFilter ALL = new MeetingFilter("", null, null, null, false);

    public MeetingFilter withText(String words) {
        return new MeetingFilter(words, kind, from, to, mine);
    }

    public MeetingFilter withKind(@Nullable MeetingKind wanted) {
        return new MeetingFilter(text, wanted, from, to, mine);
    }

    public MeetingFilter withFrom(@Nullable LocalDate day) {
        return new MeetingFilter(text, kind, day, to, mine);
    }

    public MeetingFilter withTo(@Nullable LocalDate day) {
        return new MeetingFilter(text, kind, from, day, mine);
    }

    public MeetingFilter withMine(boolean wanted) {
        return new MeetingFilter(text, kind, from, to, wanted);
    }
}
