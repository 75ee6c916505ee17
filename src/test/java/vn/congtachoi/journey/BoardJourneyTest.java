package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A card dragged on the board by one, moved by name on the phone by another, and the same task in the other views. */
class BoardJourneyTest extends Journey {

    private static final String TASK = "Rà soát danh sách hội viên mới";

    @Test
    void fromCardToCardAndThroughTheViews() {
        Page viceChair = as("phochutich", Size.LAPTOP);
        gives(viceChair);
        viceChair.navigate(address("/nhiem-vu/bang?tim=ra+soat+danh+sach+hoi+vien+moi"));
        card(viceChair).dragTo(column(viceChair, "Tạm dừng"));
        Locator asked = viceChair.getByRole(AriaRole.DIALOG);
        asked.getByLabel("Lý do").fill("Chờ mẫu của Hội cấp trên");
        button(asked, "Tạm dừng").click();
        assertThat(column(viceChair, "Tạm dừng")).containsText(TASK);
        card(viceChair).dragTo(column(viceChair, "Hoàn thành"));
        assertThat(viceChair.getByText("không chuyển thẳng từ Tạm dừng sang Hoàn thành được"))
                .isVisible();
        assertThat(column(viceChair, "Tạm dừng")).containsText(TASK);
        look(viceChair, "task-board");

        Page phone = as("phochutich", Size.PHONE);
        phone.navigate(address("/nhiem-vu/bang?tim=ra+soat+danh+sach+hoi+vien+moi"));
        button(phone, "Chuyển: " + TASK).click();
        button(phone.getByRole(AriaRole.DIALOG), "Làm tiếp").click();
        button(phone.getByRole(AriaRole.DIALOG), "Làm tiếp").click();
        assertThat(column(phone, "Đang thực hiện")).containsText(TASK);
        look(phone, "task-board-phone");

        throughTheViews(viceChair);
    }

    private void gives(Page viceChair) {
        viceChair.navigate(address("/nhiem-vu?trang-thai=chua-xong"));
        viceChair.getByLabel("Việc gì").fill(TASK);
        button(viceChair, "Chọn cả 8 đơn vị").waitFor();
        Locator who = viceChair.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Giao ai"));
        who.fill("song cau");
        viceChair.getByRole(AriaRole.OPTION).first().click();
        viceChair.keyboard().press("Escape");
        viceChair.keyboard().press("Tab");
        Locator due = viceChair.getByLabel("Hạn nào");
        due.fill("20/07/2023");
        due.press("Enter");
        button(viceChair, "Giao việc").click();
        assertThat(viceChair.getByText("Đã giao việc")).isVisible();
    }

    /** The filter goes along from one to the next, and the task leads back. */
    private void throughTheViews(Page page) {
        tab(page, "Lịch").click();
        page.waitForURL(url -> url.contains("/nhiem-vu/lich"));
        page.navigate(page.url() + "&ngay=2023-07-01");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tháng 7/2023")))
                .isVisible();
        assertThat(page.locator(".app-cal .app-bar", new Page.LocatorOptions().setHasText(TASK)))
                .isVisible();
        look(page, "task-calendar");
        tab(page, "Dòng thời gian").click();
        Locator bar = page.locator("year-timeline .app-bar", new Page.LocatorOptions().setHasText(TASK));
        assertThat(bar).isVisible();
        look(page, "task-timeline");
        bar.click();
        assertThat(heading(page, TASK)).isVisible();
        page.locator(".app-page-header__back").click();
        assertThat(bar).isVisible();
        tab(page, "Cây").click();
        page.waitForURL(url -> url.contains("/nhiem-vu/cay"));
        assertThat(page.locator(".app-task-tree__title", new Page.LocatorOptions().setHasText(TASK)))
                .isVisible();
        look(page, "task-tree");
    }

    private static Locator tab(Page page, String words) {
        return page.locator(".app-view-tabs a", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator card(Page page) {
        return page.locator(".app-board__card", new Page.LocatorOptions().setHasText(TASK));
    }

    private static Locator column(Page page, String state) {
        return page.locator(
                ".app-board__column",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(state))));
    }
}
