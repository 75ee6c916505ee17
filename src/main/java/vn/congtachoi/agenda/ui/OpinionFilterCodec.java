package vn.congtachoi.agenda.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.congtachoi.agenda.opinion.OpinionFilter;
import vn.congtachoi.agenda.opinion.OpinionState;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of the list in its address: {@code ?tim=bao+cao&trang-thai=asking&hoi-toi=co}. */
class OpinionFilterCodec implements FilterCodec<OpinionFilter> {

    private static final String YES = "co";

    @Override
    public OpinionFilter decode(Map<String, String> query) {
        return OpinionFilter.ALL
                .withText(query.getOrDefault("tim", ""))
                .withState(FilterCodec.constant(OpinionState.class, query.get("trang-thai")))
                .withMine(YES.equals(query.get("hoi-toi")));
    }

    @Override
    public Map<String, String> encode(OpinionFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        OpinionState state = filter.state();
        query.put("trang-thai", state == null ? "" : state.name().toLowerCase(Locale.ROOT));
        query.put("hoi-toi", filter.mine() ? YES : "");
        return query;
    }
}
