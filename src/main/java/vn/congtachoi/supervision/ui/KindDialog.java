package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.Consumer;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Days and basis of a kind. */
class KindDialog extends RecordDialog {

    private static final int BASIS_LENGTH = 2000;

    private final KindTerms known;
    private final Consumer<KindTerms> change;
    private final IntegerField notice;
    private final IntegerField report;
    private final IntegerField result;
    private final IntegerField answer;
    private final IntegerField apart;
    private final IntegerField team;
    private final TextArea basis = Fields.area("supervision.ui.form.basis", BASIS_LENGTH);

    KindDialog(KindTerms known, Consumer<KindTerms> change) {
        super(Texts.of("supervision.ui.rules.kind", Texts.of("supervision.kind", known.kind())));
        this.known = known;
        this.change = change;
        notice = days("supervision.ui.rules.notice", known.noticeDays());
        report = days("supervision.ui.rules.report", known.reportDays());
        result = days("supervision.ui.rules.result", known.resultDays());
        answer = days("supervision.ui.rules.answer", known.answerDays());
        apart = days("supervision.ui.rules.apart", known.apartDays());
        team = number("supervision.ui.rules.team", known.smallestTeam());
        basis.setValue(known.legalBasis());
        fill("supervision.ui.save", notice, report, result, answer, apart, team, basis);
    }

    private static IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(Texts.of(key));
        field.setValue(value);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static IntegerField days(String key, int value) {
        return Fields.suffix(number(key, value), Texts.of("supervision.ui.rules.day-word"));
    }

    private static int of(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    @Override
    protected void save() {
        change.accept(known.with(of(notice), of(report), of(result), of(answer), of(apart), of(team))
                .basedOn(basis.getValue()));
    }
}
