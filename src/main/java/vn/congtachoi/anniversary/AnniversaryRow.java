package vn.congtachoi.anniversary;

import java.util.UUID;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A row of the catalogue.
 *
 * @param shipped whether the product brought it
 * @param untouched whether it still says what the product said
 * @param inUse false for what was put out of use: it has no occurrences
 */
public record AnniversaryRow(UUID id, AnniversaryForm form, boolean shipped, boolean untouched, boolean inUse) {

    public String name() {
        return form.name();
    }

    public AnniversaryKind kind() {
        return form.kind();
    }

    public AnniversaryScope scope() {
        return form.duty().scope();
    }

    public AnniversaryRole role() {
        return form.duty().role();
    }

    /** As other modules refer to it. */
    public SubjectRef subject() {
        return SubjectRef.of(Anniversary.SUBJECT, id);
    }
}
