package vn.congtachoi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The portal's address is tried before slips and messages carry it. */
class AddressViewTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    PublicAddress address;

    @Autowired
    JdbcClient jdbc;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    /** The address holds for the whole installation, and other tests expect none. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from security_setting where name = 'public-address'").update();
    }

    private TextField field() {
        return find(TextField.class).withLabel("Địa chỉ mở cổng từ máy khác").single();
    }

    @Test
    void anAddressOfThisMachineWarnsAndAnotherGetsItsCode() {
        signIn(world.administrator());
        open("quan-tri");
        assertThat(shown()).contains("Địa chỉ của cổng");
        open("quan-tri/dia-chi");
        assertThat(shown()).contains("chỉ mở được trên chính máy chủ");
        test(field()).setValue("hoi.backan.vn");
        press("Lưu địa chỉ");
        assertThat(address.base()).isEqualTo("http://hoi.backan.vn");
        assertThat(shown()).contains("Mở máy ảnh của điện thoại").doesNotContain("chỉ mở được trên chính máy chủ");
        assertThat(find(Image.class).all())
                .extracting(image -> image.getAlt().orElse(""))
                .contains("Mã QR của http://hoi.backan.vn");
    }

    @Test
    void whatIsNoAddressIsRefusedAtTheFieldAndKept() {
        signIn(world.administrator());
        open("quan-tri/dia-chi");
        test(field()).setValue("javascript:alert(1)");
        press("Lưu địa chỉ");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("chưa phải địa chỉ trang");
        assertThat(field().getValue()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void onlyTheAdministratorChangesIt() {
        signIn(world.songCauChair());
        open("quan-tri");
        assertThat(shown()).doesNotContain("Địa chỉ của cổng");
        open("quan-tri/dia-chi");
        assertThat(shown()).doesNotContain("Lưu địa chỉ");
    }
}
