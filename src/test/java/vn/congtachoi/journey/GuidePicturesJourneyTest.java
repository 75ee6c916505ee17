package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Takes the pictures of README and user guide into {@code target/pictures}. Run alone, so that no other story has
 * changed what is seen, then copy them: {@code cp target/pictures/{hom-nay,…}.png src/docs/guide/hinh/} (see the README
 * of that folder).
 */
class GuidePicturesJourneyTest extends Journey {

    private static final Path GUIDE = Path.of("src", "docs", "guide");
    private static final Pattern PICTURE = Pattern.compile("hinh/([a-z0-9-]+)\\.png");

    @Autowired
    private GuidePapers papers;

    private final Set<String> taken = new TreeSet<>();

    @Test
    void everyPictureOfTheGuideIsTaken() throws IOException {
        Page branch = as("chihoi", Size.PHONE);
        branch.navigate(address("/so-lieu"));
        assertThat(heading(branch, ROUND)).isVisible();
        take(branch, "phieu-dien-thoai");

        Page ward = as("songcau", Size.LAPTOP);
        openRound(ward);
        assertThat(heading(ward, ROUND)).isVisible();
        take(ward, "bang-so-lieu");

        Page city = as("canbo", Size.LAPTOP);
        city.navigate(address("/"));
        assertThat(heading(city, "Đang chờ đồng chí")).isVisible();
        take(city, "hom-nay");
        openRound(city);
        assertThat(heading(city, "Chưa nộp")).isVisible();
        take(city, "tinh-hinh-nop");
        city.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Biểu tổng hợp"))
                .click();
        assertThat(heading(city, "Biểu tổng hợp")).isVisible();
        take(city, "bieu-tong-hop");

        work();
        inspecting(city);
        events();
        writing(city);
        signing();
        register();
        proof();

        Assertions.assertThat(taken).isEqualTo(wanted());
    }

    private void work() {
        Page viceChair = as("phochutich", Size.LAPTOP);
        viceChair.navigate(address("/nhiem-vu"));
        assertThat(viceChair.getByText("Tổng hợp nhu cầu vay vốn ủy thác quý III"))
                .isVisible();
        take(viceChair, "nhiem-vu");
        viceChair.navigate(address("/nhiem-vu/giao-ban"));
        assertThat(heading(viceChair, "Chủ trì đang chậm")).isVisible();
        take(viceChair, "giao-ban");

        viceChair.navigate(address("/nhiem-vu/bang"));
        assertThat(heading(viceChair, "Chờ xác nhận")).isVisible();
        take(viceChair, "bang-viec");
        viceChair.navigate(address("/nhiem-vu/lich?ngay=2023-07-01"));
        assertThat(heading(viceChair, "Tháng 7/2023")).isVisible();
        viceChair.locator(".app-calendar").evaluate("calendar => calendar.scrollIntoView()");
        take(viceChair, "lich-viec");
        viceChair.navigate(address("/nhiem-vu/dong-thoi-gian"));
        assertThat(viceChair.locator("year-timeline a").first()).isVisible();
        take(viceChair, "dong-thoi-gian");
        viceChair.navigate(address("/ke-hoach"));
        viceChair.getByText("Kế hoạch công tác Hội năm 2023").first().click();
        assertThat(viceChair.getByText("Nhiệm vụ trọng tâm 6 tháng cuối năm")).isVisible();
        take(viceChair, "ke-hoach");

        Page ward = as("huyentung", Size.PHONE);
        ward.navigate(address("/viec-cua-toi"));
        ward.getByText("Truyền thông ở chi hội nhân Ngày Gia đình").first().click();
        assertThat(button(ward, "Báo cáo hoàn thành")).isVisible();
        take(ward, "nhiem-vu-dien-thoai");
    }

    private void inspecting(Page officer) {
        officer.navigate(address("/kiem-tra-giam-sat"));
        assertThat(officer.getByText("Cuộc đã làm việc")).isVisible();
        take(officer, "ke-hoach-kiem-tra");
        button(officer, "Xếp lịch").click();
        assertThat(officer.getByText("Tháng 6/2023")).isVisible();
        take(officer, "xep-lich");
        officer.navigate(address("/kiem-tra-giam-sat/cuoc?tim=nong+thuong"));
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hội LHPN xã Nông Thượng"))
                .first()
                .click();
        assertThat(heading(officer, "Biên bản làm việc")).isVisible();
        take(officer, "cuoc-kiem-tra");
    }

