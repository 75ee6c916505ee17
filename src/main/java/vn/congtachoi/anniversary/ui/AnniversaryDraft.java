package vn.congtachoi.anniversary.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryCertainty;
import vn.congtachoi.anniversary.AnniversaryDate;
import vn.congtachoi.anniversary.AnniversaryDuty;
import vn.congtachoi.anniversary.AnniversaryForm;
import vn.congtachoi.anniversary.AnniversaryGround;
import vn.congtachoi.anniversary.AnniversaryKind;
import vn.congtachoi.anniversary.AnniversaryLeapRule;
import vn.congtachoi.anniversary.AnniversaryRole;
import vn.congtachoi.anniversary.AnniversarySpan;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.Position;

/**
 * A row as its form shows it, each component a field.
 *
 * @param day "20/10"; empty for what has no day of its own
 * @param until "15/12"; empty for one day
 * @param leadDays nothing is as many as usual
 */
public record AnniversaryDraft(
        String name,
        AnniversaryKind kind,
        AnniversaryPlace place,
        String day,
        String until,
        boolean lunar,
        AnniversaryLeapRule leapRule,
        boolean setYearly,
        List<AnniversaryOriginDraft> origins,
        AnniversaryRole role,
        String work,
        @Nullable Integer leadDays,
        @Nullable Position ownerPosition,
        String ownerName,
        List<AnniversaryYearDraft> years,
        String legalBasis,
        AnniversaryCertainty certainty,
        String source,
        @Nullable Integer activeFrom,
        @Nullable Integer activeTo,
        long version) {

    static AnniversaryDraft empty(AnniversaryPlace place) {
        return new AnniversaryDraft(
                "",
                AnniversaryKind.LOCAL_DAY,
                place,
                "",
                "",
                false,
                AnniversaryLeapRule.ORDINARY_MONTH,
                false,
                List.of(),
                AnniversaryRole.LEADS,
                "",
                null,
                null,
                "",
                List.of(),
                "",
                AnniversaryCertainty.COMMON_KNOWLEDGE,
                "",
                null,
                null,
                0);
    }

    static AnniversaryDraft of(AnniversaryForm form, AnniversaryPlace place) {
        AnniversaryDuty duty = form.duty();
        return new AnniversaryDraft(
                form.name(),
                form.kind(),
                place,
                form.date().firstTyped(),
                form.date().lastTyped(),
                form.date().lunar(),
                form.date().leapRule(),
                form.date().setYearly(),
                form.origins().stream().map(AnniversaryOriginDraft::of).toList(),
                duty.role(),
                duty.work(),
                duty.leadDays(),
                duty.ownerPosition(),
                duty.ownerName(),
                form.years().stream().map(AnniversaryYearDraft::of).toList(),
                form.ground().legalBasis(),
                form.ground().certainty(),
                form.ground().source(),
                form.span().from(),
                form.span().to(),
                form.version());
    }

    /** @throws BusinessException when it is no row */
    AnniversaryForm form() {
        return new AnniversaryForm(
                name,
                kind,
                AnniversaryDate.typed(lunar, day, until, leapRule, setYearly),
                origins.stream().map(AnniversaryOriginDraft::origin).toList(),
                years.stream().map(AnniversaryYearDraft::typed).toList(),
                new AnniversaryDuty(
                        place.scope(),
                        place.unitId(),
                        role,
                        work,
                        leadDays == null ? role.usualLead() : leadDays,
                        ownerPosition,
                        ownerName),
                new AnniversaryGround(legalBasis, certainty, source),
                new AnniversarySpan(activeFrom, activeTo),
                version);
    }
}
