package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PersonFilter;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.paper.PeopleFiles;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The directory: its filter in the address, and what leaves it. */
class PeopleViewTest extends ScreenTest {

    private static final int TITLE_ROWS = 2;

    @Autowired
    TestCity cities;

    @Autowired
    PeopleList people;

    @Autowired
    UnitDirectory units;

    @Autowired
    PeopleFiles files;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @Test
    void theAddressFiltersByUnitWithWhatIsBelow() {
        signIn(world.officer());
        open("danh-ba?don-vi=" + world.songCau());
        assertThat(shown()).contains("3 người");
        open("danh-ba?don-vi=" + world.songCau() + "&chuc-vu=branch_head");
        assertThat(shown()).contains("2 người");
        open("danh-ba?don-vi=" + world.songCau() + "&chuc-vu=branch_head&tim=mai");
        assertThat(shown()).contains("1 người");
    }

    @Test
    void typingPutsTheWordsIntoTheAddress() {
        signIn(world.officer());
        open("danh-ba?don-vi=" + world.songCau());
        test(find(TextField.class).withCaption("Tìm theo tên").single()).setValue("hanh");
        assertThat(shown()).contains("1 người");
    }

    @Test
    void aDamagedAddressIsNoFilterAndNoFault() {
        signIn(world.officer());
        open("danh-ba?don-vi=x&chuc-vu=queen&ban=1&tim=khongcoaitenthe");
        assertThat(shown()).contains("0 người");
    }

    @Test
    void onlyWhoEditsIsOfferedToAddSomebody() {
        signIn(world.viewer());
        open("danh-ba");
        assertThat(shown()).doesNotContain("Thêm người");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Tải Excel", "Tải PDF");
        signIn(world.officer());
        open("danh-ba");
        press("Thêm người");
        assertThat(address()).isEqualTo("danh-ba/moi");
    }

    @Test
    void theWorkbookHasTheRowsThatAreShownAndSaysHowMany() throws IOException {
        List<PersonRow> rows = world.officer()
                .call(() -> people.rows(
                        new PersonFilter("", Set.copyOf(units.today().subtree(world.songCau())), null), 0, 100));
        byte[] excel = world.officer().call(() -> files.excel(rows, List.of("Sông Cầu")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(TITLE_ROWS).getCell(0).getStringCellValue()).isEqualTo("Số dòng: 3");
            assertThat(sheet.getLastRowNum() - TITLE_ROWS - 2)
                    .isEqualTo(rows.size())
                    .isEqualTo(3);
        }
        byte[] pdf = world.officer().call(() -> files.paper(world.city(), rows, List.of("Sông Cầu")));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
