package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.sheet.DryRun;
import vn.congtachoi.sheet.PastedBlock;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Work given by a block copied from a spreadsheet. */
abstract class TaskPasteTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskPaste pastes;

    @Autowired
    TaskReading tasks;

    @Autowired
    TaskStore store;

    private TestCity.World world;
    private int year;
    private String due;

    @BeforeEach
    void found() {
        world = cities.build();
        LocalDate later = store.today().plusDays(1);
        year = later.getYear();
        due = later.getDayOfMonth() + "/" + later.getMonthValue() + "/" + year;
    }

    private DryRun<TaskForm> dryRun(String block) {
        return world.officer()
                .call(() -> pastes.dryRun(world.city(), PastedBlock.parse(block).rows()));
    }

    private int apply(String block) {
        return world.officer()
                .call(() -> pastes.apply(world.city(), PastedBlock.parse(block).rows()));
    }

    private List<TaskRow> given() {
        return world.officer().call(() -> tasks.page(TaskFilter.OPEN, TaskOrder.DUE, Pageable.ofSize(50)));
    }

    @Test
    void aBlockWithItsHeadingsIsGivenAtOnce() {
        String songCau = "Sông Cầu " + world.mark();
        String block = "Việc gì\tGiao ai\tHạn nào\n"
                + "Rà soát hội viên\t" + VietnameseText.fold(songCau) + "\t" + due + "\n"
                + "\t\t\n"
                + "Họp mặt\tTất cả đơn vị\t" + due + "\n";

        assertThat(dryRun(block).faults()).isEmpty();
        assertThat(dryRun(block).rows().getFirst().leads()).containsExactly(Assignee.unit(world.songCau()));
        assertThat(dryRun(block).rows().get(1).leads()).hasSizeGreaterThan(1);
        assertThat(apply(block)).isEqualTo(2);

        assertThat(given()).extracting(TaskRow::title).contains("Rà soát hội viên", "Họp mặt");
    }

    @Test
    void everyFaultIsToldAndNothingIsGiven() {
        String block = "Rà soát\tSông Cầu " + world.mark() + "\t" + due + "\n"
                + "\tKhông có ai\tcuối tháng\n"
                + "x".repeat(Task.TITLE_LENGTH + 1) + "\t\t";

        assertThat(dryRun(block).faults())
                .extracting(fault -> fault.cell() + " " + fault.message().key())
                .containsExactly(
                        "A2 task.error.title",
                        "B2 task.assignee.unknown",
                        "C2 task.paste.day",
                        "A3 kernel.text.too-long",
                        "B3 task.error.lead",
                        "C3 task.ui.quick.due-missing");
        assertThat(dryRun("Họp chi hội\tSông Cầu " + world.mark() + "\thàng tháng")
                        .faults())
                .as("no heading, though it begins like one")
                .hasSize(1);
        assertThatThrownBy(() -> apply(block)).hasMessageContaining("task.paste.faults");
        assertThatThrownBy(() -> apply("\t\t")).hasMessageContaining("task.paste.empty");
        assertThat(given()).isEmpty();
    }

    @OnH2
    static class OnH2Test extends TaskPasteTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskPasteTest {}
}
