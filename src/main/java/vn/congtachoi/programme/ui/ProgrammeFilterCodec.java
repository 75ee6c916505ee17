package vn.congtachoi.programme.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.programme.ProgrammeFilter;
import vn.congtachoi.programme.ProgrammeKind;
import vn.congtachoi.programme.ProgrammeStatus;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of the list in its address: {@code ?tim=khoi+nghiep&loai=scheme&trang-thai=running&nam=2023}. */
class ProgrammeFilterCodec implements FilterCodec<ProgrammeFilter> {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    @Override
    public ProgrammeFilter decode(Map<String, String> query) {
        return ProgrammeFilter.all()
                .withText(query.getOrDefault("tim", ""))
                .withKind(FilterCodec.constant(ProgrammeKind.class, query.get("loai")))
                .withStatus(FilterCodec.constant(ProgrammeStatus.class, query.get("trang-thai")))
                .withYear(year(query.get("nam")));
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text != null && YEAR.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    @Override
    public Map<String, String> encode(ProgrammeFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        Integer year = filter.year();
        query.put("tim", filter.text());
        filter.kinds().forEach(kind -> query.put("loai", kind.name().toLowerCase(Locale.ROOT)));
        filter.statuses()
                .forEach(status -> query.put("trang-thai", status.name().toLowerCase(Locale.ROOT)));
        query.put("nam", year == null ? "" : String.valueOf(year));
        return query;
    }
}
