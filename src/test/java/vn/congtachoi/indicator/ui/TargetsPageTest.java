package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.TargetCell;
import vn.congtachoi.indicator.TargetMatrix;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Giao chỉ tiêu: typing, pasting, what is left. Rows: hội viên, cuộc tuyên truyền, tiền hỗ trợ. */
class TargetsPageTest extends ScreenTest {

    private static final int YEAR = 2024;
    private static final int SESSIONS = 1;
    private static final int MONEY = 2;
    private static final int FIRST = 3;

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    Targets targets;

    TestCity.World world;
    TestRound.Opened round;

    @BeforeEach
    void found() {
        world = cities.build();
        round = rounds.open(world);
        signIn(world.officer());
    }

    @Test
    void eachCellIsSavedWhenItIsTypedAndWhatIsLeftIsSaid() {
        openForm();
        TargetGrid grid = find(TargetGrid.class).single();
        grid.typed(SESSIONS, 0, "1.200");
        grid.typed(SESSIONS, FIRST, "500");
        assertThat(left(SESSIONS)).isEqualTo("còn 700 chưa giao");
        grid.typed(SESSIONS, FIRST + 1, "715");
        assertThat(left(SESSIONS)).isEqualTo("vượt 15");
        grid.typed(SESSIONS, FIRST + 1, "700");
        assertThat(left(SESSIONS)).isEqualTo("đã giao hết");
        grid.typed(MONEY, 0, "17 triệu");
        assertThat(matrix().rows().get(MONEY).own().value()).isEqualByComparingTo("17000000");
    }

    @Test
    void emptyingACellTakesTheTargetAwayAndZeroStaysZero() {
        openForm();
        TargetGrid grid = find(TargetGrid.class).single();
        grid.typed(SESSIONS, FIRST, "0");
        assertThat(matrix().rows().get(SESSIONS).cells().getFirst().value()).isEqualByComparingTo("0");
        grid.typed(SESSIONS, FIRST, "");
        assertThat(matrix().rows().get(SESSIONS).cells().getFirst().value()).isNull();
    }

    @Test
    void aPasteWithAFaultSavesNothing() {
        openForm();
        TargetGrid grid = find(TargetGrid.class).single();
        grid.pasted(SESSIONS, FIRST, "40\t60\n2 triệu\tba ba");
        roundTrip();
        assertThat(words(find(Dialog.class).single())).contains("Tiền hỗ trợ " + world.mark());
        assertThat(matrix().rows().get(SESSIONS).given()).isNull();
        grid.typed(SESSIONS, 0, "100");
        grid.typed(MONEY, 0, "5 triệu");
        grid.pasted(SESSIONS, FIRST, "40\t60\n2 triệu\t");
        assertThat(left(SESSIONS)).isEqualTo("đã giao hết");
        assertThat(left(MONEY)).isEqualTo("còn 3 triệu đồng chưa giao");
    }

    @Test
    void aTargetThatSomebodyElseChangedIsNotOverwrittenUnasked() {
        openForm();
        TargetGrid grid = find(TargetGrid.class).single();
        UUID child = matrix().columns().getFirst().unitId();
        world.chair()
                .run(() -> targets.saveAll(
                        world.city(),
                        YEAR,
                        List.of(new TargetCell(round.sessions(), child, BigDecimal.valueOf(9), "", 0))));
        grid.typed(SESSIONS, FIRST, "5");
        assertThat(matrix().rows().get(SESSIONS).cells().getFirst().value()).isEqualByComparingTo("9");
        grid.typed(SESSIONS, FIRST, "5");
        assertThat(matrix().rows().get(SESSIONS).cells().getFirst().value()).isEqualByComparingTo("5");
    }

    @Test
    void aYearWithoutTargetsSaysWhatToDo() {
        open("chi-tieu/giao?nam=" + YEAR);
        assertThat(shown()).contains("Giao chỉ tiêu năm 2024").contains("Năm này chưa giao chỉ tiêu nào");
    }

    @Test
    void whoOnlyReadsIsToldSo() {
        signIn(world.viewer());
        openForm();
        assertThat(shown()).contains("Đồng chí xem, không sửa được");
    }

    private void openForm() {
        open("chi-tieu/giao?nam=" + YEAR + "&bieu=" + round.form());
    }

    private TargetMatrix matrix() {
        return world.officer()
                .call(() ->
                        targets.matrix(world.city(), YEAR, List.of(round.members(), round.sessions(), round.money())));
    }

    private String left(int row) {
        return TargetGridModel.left(matrix().rows().get(row));
    }
}
