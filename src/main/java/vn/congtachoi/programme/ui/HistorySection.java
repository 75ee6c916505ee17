package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Who changed what; folded, and read only when somebody unfolds it. */
@org.springframework.stereotype.Component
@Order(7)
class HistorySection implements ProgrammeSection {

    private final ProgrammeService programmes;

    HistorySection(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        Details details = new Details(Texts.of("programme.ui.history"));
        details.addClassName("app-programme-history");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                details.removeAll();
                details.add(PartLine.list(lines(programme)));
            }
        });
        return Optional.of(details);
    }

    private List<PartLine> lines(ProgrammeDetail programme) {
        return programmes.history(programme.id()).stream()
                .map(HistorySection::line)
                .toList();
    }

    private static PartLine line(HistoryLine line) {
        String reason = line.reason();
        PartLine shown = PartLine.of(HistoryWords.act(line))
                .detail(Texts.of("programme.ui.history.who", VnFormat.moment(line.at()), line.actorName()));
        HistoryWords.changes(line).forEach(shown::detail);
        return reason == null ? shown : shown.detail(Texts.of("programme.ui.history.reason", reason));
    }
}
