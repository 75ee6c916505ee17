package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Somebody's page: what she is, given and ended there. */
class PersonViewTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    UnitDirectory units;

    TestCity.World world;
    UUID person;

    @BeforeEach
    void found() {
        world = cities.build();
        person = world.songCauChair().personId();
    }

    @Test
    void showsHowToReachHerAndWhatSheIs() {
        signIn(world.viewer());
        open("danh-ba/" + person);
        assertThat(shown())
                .contains("Bế Thị Hạnh", "0912 345 678", "Chủ tịch Hội LHPN phường Sông Cầu", "từ 1/1/2015")
                .doesNotContain("Thôi chức vụ", "Giao chức vụ", "Lịch sử thay đổi");
    }

    @Test
    void whatIsNobodyIsNotFound() {
        signIn(world.viewer());
        open("danh-ba/khong-phai-ai");
        assertThat(words((Component) getCurrentView())).contains("Không tìm thấy trang");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPostIsGiven() {
        signIn(world.officer());
        open("danh-ba/" + person);
        press("Giao chức vụ");
        UnitRef city = world.officer().call(() -> units.today().get(world.city()));
        test((ComboBox<UnitRef>) find(ComboBox.class).withCaption("Đơn vị").single())
                .selectItem(city.name());
        test((Select<Position>) find(Select.class).withCaption("Chức vụ").single())
                .selectItem("Ủy viên Ban Chấp hành");
        test(find(TextField.class).withCaption("Căn cứ (số, ngày quyết định)").single())
                .setValue("NQ 3 ngày 1/6/2023");
        pressInDialog("Giao chức vụ");
        assertThat(shown()).contains("Ủy viên Ban Chấp hành Hội LHPN thành phố", "NQ 3 ngày 1/6/2023");
        assertThat(world.officer().call(() -> directory.posts(person))).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPostIsOfferedInTheUnitThatKeepsHerAndAllThatIsMissingIsSaidAtOnce() {
        signIn(world.officer());
        open("danh-ba/" + person);
        press("Giao chức vụ");
        ComboBox<UnitRef> unit = find(ComboBox.class).withCaption("Đơn vị").single();
        assertThat(unit.getValue()).isNotNull();
        test(unit).selectItem(null);
        pressInDialog("Giao chức vụ");
        assertThat(unit.isInvalid()).isTrue();
        assertThat(find(Select.class).withCaption("Chức vụ").single().isInvalid())
                .isTrue();
    }

    @Test
    void aPostEndsWithDayAndReasonAndStaysInSight() {
        signIn(world.officer());
        open("danh-ba/" + person);
        press("Thôi chức vụ");
        pressInDialog("Thôi chức vụ");
        assertThat(find(TextField.class)
                        .withCaption("Lý do hoặc căn cứ")
                        .single()
                        .isInvalid())
                .isTrue();
        test(find(TextField.class).withCaption("Lý do hoặc căn cứ").single()).setValue("QĐ 12");
        pressInDialog("Thôi chức vụ");
        assertThat(shown()).contains("Chưa giữ chức vụ nào", "Chức vụ đã thôi", "QĐ 12", "Lịch sử thay đổi");
    }

    /** The dialog's button of the same words as the one that opened it stands behind it in the tree. */
    private void pressInDialog(String caption) {
        roundTrip();
        test(find(Button.class)
                        .withCondition(button -> words(button).equals(caption))
                        .all()
                        .getLast())
                .click();
        roundTrip();
    }
}
