package vn.congtachoi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congtachoi.support.Browsers;
import vn.congtachoi.support.OnServer;

/** A story in a real browser: people with their own windows, pictures at both sizes, and an eye on accessibility. */
@OnServer
abstract class Journey {

    static final String PASSWORD = "Demo@2023";

    /** The round that the demonstration is about. */
    static final String ROUND = "Số liệu 6 tháng đầu năm 2023";

    /** The page of an event, whichever: its address follows what is seen of it. */
    static final Pattern EVENT_PAGE = Pattern.compile(".*/su-kien/[0-9a-f-]{36}");

    /** Signed-in states by user name: only the story about signing in types a password more than once. */
    private static final Map<String, String> STATES = new ConcurrentHashMap<>();

    static final Path PICTURES = Path.of("target", "pictures");

    @LocalServerPort
    private int port;

    private final List<BrowserContext> windows = new ArrayList<>();

    /** What every window showed when the story broke off: a picture and the page as a reader of the screen hears it. */
    @RegisterExtension
    final AfterTestExecutionCallback breakOff = this::keepWhatWasSeen;

    /** The two sizes the product is made for. */
    enum Size {
        LAPTOP(1366, 768),
        PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private void keepWhatWasSeen(ExtensionContext story) throws IOException {
        if (story.getExecutionException().isEmpty()) {
            return;
        }
        Path folder = Files.createDirectories(PICTURES.resolve("failed"));
        for (int i = 0; i < windows.size(); i++) {
            for (Page page : windows.get(i).pages()) {
                String name = getClass().getSimpleName() + "-" + (i + 1);
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
                Files.writeString(
                        folder.resolve(name + ".txt"),
                        page.url() + "\n" + page.locator("body").ariaSnapshot());
            }
        }
    }

    /** A bound, not a pause: signing is heavy, and a machine of two cores runs other tests beside. */
    @BeforeAll
    static void wait30Seconds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A fresh window without anybody signed in. */
    Page stranger(Size size) {
        return window(new Browser.NewContextOptions(), size);
    }

    /** A window in which this person is signed in. */
    Page as(String username, Size size) {
        String state = STATES.computeIfAbsent(username, name -> {
            Page page = stranger(size);
            page.navigate(address("/dang-nhap"));
            signIn(page, name, PASSWORD);
            page.waitForURL(url -> !url.contains("dang-nhap"));
            String signedIn = page.context().storageState();
            windows.remove(page.context());
            page.context().close();
            return signedIn;
        });
        return window(new Browser.NewContextOptions().setStorageState(state), size);
    }

    void signIn(Page page, String username, String password) {
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
    }

    /** Opens the round from the list, as everybody does. */
    void openRound(Page page) {
        page.navigate(address("/so-lieu"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ROUND))
                .first()
                .click();
    }

    static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    /** The step before something that cannot be taken back. */
    static Locator confirmation(Page page, String title) {
        return page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private Page window(Browser.NewContextOptions options, Size size) {
        BrowserContext context = Browsers.browser()
                .newContext(options.setViewportSize(size.width, size.height)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setHasTouch(size == Size.PHONE));
        windows.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** Nothing is on its way from the server any more; without a network nothing will come. */
    static void settle(Page page) {
        page.waitForFunction("() => !navigator.onLine"
                + " || Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
        PlaywrightAssertions.assertThat(page.locator(".v-loading-indicator:is(.first, .second, .third)"))
                .hasCount(0);
    }

    /** A picture at both sizes, and nothing serious for people who see or hear less. */
    void look(Page page, String name) {
        ViewportSize before = page.viewportSize();
        for (Size size : Size.values()) {
            page.setViewportSize(size.width, size.height);
            settle(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + size.name().toLowerCase(Locale.ROOT) + ".png")));
        }
        page.setViewportSize(before.width, before.height);
        settle(page);
        List<Rule> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .toList();
        assertThat(serious).as("accessibility of " + name).isEmpty();
    }
}
