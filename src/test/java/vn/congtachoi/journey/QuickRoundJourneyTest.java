package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Báo cáo nhanh: asked in the morning, answered from a phone, read in one table. */
class QuickRoundJourneyTest extends Journey {

    private static final String NAME = "Thiệt hại do mưa lũ ngày 27/6";

    @Test
    void fromTheQuestionsToTheTable() {
        Page officer = as("canbo", Size.LAPTOP);
        asks(officer);
        answers();
        reads(officer);
    }

    private void asks(Page officer) {
        officer.navigate(address("/bao-cao-nhanh"));
        button(officer, "Lập báo cáo nhanh").click();
        officer.getByLabel("Tên báo cáo").fill(NAME);
        button(officer, "Bỏ chọn").click();
        assertThat(officer.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Xuất Hóa")))
                .not()
                .isChecked();
        for (String unit : new String[] {"Đức Xuân", "Phùng Chí Kiên"}) {
            officer.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(unit + "$")))
                    .check();
        }
        question(officer, 1, "Số hộ hội viên bị ngập (hộ)", "Số");
        button(officer, "Thêm câu hỏi").click();
        question(officer, 2, "Đơn vị có cần hỗ trợ ngay không?", "Có/không");
        button(officer, "Thêm câu hỏi").click();
        question(officer, 3, "Việc cần làm trước", "Chữ");
        look(officer, "quick-round-form");
        button(officer, "Gửi").click();
        button(confirmation(officer, "Gửi “" + NAME + "” tới 2 đơn vị?"), "Gửi").click();
        assertThat(officer.getByText("Đã gửi tới 2 đơn vị")).isVisible();
        assertThat(officer.getByText(Pattern.compile("0/2 đơn vị đã nộp"))).isVisible();
    }

    private void answers() {
        Page chair = as("ducxuan", Size.PHONE);
        chair.navigate(address("/bao-cao-nhanh"));
        chair.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NAME))
                .click();
        assertThat(heading(chair, NAME)).isVisible();

        // What is missing is said at the question, and nothing is sent.
        button(chair, "Nộp").click();
        assertThat(chair.getByText("Câu này chưa trả lời.").first()).isVisible();

        chair.getByLabel("1. Số hộ hội viên bị ngập (hộ)").fill("1.024");
        button(chair, "Có").click();
        chair.getByLabel("3. Việc cần làm trước").fill("Đưa 4 hộ ở ven suối lên nhà văn hóa.");
        look(chair, "quick-round-sheet");
        button(chair, "Nộp").click();
        assertThat(chair.getByText("Đã nộp báo cáo nhanh")).isVisible();
        assertThat(button(chair, "Rút lại")).isVisible();
    }

    private void reads(Page officer) {
        officer.reload();
        assertThat(officer.getByText(Pattern.compile("1/2 đơn vị đã nộp"))).isVisible();
        button(officer, "Bảng kết quả").click();
        assertThat(officer.getByText("tổng hợp 1/2 đơn vị")).isVisible();
        Locator answered = officer.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Đức Xuân"));
        assertThat(button(answered, "1.024")).isVisible();
        assertThat(button(answered, "Có")).isVisible();
        assertThat(answered.getByText("Đưa 4 hộ ở ven suối lên nhà văn hóa.")).isVisible();
        look(officer, "quick-round-table");
    }

    private static void question(Page page, int number, String text, String kind) {
        Locator question = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Câu " + number).setExact(true));
        question.getByLabel("Nội dung câu hỏi").fill(text);
        if (!"Số".equals(kind)) {
            question.locator("vaadin-select").click();
            page.getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(kind).setExact(true))
                    .click();
        }
    }
}
