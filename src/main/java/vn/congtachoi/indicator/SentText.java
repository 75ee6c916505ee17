package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit wrote beside its figures, for the unit above that puts its report together.
 *
 * @param unitName short name as lists show it
 * @param texts nothing written as long as the return was not sent
 * @param sentAt null as long as it was not sent
 */
public record SentText(
        UUID unitId,
        String unitName,
        ReturnTexts texts,
        @Nullable Instant sentAt) {}
