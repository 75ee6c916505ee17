package vn.congtachoi.recommendation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationFilter;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.recommendation.RecommendationSorting;
import vn.congtachoi.recommendation.RecommendationState;
import vn.congtachoi.recommendation.TestRecommendation;
import vn.congtachoi.recommendation.paper.RecommendationListFiles;
import vn.congtachoi.recommendation.paper.RecommendationListing;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The register and the page of one recommendation, as both sides see them. */
class RecommendationScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRecommendation recommendations;

    @Autowired
    RecommendationListFiles files;

    @Autowired
    Clock clock;

    private TestCity.World world;
    private TestSignIn inspector;

    @BeforeEach
    void found() {
        world = cities.build();
        inspector = cities.newcomer(world.city(), Role.INSPECTOR);
    }

    private UUID toSongCau(String words) {
        return recommendations.issue(inspector, world.city(), world.songCau(), words);
    }

    @SuppressWarnings("unchecked")
    private Grid<RecommendationRow> grid() {
        return find(Grid.class).single();
    }

    private List<String> codes() {
        roundTrip();
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).words())
                .toList();
    }

    private Component dialog() {
        roundTrip();
        return find(Dialog.class).single();
    }

    private void inDialog(String caption) {
        test(find(Button.class, dialog())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    /** An act behind "Việc khác". */
    private void more(String caption) {
        roundTrip();
        MenuBar bar = find(MenuBar.class)
                .withCondition(one -> one.hasClassName("app-more-acts"))
                .single();
        new MenuBarTester<>(bar).clickItem("Việc khác", caption);
        roundTrip();
    }

    @Test
    void theRegisterShowsWhatIsOpenAndHowOldItIs() {
        signIn(inspector);
        open("kien-nghi");
        assertThat(shown()).contains("Không có kiến nghị nào");
        UUID late = toSongCau("Ghi đủ sổ quỹ");
        UUID done = toSongCau("Lập danh sách hội viên");
        recommendations.outside(inspector, world.city(), "Trường Tiểu học Sông Cầu", "Mở lớp kỹ năng");
        recommendations.age(late, 95);
        recommendations.take(inspector, done, RecommendationAct.CLOSE_OBSOLETE, "Trùng");
        open("kien-nghi");
        assertThat(codes()).containsExactly("Ghi đủ sổ quỹ", "Mở lớp kỹ năng");
        assertThat(shown()).contains("Đang mở2").contains("Quá hạn1").contains("Trên 90 ngày");
        open("kien-nghi?tinh-trang=done");
        assertThat(codes()).containsExactly("Lập danh sách hội viên");
        open("kien-nghi?tinh-trang=tat-ca&tim=truong+tieu+hoc");
        assertThat(codes()).containsExactly("Mở lớp kỹ năng");
        open("kien-nghi?don-vi=" + world.songCau() + "&tinh-trang=late");
        assertThat(codes()).containsExactly("Ghi đủ sổ quỹ");
        open("kien-nghi?nam=2001&tinh-trang=tat-ca");
        assertThat(codes()).isEmpty();
        open("kien-nghi?xep=due&giam=co");
        assertThat(codes()).containsExactly("Mở lớp kỹ năng", "Ghi đủ sổ quỹ");
        test(find(TextField.class).withLabel("Tìm theo mã, nội dung, nơi nhận").single())
                .setValue("sổ quỹ");
        assertThat(codes()).containsExactly("Ghi đủ sổ quỹ");
    }

    @Test
    void onAPhoneEachIsACard() {
        UUID late = toSongCau("Ghi đủ sổ quỹ");
        recommendations.age(late, 42);
        signIn(inspector);
        open("kien-nghi");
        roundTrip();
        grid().getColumns().getLast().setVisible(true);
        Component card = test(grid()).getCellComponent(0, grid().getColumns().size() - 1);
        assertThat(words(card))
                .contains("Sổ sách của Hội")
                .contains("Ghi đủ sổ quỹ")
                .contains("quá hạn 12 ngày");
    }

    @Test
    void whatIsShownLeavesAsFiles() {
        toSongCau("Ghi đủ sổ quỹ");
        RecommendationListing listing = new RecommendationListing(RecommendationFilter.OPEN, RecommendationSorting.DUE);
        assertThat(inspector.call(() -> files.excel(listing))).startsWith('P', 'K');
        assertThat(inspector.call(() -> files.pdf(listing, world.city()))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theUnitAnswersAndTheInspectorConfirms() {
        UUID id = toSongCau("Ghi đủ sổ quỹ");
        signIn(world.songCauChair());
        open("kien-nghi/" + id);
        assertThat(shown())
                .contains("Ghi đủ sổ quỹ")
                .contains("Chưa thực hiện")
                .contains("Ảnh sổ đã ghi đủ")
                .doesNotContain("Việc khác");
        press("Báo cáo đã thực hiện");
        assertThat(find(TextArea.class).single().getErrorMessage()).contains("ghi rõ đã làm gì");
        test(find(TextArea.class).single()).setValue("Đã ghi đủ");
        press("Báo cáo đã thực hiện");
        assertThat(shown()).contains("Chờ xác nhận").contains("báo cáo đã thực hiện: Đã ghi đủ");

        signIn(inspector);
        open("kien-nghi/" + id);
        more("Chưa đạt, yêu cầu thực hiện tiếp");
        inDialog("Chưa đạt, yêu cầu thực hiện tiếp");
        assertThat(words(dialog())).contains("ghi rõ lý do");
        test(find(TextArea.class, dialog()).single()).setValue("Thiếu quý 1");
        find(DatePicker.class, dialog()).single().setValue(LocalDate.now(clock).plusDays(9));
        inDialog("Chưa đạt, yêu cầu thực hiện tiếp");
        assertThat(shown()).contains("Thiếu quý 1").contains("còn 9 ngày");

        recommendations.take(world.songCauChair(), id, RecommendationAct.ANSWER, "Đã bổ sung");
        recommendations.prove(world.songCauChair(), id, "so-quy.pdf");
        open("kien-nghi/" + id);
        assertThat(shown()).contains("so-quy.pdf");
        press("Xác nhận đã thực hiện, có minh chứng");
        inDialog("Xác nhận đã thực hiện, có minh chứng");
        assertThat(shown()).contains("Đã thực hiện – có minh chứng").doesNotContain("Bỏ tệp");
        assertThat(recommendations.detail(inspector, id).row().state()).isEqualTo(RecommendationState.DONE_PROVEN);
    }

    @Test
    void whoeverAnsweredReadsWhySheDoesNotConfirm() {
        UUID id = recommendations.issue(inspector, world.city(), world.city(), "Lập sổ theo dõi");
        recommendations.take(world.viceChair(), id, RecommendationAct.ANSWER, "Đã lập");
        signIn(world.viceChair());
        open("kien-nghi/" + id);
        assertThat(shown()).contains("Đồng chí đã trả lời kiến nghị này nên không tự xác nhận");
        signIn(world.nongThuongChair());
        open("kien-nghi/" + id);
        assertThat(shown()).contains("Không tìm thấy").doesNotContain("Lập sổ");
    }

    @Test
    void anAnswerOfAnOutsideBodyIsEnteredAndALetterUrgesIt() {
        UUID id = recommendations.outside(inspector, world.city(), "UBND phường Sông Cầu", "Bố trí phòng tư vấn");
        signIn(world.officer());
        open("kien-nghi/" + id);
        String page = address();
        more("Soạn công văn đôn đốc");
        assertThat(address()).startsWith("van-ban/");
        open(page);
        assertThat(shown()).contains("Công văn đôn đốc thực hiện kiến nghị");
        press("Nhập thay trả lời");
        inDialog("Ghi trả lời");
        assertThat(words(dialog())).contains("ghi ngày trả lời");
        find(DatePicker.class, dialog()).single().setValue(LocalDate.now(clock));
        test(find(TextField.class, dialog()).withLabel("Số, ký hiệu văn bản").single())
                .setValue("12/UBND");
        test(find(TextArea.class, dialog()).single()).setValue("Đã bố trí");
        inDialog("Ghi trả lời");
        assertThat(shown()).contains("nhập thay: văn bản số 12/UBND").contains("Chờ xác nhận");
    }

    @Test
    void aRestrictedOneSaysWhoOpenedIt() {
        UUID id = recommendations.restricted(
                inspector, world.city(), world.songCau(), "Kiểm điểm thủ quỹ", world.songCauChair());
        signIn(world.songCauChair());
        open("kien-nghi/" + id);
        assertThat(shown())
                .contains("chỉ người được phép xem")
                .contains("Những lần mở trang này")
                .contains(world.songCauChair().username());
        signIn(world.chair());
        open("kien-nghi/" + id);
        assertThat(shown()).contains("Không tìm thấy");
    }
}
