package vn.congtachoi.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Period;

/** The rounds and forms that a report draws on. */
@Component
class ReportRounds {

    private static final int MOST = 200;

    private final Rounds rounds;
    private final ReportForms forms;

    ReportRounds(Rounds rounds, ReportForms forms) {
        this.rounds = rounds;
        this.forms = forms;
    }

    /** Rounds whose figures fall into the period, those for the whole period first. */
    List<RoundRow> within(Period period) {
        return rounds.list(0, MOST).stream()
                .filter(round -> fits(round, period))
                .sorted((one, other) -> Boolean.compare(
                        other.period().equals(period), one.period().equals(period)))
                .toList();
    }

    List<ReportFormRow> forms() {
        return forms.list();
    }

    /** The round that asked with the same form in this period, or null. */
    @Nullable
    UUID byForm(@Nullable UUID formId, Period period) {
        return within(period).stream()
                .filter(round -> round.formId() != null && round.formId().equals(formId))
                .map(RoundRow::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * The same with the form of its round where it names none.
     *
     * @throws BusinessException when the round is not hers, or its figures lie outside of the period
     */
    ReportForm withForm(ReportForm form) {
        UUID roundId = form.roundId();
        UUID formId = form.formId();
        if (roundId != null) {
            RoundRow round = rounds.get(roundId);
            if (!fits(round, form.period())) {
                throw new BusinessException("report.form.round");
            }
            formId = formId == null ? round.formId() : formId;
        }
        if (formId != null) {
            forms.get(formId);
        }
        return new ReportForm(form.templateId(), form.period(), form.unitId(), roundId, formId);
    }

    private static boolean fits(RoundRow round, Period period) {
        return !round.quick() && period.covers(round.period());
    }
}
