package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What the form of an indicator holds.
 *
 * @param collected the one kind of period at which it is asked; longer periods are computed
 * @param measure what is counted, as printed in the table ("lượt người")
 * @param guidance cách đếm
 * @param wholeId for a part (DTTS, tôn giáo): the indicator that it is a part of
 * @param numeratorId for a ratio only
 * @param newPeople people counted only where they are new: the one case in which người adds up over time
 * @param unverified taken over without a source that was seen: shown as "chưa kiểm chứng"
 * @param programmeContentId content of a programme that it serves, or null
 * @param version as read, 0 for a new one
 */
public record IndicatorForm(
        String code,
        String name,
        String shortName,
        IndicatorKind kind,
        UnitLaw unitLaw,
        TimeLaw timeLaw,
        PeriodKind collected,
        String measure,
        String guidance,
        String example,
        @Nullable UUID wholeId,
        String partLabel,
        @Nullable UUID numeratorId,
        @Nullable UUID denominatorId,
        boolean newPeople,
        boolean unverified,
        String remark,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID programmeContentId,
        long version) {

    public IndicatorForm {
        code = VietnameseText.nfc(code);
        name = VietnameseText.nfc(name);
        shortName = VietnameseText.nfc(shortName);
        measure = VietnameseText.nfc(measure);
        guidance = VietnameseText.nfcLines(guidance);
        example = VietnameseText.nfcLines(example);
        partLabel = VietnameseText.nfc(partLabel);
        remark = VietnameseText.nfcLines(remark);
    }

    /** A new indicator of a kind with the laws that are usual for it; change what differs. */
    public static IndicatorForm usual(
            String code, String name, String shortName, IndicatorKind kind, String measure, PeriodKind collected) {
        UnitLaw units = kind == IndicatorKind.UNIT_COUNT ? UnitLaw.COUNT_OF_UNITS : UnitLaw.SUM;
        TimeLaw time =
                switch (kind) {
                    case PERSON, RATIO -> TimeLaw.NONE;
                    case UNIT_COUNT -> TimeLaw.LAST;
                    default -> TimeLaw.SUM;
                };
        return new IndicatorForm(
                code,
                name,
                shortName,
                kind,
                kind == IndicatorKind.RATIO ? UnitLaw.RATIO : units,
                time,
                collected,
                measure,
                "",
                "",
                null,
                "",
                null,
                null,
                false,
                false,
                "",
                null,
                null,
                null,
                0);
    }

    public IndicatorForm withTimeLaw(TimeLaw law, boolean onlyNewPeople) {
        return new IndicatorForm(
                code,
                name,
                shortName,
                kind,
                unitLaw,
                law,
                collected,
                measure,
                guidance,
                example,
                wholeId,
                partLabel,
                numeratorId,
                denominatorId,
                onlyNewPeople,
                unverified,
                remark,
                validFrom,
                validTo,
                programmeContentId,
                version);
    }

    public IndicatorForm asPartOf(UUID whole, String label) {
        return new IndicatorForm(
                code,
                name,
                shortName,
                kind,
                unitLaw,
                timeLaw,
                collected,
                measure,
                guidance,
                example,
                whole,
                label,
                numeratorId,
                denominatorId,
                newPeople,
                unverified,
                remark,
                validFrom,
                validTo,
                programmeContentId,
                version);
    }

    public IndicatorForm asRatioOf(UUID numerator, UUID denominator) {
        return new IndicatorForm(
                code,
                name,
                shortName,
                kind,
                unitLaw,
                timeLaw,
                collected,
                measure,
                guidance,
                example,
                wholeId,
                partLabel,
                numerator,
                denominator,
                newPeople,
                unverified,
                remark,
                validFrom,
                validTo,
                programmeContentId,
                version);
    }

    /** The same indicator with how it is counted, what to know about it, and the programme's content it serves. */
    public IndicatorForm explained(
            String howToCount, String anExample, String toKnow, boolean notVerified, @Nullable UUID contentId) {
        return new IndicatorForm(
                code,
                name,
                shortName,
                kind,
                unitLaw,
                timeLaw,
                collected,
                measure,
                howToCount,
                anExample,
                wholeId,
                partLabel,
                numeratorId,
                denominatorId,
                newPeople,
                notVerified,
                toKnow,
                validFrom,
                validTo,
                contentId,
                version);
    }
}
