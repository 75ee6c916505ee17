package vn.congtachoi.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;

/** Gives people and units keys that everybody here believes, for tests of what is signed with them. */
@Component
public class TestKeys {

    public static final Pin PIN = Pin.of("731902");

    private final SigningKeys keys;
    private final SigningParts parts;

    TestKeys(SigningKeys keys, SigningParts parts) {
        this.keys = keys;
        this.parts = parts;
    }

    /** A key of her own, kept by herself. */
    public void give(TestSignIn person, String name) {
        parts.believe();
        person.run(() -> keys.store(
                KeyOwner.person(person.personId()), TestCertificates.keyFile(name), TestCertificates.PASSWORD, PIN));
    }

    /** The seal of a unit, kept by its clerk. */
    public void giveSeal(TestSignIn clerk, UUID unit, String name) {
        parts.believe();
        clerk.run(
                () -> keys.store(KeyOwner.unit(unit), TestCertificates.keyFile(name), TestCertificates.PASSWORD, PIN));
    }

    /** A key whose certificate ends then: when that is past, it was kept while it held. */
    public void giveUntil(TestSignIn person, String name, Instant until) {
        keepUntil(person, KeyOwner.person(person.personId()), name, until);
    }

    /** The seal of a unit, whose certificate ends then. */
    public void giveSealUntil(TestSignIn clerk, UUID unit, String name, Instant until) {
        keepUntil(clerk, KeyOwner.unit(unit), name, until);
    }

    private void keepUntil(TestSignIn keeper, KeyOwner owner, String name, Instant until) {
        parts.believe();
        byte[] file = TestCertificates.file(TestCertificates.key(name, until.minus(Duration.ofDays(100)), until));
        SigningKeys before = parts.keys(Clock.fixed(until.minus(Duration.ofHours(1)), CertificateRules.ZONE));
        keeper.run(() -> before.store(owner, file, TestCertificates.PASSWORD, PIN));
    }

    /** Signs as ever, but the service that stamps the time does not answer. */
    public PdfSigner signerWithoutTimeStamps() {
        return parts.signer(SigningParts.DOWN);
    }

    /** The same file, signed by this person with another tool. */
    public byte[] signElsewhere(TestSignIn person, PdfSigner signer, byte[] pdf, Instant at) {
        SignOrder order =
                new SignOrder(pdf, "ben-ngoai", 1, new PagePlace(120, 200, 50, 20), new Appearance.Picture(), at);
        return person.call(
                () -> sign(signer, KeyOwner.person(person.personId()), order).bytes());
    }

    /** The key is opened for this one signature. */
    public static SignedPdf sign(PdfSigner signer, KeyOwner owner, SignOrder order) {
        return signer.sign(signer.open(owner, PIN, order.at()), order);
    }
}
