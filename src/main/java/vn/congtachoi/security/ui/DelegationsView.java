package vn.congtachoi.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.security.ActingFor;
import vn.congtachoi.security.ActingTab;
import vn.congtachoi.security.DelegationRow;
import vn.congtachoi.security.DelegationState;
import vn.congtachoi.security.Delegations;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Who does my work while I am away, and whose work I do today. */
@Route(DelegationsView.PATH)
@PermitAll
class DelegationsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tai-khoan/uy-quyen";

    private final Delegations delegations;
    private final ActingTab tab;
    private final Clock clock;

    DelegationsView(Delegations delegations, ActingTab tab, Clock clock) {
        this.delegations = delegations;
        this.tab = tab;
        this.clock = clock;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Optional<ActingFor> acting = delegations.acting();
        PageHeader header = new PageHeader(getPageTitle())
                .back("tai-khoan", Texts.of("security.account.title"))
                .line(Texts.of("security.delegation.line"));
        add(header);
        List<ActingFor> forMe = delegations.forMe();
        if (!forMe.isEmpty()) {
            add(forMe(forMe, acting.map(ActingFor::delegationId)));
        }
        if (acting.isPresent()) {
            add(new EmptyState(AppIcon.LOCK, "security.delegation.acting", "security.delegation.acting-hint"));
            return;
        }
        header.primary(
                ActionButton.primary("security.delegation.new", this::begin).with(AppIcon.PLUS));
        add(mine(delegations.mine()));
    }

    private PageSection forMe(List<ActingFor> absent, Optional<UUID> now) {
        UnorderedList lines = list();
        for (ActingFor each : absent) {
            boolean here = now.filter(each.delegationId()::equals).isPresent();
            lines.add(new ListItem(
                    words(each.name(), Texts.of("security.delegation.until", VnFormat.day(each.until()))),
                    here
                            ? ActionButton.secondary("security.acting.stop", tab::stop)
                            : ActionButton.secondary("security.acting.begin", () -> tab.begin(each.delegationId()))));
        }
        return new PageSection(Texts.of("security.delegation.for-me"), lines);
    }

    private PageSection mine(List<DelegationRow> rows) {
        PageSection section = new PageSection(Texts.of("security.delegation.mine"));
        if (rows.isEmpty()) {
            section.add(new EmptyState(AppIcon.USERS, "security.delegation.none", "security.delegation.none-hint"));
            return section;
        }
        UnorderedList lines = list();
        rows.forEach(row -> lines.add(line(row)));
        section.add(lines);
        return section;
    }

    private ListItem line(DelegationRow row) {
        Div words = words(row.deputy(), days(row));
        if (!row.note().isEmpty()) {
            words.add(detail(row.note()));
        }
        Div foot = new Div(badge(row.state()));
        foot.addClassName("app-row");
        if (row.state() != DelegationState.ENDED) {
            foot.add(ActionButton.quiet("security.delegation.end", () -> end(row)));
        }
        return new ListItem(words, foot);
    }

    private static String days(DelegationRow row) {
        String from = VnFormat.day(row.from());
        String to = VnFormat.day(row.to());
        Instant ended = row.endedAt();
        return ended == null
                ? Texts.of("security.delegation.days", from, to)
                : Texts.of("security.delegation.days-early", from, to, VnFormat.moment(ended));
    }

    private static StatusBadge badge(DelegationState state) {
        Tone tone =
                switch (state) {
                    case AHEAD -> Tone.ACTIVE;
                    case RUNNING -> Tone.DONE;
                    case ENDED -> Tone.NEUTRAL;
                };
        return new StatusBadge(Texts.of("security.delegation.state", state), tone);
    }

    private static UnorderedList list() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("app-devices");
        return lines;
    }

    private static Div words(String name, String line) {
        Span shown = new Span(name);
        shown.addClassName("app-devices__name");
        Div words = new Div(shown, detail(line));
        words.addClassName("app-devices__words");
        return words;
    }

    private static Span detail(String text) {
        Span detail = new Span(text);
        detail.addClassName("app-devices__detail");
        return detail;
    }

    private void begin() {
        new DelegationDialog(delegations.deputies(), LocalDate.now(clock), form -> {
                    delegations.create(form);
                    Toast.success("security.delegation.saved");
                    show();
                })
                .open();
    }

    private void end(DelegationRow row) {
        ConfirmStep.ask(
                Texts.of("security.delegation.end-ask", row.deputy()),
                Texts.of(
                        row.state() == DelegationState.AHEAD
                                ? "security.delegation.end-ahead"
                                : "security.delegation.end-text",
                        row.deputy()),
                "security.delegation.end",
                () -> {
                    delegations.end(row.id(), row.version());
                    Toast.success("security.delegation.ended");
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.of("security.delegation.title");
    }
}
