package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The city's officer: who has sent, whom to remind, one cell asked again, and approval by somebody else than the enterer. */
class ReviewJourneyTest extends Journey {

    private static final String LEARNERS = "Cán bộ, hội viên, phụ nữ được học tập";

    @Test
    void fromTheChaseListToTheApprovedReturn() {
        Page officer = as("canbo", Size.LAPTOP);
        officer.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        openRound(officer);
        assertThat(officer.getByText(Pattern.compile("Tình hình nộp · \\d/8 đơn vị đã nộp")))
                .isVisible();
        look(officer, "chase-list");

        remindsAndGivesMoreTime(officer);
        asksOneCellAgain(officer);
        communeAnswers();
        readsTheAnswerAndApproves(officer);
        correctsAndApprovesWhatIsClean(officer);
        whoEnteredDoesNotApprove();
    }

    private void remindsAndGivesMoreTime(Page officer) {
        Locator line = line(officer, "Sông Cầu");
        assertThat(line.getByText(Pattern.compile("0900 000 \\d{3}"))).isVisible();
        button(line, "Chép lời nhắc Zalo").click();
        officer.waitForCondition(() ->
                officer.evaluate("navigator.clipboard.readText()").toString().contains("chị nộp giúp em " + ROUND));
        Assertions.assertThat(officer.evaluate("navigator.clipboard.readText()").toString())
                .startsWith("Chào chị ")
                .contains("ngày 1/7/2023")
                .contains("/so-lieu/");

        button(line, "Gia hạn").click();
        Locator extend = dialog(officer, "Gia hạn cho");
        button(extend, "Gia hạn").click();
        assertThat(extend.getByText("Đồng chí điền đủ ngày, giờ và lý do.")).isVisible();
        extend.getByLabel("Lý do").fill("Phường đang phục vụ diễn tập.");
        button(extend, "Gia hạn").click();
        assertThat(officer.getByText("Đã gia hạn")).isVisible();
    }

    private void asksOneCellAgain(Page officer) {
        line(officer, "Xuất Hóa").getByRole(AriaRole.LINK).click();
        closed(officer, LEARNERS).click();
        button(dialog(officer, "Xuất Hóa"), "Hỏi lại ô này").click();
        Locator ask = dialog(officer, "Hỏi lại");
        button(ask, "Gửi câu hỏi").click();
        assertThat(ask.getByText("Hãy ghi câu hỏi.")).isVisible();
        ask.getByLabel("Câu hỏi").fill("Đề nghị chị kiểm tra lại số lượt người.");
        button(ask, "Gửi câu hỏi").click();
        assertThat(officer.getByText(Pattern.compile("^Đã hỏi .*Xuất Hóa"))).isVisible();
    }

    private void communeAnswers() {
        Page chair = as("xuathoa", Size.PHONE);
        openRound(chair);
        assertThat(heading(chair, ROUND)).isVisible();
        chair.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("trực tiếp thực hiện$")))
                .click();
        button(chair, "Trả lời").click();
        Locator answer = dialog(chair, "Trả lời ô được hỏi lại");
        look(chair, "answer-to-query");
        answer.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Ghi số mới"))
                .check();
        answer.getByLabel("Số mới", new Locator.GetByLabelOptions().setExact(true))
                .fill("97");
        answer.getByLabel("Giải thích ngắn").fill("Đã cộng nhầm một buổi hai lần.");
        button(answer, "Gửi trả lời").click();
        assertThat(chair.getByText(Pattern.compile("^Đã gửi trả lời cho"))).isVisible();
    }

    private void readsTheAnswerAndApproves(Page officer) {
        openRound(officer);
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ô hỏi lại"))
                .click();
        assertThat(heading(officer, "Ô hỏi lại")).isVisible();
        Locator answered = officer.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Xuất Hóa"))
                .first();
        assertThat(answered.getByText(Pattern.compile("\\d+ → 97"))).isVisible();
        look(officer, "queries");
        button(answered, "Xem ô này").click();
        button(dialog(officer, "Xuất Hóa"), "Đã xem, xong").click();
        assertThat(officer.getByText("Đã xong câu hỏi")).isVisible();

        openRound(officer);
        button(line(officer, "Xuất Hóa"), "Duyệt").click();
        assertThat(officer.getByText(Pattern.compile("Đã duyệt số liệu của .*Xuất Hóa")))
                .isVisible();
    }

    private void correctsAndApprovesWhatIsClean(Page officer) {
        line(officer, "Minh Khai").getByRole(AriaRole.LINK).click();
        closed(officer, LEARNERS).click();
        button(dialog(officer, "Minh Khai"), "Sửa theo xác nhận").click();
        Locator correct = dialog(officer, "Sửa theo xác nhận số của");
        correct.getByLabel("Số đúng").fill("101");
        correct.getByLabel("Đồng chí xác nhận").fill("Nguyễn Thị Minh");
        correct.getByLabel("Lý do sửa").fill("Ghi sót một buổi.");
        button(correct, "Sửa số").click();
        assertThat(officer.getByText(Pattern.compile("^Đã sửa\\. Số cũ"))).isVisible();

        openRound(officer);
        button(officer, "Duyệt các đơn vị không có cảnh báo").click();
        button(confirmation(officer, "Duyệt các đơn vị không có cảnh báo?"), "Duyệt")
                .click();
        assertThat(officer.getByText(Pattern.compile("^Đã duyệt \\d đơn vị$"))).isVisible();
        assertThat(button(line(officer, "Dương Quang"), "Duyệt")).hasCount(0);
        // What was asked again and not answered is left.
        assertThat(line(officer, "Huyền Tụng").getByText("Cần bổ sung")).isVisible();
    }

    /** The ward's chair sent these figures for a branch: another has to approve them. */
    private void whoEnteredDoesNotApprove() {
        Page chair = as("songcau", Size.LAPTOP);
        openRound(chair);
        assertThat(heading(chair, ROUND)).isVisible();
        chair.waitForURL(url -> url.contains("/bang/"));
        chair.navigate(chair.url().replace("/bang/", "/tinh-hinh/"));
        button(line(chair, "[Tt]ổ 2"), "Duyệt").click();
        assertThat(chair.getByText("Người nhập hoặc nộp không tự duyệt. Đề nghị đồng chí khác duyệt."))
                .isVisible();
        assertThat(button(line(chair, "[Tt]ổ 2"), "Duyệt")).isVisible();
    }

    private static Locator line(Page page, String unit) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(unit + "$")))));
    }

    /** The unit's own cell, which only opens. */
    private static Locator closed(Page page, String indicator) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("trực tiếp thực hiện: " + indicator)))
                .first();
    }
}
