package vn.congtachoi.agenda;

import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Times as sentences name them. */
public final class AgendaWords {

    private AgendaWords() {}

    /** "10/7/2023", "sáng 10/7/2023", or "từ chiều 10/7/2023 đến sáng 12/7/2023". */
    public static String span(AbsenceSpan span) {
        if (!span.from().equals(span.to())) {
            return Texts.of(
                    "agenda.words.span",
                    half(span.fromHalf(), VnFormat.day(span.from())),
                    half(span.toHalf(), VnFormat.day(span.to())));
        }
        String day = VnFormat.day(span.from());
        return span.fromHalf() == span.toHalf() ? half(span.fromHalf(), day) : day;
    }

    private static String half(HalfDay half, String day) {
        return Texts.of("agenda.words.half." + half.name(), day);
    }

    /** "08:00–11:30 ngày 10/7/2023" */
    public static String time(MeetingTime time) {
        return Texts.of("agenda.words.time", time.hours(), VnFormat.day(time.day()));
    }
}
