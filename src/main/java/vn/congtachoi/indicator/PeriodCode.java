package vn.congtachoi.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;

/** A period as one short column: 2023-M06, 2023-Q2, 2023-H1, 2023-N1 (nine months), 2023-Y1. */
@Converter(autoApply = true)
class PeriodCode implements AttributeConverter<Period, String> {

    static String of(Period period) {
        return period.kind() == PeriodKind.MONTH
                ? "%04d-M%02d".formatted(period.year(), period.ordinal())
                : "%04d-%c%d".formatted(period.year(), letter(period.kind()), period.ordinal());
    }

    static Period parse(String code) {
        PeriodKind kind = Arrays.stream(PeriodKind.values())
                .filter(candidate -> letter(candidate) == code.charAt(5))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a period: " + code));
        return new Period(kind, Integer.parseInt(code, 0, 4, 10), Integer.parseInt(code, 6, code.length(), 10));
    }

    private static char letter(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> 'M';
            case QUARTER -> 'Q';
            case HALF -> 'H';
            case NINE_MONTHS -> 'N';
            case YEAR -> 'Y';
        };
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
