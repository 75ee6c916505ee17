package vn.congtachoi.event.guest.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.guest.GuestFilter;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.FilterCodec;
import vn.congtachoi.uikit.Texts;

/** Which guests the list shows; in the address as {@code ?tim=…&nhom=…&bao=…&tra-loi=…&den=…}. */
final class GuestFilterBar {

    private GuestFilterBar() {}

    static FilterBar<GuestFilter> make() {
        return new FilterBar<GuestFilter>(new Codec())
                .search("events.guest.ui.search", GuestFilter::text, GuestFilter::withText)
                .choice(
                        "events.guest.ui.group",
                        Arrays.asList(GuestGroup.values()),
                        group -> Texts.of("events.guest.group", group),
                        GuestFilter::group,
                        GuestFilter::withGroup)
                .choice(
                        "events.guest.ui.told",
                        Arrays.asList(GuestFilter.Told.values()),
                        told -> Texts.of("events.guest.filter.told", told),
                        GuestFilter::told,
                        GuestFilter::withTold)
                .choice(
                        "events.guest.ui.answer",
                        Arrays.asList(GuestAnswer.values()),
                        answer -> Texts.of("agenda.answer", answer),
                        GuestFilter::answer,
                        GuestFilter::withAnswer)
                .choice(
                        "events.guest.ui.came",
                        Arrays.asList(GuestFilter.Came.values()),
                        came -> Texts.of("events.guest.filter.came", came),
                        GuestFilter::came,
                        GuestFilter::withCame);
    }

    private static final class Codec implements FilterCodec<GuestFilter> {

        @Override
        public GuestFilter decode(Map<String, String> query) {
            return new GuestFilter(
                    query.getOrDefault("tim", ""),
                    constant(GuestGroup.class, query.get("nhom")),
                    constant(GuestFilter.Told.class, query.get("bao")),
                    constant(GuestAnswer.class, query.get("tra-loi")),
                    constant(GuestFilter.Came.class, query.get("den")));
        }

        private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
            return FilterCodec.constant(type, word == null ? null : word.replace('-', '_'));
        }

        @Override
        public Map<String, String> encode(GuestFilter filter) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("tim", filter.text());
            query.put("nhom", word(filter.group()));
            query.put("bao", word(filter.told()));
            query.put("tra-loi", word(filter.answer()));
            query.put("den", word(filter.came()));
            return query;
        }

        private static String word(@Nullable Enum<?> constant) {
            return constant == null
                    ? ""
                    : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
