package vn.congtachoi.anniversary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.Position;

/** A row of the catalogue; its origins and years are parts of it. */
@Entity
@Table(name = "anniversary")
class Anniversary extends AuditedEntity {

    static final String SUBJECT = "anniversary";

    /** Counts each saving, so that a change of its parts alone makes a new version, too. */
    @Unaudited
    private int revision;

    private String name;

    @Enumerated(EnumType.STRING)
    private AnniversaryKind kind;

    private boolean lunar;
    private @Nullable Integer firstDay;
    private @Nullable Integer firstMonth;
    private @Nullable Integer lastDay;
    private @Nullable Integer lastMonth;

    @Enumerated(EnumType.STRING)
    private AnniversaryLeapRule leapRule;

    private boolean setYearly;

    @Enumerated(EnumType.STRING)
    private AnniversaryScope scope;

    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private AnniversaryRole role;

    private String work;
    private int leadDays;

    @Enumerated(EnumType.STRING)
    private @Nullable Position ownerPosition;

    private String ownerName;
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private AnniversaryCertainty certainty;

    private String source;
    private @Nullable Integer activeFrom;
    private @Nullable Integer activeTo;

    @Unaudited
    private boolean shipped;

    private boolean inUse;

    protected Anniversary() {}

    Anniversary(AnniversaryForm form) {
        this.shipped = false;
        this.inUse = true;
        take(form);
        this.revision = 0;
    }

    /** Takes over what was typed. */
    final void take(AnniversaryForm form) {
        name = form.name();
        kind = form.kind();
        AnniversaryDate date = form.date();
        lunar = date.lunar();
        firstDay = date.day();
        firstMonth = date.month();
        lastDay = date.endDay();
        lastMonth = date.endMonth();
        leapRule = date.leapRule();
        setYearly = date.setYearly();
        AnniversaryDuty duty = form.duty();
        scope = duty.scope();
        unitId = duty.unitId();
        role = duty.role();
        work = duty.work();
        leadDays = duty.leadDays();
        ownerPosition = duty.ownerPosition();
        ownerName = duty.ownerName();
        legalBasis = form.ground().legalBasis();
        certainty = form.ground().certainty();
        source = form.ground().source();
        activeFrom = form.span().from();
        activeTo = form.span().to();
        revision++;
    }

    /** Gives it occurrences again, or no more. */
    void use(boolean used) {
        inUse = used;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    boolean isShipped() {
        return shipped;
    }

    AnniversaryRow row(List<AnniversaryOrigin> origins, List<AnniversaryYear> years) {
        AnniversaryForm form = new AnniversaryForm(
                name,
                kind,
                new AnniversaryDate(lunar, firstDay, firstMonth, lastDay, lastMonth, leapRule, setYearly),
                origins,
                years,
                new AnniversaryDuty(scope, unitId, role, work, leadDays, ownerPosition, ownerName),
                new AnniversaryGround(legalBasis, certainty, source),
                new AnniversarySpan(activeFrom, activeTo),
                version());
        return new AnniversaryRow(id(), form, shipped, shipped && revision == 0, inUse);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
