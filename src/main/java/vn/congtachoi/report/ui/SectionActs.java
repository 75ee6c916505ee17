package vn.congtachoi.report.ui;

import java.util.UUID;
import java.util.function.BiConsumer;
import vn.congtachoi.report.Assignment;
import vn.congtachoi.report.ReportDetail;
import vn.congtachoi.report.SectionDetail;
import vn.congtachoi.report.SectionService;
import vn.congtachoi.report.TakeOver;
import vn.congtachoi.report.UnitText;
import vn.congtachoi.report.UnitWords;
import vn.congtachoi.uikit.Toast;

/**
 * What can be done with a section of the report on the page.
 *
 * @param run does the work and shows the report anew, or says why not
 */
record SectionActs(SectionService sections, ReportDetail report, BiConsumer<Runnable, UUID> run) {

    void assign(SectionDetail section, Assignment to) {
        run.accept(
                () -> {
                    sections.assign(report.id(), section.blockId(), to);
                    Toast.success("report.ui.section.assigned");
                },
                report.id());
    }

    void finish(SectionDetail section, boolean done) {
        run.accept(
                () -> {
                    sections.finish(report.id(), section.blockId(), done);
                    Toast.success(done ? "report.ui.section.finished" : "report.ui.section.resumed");
                },
                report.id());
    }

    void take(SectionDetail section, UnitText text, UnitWords words) {
        run.accept(
                () -> {
                    sections.takeOver(
                            new TakeOver(report.id(), section.blockId(), words.unitId(), text, report.version()));
                    Toast.success("report.ui.words.done", words.unit());
                },
                report.id());
    }
}
