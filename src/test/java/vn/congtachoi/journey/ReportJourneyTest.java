package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The half-year report from the officer's desk to the building's door: the units' words taken over, submitted, reviewed,
 * signed on a phone, sealed, issued, and proved by whoever holds it.
 */
class ReportJourneyTest extends Journey {

    private static final String REPORT = "Kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023";
    private static final String PIN = "2023";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}");

    @Test
    void fromTheUnitsWordsToAPaperThatAnybodyCanProve() throws IOException {
        String paper = written();
        reviewed(paper);
        signedOnThePhone();
        issued(paper);
        byte[] file = received(paper);
        proved(file);
    }

    /** The officer takes over what a ward sent, and submits; the path of the paper. */
    private String written() {
        Page officer = as("canbo", Size.LAPTOP);
        officer.navigate(address("/bao-cao"));
        officer.getByText(REPORT).first().click();
        assertThat(officer.getByText(Pattern.compile("^\\d/8 đơn vị đã nộp"))).isVisible();
        look(officer, "report-sections");
        button(officer, "Mở văn bản").click();
        assertThat(officer.getByText("Trang in")).isVisible();
        Locator sent = officer.locator(".app-section-note__sent").first();
        sent.locator("vaadin-details-summary").click();
        sent.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Lấy nội dung của Đức Xuân")))
                .click();
        assertThat(officer.getByText("Đã lấy nội dung của Đức Xuân vào báo cáo."))
                .isVisible();
        assertThat(officer.locator(".app-preview img").first()).isVisible();
        look(officer, "report-writing");
        button(officer, "Trình ký").click();
        button(officer.getByRole(AriaRole.DIALOG), "Trình ký").click();
        assertThat(officer.getByText("Chờ duyệt nội dung").first()).isVisible();
        return officer.url();
    }

    private void reviewed(String paper) {
        Page viceChair = as("phochutich", Size.LAPTOP);
        viceChair.navigate(paper);
        button(viceChair, "Duyệt nội dung").click();
        button(viceChair.getByRole(AriaRole.DIALOG), "Duyệt nội dung").click();
        assertThat(viceChair.getByText("Chờ kiểm tra thể thức").first()).isVisible();

        Page clerk = as("vanthu", Size.LAPTOP);
        clerk.navigate(paper);
        button(clerk, "Thể thức đạt").click();
        button(clerk.getByRole(AriaRole.ALERTDIALOG), "Thể thức đạt").click();
        assertThat(clerk.getByText("Chờ ký").first()).isVisible();
    }

    /** "Chờ tôi ký" stands first on her phone; a wrong PIN is said and costs nothing. */
    private void signedOnThePhone() {
        Page chair = as("chutich", Size.PHONE);
        chair.navigate(address("/"));
        assertThat(chair.getByText("Chờ tôi ký").first()).isVisible();
        chair.getByText(REPORT).first().click();
        button(chair, "Ký số").click();
        Locator asked = chair.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Mã PIN chữ ký số").fill("9999");
        button(asked, "Ký số").click();
        assertThat(asked.getByText(Pattern.compile("Mã PIN chưa đúng"))).isVisible();
        look(chair, "report-pin");
        asked.getByLabel("Mã PIN chữ ký số").fill(PIN);
        button(asked, "Ký số").click();
        assertThat(chair.getByText("Đã ký, đã vào số").first()).isVisible();
    }

    private void issued(String paper) {
        Page clerk = as("vanthu", Size.LAPTOP);
        clerk.navigate(paper);
        button(clerk, "Đóng dấu").click();
        Locator asked = clerk.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Mã PIN chữ ký số").fill(PIN);
        button(asked, "Đóng dấu").click();
        assertThat(clerk.getByText("Đã đóng dấu").first()).isVisible();
        button(clerk, "Phát hành").click();
        button(clerk.getByRole(AriaRole.DIALOG), "Phát hành").click();
        assertThat(clerk.getByText("Đã phát hành").first()).isVisible();
        look(clerk, "report-issued");
        clerk.navigate(address("/van-ban/so-dang-ky"));
        assertThat(clerk.getByText(Pattern.compile("\\d\\d/BC-BTV")).first()).isVisible();
        look(clerk, "register");
    }

    /** A ward finds it in its inbox; the city's file is the signed one. */
    private byte[] received(String paper) {
        Page ward = as("ducxuan", Size.PHONE);
        ward.navigate(address("/hop-thu"));
        assertThat(ward.getByText(Pattern.compile("BC-BTV")).first()).isVisible();
        ward.navigate(paper);
        assertThat(ward.getByText("Đã phát hành").first()).isVisible();
        look(ward, "report-received");
        String href = ward.locator(".app-preview a").first().getAttribute("href");
        byte[] file = ward.request().get(address("/" + href)).body();
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        ward.navigate(paper + "/so-lieu");
        assertThat(ward.getByText("Chưa có số liệu gốc để xem")).isVisible();
        Page officer = as("canbo", Size.LAPTOP);
        officer.navigate(paper);
        assertThat(officer.getByText("1/8 đơn vị đã xem")).isVisible();
        officer.navigate(paper + "/so-lieu?ma=TT-01");
        assertThat(officer.getByText(Pattern.compile("^TT-01 · "))).isVisible();
        assertThat(officer.getByText(Pattern.compile(" nhập \\d")).first()).isVisible();
        look(officer, "report-rows");
        return file;
    }

    /** Somebody with the paper in her hand types its code; one changed byte is another file. */
    private void proved(byte[] file) throws IOException {
        Page stranger = stranger(Size.PHONE);
        stranger.navigate(address("/xac-thuc"));
        stranger.getByLabel("Mã trên văn bản").fill("0000-0000-0000");
        button(stranger, "Xem").click();
        assertThat(stranger.getByText("Không có văn bản mang mã này")).isVisible();
        stranger.getByLabel("Mã trên văn bản").fill(code(file));
        button(stranger, "Xem").click();
        assertThat(stranger.getByText(REPORT).first()).isVisible();
        look(stranger, "proof");
        compare(stranger, file);
        assertThat(stranger.getByText(Pattern.compile("đúng là văn bản đã phát hành")))
                .isVisible();
        byte[] changed = file.clone();
        changed[changed.length / 2] ^= 1;
        compare(stranger, changed);
        assertThat(stranger.getByText(Pattern.compile("KHÁC văn bản đã phát hành")))
                .isVisible();
    }

    /** The short code beside the QR code. */
    static String code(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(pdf));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    private static void compare(Page page, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("bao-cao.pdf", "application/pdf", file));
    }
}
