package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A branch head, 19:30, phone in hand: from the link in Zalo to "Đã nộp". */
class BranchSheetJourneyTest extends Journey {

    private static final String TWO_LINES = "Ra mắt tổ phụ nữ tiết kiệm.\nThăm 4 gia đình hội viên.";

    @Test
    void fromTheLinkToTheSubmittedSheet() {
        Page page = stranger(Size.PHONE);

        // The link leads through sign-in straight to her sheet.
        page.navigate(address("/so-lieu"));
        signIn(page, "chihoi", PASSWORD);
        assertThat(heading(page, ROUND)).isVisible();
        assertThat(page.getByText("còn 3 ngày")).isVisible();
        look(page, "branch-sheet");

        // A thousand is said in words; what was typed is understood whichever way it was typed.
        Locator known = cell(page, "Phụ nữ đạt danh hiệu");
        known.fill("1.439");
        known.press("Enter");
        assertThat(page.getByText("một nghìn bốn trăm ba mươi chín")).isVisible();

        // What cannot be a count is refused in a sentence, and stays in the field.
        known.fill("1e9");
        known.press("Enter");
        assertThat(page.getByText(Pattern.compile("Chỉ gõ số")).first()).isVisible();
        assertThat(known).hasValue("1e9");
        known.fill("64");
        known.press("Enter");
        settle(page);
        assertThat(page.getByText(Pattern.compile("Đã giữ nháp lúc"))).isVisible();

        // She leaves, comes back, the draft is there.
        page.navigate(address("/"));
        page.navigate(address("/so-lieu"));
        assertThat(cell(page, "Phụ nữ đạt danh hiệu")).hasValue("64");

        // Nộp asks about blanks, takes the three texts and says when.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp số liệu"))
                .click();
        assertThat(page.getByText(Pattern.compile("ô trống"))).isVisible();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Chưa có số"))
                .check();
        // Pasted and sent at once: a paste of several lines tells the page of the same text more than once.
        page.getByLabel("Kết quả nổi bật").click();
        page.keyboard().insertText(TWO_LINES);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Nộp").setExact(true))
                .click();
        assertThat(page.getByText(Pattern.compile("Đã nộp \\d\\d:\\d\\d"))).isVisible();

        // Until the level above takes it she can take it back.
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rút lại"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rút lại số liệu"))
                .click();
        assertThat(button(page, "Nộp số liệu")).isVisible();
        button(page, "Nộp số liệu").click();
        assertThat(page.getByLabel("Kết quả nổi bật")).hasValue(TWO_LINES);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp số liệu")))
                .isVisible();
    }

    private static Locator cell(Page page, String indicator) {
        return page.getByLabel(indicator).first();
    }
}
