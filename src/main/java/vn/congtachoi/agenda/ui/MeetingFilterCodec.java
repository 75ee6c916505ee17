package vn.congtachoi.agenda.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.MeetingFilter;
import vn.congtachoi.agenda.MeetingKind;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of the list in its address: {@code ?tim=giao+ban&loai=briefing&tu=2023-07-10&cua-toi=co}. From today on by default. */
class MeetingFilterCodec implements FilterCodec<MeetingFilter> {

    private static final String ALL = "tat-ca";
    private static final String YES = "co";

    private final LocalDate today;

    MeetingFilterCodec(LocalDate today) {
        this.today = today;
    }

    @Override
    public MeetingFilter decode(Map<String, String> query) {
        String from = query.getOrDefault("tu", "");
        LocalDate first = day(from);
        return MeetingFilter.ALL
                .withText(query.getOrDefault("tim", ""))
                .withKind(FilterCodec.constant(MeetingKind.class, query.get("loai")))
                .withFrom(from.equals(ALL) ? null : first == null ? today : first)
                .withTo(day(query.getOrDefault("den", "")))
                .withMine(YES.equals(query.get("cua-toi")));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Override
    public Map<String, String> encode(MeetingFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        MeetingKind kind = filter.kind();
        query.put("loai", kind == null ? "" : kind.name().toLowerCase(Locale.ROOT));
        LocalDate from = filter.from();
        query.put("tu", from == null ? ALL : from.equals(today) ? "" : from.toString());
        LocalDate to = filter.to();
        query.put("den", to == null ? "" : to.toString());
        query.put("cua-toi", filter.mine() ? YES : "");
        return query;
    }
}
