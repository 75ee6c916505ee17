package vn.congtachoi.programme.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.programme.ProgrammePhaseRow;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** Phases in order of time. */
@Component
@Order(3)
class PhaseSection extends PartSection<ProgrammePhaseRow, PhaseFormPanel.Typed> {

    private final ProgrammeParts parts;
    private final Clock clock;

    PhaseSection(ProgrammeParts parts, PartDialog.Opener dialogs, Clock clock) {
        super(dialogs);
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    protected Naming naming() {
        return new Naming(Texts.of("programme.ui.phases"), "programme.ui.phase", "programme.phase");
    }

    @Override
    protected List<ProgrammePhaseRow> rows(ProgrammeDetail programme) {
        return programme.phases();
    }

    @Override
    protected PartLine line(ProgrammePhaseRow row) {
        PhaseForm phase = row.phase();
        PartLine line = PartLine.of(phase.name());
        if (phase.isRunning(LocalDate.now(clock))) {
            line.mark(new StatusBadge(Texts.of("programme.ui.phase.running"), Tone.ACTIVE));
        }
        return line.unverified(phase.unverified())
                .detail(Words.period(phase.from(), phase.to()))
                .detail(phase.note());
    }

    @Override
    protected String name(ProgrammePhaseRow row) {
        return row.phase().name();
    }

    @Override
    protected UUID id(ProgrammePhaseRow row) {
        return row.id();
    }

    @Override
    protected long version(ProgrammePhaseRow row) {
        return row.phase().version();
    }

    @Override
    protected FormPanel<PhaseFormPanel.Typed> panel() {
        return new PhaseFormPanel();
    }

    @Override
    protected PhaseFormPanel.Typed blank() {
        return PhaseFormPanel.Typed.empty();
    }

    @Override
    protected PhaseFormPanel.Typed form(ProgrammePhaseRow row) {
        return PhaseFormPanel.Typed.of(row.phase());
    }

    @Override
    protected void add(UUID programme, PhaseFormPanel.Typed typed) {
        parts.addPhase(programme, typed.phase());
    }

    @Override
    protected void change(UUID programme, UUID part, PhaseFormPanel.Typed typed) {
        parts.changePhase(programme, part, typed.phase());
    }

    @Override
    protected void remove(UUID programme, ProgrammePhaseRow row) {
        parts.removePhase(programme, row.id(), version(row));
    }
}
