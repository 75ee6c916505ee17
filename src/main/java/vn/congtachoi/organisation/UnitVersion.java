package vn.congtachoi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** What a unit was called and where it stood from one day until before another. Part of {@link Unit}. */
@Entity
@Table(name = "organisation_unit_version")
class UnitVersion extends AuditedEntity {

    private static final int BASIS_LENGTH = 500;
    private static final int FOLD_LENGTH = 400;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String code;
    private @Nullable UUID parentId;
    private String superiorLine;
    private String issuerLine;
    private String place;
    private String basis;

    @Unaudited
    private String nameFold;

    @Unaudited
    private String nameSort;

    protected UnitVersion() {}

    UnitVersion(
            Unit unit,
            UnitFacts facts,
            @Nullable UUID parentId,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String basis) {
        this.unit = unit;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        state(facts, parentId, basis);
    }

    /** Says something else of the same stretch of time. */
    final void state(UnitFacts facts, @Nullable UUID newParentId, String newBasis) {
        name = facts.name();
        shortName = facts.shortName();
        kind = facts.kind();
        code = facts.code();
        parentId = newParentId;
        superiorLine = facts.superiorLine();
        issuerLine = facts.issuerLine();
        place = facts.place();
        basis = TypedText.line(newBasis, BASIS_LENGTH);
        nameFold = VietnameseText.beginning(VietnameseText.fold(name + " " + shortName), FOLD_LENGTH);
        nameSort = VietnameseText.sortKey(shortName);
    }

    void endOn(LocalDate until) {
        untilDay = until;
    }

    boolean coversDay(LocalDate day) {
        return !fromDay.isAfter(day) && (untilDay == null || untilDay.isAfter(day));
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    UnitFacts facts() {
        return new UnitFacts(name, shortName, kind, code, superiorLine, issuerLine, place);
    }

    /** The state outside the database. */
    UnitSpan span() {
        return new UnitSpan(unit.id(), fromDay, untilDay, facts(), parentId, basis, nameFold, nameSort);
    }

    @Override
    public SubjectRef subject() {
        return unit.subject();
    }
}
