package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an anniversary to the event for it: planned, announced, a guest invited, held, and its result confirmed. */
class EventJourneyTest extends Journey {

    private static final String EVENT = "Kỷ niệm 22 năm Ngày Gia đình Việt Nam (28/6/2001 - 28/6/2023)";

    @Test
    void fromTheAnniversaryToTheConfirmedResult() {
        Page lead = as("phochutich2", Size.LAPTOP);
        String event = begun(lead);
        planned(lead);
        lead.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Việc khác"))
                .click();
        lead.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Đã ban hành kế hoạch"))
                .click();
        button(lead.getByRole(AriaRole.DIALOG), "Đã ban hành kế hoạch").click();
        assertThat(lead.getByText("Đã có kế hoạch").first()).isVisible();
        invited(lead);
        lead.navigate(event);
        look(lead, "event");

        Page commune = as("huyentung", Size.PHONE);
        commune.navigate(event);
        assertThat(heading(commune, EVENT)).isVisible();
        assertThat(commune.getByText("Mở danh sách khách mời")).isHidden();
        look(commune, "event-phone");

        act(lead, "Đã tổ chức");
        button(lead, "Ghi kết quả").click();
        field(lead, "Kết quả").fill("45 gia đình dự, 8 tiết mục");
        field(lead, "Bài học cho lần sau").fill("Mời các gia đình sớm hơn");
        button(lead, "Lưu kết quả").click();
        act(lead, "Xác nhận kết quả");
        assertThat(lead.getByText("Đã tổng kết").first()).isVisible();
        look(lead, "event-closed");

        lead.navigate(address("/lich?xem=thang&ngay=2023-06-28"));
        assertThat(lead.getByText(Pattern.compile("Kỷ niệm 22 năm Ngày Gia đình"))
                        .first())
                .isVisible();
        look(lead, "calendar");
    }

    /** The page of the year leads to the anniversary, and that to an event whose name and day are filled in. */
    private String begun(Page lead) {
        lead.navigate(address("/ngay-ky-niem"));
        look(lead, "anniversaries");
        lead.getByText("Ngày Gia đình Việt Nam").first().click();
        assertThat(heading(lead, "Ngày Gia đình Việt Nam")).isVisible();
        lead.getByText("Lập sự kiện", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(field(lead, "Tên sự kiện")).hasValue(EVENT);
        typed(lead, "Giờ bắt đầu", "07:30");
        typed(lead, "Giờ kết thúc", "08:30");
        field(lead, "Địa điểm").fill("Nhà văn hóa thành phố");
        button(lead, "Lưu sự kiện").click();
        // What else she has at that hour is said first.
        Locator anyway = button(lead, "Vẫn lưu");
        assertThat(heading(lead, EVENT).or(anyway)).isVisible();
        if (anyway.isVisible()) {
            anyway.click();
        }
        assertThat(heading(lead, EVENT)).isVisible();
        lead.waitForURL(EVENT_PAGE);
        return lead.url();
    }

    /** The plan of the template is there already; only what is special this year is written. */
    private void planned(Page lead) {
        assertThat(lead.getByText("Tuyên bố lý do, giới thiệu đại biểu")).isVisible();
        button(lead, "Viết kế hoạch").click();
        field(lead, "Mục đích").fill("Tôn vinh giá trị gia đình Việt Nam");
        look(lead, "event-plan");
        button(lead, "Lưu kế hoạch").click();
        assertThat(lead.getByText("Tôn vinh giá trị gia đình Việt Nam")).isVisible();
    }

    private void invited(Page lead) {
        lead.getByText("Mở danh sách khách mời").click();
        assertThat(heading(lead, "Khách mời")).isVisible();
        button(lead, "Ghi khách bằng tay").click();
        Locator form = lead.getByRole(AriaRole.DIALOG);
        form.getByLabel("Họ và tên").fill("Nguyễn Thị Hòa");
        form.getByLabel("Chức vụ").fill("Chủ tịch UBMTTQ phường");
        button(form, "Thêm khách").click();
        assertThat(lead.getByText("Nguyễn Thị Hòa").first()).isVisible();
        look(lead, "event-guests");
    }

    private static void act(Page lead, String caption) {
        button(lead, caption).click();
        button(lead.getByRole(AriaRole.DIALOG), caption).click();
        assertThat(lead.getByRole(AriaRole.DIALOG)).isHidden();
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
