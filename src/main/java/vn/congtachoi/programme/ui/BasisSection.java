package vn.congtachoi.programme.ui;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congtachoi.programme.BasisRole;
import vn.congtachoi.programme.LegalBasisForm;
import vn.congtachoi.programme.LegalBasisRow;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeParts;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** Legal bases, each with what it is to the programme. */
@Component
@Order(4)
class BasisSection extends PartSection<LegalBasisRow, LegalBasisForm> {

    private final ProgrammeParts parts;

    BasisSection(ProgrammeParts parts, PartDialog.Opener dialogs) {
        super(dialogs);
        this.parts = parts;
    }

    @Override
    protected Naming naming() {
        return new Naming(Texts.of("programme.ui.bases"), "programme.ui.basis", "programme.basis");
    }

    @Override
    protected List<LegalBasisRow> rows(ProgrammeDetail programme) {
        return programme.bases();
    }

    @Override
    protected PartLine line(LegalBasisRow row) {
        return PartLine.of(name(row))
                .unverified(row.basis().unverified())
                .detail(Texts.of(row.basis().role().label().key()));
    }

    @Override
    protected String name(LegalBasisRow row) {
        return Words.basis(row.basis());
    }

    @Override
    protected UUID id(LegalBasisRow row) {
        return row.id();
    }

    @Override
    protected long version(LegalBasisRow row) {
        return row.basis().version();
    }

    @Override
    protected FormPanel<LegalBasisForm> panel() {
        return new BasisFormPanel();
    }

    @Override
    protected LegalBasisForm blank() {
        return new LegalBasisForm(BasisRole.APPROVAL, "", "", null, null, false, 0);
    }

    @Override
    protected LegalBasisForm form(LegalBasisRow row) {
        return row.basis();
    }

    @Override
    protected void add(UUID programme, LegalBasisForm form) {
        parts.addBasis(programme, form);
    }

    @Override
    protected void change(UUID programme, UUID part, LegalBasisForm form) {
        parts.changeBasis(programme, part, form);
    }

    @Override
    protected void remove(UUID programme, LegalBasisRow row) {
        parts.removeBasis(programme, row.id(), version(row));
    }
}
