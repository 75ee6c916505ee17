package vn.congtachoi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableFooter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.QuickReports;
import vn.congtachoi.indicator.QuickRounds;
import vn.congtachoi.indicator.QuickTable;
import vn.congtachoi.indicator.TestQuickRound;
import vn.congtachoi.indicator.paper.QuickTableFiles;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** What the units answered: sums only of numbers, and every answer opens to who gave it. */
class QuickTablePageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestQuickRound quick;

    @Autowired
    QuickRounds rounds;

    @Autowired
    QuickReports reports;

    @Autowired
    QuickTableFiles files;

    TestCity.World world;
    TestQuickRound.Opened opened;

    @BeforeEach
    void found() {
        world = cities.build();
        opened = quick.open(world);
        world.songCauChair()
                .run(() -> rounds.submit(opened.round(), world.songCau(), opened.answers(1200, true, "Gạo tẻ")));
    }

    private void show() {
        signIn(world.officer());
        open("bao-cao-nhanh/" + opened.round() + "/ket-qua");
    }

    @Test
    void showsWhatWasSentAndSaysWhatIsMissing() {
        world.nongThuongChair()
                .run(() ->
                        rounds.answer(opened.round(), world.nongThuong(), opened.answers(34, false, "Chưa nộp đâu")));
        show();
        assertThat(shown())
                .contains("tổng hợp 1/2 đơn vị", "Chưa có trả lời của: Nông Thượng " + world.mark())
                .contains("1.200", "Gạo tẻ", "không trả lời", "chưa nộp")
                .doesNotContain("Chưa nộp đâu");
    }

    @Test
    void addsUpNumbersAndNothingElse() {
        world.nongThuongChair()
                .run(() -> rounds.submit(opened.round(), world.nongThuong(), opened.answers(34, false, "Nước")));
        show();
        assertThat(words(find(NativeTableFooter.class).single())).isEqualTo("Tổng1.234");
    }

    @Test
    void everyAnswerOpensToWhoGaveIt() {
        show();
        test(find(NativeButton.class)
                        .withCondition(button -> button.getText().equals("Gạo tẻ"))
                        .single())
                .click();
        assertThat(words(find(Dialog.class).single()))
                .contains("Gạo tẻ", world.songCauChair().username() + " ·");
    }

    @Test
    void theWorkbookHoldsRealNumbersAndTheBlankStaysBlank() throws IOException {
        QuickTable table = world.officer().call(() -> reports.table(opened.round()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(files.excel(table)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int last = sheet.getLastRowNum();
            double first = sheet.getRow(last - 1).getCell(1) == null
                    ? sheet.getRow(last).getCell(1).getNumericCellValue()
                    : sheet.getRow(last - 1).getCell(1).getNumericCellValue();
            assertThat(first).isEqualTo(1200);
            assertThat(sheet.getRow(last - 1).getCell(1) == null
                            || sheet.getRow(last).getCell(1) == null)
                    .isTrue();
        }
    }

    @Test
    void thePaperIsAPdf() {
        QuickTable table = world.officer().call(() -> reports.table(opened.round()));
        assertThat(world.officer().call(() -> files.paper(table))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void isOnlyForWhoAsked() {
        signIn(world.songCauChair());
        open("bao-cao-nhanh/" + opened.round() + "/ket-qua");
        assertThat(shown()).doesNotContain("1.200");
    }
}
