package vn.congtachoi.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.SystemActor;

/** The real parts of signing, put together with another clock or another time-stamp service. */
@Component
class SigningParts {

    static final TimeStamps NONE = Optional::empty;

    static final TimeStamps DOWN = () -> Optional.of((algorithm, digest) -> {
        throw new DSSException("No route to host");
    });

    private final StoredKeys stored;
    private final SignaturePictures pictures;
    private final PinLock lock;
    private final KeyUse use;
    private final TrustStore trust;
    private final SignatureLook look;
    private final AuditTrail audit;
    private final Installation installation;
    private final CurrentActor actor;
    private final DataSource database;
    private final DemoKeys demo;
    private final SigningWarmUp warmUp;

    SigningParts(
            StoredKeys stored,
            SignaturePictures pictures,
            PinLock lock,
            KeyUse use,
            TrustStore trust,
            SignatureLook look,
            AuditTrail audit,
            Installation installation,
            CurrentActor actor,
            DataSource database,
            DemoKeys demo,
            SigningWarmUp warmUp) {
        this.stored = stored;
        this.pictures = pictures;
        this.lock = lock;
        this.use = use;
        this.trust = trust;
        this.look = look;
        this.audit = audit;
        this.installation = installation;
        this.actor = actor;
        this.database = database;
        this.demo = demo;
        this.warmUp = warmUp;
    }

    /** The test authority is believed, and its list names these as revoked. */
    void believe(Instant listMade, Map<BigInteger, Instant> revoked) {
        actor.runAs(
                new SystemActor("test"),
                () -> trust.take(
                        trust.believe(TestCertificates.AUTHORITY.certificate(), false),
                        TestCertificates.revocations(listMade, revoked)));
    }

    void believe() {
        believe(TestCertificates.NOW.minusSeconds(60), Map.of());
    }

    /** What an installation uses whose administrator set this address. */
    TimeStamps timeStamps(String url) {
        return new SigningConfiguration().timeStamps(new SigningProperties(url, true), installation, demo);
    }

    SigningWarmUp warmUp() {
        return warmUp;
    }

    TrustStore trust() {
        return trust;
    }

    SignatureImageParameters look(SignOrder order) {
        return look.of(order, "Test", Optional.empty());
    }

    KeyVault vault(Clock clock) {
        return new KeyVault(stored, pictures, lock, new PinTries(database, clock), actor, clock);
    }

    SigningKeys keys(Clock clock) {
        return new SigningKeys(vault(clock), use, trust, audit, installation, clock);
    }

    PdfSigner signer(TimeStamps timeStamps) {
        return new PdfSigner(vault(Clock.systemUTC()), use, trust, look, new PadesEngine(trust, timeStamps));
    }

    SignatureValidation validation(Instant at) {
        Clock clock = Clock.fixed(at, CertificateRules.ZONE);
        return new SignatureValidation(trust, vault(clock), clock);
    }

    /** Stamps in this process, with this time. */
    static TimeStamps stamping(Instant at) {
        return () -> {
            KeyEntityTSPSource source = new KeyEntityTSPSource(
                    TestCertificates.STAMPER.key(),
                    TestCertificates.STAMPER.certificate(),
                    TestCertificates.STAMPER.chain());
            source.setTsaPolicy("1.2.3.4");
            source.setProductionTime(LibraryDates.of(at));
            return Optional.of(source);
        };
    }
}
