package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.GrowingDelay;

class SetupCodeTest {

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private final SetupCode code = new SetupCode(() -> now);

    @Test
    void theCodeIsAcceptedWithWhateverStandsAroundIt() {
        assertThatCode(() -> code.require(" " + code.digits() + " ")).doesNotThrowAnyException();
    }

    @Test
    void afterThreeWrongOnesEvenTheRightOneWaits() {
        for (int tries = 0; tries < GrowingDelay.FREE_TRIES; tries++) {
            assertThatThrownBy(() -> code.require("wrong")).hasMessageContaining("security.setup.error.code");
        }
        assertThatThrownBy(() -> code.require(code.digits())).hasMessageContaining("security.setup.error.wait");
        now = now.plus(Duration.ofSeconds(2));
        assertThatCode(() -> code.require(code.digits())).doesNotThrowAnyException();
    }
}
