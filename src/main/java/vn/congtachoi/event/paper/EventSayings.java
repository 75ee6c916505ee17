package vn.congtachoi.event.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.LunarDate;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;

/** How the papers of an event call it, and what they say of its hour, place and chair. */
final class EventSayings {

    /** "Gặp mặt kỷ niệm", but not "Hội LHPN …": a name keeps its capital within a sentence. */
    private static final Pattern COMMON = Pattern.compile("\\p{Lu}\\p{Ll}* \\p{Ll}.*", Pattern.DOTALL);

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final EventMatter matter;

    EventSayings(EventMatter matter) {
        this.matter = matter;
    }

    private EventDetail event() {
        return matter.event();
    }

    String title() {
        return event().row().title();
    }

    /** The title within a sentence: "gặp mặt kỷ niệm 93 năm …". */
    String named() {
        return event().row().kind() == EventKind.CONGRESS ? title() : within(title());
    }

    /** A phrase within a sentence: small, unless it begins with a name. */
    static String within(String phrase) {
        return COMMON.matcher(phrase).matches()
                ? phrase.substring(0, 1).toLowerCase(VIETNAMESE) + phrase.substring(1)
                : phrase;
    }

    /** "tổ chức gặp mặt kỷ niệm …". */
    String holding() {
        String named = named();
        String deed = Texts.of("events.paper.holds") + " ";
        return named.startsWith(deed) ? named : deed + named;
    }

    String organ() {
        return matter.organ();
    }

    String where() {
        return event().row().whereabouts();
    }

    /** "Từ 08 giờ 00 đến 10 giờ 30, Thứ Sáu, ngày 20 tháng 10 năm 2023 (tức ngày 06 tháng 9 âm lịch)". */
    String when() {
        return when(event().form().time());
    }

    String when(EventTime time) {
        LocalTime begins = time.begins();
        LocalTime ends = time.ends();
        if (!time.isOneDay()) {
            return Texts.of("events.paper.days", edge(time.from(), begins), edge(time.to(), ends));
        }
        String day = day(time.from());
        if (begins == null) {
            return day;
        }
        return ends == null
                ? Texts.of("events.paper.at-hour", hour(begins), day)
                : Texts.of("events.paper.hours", hour(begins), hour(ends), day);
    }

    private String edge(LocalDate day, @Nullable LocalTime hour) {
        String official = VietnameseDates.official(day) + lunar(day);
        return hour == null ? official : Texts.of("events.paper.at-hour", hour(hour), official);
    }

    private String day(LocalDate day) {
        return Texts.of(
                "events.paper.weekday", VietnameseDates.weekday(day), VietnameseDates.official(day) + lunar(day));
    }

    private String lunar(LocalDate day) {
        if (!matter.lunar()) {
            return "";
        }
        LunarDate lunar = LunarCalendar.toLunar(day);
        return " "
                + Texts.of(
                        lunar.leapMonth() ? "events.paper.lunar-leap" : "events.paper.lunar",
                        Integer.toString(lunar.day()),
                        Integer.toString(lunar.month()));
    }

    /** "08 giờ 00". */
    static String hour(LocalTime hour) {
        String[] parts = VietnameseDates.time(hour).split(":", -1);
        return Texts.of("events.paper.hour", parts[0], parts[1]);
    }

    /** "Đồng chí Hà Thị Hương – Chủ tịch …", or whoever chairs it from outside as she was written; may be empty. */
    String chair() {
        String chair = event().chair();
        return event().form().heads().chairId() == null || chair.isEmpty()
                ? chair
                : Texts.of("events.paper.comrade", chair);
    }

    /** How many are expected; empty where nobody has said. */
    String expected() {
        Integer number = event().form().expected();
        return number == null ? "" : Texts.of("events.paper.people", number);
    }

    /** Of the columns of a table. */
    static List<String> heads(String... names) {
        return Stream.of(names)
                .map(name -> Texts.of("events.paper.column." + name))
                .toList();
    }
}
