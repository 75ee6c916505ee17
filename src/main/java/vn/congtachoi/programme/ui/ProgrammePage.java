package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.QuickFilter;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** One programme: what it is, what it consists of, where it reaches and what its money is. */
@Route("de-an/:programme")
@PermitAll
@ViewNeeds(ProgrammePermissions.READ)
class ProgrammePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** The programme's place in its address. */
    static final String PARAMETER = "programme";

    private static final String CONTENT = "noi-dung";
    private static final String LATER = "sap-toi";

    private final ProgrammeService programmes;
    private final ClosingActs closing;
    private final List<ProgrammeSection> sections;
    private String title = "";

    /** @param sections in the order in which they are shown */
    ProgrammePage(ProgrammeService programmes, ClosingActs closing, List<ProgrammeSection> sections) {
        this.programmes = programmes;
        this.closing = closing;
        this.sections = sections;
        addClassName("app-programme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, PARAMETER);
        QueryParameters query = event.getLocation().getQueryParameters();
        show(id, query);
        query.getSingleParameter(CONTENT).ifPresent(this::mark);
    }

    private void show(UUID id, QueryParameters query) {
        ProgrammeDetail known = RouteIds.readable(() -> programmes.detail(id));
        boolean mayPlan = known.mayEdit().allowed() && known.later() > 0;
        ProgrammeDetail programme = mayPlan && QuickFilter.isOn(LATER, query) ? programmes.plannedDetail(id) : known;
        ProgrammeSection.Frame frame = new ProgrammeSection.Frame(query, () -> show(id, query));
        title = programme.header().shortName();
        removeAll();
        add(header(programme, frame));
        if (Marks.any(programme)) {
            Paragraph meaning =
                    new Paragraph(Words.unverified(), new Span(Texts.of("programme.ui.unverified.meaning")));
            meaning.addClassName("app-programme-meaning");
            add(meaning);
        }
        add(new ProgrammeFacts(programme));
        if (mayPlan) {
            add(new QuickFilter("programme.ui.show-later", LATER, query));
        }
        sections.forEach(section -> section.of(programme, frame).ifPresent(this::add));
    }

    private PageHeader header(ProgrammeDetail programme, ProgrammeSection.Frame frame) {
        PageHeader header = new PageHeader(programme.header().shortName())
                .back("de-an", Texts.of("programme.ui.list.title"))
                .line(programme.header().officialName())
                .beside(Words.status(programme.status()));
        if (programme.mayEdit().allowed()) {
            header.secondary(closing.button(programme, frame.reload()))
                    .primary(ActionButton.primary("programme.ui.edit", () -> UI.getCurrent()
                                    .navigate("de-an/" + programme.id() + "/sua"))
                            .with(AppIcon.PENCIL));
        }
        return header;
    }

    /** Brings the content that a link points to into sight. */
    private void mark(String content) {
        within(this)
                .filter(part -> part.getId()
                        .filter(ContentSection.anchor(content)::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(part -> {
                    part.addClassName("app-part--marked");
                    part.scrollIntoView();
                });
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ProgrammePage::within));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
