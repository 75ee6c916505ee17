package vn.congtachoi.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.security.TestSignIn;

/** A half-year report of a unit, just begun. */
@Component
public class TestReport {

    private final ReportService reports;
    private final ReportChoices choices;

    TestReport(ReportService reports, ReportChoices choices) {
        this.reports = reports;
        this.choices = choices;
    }

    /** @param writer somebody who may write reports of the unit */
    public UUID begin(TestSignIn writer, UUID unit) {
        return writer.call(
                () -> reports.create(new ReportForm(template("SK-6T").id(), Period.half(2023, 1), unit, null, null)));
    }

    /** A template by its code, for whoever is signed in. */
    public TemplateRow template(String code) {
        return choices.templates().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
