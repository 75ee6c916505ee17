package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CertificateRulesTest {

    private static final Instant FROM = Instant.parse("2023-06-28T01:00:00Z");
    private static final Instant UNTIL = Instant.parse("2023-06-30T16:59:59Z");

    private final X509Certificate certificate =
            TestCertificates.key("Hoa", FROM, UNTIL).certificate();

    @Test
    void bothEndsBelongToTheValidity() {
        for (Instant at : new Instant[] {FROM, UNTIL, UNTIL.plusMillis(999)}) {
            assertThatCode(() -> CertificateRules.requireUsable(certificate, at))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aSecondBeforeOrAfterIsSaidWithTheHourOfVietnam() {
        assertThatThrownBy(() -> CertificateRules.requireUsable(certificate, FROM.minusMillis(1)))
                .hasMessage("signing.certificate.error.not-yet[08:00 28/6/2023]");
        assertThatThrownBy(() -> CertificateRules.requireUsable(certificate, UNTIL.plusSeconds(1)))
                .hasMessage("signing.certificate.error.expired[23:59 30/6/2023]");
    }
}
