package vn.congtachoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GrowingDelayTest {

    @Test
    void mistypingTwiceCostsNothing() {
        assertThat(GrowingDelay.after(1)).isZero();
        assertThat(GrowingDelay.after(2)).isZero();
    }

    @Test
    void theDelayDoublesFromTheThirdTry() {
        assertThat(GrowingDelay.after(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(GrowingDelay.after(4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(GrowingDelay.after(5)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void nobodyWaitsLongerThanFiveMinutes() {
        assertThat(GrowingDelay.after(20)).isEqualTo(GrowingDelay.LONGEST);
        assertThat(GrowingDelay.after(5000)).isEqualTo(GrowingDelay.LONGEST);
    }

    @Test
    void theWaitRunsFromTheLastFailureAndATryBeforeItBeginsWaitsNever() {
        Instant failed = Instant.parse("2023-06-28T01:00:00Z");
        assertThat(GrowingDelay.left(3, failed, failed.plusMillis(500))).isEqualTo(Duration.ofMillis(1500));
        assertThat(GrowingDelay.left(3, failed, failed.plusSeconds(3))).isZero();
        assertThat(GrowingDelay.left(1, failed, failed.minusNanos(1))).isZero();
        assertThat(GrowingDelay.seconds(Duration.ofMillis(1001))).isEqualTo(2);
        assertThat(GrowingDelay.seconds(Duration.ofNanos(1))).isEqualTo(1);
    }
}
