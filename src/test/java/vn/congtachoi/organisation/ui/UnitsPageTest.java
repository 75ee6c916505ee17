package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.UnitList;
import vn.congtachoi.organisation.UnitRow;
import vn.congtachoi.organisation.paper.UnitListFiles;

/** The tree of a day: found without marks, opened level by level, at an earlier day. */
class UnitsPageTest extends ActScreen {

    @Autowired
    UnitList list;

    @Autowired
    UnitListFiles files;

    /** What stands in the rows of the list on the screen. */
    @SuppressWarnings("unchecked")
    private List<UnitRow> rows() {
        roundTrip();
        Grid<UnitRow> grid = findInView(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(at -> test(grid).getRow(at))
                .toList();
    }

    private List<String> names() {
        return rows().stream().map(row -> row.unit().shortName()).toList();
    }

    @Test
    void findsAUnitWithoutMarksAndShowsTheUnitsAboveIt() {
        signIn(world.viewer());
        open("to-chuc?tim=song%20cau%20" + world.mark());
        assertThat(names()).containsExactly("Bắc Kạn " + world.mark(), "Sông Cầu " + world.mark());
        assertThat(rows().getLast().headName()).isEqualTo("Bế Thị Hạnh");
        assertThat(rows().getFirst().branches()).isEqualTo(3);
    }

    @Test
    void keepsTheSearchInTheAddress() {
        signIn(world.viewer());
        open("to-chuc");
        test(findInView(TextField.class).withLabel("Tìm tên hoặc mã đơn vị").single())
                .setValue("khau dang " + world.mark());
        roundTrip();
        assertThat(names()).hasSize(3).last().isEqualTo("Khau Đang " + world.mark());
        assertThat(shown()).contains("Tìm “khau dang " + world.mark() + "”");
    }

    @Test
    void opensAUnitWhenItsArrowIsPressed() {
        signIn(world.viewer());
        open("to-chuc");
        assertThat(names()).contains("Bắc Kạn " + world.mark(), "Sông Cầu " + world.mark());
        assertThat(names()).doesNotContain("Tổ 1 " + world.mark());
        press("Mở hết");
        assertThat(names()).contains("Tổ 1 " + world.mark(), "Khau Đang " + world.mark());
        press("Thu gọn");
        assertThat(names()).contains("Bắc Kạn " + world.mark()).doesNotContain("Tổ 1 " + world.mark());
    }

    @Test
    void showsTheUnitsOfAnEarlierDay() {
        signIn(world.viewer());
        open("to-chuc?tim=" + world.mark() + "&ngay=2014-12-31");
        assertThat(rows()).isEmpty();
        assertThat(shown()).contains("tính đến ngày 31/12/2014");
        open("to-chuc?tim=" + world.mark() + "&ngay=2015-01-01");
        assertThat(rows()).hasSize(6);
    }

    @Test
    void aDamagedDayInTheAddressMeansToday() {
        signIn(world.viewer());
        open("to-chuc?tim=" + world.mark() + "&ngay=31-31");
        assertThat(rows()).hasSize(6);
    }

    @Test
    void offersChangesOnlyToThoseWhoMayMakeThem() {
        signIn(world.viewer());
        open("to-chuc");
        assertThat(captions()).doesNotContain("Thêm đơn vị", "Dán từ Excel");
        signIn(world.songCauChair());
        open("to-chuc");
        assertThat(captions()).contains("Thêm đơn vị", "Dán từ Excel");
    }

    private List<String> captions() {
        return findInView(Button.class).all().stream()
                .map(button -> words(button))
                .toList();
    }

    @Test
    void theWorkbookHoldsWhatIsShown() throws IOException {
        signIn(world.viewer());
        List<UnitRow> shown = list.rows(today(), world.mark());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(files.excel(shown, today())))) {
            StringBuilder cells = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells)
                    .contains("Hội LHPN phường Sông Cầu " + world.mark())
                    .contains("Bế Thị Hạnh")
                    .contains("0912 345 678");
        }
        assertThat(files.paper(shown, today())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theArrowSaysWhatItOpens() {
        signIn(world.viewer());
        open("to-chuc");
        assertThat(findInView(NativeButton.class).all())
                .allMatch(button -> !button.getAriaLabel().orElse("").isEmpty());
    }
}
