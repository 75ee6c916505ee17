package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseDates;

/** What must hold of a post: its unit lives, its organ is of that unit, its term is of that organ. */
@Component
class PostRules {

    private final UnitRegister register;
    private final Organs organs;
    private final Terms terms;

    PostRules(UnitRegister register, Organs organs, Terms terms) {
        this.register = register;
        this.organs = organs;
        this.terms = terms;
    }

    void requireUnit(UUID unit) {
        if (register.history().spans(unit).isEmpty()) {
            throw UnitRules.notFound();
        }
    }

    void requireUnitOn(UUID unit, LocalDate day) {
        UnitSpan span = register.history().near(unit, day).orElseThrow(UnitRules::notFound);
        if (!span.covers(day)) {
            throw new BusinessException(
                    "organisation.unit.not-living", span.facts().name(), VietnameseDates.shortDate(day));
        }
    }

    void requireMayHold(PostForm form) {
        requireUnitOn(form.unitId(), form.from());
        if (form.organId() != null) {
            Organ organ = organs.findById(form.organId())
                    .orElseThrow(() -> new BusinessException("organisation.organ.not-found"));
            if (!organ.unitId().equals(form.unitId())) {
                throw new BusinessException("organisation.organ.other-unit");
            }
        }
        if (form.termId() != null) {
            Term term = terms.findById(form.termId())
                    .orElseThrow(() -> new BusinessException("organisation.term.not-found"));
            if (!term.organ().id().equals(form.organId())) {
                throw new BusinessException("organisation.term.other-organ");
            }
        }
    }
}
