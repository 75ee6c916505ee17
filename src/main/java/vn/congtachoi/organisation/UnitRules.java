package vn.congtachoi.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.VietnameseText;

/** What must hold between units, and who may change which; every rule says no with a sentence. */
@Component
class UnitRules {

    private final Access access;

    UnitRules(Access access) {
        this.access = access;
    }

    static BusinessException notFound() {
        return new BusinessException("organisation.unit.not-found");
    }

    void requireMayEdit(UUID unit) {
        access.require(OrganisationPermissions.EDITING, unit);
    }

    /** A unit is created by who may edit the one above; a head unit by who may edit a head unit, the first by anyone. */
    void requireMayCreate(UnitHistory history, @Nullable UUID parentId) {
        if (parentId != null) {
            requireMayEdit(parentId);
            return;
        }
        List<UUID> heads = history.latest()
                .filter(span -> span.until() == null && span.parentId() == null)
                .map(UnitSpan::unitId)
                .toList();
        if (heads.stream().noneMatch(head -> access.may(OrganisationPermissions.EDITING, head)
                .allowed())) {
            heads.stream().findFirst().ifPresent(this::requireMayEdit);
        }
    }

    void requireLiving(UnitHistory history, UUID unit, LocalDate day) {
        UnitSpan last = history.near(unit, LocalDate.MAX).orElseThrow(UnitRules::notFound);
        if (last.until() != null || !history.near(unit, day).orElse(last).covers(day)) {
            throw new BusinessException(
                    "organisation.unit.not-living", last.facts().name(), VietnameseDates.shortDate(day));
        }
    }

    void requireParentFits(UnitHistory history, UnitKind kind, @Nullable UUID parentId, LocalDate day) {
        if (parentId == null) {
            return;
        }
        requireLiving(history, parentId, day);
        UnitFacts parent = history.near(parentId, LocalDate.MAX)
                .orElseThrow(UnitRules::notFound)
                .facts();
        if (!parent.kind().mayHaveBelow(kind)) {
            throw new BusinessException("organisation.unit.wrong-level", parent.name());
        }
    }

    void requireChildrenFit(UnitHistory history, UnitKind kind, UUID unit, LocalDate day) {
        history.childrenFrom(unit, day).stream()
                .filter(child -> !kind.mayHaveBelow(child.facts().kind()))
                .findFirst()
                .ifPresent(child -> {
                    throw new BusinessException(
                            "organisation.unit.child-too-high", child.facts().name());
                });
    }

    void requireBelow(UnitKind kind, Unit child) {
        if (!kind.mayHaveBelow(child.facts().kind())) {
            throw new BusinessException(
                    "organisation.unit.child-too-high", child.facts().name());
        }
    }

    void requireMayStandUnder(UnitHistory history, Unit unit, @Nullable UUID parentId, LocalDate day) {
        if (parentId != null && history.wouldLoop(unit.id(), parentId, day)) {
            throw new BusinessException(
                    "organisation.unit.under-itself", unit.facts().name());
        }
        requireParentFits(history, unit.facts().kind(), parentId, day);
    }

    /** @param leaving children for which a new place is given */
    void requireNothingBelow(UnitHistory history, Unit unit, LocalDate day, Set<UUID> leaving) {
        List<UnitSpan> left = history.childrenFrom(unit.id(), day).stream()
                .filter(child -> !leaving.contains(child.unitId()))
                .toList();
        if (!left.isEmpty()) {
            throw new BusinessException(
                    "organisation.unit.children-left",
                    unit.facts().name(),
                    left.stream().map(UnitSpan::unitId).distinct().count(),
                    left.getFirst().facts().name());
        }
    }

    void requireChildOf(UnitHistory history, Unit child, Unit parent, LocalDate day) {
        boolean stands = history.childrenFrom(parent.id(), day).stream()
                .anyMatch(span -> span.unitId().equals(child.id()));
        if (!stands) {
            throw new BusinessException(
                    "organisation.unit.not-below",
                    child.facts().name(),
                    parent.facts().name());
        }
    }

    /** Two units of one name under one parent could not be told apart in a list. */
    void requireNameFree(
            UnitHistory history, String name, @Nullable UUID parentId, LocalDate day, Set<UUID> exceptFor) {
        String wanted = VietnameseText.toneKey(name);
        history.latest()
                .filter(span -> span.until() == null || span.until().isAfter(day))
                .filter(span -> Objects.equals(span.parentId(), parentId) && !exceptFor.contains(span.unitId()))
                .filter(span -> VietnameseText.toneKey(span.facts().name()).equals(wanted))
                .findFirst()
                .ifPresent(span -> {
                    throw new BusinessException(
                            "organisation.unit.name-taken", span.facts().name());
                });
    }

    void requireSplittable(UnitChange.Split change) {
        if (change.parts().size() < 2) {
            throw new BusinessException("organisation.unit.split-needs-two");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitChange.Split.Part part : change.parts()) {
            requireShare(part.share());
            sum = part.share() == null ? sum : sum.add(part.share());
        }
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            throw new BusinessException("organisation.unit.shares-above-whole");
        }
    }

    void requireShare(@Nullable BigDecimal share) {
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new BusinessException("organisation.unit.share-range");
        }
    }
}
