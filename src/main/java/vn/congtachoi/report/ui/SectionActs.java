package vn.congtachoi.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.report.ReportDetail;
import vn.congtachoi.report.SectionDetail;
import vn.congtachoi.report.SectionService;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * What can be done with a section of the report on the page.
 *
 * @param reload shows the report anew
 */
record SectionActs(SectionService sections, ReportDetail report, Runnable reload) {

    /** Opens the paper at the section. */
    void write(SectionDetail section) {
        UI.getCurrent()
                .navigate(
                        PaperStates.path(report.documentId()),
                        QueryParameters.of("doan", section.blockId().toString()));
    }

    void assign(SectionDetail section) {
        new AssignDialog(
                        section,
                        report.writers(),
                        to -> done(
                                () -> sections.assign(report.id(), section.blockId(), to),
                                "report.ui.section.assigned"))
                .open();
    }

    void finish(SectionDetail section, boolean isDone) {
        done(
                () -> sections.finish(report.id(), section.blockId(), isDone),
                isDone ? "report.ui.section.finished" : "report.ui.section.resumed");
    }

    /** Does something and shows the report anew; what is refused is said and changes nothing. */
    private boolean done(Runnable work, String said) {
        try {
            work.run();
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
            return false;
        }
        Toast.success(said);
        reload.run();
        return true;
    }
}
