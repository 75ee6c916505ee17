package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.audit.MasterKey;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.paper.PdfReading;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.TestPeople;

/** In a demonstration everybody can sign at once, in the year of its story. */
@OnH2
class DemoAuthorityTest {

    private static final Pin PIN = Pin.of("2023");
    private static final Instant STORY = Instant.parse("2023-06-28T01:00:00Z");

    private record Demo(Path dataFolder) implements Installation {

        @Override
        public boolean isDemo() {
            return true;
        }
    }

    @TempDir
    Path folder;

    @Autowired
    DemoAuthority outside;

    @Autowired
    SigningParts parts;

    @Autowired
    DemoPictures pictures;

    @Autowired
    MasterKey master;

    @Autowired
    CurrentActor actor;

    @Autowired
    TestPeople people;

    private final Clock clock = Clock.fixed(STORY, CertificateRules.ZONE);
    private DemoKeys keys;
    private DemoAuthority authority;
    private TestSignIn hoa;
    private KeyOwner owner;

    @BeforeEach
    void begin() {
        Demo demo = new Demo(folder);
        keys = new DemoKeys(demo, master, clock);
        authority = new DemoAuthority(keys, parts.vault(clock), parts.trust(), pictures, demo, clock);
        hoa = people.person();
        owner = KeyOwner.person(hoa.personId());
    }

    private void asPortal(Runnable work) {
        actor.runAs(new SystemActor("demo"), work);
    }

    @Test
    void outsideADemonstrationItRefuses() {
        assertThatThrownBy(() -> asPortal(() -> outside.issue(owner, "Hoa", "", PIN)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hoa.run(() -> outside.issue(owner, "Hoa", "", PIN)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void whatIsIssuedSignsForYearsInTheTimeOfTheStory() {
        asPortal(() -> authority.issue(owner, "Nguyễn Thị Hoa", "Hội LHPN phường Sông Cầu", PIN));
        PdfSigner signer = parts.signer(keys::timeStamps);
        byte[] page = TestPages.empty();
        SignedPdf signed = hoa.call(() -> signer.sign(
                signer.open(owner, PIN, STORY),
                new SignOrder(page, "person", 1, new PagePlace(100, 100, 50, 20), new Appearance.Picture(), STORY)));
        assertThat(signed.level()).isEqualTo(SignatureLevel.B_LTA);
        SignatureReport report = parts.validation(STORY.plusSeconds(60)).validate(signed.bytes());
        assertThat(report.isValid()).as(report.toString()).isTrue();
        assertThat(report.findings().getFirst().provenAt()).isEqualTo(STORY);
        assertThat(parts.validation(Instant.parse("2043-01-01T00:00:00Z"))
                        .validate(signed.bytes())
                        .findings()
                        .getFirst()
                        .reason())
                .isIn(MessageKey.of("signing.finding.valid"), MessageKey.of("signing.finding.weak"));
        assertThat(PdfReading.pages(new RenderedPaper(signed.bytes(), 1, List.of()))
                        .getFirst())
                .isBlank();
    }

    @Test
    void aRevokedKeySignsNoMore() {
        asPortal(() -> authority.issue(owner, "Hoa", "", PIN));
        asPortal(() -> authority.revoke(owner));
        assertThatThrownBy(() -> hoa.run(() -> parts.signer(keys::timeStamps).open(owner, PIN, STORY)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                                refusal.messageKey().key())
                        .isEqualTo("signing.certificate.error.revoked"));
    }

    @Test
    void itsKeysAreMadeOnceAndReadableByTheirOwnerOnly() throws IOException {
        CertificateAuthority first = keys.authority();
        DemoKeys again = new DemoKeys(new Demo(folder), master, clock);
        assertThat(again.authority().certificate()).isEqualTo(first.certificate());
        Path file = folder.resolve("keys").resolve("demo-authority.p12");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSealOfTheDemonstrationIsRedAndRound() throws IOException {
        InkPicture seal = pictures.seal("Hội LHPN phường Nguyễn Thị Minh Khai");
        assertThat(seal.width()).isEqualTo(seal.height());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(seal.png()));
        assertThat(image.getRGB(seal.width() / 2, 14)).isEqualTo(0xFF000000 | InkPicture.RED);
        assertThat(image.getRGB(2, 2) >>> 24).isZero();
    }
}
