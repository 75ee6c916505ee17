package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.GiftLine;
import vn.congtachoi.event.guest.GiftReading;
import vn.congtachoi.event.guest.GiftService;
import vn.congtachoi.event.guest.GuestRetentionService;
import vn.congtachoi.event.guest.GuestWords;
import vn.congtachoi.event.guest.RecipientForm;
import vn.congtachoi.event.guest.paper.GiftListFiles;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.KeyFigure;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Quà tặng, hỗ trợ: what was given at an event, worth what, from where and to whom; people are masked outside it. */
@Route(GuestPaths.GIFTS)
@PermitAll
@ViewNeeds(EventPermissions.READ)
class GiftPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final GiftReading reading;
    private final GiftService service;
    private final EventGate gate;
    private final GiftListFiles files;
    private final GuestRetentionService retention;

    GiftPage(
            GiftReading reading,
            GiftService service,
            EventGate gate,
            GiftListFiles files,
            GuestRetentionService retention) {
        this.reading = reading;
        this.service = service;
        this.gate = gate;
        this.files = files;
        this.retention = retention;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, GuestPaths.EVENT);
        show(RouteIds.readable(() -> gate.facts(id)));
    }

    private void show(EventGate.Facts event) {
        removeAll();
        UUID id = event.id();
        List<GiftLine> gifts = reading.list(id);
        boolean mayKeep = service.mayKeep(id).allowed();
        PageHeader header = new PageHeader(getPageTitle())
                .back(GuestPaths.event(id), event.title())
                .line(EventTimes.words(event.time()));
        if (mayKeep) {
            header.primary(ActionButton.primary(
                            "events.gift.ui.add", () -> new GiftDialog(service, id, null, () -> show(event)).open())
                    .with(AppIcon.PLUS));
        }
        add(header);
        if (gifts.isEmpty()) {
            add(new EmptyState(AppIcon.AWARD, "events.gift.ui.none", "events.gift.ui.none-hint"));
            return;
        }
        add(figures(gifts));
        retention.erasedOn(id).ifPresent(day -> {
            Paragraph erased = new Paragraph(Texts.of("events.guest.ui.erased", VnFormat.day(day)));
            erased.addClassName("app-quiet");
            add(erased);
        });
        gifts.forEach(gift -> add(section(event, gift, mayKeep)));
        if (event.inside()) {
            Div foot = new Div(DownloadLink.pdf("events.gift.ui.sheet", "ky-nhan-qua.pdf", () -> files.toSign(id)));
            foot.addClassName("app-row");
            add(foot);
        }
    }

    private static Div figures(List<GiftLine> gifts) {
        long pieces = gifts.stream().mapToLong(gift -> gift.form().number()).sum();
        Money worth = gifts.stream()
                .map(gift -> gift.form().worth())
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
        return KeyFigure.row(
                new KeyFigure(Texts.of("events.gift.ui.number"), VnFormat.number(pieces), ""),
                new KeyFigure(
                        Texts.of("events.gift.ui.worth"),
                        VnFormat.number(worth.dong()),
                        Texts.of("events.gift.ui.dong")));
    }

    private PageSection section(EventGate.Facts event, GiftLine gift, boolean mayKeep) {
        PageSection section = new PageSection(gift.form().what(), facts(gift));
        if (!gift.recipients().isEmpty()) {
            section.add(people(gift, event.inside()));
        }
        if (mayKeep) {
            UUID id = event.id();
            Div acts = new Div(
                    ActionButton.secondary(
                            "events.gift.ui.edit", () -> new GiftDialog(service, id, gift, () -> show(event)).open()),
                    ActionButton.quiet("events.gift.ui.remove", () -> remove(event, gift)));
            acts.addClassName("app-row");
            section.add(acts);
        }
        return section;
    }

    private static Paragraph facts(GiftLine gift) {
        List<String> words = new ArrayList<>();
        words.add(Texts.of(
                "events.gift.ui.pieces",
                VnFormat.number(gift.form().number()),
                gift.form().measure()));
        Long worth = gift.form().worth();
        if (worth != null) {
            words.add(Texts.of("events.gift.ui.worth-of", new Money(worth)));
        }
        if (!gift.form().source().isEmpty()) {
            words.add(Texts.of("events.gift.ui.source-of", gift.form().source()));
        }
        if (!gift.form().note().isEmpty()) {
            words.add(gift.form().note());
        }
        return new Paragraph(String.join(" · ", words));
    }

    private static Component people(GiftLine gift, boolean inside) {
        List<String> headings = new ArrayList<>(List.of(Texts.of("events.gift.ui.recipient")));
        if (inside) {
            headings.add(Texts.of("events.gift.ui.address"));
        }
        headings.add(Texts.of("events.gift.ui.quantity"));
        headings.add(Texts.of("events.gift.ui.signed"));
        PlainTable table =
                new PlainTable(Texts.of("events.gift.ui.people", gift.form().what()), headings);
        table.addClassName("app-plain-fits");
        for (RecipientForm one : gift.recipients()) {
            List<String> cells = new ArrayList<>();
            cells.add(one.name().isEmpty() ? GuestWords.erased() : one.name());
            if (inside) {
                cells.add(one.address());
            }
            cells.add(VnFormat.number(one.quantity()));
            cells.add(Texts.of(one.signed() ? "events.gift.ui.has-signed" : "events.gift.ui.not-signed"));
            table.row(cells);
        }
        return table;
    }

    private void remove(EventGate.Facts event, GiftLine gift) {
        ConfirmStep.askDanger(
                Texts.of("events.gift.ui.remove-title", gift.form().what()),
                Texts.of("events.gift.ui.remove-text", gift.recipients().size()),
                "events.gift.ui.remove",
                () -> {
                    service.remove(event.id(), gift.id());
                    Toast.success("events.gift.ui.removed");
                    show(event);
                });
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.gift.ui.title");
    }
}
