package vn.congtachoi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A weak connection, the back button and a session that ends: nothing that was typed is lost. */
class SheetFaultsJourneyTest extends Journey {

    private static final String KNOWN = "Phụ nữ đạt danh hiệu";
    private static final String NEWS = "Tin bài tuyên truyền";
    private static final String GONE = "Mất mạng – chữ đã gõ vẫn được giữ. Cổng sẽ tự nối lại.";
    private static final String USER = "songcau.to19";

    @Test
    void whatWasTypedOutlivesNetworkBackButtonAndSession() {
        Page page = as(USER, Size.PHONE);
        page.navigate(address("/so-lieu"));
        button(page, "Rút lại").click();
        button(page, "Rút lại số liệu").click();
        assertThat(button(page, "Nộp số liệu")).isVisible();

        theNetworkIsCut(page);
        sheGoesBack(page);
        theSessionEnds(page);
    }

    private void theNetworkIsCut(Page page) {
        page.context().setOffline(true);
        assertThat(page.getByText(GONE)).isVisible();
        cell(page, KNOWN).fill("21");
        cell(page, KNOWN).press("Tab");
        look(page, "offline");
        // One notice, not the framework's beside ours.
        assertThat(page.getByText(Pattern.compile("^Mất mạng")).locator("visible=true"))
                .hasCount(1);
        assertThat(cell(page, KNOWN)).hasValue("21");
        assertThat(page.getByText(Pattern.compile("Đã giữ nháp lúc"))).hasCount(0);

        page.context().setOffline(false);
        assertThat(page.getByText(Pattern.compile("Đã giữ nháp lúc"))).isVisible();
        assertThat(page.getByText(GONE)).hasCount(0);
        page.reload();
        assertThat(cell(page, KNOWN)).hasValue("21");
    }

    private void sheGoesBack(Page page) {
        page.navigate(address("/"));
        page.navigate(address("/so-lieu"));
        assertThat(cell(page, NEWS)).isVisible();
        cell(page, NEWS).fill("34");
        page.goBack();
        page.goForward();
        assertThat(heading(page, ROUND)).isVisible();
        takeBackWhatWasOffered(page, NEWS, "34");
    }

    private void theSessionEnds(Page page) {
        BrowserContext window = page.context();
        window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("cong_cong_tac"));
        cell(page, KNOWN).fill("45");
        cell(page, KNOWN).press("Tab");
        page.getByText("Phiên làm việc đã hết").click();
        signIn(page, USER, PASSWORD);
        assertThat(heading(page, ROUND)).isVisible();
        takeBackWhatWasOffered(page, KNOWN, "45");
        page.reload();
        assertThat(cell(page, KNOWN)).hasValue("45");
    }

    /** A form keeps its last words like the sheet does, also when the session is gone before they were sent. */
    @Test
    void theLastWordsOfAFormComeBackAfterTheNextSignIn() {
        Page page = stranger(Size.LAPTOP);
        page.navigate(address("/danh-ba/moi"));
        signIn(page, "canbo", PASSWORD);
        Locator name = page.getByLabel("Họ và tên");
        assertThat(name).isVisible();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("cong_cong_tac"));
        name.fill("Hà Thị Chưa Gửi");
        page.getByText("Phiên làm việc đã hết").click();
        signIn(page, "canbo", PASSWORD);
        button(page.getByRole(AriaRole.ALERT), "Khôi phục").click();
        assertThat(name).hasValue("Hà Thị Chưa Gửi");
        // The server has them now: kept as a draft.
        assertThat(page.getByText(Pattern.compile("^Đã giữ nháp"))).isVisible();
    }

    /** Saved or offered: either way it stands in the field again. */
    private static void takeBackWhatWasOffered(Page page, String indicator, String text) {
        Locator offer =
                page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("chưa kịp gửi đi"));
        assertThat(offer).isVisible();
        button(offer, "Khôi phục").click();
        assertThat(cell(page, indicator)).hasValue(text);
        assertThat(page.getByText(Pattern.compile("Đã giữ nháp lúc"))).isVisible();
    }

    private static Locator cell(Page page, String indicator) {
        return page.getByLabel(indicator).first();
    }
}
