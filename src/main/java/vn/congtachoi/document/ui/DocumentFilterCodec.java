package vn.congtachoi.document.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.document.DocumentFilter;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of the list in its address: {@code ?tim=ket+qua&loai=BC&trang-thai=to_sign}. */
class DocumentFilterCodec implements FilterCodec<DocumentFilter> {

    private final Map<String, UUID> kinds;

    DocumentFilterCodec(Iterable<KindRow> known) {
        Map<String, UUID> byCode = new LinkedHashMap<>();
        known.forEach(kind -> byCode.put(kind.code(), kind.id()));
        kinds = byCode;
    }

    @Override
    public DocumentFilter decode(Map<String, String> query) {
        DocumentState state = FilterCodec.constant(DocumentState.class, query.get("trang-thai"));
        Set<UUID> chosen =
                Stream.ofNullable(kinds.get(query.getOrDefault("loai", ""))).collect(Collectors.toSet());
        return new DocumentFilter(query.getOrDefault("tim", ""), chosen, state == null ? Set.of() : Set.of(state));
    }

    @Override
    public Map<String, String> encode(DocumentFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", filter.text());
        kinds.forEach((code, id) -> {
            if (filter.kinds().contains(id)) {
                query.put("loai", code);
            }
        });
        filter.states().forEach(state -> query.put("trang-thai", state.name().toLowerCase(Locale.ROOT)));
        return query;
    }
}
