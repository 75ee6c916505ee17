package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A meeting called, answered from a phone, put into the week, moved after that, and concluded into work. */
class MeetingJourneyTest extends Journey {

    private static final String MEETING = "Hội ý chuẩn bị sơ kết 6 tháng";
    private static final String CONCLUSION = "Gửi danh sách khen thưởng 6 tháng";

    @Test
    void fromTheInvitationToTheAdjustedWeekAndTheWork() {
        Page officer = as("canbo", Size.LAPTOP);
        String meeting = called(officer);
        Page chair = as("songcau", Size.PHONE);
        answered(chair);
        issued(officer);
        moved(officer, meeting);
        chair.navigate(address("/lich-tuan"));
        chair.getByText("Lịch tuần này của Hội LHPN thành phố Bắc Kạn").click();
        assertThat(heading(chair, "Lịch điều chỉnh lần 2")).isVisible();
        look(chair, "week-adjusted");
        concluded(officer, meeting);
        briefed(officer);

        chair.navigate(address("/"));
        assertThat(chair.getByText(MEETING).first()).isVisible();
        chair.navigate(address("/viec-cua-toi"));
        assertThat(chair.getByText("Việc mới giao: " + CONCLUSION)).isVisible();
        look(chair, "meeting-work-phone");
    }

    /** The chair is still in another meeting at that hour: it is said before anything is saved. */
    private String called(Page officer) {
        officer.navigate(address("/cuoc-hop/moi"));
        officer.getByLabel("Nội dung họp").fill(MEETING);
        typed(officer, "Ngày", "28/06/2023");
        typed(officer, "Từ giờ", "16:00");
        button(officer, "Cả 8 đơn vị trực thuộc").click();
        button(officer, "Lưu").click();
        button(confirmation(officer, "Lịch bị trùng. Vẫn lưu?"), "Để sau").click();
        typed(officer, "Từ giờ", "16:30");
        button(officer, "Lưu").click();
        assertThat(heading(officer, MEETING)).isVisible();
        button(officer, "Gửi giấy mời").click();
        button(officer.getByRole(AriaRole.DIALOG), "Gửi giấy mời").click();
        assertThat(officer.getByText("Đã mời").first()).isVisible();
        look(officer, "meeting");
        return officer.url();
    }

    private void answered(Page chair) {
        chair.navigate(address("/viec-cua-toi"));
        chair.getByText(Pattern.compile(MEETING)).first().click();
        button(chair, "Trả lời giấy mời").click();
        Locator asked = chair.getByRole(AriaRole.DIALOG);
        asked.getByText(Pattern.compile("[Cc]ử")).first().click();
        asked.getByRole(AriaRole.COMBOBOX).fill("Phó Chủ tịch");
        chair.getByRole(AriaRole.OPTION).first().click();
        button(asked, "Gửi trả lời").click();
        assertThat(chair.getByText(Pattern.compile("Cử đ/c .* dự thay")).first())
                .isVisible();
    }

    /** This week's was issued on Friday: the new meeting makes it an adjustment. */
    private void issued(Page officer) {
        officer.navigate(address("/lich-tuan"));
        button(officer, "Lấy từ việc, cuộc họp").click();
        assertThat(officer.getByText(MEETING)).isVisible();
        assertThat(heading(officer, "Lịch điều chỉnh lần 1")).isVisible();
        issue(officer);
        button(officer, "Lập văn bản").click();
        assertThat(officer.locator(".app-preview img").first()).isVisible();
        look(officer, "week-paper");
    }

    private static void issue(Page officer) {
        button(officer, "Ban hành").click();
        button(officer.getByRole(AriaRole.ALERTDIALOG), "Ban hành").click();
        assertThat(officer.getByText("Đã ban hành", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void moved(Page officer, String meeting) {
        officer.navigate(meeting);
        button(officer, "Sửa").click();
        typed(officer, "Từ giờ", "17:00");
        officer.getByLabel("Lý do sửa").fill("Họp Ban Thường vụ kéo dài");
        button(officer, "Lưu").click();
        assertThat(officer.getByText(Pattern.compile("17:00 ngày 28/6/2023"))).isVisible();
        officer.navigate(address("/lich-tuan"));
        assertThat(officer.getByText(Pattern.compile("Sau khi ban hành có \\d+ việc")))
                .isVisible();
        button(officer, "Lấy từ việc, cuộc họp").click();
        assertThat(heading(officer, "Lịch điều chỉnh lần 2")).isVisible();
        issue(officer);
    }

    private void concluded(Page officer, String meeting) {
        officer.navigate(meeting);
        button(officer, "Xác nhận đã họp").click();
        button(officer.getByRole(AriaRole.DIALOG), "Xác nhận đã họp").click();
        button(officer, "Ghi kết luận, biên bản").click();
        button(officer, "Thêm kết luận").click();
        field(officer, "Nội dung kết luận").fill(CONCLUSION);
        field(officer, "Ai làm").fill("Hội LHPN phường Sông Cầu");
        officer.getByRole(AriaRole.OPTION).first().click();
        typed(officer, "Hạn", "05/07/2023");
        button(officer, "Lưu").click();
        button(officer, "Giao thành việc").click();
        assertThat(officer.getByText("Đã giao việc").first()).isVisible();
        look(officer, "meeting-concluded");
    }

    private void briefed(Page officer) {
        officer.navigate(address("/nhiem-vu/giao-ban"));
        assertThat(officer.getByText(Pattern.compile("\\d+/\\d+ nội dung theo kế hoạch"))
                        .first())
                .isVisible();
        look(officer, "briefing");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void typed(Page page, String label, String value) {
        field(page, label).click();
        field(page, label).selectText();
        page.keyboard().type(value);
        page.keyboard().press("Enter");
    }
}
