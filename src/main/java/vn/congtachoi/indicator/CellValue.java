package vn.congtachoi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.Quantity;
import vn.congtachoi.kernel.Scale;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What stands in one cell.
 *
 * @param value null when not reported: not the same as 0
 * @param scale unit in which money was typed; the value itself is in đồng
 * @param raw the text as typed
 * @param estimate số ước: the period was not over
 * @param answer her answer to the question about an unusual value, or null
 */
@Embeddable
public record CellValue(
        @Column(name = "figure_value", precision = 19, scale = 4) @Nullable
        BigDecimal value,

        @Enumerated(EnumType.STRING) Qualifier qualifier,
        @Enumerated(EnumType.STRING) Scale scale,
        String raw,
        String note,
        boolean estimate,
        @Nullable String answer) {

    private static final int RAW_LENGTH = 100;
    private static final int NOTE_LENGTH = 1000;
    private static final int ANSWER_LENGTH = 500;

    public CellValue {
        value = value == null ? null : plain(value);
    }

    /** An exact number, as if it had been typed so. */
    public static CellValue of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** An exact number, as if it had been typed so. */
    public static CellValue of(BigDecimal value) {
        return new CellValue(value, Qualifier.EXACT, Scale.ONE, plain(value).toPlainString(), "", false, null);
    }

    /** What was read from typed text ("hơn 17 triệu đồng"). */
    public static CellValue of(Quantity quantity) {
        return new CellValue(quantity.value(), quantity.qualifier(), quantity.scale(), quantity.raw(), "", false, null);
    }

    /** Nothing typed; a zero is a number. */
    public static CellValue blank() {
        return new CellValue(null, Qualifier.EXACT, Scale.ONE, "", "", false, null);
    }

    /** The same value with her answer to the question about an unusual value. */
    public CellValue answered(String text) {
        return new CellValue(value, qualifier, scale, raw, note, estimate, text);
    }

    /** The same number said less exactly. */
    public CellValue withQualifier(Qualifier other) {
        return new CellValue(value, other, scale, raw, note, estimate, answer);
    }

    /** The same with its texts as they are stored. */
    CellValue asStored() {
        if (note.isEmpty() && answer == null && raw.chars().noneMatch(Character::isISOControl)) {
            return this;
        }
        return new CellValue(
                value,
                qualifier,
                scale,
                VietnameseText.beginning(VietnameseText.nfc(raw), RAW_LENGTH),
                TypedText.lines(note, NOTE_LENGTH),
                estimate,
                answer == null ? null : TypedText.line(answer, ANSWER_LENGTH));
    }

    /** Whether no number stands there. */
    public boolean isBlank() {
        return value == null;
    }

    /** The same statement, whatever way it was typed. */
    boolean saysSameAs(CellValue that) {
        boolean sameValue = value == null ? that.value == null : that.value != null && value.compareTo(that.value) == 0;
        return sameValue
                && qualifier == that.qualifier
                && note.equals(that.note)
                && estimate == that.estimate
                && Objects.equals(answer, that.answer);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
