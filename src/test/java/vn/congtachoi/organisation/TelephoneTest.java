package vn.congtachoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.kernel.BusinessException;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912 345 678",
        "0912.345.678, 0912 345 678",
        "+84 912 345 678, 0912 345 678",
        "84912345678, 0912 345 678",
        "0084 912-345-678, 0912 345 678",
        "(+84) 0912345678, 0912 345 678",
        "912345678, 0912 345 678",
        "0209 3870 123, 0209 3870 123",
        "02093.870.123, 0209 3870 123",
        "2093870123, 0209 3870 123"
    })
    void everyUsualSpellingIsUnderstood(String typed, String shown) {
        assertThat(Telephone.of(typed).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09123", "0412345678", "09123456789", "01234567890", "nhà riêng", "+1 555 123 4567"})
    void whatIsNoVietnameseNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Telephone.of(typed)).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(
                        e.messageKey().key())
                .isEqualTo("organisation.telephone.shape"));
    }
}