    private void events() {
        Page viceChair = as("phochutich", Size.LAPTOP);
        viceChair.navigate(address("/ngay-ky-niem"));
        assertThat(heading(viceChair, "Ngày kỷ niệm năm 2023")).isVisible();
        take(viceChair, "ngay-ky-niem");
        viceChair.navigate(address("/lich?xem=thang&ngay=2023-06-28"));
        assertThat(heading(viceChair, "Tháng 6/2023")).isVisible();
        viceChair.locator(".app-calendar").evaluate("calendar => calendar.scrollIntoView()");
        take(viceChair, "lich-thang");
        viceChair.navigate(address("/su-kien"));
        viceChair
                .getByText("Gặp mặt kỷ niệm 113 năm Ngày Quốc tế Phụ nữ")
                .first()
                .click();
        assertThat(heading(viceChair, "Kết quả")).isVisible();
        viceChair.waitForURL(EVENT_PAGE);
        String event = viceChair.url();
        take(viceChair, "su-kien");
        viceChair.navigate(event + "/khach-moi");
        assertThat(viceChair.getByText("Trần Thị Hải Yến").first()).isVisible();
        take(viceChair, "khach-moi");

        Page chair = as("chutich", Size.PHONE);
        chair.navigate(event + "/tai-lieu");
        assertThat(heading(chair, "Kịch bản điều hành")).isVisible();
        take(chair, "tai-lieu-hom-nay");
    }

    /** The report with its page beside it; it is only looked at. */
    private void writing(Page officer) {
        officer.navigate(address("/bao-cao"));
        officer.getByText("Kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023")
                .first()
                .click();
        button(officer, "Mở văn bản").click();
        seePage(officer);
        Locator first = officer.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Đoạn").setExact(true))
                .first();
        first.click();
        first.evaluate("area => area.scrollIntoView({block: 'center'})");
        take(officer, "soan-bao-cao");
    }

    private void signing() {
        papers.toSign("Tổ chức Ngày hội Phụ nữ khởi nghiệp năm 2023");
        Page chair = as("chutich", Size.PHONE);
        chair.navigate(address("/"));
        assertThat(chair.getByText("Chờ tôi ký").first()).isVisible();
        take(chair, "cho-toi-ky");
        chair.getByText("Tổ chức Ngày hội Phụ nữ khởi nghiệp năm 2023").first().click();
        seePage(chair);
        button(chair, "Ký số").click();
        Locator asked = chair.getByRole(AriaRole.DIALOG);
        assertThat(asked.getByLabel("Mã PIN chữ ký số")).isVisible();
        take(chair, "ma-pin");
    }

    private void register() {
        papers.reserved("Kiểm tra, giám sát công tác Hội 6 tháng cuối năm 2023");
        papers.cancelled("Tập huấn kỹ năng số cho chi hội trưởng", "Gộp vào kế hoạch tập huấn quý III");
        Page clerk = as("vanthu", Size.LAPTOP);
        clerk.navigate(address("/van-ban/so-dang-ky"));
        assertThat(clerk.getByText("Gộp vào kế hoạch tập huấn quý III")).isVisible();
        take(clerk, "so-dang-ky");
    }

    private void proof() throws IOException {
        Page stranger = stranger(Size.PHONE);
        stranger.navigate(address("/xac-thuc"));
        stranger.getByLabel("Mã trên văn bản").fill(ReportJourneyTest.code(papers.issued()));
        button(stranger, "Xem").click();
        assertThat(stranger.getByText("Về việc nộp số liệu").first()).isVisible();
        take(stranger, "xac-thuc");
    }

    /** The picture of the printed page has come. */
    private static void seePage(Page page) {
        assertThat(page.locator(".app-preview img").first()).isVisible();
        page.waitForFunction("() => document.querySelector('.app-preview img').naturalWidth > 0");
    }

    private void take(Page page, String name) {
        settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        taken.add(name);
    }

    /** The pictures that README and guide show. */
    private static Set<String> wanted() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> chapters = Files.list(GUIDE)) {
            Stream<Path> texts = chapters.filter(file -> file.toString().endsWith(".md"));
            for (Path text :
                    Stream.concat(Stream.of(Path.of("README.md")), texts).toList()) {
                PICTURE.matcher(Files.readString(text)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
