package vn.congtachoi.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtachoi.uikit.Texts;

/** What the decrees say at each class of year. */
class CeremonyAdviceTest {

    @ParameterizedTest
    @CsvSource({"1,OTHER", "5,FIVE", "10,ROUND", "93,OTHER", "95,FIVE", "100,ROUND", "1985,FIVE", "1990,ROUND"})
    void aYearIsClassedByItsLastDigit(int years, AnniversaryClass yearClass) {
        assertThat(AnniversaryClass.of(years)).isEqualTo(yearClass);
    }

    @ParameterizedTest
    @CsvSource({
        "FOUNDING,ROUND,true,false,anniversary.advice.round",
        "FOUNDING,FIVE,true,true,anniversary.advice.ceremony",
        "FOUNDING,OTHER,true,true,anniversary.advice.ceremony",
        "FOUNDING,OTHER,false,false,anniversary.advice.other",
        "WORLD_DAY,FIVE,false,false,anniversary.advice.other",
        "LOCAL_DAY,OTHER,true,true,anniversary.advice.ceremony",
        "NATIONAL_DAY,ROUND,true,false,anniversary.advice.national-round",
        "NATIONAL_DAY,FIVE,true,true,anniversary.advice.national-ceremony",
        "NATIONAL_DAY,OTHER,false,false,anniversary.advice.national-other"
    })
    void aCeremonyOutsideOfARoundYearIsWarnedOf(
            AnniversaryKind kind, AnniversaryClass yearClass, boolean ceremony, boolean warning, String key) {
        assertThat(CeremonyAdvice.of(yearClass, kind, ceremony)).hasValueSatisfying(advice -> {
            assertThat(advice.sentence().key()).isEqualTo(key);
            assertThat(advice.warning()).isEqualTo(warning);
            assertThat(Texts.of(advice.sentence().key())).contains("Nghị định số");
        });
    }

    @Test
    void withoutAnOriginTheClassIsNotKnown() {
        assertThat(CeremonyAdvice.of(null, AnniversaryKind.WORLD_DAY, false)).isEmpty();
        assertThat(CeremonyAdvice.of(null, AnniversaryKind.WORLD_DAY, true))
                .hasValueSatisfying(advice -> assertThat(advice.warning()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(AnniversaryClass.class)
    void theDecreesSayNothingOfMonthsOfAction(AnniversaryClass yearClass) {
        assertThat(CeremonyAdvice.of(yearClass, AnniversaryKind.ACTION_SPAN, true))
                .isEmpty();
    }
}
