package vn.congtachoi.document.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.PaperToSign;
import vn.congtachoi.document.SigningDesk;
import vn.congtachoi.document.SigningOutcome;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** Chờ tôi ký: what waits for her signature; those she has ticked are signed together, the PIN is asked once. */
@Route(SigningDeskPage.PATH)
@PermitAll
@ViewNeeds(DocumentPermissions.SIGN)
class SigningDeskPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "van-ban/cho-ky";

    private final SigningDesk desk;
    private final PageHeader header = new PageHeader(getPageTitle())
            .back("van-ban", Texts.of("document.ui.list.title"))
            .line(Texts.of("document.ui.desk.line"));
    private final Div outcomes = new Div();
    private final Div list = new Div();
    private final Map<UUID, Checkbox> ticks = new LinkedHashMap<>();
    private final ActionButton sign = ActionButton.primary("document.ui.desk.sign", this::askPin);

    SigningDeskPage(SigningDesk desk) {
        this.desk = desk;
        add(header, outcomes, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        outcomes.removeAll();
        show(desk.waiting());
    }

    private void show(List<PaperToSign> papers) {
        list.removeAll();
        ticks.clear();
        if (papers.isEmpty()) {
            header.withoutPrimary();
            list.add(new EmptyState(AppIcon.FILE_TEXT, "document.ui.desk.none", "document.ui.desk.none-hint"));
            return;
        }
        header.primary(sign);
        UnorderedList rows = new UnorderedList();
        rows.addClassName("app-desk");
        papers.forEach(paper -> rows.add(row(paper)));
        if (ticks.size() > 1) {
            list.add(all());
        }
        list.add(rows);
        count();
    }

    private ListItem row(PaperToSign paper) {
        UUID id = paper.paper().id();
        String subject = paper.paper().title();
        Span line = new Span(Texts.of(
                "document.work.since",
                paper.paper().drafterName(),
                VnFormat.moment(paper.paper().since())));
        line.addClassName("app-desk__line");
        Anchor look = new Anchor("van-ban/" + id, Texts.of("document.ui.desk.look"));
        look.setAriaLabel(Texts.of("document.ui.desk.look-at", subject));
        Div foot = new Div(line, look);
        foot.addClassName("app-desk__foot");
        if (paper.figuresChanged()) {
            Span name = new Span(subject);
            name.addClassName("app-desk__name");
            foot.addComponentAsFirst(new StatusBadge(Texts.of("document.ui.desk.changed"), Tone.LATE));
            return new ListItem(name, foot);
        }
        Checkbox tick = new Checkbox(subject, event -> count());
        ticks.put(id, tick);
        return new ListItem(tick, foot);
    }

    private Checkbox all() {
        Checkbox all = new Checkbox(Texts.of("document.ui.desk.all", ticks.size()));
        all.addValueChangeListener(event -> ticks.values().forEach(tick -> tick.setValue(event.getValue())));
        return all;
    }

    private List<UUID> chosen() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = chosen().size();
        sign.setText(count == 0 ? Texts.of("document.ui.desk.sign") : Texts.of("document.ui.desk.sign-some", count));
        sign.offer(count == 0 ? Decision.no("document.ui.desk.choose") : Decision.yes());
    }

    private void askPin() {
        List<UUID> papers = chosen();
        new PinDialog(
                        Texts.of("document.ui.desk.ask", papers.size()),
                        Texts.of("document.ui.desk.text"),
                        "document.ui.act.sign",
                        pin -> {
                            tell(desk.sign(papers, pin));
                            show(desk.waiting());
                        })
                .open();
    }

    private void tell(List<SigningOutcome> signed) {
        WorkList told = new WorkList();
        signed.forEach(outcome ->
                told.item(outcome.subject(), outcome.said(), "van-ban/" + outcome.paperId(), badge(outcome)));
        long done = signed.stream().filter(SigningOutcome::isSigned).count();
        outcomes.removeAll();
        outcomes.add(new PageSection(Texts.of("document.ui.desk.done", done, signed.size()), told));
    }

    private static StatusBadge badge(SigningOutcome outcome) {
        String notation = outcome.notation();
        return notation == null
                ? new StatusBadge(Texts.of("document.ui.desk.refused"), Tone.LATE)
                : new StatusBadge(Texts.of("document.ui.desk.signed", notation), Tone.DONE);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.desk.title");
    }
}
