package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.ui.HistoryDetails;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.kernel.Percentage;
import vn.congtachoi.organisation.LineageLine;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitLog;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitSpan;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The parts of a unit's page that say how it came to be and what became of it. */
@Component
class UnitLife {

    private static final int LINES = 50;

    private final UnitDirectory directory;
    private final UnitLog log;
    private final HistoryWords words;

    UnitLife(UnitDirectory directory, UnitLog log, HistoryWords words) {
        this.directory = directory;
        this.log = log;
        this.words = words;
    }

    /** What it is and under whom it stands: the line below its name. */
    String standing(UnitDetail unit) {
        UnitSpan last = unit.latest();
        String kind = Texts.of("organisation.unit.kind", last.facts().kind());
        String code = last.facts().code();
        String coded = code == null ? kind : Texts.of("organisation.ui.standing.code", kind, code);
        UUID parent = last.parentId();
        return parent == null ? coded : Texts.of("organisation.ui.standing.below", coded, name(parent, last.from()));
    }

    PageSection versions(UnitDetail unit) {
        PlainTable table = new PlainTable(
                Texts.of("organisation.ui.versions"),
                List.of(
                        Texts.of("organisation.ui.versions.from"),
                        Texts.of("organisation.ui.versions.until"),
                        Texts.of("organisation.ui.name"),
                        Texts.of("organisation.ui.parent"),
                        Texts.of("organisation.ui.basis")));
        for (UnitSpan span : unit.spans().reversed()) {
            UUID parent = span.parentId();
            table.row(List.of(
                    VnFormat.day(span.from()),
                    lastDay(span.until()),
                    span.facts().name(),
                    parent == null ? "" : name(parent, span.from()),
                    span.basis()));
        }
        return new PageSection(Texts.of("organisation.ui.versions"), table);
    }

    private static String lastDay(@Nullable LocalDate until) {
        return until == null ? Texts.of("organisation.ui.versions.now") : VnFormat.day(until.minusDays(1));
    }

    PageSection lineage(UnitDetail unit) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-lineage");
        unit.from().forEach(line -> list.add(origin(line)));
        unit.into().forEach(line -> list.add(successor(line)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(Texts.of("organisation.ui.lineage.none")));
        }
        return new PageSection(Texts.of("organisation.ui.lineage"), list);
    }

    private ListItem origin(LineageLine line) {
        UUID from = line.from();
        ListItem item = new ListItem(new Span(Texts.of("organisation.ui.lineage.from." + line.kind()) + " "));
        if (from == null) {
            item.add(new Span(
                    Texts.of("organisation.ui.lineage.outside", line.outside() == null ? "" : line.outside())));
        } else {
            item.add(link(from, line.day().minusDays(1)));
        }
        return end(item, line);
    }

    private ListItem successor(LineageLine line) {
        UUID to = line.to();
        if (to == null) {
            return end(new ListItem(new Span(Texts.of("organisation.ui.lineage.dissolved"))), line);
        }
        return end(
                new ListItem(
                        new Span(Texts.of("organisation.ui.lineage.into." + line.kind()) + " "), link(to, line.day())),
                line);
    }

    private ListItem end(ListItem item, LineageLine line) {
        StringBuilder detail = new StringBuilder(Texts.of("organisation.ui.since", VnFormat.day(line.day())));
        if (line.share() != null && line.share().compareTo(BigDecimal.ONE) != 0) {
            detail.append(" · ")
                    .append(Texts.of("organisation.ui.lineage.share", new Percentage(line.share()).format(2)));
        }
        if (!line.basis().isEmpty()) {
            detail.append(" · ").append(line.basis());
        }
        Span words = new Span(detail.toString());
        words.addClassName("app-lineage__detail");
        item.add(words);
        return item;
    }

    private Anchor link(UUID unit, LocalDate day) {
        return new Anchor("to-chuc/" + unit, name(unit, day));
    }

    private String name(UUID unit, LocalDate day) {
        return directory.find(unit, day).map(UnitRef::name).orElse("");
    }

    HistoryDetails history(UnitDetail unit) {
        return new HistoryDetails(words, unit.id(), () -> log.of(unit.id(), LINES));
    }
}
