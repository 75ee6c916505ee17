package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListPaper;
import vn.congtachoi.paper.ListPaperData;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PdfReading;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.Programs;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.support.TestPeople;

/** A paper is signed by a person and sealed by her unit; what that proves, and what becomes of it when it is changed. */
abstract class SignaturesTest {

    private static final Pin PIN = TestKeys.PIN;
    private static final PagePlace HAND = new PagePlace(120, 150, 50, 20);
    private static final Appearance PICTURE = new Appearance.Picture();
    private static final Instant NOW = TestCertificates.NOW;

    @Autowired
    SigningParts parts;

    @Autowired
    PdfSigner signer;

    @Autowired
    SignatureValidation validation;

    @Autowired
    SigningKeys keys;

    @Autowired
    PaperRenderer renderer;

    @Autowired
    TestPeople people;

    @Autowired
    TestCity cities;

    TestSignIn hoa;
    KeyOwner owner;

    @BeforeEach
    void believe() {
        hoa = people.person();
        owner = KeyOwner.person(hoa.personId());
        parts.believe();
    }

    private byte[] paper() {
        return renderer.render(
                        ListPaper.portrait(),
                        ListPaperData.plain(
                                "DANH SÁCH HỘI VIÊN",
                                List.of(),
                                List.of(ListColumn.text("Họ và tên", 10), ListColumn.number("Số", 4)),
                                List.of(ListRow.of("Nguyễn Thị Hồng Nhung", "1"), ListRow.of("Đặng Thị Ế", "2"))),
                        PaperContext.of("Danh sách"))
                .pdf();
    }

    private void give(UploadedKey key) {
        hoa.run(() -> keys.store(owner, TestCertificates.file(key), TestCertificates.PASSWORD, PIN));
    }

    private SignOrder order(byte[] pdf, Instant at) {
        return new SignOrder(pdf, "person", 1, HAND, PICTURE, at);
    }

    private SignedPdf sign(byte[] pdf) {
        return hoa.call(() -> TestKeys.sign(signer, owner, order(pdf, Instant.now())));
    }

    private SignatureReport validate(byte[] pdf) {
        return hoa.call(() -> validation.validate(pdf));
    }

