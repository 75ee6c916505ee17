package vn.congtachoi.supervision.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.VisitFilter;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of visits in the address: {@code ?nam=2023&tim=nong+thuong&loai=…&buoc=…&cua-toi=co}. This year by default. */
class VisitFilterCodec implements FilterCodec<VisitFilter> {

    private static final String YES = "co";

    private final int thisYear;

    VisitFilterCodec(int thisYear) {
        this.thisYear = thisYear;
    }

    @Override
    public VisitFilter decode(Map<String, String> query) {
        return VisitFilter.of(year(query.getOrDefault("nam", "")))
                .withText(query.getOrDefault("tim", ""))
                .withKind(FilterCodec.constant(SupervisionKind.class, read(query.get("loai"))))
                .withState(FilterCodec.constant(VisitState.class, read(query.get("buoc"))))
                .withMine(YES.equals(query.get("cua-toi")));
    }

    private static String read(@Nullable String word) {
        return word == null ? "" : word.replace('-', '_');
    }

    private int year(String typed) {
        return typed.matches("[12]\\d{3}") ? Integer.parseInt(typed) : thisYear;
    }

    @Override
    public Map<String, String> encode(VisitFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("nam", filter.year() == thisYear ? "" : String.valueOf(filter.year()));
        query.put("tim", filter.text());
        SupervisionKind kind = filter.kind();
        VisitState state = filter.state();
        query.put("loai", kind == null ? "" : word(kind));
        query.put("buoc", state == null ? "" : word(state));
        query.put("cua-toi", filter.mine() ? YES : "");
        return query;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
