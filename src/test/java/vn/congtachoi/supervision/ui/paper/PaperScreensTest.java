package vn.congtachoi.supervision.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.supervision.TestCampaign;
import vn.congtachoi.supervision.paper.CampaignPaperRow;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.DownloadLink;

/** The file of a campaign and the report of a year, as they are seen and used. */
class PaperScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestCampaign campaigns;

    @Autowired
    CampaignPaperwork papers;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private UUID campaign;

    @BeforeEach
    void planned() {
        world = cities.build();
        campaign = campaigns.of(world.chair(), world.city(), world.songCau());
    }

    private String page() {
        return "kiem-tra-giam-sat/dot/" + campaign + "/ho-so";
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    private MenuBar menu() {
        return find(MenuBar.class)
                .withCondition(bar ->
                        bar.getItems().stream().anyMatch(item -> item.getText().equals("Lập văn bản")))
                .single();
    }

    @Test
    void anEmptyFileSaysWhatComesIntoItAndAPaperIsBegunFromIt() {
        signIn(world.chair());
        open(page());
        assertThat(shown()).contains("Hồ sơ chưa có gì");
        assertThat(find(DownloadLink.class).all()).isEmpty();
        new MenuBarTester<>(menu()).clickItem("Lập văn bản", "Quyết định thành lập đoàn");
        roundTrip();
        assertThat(address()).startsWith("van-ban/");
        List<CampaignPaperRow> written = world.chair().call(() -> papers.of(campaign));
        assertThat(written).extracting(CampaignPaperRow::kind).containsExactly(CampaignPaperKind.DECISION);
        open(page());
        assertThat(shown()).contains("Quyết định thành lập đoàn", "Dự thảo", "văn bản chưa ký chỉ được nêu tên");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref()
                .equals("van-ban/" + written.getFirst().document().id()));
        assertThat(find(DownloadLink.class).single().getText()).isEqualTo("Tải hồ sơ PDF");
    }

    @Test
    void whatTheCampaignDoesNotGiveNowSaysWhy() {
        signIn(world.chair());
        open(page());
        assertThat(menu().getItems().getFirst().getSubMenu().getItems())
                .filteredOn(item -> !item.isEnabled())
                .extracting(item -> words(item))
                .anyMatch(words -> words.contains("Thông báo lịch") && words.contains("Chưa xếp ngày làm việc"))
                .anyMatch(words -> words.contains("Báo cáo kết quả") && words.contains("Chưa có đơn vị nào"));
    }

    @Test
    void whoeverOnlyReadsBeginsNothing() {
        signIn(world.viewer());
        open(page());
        assertThat(shown()).contains("Hồ sơ chưa có gì").doesNotContain("Lập văn bản");
    }

    @Test
    void theYearSaysItsFiguresWithTheirSourcesAndBecomesAPaper() {
        signIn(world.chair());
        open("kiem-tra-giam-sat/bao-cao/" + year());
        assertThat(shown())
                .contains("Số đợt kiểm tra, giám sát theo kế hoạch", "1 đợt", "Quản lý quỹ Hội")
                .contains("Chưa có chỉ tiêu về kỷ luật");
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("kien-nghi?nam=" + year() + "&tinh-trang=tat-ca"))
                .anyMatch(link -> link.getHref().equals("kiem-tra-giam-sat/dot/" + campaign));
        press("Lập báo cáo");
        assertThat(address()).startsWith("van-ban/");
        open("kiem-tra-giam-sat/bao-cao/" + year());
        assertThat(shown()).contains("Báo cáo đã lập", "Báo cáo Công tác kiểm tra, giám sát, thi hành kỷ luật");
    }

    @Test
    void aYearWithoutAPlanSaysSo() {
        signIn(world.chair());
        open("kiem-tra-giam-sat/bao-cao/1999");
        assertThat(shown()).contains("Chưa có kế hoạch kiểm tra, giám sát của năm này");
        assertThat(find(Button.class).all()).noneMatch(button -> words(button).equals("Lập báo cáo"));
        open("kiem-tra-giam-sat/bao-cao/nam-nay");
        assertThat(shown()).contains("Không tìm thấy");
    }
}
