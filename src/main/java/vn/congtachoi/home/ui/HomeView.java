package vn.congtachoi.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.home.Today;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.DatedItem;
import vn.congtachoi.kernel.News;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.ProgressBoard;
import vn.congtachoi.kernel.Standing;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.ProgressStrip;
import vn.congtachoi.uikit.SmallMultiples;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** The first screen: at most five lines a block, the most urgent first. */
@Route("")
@Menu(title = "home.menu", order = 1, icon = "house")
@PermitAll
class HomeView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LINES = 5;
    private static final String WORK = "viec-cua-toi";
    private static final String SIGNING = "van-ban/cho-ky";
    private static final int PICTURES_BESIDE = 2;

    private static final List<Standing> URGENCY =
            List.of(Standing.LATE, Standing.DUE, Standing.NOT_BEGUN, Standing.UNDER_WAY, Standing.DONE);

    /** Who needs somebody comes first; among those under way, whose part is not all there yet. */
    private static final Comparator<ProgressBoard.Part> MOST_URGENT = Comparator.comparingInt(
                    (ProgressBoard.Part part) -> URGENCY.indexOf(part.standing()))
            .thenComparing(ProgressBoard.Part::isAllThere);

    private final Today today;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;
    private final PassedOn passedOn;

    HomeView(Today today, PeopleDirectory people, CurrentActor currentActor, PassedOn passedOn) {
        this.today = today;
        this.people = people;
        this.currentActor = currentActor;
        this.passedOn = passedOn;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        LocalDate day = today.day();
        add(new PageHeader(Texts.of("home.greeting", givenName()))
                .line(Texts.of("home.day", Texts.of("home.weekday." + day.getDayOfWeek()), VnFormat.day(day))));
        List<WorkItem> waiting = today.waiting();
        List<DatedItem> dated = today.coming();
        List<WorkItem> toSign = today.toSign();
        List<WorkItem> others =
                waiting.stream().filter(item -> !toSign.contains(item)).toList();
        List<WorkItem> late = others.stream().filter(item -> isLate(item, day)).toList();
        Div main = new Div();
        main.addClassName("app-home__main");
        passedOn.lines().ifPresent(main::add);
        schedule(dated, waiting, day).ifPresent(main::add);
        if (!toSign.isEmpty()) {
            main.add(lines("home.to-sign", toSign, SIGNING, day));
        }
        if (!late.isEmpty()) {
            main.add(lines("home.late", late, WORK, day));
        }
        main.add(waiting(others.stream().filter(item -> !isLate(item, day)).toList(), day));
        today.boards().stream().limit(2).map(HomeView::board).forEach(main::add);
        Div side = new Div();
        side.addClassName("app-home__side");
        coming(dated, waiting, day).ifPresent(side::add);
        side.add(changed());
        Div columns = new Div(main, side);
        columns.addClassName("app-home");
        add(columns);
    }

    /** As the directory keeps it: a foreign or a double name does not end with the given one. */
    private String givenName() {
        PersonActor person = currentActor.person();
        return people.card(person.ownPersonId())
                .map(card -> card.name().given())
                .orElse(person.name());
    }

    private static boolean isLate(WorkItem item, LocalDate day) {
        return item.due() != null && item.due().isBefore(day);
    }

    /** Where she is today, by the hour; what is only due today stands among what waits for her. */
    private static Optional<Component> schedule(List<DatedItem> dated, List<WorkItem> waiting, LocalDate day) {
        List<DatedItem> items = dated.stream()
                .filter(item -> isToday(item, day))
                .filter(item -> item.at() != null || waiting.stream().noneMatch(work -> isSame(item, work)))
                .limit(LINES)
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        WorkList list = new WorkList();
        items.forEach(item -> list.item(
                item.title(), item.at() == null ? "" : VietnameseDates.time(item.at()), item.path(), new Span()));
        return Optional.of(new PageSection(Texts.of("home.schedule"), list)
                .aside(new Anchor("lich-tuan", Texts.of("home.schedule.week"))));
    }

    private static boolean isToday(DatedItem item, LocalDate day) {
        return !item.from().isAfter(day) && !item.to().isBefore(day);
    }

    private static Component waiting(List<WorkItem> items, LocalDate day) {
        return items.isEmpty()
                ? new PageSection(Texts.of("home.waiting"), quiet("home.waiting.none"))
                : lines("home.waiting", items, WORK, day);
    }

    /** @param whole address of all of them */
    private static PageSection lines(String key, List<WorkItem> items, String whole, LocalDate day) {
        PageSection section = new PageSection(
                Texts.of(key), Lines.of(items.stream().limit(LINES).toList(), day));
        return items.size() > LINES
                ? section.aside(new Anchor(whole, Texts.of("home.waiting.all", items.size())))
                : section;
    }

    private static Component board(ProgressBoard board) {
        List<ProgressBoard.Part> shown = shown(board.parts());
        List<ProgressStrip.Bar> bars = shown.stream()
                .map(part -> new ProgressStrip.Bar(
                        part.label(), part.done(), part.total(), part.word(), tone(part.standing())))
                .toList();
        PageSection section = new PageSection(board.title(), new Paragraph(board.line()), new SmallMultiples(bars))
                .aside(new Anchor(board.path(), Texts.of("home.board.open")));
        int more = board.parts().size() - shown.size();
        if (more > 0) {
            section.add(new Anchor(board.path(), Texts.of("home.board.more", more, board.unitWord())));
        }
        return section;
    }

    /** All, as they stand, where five lines hold them; else the first of those that need somebody. */
    private static List<ProgressBoard.Part> shown(List<ProgressBoard.Part> parts) {
        int most = parts.stream().allMatch(part -> part.total() == 1) ? LINES : LINES * PICTURES_BESIDE;
        return parts.size() <= most
                ? parts
                : parts.stream().sorted(MOST_URGENT).limit(most).toList();
    }

    /** What waits for her with its day is not said a second time; a block that has nothing else is left out. */
    private static Optional<Component> coming(List<DatedItem> dated, List<WorkItem> waiting, LocalDate day) {
        List<WorkItem> shown = waiting.stream().limit(LINES).toList();
        List<DatedItem> others = dated.stream()
                .filter(item -> !isToday(item, day))
                .filter(item -> shown.stream().noneMatch(work -> isSame(item, work)))
                .toList();
        if (dated.isEmpty()) {
            return Optional.of(new PageSection(Texts.of("home.coming"), quiet("home.coming.none")));
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        WorkList list = new WorkList();
        others.stream()
                .limit(LINES)
                .forEach(item -> list.item(item.title(), "", item.path(), new DueLabel(item.from(), day)));
        return Optional.of(new PageSection(Texts.of("home.coming"), list));
    }

    private static boolean isSame(DatedItem item, WorkItem work) {
        return item.subject().equals(work.subject()) && item.from().equals(work.due());
    }

    private Component changed() {
        List<News> news = today.changed(LINES);
        if (news.isEmpty()) {
            return new PageSection(Texts.of("home.changed"), quiet("home.changed.none"));
        }
        WorkList list = new WorkList();
        news.forEach(item -> list.item(item.title(), VnFormat.moment(item.at()), item.path(), new Span()));
        return new PageSection(Texts.of("home.changed"), list)
                .aside(new Anchor("hop-thu", Texts.of("home.changed.all")));
    }

    private static Component quiet(String key) {
        Span words = new Span(Texts.of(key));
        words.addClassName("app-quiet");
        return words;
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case NOT_BEGUN -> Tone.NEUTRAL;
            case UNDER_WAY -> Tone.ACTIVE;
            case DONE -> Tone.DONE;
            case DUE -> Tone.DUE;
            case LATE -> Tone.LATE;
        };
    }

    @Override
    public String getPageTitle() {
        return Texts.of("home.title");
    }
}
