package vn.congtachoi.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonName;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.security.AccountIssue;
import vn.congtachoi.security.AccountSlip;
import vn.congtachoi.security.NewAccount;
import vn.congtachoi.support.Browsers;

/** What the first visit fetches, and what every open tab costs the server. */
final class BrowserBench {

    private static final int TABS = 20;
    private static final double KB = 1024;
    private static final double GOAL_WIRE_KB = 450;
    private static final double GOAL_TAB_KB = 300;

    private final ApplicationContext context;
    private final String address;

    BrowserBench(ApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    void measure(Figures figures) {
        AccountSlip slip = account();
        try (BrowserContext window = Browsers.browser().newContext()) {
            Page page = window.newPage();
            double wire = fetched(page) / KB;
            figures.add(
                    "First load over the wire",
                    "%.0f KB".formatted(wire),
                    "<= %.0f KB".formatted(GOAL_WIRE_KB),
                    wire <= GOAL_WIRE_KB);
            signIn(page, slip);
            double tab = perTab(window) / KB;
            figures.add(
                    "Memory of the server per open tab",
                    "%.0f KB".formatted(tab),
                    "<= %.0f KB".formatted(GOAL_TAB_KB),
                    tab <= GOAL_TAB_KB);
        }
    }

    /** Bytes as they came, headers included, until the sign-in page is at rest. */
    private long fetched(Page page) {
        AtomicLong bytes = new AtomicLong();
        CDPSession protocol = page.context().newCDPSession(page);
        protocol.send("Network.enable");
        protocol.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.navigate(address + "/dang-nhap");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }

    private static void signIn(Page page, AccountSlip slip) {
        page.getByLabel("Tên đăng nhập").fill(slip.username());
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(slip.oneTimePassword());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.waitForURL(url -> !url.contains("dang-nhap"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private double perTab(BrowserContext window) {
        open(window);
        long before = heap();
        List<Page> tabs = new ArrayList<>();
        for (int i = 0; i < TABS; i++) {
            tabs.add(open(window));
        }
        double each = (double) (heap() - before) / tabs.size();
        tabs.forEach(Page::close);
        return each;
    }

    private Page open(BrowserContext window) {
        Page tab = window.newPage();
        tab.navigate(address + "/so-lieu");
        tab.waitForLoadState(LoadState.NETWORKIDLE);
        return tab;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private AccountSlip account() {
        AccountSlip[] slip = new AccountSlip[1];
        context.getBean(CurrentActor.class).runAs(new SystemActor("bench"), () -> {
            UUID unit = context.getBean(UnitService.class)
                    .create(new UnitChange.Create(
                            UnitFacts.of("Hội LHPN phường", "Phường", UnitKind.WARD),
                            null,
                            LocalDate.of(2015, 1, 1),
                            ""));
            UUID person = context.getBean(PeopleService.class)
                    .save(PersonForm.of(new PersonName("Hà Thị", "Hương"), null, unit));
            slip[0] = context.getBean(AccountIssue.class)
                    .create(List.of(new NewAccount(person, null, Role.CHAIR, unit)))
                    .getFirst();
        });
        JdbcClient.create(context.getBean(DataSource.class))
                .sql("update security_account set one_time_password = false where id = ?")
                .param(slip[0].accountId())
                .update();
        return slip[0];
    }
}
