package vn.congtachoi.anniversary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.congtachoi.anniversary.AnniversaryDetail;
import vn.congtachoi.anniversary.AnniversaryPermissions;
import vn.congtachoi.anniversary.AnniversaryReading;
import vn.congtachoi.anniversary.AnniversaryRow;
import vn.congtachoi.anniversary.AnniversaryService;
import vn.congtachoi.anniversary.AnniversaryWords;
import vn.congtachoi.anniversary.AnniversaryYear;
import vn.congtachoi.anniversary.CeremonyAdvice;
import vn.congtachoi.anniversary.OccasionWork;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.audit.ui.HistoryDetails;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** One anniversary: what it is, how its next one may be kept, and on which days it falls in the coming ten years. */
@Route("ngay-ky-niem/:anniversary")
@PermitAll
@ViewNeeds(AnniversaryPermissions.READ)
class AnniversaryPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "anniversary";

    private final AnniversaryReading reading;
    private final AnniversaryService service;
    private final List<OccasionWork> works;
    private final HistoryWords history;
    private final Clock clock;
    private String title = "";

    AnniversaryPage(
            AnniversaryReading reading,
            AnniversaryService service,
            List<OccasionWork> works,
            HistoryWords history,
            Clock clock) {
        this.reading = reading;
        this.service = service;
        this.works = works;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.required(event, PARAMETER));
    }

    private void show(UUID id) {
        AnniversaryDetail detail = RouteIds.readable(() -> reading.detail(id));
        title = detail.row().name();
        removeAll();
        add(header(detail));
        coming(detail).flatMap(this::advice).limit(1).forEach(this::add);
        add(AnniversaryFacts.of(detail));
        held(detail).ifPresent(this::add);
        add(years(detail));
        List<AnniversaryYear> set = detail.row().form().years();
        if (!set.isEmpty()) {
            add(set(set));
        }
        add(new HistoryDetails(history, id, () -> reading.history(id)));
    }

    private PageHeader header(AnniversaryDetail detail) {
        AnniversaryRow row = detail.row();
        PageHeader header = new PageHeader(title)
                .back(AnniversariesPage.PATH, Texts.of("anniversary.ui.menu"))
                .line(AnniversaryWords.rule(row.form().date()));
        if (!row.inUse()) {
            header.beside(new StatusBadge(Texts.of("anniversary.ui.out-of-use"), Tone.NEUTRAL));
        }
        if (detail.mayEdit().allowed()) {
            MoreActs more = new MoreActs();
            more.act(row.inUse() ? "anniversary.ui.rest" : "anniversary.ui.use", () -> use(row));
            if (detail.mayRemove().allowed()) {
                more.act("anniversary.ui.remove", () -> remove(row));
            }
            header.secondary(more)
                    .primary(ActionButton.primary("anniversary.ui.edit", () -> UI.getCurrent()
                                    .navigate(AnniversariesPage.PATH + "/" + row.id() + "/sua"))
                            .with(AppIcon.PENCIL));
        }
        return header;
    }

    private void use(AnniversaryRow row) {
        service.use(row.id(), !row.inUse(), row.form().version());
        Toast.success(row.inUse() ? "anniversary.ui.rested" : "anniversary.ui.used", row.name());
        show(row.id());
    }

    private void remove(AnniversaryRow row) {
        ConfirmStep.askDanger(
                Texts.of("anniversary.ui.remove.question", row.name()),
                Texts.of("anniversary.ui.remove.consequence"),
                "anniversary.ui.remove",
                () -> {
                    service.remove(row.id(), row.form().version());
                    Toast.success("anniversary.ui.removed", row.name());
                    UI.getCurrent().navigate(AnniversariesPage.PATH);
                });
    }

    /** What is not over yet, the next one first. */
    private Stream<Occurrence> coming(AnniversaryDetail detail) {
        LocalDate today = LocalDate.now(clock);
        return detail.coming().stream().filter(one -> !one.to().isBefore(today));
    }

    private Stream<Paragraph> advice(Occurrence next) {
        return CeremonyAdvice.of(next.yearClass().orElse(null), next.kind(), false)
                .map(advice -> {
                    Paragraph words = new Paragraph(Texts.of(
                            "anniversary.ui.advice",
                            Integer.toString(next.from().getYear()),
                            next.title(),
                            Texts.of(advice.sentence().key())));
                    words.addClassName("app-caution");
                    return words;
                })
                .stream();
    }

    /** What was held for it, and where the next one is begun. */
    private Optional<PageSection> held(AnniversaryDetail detail) {
        UUID id = detail.row().id();
        List<SubjectLink> held =
                works.stream().flatMap(work -> work.held(id).stream()).toList();
        List<String> begin = coming(detail)
                .limit(1)
                .flatMap(next -> works.stream().flatMap(work -> work.begin(next).stream()))
                .toList();
        if (held.isEmpty() && begin.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        held.forEach(link -> list.add(new ListItem(new Anchor(link.path(), link.title()))));
        PageSection section = new PageSection(
                Texts.of("anniversary.ui.held"),
                held.isEmpty() ? new Paragraph(Texts.of("anniversary.ui.held.none")) : list);
        begin.forEach(path -> section.aside(new Anchor(path, Texts.of("anniversary.ui.begin"))));
        return Optional.of(section);
    }

    private PageSection years(AnniversaryDetail detail) {
        return new PageSection(
                Texts.of("anniversary.ui.coming"),
                detail.coming().isEmpty()
                        ? new EmptyState(AppIcon.STAR, "anniversary.ui.coming.none", "anniversary.ui.coming.none-hint")
                        : new OccurrenceYears(detail.coming(), LocalDate.now(clock)));
    }

    private static PageSection set(List<AnniversaryYear> years) {
        PlainTable table = new PlainTable(
                Texts.of("anniversary.ui.years"),
                List.of(
                        Texts.of("anniversary.ui.year"),
                        Texts.of("anniversary.ui.years.days"),
                        Texts.of("anniversary.ui.theme")));
        table.addClassName("app-plain-fits");
        years.forEach(one -> table.row(List.of(Integer.toString(one.year()), days(one), one.theme())));
        return new PageSection(Texts.of("anniversary.ui.years"), table);
    }

    private static String days(AnniversaryYear one) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        if (from == null || to == null) {
            return Texts.of("anniversary.ui.years.by-rule");
        }
        return from.equals(to)
                ? VnFormat.day(from)
                : Texts.of("anniversary.words.span", VnFormat.day(from), VnFormat.day(to));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
