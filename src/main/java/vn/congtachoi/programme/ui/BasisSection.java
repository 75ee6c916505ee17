package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.programme.BasisRole;
import vn.congtachoi.programme.LegalBasisForm;
import vn.congtachoi.programme.LegalBasisRow;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Legal bases, each with what it is to the programme. */
@org.springframework.stereotype.Component
@Order(4)
class BasisSection implements ProgrammeSection {

    private final ProgrammeParts parts;
    private final PartDialog.Opener dialogs;

    BasisSection(ProgrammeParts parts, PartDialog.Opener dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Component> of(ProgrammeDetail programme, Frame frame) {
        boolean mayEdit = programme.mayEdit().allowed();
        if (programme.bases().isEmpty() && !mayEdit) {
            return Optional.empty();
        }
        PageSection section = new PageSection(
                Texts.of("programme.ui.bases"),
                PartLine.list(programme.bases().stream()
                        .map(row -> line(programme, row, frame))
                        .toList()));
        if (mayEdit) {
            section.aside(ActionButton.quiet("programme.ui.basis.add", () -> add(programme, frame))
                    .with(AppIcon.PLUS));
        }
        return Optional.of(section);
    }

    private PartLine line(ProgrammeDetail programme, LegalBasisRow row, Frame frame) {
        LegalBasisForm basis = row.basis();
        PartLine line = PartLine.of(Words.basis(basis))
                .unverified(basis.unverified())
                .detail(Texts.of(basis.role().label().key()));
        return programme.mayEdit().allowed()
                ? line.acts(List.of(
                        ActionButton.quiet("programme.ui.change", () -> change(programme, row, frame)),
                        ActionButton.quiet("programme.ui.remove", () -> remove(programme, row, frame))))
                : line;
    }

    private void add(ProgrammeDetail programme, Frame frame) {
        dialogs.open(
                new BasisFormPanel(),
                new PartDialog.Edit<>(
                        Texts.of("programme.ui.basis.add.title"),
                        new LegalBasisForm(BasisRole.APPROVAL, "", "", null, null, false, 0),
                        new DraftKey("programme.basis.new", programme.id()),
                        null,
                        form -> parts.addBasis(programme.id(), form),
                        frame.reload()));
    }

    private void change(ProgrammeDetail programme, LegalBasisRow row, Frame frame) {
        dialogs.open(
                new BasisFormPanel(),
                new PartDialog.Edit<>(
                        Texts.of("programme.ui.basis.change.title"),
                        row.basis(),
                        new DraftKey("programme.basis", row.id()),
                        row.basis().version(),
                        form -> parts.changeBasis(programme.id(), row.id(), form),
                        frame.reload()));
    }

    private void remove(ProgrammeDetail programme, LegalBasisRow row, Frame frame) {
        ConfirmStep.askDanger(
                Texts.of("programme.ui.basis.remove.title", Words.basis(row.basis())),
                Texts.of("programme.ui.remove.text"),
                "programme.ui.remove",
                () -> {
                    parts.removeBasis(programme.id(), row.id(), row.basis().version());
                    Toast.success("programme.ui.removed");
                    frame.reload().run();
                });
    }
}
