package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.audit.ui.HistoryDetails;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.indicator.IndicatorDetail;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorPages;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.IndicatorTrend;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** One indicator: how it is counted and added up, what belongs to it, where it is asked, how it moved. */
@Route("chi-tieu/:id")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ)
class IndicatorPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HISTORY = 50;

    private final IndicatorPages pages;
    private final IndicatorDictionary dictionary;
    private final IndicatorTrend trend;
    private final ProgrammeService programmes;
    private final HistoryWords words;
    private String title = "";

    IndicatorPage(
            IndicatorPages pages,
            IndicatorDictionary dictionary,
            IndicatorTrend trend,
            ProgrammeService programmes,
            HistoryWords words) {
        this.pages = pages;
        this.dictionary = dictionary;
        this.trend = trend;
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "id"));
    }

    private void load(UUID id) {
        IndicatorDetail detail = RouteIds.readable(() -> pages.detail(id));
        IndicatorRow row = detail.row();
        boolean mayEdit = dictionary.mayEdit().allowed();
        title = row.shortName();
        Div about = new Div(
                new PageSection(Texts.of("indicator.ui.guidance"), guidance(row)),
                new PageSection(Texts.of("indicator.ui.laws"), laws(detail)));
        if (row.kind() != IndicatorKind.RATIO && !row.isPart()) {
            about.add(parts(detail, mayEdit));
        }
        about.add(new IndicatorCheckList(detail, dictionary, mayEdit, () -> load(id)));
        Div beside = new Div();
        trend.unit().ifPresent(unit -> beside.add(new IndicatorFigures(row, unit, trend)));
        beside.add(asked(detail), context(row));
        about.addClassName("app-indicator__column");
        beside.addClassName("app-indicator__column");
        Div columns = new Div(about, beside);
        columns.addClassName("app-columns");
        removeAll();
        add(header(row, mayEdit), columns, new HistoryDetails(words, id, () -> pages.history(id, HISTORY)));
    }

    private static PageHeader header(IndicatorRow row, boolean mayEdit) {
        PageHeader header = new PageHeader(row.name())
                .back("chi-tieu", Texts.of("indicator.ui.indicators.title"))
                .line(Texts.of(
                        "indicator.ui.indicator.line",
                        row.code(),
                        row.measure(),
                        Texts.of("indicator.kind", row.kind()),
                        PeriodChoices.kind(row.collected())));
        if (row.unverified()) {
            header.beside(new StatusBadge(Texts.of("indicator.ui.unverified.short"), Tone.DUE));
        }
        if (mayEdit) {
            header.primary(ActionButton.primary("indicator.ui.indicator.edit", () -> UI.getCurrent()
                            .navigate("chi-tieu/" + row.id() + "/sua"))
                    .with(AppIcon.PENCIL));
        }
        return header;
    }

    private static Component[] guidance(IndicatorRow row) {
        List<Component> lines = new ArrayList<>();
        lines.add(new Paragraph(
                row.guidance().isBlank() ? Texts.of("indicator.ui.indicator.noGuidance") : row.guidance()));
        if (!row.example().isBlank()) {
            Paragraph example = new Paragraph(Texts.of("indicator.ui.guidance.example", row.example()));
            example.addClassName("app-indicator__example");
            lines.add(example);
        }
        if (!row.remark().isBlank()) {
            lines.add(new Paragraph(Texts.of("indicator.ui.indicator.remark", row.remark())));
        }
        if (row.unverified()) {
            lines.add(new Paragraph(Texts.of("indicator.ui.unverified")));
        }
        return lines.toArray(Component[]::new);
    }

    /** One plain sentence for each law. */
    private static UnorderedList laws(IndicatorDetail detail) {
        IndicatorRow row = detail.row();
        UnorderedList list = plainList();
        list.add(new ListItem(Texts.of("indicator.ui.law.units", row.unitLaw())));
        if (detail.terms().size() == 2) {
            list.add(
                    item(
                            Texts.of("indicator.ui.numerator") + ": ",
                            detail.terms().getFirst()),
                    item(
                            Texts.of("indicator.ui.denominator") + ": ",
                            detail.terms().getLast()));
        } else {
            list.add(new ListItem(Texts.of("indicator.ui.law.time", row.timeLaw())));
        }
        if (detail.whole() != null) {
            list.add(item(Texts.of("indicator.ui.indicator.partOf", row.partLabel()) + " ", detail.whole()));
        }
        return list;
    }

    private static PageSection parts(IndicatorDetail detail, boolean mayEdit) {
        PageSection section = new PageSection(Texts.of("indicator.ui.parts"));
        if (detail.parts().isEmpty()) {
            section.add(new Paragraph(Texts.of("indicator.ui.parts.none")));
        } else {
            UnorderedList list = plainList();
            detail.parts().forEach(part -> list.add(new ListItem(link(part))));
            section.add(new Paragraph(Texts.of("indicator.ui.parts.rule")), list);
        }
        if (mayEdit) {
            String path = "chi-tieu/moi?goc=" + detail.row().id();
            section.aside(new Anchor(path, Texts.of("indicator.ui.parts.add")));
        }
        return section;
    }

    private static PageSection asked(IndicatorDetail detail) {
        if (detail.askedIn().isEmpty()) {
            return new PageSection(
                    Texts.of("indicator.ui.asked-in"), new Paragraph(Texts.of("indicator.ui.asked-in.none")));
        }
        UnorderedList list = plainList();
        detail.askedIn()
                .forEach(asked -> list.add(new ListItem(
                        new Anchor(
                                "chi-tieu/bieu/" + asked.form().id(),
                                asked.form().name()),
                        new Text(" · " + Texts.of("indicator.askedOf", asked.askedOf())))));
        return new PageSection(Texts.of("indicator.ui.asked-in"), list);
    }

    private PageSection context(IndicatorRow row) {
        PageSection section = new PageSection(Texts.of("indicator.ui.programme"));
        UUID contentId = row.programmeContentId();
        if (contentId == null) {
            section.add(new Paragraph(Texts.of("indicator.ui.programme.none")));
        } else {
            ProgrammeContentRef content = programmes.contentRef(contentId);
            section.add(
                    new Anchor("de-an/" + content.programmeId() + "?noi-dung=" + contentId, content.label()),
                    new Paragraph(content.wording()));
        }
        LocalDate from = row.validFrom();
        LocalDate to = row.validTo();
        if (from != null || to != null) {
            section.add(new Paragraph(Texts.of(
                    "indicator.ui.validity",
                    from == null ? Texts.of("indicator.ui.validity.open") : VnFormat.day(from),
                    to == null ? Texts.of("indicator.ui.validity.open") : VnFormat.day(to))));
        }
        return section;
    }

    private static ListItem item(String words, IndicatorRow row) {
        return new ListItem(new Text(words), link(row));
    }

    private static Anchor link(IndicatorRow row) {
        return new Anchor("chi-tieu/" + row.id(), row.isPart() ? row.partLabel() : row.name());
    }

    private static UnorderedList plainList() {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-indicator__list");
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
