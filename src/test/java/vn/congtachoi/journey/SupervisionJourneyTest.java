package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A body proposed, planned, told, visited and concluded; its recommendation answered from a phone and closed. */
class SupervisionJourneyTest extends Journey {

    /** Kiểm tra ủy thác is the last of the kinds; no other story uses it. */
    private static final int KIND_AT = 5;

    private static final String KIND = "Kiểm tra ủy thác";
    private static final String THEME = "Kiểm tra việc quản lý hội viên";

    @Test
    void fromTheProposalToTheRecommendationDone() {
        Page head = as("chutich", Size.LAPTOP);
        ruled(head);
        Page officer = as("canbo", Size.LAPTOP);
        planned(officer);
        String visit = told(officer);
        Page chair = as("nongthuong", Size.PHONE);
        reported(chair);
        visited(officer, visit);
        agreed(chair, visit);
        demanded(officer, visit);
        concluded(head, visit);
        answered(chair);
        closed(head, visit);
    }

    /** Days are data: here a body hears of its visit on the day itself. */
    private void ruled(Page head) {
        head.navigate(address("/kiem-tra-giam-sat/quy-dinh"));
        button(head, "Sửa").nth(KIND_AT).click();
        Locator asked = head.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Thông báo trước").fill("0");
        button(asked, "Lưu").click();
        assertThat(asked).isHidden();
        look(head, "supervision-rules");
    }

    private void planned(Page officer) {
        officer.navigate(address("/kiem-tra-giam-sat"));
        officer.getByText("Xem đơn vị nên kiểm tra, giám sát thêm").click();
        officer.locator(".app-proposals vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("Nông Thượng"))
                .locator("input")
                .click();
        look(officer, "supervision-proposals");
        button(officer, "Thêm đợt với 1 đơn vị đã chọn").click();
        assertThat(officer.getByText(Pattern.compile("Lý do chọn")).first()).isVisible();
        officer.getByLabel("Loại").click();
        officer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(KIND))
                .click();
        officer.getByLabel("Chuyên đề, nội dung chính").fill(THEME);
        officer.getByLabel("Nội dung kiểm tra, giám sát").fill("Danh sách hội viên\nSổ hội phí");
        typed(officer, "Tiến hành từ ngày", "28/06/2023");
        typed(officer, "Đến ngày", "31/07/2023");
        button(officer, "Thêm đoàn").click();
        seat(officer, 0, "Nông Thị Hồng Vân");
        button(officer, "Thêm người").click();
        seat(officer, 1, "Cán bộ tổng hợp");
        button(officer, "Thêm người ngoài Hội").click();
        officer.getByLabel("Họ và tên").fill("Hoàng Thị Minh");
        officer.getByLabel("Chức vụ, đơn vị").fill("Ủy ban MTTQ thành phố");
        look(officer, "supervision-campaign-form");
        button(officer, "Lưu").click();
    }

    private static void seat(Page officer, int at, String who) {
        officer.locator(".app-seats__line vaadin-combo-box input").nth(at).fill(who);
        officer.getByRole(AriaRole.OPTION).first().click();
    }

    /** The day is laid down, the decision and the notice are entered. */
    private String told(Page officer) {
        assertThat(heading(officer, THEME)).isVisible();
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hội LHPN xã Nông Thượng"))
                .first()
                .click();
        button(officer, "Xếp ngày").click();
        typed(officer, "Ngày", "28/06/2023");
        button(officer.getByRole(AriaRole.DIALOG), "Xếp ngày").click();
        assertThat(officer.getByText(Pattern.compile("Đã xếp lịch")).first()).isVisible();
        step(officer, "Ghi quyết định thành lập đoàn", "Quyết định số 15, ngày 27/6/2023");
        step(officer, "Thông báo cho đơn vị", "Thông báo số 16, ngày 27/6/2023");
        assertThat(officer.getByText("Đã thông báo đơn vị").first()).isVisible();
        look(officer, "supervision-visit");
        return officer.url();
    }

    private static void step(Page page, String act, String words) {
        button(page, act).click();
        Locator asked = page.getByRole(AriaRole.DIALOG);
        asked.getByRole(AriaRole.TEXTBOX).fill(words);
        button(asked, act).click();
        assertThat(asked).isHidden();
    }

