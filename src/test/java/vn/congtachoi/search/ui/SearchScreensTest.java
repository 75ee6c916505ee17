package vn.congtachoi.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.search.TestIndex;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.Texts;

/** The search of the header and the page with everything found. */
class SearchScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestRound rounds;

    @Autowired
    TestIndex index;

    @Autowired
    List<SearchSource> sources;

    TestCity.World world;
    TestRound.Opened round;

    @BeforeEach
    void fillTheIndex() {
        world = cities.build();
        round = rounds.open(world);
        index.rebuild();
    }

    private SearchDialog openDialog() {
        test(find(SearchDoor.class).single()).click();
        return find(SearchDialog.class).single();
    }

    private void type(String text) {
        test(find(TextField.class)
                        .withCondition(field -> field.hasClassName("app-search__field"))
                        .single())
                .setValue(text);
        roundTrip();
    }

    @Test
    void everyKindOfRecordThatIsFoundHasItsName() {
        assertThat(sources)
                .filteredOn(SubjectType.class::isInstance)
                .isNotEmpty()
                .map(source -> "search.type." + ((SubjectType) source).type())
                .filteredOn(key -> !key.contains(".test-"))
                .allSatisfy(key -> assertThat(Texts.find(key)).as(key).isPresent());
    }

    @Test
    void theHeaderOpensTheSearchWhichAnswersByKind() {
        signIn(world.officer());
        open("viec-cua-toi");
        SearchDialog dialog = openDialog();
        assertThat(words(dialog)).contains("Gõ từ hai chữ trở lên");
        type(world.mark());
        assertThat(words(dialog))
                .contains("Đơn vị")
                .contains("Chi hội Tổ 1 " + world.mark())
                .contains("Người")
                .contains("Chỉ tiêu")
                .contains("Đợt số liệu")
                .contains(round.name());
        assertThat(paths(dialog))
                .contains("to-chuc/" + world.to1(), "chi-tieu/" + round.members(), "so-lieu/" + round.round())
                .contains("tim-kiem?tu=" + world.mark());
        assertThat(paths(dialog).stream().filter(path -> path.startsWith("to-chuc/")))
                .as("six units match, the other kinds keep their room")
                .hasSize(4);
        type("song cau " + world.mark());
        assertThat(paths(dialog)).first().isEqualTo("to-chuc/" + world.songCau());
    }

    private List<String> paths(SearchDialog dialog) {
        return find(Anchor.class, dialog).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void oneLetterIsTooFewAndNothingFoundIsSaid() {
        signIn(world.officer());
        open("viec-cua-toi");
        SearchDialog dialog = openDialog();
        type("a");
        assertThat(words(dialog)).contains("Gõ từ hai chữ trở lên");
        type("khôngcótừnào" + world.mark());
        assertThat(words(dialog)).contains("Không tìm thấy gì với “khôngcótừnào");
    }

    @Test
    void leavingThePageClosesTheSearch() {
        signIn(world.officer());
        open("viec-cua-toi");
        SearchDialog dialog = openDialog();
        open("hop-thu");
        roundTrip();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void thePageShowsWhatTheAddressAsksFor() {
        signIn(world.officer());
        open("tim-kiem?tu=song+cau+" + world.mark());
        assertThat(shown()).contains("Đơn vị (").contains("Sông Cầu " + world.mark());
        open("tim-kiem?tu=" + "zz" + world.mark());
        assertThat(shown()).contains("Không tìm thấy gì");
        open("tim-kiem");
        assertThat(shown()).contains("Gõ từ hai chữ trở lên");
    }

    @Test
    void typingOnThePageChangesTheAddress() {
        signIn(world.officer());
        open("tim-kiem");
        test(find(TextField.class).single()).setValue(world.mark());
        roundTrip();
        assertThat(shown()).contains(round.name());
    }

    @Test
    void aRoundOfAnotherCityIsNotFound() {
        TestCity.World other = cities.build();
        signIn(other.songCauChair());
        open("tim-kiem?tu=" + world.mark());
        assertThat(shown()).doesNotContain(round.name()).doesNotContain("Đợt số liệu");
    }
}
