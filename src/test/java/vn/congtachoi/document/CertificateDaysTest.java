package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.Texts;

/** Papers at the edge of a certificate's days, and without the service that proves the time. */
abstract class CertificateDaysTest extends SigningBench {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    @Autowired
    DocumentStore store;

    @Autowired
    DocumentRights rights;

    @Autowired
    SigningPages pages;

    @Autowired
    SignedPage signed;

    @Test
    void aCertificateThatEndsTonightSignsAndSealsToday() {
        Office office = office();
        // In the last minute of a day, tomorrow's night.
        LocalDate day = LocalDate.ofInstant(clock.instant().plus(Duration.ofMinutes(1)), VIETNAM);
        Instant tonight = day.atTime(LAST_SECOND).atZone(VIETNAM).toInstant();
        keys.giveUntil(office.chair(), "Hà Thị Hương", tonight);
        keys.giveSealUntil(office.clerk(), office.world().city(), "Hội LHPN thành phố", tonight);
        UUID paper = toSign(office);
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        assertThat(office.clerk()
                        .call(() -> validation.validate(pdf(office, paper)))
                        .isValid())
                .isTrue();
    }

    @Test
    void oneThatEndedThisMorningIsSaidWithItsHourAndTakesNoNumber() {
        Office office = office();
        Instant ended = clock.instant().minus(Duration.ofHours(1));
        keys.giveUntil(office.chair(), "Hà Thị Hương", ended);
        UUID paper = toSign(office);
        expired(ended, () -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
        assertThat(lines(office)).isEmpty();
        assertThat(detail(office.chair(), paper).state()).isEqualTo(DocumentState.TO_SIGN);
        assertThat(shelf.rows(paper)).isEmpty();
    }

    @Test
    void aSealThatEndedLeavesThePaperSignedUntilThereIsANewOne() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        Instant ended = clock.instant().minus(Duration.ofHours(1));
        keys.giveSealUntil(office.clerk(), office.world().city(), "Hội LHPN thành phố", ended);
        expired(ended, () -> office.clerk().run(() -> signing.seal(paper, TestKeys.PIN)));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SIGNED);
        assertThat(shelf.rows(paper)).hasSize(1);
        keys.giveSeal(office.clerk(), office.world().city(), "Hội LHPN thành phố");
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SEALED);
    }

    @Test
    void aTimeStampServiceThatIsDownIsSaidAndHindersNeitherSignatureNorSeal() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        PdfSigner signer = keys.signerWithoutTimeStamps();
        DocumentSigning unstamped = new DocumentSigning(
                store,
                pages,
                new PortalSignature(store, rights, pages, signer, signed),
                new PortalSeal(store, rights, shelf, signer, signed));
        MessageKey down = MessageKey.of("signing.note.time-stamp-down");
        assertThat(office.chair().call(() -> unstamped.sign(paper, TestKeys.PIN)))
                .contains(down);
        assertThat(office.clerk().call(() -> unstamped.seal(paper, TestKeys.PIN)))
                .contains(down);
        assertThat(Texts.of(down.key())).contains("dịch vụ không trả lời", "Chữ ký vẫn có giá trị");
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SEALED);
        assertThat(office.clerk()
                        .call(() -> validation.validate(pdf(office, paper)))
                        .isValid())
                .isTrue();
    }

    private static void expired(Instant ended, Runnable act) {
        String hour = DateTimeFormatter.ofPattern("HH:mm").format(ended.atZone(VIETNAM));
        assertThat(refused("signing.certificate.error.expired", act)).contains(hour);
    }

    @OnH2
    static class OnH2Test extends CertificateDaysTest {}

    @OnPostgres
    static class OnPostgresTest extends CertificateDaysTest {}
}
