package vn.congtachoi.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;

/** A period as one short column: 2023-M06, 2023-Q2, 2023-H1, 2023-N1 (nine months), 2023-Y1. */
@Converter(autoApply = true)
class PeriodCode implements AttributeConverter<Period, String> {

    private static final String LETTERS = "MQHNY";

    static String of(Period period) {
        char letter = LETTERS.charAt(period.kind().ordinal());
        return period.kind() == PeriodKind.MONTH
                ? "%04d-%c%02d".formatted(period.year(), letter, period.ordinal())
                : "%04d-%c%d".formatted(period.year(), letter, period.ordinal());
    }

    static Period parse(String code) {
        PeriodKind kind = PeriodKind.values()[LETTERS.indexOf(code.charAt(5))];
        return new Period(kind, Integer.parseInt(code, 0, 4, 10), Integer.parseInt(code, 6, code.length(), 10));
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : of(period);
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : parse(code);
    }
}
