package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.programme.ProgrammePhaseRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Phases in order of time. */
@org.springframework.stereotype.Component
@Order(3)
class PhaseSection implements ProgrammeSection {

    private final ProgrammeParts parts;
    private final PartDialog.Opener dialogs;

    PhaseSection(ProgrammeParts parts, PartDialog.Opener dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        boolean mayEdit = programme.mayEdit().allowed();
        if (programme.phases().isEmpty() && !mayEdit) {
            return Optional.empty();
        }
        PageSection section = new PageSection(
                Texts.of("programme.ui.phases"),
                PartLine.list(programme.phases().stream()
                        .map(row -> line(programme, row, frame))
                        .toList()));
        if (mayEdit) {
            section.aside(ActionButton.quiet("programme.ui.phase.add", () -> add(programme, frame))
                    .with(AppIcon.PLUS));
        }
        return Optional.of(section);
    }

    private PartLine line(ProgrammeDetail programme, ProgrammePhaseRow row, Frame frame) {
        PhaseForm phase = row.phase();
        PartLine line = PartLine.of(phase.name())
                .unverified(phase.unverified())
                .detail(Words.period(phase.from(), phase.to()))
                .detail(phase.note());
        return programme.mayEdit().allowed()
                ? line.acts(List.of(
                        ActionButton.quiet("programme.ui.change", () -> change(programme, row, frame)),
                        ActionButton.quiet("programme.ui.remove", () -> remove(programme, row, frame))))
                : line;
    }

    private void add(ProgrammeDetail programme, Frame frame) {
        dialogs.open(
                new PhaseFormPanel(),
                new PartDialog.Edit<>(
                        Texts.of("programme.ui.phase.add.title"),
                        PhaseFormPanel.Typed.empty(),
                        new DraftKey("programme.phase.new", programme.id()),
                        null,
                        typed -> parts.addPhase(programme.id(), typed.phase()),
                        frame.reload()));
    }

    private void change(ProgrammeDetail programme, ProgrammePhaseRow row, Frame frame) {
        dialogs.open(
                new PhaseFormPanel(),
                new PartDialog.Edit<>(
                        Texts.of("programme.ui.phase.change.title"),
                        PhaseFormPanel.Typed.of(row.phase()),
                        new DraftKey("programme.phase", row.id()),
                        row.phase().version(),
                        typed -> parts.changePhase(programme.id(), row.id(), typed.phase()),
                        frame.reload()));
    }

    private void remove(ProgrammeDetail programme, ProgrammePhaseRow row, Frame frame) {
        ConfirmStep.askDanger(
                Texts.of("programme.ui.phase.remove.title", row.phase().name()),
                Texts.of("programme.ui.remove.text"),
                "programme.ui.remove",
                () -> {
                    parts.removePhase(programme.id(), row.id(), row.phase().version());
                    Toast.success("programme.ui.removed");
                    frame.reload().run();
                });
    }
}
