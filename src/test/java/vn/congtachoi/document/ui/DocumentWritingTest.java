package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRoute;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentWriters;
import vn.congtachoi.document.TestPaper;
import vn.congtachoi.document.WriterRow;
import vn.congtachoi.document.WritingState;
import vn.congtachoi.document.WritingWatch;
import vn.congtachoi.document.WrittenText;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.document.ui.text.TextEditor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.WritingArea;

/** Two people write one paper: the officer on her page, the vice-chair elsewhere. */
class DocumentWritingTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestPaper papers;

    @Autowired
    DocumentService service;

    @Autowired
    DocumentReading reading;

    @Autowired
    DocumentRoute route;

    @Autowired
    DocumentWriters writers;

    @Autowired
    WritingWatch watch;

    private final Block.Words heading =
            BlockKind.HEADING_1.create(Ids.next(), List.of(Run.Text.plain("Kết quả nổi bật")));
    private final Block.Words first = words("Phần một");
    private final Block.Words second = words("Phần hai");
    private TestCity.World world;
    private UUID paper;

    private static Block.Words words(String words) {
        return BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain(words)));
    }

    @BeforeEach
    void openAPaperWithTwoParts() {
        // Rounds come when the test says so, not while it is between two steps.
        watch.stop();
        world = cities.build();
        paper = papers.begin(world.officer(), world.city(), "Cùng soạn");
        elsewhere(new DocumentText(List.of(first, heading, second)));
        visit();
    }

    @AfterEach
    void watchAgain() {
        watch.start();
    }

    private void visit() {
        signIn(world.officer());
        open("van-ban/" + paper);
        roundTrip();
    }

    private void elsewhere(DocumentText text) {
        world.viceChair()
                .run(() -> service.write(paper, text, reading.written(paper).version()));
    }

    private void elsewhere(UnaryOperator<DocumentForm> change, AnnexForm... annexes) {
        world.viceChair().run(() -> {
            DocumentForm form = reading.detail(paper).form();
            service.change(paper, change.apply(form).at(form.version()), List.of(annexes));
        });
    }

    private WrittenText stored() {
        return world.viceChair().call(() -> reading.written(paper));
    }

    private DocumentDetail detail() {
        return world.viceChair().call(() -> reading.detail(paper));
    }

    private DocumentText changed(Block.Words block, String words) {
        return stored().text().with(block.withRuns(List.of(Run.Text.plain(words))));
    }

    private WritingArea area(int at) {
        return find(WritingArea.class, find(TextEditor.class).all().getFirst())
                .all()
                .get(at);
    }

    private List<String> areas() {
        return find(WritingArea.class, find(TextEditor.class).all().getFirst()).all().stream()
                .map(WritingArea::getValue)
                .toList();
    }

    private void type(int at, String words) {
        test(area(at)).setValue(words);
        roundTrip();
    }

    private void enter(WritingArea area) {
        ComponentUtil.fireEvent(area, new FocusNotifier.FocusEvent<>(area, true));
    }

    private void leave(WritingArea area) {
        ComponentUtil.fireEvent(area, new BlurNotifier.BlurEvent<>(area, true));
        roundTrip();
    }

    private void poll() {
        watch.poll();
        // Looking for something lets the page hear what it was told by another thread.
        assertThat(find(TextEditor.class).exists()).isTrue();
    }

    private BothVersions choice() {
        roundTrip();
        return find(BothVersions.class).single();
    }

    private TextArea subject() {
        return find(TextArea.class).withLabel("Trích yếu").single();
    }

    private void bothWriteTheFirstPart() {
        elsewhere(changed(first, "Hoa viết"));
        type(0, "Lan viết");
    }

    @Test
    void bothPartsAreKeptAndSheIsTold() {
        elsewhere(changed(second, "Hoa viết"));
        type(0, "Lan viết");

        assertThat(stored().text().plainTexts()).containsExactly("Lan viết", "Kết quả nổi bật", "Hoa viết");
        assertThat(areas()).containsExactly("Lan viết", "Kết quả nổi bật", "Hoa viết");
        assertThat(shown()).contains("Đã ghép với phần Đ/c " + world.viceChair().username());
        type(2, "Hoa viết, Lan sửa");
        assertThat(stored().text().plainTexts()).last().isEqualTo("Hoa viết, Lan sửa");
        assertThat(shown()).contains("Đã lưu").doesNotContain("Đã ghép với phần");
    }

    @Test
    void whatOthersSaveAppearsButNotInTheBlockSheIsIn() {
        WritingArea here = area(0);
        enter(here);
        elsewhere(changed(first, "Hoa sửa một"));
        elsewhere(changed(second, "Hoa sửa hai"));
        poll();
        assertThat(areas()).containsExactly("Phần một", "Kết quả nổi bật", "Hoa sửa hai");

        leave(here);
        assertThat(areas()).containsExactly("Hoa sửa một", "Kết quả nổi bật", "Hoa sửa hai");
        assertThat(area(0)).isSameAs(here);
    }

    @Test
    void whatSheTypesInABlockThatChangedBehindItIsNotLost() {
        WritingArea here = area(0);
        enter(here);
        elsewhere(stored().text().without(first.id()));
        poll();
        type(0, "Lan viết");
        leave(here);
        assertThat(stored().text().plainTexts()).containsExactly("Lan viết", "Kết quả nổi bật", "Phần hai");
    }

    @Test
    void whereBothChangedTheSameSheSeesBothAndChooses() {
        bothWriteTheFirstPart();
        assertThat(words(choice()))
                .contains("Lan viết")
                .contains("Hoa viết")
                .contains("Đ/c " + world.viceChair().username() + " đã lưu");
        assertThat(shown()).contains("Chưa lưu vào văn bản").doesNotContain("Đã lưu");
        assertThat(areas()).first().isEqualTo("Lan viết");
        assertThat(stored().text().plainTexts()).first().isEqualTo("Hoa viết");
        type(2, "Phần hai của Lan");

        press("Giữ cả hai");
        assertThat(stored().text().plainTexts())
                .containsExactly("Lan viết", "Hoa viết", "Kết quả nổi bật", "Phần hai của Lan");
        assertThat(areas()).containsExactly("Lan viết", "Hoa viết", "Kết quả nổi bật", "Phần hai của Lan");
        assertThat(find(BothVersions.class).exists()).isFalse();
        assertThat(shown()).contains("Đã lưu");
    }

    @Test
    void sheIsNotNamedAsTheOneWhoSavedBeforeHer() {
        enter(area(0));
        elsewhere(changed(first, "Hoa viết"));
        poll();
        type(2, "Phần hai của Lan");
        type(0, "Lan viết");
        assertThat(words(choice())).contains("Lan viết", "Hoa viết", "Người khác đã lưu");
    }

    @Test
    void whatSheGivesUpForTheirsCanBeTakenBack() {
        bothWriteTheFirstPart();
        press("Lấy bản kia");
        assertThat(stored().text().plainTexts()).first().isEqualTo("Hoa viết");
        assertThat(areas()).first().isEqualTo("Hoa viết");

        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter("Hoàn tác"::equals).isPresent())
                        .all()
                        .getFirst())
                .click();
        assertThat(stored().text().plainTexts()).first().isEqualTo("Lan viết");
    }

    @Test
    void herVersionMayStandAndTheirNewestIsTheOneSheSees() {
        bothWriteTheFirstPart();
        elsewhere(changed(first, "Hoa viết thêm"));
        poll();
        assertThat(words(choice())).contains("Hoa viết thêm");
        press("Giữ bản của tôi");
        assertThat(stored().text().plainTexts()).first().isEqualTo("Lan viết");
    }

    @Test
    void wordsThatWaitForAChoiceOutliveThePage() {
        bothWriteTheFirstPart();
        type(2, "Phần hai của Lan");
        visit();
        assertThat(words(choice())).contains("Lan viết").contains("Hoa viết");
        assertThat(areas()).containsExactly("Lan viết", "Kết quả nổi bật", "Phần hai của Lan");
        press("Giữ bản của tôi");
        assertThat(stored().text().plainTexts()).containsExactly("Lan viết", "Kết quả nổi bật", "Phần hai của Lan");

        elsewhere(changed(first, "Hoa viết sau"));
        visit();
        assertThat(areas()).first().isEqualTo("Hoa viết sau");
        assertThat(find(BothVersions.class).exists()).isFalse();
    }

    @Test
    void fieldsOfHeadAndFootAreJoinedOneByOne() {
        elsewhere(form -> form.to("Hội LHPN tỉnh", List.of()));
        test(subject()).setValue("Cùng soạn quý II");
        assertThat(detail().form().subject()).isEqualTo("Cùng soạn quý II");
        assertThat(detail().form().addressees()).isEqualTo("Hội LHPN tỉnh");

        elsewhere(form -> subject(form, "Hoa đặt tên"));
        test(subject()).setValue("Lan đặt tên");
        assertThat(words(choice())).contains("Trích yếu: Lan đặt tên").contains("Trích yếu: Hoa đặt tên");
        assertThat(find(Button.class, choice())
                        .withCondition(button -> words(button).equals("Giữ cả hai"))
                        .exists())
                .isFalse();
        press("Lấy bản kia");
        assertThat(subject().getValue()).isEqualTo("Hoa đặt tên");
        assertThat(detail().form().subject()).isEqualTo("Hoa đặt tên");
        assertThat(shown()).contains("Đã lưu");
    }

    private static DocumentForm subject(DocumentForm form, String subject) {
        DocumentForm named = DocumentForm.empty(form.kindId(), form.seriesId(), subject);
        return named.saying(form.text()).to(form.addressees(), form.recipients());
    }

    @Test
    void annexesOfBothStayAndOnesSheChoosesAmong() {
        AnnexForm annex = new AnnexForm("Biểu", false, new DocumentText(List.of(words("Số"))));
        elsewhere(form -> form, annex);
        poll();
        assertThat(find(AnnexPanel.class).single().value()).isEqualTo(annex);
        elsewhere(form -> form, new AnnexForm("Biểu quý II", false, annex.text()));
        type(0, "Lan viết");
        assertThat(detail().annexes()).extracting(AnnexForm::title).containsExactly("Biểu quý II");

        elsewhere(form -> form, new AnnexForm("Biểu của Hoa", true, annex.text()));
        find(Details.class, find(AnnexPanel.class).single()).all().forEach(folded -> folded.setOpened(true));
        test(find(TextField.class, find(AnnexPanel.class).single()).single()).setValue("Biểu của Lan");
        assertThat(words(choice())).contains("Biểu của Lan").contains("Biểu của Hoa");
        press("Giữ bản của tôi");
        assertThat(detail().annexes()).containsExactly(new AnnexForm("Biểu của Lan", true, annex.text()));
    }

    @Test
    void sheSeesWhoWritesWhereUntilTheOtherLeaves() {
        WritingWatch.Watch other = world.viceChair().call(() -> watch.watch(paper, state -> {}));
        world.viceChair().run(() -> writers.at(paper, second.id()));
        poll();
        assertThat(shown()).contains("đang viết ở mục “I. Kết quả nổi bật”");
        assertThat(shown().split("đang viết", -1))
                .as("above the text and at the block")
                .hasSize(3);
        world.viceChair().run(() -> writers.at(paper, first.id()));
        poll();
        assertThat(shown()).contains("đang viết").doesNotContain("đang viết ở mục");

        other.end();
        poll();
        assertThat(shown()).doesNotContain("đang viết");
    }

    @Test
    void theOthersAreToldAtOnceWhereSheGoes() {
        List<WritingState> told = new ArrayList<>();
        WritingWatch.Watch other = world.viceChair().call(() -> watch.watch(paper, told::add));
        enter(area(0));
        watch.poll();
        assertThat(told.getLast().writers()).extracting(WriterRow::blockId).containsExactly(first.id());
        enter(area(2));
        watch.poll();
        assertThat(told.getLast().writers()).extracting(WriterRow::blockId).containsExactly(second.id());

        UI.getCurrent().getCurrentView().getElement().removeFromParent();
        watch.poll();
        assertThat(told.getLast().writers()).isEmpty();
        other.end();
    }

    @Test
    void aPaperThatIsSubmittedMeanwhileIsShownSo() {
        elsewhere(form -> form.signedBy(world.chair().personId()));
        world.viceChair().run(() -> route.submit(paper, stored().version(), ""));
        poll();
        assertThat(find(BothVersions.class).exists()).isFalse();
        assertThat(area(0).isReadOnly()).isTrue();
    }
}
