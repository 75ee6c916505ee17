package vn.congtachoi.security.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.security.LogFilter;
import vn.congtachoi.uikit.FilterCodec;

/** The filter of a log in the address: {@code ?tim=lan&ngay=2023-06-28&loai=unit}. */
class LogFilterCodec implements FilterCodec<LogFilter> {

    static final String TAB = "nhat-ky";
    static final String SIGN_INS = "dang-nhap";

    private static final String WORDS = "tim";
    private static final String DAY = "ngay";
    private static final String KIND = "loai";
    private static final String RESULT = "ket-qua";

    private final boolean signIns;

    LogFilterCodec(boolean signIns) {
        this.signIns = signIns;
    }

    @Override
    public LogFilter decode(Map<String, String> query) {
        String result = query.get(RESULT);
        return new LogFilter(
                query.getOrDefault(WORDS, ""),
                day(query.get(DAY)),
                signIns ? null : query.get(KIND),
                (signIns && result != null) ? Boolean.valueOf(result) : null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException damaged) {
            return null;
        }
    }

    @Override
    public Map<String, String> encode(LogFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(TAB, signIns ? SIGN_INS : "");
        query.put(WORDS, filter.words());
        query.put(DAY, filter.day() == null ? "" : filter.day().toString());
        query.put(KIND, filter.kind() == null ? "" : filter.kind());
        query.put(RESULT, filter.success() == null ? "" : filter.success().toString());
        return query;
    }
}
