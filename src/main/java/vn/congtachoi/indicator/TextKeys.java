package vn.congtachoi.indicator;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Keys for search and order. */
final class TextKeys {

    private TextKeys() {}

    static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    static String sort(String text) {
        return HexFormat.of()
                .formatHex(Collator.getInstance(new ULocale("vi"))
                        .getCollationKey(text)
                        .toByteArray());
    }
}
