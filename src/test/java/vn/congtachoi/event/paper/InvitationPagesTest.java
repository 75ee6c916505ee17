package vn.congtachoi.event.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.congtachoi.document.text.TextDraft;
import vn.congtachoi.paper.PaperContract;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PdfReading;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.paper.Renderers;

/** A page for every guest, each with her own name and code, in the order in which they were chosen. */
class InvitationPagesTest {

    private final PaperRenderer renderer = Renderers.ordinary();

    private RenderedPaper print(List<InvitationPages.Invited> guests) {
        return TestInvitations.print(renderer, TestInvitations.face(false), guests);
    }

    @Test
    void theTemplateFitsItsRecord() {
        for (PaperProfile profile : PaperProfile.values()) {
            PaperContract.check(InvitationPages.definition(profile));
        }
    }

    @Test
    void everyGuestHasAPageInTheirOrderWithNumberHourPlaceAndSigner() {
        RenderedPaper paper = print(TestInvitations.guests(40));
        List<String> pages = PdfReading.pages(paper);
        assertThat(paper.pages()).isEqualTo(40);
        assertThat(pages).hasSize(40);
        for (int at = 1; at <= 40; at++) {
            String page = pages.get(at - 1).replaceAll("\\s+", " ");
            assertThat(page)
                    .contains("Nguyễn Thị Hồng Nhung " + at + " – Chủ tịch Hội LHPN phường Sông Cầu")
                    .contains("Số: 07/GM-BTV", "Bắc Kạn, ngày 06 tháng 10 năm 2023", "GIẤY MỜI")
                    .contains("Kính mời: " + (at % 3 == 0 ? "ông" : "đồng chí") + " Nguyễn")
                    .contains("20 tháng 10 năm 2023", "Hội trường thành phố", "1. Văn nghệ chào mừng")
                    .contains("CHỦ TỊCH", "Hoàng Thị Bích Liên")
                    .doesNotContain("DỰ THẢO");
        }
    }

    @Test
    void nothingIsCutHoweverLongNameAndPost() {
        assertThat(TestInvitations.LONG.length()).isGreaterThan(180);
        InvitationPages.Invited guest = new InvitationPages.Invited(
                "đồng chí", "Tôn Nữ Công Tằng Huyền Trân <b>", TestInvitations.LONG, "https://hoi.example.vn/x");
        RenderedPaper paper = print(List.of(guest, TestInvitations.guest(2)));
        assertThat(paper.pages()).isEqualTo(2);
        Map<String, Long> read = PdfReading.characters(PdfReading.pages(paper).getFirst());
        PdfReading.characters(guest.name() + guest.standing())
                .forEach((letter, times) ->
                        assertThat(read.getOrDefault(letter, 0L)).as(letter).isGreaterThanOrEqualTo(times));
        assertThat(PdfReading.pages(paper).getFirst().replaceAll("\\s+", " "))
                .contains(guest.name() + " – " + guest.standing());
    }

    @Test
    void theCodeOnEachPageOpensTheLinkOfItsGuest() throws Exception {
        List<InvitationPages.Invited> guests = TestInvitations.guests(3);
        RenderedPaper paper = print(guests);
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            for (int page = 0; page < 3; page++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 200);
                links.add(link(image));
            }
        }
        assertThat(links)
                .containsExactlyElementsOf(
                        guests.stream().map(InvitationPages.Invited::link).toList());
    }

    @Test
    void theFileIsValidPdfAWithItsFonts() {
        RenderedPaper paper = print(TestInvitations.guests(3));
        assertThat(PdfReading.faultsOfPdfA(paper)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(paper)).isEmpty();
    }

    @Test
    void aDraftSaysSoOnEveryPageAndALongTextGoesOn() {
        RenderedPaper draft = TestInvitations.print(renderer, TestInvitations.face(true), TestInvitations.guests(2));
        assertThat(PdfReading.pages(draft)).allSatisfy(page -> assertThat(page).contains("DỰ THẢO"));
        TextDraft text = new TextDraft();
        for (int at = 1; at <= 40; at++) {
            text.paragraph("Nội dung thứ " + at + ": các đại biểu chuẩn bị ý kiến phát biểu. ".repeat(2));
        }
        RenderedPaper two =
                TestInvitations.print(renderer, TestInvitations.face(false, text.text()), TestInvitations.guests(2));
        assertThat(two.pages()).isGreaterThan(2).isEven();
        assertThat(String.join("", PdfReading.pages(two)).split("Nội dung thứ 40", -1))
                .hasSize(3);
    }

    /** As the camera of a phone reads it from the whole page. */
    private static String link(BufferedImage page) throws NotFoundException, ChecksumException, FormatException {
        int width = page.getWidth();
        int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        RGBLuminanceSource source = new RGBLuminanceSource(width, page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
