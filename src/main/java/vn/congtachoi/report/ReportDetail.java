package vn.congtachoi.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.PersonOnDay;

/**
 * A report as its page shows it.
 *
 * @param state of its paper
 * @param version of its paper, to hand back with what changes the text
 * @param completeness how many units below have sent in its round, or null without a round
 * @param sections in the order of the text; one whose heading was taken out of the text is absent
 * @param writers who may be given a section
 * @param mayEdit whether she may work on it now, and why not
 */
public record ReportDetail(
        UUID id,
        UUID unitId,
        String title,
        TemplateRow template,
        Period period,
        UUID documentId,
        DocumentState state,
        long version,
        @Nullable Completeness completeness,
        List<SectionDetail> sections,
        List<PersonOnDay> writers,
        Decision mayEdit) {

    public ReportDetail {
        sections = List.copyOf(sections);
        writers = List.copyOf(writers);
    }
}
