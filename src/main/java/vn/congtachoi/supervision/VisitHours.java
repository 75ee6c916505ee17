package vn.congtachoi.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.OccupiedTime;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.uikit.Texts;

/** Which hours of its day a visit takes. */
final class VisitHours {

    private VisitHours() {}

    /** From its hour, where it has one, to the end of its part of the day. */
    static OccupiedTime taken(LocalDate day, VisitPlacing placing) {
        OccupiedTime part =
                switch (placing.part()) {
                    case MORNING -> OccupiedTime.half(day, HalfDay.MORNING);
                    case AFTERNOON -> OccupiedTime.half(day, HalfDay.AFTERNOON);
                    case WHOLE_DAY -> OccupiedTime.days(day, day);
                };
        LocalTime from = placing.from();
        LocalDateTime begins = from == null ? part.begins() : day.atTime(from);
        return begins.isAfter(part.begins()) && begins.isBefore(part.ends())
                ? new OccupiedTime(begins, part.ends())
                : part;
    }

    /** "cả ngày", "buổi sáng", or "08:00, buổi sáng". */
    static String words(VisitPlacing placing) {
        String part = Texts.of("supervision.part", placing.part());
        LocalTime from = placing.from();
        if (from == null) {
            return part;
        }
        return placing.part() == DayPart.WHOLE_DAY
                ? VietnameseDates.time(from)
                : VietnameseDates.time(from) + ", " + part;
    }
}
