package vn.congtachoi.anniversary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congtachoi.calendar.LunarDate;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Rows and occurrences in words, for screens and papers. */
public final class AnniversaryWords {

    private AnniversaryWords() {}

    /** "20/10/2023", "15/11/2023 – 15/12/2023". */
    public static String days(Occurrence one) {
        return one.from().equals(one.to())
                ? VnFormat.day(one.from())
                : Texts.of("anniversary.words.span", VnFormat.day(one.from()), VnFormat.day(one.to()));
    }

    /** The weekday of the first day. */
    public static String weekday(Occurrence one) {
        return VietnameseDates.weekday(one.from());
    }

    /** The first day in the lunar calendar: "6/9 âm lịch". */
    public static String lunar(Occurrence one) {
        return Texts.of("anniversary.words.lunar", lunarShort(one));
    }

    /** The same where the heading says which calendar it is: "6/9", "21/2 nhuận". */
    public static String lunarShort(Occurrence one) {
        LunarDate lunar = one.days().lunar();
        String day = lunar.day() + "/" + lunar.month();
        return lunar.leapMonth() ? Texts.of("anniversary.words.lunar-leap", day) : day;
    }

    /** "93 năm Ngày thành lập Hội LHPN Việt Nam; 13 năm Ngày Phụ nữ Việt Nam"; empty when nothing is counted. */
    public static String counted(Occurrence one) {
        boolean said =
                one.counted().size() == 1 && one.counted().getFirst().name().equals(one.name());
        return one.counted().stream()
                .map(origin -> said
                        ? Texts.of("anniversary.words.years", Integer.toString(origin.count()))
                        : Texts.of("anniversary.title.next", Integer.toString(origin.count()), origin.name()))
                .collect(Collectors.joining("; "));
    }

    /**
     * "Năm tròn"; for several counts of different classes the class of each: "Năm lẻ 5 (35 năm)". Empty when nothing is
     * counted, and for weeks and months of action, of which the decrees know no classes.
     */
    public static String classes(Occurrence one) {
        if (one.kind() == AnniversaryKind.ACTION_SPAN) {
            return "";
        }
        Map<AnniversaryClass, List<OccurrenceOrigin>> classes = one.counted().stream()
                .collect(Collectors.groupingBy(OccurrenceOrigin::yearClass, LinkedHashMap::new, Collectors.toList()));
        return classes.entrySet().stream()
                .map(each -> classes.size() == 1
                        ? Texts.of("anniversary.class", each.getKey())
                        : Texts.of(
                                "anniversary.words.class-of",
                                Texts.of("anniversary.class", each.getKey()),
                                each.getValue().stream()
                                        .map(origin -> Integer.toString(origin.count()))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    /** When it is kept in any year: "Ngày 10/3 âm lịch", "Từ ngày 15/11 đến ngày 15/12", and what is set each year. */
    public static String rule(AnniversaryDate date) {
        if (date.day() == null) {
            return Texts.of("anniversary.words.rule.none");
        }
        String last = date.lastTyped();
        String days = last.isEmpty()
                ? Texts.of("anniversary.words.rule.day", date.firstTyped())
                : Texts.of("anniversary.words.rule.span", date.firstTyped(), last);
        String calendar = date.lunar() ? Texts.of("anniversary.words.rule.lunar", days) : days;
        return date.setYearly() ? Texts.of("anniversary.words.rule.set", calendar) : calendar;
    }
}
