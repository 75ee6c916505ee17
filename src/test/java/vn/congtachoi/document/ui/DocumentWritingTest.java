package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentWriters;
import vn.congtachoi.document.TestPaper;
import vn.congtachoi.document.WrittenText;
import vn.congtachoi.document.WritingWatch;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
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
    DocumentWriters writers;

    @Autowired
    WritingWatch watch;

    private final Block.Words first = words("Phần một");
    private final Block.Words second = words("Phần hai");
    private TestCity.World world;
    private UUID paper;

    private static Block.Words words(String words) {
        return BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain(words)));
    }

    @BeforeEach
    void openAPaperWithTwoParts() {
        world = cities.build();
        paper = papers.begin(world.officer(), world.city(), "Cùng soạn");
        elsewhere(new DocumentText(List.of(first, second)));
        signIn(world.officer());
        open("van-ban/" + paper);
        roundTrip();
    }

    private void elsewhere(DocumentText text) {
        world.viceChair()
                .run(() -> service.write(paper, text, reading.written(paper).version()));
    }

    private WrittenText stored() {
        return world.viceChair().call(() -> reading.written(paper));
    }

    private DocumentText changed(Block.Words block, String words) {
        return stored().text().with(block.withRuns(List.of(Run.Text.plain(words))));
    }

    private List<WritingArea> areas() {
        return find(WritingArea.class).all();
    }

    private void poll() {
        watch.poll();
        roundTrip();
    }

    @Test
    void bothPartsAreKeptAndSheIsTold() {
        elsewhere(changed(second, "Hoa viết"));
        test(areas().getFirst()).setValue("Lan viết");

        assertThat(stored().text().plainTexts()).containsExactly("Lan viết", "Hoa viết");
        assertThat(areas()).extracting(WritingArea::getValue).containsExactly("Lan viết", "Hoa viết");
        assertThat(shown()).contains("Đã ghép với phần");
        test(areas().getLast()).setValue("Hoa viết, Lan sửa");
        assertThat(stored().text().plainTexts()).containsExactly("Lan viết", "Hoa viết, Lan sửa");
        assertThat(shown()).doesNotContain("Đã ghép với phần");
    }

    @Test
    void whatOthersSaveAppearsButNotInTheBlockSheIsIn() {
        WritingArea here = areas().getFirst();
        ComponentUtil.fireEvent(here, new FocusNotifier.FocusEvent<>(here, true));
        elsewhere(changed(first, "Hoa sửa một"));
        elsewhere(changed(second, "Hoa sửa hai"));
        poll();
        assertThat(areas()).extracting(WritingArea::getValue).containsExactly("Phần một", "Hoa sửa hai");

        ComponentUtil.fireEvent(here, new BlurNotifier.BlurEvent<>(here, true));
        roundTrip();
        assertThat(areas()).extracting(WritingArea::getValue).containsExactly("Hoa sửa một", "Hoa sửa hai");
        assertThat(areas().getFirst()).isSameAs(here);
    }

    @Test
    void sheSeesWhoWritesWhere() {
        world.viceChair().run(() -> writers.at(paper, second.id()));
        poll();
        assertThat(shown().split("đang viết", -1)).hasSize(3);
    }
}
