package vn.congtachoi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    @Test
    void mistypingTwiceCostsNothing() {
        assertThat(SignInDelay.after(1)).isZero();
        assertThat(SignInDelay.after(2)).isZero();
    }

    @Test
    void theDelayDoublesFromTheThirdTry() {
        assertThat(SignInDelay.after(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(SignInDelay.after(4)).isEqualTo(Duration.ofSeconds(4));
        assertThat(SignInDelay.after(5)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void nobodyWaitsLongerThanFiveMinutes() {
        assertThat(SignInDelay.after(20)).isEqualTo(SignInDelay.LONGEST);
        assertThat(SignInDelay.after(5000)).isEqualTo(SignInDelay.LONGEST);
    }
}
