package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonFilter;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.Telephone;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.StaleDialog;

/** The form of a person and its faults. */
class PersonEditViewTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    PeopleList people;

    @Autowired
    PeopleService service;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
        signIn(world.officer());
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private void type(String caption, String text) {
        test(field(caption)).setValue(text);
    }

    private List<PersonRow> saved(String words) {
        return world.officer().call(() -> people.rows(new PersonFilter(words, Set.of(world.city()), null), 0, 10));
    }

    @Test
    void savesSomebodyNewWhateverWayHerNameWasTyped() {
        open("danh-ba/moi");
        type("Họ và tên", Normalizer.normalize("Hoàng Thị Huệ", Normalizer.Form.NFD));
        type("Điện thoại", "+84 987.654.321");
        press("Lưu");
        PersonRow row = saved("hue").getFirst();
        assertThat(row.card().name().full()).isEqualTo("Hoàng Thị Huệ");
        assertThat(row.card().phone()).isEqualTo(new Telephone("0987654321"));
        assertThat(address()).isEqualTo("danh-ba/" + row.card().id());
    }

    @Test
    void keepsWhatIsWrongOnThePageAndSaysWhy() {
        open("danh-ba/moi");
        type("Điện thoại", "12345");
        type("Thư điện tử", "huong");
        press("Lưu");
        assertThat(field("Họ và tên").getErrorMessage()).isEqualTo("Hãy nhập họ và tên");
        assertThat(field("Điện thoại").getErrorMessage()).contains("“12345” chưa phải số điện thoại");
        assertThat(field("Thư điện tử").getErrorMessage()).contains("“huong” chưa phải địa chỉ");
        assertThat(field("Điện thoại").getValue()).isEqualTo("12345");
    }

    @Test
    void refusesTextOfAnOldFont() {
        open("danh-ba/moi");
        type("Họ và tên", "NguyÔn ThÞ H¬ng");
        press("Lưu");
        assertThat(field("Họ và tên").getErrorMessage()).contains("phông chữ cũ (TCVN3 hoặc VNI)");
        assertThat(address()).isEqualTo("danh-ba/moi");
    }

    @Test
    void asksBeforeSomebodyIsKeptTwice() {
        open("danh-ba/moi");
        type("Họ và tên", "Nông Thị Lan");
        type("Điện thoại", "0912345678");
        press("Lưu");
        assertThat(find(ConfirmDialog.class).single()).isNotNull();
        assertThat(saved("nong thi lan")).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(saved("nong thi lan")).hasSize(2);
    }

    @Test
    void aStaleFormSaysWhoSavedBefore() {
        open("danh-ba/" + world.viceChair().personId() + "/sua");
        PersonForm form =
                world.chair().call(() -> service.form(world.viceChair().personId()));
        world.chair().run(() -> service.save(form.withPhone(Telephone.of("0987000111"))));
        type("Thư điện tử", "lan@example.vn");
        type("Điện thoại", "0987000222");
        assertThatThrownBy(() -> press("Lưu")).isInstanceOf(StaleDataException.class);
        assertThat(field("Thư điện tử").getValue()).isEqualTo("lan@example.vn");
        StaleDialog.Choices offered =
                StaleDialog.around((Component) getCurrentView()).orElseThrow();
        assertThat(offered.differences().get())
                .containsExactly(
                        new StaleDialog.Difference("Điện thoại", "0987000222", "0987 000 111"),
                        new StaleDialog.Difference("Thư điện tử", "lan@example.vn", "để trống"));
        offered.reload().run();
        assertThat(field("Điện thoại").getValue()).isEqualTo("0987 000 111");
    }

    @Test
    void somebodyOfASisterCommuneIsNotHersToEdit() {
        signIn(world.songCauChair());
        open("danh-ba/" + world.khauDangHead().personId() + "/sua");
        assertThat(shown()).contains("Không tìm thấy trang");
    }
}
