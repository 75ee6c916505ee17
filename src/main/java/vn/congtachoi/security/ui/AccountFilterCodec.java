package vn.congtachoi.security.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.security.AccountFilter;
import vn.congtachoi.security.AccountStanding;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of the list of accounts in the address: {@code ?tim=lan&don-vi=…&trang-thai=closed}. */
class AccountFilterCodec implements FilterCodec<AccountFilter> {

    private static final String WORDS = "tim";
    static final String UNIT = "don-vi";
    private static final String STANDING = "trang-thai";

    @Override
    public AccountFilter decode(Map<String, String> query) {
        return new AccountFilter(
                query.getOrDefault(WORDS, ""),
                id(query.get(UNIT)),
                FilterCodec.constant(AccountStanding.class, query.get(STANDING)));
    }

    @Override
    public Map<String, String> encode(AccountFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(WORDS, filter.words());
        query.put(UNIT, filter.unitId() == null ? "" : filter.unitId().toString());
        query.put(
                STANDING,
                filter.standing() == null ? "" : filter.standing().name().toLowerCase(Locale.ROOT));
        return query;
    }

    /** The id in an address, or null when there is none or it is damaged. */
    static @Nullable UUID id(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }
}
