package vn.congtachoi.anniversary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/**
 * What the decrees say about keeping a day in a year of its class: advice, never a block. Nghị định 145/2013/NĐ-CP Điều
 * 3 classes the years; Nghị định 111/2018/NĐ-CP has a lễ kỷ niệm of founding, tradition and response days in năm tròn
 * only (Điều 4 khoản 3) and other forms in the other years (Điều 9 khoản 2). Whether the latter binds the Hội is not
 * confirmed, and the sentences say so.
 *
 * @param warning whether what is planned goes against it
 */
public record CeremonyAdvice(MessageKey sentence, boolean warning) {

    /**
     * @param yearClass null when no year is counted
     * @param ceremony whether a "lễ kỷ niệm" is planned
     * @return empty where the decrees say nothing: weeks and months of action, days without an origin
     */
    public static Optional<CeremonyAdvice> of(
            @Nullable AnniversaryClass yearClass, AnniversaryKind kind, boolean ceremony) {
        if (kind == AnniversaryKind.ACTION_SPAN) {
            return Optional.empty();
        }
        if (yearClass == null) {
            return ceremony ? advice("anniversary.advice.uncounted", false) : Optional.empty();
        }
        boolean round = yearClass == AnniversaryClass.ROUND;
        if (kind == AnniversaryKind.NATIONAL_DAY) {
            return round
                    ? advice("anniversary.advice.national-round", false)
                    : advice(
                            ceremony ? "anniversary.advice.national-ceremony" : "anniversary.advice.national-other",
                            ceremony);
        }
        return round
                ? advice("anniversary.advice.round", false)
                : advice(ceremony ? "anniversary.advice.ceremony" : "anniversary.advice.other", ceremony);
    }

    private static Optional<CeremonyAdvice> advice(String key, boolean warning) {
        return Optional.of(new CeremonyAdvice(MessageKey.of(key), warning));
    }
}
