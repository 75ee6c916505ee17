package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeCodeTest {

    @Test
    void theFirstNumberThatNobodyTookIsProposed() {
        assertThat(FreeCode.after("CT", Set.of())).isEqualTo("CT-01");
        assertThat(FreeCode.after("CT", Set.of("CT-01", "CT-03", "TT-02"))).isEqualTo("CT-02");
        assertThat(FreeCode.after("TT-02", Set.of("TT-02", "TT-02-01"))).isEqualTo("TT-02-02");
    }
}