    private static byte[] drawing(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(300, 150, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 150);
        graphics.setColor(colour);
        graphics.drawOval(20, 20, 260, 110);
        graphics.drawLine(20, 130, 280, 20);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aPaperIsSignedAndSealedAndBothStayValidForEverybody() throws IOException {
        TestCity.World world = cities.build();
        TestSignIn clerk = cities.newcomer(world.songCau(), Role.CLERK);
        KeyOwner seal = KeyOwner.unit(world.songCau());
        give(TestCertificates.key("Nguyễn Thị Hoa"));
        hoa.run(() -> keys.keepPicture(owner, drawingUnchecked(Color.BLACK)));
        byte[] sealFile = TestCertificates.file(TestCertificates.key("Hội LHPN phường Sông Cầu"));
        clerk.run(() -> keys.store(seal, sealFile, TestCertificates.PASSWORD, PIN));
        clerk.run(() -> keys.keepPicture(seal, drawingUnchecked(Color.RED)));
        byte[] paper = paper();

        byte[] signed = sign(paper).bytes();
        byte[] sealed = clerk.call(() -> TestKeys.sign(
                        signer, seal, new SignOrder(signed, "seal", 1, HAND.seal(), PICTURE, Instant.now())))
                .bytes();

        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
        SignatureReport report = validate(sealed);
        assertThat(report.isValid()).as(report.toString()).isTrue();
        assertThat(report.findings()).extracting(SignatureFinding::field).containsExactly("person", "seal");
        assertThat(report.findings()).extracting(SignatureFinding::owner).containsExactly(owner, seal);
        assertThat(report.findings())
                .extracting(SignatureFinding::signerName)
                .containsExactly("Nguyễn Thị Hoa", "Hội LHPN phường Sông Cầu");
        assertThat(report.findings()).allMatch(SignatureFinding::coversRevision);
        assertThat(report.findings()).extracting(SignatureFinding::level).containsOnly(SignatureLevel.B_B);
        assertThat(PdfReading.faultsOfPdfA(new RenderedPaper(sealed, 1, List.of())))
                .isEmpty();
        assertThat(Programs.about(sealed, "pdftotext", "-layout"))
                .isEqualTo(Programs.about(paper, "pdftotext", "-layout"));
        assertThat(Programs.about(sealed, "pdfsig", "-nocert").split("Signature is Valid", -1))
                .hasSize(3);
    }

    private static byte[] drawingUnchecked(Color colour) {
        try {
            return drawing(colour);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The seal, 36 mm across, covers the left third of the signature. */
    @Test
    void theFieldLiesWhereItWasWanted() throws IOException {
        give(TestCertificates.key("Hoa"));
        byte[] signed = sign(paper()).bytes();
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDRectangle seen = document.getSignatureFields()
                    .getFirst()
                    .getWidgets()
                    .getFirst()
                    .getRectangle();
            double top = document.getPage(0).getMediaBox().getHeight() - seen.getUpperRightY();
            assertThat(seen.getLowerLeftX()).isCloseTo(340.2f, within(0.1f));
            assertThat(top).isCloseTo(425.2, within(0.1));
            assertThat(seen.getWidth()).isCloseTo(141.7f, within(0.1f));
            assertThat(seen.getHeight()).isCloseTo(56.7f, within(0.1f));
        }
        PagePlace seal = HAND.seal();
        assertThat(seal.right()).isCloseTo(HAND.left() + HAND.width() / 3, within(0.01));
        assertThat((seal.top() + seal.bottom()) / 2).isCloseTo(160, within(0.01));
        assertThat(seal.width()).isEqualTo(36);
    }

    @Test
    void withoutAPictureWordsSayWhoSignedAndWhen() {
        give(TestCertificates.key("Đặng Thị Ế"));
        Instant at = Instant.parse("2026-11-28T02:03:04Z");
        byte[] signed =
                hoa.call(() -> TestKeys.sign(signer, owner, order(paper(), at))).bytes();
        assertThat(Programs.about(signed, "pdftotext", "-layout"))
                .contains("Ký bởi: Đặng Thị Ế")
                .containsPattern("28/11/2026\\s+09:03:04 \\+07:00");
        assertThat(PdfReading.faultsOfPdfA(new RenderedPaper(signed, 1, List.of())))
                .isEmpty();
        assertThat(validate(signed).findings().getFirst().claimedAt()).isEqualTo(at);
    }

    @Test
    void oneChangedByteIsFound() {
        give(TestCertificates.key("Hoa"));
        byte[] signed = sign(paper()).bytes();
        byte[] forged = signed.clone();
        forged[indexOf(signed, "stream") + 20] ^= 1;
        SignatureFinding finding = validate(forged).findings().getFirst();
        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.reason()).isEqualTo(MessageKey.of("signing.finding.changed"));
    }

    private static int indexOf(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
    }

    @Test
    void whatIsWrittenOverItAfterwardsIsFound() throws IOException {
        give(TestCertificates.key("Hoa"));
        byte[] signed = sign(paper()).bytes();
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                content.newLineAtOffset(100, 400);
                content.showText("FORGED");
                content.endText();
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).getResources().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }
        assertThat(Arrays.copyOf(changed.toByteArray(), signed.length)).isEqualTo(signed);
        SignatureReport report = validate(changed.toByteArray());
        assertThat(report.changedAfterLastSignature()).isTrue();
        assertThat(report.isValid()).isFalse();
        assertThat(report.findings().getFirst().reason()).isEqualTo(MessageKey.of("signing.finding.changed-later"));
    }

    @Test
    void aTimeStampProvesTheTimeAndListsMakeItLast() {
        give(TestCertificates.key("Hoa"));
        Instant stamped = NOW.minusSeconds(20);
        SignedPdf lasting = hoa.call(() -> TestKeys.sign(
                parts.signer(SigningParts.stamping(stamped)), owner, order(paper(), NOW.minusSeconds(30))));
        assertThat(lasting.level()).isEqualTo(SignatureLevel.B_LTA);
        assertThat(lasting.note()).isEmpty();
        SignatureReport report = validate(lasting.bytes());
        assertThat(report.isValid()).as(report.toString()).isTrue();
        assertThat(report.findings().getFirst().level()).isEqualTo(SignatureLevel.B_LTA);
        assertThat(report.findings().getFirst().provenAt())
                .isEqualTo(stamped.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(PdfReading.faultsOfPdfA(new RenderedPaper(lasting.bytes(), 1, List.of())))
                .isEmpty();
    }

    @Test
    void withoutListsOfRevokedOnesTheStampIsAllThereIs() {
        CertificateAuthority other = CertificateAuthority.found(
                new CertificateAuthority.Subject("Không có danh sách", ""), TestCertificates.LONG);
        give(other.issue(new CertificateAuthority.Subject("Hoa", ""), TestCertificates.LONG));
        SignedPdf stamped =
                hoa.call(() -> TestKeys.sign(parts.signer(SigningParts.stamping(NOW)), owner, order(paper(), NOW)));
        assertThat(stamped.level()).isEqualTo(SignatureLevel.B_T);
        assertThat(stamped.note()).contains(MessageKey.of("signing.note.no-revocation-list"));
        assertThat(validate(stamped.bytes()).findings().getFirst().level()).isEqualTo(SignatureLevel.B_T);
    }

    @Test
    void aServiceThatIsDownHindersNobody() {
        give(TestCertificates.key("Hoa"));
        SignedPdf signed = hoa.call(() -> TestKeys.sign(parts.signer(SigningParts.DOWN), owner, order(paper(), NOW)));
        assertThat(signed.level()).isEqualTo(SignatureLevel.B_B);
        assertThat(signed.note()).contains(MessageKey.of("signing.note.time-stamp-down"));
        assertThat(validate(signed.bytes()).isValid()).isTrue();
    }

    @Test
    void aServiceAtAnAddressWhereNobodyListensHindersNobody() throws IOException {
        give(TestCertificates.key("Hoa"));
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        TimeStamps overHttp = parts.timeStamps("http://127.0.0.1:" + free + "/tsa");
        SignedPdf signed = hoa.call(() -> TestKeys.sign(parts.signer(overHttp), owner, order(paper(), NOW)));
        assertThat(signed.level()).isEqualTo(SignatureLevel.B_B);
        assertThat(signed.note()).contains(MessageKey.of("signing.note.time-stamp-down"));
    }

    @Test
    void warmingUpSignsAndChecksAPageThatNobodyKeeps() {
        assertThat(parts.warmUp().warm().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.signerName()).isEqualTo("Warm-up");
            assertThat(finding.reason()).isEqualTo(MessageKey.of("signing.finding.unknown-issuer"));
        });
    }

    @Test
    void aCertificateThatDoesNotHoldRefusesBeforeAnythingIsMade() {
        UploadedKey key = TestCertificates.key("Hoa", NOW.minusSeconds(1000), NOW.plusSeconds(100_000));
        give(key);
        refused(order(paper(), NOW.plusSeconds(200_000)), "signing.certificate.error.expired");
        refused(order(paper(), NOW.minusSeconds(2000)), "signing.certificate.error.not-yet");
        parts.believe(NOW, Map.of(key.certificate().getSerialNumber(), NOW.minusSeconds(5)));
        refused(order(paper(), NOW), "signing.certificate.error.revoked");
    }

    @Test
    void onlyTheOwnerSigns() {
        give(TestCertificates.key("Hoa"));
        TestSignIn other = people.person();
        OpenKey opened = hoa.call(() -> signer.open(owner, PIN, NOW));
        assertThatThrownBy(() -> other.run(() -> signer.sign(opened, order(paper(), NOW))))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> other.run(() -> signer.open(owner, PIN, NOW)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.messageKey().key()).isEqualTo("signing.key.error.not-own"));
        TestCity.World world = cities.build();
        KeyOwner seal = KeyOwner.unit(world.songCau());
        assertThatThrownBy(() -> world.songCauChair()
                        .run(() -> TestKeys.sign(signer, seal, new SignOrder(paper(), "s", 1, HAND, PICTURE, NOW))))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aKeyThatWasReplacedWhileItLayOpenSignsNoMore() {
        give(TestCertificates.key("Hoa"));
        OpenKey opened = hoa.call(() -> signer.open(owner, PIN, NOW));
        give(TestCertificates.key("Hoa"));
        assertThatThrownBy(() -> hoa.run(() -> signer.sign(opened, order(paper(), NOW))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.messageKey().key()).isEqualTo("signing.key.error.none"));
    }

    @Test
    void aPlaceOffThePageOrTakenOrABrokenFileIsRefused() {
        give(TestCertificates.key("Hoa"));
        byte[] paper = paper();
        refused(new SignOrder(paper, "f", 2, HAND, PICTURE, NOW), "signing.sign.error.place");
        PagePlace off = new PagePlace(180, 150, 50, 20);
        refused(new SignOrder(paper, "f", 1, off, PICTURE, NOW), "signing.sign.error.place");
        refused(order(sign(paper).bytes(), NOW), "signing.sign.error.field");
        refused(order(Arrays.copyOf(paper, 100), NOW), "signing.pdf.error.broken");
    }

    private void refused(SignOrder order, String why) {
        assertThatThrownBy(() -> hoa.run(() -> TestKeys.sign(signer, owner, order)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.messageKey().key()).isEqualTo(why));
    }

    @Test
    void whatIsNoPdfIsSaidSoAndWhatNobodySignedHasNoFindings() {
        byte[] paper = paper();
        SignatureReport unsigned = validate(paper);
        assertThat(unsigned.findings()).isEmpty();
        assertThat(unsigned.changedAfterLastSignature()).isFalse();
        assertThat(unsigned.isValid()).isFalse();
        for (byte[] broken : List.of(
                new byte[0],
                "xin chào".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> validate(broken))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            refusal -> assertThat(refusal.messageKey().key()).isEqualTo("signing.pdf.error.broken"));
        }
    }

    @Test
    void whoIsNotBelievedIsNamed() {
        CertificateAuthority unknown =
                CertificateAuthority.found(new CertificateAuthority.Subject("CA lạ", ""), TestCertificates.LONG);
        give(unknown.issue(new CertificateAuthority.Subject("Hoa", ""), TestCertificates.LONG));
        found("unknown-issuer", Verdict.UNDETERMINED, sign(paper()).bytes());

        CertificateAuthority self =
                CertificateAuthority.found(new CertificateAuthority.Subject("Tự ký", ""), TestCertificates.LONG);
        byte[] selfSigned = new PadesEngine(parts.trust(), SigningParts.NONE)
                .sign(
                        paper(),
                        new UploadedKey(self.key(), List.of(self.certificate())),
                        parts.look(order(paper(), NOW)),
                        NOW)
                .bytes();
        found("self-signed", Verdict.UNDETERMINED, selfSigned);
    }

    private SignatureFinding found(String reason, Verdict verdict, byte[] pdf) {
        SignatureFinding finding = validate(pdf).findings().getFirst();
        assertThat(finding.reason()).isEqualTo(MessageKey.of("signing.finding." + reason));
        assertThat(finding.verdict()).isEqualTo(verdict);
        return finding;
    }

    @Test
    void aRevocationCountsFromItsDay() {
        UploadedKey key = TestCertificates.key("Hoa");
        give(key);
        Instant signedAt = NOW.minusSeconds(600);
        byte[] plain = hoa.call(() -> TestKeys.sign(signer, owner, order(paper(), signedAt)))
                .bytes();
        byte[] stamped = hoa.call(() ->
                        TestKeys.sign(parts.signer(SigningParts.stamping(signedAt)), owner, order(paper(), signedAt)))
                .bytes();
        parts.believe(NOW, Map.of(key.certificate().getSerialNumber(), NOW.minusSeconds(1000)));
        found("revoked", Verdict.INVALID, plain);
        parts.believe(NOW, Map.of(key.certificate().getSerialNumber(), NOW.minusSeconds(60)));
        found("revoked-since", Verdict.UNDETERMINED, plain);
        found("valid", Verdict.VALID, stamped);
    }

    @Test
    void anExpiryAfterwardsTakesOnlyTheProofOfTime() {
        give(TestCertificates.key("Hoa", NOW.minusSeconds(10_000), NOW.plusSeconds(10_000)));
        byte[] plain = sign(paper()).bytes();
        byte[] stamped = hoa.call(
                        () -> TestKeys.sign(parts.signer(SigningParts.stamping(NOW)), owner, order(paper(), NOW)))
                .bytes();
        Instant later = NOW.plus(Duration.ofDays(2));
        SignatureValidation then = parts.validation(later);
        SignatureFinding finding = then.validate(plain).findings().getFirst();
        assertThat(finding.reason()).isEqualTo(MessageKey.of("signing.finding.expired-since"));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(then.validate(stamped).isValid()).isTrue();
    }

    @Test
    void aSignatureOfSomebodyElseIsNotTheExpectedOne() {
        give(TestCertificates.key("Hoa"));
        SignatureFinding mine = validate(sign(paper()).bytes()).findings().getFirst();
        assertThat(mine.expecting(owner)).isEqualTo(mine);
        SignatureFinding other = mine.expecting(KeyOwner.person(people.person().personId()));
        assertThat(other.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(other.reason()).isEqualTo(MessageKey.of("signing.finding.other-owner"));
    }

    @OnH2
    static class OnH2Test extends SignaturesTest {}

    @OnPostgres
    static class OnPostgresTest extends SignaturesTest {}
}