    private void reported(Page chair) {
        chair.navigate(address("/viec-cua-toi"));
        chair.getByText(Pattern.compile("Nộp báo cáo tự kiểm tra")).first().click();
        assertThat(chair.getByLabel("Nội dung báo cáo")).hasValue(Pattern.compile("1. Danh sách hội viên"));
        look(chair, "supervision-report-phone");
        button(chair, "Nộp báo cáo").click();
        button(chair.getByRole(AriaRole.ALERTDIALOG), "Nộp báo cáo").click();
        assertThat(chair.getByText("Đã nộp báo cáo tự kiểm tra").first()).isVisible();
    }

    /** What is found is written on the page of the site; {@code SiteJourneyTest} tells of its dead zone. */
    private void visited(Page officer, String visit) {
        officer.navigate(visit);
        confirmed(officer, "Bắt đầu làm việc");
        button(officer, "Ghi biên bản").click();
        written(officer);
        officer.navigate(visit);
        button(officer, "Chốt biên bản").click();
        button(officer.getByRole(AriaRole.ALERTDIALOG), "Chốt biên bản").click();
        assertThat(officer.getByText("Đã lập biên bản").first()).isVisible();
        look(officer, "supervision-minutes");
    }

    private static void written(Page officer) {
        officer.getByLabel("Thành phần đơn vị").fill("Chủ tịch, Phó Chủ tịch Hội LHPN phường");
        officer.getByLabel("Diễn biến, ý kiến của đơn vị và của đoàn").fill("Đoàn xem sổ hội phí của 3 chi hội.");
        assertThat(officer.getByText(Pattern.compile("Đã lưu trên máy chủ")).first())
                .isVisible();
    }

    private static void confirmed(Page page, String act) {
        button(page, act).click();
        button(page.getByRole(AriaRole.ALERTDIALOG), act).click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isHidden();
    }

    private static void more(Page page, String act) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Việc khác"))
                .first()
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
    }

    private void agreed(Page chair, String visit) {
        chair.navigate(visit);
        step(chair, "Xác nhận biên bản", "Đơn vị nhất trí");
        assertThat(chair.getByText(Pattern.compile("Đơn vị đã xác nhận")).first())
                .isVisible();
    }

    private void demanded(Page officer, String visit) {
        officer.navigate(visit);
        officer.getByText("Soạn kiến nghị").click();
        button(officer, "Thêm kiến nghị").click();
        officer.getByLabel("Nội dung kiến nghị").fill("Lập lại sổ hội phí");
        typed(officer, "Hạn thực hiện", "20/07/2023");
        look(officer, "supervision-demands");
        button(officer, "Lưu").click();
        step(officer, "Báo cáo kết quả", "Báo cáo số 20, ngày 28/6/2023");
    }

    private void concluded(Page head, String visit) {
        head.navigate(visit);
        step(head, "Kết luận", "Thông báo kết luận số 21, ngày 28/6/2023");
        assertThat(head.getByText("Đang khắc phục").first()).isVisible();
        assertThat(head.getByText(Pattern.compile("Lập lại sổ hội phí")).first())
                .isVisible();
    }

    private void answered(Page chair) {
        chair.navigate(address("/kien-nghi?tim=lap+lai+so+hoi+phi"));
        chair.locator("vaadin-grid a").first().click();
        chair.getByLabel("Đã làm gì, kết quả thế nào").fill("Đã lập lại sổ hội phí của 3 chi hội");
        button(chair, "Báo cáo đã thực hiện").click();
        assertThat(chair.getByText("Chờ xác nhận").first()).isVisible();
        look(chair, "supervision-answer-phone");
    }

    private void closed(Page head, String visit) {
        head.navigate(visit);
        head.getByText(Pattern.compile("KN-2023-")).first().click();
        button(head, "Xác nhận đã thực hiện theo báo cáo").click();
        Locator asked = head.getByRole(AriaRole.DIALOG);
        button(asked, "Xác nhận đã thực hiện theo báo cáo").click();
        assertThat(asked).isHidden();
        head.navigate(visit);
        confirmed(head, "Kết thúc cuộc");
        assertThat(head.getByText("Hoàn thành").first()).isVisible();
        head.navigate(address("/kiem-tra-giam-sat/do-phu"));
        look(head, "supervision-coverage");
    }

    private static void typed(Page page, String label, String value) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.click();
        field.selectText();
        page.keyboard().type(value);
        page.keyboard().press("Enter");
    }
}
