package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8538|8.538",
                "1234.50|1.234,5",
                "0|0",
                "0.000|0",
                "731|731",
                "17000000|17.000.000",
                "1E+3|1.000",
                "-8538.25|-8.538,25",
                "0.05|0,05"
            })
    void groupsByDotsAndDecimalsByComma(BigDecimal value, String expected) {
        assertThat(VietnameseNumbers.format(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|không",
                "5|năm",
                "10|mười",
                "11|mười một",
                "15|mười lăm",
                "21|hai mươi mốt",
                "24|hai mươi tư",
                "35|ba mươi lăm",
                "105|một trăm linh năm",
                "110|một trăm mười",
                "1001|một nghìn không trăm linh một",
                "8538|tám nghìn năm trăm ba mươi tám",
                "10058|mười nghìn không trăm năm mươi tám",
                "105000|một trăm linh năm nghìn",
                "1000005|một triệu không trăm linh năm",
                "17000000|mười bảy triệu",
                "1500000000|một tỷ năm trăm triệu",
                "94498000000|chín mươi tư tỷ bốn trăm chín mươi tám triệu",
                "1000000005|một tỷ không trăm linh năm",
                "2005000000000|hai nghìn không trăm linh năm tỷ",
                "3.5|ba phẩy năm",
                "1.05|một phẩy không năm",
                "2.25|hai phẩy hai mươi lăm",
                "-3|âm ba"
            })
    void speaksAsPapersOfTheNorthWrite(BigDecimal value, String expected) {
        assertThat(VietnameseNumbers.inWords(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17000000|MORE_THAN|MILLION|hơn 17 triệu đồng",
                "1500000000|EXACT|MILLION|1 tỷ 500 triệu đồng",
                "1800000000|NEARLY|BILLION|gần 1,8 tỷ đồng",
                "17000000|EXACT|ONE|17.000.000 đồng",
                "94498000000|EXACT|MILLION|94 tỷ 498 triệu đồng",
                "141700000000|ABOVE|MILLION|trên 141 tỷ 700 triệu đồng",
                "2130000000000|MORE_THAN|BILLION|hơn 2.130 tỷ đồng",
                "20500000|EXACT|MILLION|20,5 triệu đồng",
                "1000500000|EXACT|MILLION|1.000.500.000 đồng",
                "1000500000|EXACT|THOUSAND|1 tỷ 500 nghìn đồng",
                "17123456|EXACT|MILLION|17.123.456 đồng",
                "1234500000|EXACT|BILLION|1.234.500.000 đồng",
                "0|EXACT|MILLION|0 đồng",
                "-17000000|EXACT|MILLION|-17 triệu đồng"
            })
    void moneyIsSaidInTheUnitOfItsTyping(long dong, Qualifier qualifier, Scale scale, String expected) {
        assertThat(VietnameseNumbers.money(dong, qualifier, scale)).isEqualTo(expected);
    }

    @Test
    void moneyAddsWithoutOverflow() {
        assertThat(new Money(17_000_000).plus(new Money(500_000)).minus(new Money(1)))
                .hasToString("17.499.999 đồng");
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percentagesComeFromTwoFigures() {
        assertThat(percent("855", "1000")).isEqualTo("85,5%");
        assertThat(percent("10", "17")).isEqualTo("58,8%");
        assertThat(percent("12", "12")).isEqualTo("100%");
        assertThat(percent("150", "100")).isEqualTo("150%");
        assertThat(percent("9999", "10000")).as("not yet reached").isEqualTo("99,9%");
        assertThat(Percentage.ofParts(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Percentage.ofParts(null, BigDecimal.ONE)).isEmpty();
        assertThat(Percentage.ofParts(BigDecimal.ONE, null)).isEmpty();
        assertThat(Percentage.ofParts(BigDecimal.ZERO, BigDecimal.ONE)).isPresent();
    }

    private static String percent(String done, String plan) {
        return Percentage.ofParts(new BigDecimal(done), new BigDecimal(plan))
                .orElseThrow()
                .toString();
    }
}
