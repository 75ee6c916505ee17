package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.document.paper.DocumentPrinter;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperMarks;
import vn.congtachoi.document.paper.Papers;
import vn.congtachoi.document.paper.TestPrinter;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperProfile;

/** A scan is known by the code on each page, however it lies, and what is wrong with it is said by page. */
class ScanMatchTest {

    private static final String CODE = "m4p7r2s6abcdefghijklmnopqrstuvwx";

    private final DocumentPrinter printer = TestPrinter.ordinary();
    private final ScanMatch scans = new ScanMatch();

    /** The second one is not read at the first look at this size. */
    @ParameterizedTest
    @ValueSource(strings = {CODE, "zejio7eeysmew2fsk6kmxvqhqhrlfxqw"})
    void everyCodeIsReadHoweverThePageLies(String code) throws IOException {
        byte[] page = printed(code);
        assertThat(scans.match(page, paper(code), 1)).isSameAs(page);
        for (int turn : List.of(90, 180, 270)) {
            assertThat(rotation(scans.match(turned(page, turn), paper(code), 1)))
                    .isZero();
        }
    }

    @Test
    void aMissingPageAnotherPaperAndABrokenFileAreNamed() throws IOException {
        byte[] page = printed(CODE);
        refused(page, 2, "document.scan.pages[2, 1]");
        refused(printed("zejio7eeysmew2fsk6kmxvqhqhrlfxqw"), 1, "document.scan.otherPaper[1]");
        refused(Arrays.copyOf(page, page.length / 2), 1, "document.scan.");
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            refused(bytes(blank), 1, "document.scan.noCode[1]");
        }
    }

    private void refused(byte[] scan, int pages, String why) {
        assertThatThrownBy(() -> scans.match(scan, paper(CODE), pages)).hasMessageStartingWith(why);
    }

    private static Document paper(String code) {
        Document document = new Document(
                UUID.randomUUID(),
                new Document.Drafter(UUID.randomUUID(), "Đàm Thị Cúc"),
                DocumentForm.empty(UUID.randomUUID(), UUID.randomUUID(), "Kết quả"),
                Instant.EPOCH);
        document.provedBy(code);
        return document;
    }

    private byte[] printed(String code) {
        PaperContent plain =
                Papers.paper("Báo cáo", "Kết quả", Papers.paragraph("Nội dung."), Papers.paragraph("Hết."));
        PaperContent content = new PaperContent(
                plain.head(),
                plain.title(),
                plain.body(),
                plain.ending(),
                new PaperMarks(
                        null,
                        "",
                        "",
                        "",
                        new PaperMarks.Verification("http://localhost:8080/xac-thuc/" + code, "ABCD-1234")),
                List.of());
        return printer.print(content, Papers.SAID, PaperProfile.HOI_NQ30, PaperContext.of("Báo cáo"))
                .pdf();
    }

    private static byte[] turned(byte[] pdf, int by) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPage(0).setRotation(by);
            return bytes(document);
        }
    }

    private static int rotation(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getRotation();
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
