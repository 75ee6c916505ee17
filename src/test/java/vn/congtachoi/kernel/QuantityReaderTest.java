package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtachoi.kernel.QuantityKind.COUNT;
import static vn.congtachoi.kernel.QuantityKind.DECIMAL;
import static vn.congtachoi.kernel.QuantityKind.MONEY;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.kernel.QuantityReading.Ambiguous;
import vn.congtachoi.kernel.QuantityReading.Blank;
import vn.congtachoi.kernel.QuantityReading.Refused;
import vn.congtachoi.kernel.QuantityReading.Understood;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.439|COUNT|1439|EXACT|ONE",
                "1439|COUNT|1439|EXACT|ONE",
                "3343|COUNT|3343|EXACT|ONE",
                "8 538|COUNT|8538|EXACT|ONE",
                "8\u00A0538|COUNT|8538|EXACT|ONE",
                "1 234 567|COUNT|1234567|EXACT|ONE",
                "8.538|COUNT|8538|EXACT|ONE",
                "05|COUNT|5|EXACT|ONE",
                "0|COUNT|0|EXACT|ONE",
                "１４３９|COUNT|1439|EXACT|ONE",
                "１．４３９|COUNT|1439|EXACT|ONE",
                "hơn 18.400|COUNT|18400|MORE_THAN|ONE",
                "17 nghìn|COUNT|17000|EXACT|THOUSAND",
                "hơn 19,5 triệu|COUNT|19500000|MORE_THAN|MILLION",
                "999.999.999|COUNT|999999999|EXACT|ONE",
                "3,5|DECIMAL|3.5|EXACT|ONE",
                "0,538|DECIMAL|0.538|EXACT|ONE",
                "1.234,5|DECIMAL|1234.5|EXACT|ONE",
                "1.234,567|DECIMAL|1234.567|EXACT|ONE",
                "12345,678|DECIMAL|12345.678|EXACT|ONE",
                "khoảng 12,0625|DECIMAL|12.0625|ABOUT|ONE",
                "17 triệu|MONEY|17000000|EXACT|MILLION",
                "hơn 17 triệu đồng|MONEY|17000000|MORE_THAN|MILLION",
                "trên 368 triệu|MONEY|368000000|ABOVE|MILLION",
                "gần 1,8 tỷ|MONEY|1800000000|NEARLY|BILLION",
                "1 tỷ 500 triệu|MONEY|1500000000|EXACT|MILLION",
                "94 tỷ 498 triệu|MONEY|94498000000|EXACT|MILLION",
                "trên 141 tỷ 700 triệu đồng|MONEY|141700000000|ABOVE|MILLION",
                "448.335 triệu đồng|MONEY|448335000000|EXACT|MILLION",
                "hơn 2.130 tỷ|MONEY|2130000000000|MORE_THAN|BILLION",
                "17tr|MONEY|17000000|EXACT|MILLION",
                "17k|MONEY|17000|EXACT|THOUSAND",
                "17 NGHÌN|MONEY|17000|EXACT|THOUSAND",
                "HƠN 17 TRIỆU ĐỒNG|MONEY|17000000|MORE_THAN|MILLION",
                "hon 17 trieu dong|MONEY|17000000|MORE_THAN|MILLION",
                "1 tỉ|MONEY|1000000000|EXACT|BILLION",
                "77.590.000 đồng|MONEY|77590000|EXACT|ONE",
                "17.000.000 ₫|MONEY|17000000|EXACT|ONE",
                "17.000.000 VNĐ|MONEY|17000000|EXACT|ONE",
                "1 tỷ 500 đồng|MONEY|1000000500|EXACT|ONE",
                "999.999 tỷ|MONEY|999999000000000|EXACT|BILLION"
            })
    void understandsWhatOfficersType(
            String typed, QuantityKind kind, BigDecimal value, Qualifier qualifier, Scale scale) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Quantity quantity =
                    understood(Normalizer.normalize(typed, form), kind).quantity();
            assertThat(quantity.value()).isEqualTo(value);
            assertThat(quantity.qualifier()).isEqualTo(qualifier);
            assertThat(quantity.scale()).isEqualTo(scale);
        }
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(understood("  hơn  17 triệu ", MONEY).quantity().raw()).isEqualTo("hơn 17 triệu");
    }

    @Test
    void saysInWordsWhereAThousandCouldBeWrong() {
        assertThat(understood("999", COUNT).echoInWords()).isFalse();
        assertThat(understood("1000", COUNT).echoInWords()).isTrue();
        assertThat(understood("3,5", DECIMAL).echoInWords()).isFalse();
        assertThat(understood("17", MONEY).echoInWords()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,538|COUNT|8538|",
                "8,538|DECIMAL|8538|8.538",
                "1,234 tỷ|MONEY|1234000000000|1234000000",
                "1,234,567|COUNT|1234567|",
                "1,234.5|DECIMAL|1234.5|",
                "1.43|DECIMAL|1.43|",
                "0.538|DECIMAL|0.538|",
                "1.5 tỷ|MONEY|1500000000|",
                "8,538 triệu|COUNT|8538000|", // 8.538 triệu exceeds what a count may be
                "999,999|COUNT|999999|"
            })
    void asksWhereAThousandCouldBeMeantOrNot(String typed, QuantityKind kind, BigDecimal first, BigDecimal second) {
        QuantityReading reading = QuantityReader.read(typed, kind);
        assertThat(reading).isInstanceOfSatisfying(Ambiguous.class, ambiguous -> {
            assertThat(ambiguous.choices().stream().map(Quantity::value))
                    .containsExactlyElementsOf(Stream.of(first, second)
                            .filter(value -> value != null)
                            .toList());
            assertThat(Messages.text(ambiguous.question(), ambiguous.args())).contains(typed);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,5|COUNT|whole",
                "1.43|COUNT|groups",
                "1.4390|COUNT|groups",
                "0.538|COUNT|groups",
                "1.43.5|COUNT|groups",
                "1 43|COUNT|groups",
                "12 3456|COUNT|groups",
                "8.538.|COUNT|groups",
                "1..439|COUNT|groups",
                "1,,439|COUNT|groups",
                "9999999999999|COUNT|too-large",
                "1.000.000.000|COUNT|too-large",
                "1 tỷ|COUNT|too-large",
                "1.000.000 tỷ|MONEY|too-much-money",
                "999999999999999999999999|MONEY|too-much-money",
                "1.000.000.000|DECIMAL|too-large",
                "0,00001|DECIMAL|decimals",
                "3,5|MONEY|whole-dong",
                "17 đồng|COUNT|not-money",
                "1 tỷ 500|MONEY|unit-missing",
                "17tr5|MONEY|unit-missing",
                "500 triệu 1 tỷ|MONEY|order",
                "1 tỷ 1.500 triệu|MONEY|order",
                "1,5 tỷ 200 triệu|MONEY|order",
                "17 đồng 5|MONEY|after-dong",
                "1e9|COUNT|word",
                "abc|COUNT|word",
                "8.538 lượt|COUNT|word",
                "hơn trên 5|COUNT|word",
                "5 hơn|COUNT|word",
                "triệu|MONEY|word",
                "hơn|MONEY|no-number",
                "-3|COUNT|sign",
                "٣|COUNT|sign",
                "=1+1|COUNT|sign",
                "12/12|COUNT|sign",
                "100%|COUNT|sign",
                "5²|COUNT|sign",
                "½|COUNT|sign",
                "<script>|COUNT|sign",
                "#N/A|COUNT|sign"
            })
    void refusesAndSaysWhatToType(String typed, QuantityKind kind, String reason) {
        assertThat(refusal(typed, kind)).isEqualTo("kernel.quantity." + reason);
    }

    @Test
    void refusesAttacksAndFloods() {
        assertThat(refusal("' OR 1=1 --", COUNT)).isEqualTo("kernel.quantity.sign");
        assertThat(refusal("9".repeat(100_000), COUNT)).isEqualTo("kernel.quantity.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t", "\u200B"})
    void nothingTypedIsNotZero(String typed) {
        assertThat(QuantityReader.read(typed, COUNT)).isInstanceOf(Blank.class);
    }

    @Test
    void readsBackWhatItPrints() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            BigDecimal count = BigDecimal.valueOf(random.nextLong((long) Math.pow(10, random.nextInt(1, 10))));
            assertThat(understood(VietnameseNumbers.format(count), COUNT)
                            .quantity()
                            .value())
                    .as("seed %d", seed)
                    .isEqualByComparingTo(count);

            long dong = random.nextLong((long) Math.pow(10, random.nextInt(1, 15)));
            dong -= dong % (long) Math.pow(10, random.nextInt(0, 13));
            Scale scale = Scale.values()[random.nextInt(4)];
            Qualifier qualifier = Qualifier.values()[random.nextInt(5)];
            String said = VietnameseNumbers.money(dong, qualifier, scale);
            Quantity read = understood(said, MONEY).quantity();
            assertThat(read.value()).as("seed %d: %s", seed, said).isEqualByComparingTo(BigDecimal.valueOf(dong));
            assertThat(read.qualifier()).as("seed %d: %s", seed, said).isEqualTo(qualifier);

            int decimals = random.nextInt(0, 5);
            BigDecimal measure = BigDecimal.valueOf(random.nextLong(1_000_000_000L), decimals);
            assertThat(values(QuantityReader.read(VietnameseNumbers.format(measure), DECIMAL)))
                    .as("seed %d: %s", seed, measure)
                    .anyMatch(value -> value.compareTo(measure) == 0);
        }
    }

    private static Stream<BigDecimal> values(QuantityReading reading) {
        return switch (reading) {
            case Understood understood -> Stream.of(understood.quantity().value());
            case Ambiguous ambiguous -> ambiguous.choices().stream().map(Quantity::value);
            case Refused _, Blank _ -> Stream.empty();
        };
    }

    private static Understood understood(String typed, QuantityKind kind) {
        QuantityReading reading = QuantityReader.read(typed, kind);
        assertThat(reading).as(typed).isInstanceOf(Understood.class);
        return (Understood) reading;
    }

    private static String refusal(String typed, QuantityKind kind) {
        QuantityReading reading = QuantityReader.read(typed, kind);
        assertThat(reading).as(typed).isInstanceOf(Refused.class);
        Refused refused = (Refused) reading;
        assertThat(Messages.text(refused.reason(), refused.args())).containsIgnoringCase("gõ");
        return refused.reason().key();
    }
}
