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

    private record Time(TimeLaw law, boolean newPeople) {}

    private record Part(@Nullable UUID wholeId, String label) {}

    private record Ratio(
            @Nullable UUID numeratorId, @Nullable UUID denominatorId) {}

    private record Explanation(
            String guidance,
            String example,
            String remark,
            boolean unverified,
            @Nullable UUID contentId) {}

    private Time time() {
        return new Time(timeLaw, newPeople);
    }

    private Part part() {
        return new Part(wholeId, partLabel);
    }

    private Ratio ratio() {
        return new Ratio(numeratorId, denominatorId);
    }

    private Explanation explanation() {
        return new Explanation(guidance, example, remark, unverified, programmeContentId);
    }

    private IndicatorForm with(Time time, Part part, Ratio ratio, Explanation explanation) {
        return new IndicatorForm(
                code,
                name,
                shortName,
                kind,
                unitLaw,
                time.law(),
                collected,
                measure,
                explanation.guidance(),
                explanation.example(),
                part.wholeId(),
                part.label(),
                ratio.numeratorId(),
                ratio.denominatorId(),
                time.newPeople(),
                explanation.unverified(),
                explanation.remark(),
                validFrom,
                validTo,
                explanation.contentId(),
                version);
    }

    /** The same indicator, put together over time by another law. */
    public IndicatorForm withTimeLaw(TimeLaw law, boolean onlyNewPeople) {
        return with(new Time(law, onlyNewPeople), part(), ratio(), explanation());
    }

    /**
     * The same indicator as a part of another.
     *
     * @param label what the part is called below its whole
     */
    public IndicatorForm asPartOf(UUID whole, String label) {
        return with(time(), new Part(whole, label), ratio(), explanation());
    }

    /** The same indicator as a ratio of two others. */
    public IndicatorForm asRatioOf(UUID numerator, UUID denominator) {
        return with(time(), part(), new Ratio(numerator, denominator), explanation());
    }

    /** The same indicator with how it is counted, what to know about it, and the programme's content it serves. */
    public IndicatorForm explained(
            String howToCount, String anExample, String toKnow, boolean notVerified, @Nullable UUID contentId) {
        return with(time(), part(), ratio(), new Explanation(howToCount, anExample, toKnow, notVerified, contentId));
    }
}
