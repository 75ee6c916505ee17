package vn.congtachoi.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.Qualifier;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** One thing that is counted, with the two laws by which its figures are put together. */
@Entity
@Table(name = "indicator")
class Indicator extends AuditedEntity {

    static final String SUBJECT = "indicator";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,29}");
    private static final int MAX_WHOLE_DIGITS = 15;
    private static final int MAX_DECIMALS = 4;
    private static final int NAME_LENGTH = 500;
    private static final int SHORT_NAME_LENGTH = 120;
    private static final int MEASURE_LENGTH = 60;
    private static final int PART_LABEL_LENGTH = 120;
    private static final int GUIDANCE_LENGTH = 2000;
    private static final int EXAMPLE_LENGTH = 1000;
    private static final int REMARK_LENGTH = 2000;

    private String code;
    private String name;
    private String shortName;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private String nameFold;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // read by queries
    private String nameSort;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Enumerated(EnumType.STRING)
    private UnitLaw unitLaw;

    @Enumerated(EnumType.STRING)
    private TimeLaw timeLaw;

    @Enumerated(EnumType.STRING)
    private PeriodKind collected;

    private String measure;
    private String guidance;
    private String example;
    private @Nullable UUID wholeId;
    private String partLabel;
    private @Nullable UUID numeratorId;
    private @Nullable UUID denominatorId;
    private boolean newPeople;
    private boolean unverified;
    private String remark;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID programmeContentId;

    protected Indicator() {}

    Indicator(IndicatorForm form) {
        revise(form);
    }

    final void revise(IndicatorForm form) {
        check(form);
        code = form.code();
        name = form.name();
        shortName = form.shortName().isEmpty() ? VietnameseText.beginning(name, SHORT_NAME_LENGTH) : form.shortName();
        nameFold = VietnameseText.beginning(VietnameseText.fold(name), NAME_LENGTH);
        nameSort = VietnameseText.sortKey(name);
        kind = form.kind();
        unitLaw = form.unitLaw();
        timeLaw = form.timeLaw();
        collected = form.collected();
        measure = form.measure();
        guidance = form.guidance();
        example = form.example();
        wholeId = form.wholeId();
        partLabel = form.partLabel();
        numeratorId = form.numeratorId();
        denominatorId = form.denominatorId();
        newPeople = form.newPeople();
        unverified = form.unverified();
        remark = form.remark();
        validFrom = form.validFrom();
        validTo = form.validTo();
        programmeContentId = form.programmeContentId();
    }

    private void check(IndicatorForm form) {
        refuse(!CODE.matcher(form.code()).matches(), "indicator.form.codeShape");
        refuse(form.name().isEmpty(), "indicator.form.nameMissing");
        refuse(form.measure().isEmpty(), "indicator.form.measureMissing");
        requireFitting(form);
        boolean ratio = form.kind() == IndicatorKind.RATIO;
        refuse(ratio != (form.unitLaw() == UnitLaw.RATIO), "indicator.form.ratioLaw");
        refuse(
                ratio != (form.numeratorId() != null && form.denominatorId() != null)
                        || (!ratio && (form.numeratorId() != null || form.denominatorId() != null)),
                "indicator.form.ratioTerms");
        refuse(ratio && Objects.equals(form.numeratorId(), form.denominatorId()), "indicator.form.ratioTerms");
        refuse(ratio && form.timeLaw() != TimeLaw.NONE, "indicator.form.ratioTime");
        refuse(
                (form.kind() == IndicatorKind.UNIT_COUNT) != (form.unitLaw() == UnitLaw.COUNT_OF_UNITS),
                "indicator.form.unitCountLaw");
        refuse(
                form.kind() == IndicatorKind.UNIT_COUNT && form.timeLaw() == TimeLaw.SUM,
                "indicator.form.unitCountTime");
        refuse(
                form.kind() == IndicatorKind.PERSON && form.timeLaw() == TimeLaw.SUM && !form.newPeople(),
                "indicator.form.peopleOverTime");
        refuse(form.newPeople() && form.kind() != IndicatorKind.PERSON, "indicator.form.newPeople");
        refuse((form.wholeId() == null) != form.partLabel().isBlank(), "indicator.form.part");
        refuse(id().equals(form.wholeId()), "indicator.form.part");
        LocalDate from = form.validFrom();
        LocalDate to = form.validTo();
        refuse(from != null && to != null && to.isBefore(from), "indicator.form.validity");
    }

    private static void requireFitting(IndicatorForm form) {
        TypedText.line(form.name(), NAME_LENGTH);
        TypedText.line(form.shortName(), SHORT_NAME_LENGTH);
        TypedText.line(form.measure(), MEASURE_LENGTH);
        TypedText.line(form.partLabel(), PART_LABEL_LENGTH);
        TypedText.lines(form.guidance(), GUIDANCE_LENGTH);
        TypedText.lines(form.example(), EXAMPLE_LENGTH);
        TypedText.lines(form.remark(), REMARK_LENGTH);
    }

    private static void refuse(boolean broken, String key) {
        if (broken) {
            throw new BusinessException(key);
        }
    }

    /** Whether the meaning of figures already entered would change under their feet. */
    boolean wouldMeanSomethingElse(IndicatorForm form) {
        return kind != form.kind()
                || unitLaw != form.unitLaw()
                || timeLaw != form.timeLaw()
                || collected != form.collected()
                || !Objects.equals(numeratorId, form.numeratorId())
                || !Objects.equals(denominatorId, form.denominatorId());
    }

    /** @throws BusinessException when this value can never be a figure of this indicator */
    void accept(CellValue typed) {
        BigDecimal value = typed.value();
        if (value == null) {
            refuse(typed.qualifier() != Qualifier.EXACT, "indicator.cell.qualifierWithoutValue");
            return;
        }
        refuse(value.signum() < 0, "indicator.cell.negative");
        refuse(value.precision() - value.scale() > MAX_WHOLE_DIGITS, "indicator.cell.tooLarge");
        refuse(value.scale() > MAX_DECIMALS, "indicator.cell.tooFine");
        refuse(kind.isWhole() && value.scale() > 0, "indicator.cell.notWhole");
        refuse(kind == IndicatorKind.UNIT_COUNT && value.compareTo(BigDecimal.ONE) > 0, "indicator.cell.zeroOrOne");
    }

    /** Whether a person types figures of this indicator in a round of this period. */
    boolean isTypedIn(Period period) {
        return kind != IndicatorKind.RATIO && period.kind() == collected;
    }

    Laws laws() {
        return new Laws(unitLaw, timeLaw);
    }

    /** The indicators whose figures this one is made of: itself, or the two of a ratio. */
    Set<UUID> sources() {
        return numeratorId == null || denominatorId == null ? Set.of(id()) : Set.of(numeratorId, denominatorId);
    }

    IndicatorForm form() {
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
                numeratorId,
                denominatorId,
                newPeople,
                unverified,
                remark,
                validFrom,
                validTo,
                programmeContentId,
                version());
    }

    IndicatorRow row() {
        return new IndicatorRow(
                id(),
                code,
                name,
                shortName,
                kind,
                unitLaw,
                timeLaw,
                collected,
                measure,
                wholeId,
                partLabel,
                numeratorId,
                denominatorId,
                unverified,
                remark,
                guidance,
                example,
                validFrom,
                validTo,
                programmeContentId);
    }

    IndicatorKind kind() {
        return kind;
    }

    PeriodKind collected() {
        return collected;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID wholeId() {
        return wholeId;
    }

    @Nullable
    UUID numeratorId() {
        return numeratorId;
    }

    @Nullable
    UUID denominatorId() {
        return denominatorId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
