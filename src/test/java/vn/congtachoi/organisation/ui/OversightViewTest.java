package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.OversightBoard;
import vn.congtachoi.organisation.OversightService;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.paper.OversightFiles;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Who looks after which unit: assigned, ended, printed. */
class OversightViewTest extends ScreenTest {

    private static final LocalDate THEN = LocalDate.of(2023, 1, 16);

    @Autowired
    TestCity cities;

    @Autowired
    OversightService oversights;

    @Autowired
    OwnUnits ownUnits;

    @Autowired
    OversightBoard board;

    @Autowired
    OversightFiles files;

    @Autowired
    UnitDirectory units;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @Test
    void saysWhichUnitNobodyLooksAfter() {
        signIn(world.viewer());
        open("to-chuc/phu-trach");
        assertThat(shown())
                .contains("Sông Cầu", "Nông Thượng", "chưa phân công")
                .doesNotContain("Thôi phụ trách");
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebodyIsAssignedAndSeesHerUnit() {
        signIn(world.officer());
        open("to-chuc/phu-trach");
        press("Phân công");
        UnitRef songCau = world.officer().call(() -> units.today().get(world.songCau()));
        test((ComboBox<UnitRef>) find(ComboBox.class).withCaption("Đơn vị").single())
                .selectItem(songCau.name());
        pressLast("Phân công");
        ComboBox<?> person = find(ComboBox.class).withCaption("Người phụ trách").single();
        assertThat(person.isInvalid()).isTrue();
        assertThat(world.officer().call(() -> board.below(world.city())))
                .allSatisfy(line -> assertThat(line.today()).isEmpty());
    }

    @Test
    void anAssignmentEndsWithAReasonAndStaysInTheHistory() {
        world.officer().run(() -> oversights.assign(world.viceChair().personId(), world.songCau(), THEN, "TB 5"));
        signIn(world.officer());
        open("to-chuc/phu-trach");
        assertThat(shown()).contains("Nông Thị Lan", "từ 16/1/2023");
        press("Thôi phụ trách");
        test(find(TextField.class).withCaption("Lý do hoặc căn cứ").single()).setValue("TB 9");
        pressLast("Thôi phụ trách");
        assertThat(shown()).contains("Các phân công trước (1)", "TB 9");
        assertThat(world.viceChair().call(ownUnits::overseen)).isEmpty();
    }

    @Test
    void theListIsPrinted() {
        byte[] pdf = world.officer().call(() -> files.paper(world.city(), board.below(world.city())));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void pressLast(String caption) {
        roundTrip();
        test(find(Button.class)
                        .withCondition(button -> words(button).equals(caption))
                        .all()
                        .getLast())
                .click();
        roundTrip();
    }
}
