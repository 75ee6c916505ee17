package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The year's plan from the programme it serves to the signature that gives its work, and the adjustment after it. */
class PlanJourneyTest extends Journey {

    private static final String PLAN = "Kế hoạch công tác năm 2024";
    private static final String WORK = "Hội thi, giao lưu các tổ";
    private static final String PIN = "2023";

    @Test
    void fromTheProgrammeToTheSignedPlanAndItsAdjustment() {
        Page officer = as("canbo", Size.LAPTOP);
        String plan = written(officer);
        String paper = submitted(officer);
        signed(paper);
        given();
        adjusted(officer, plan);
    }

    private String written(Page officer) {
        officer.navigate(address("/ke-hoach"));
        button(officer, "Lập kế hoạch").click();
        button(officer.getByRole(AriaRole.DIALOG), "Lập kế hoạch").click();
        officer.waitForURL(Pattern.compile(".*/ke-hoach/[0-9a-f-]{36}"));
        assertThat(heading(officer, PLAN)).isVisible();
        String plan = officer.url();

        more(officer.locator("header .app-more-acts, .app-more-acts").first(), "Thêm từ đề án, dự án");
        Locator asked = officer.getByRole(AriaRole.DIALOG);
        asked.getByRole(AriaRole.COMBOBOX).fill("Dự án 8");
        officer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Dự án 8"))
                .click();
        button(asked, "Thêm").click();
        assertThat(officer.getByText(WORK)).isVisible();

        line(officer)
                .getByText("Sửa", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(heading(officer, WORK)).isVisible();
        button(officer, "Chọn cả 8 đơn vị").first().click();
        officer.getByLabel("Hạn xong").click();
        officer.keyboard().type("20/11/2024");
        officer.keyboard().press("Enter");
        look(officer, "plan-line");
        button(officer, "Lưu").click();
        assertThat(line(officer).getByText(Pattern.compile("7 nơi khác · hạn 20/11/2024")))
                .isVisible();
        look(officer, "plan-draft");
        return plan;
    }

    private String submitted(Page officer) {
        button(officer, "Soạn để ký").click();
        assertThat(officer.locator(".app-preview img").first()).isVisible();
        look(officer, "plan-paper");
        button(officer, "Trình ký").click();
        button(officer.getByRole(AriaRole.DIALOG), "Trình ký").click();
        assertThat(officer.getByText("Chờ duyệt nội dung").first()).isVisible();
        return officer.url();
    }

    private void signed(String paper) {
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

        Page chair = as("chutich", Size.PHONE);
        chair.navigate(paper);
        button(chair, "Ký số").click();
        Locator asked = chair.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Mã PIN chữ ký số").fill(PIN);
        button(asked, "Ký số").click();
        assertThat(chair.getByText("Đã ký, đã vào số").first()).isVisible();
    }

    /** The signature gave the work: nobody pressed anything else. */
    private void given() {
        Page chair = as("songcau", Size.PHONE);
        chair.navigate(address("/viec-cua-toi"));
        chair.getByText("Việc mới giao: " + WORK).click();
        assertThat(heading(chair, WORK)).isVisible();
        look(chair, "plan-task-phone");
    }

    private void adjusted(Page officer, String plan) {
        officer.navigate(plan);
        assertThat(officer.getByText("Đã phê duyệt").first()).isVisible();
        button(officer, "Điều chỉnh").click();
        assertThat(officer.getByText("Đang điều chỉnh").first()).isVisible();
        line(officer)
                .getByText("Sửa", new Locator.GetByTextOptions().setExact(true))
                .click();
        officer.getByLabel("Địa điểm").fill("Nhà văn hóa thành phố");
        button(officer, "Lưu").click();
        assertThat(officer.getByText("địa điểm: Nhà văn hóa thành phố")).isVisible();
        look(officer, "plan-adjusting");
        button(officer, "Áp dụng điều chỉnh").click();
        Locator asked = officer.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Lý do").fill("Hội trường sửa chữa");
        button(asked, "Áp dụng điều chỉnh").click();
        assertThat(officer.getByText(Pattern.compile("Điều chỉnh lần 1: .*Hội trường sửa chữa")))
                .isVisible();
    }

    private static Locator line(Page page) {
        return page.locator(".app-plan__line", new Page.LocatorOptions().setHasText(WORK));
    }

    private static void more(Locator menu, String act) {
        menu.click();
        menu.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
    }
}
