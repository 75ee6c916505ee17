package vn.congtachoi.recommendation.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.recommendation.RecommendationFilter;
import vn.congtachoi.recommendation.RecommendationGroup;
import vn.congtachoi.recommendation.RecommendationSort;
import vn.congtachoi.recommendation.RecommendationSorting;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.RouteIds;

/**
 * The register's filter and order in its address: {@code ?tim=so+sach&tinh-trang=late&don-vi=…&nam=2023&xep=age}. Open
 * ones by default.
 */
class RecommendationFilterCodec implements FilterCodec<RecommendationLook> {

    private static final String ALL = "tat-ca";
    private static final String YES = "co";

    @Override
    public RecommendationLook decode(Map<String, String> query) {
        String word = query.getOrDefault("tinh-trang", "");
        RecommendationGroup group = FilterCodec.constant(RecommendationGroup.class, word.replace('-', '_'));
        RecommendationFilter filter = RecommendationFilter.OPEN
                .withText(query.getOrDefault("tim", ""))
                .withGroup(word.equals(ALL) ? null : group == null ? RecommendationGroup.OPEN : group)
                .withUnit(RouteIds.id(query.get("don-vi")).orElse(null))
                .withTheme(query.getOrDefault("chuyen-de", ""))
                .withYear(year(query.getOrDefault("nam", "")))
                .withRepeats(YES.equals(query.get("lap-lai")));
        RecommendationSort by = FilterCodec.constant(RecommendationSort.class, query.get("xep"));
        return new RecommendationLook(
                filter,
                new RecommendationSorting(by == null ? RecommendationSort.DUE : by, YES.equals(query.get("giam"))));
    }

    private static @Nullable Integer year(String typed) {
        return typed.matches("[12]\\d{3}") ? Integer.valueOf(typed) : null;
    }

    @Override
    public Map<String, String> encode(RecommendationLook look) {
        RecommendationFilter filter = look.filter();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        RecommendationGroup group = filter.group();
        query.put("tinh-trang", group == null ? ALL : group == RecommendationGroup.OPEN ? "" : word(group));
        UUID unit = filter.unit();
        query.put("don-vi", unit == null ? "" : unit.toString());
        query.put("chuyen-de", filter.theme());
        Integer year = filter.year();
        query.put("nam", year == null ? "" : year.toString());
        query.put("lap-lai", filter.repeats() ? YES : "");
        boolean usual = look.order().equals(RecommendationSorting.DUE);
        query.put("xep", usual ? "" : word(look.order().by()));
        query.put("giam", look.order().descending() ? YES : "");
        return query;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
