package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Installation;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Nothing can be stored: that is said, nothing is half signed, the number stays bound, and the next try succeeds. */
abstract class FullDiskTest extends SigningBench {

    @Autowired
    Installation installation;

    @Autowired
    InkSigning ink;

    @Autowired
    ElsewhereSigning elsewhere;

    @Autowired
    PdfSigner signer;

    @Test
    void signatureAndSealAreMadeAtTheNextTry() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        String said = full(() -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)));
        assertThat(said).contains("ổ đĩa", "Chưa có gì thay đổi", "01-BC-BTV.pdf");
        assertUnsigned(office, paper, "01/BC-BTV");
        UUID second = toSign(office);
        office.chair().run(() -> signing.sign(second, TestKeys.PIN));
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        assertThat(detail(office.chair(), paper).notation()).isEqualTo("01/BC-BTV");
        assertThat(detail(office.chair(), second).notation()).isEqualTo("02/BC-BTV");

        full(() -> office.clerk().run(() -> signing.seal(paper, TestKeys.PIN)));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SIGNED);
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        assertThat(office.clerk()
                        .call(() -> validation.validate(pdf(office, paper)))
                        .isValid())
                .isTrue();
    }

    @Test
    void aScanIsTakenAtTheNextTry() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        byte[] scan = office.clerk().call(() -> ink.blank(paper));
        office.clerk().run(() -> ink.enterNumber(paper, LocalDate.now(clock)));
        full(() -> office.clerk().run(() -> ink.scan(paper, scan)));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SIGNED);
        assertThat(shelf.rows(paper)).isEmpty();
        office.clerk().run(() -> ink.scan(paper, scan));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SEALED);
        assertThat(lines(office))
                .singleElement()
                .extracting(RegisterRow::notation)
                .isEqualTo("01/BC-BTV");
    }

    @Test
    void aFileThatIsSignedElsewhereGoesOutAndComesBackAtTheNextTry() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        full(() -> office.clerk().run(() -> elsewhere.export(paper)));
        assertUnsigned(office, paper, "01/BC-BTV");
        byte[] exported = office.clerk().call(() -> elsewhere.export(paper));
        byte[] signed = keys.signElsewhere(office.chair(), signer, exported, clock.instant());
        full(() -> office.clerk().run(() -> elsewhere.bringBack(paper, signed)));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.TO_SIGN);
        assertThat(shelf.rows(paper)).extracting(FileRow::role).containsExactly(FileRole.NUMBERED);
        office.clerk().run(() -> elsewhere.bringBack(paper, signed));
        assertThat(detail(office.clerk(), paper).notation()).isEqualTo("01/BC-BTV");
        assertThat(pdf(office, paper)).isEqualTo(signed);
    }

    private String full(Runnable act) {
        return withFullDisk(() -> refused("attachment.error.unstored", act));
    }

    /** No file can be made below a file: the same refusal of the system as when nothing is left on the disk. */
    private <T> T withFullDisk(Callable<T> work) {
        Path incoming = installation.dataFolder().resolve("files").resolve("incoming");
        Path aside = incoming.resolveSibling("aside");
        try {
            Files.createDirectories(incoming);
            Files.move(incoming, aside);
            Files.createFile(incoming);
            try {
                return work.call();
            } finally {
                Files.delete(incoming);
                Files.move(aside, incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @OnH2
    static class OnH2Test extends FullDiskTest {}

    @OnPostgres
    static class OnPostgresTest extends FullDiskTest {}
}
