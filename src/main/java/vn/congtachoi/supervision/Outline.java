package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Đề cương: what a self-report answers and what a team asks about, in one version that is never changed. */
@Entity
@Table(name = "supervision_outline")
class Outline extends AuditedEntity {

    static final String SUBJECT = "supervision-outline";

    private static final int NAME_LENGTH = 300;
    private static final int POINTS_LENGTH = 20000;

    private UUID familyId;
    private int number;
    private UUID unitId;
    private String name;
    private String points;
    private boolean latest;
    private boolean active;
    private Instant madeAt;
    private String madeBy;

    protected Outline() {}

    /** Who makes it, and when. */
    record Maker(String name, Instant at) {}

    /** @throws BusinessException without a name or a point */
    Outline(UUID unitId, OutlineForm form, Maker maker) {
        this.familyId = id();
        this.number = 1;
        this.unitId = unitId;
        take(form, maker);
    }

    /** The next version; this one stays for whoever used it. */
    Outline next(OutlineForm form, Maker maker) {
        Outline next = new Outline(unitId, form, maker);
        next.familyId = familyId;
        next.number = number + 1;
        latest = false;
        return next;
    }

    private void take(OutlineForm form, Maker maker) {
        name = TypedText.line(form.name(), NAME_LENGTH);
        points = TypedText.lines(form.points(), POINTS_LENGTH);
        if (name.isEmpty() || points.isBlank()) {
            throw new BusinessException("supervision.outline.error.empty");
        }
        latest = true;
        active = true;
        madeAt = maker.at();
        madeBy = maker.name();
    }

    void use(boolean used) {
        active = used;
    }

    UUID unitId() {
        return unitId;
    }

    boolean isLatest() {
        return latest;
    }

    static List<String> lines(String points) {
        return points.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    OutlineRow row() {
        return new OutlineRow(
                id(), familyId, number, unitId, name, lines(points), latest, active, madeBy, madeAt, version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, familyId);
    }
}
