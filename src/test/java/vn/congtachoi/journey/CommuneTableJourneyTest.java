package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The chair of a commune at her table: typing, pasting, entering for branches, and one Nộp for all. */
class CommuneTableJourneyTest extends Journey {

    private static final String KNOWN = "Phụ nữ đạt danh hiệu";
    private static final int KNOWN_COLUMN = 1;
    private static final String PASTE =
            "(cell, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                    + " cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }";

    @Test
    void fromEmptyRowsToOneSubmissionForAllBranches() {
        Page page = as("nongthuong", Size.LAPTOP);
        openRound(page);
        assertThat(heading(page, ROUND)).isVisible();
        assertThat(page.getByText(Pattern.compile("/11 chi hội đã nộp"))).isVisible();
        look(page, "commune-table");

        typesForABranch(page);
        pastesABlock(page);
        saysThatNothingArose(page);
        sendsForAll(page);
        seesInTheBranchSheetWhoEntered(page);
    }

    private void typesForABranch(Page page) {
        // Nobody types the total; it follows what is typed above it.
        Locator total = page.locator("tfoot td[data-column='" + KNOWN_COLUMN + "']");
        assertThat(page.locator("tfoot input")).hasCount(0);
        int before = Integer.parseInt(total.textContent().replace(".", ""));

        cell(page, "Thôn Bản Luông", KNOWN).fill("12");
        cell(page, "Thôn Bản Luông", KNOWN).press("Enter");
        Locator told = dialog(page, "Nhập thay Thôn Bản Luông");
        told.getByLabel("Ai báo số").fill("Chị Hoàng Thị Hà");
        told.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Zalo"))
                .check();
        told.locator("input[type=file]").setInputFiles(new FilePayload("phieu.png", "image/png", picture()));
        assertThat(told.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("phieu.png")))
                .isVisible();
        look(page, "on-behalf");
        button(told, "Nhập thay").click();
        assertThat(page.getByText(Pattern.compile("Đã giữ nháp lúc"))).isVisible();
        assertThat(total).hasText(Integer.toString(before + 12));

        // Enter moves down past the branches that have sent already.
        cell(page, "Thôn Bản Luông", KNOWN).press("Enter");
        assertThat(cell(page, "Thôn Cốc Phường", KNOWN)).isFocused();
    }

    private void pastesABlock(Page page) {
        // A fault is shown before anything of the block is saved.
        Locator first = cell(page, "Thôn Pò Deng", KNOWN);
        first.evaluate(PASTE, "7\t31\nchín\t45\n");
        Locator faults = dialog(page, "1 chỗ cần sửa trước khi dán");
        assertThat(faults.getByText(Pattern.compile("Thôn Thôm Mèo"))).isVisible();
        button(faults, "Đã hiểu").click();
        assertThat(first).hasValue("");

        first.evaluate(PASTE, "7\t31\n9\t45\n");
        tell(page, "Thôn Pò Deng", "Chị Lý Thị Deng");
        tell(page, "Thôn Thôm Mèo", "Chị Ma Thị Mèo");
        assertThat(page.getByText("Đã nhập 4 ô")).isVisible();
        assertThat(cell(page, "Thôn Pò Deng", KNOWN)).hasValue("7");
        assertThat(cell(page, "Thôn Thôm Mèo", KNOWN)).hasValue("9");
    }

    private void saysThatNothingArose(Page page) {
        for (String branch : List.of("Thôn Cốc Phường", "Thôn Khuổi Tàu", "Thôn Nà Slải")) {
            button(page, branch).click();
            button(dialog(page, branch), "Không phát sinh (điền 0 vào ô trống)").click();
            tell(page, branch, "Chị Nông Thị Phường");
            assertThat(page.getByText(Pattern.compile("Đã điền 0 vào \\d+ ô trống"))
                            .first())
                    .isVisible();
            assertThat(cell(page, branch, KNOWN)).hasValue("0");
        }
    }

    private void sendsForAll(Page page) {
        button(page, "Nộp số liệu").click();
        Locator submit = dialog(page, "Nộp số liệu");
        submit.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Bằng 0"))
                .check();
        submit.getByLabel("Kết quả nổi bật").fill("Nhân rộng mô hình tiết kiệm ở 11 thôn.");
        look(page, "commune-submit");
        button(submit, "Nộp").click();
        assertThat(page.getByText("11/11 chi hội đã nộp")).isVisible();
        assertThat(button(page, "Rút lại")).isVisible();
    }

    private void seesInTheBranchSheetWhoEntered(Page page) {
        button(page, "Thôn Bản Luông").click();
        dialog(page, "Thôn Bản Luông")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mở phiếu của chi hội"))
                .click();
        assertThat(page.getByText(Pattern.compile("nhập thay · theo lời Chị Hoàng Thị Hà \\(Zalo\\)"))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ảnh phiếu"))
                        .first())
                .isVisible();
        // The dialog stays behind with the page that opened it.
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        look(page, "branch-sheet-entered-for-her");
    }

    private static void tell(Page page, String branch, String who) {
        Locator told = dialog(page, "Nhập thay " + branch);
        told.getByLabel("Ai báo số").fill(who);
        button(told, "Nhập thay").click();
    }

    private static Locator cell(Page page, String branch, String indicator) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + branch + ": " + indicator)));
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
