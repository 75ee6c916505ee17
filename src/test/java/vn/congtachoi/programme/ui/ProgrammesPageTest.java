package vn.congtachoi.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.Reach;
import vn.congtachoi.programme.TestProgramme;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The list of programmes and its filter in the address. */
class ProgrammesPageTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestProgramme programmes;

    @Autowired
    ProgrammeReach reach;

    TestCity.World world;
    TestProgramme.Made made;

    @BeforeEach
    void found() {
        world = cities.build();
        made = programmes.make(world);
        signIn(world.officer());
    }

    @Test
    void findsByWordsWithoutMarksInTheAddress() {
        open("de-an?tim=de+an+khoi+nghiep+" + world.mark());
        assertThat(names()).containsExactly(made.name());
        assertThat(find(TextField.class).single().getValue()).isEqualTo("de an khoi nghiep " + world.mark());
    }

    @Test
    void findsByKindStateAndYearInTheAddress() {
        open("de-an?tim=" + world.mark() + "&loai=scheme&trang-thai=running&nam=2024");
        assertThat(names()).containsExactly(made.name());
        open("de-an?tim=" + world.mark() + "&loai=movement");
        assertThat(names()).isEmpty();
        open("de-an?tim=" + world.mark() + "&trang-thai=closed");
        assertThat(names()).isEmpty();
        open("de-an?tim=" + world.mark() + "&nam=2016");
        assertThat(names()).isEmpty();
    }

    @Test
    void whatIsTypedGoesIntoTheAddress() {
        open("de-an");
        test(find(TextField.class).single()).setValue(made.code());
        roundTrip();
        assertThat(names()).containsExactly(made.name());
    }

    @Test
    void saysWhetherItReachesOurUnit() {
        world.officer().run(() -> reach.say(made.id(), world.songCau(), Reach.INTEGRATED));
        open("de-an?tim=" + world.mark());
        assertThat(lines()).extracting(ProgrammesPage.Line::reach).containsExactly(Reach.IN_AREA);
        signIn(world.to1Head());
        open("de-an?tim=" + world.mark());
        assertThat(lines()).extracting(ProgrammesPage.Line::reach).containsExactly(Reach.INTEGRATED);
    }

    @Test
    void showsNothingOfASisterCommune() {
        TestProgramme.Made own = programmes.make(world, world.songCau());
        signIn(world.nongThuongChair());
        open("de-an?tim=" + own.code());
        assertThat(names()).isEmpty();
        signIn(world.songCauChair());
        open("de-an?tim=" + own.code());
        assertThat(names()).containsExactly(own.name());
    }

    @Test
    void whoOnlyReadsIsNotOfferedToAdd() {
        open("de-an");
        assertThat(buttons()).contains("Thêm chương trình");
        signIn(world.viewer());
        open("de-an");
        assertThat(buttons()).doesNotContain("Thêm chương trình");
    }

    private List<String> buttons() {
        roundTrip();
        return find(Button.class).all().stream().map(ScreenTest::words).toList();
    }

    private List<String> names() {
        return lines().stream().map(line -> line.row().shortName()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<ProgrammesPage.Line> lines() {
        roundTrip();
        Grid<ProgrammesPage.Line> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }
}
