package vn.congtachoi.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * How a figure came.
 *
 * @param toldBy for {@link EntryWay#ON_BEHALF}: who told it
 * @param channel by which way it was told or confirmed
 * @param evidenceId attachment with the photo or scan of the sheet
 * @param confirmedBy for {@link EntryWay#CORRECTED}: the comrade who confirmed it
 */
@Embeddable
public record EntrySource(
        @Enumerated(EnumType.STRING) EntryWay way,
        @Nullable String toldBy,
        @Enumerated(EnumType.STRING) @Nullable Channel channel,
        @Nullable UUID evidenceId,
        @Nullable String reason,
        @Nullable String confirmedBy) {

    private static final int NAME_LENGTH = 200;
    private static final int REASON_LENGTH = 1000;

    /** Typed by whoever answers for the unit. */
    public static EntrySource self() {
        return plain(EntryWay.SELF);
    }

    /** Pasted from a sheet by whoever answers for the unit. */
    public static EntrySource pasted() {
        return plain(EntryWay.PASTED);
    }

    /** Filled into the Excel form of the sheet by whoever answers for the unit. */
    public static EntrySource workbook() {
        return plain(EntryWay.WORKBOOK);
    }

    /** Taken over from a file of past years. */
    public static EntrySource imported() {
        return plain(EntryWay.IMPORTED);
    }

    static EntrySource sessions() {
        return plain(EntryWay.SESSIONS);
    }

    /** @throws BusinessException when it is not said who told it */
    public static EntrySource onBehalf(String toldBy, Channel channel, @Nullable UUID evidenceId) {
        String teller = TypedText.line(toldBy, NAME_LENGTH);
        if (teller.isEmpty()) {
            throw new BusinessException("indicator.entry.toldByMissing");
        }
        return new EntrySource(EntryWay.ON_BEHALF, teller, channel, evidenceId, null, null);
    }

    /**
     * Sửa theo xác nhận của đ/c ….
     *
     * @param channel by which way it was confirmed, or null when nobody noted it
     * @throws BusinessException when the reason or the name is missing
     */
    public static EntrySource corrected(
            String reason, String confirmedBy, @Nullable Channel channel, @Nullable UUID evidenceId) {
        String why = TypedText.line(reason, REASON_LENGTH);
        String comrade = TypedText.line(confirmedBy, NAME_LENGTH);
        if (why.isEmpty() || comrade.isEmpty()) {
            throw new BusinessException("indicator.correct.reasonMissing");
        }
        return new EntrySource(EntryWay.CORRECTED, null, channel, evidenceId, why, comrade);
    }

    private static EntrySource plain(EntryWay way) {
        return new EntrySource(way, null, null, null, null, null);
    }
}
