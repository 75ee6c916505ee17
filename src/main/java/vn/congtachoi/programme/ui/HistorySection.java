package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.congtachoi.audit.ui.HistoryDetails;
import vn.congtachoi.audit.ui.HistoryWords;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeService;

/** Who changed what. */
@org.springframework.stereotype.Component
@Order(7)
class HistorySection implements ProgrammeSection {

    private final ProgrammeService programmes;
    private final HistoryWords words;

    HistorySection(ProgrammeService programmes, HistoryWords words) {
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        return Optional.of(new HistoryDetails(words, programme.id(), () -> programmes.history(programme.id())));
    }
}
