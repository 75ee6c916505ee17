package vn.congtachoi.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/** A period as one short column, by its code. */
@Converter(autoApply = true)
class PeriodCode implements AttributeConverter<Period, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
