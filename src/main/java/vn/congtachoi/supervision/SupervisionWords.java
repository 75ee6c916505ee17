package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Days and teams as sentences name them. */
public final class SupervisionWords {

    private SupervisionWords() {}

    /** What a team without a name is called. */
    static String theTeam() {
        return Texts.of("supervision.words.team");
    }

    /** "Thứ Ba, 10/10/2023, buổi sáng, từ 08:00"; "chưa xếp ngày" where none is laid down. */
    public static String day(VisitPlacing placing) {
        LocalDate day = placing.day();
        if (day == null) {
            return Texts.of("supervision.words.no-day");
        }
        String words = Texts.of("supervision.words.day", VietnameseDates.weekday(day), VnFormat.day(day));
        if (placing.part() != DayPart.WHOLE_DAY) {
            words = Texts.of("supervision.words.part", words, Texts.of("supervision.part", placing.part()));
        }
        LocalTime from = placing.from();
        return from == null
                ? words
                : Texts.of(
                        "supervision.words.from",
                        words,
                        from.truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** "đang công tác tại đây: Chủ tịch" */
    static String tie(SupervisionPlaces.TieKind kind, String words) {
        return Texts.of("supervision.words.tie." + kind.name(), words);
    }

    /** "01/10/2023 – 31/10/2023" */
    public static String span(LocalDate from, LocalDate to) {
        return Texts.of("supervision.words.span", VnFormat.day(from), VnFormat.day(to));
    }
}
