package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.SignatureReport;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Three ways to a signed paper, the seal, the issue, and what proves it all later. */
abstract class DocumentSigningTest extends SigningBench {

    @Autowired
    ElsewhereSigning elsewhere;

    @Autowired
    InkSigning ink;

    @Autowired
    DocumentIssue issue;

    @Autowired
    ProofService proofs;

    @Autowired
    ProofCodes codes;

    @Autowired
    ChangedPapers changed;

    @Autowired
    PdfSigner signer;

    @Test
    void theChairSignsTheClerkSealsAndIssuesAndTheUnitSeesIt() throws IOException {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));

        DocumentDetail signed = detail(office.chair(), paper);
        assertThat(signed.state()).isEqualTo(DocumentState.SIGNED);
        assertThat(signed.notation()).isEqualTo("01/BC-BTV");
        assertThat(signed.paperDate()).isEqualTo(LocalDate.now(clock));
        assertThat(text(pdf(office, paper)))
                .contains("Số: 01/BC-BTV")
                .contains("Hà Thị Hương")
                .contains("CHỦ TỊCH");

        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        SignatureReport report = office.clerk().call(() -> validation.validate(pdf(office, paper)));
        assertThat(report.findings()).hasSize(2);
        assertThat(report.isValid()).isTrue();

        office.clerk().run(() -> issue.issue(paper, 3));
        assertThat(detail(office.world().songCauChair(), paper).state()).isEqualTo(DocumentState.ISSUED);
        office.world().songCauChair().run(() -> issue.opened(paper));
        assertThat(DocumentIssue.receipts(detail(office.officer(), paper).recipients()))
                .satisfies(seen -> {
                    assertThat(seen.getKey()).isEqualTo(1);
                    assertThat(seen.getValue()).isEqualTo(1);
                });
        assertThatThrownBy(() -> detail(office.world().nongThuongChair(), paper))
                .hasMessageContaining("document.notFound");
        assertThat(lines(office)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(RegisterState.USED);
            assertThat(line.copies()).isEqualTo(3);
            assertThat(line.recipients()).contains("Hội LHPN tỉnh (b/c)");
        });
    }

    @Test
    void aWrongPinTakesNoNumber() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        assertThatThrownBy(() -> office.chair().run(() -> signing.sign(paper, Pin.of("000001"))))
                .hasMessageContaining("pin");
        assertThat(lines(office)).isEmpty();
        assertThat(detail(office.chair(), paper).state()).isEqualTo(DocumentState.TO_SIGN);
    }

    @Test
    void somebodyWithoutAKeyIsToldSoAndNothingHappens() {
        Office office = office();
        UUID paper = toSign(office);
        assertThatThrownBy(() -> office.chair().run(() -> signing.sign(paper, TestKeys.PIN)))
                .hasMessageContaining("signing.");
        assertThat(lines(office)).isEmpty();
    }

    @Test
    void whoSignsTwiceInTheSameSecondSignsOnce() throws Exception {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = Stream.of(1, 2)
                    .map(n -> threads.submit(() -> office.chair().call(() -> {
                        try {
                            signing.sign(paper, TestKeys.PIN);
                            return true;
                        } catch (RuntimeException late) {
                            return false;
                        }
                    })))
                    .toList();
            for (Future<Boolean> each : both) {
                done += each.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(lines(office)).singleElement().extracting(RegisterRow::state).isEqualTo(RegisterState.USED);
        assertThat(detail(office.chair(), paper).steps())
                .filteredOn(step -> step.act() == DocumentAct.SIGN)
                .hasSize(1);
    }

    @Test
    void aFileSignedElsewhereComesBackOnlyAsItself() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        byte[] exported = office.clerk().call(() -> elsewhere.export(paper));
        assertThat(office.clerk().<byte[]>call(() -> elsewhere.export(paper))).isEqualTo(exported);
        assertThatThrownBy(() -> office.clerk().run(() -> elsewhere.bringBack(paper, exported)))
                .hasMessageContaining("document.back.unsigned");

        UUID other = toSign(office);
        byte[] otherFile = office.clerk().call(() -> elsewhere.export(other));
        byte[] otherSigned = keys.signElsewhere(office.chair(), signer, otherFile, clock.instant());
        assertThatThrownBy(() -> office.clerk().run(() -> elsewhere.bringBack(paper, otherSigned)))
                .hasMessageContaining("document.back.otherFile");

        byte[] byAnother = keys.signElsewhere(office.viceChair(), signer, exported, clock.instant());
        assertThatThrownBy(() -> office.clerk().run(() -> elsewhere.bringBack(paper, byAnother)))
                .hasMessageContaining("signing.finding.other-owner");
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.TO_SIGN);

        byte[] signed = keys.signElsewhere(office.chair(), signer, exported, clock.instant());
        office.clerk().run(() -> elsewhere.bringBack(paper, signed));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SIGNED);
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));
        assertThat(office.clerk()
                        .call(() -> validation.validate(pdf(office, paper)))
                        .isValid())
                .isTrue();
    }

    @Test
    void aScanIsKnownByItsCodeAndItsPages() throws IOException {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        byte[] printed = office.clerk().call(() -> ink.blank(paper));
        RegisterRow number = office.clerk().call(() -> ink.enterNumber(paper, LocalDate.now(clock)));
        assertThat(number.notation()).isEqualTo("01/BC-BTV");
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SIGNED);

        byte[] otherPaper = office.clerk().call(() -> ink.blank(toSign(office)));
        assertThatThrownBy(() -> office.clerk().run(() -> ink.scan(paper, otherPaper)))
                .hasMessageContaining("document.scan.otherPaper");
        assertThatThrownBy(() -> office.clerk().run(() -> ink.scan(paper, twice(printed))))
                .hasMessageContaining("document.scan.pages");
        assertThatThrownBy(() -> office.clerk().run(() -> ink.scan(paper, new byte[] {1, 2, 3})))
                .hasMessageContaining("document.scan.broken");

        office.clerk().run(() -> ink.scan(paper, upsideDown(printed)));
        assertThat(detail(office.clerk(), paper).state()).isEqualTo(DocumentState.SEALED);
        office.clerk().run(() -> issue.issue(paper, 1));
        assertThat(proofs.find(codes.code(paper)).orElseThrow().way()).isEqualTo(SigningWay.INK);
    }

    @Test
    void anybodyWithThePaperLearnsWhetherItIsGenuine() {
        Office office = officeWithKeys();
        UUID paper = toSign(office);
        String code = codes.code(paper);
        assertThat(proofs.find(code).orElseThrow().signatures()).isNull();
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        byte[] first = pdf(office, paper);
        office.clerk().run(() -> signing.seal(paper, TestKeys.PIN));

        Proof proof =
                proofs.find(ProofCodes.typed(code).toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(proof.notation()).isEqualTo("01/BC-BTV");
        assertThat(proof.signatures()).isNotNull().matches(SignatureReport::isValid);
        byte[] whole = pdf(office, paper);
        assertThat(proofs.compare(code, whole)).contains(FileMatch.SAME);
        assertThat(proofs.compare(code, first)).contains(FileMatch.EARLIER);
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        assertThat(proofs.compare(code, changed)).contains(FileMatch.CHANGED);
        assertThat(proofs.find("0000-0000-0000")).isEmpty();
    }

    @Test
    void aSignedPaperSaysThatAFigureBehindItChangedAndNothingElseHappens() {
        Office office = officeWithKeys();
        UUID city = office.world().city();
        FigureReference said = new FigureReference("TT-KT", city, "2023-H1", FigureForm.VALUE);
        UUID paper = office.officer().call(() -> {
            DocumentForm form = form(office, "BC", "Báo cáo có số");
            UUID id = service.create(form);
            service.write(id, new DocumentText(List.of(figure(said))), 0);
            return id;
        });
        submit(office, paper);
        office.viceChair().run(() -> route.approve(paper, ""));
        office.clerk().run(() -> route.passFormat(paper));
        office.chair().run(() -> signing.sign(paper, TestKeys.PIN));
        byte[] before = pdf(office, paper);

        UUID branch = office.world().to1();
        office.world().to1Head().run(() -> changed.figureChanged(key("TT-KT", branch, Period.half(2023, 2))));
        office.world().to1Head().run(() -> changed.figureChanged(key("TT-KHAC", branch, Period.half(2023, 1))));
        assertThat(detail(office.officer(), paper).figuresChangedSince()).isFalse();

        office.world().to1Head().run(() -> changed.figureChanged(key("TT-KT", branch, Period.quarter(2023, 2))));
        assertThat(detail(office.officer(), paper).figuresChangedSince()).isTrue();
        assertThat(pdf(office, paper)).isEqualTo(before);
        // Nobody here knows the figure: that she cannot read it is no change.
        assertThat(office.officer().call(() -> reading.changedSince(paper))).isEmpty();
    }

    private static FigureKey key(String indicator, UUID unit, Period period) {
        return new FigureKey(indicator, unit, period);
    }

    private static Block figure(FigureReference reference) {
        return new Block.Paragraph(
                Ids.next(),
                Block.Alignment.JUSTIFIED,
                List.of(Run.Text.plain("Đã tuyên truyền cho "), new Run.Figure(reference, false, false)),
                null);
    }

    private static byte[] twice(byte[] pdf) {
        return changed(pdf, document -> document.importPage(document.getPage(0)));
    }

    private static byte[] upsideDown(byte[] pdf) {
        return changed(pdf, document -> document.getPages().forEach(page -> page.setRotation(180)));
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OnH2
    static class OnH2Test extends DocumentSigningTest {}

    @OnPostgres
    static class OnPostgresTest extends DocumentSigningTest {}
}
