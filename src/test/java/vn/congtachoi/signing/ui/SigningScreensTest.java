package vn.congtachoi.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.Pin;
import vn.congtachoi.signing.SigningKeys;
import vn.congtachoi.signing.TestCertificates;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.FileReceiver;

/** What a person sees of her key, a clerk of the seal, and an administrator of the authorities. */
class SigningScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    SigningKeys keys;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private void password(String label, String value) {
        roundTrip();
        test(findInView(PasswordField.class).withLabel(label).all().getFirst()).setValue(value);
    }

    private String fault(String label) {
        return findInView(PasswordField.class).withLabel(label).all().getFirst().getErrorMessage();
    }

    private void upload(String name) {
        findInView(KeyUploadPanel.class).all().getFirst().chosen("khoa.p12", TestCertificates.keyFile(name));
        password("Mật khẩu của tệp", TestCertificates.PASSWORD);
        press("Kiểm tra");
    }

    private void store(String first, String second) {
        password("Mã PIN mới", first);
        password("Nhập lại mã PIN mới", second);
        press("Đưa vào sử dụng");
    }

    private void inDialog(String caption) {
        roundTrip();
        test(find(Button.class, find(Dialog.class).single())
                        .withCondition(button -> words(button).equals(caption))
                        .single())
                .click();
        roundTrip();
    }

    private void reason(String text) {
        test(find(TextField.class, find(Dialog.class).single())
                        .withLabel("Lý do")
                        .single())
                .setValue(text);
    }

    @Test
    void aKeyIsCheckedShownAndTakenIntoUse() {
        signIn(world.songCauChair());
        open("chu-ky-so");
        assertThat(shown()).contains("Chữ ký số của tôi").contains("chưa có chứng thư");
        findInView(KeyUploadPanel.class).single().chosen("khoa.p12", TestCertificates.keyFile("Bế Thị Hạnh"));
        password("Mật khẩu của tệp", "sai");
        press("Kiểm tra");
        assertThat(fault("Mật khẩu của tệp")).contains("chưa đúng");
        password("Mật khẩu của tệp", TestCertificates.PASSWORD);
        press("Kiểm tra");
        assertThat(shown()).contains("Bế Thị Hạnh").contains("Test CA").contains("Dấu vân tay");
        store("731902", "731903");
        assertThat(fault("Nhập lại mã PIN mới")).contains("chưa giống nhau");
        store("2023", "2023");
        assertThat(fault("Mã PIN mới")).contains("ít nhất 6 chữ số");
        store("731902", "731902");
        assertThat(shown())
                .contains("Dùng để ký được đến")
                .contains("Dùng được")
                .contains("chưa nối dịch vụ dấu thời gian")
                .contains("Thay chứng thư");
    }

    @Test
    void thePinIsChangedAndTheKeyRemovedWithAReason() {
        TestSignIn chair = world.songCauChair();
        KeyOwner owner = KeyOwner.person(chair.personId());
        byte[] file = TestCertificates.keyFile("Bế Thị Hạnh");
        chair.run(() -> keys.store(owner, file, TestCertificates.PASSWORD, Pin.of("731902")));
        signIn(chair);
        open("chu-ky-so");
        password("Mã PIN hiện nay", "111112");
        password("Mã PIN mới", "480263");
        password("Nhập lại mã PIN mới", "480263");
        press("Đổi mã PIN");
        assertThat(fault("Mã PIN hiện nay")).contains("Mã PIN chưa đúng");
        password("Mã PIN hiện nay", "731902");
        press("Đổi mã PIN");
        press("Gỡ khóa ký");
        inDialog("Gỡ khóa ký");
        assertThat(find(Dialog.class).exists()).isTrue();
        reason("Nghỉ hưu");
        inDialog("Gỡ khóa ký");
        assertThat(shown()).contains("chưa có chứng thư");
    }

    @Test
    void aPictureIsShownAsItWillLookAndABlankOneIsRefused() throws IOException {
        signIn(world.songCauChair());
        open("chu-ky-so");
        FileReceiver receiver = find(
                        FileReceiver.class, findInView(PicturePanel.class).single())
                .single();
        receiver.take("trắng.png", picture(Color.WHITE));
        assertThat(shown()).contains("Không thấy nét mực").contains("Chưa có ảnh");
        receiver.take("ky.png", picture(Color.BLACK));
        assertThat(findInView(Image.class).single().getAlt()).contains("Ảnh chữ ký");
        press("Bỏ ảnh");
        assertThat(shown()).contains("Chưa có ảnh");
    }

    private static byte[] picture(Color ink) throws IOException {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 100);
        graphics.setColor(ink);
        graphics.fillRect(40, 40, 100, 10);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void theClerkKeepsTheSealOfHerUnitOnly() {
        signIn(cities.newcomer(world.songCau(), Role.CLERK));
        open("quan-tri/con-dau-so");
        assertThat(shown()).contains("Sông Cầu " + world.mark()).contains("Đơn vị chưa có chứng thư");
        assertThat(findInView(ComboBox.class).exists()).isFalse();
        upload("Hội LHPN phường Sông Cầu");
        store("731902", "731902");
        assertThat(shown()).contains("Dùng để ký được đến");
        open("quan-tri/con-dau-so?don-vi=" + world.nongThuong());
        assertThat(shown()).contains("Sông Cầu " + world.mark()).doesNotContain("Nông Thượng");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAdministratorChoosesAmongHerUnits() {
        signIn(world.administrator());
        open("quan-tri/con-dau-so");
        ComboBox<UnitRef> units = findInView(ComboBox.class).single();
        assertThat(units.getListDataView().getItems())
                .extracting(UnitRef::id)
                .contains(world.city(), world.songCau())
                .doesNotContain(world.to1());
        open("quan-tri/con-dau-so?don-vi=" + world.nongThuong());
        assertThat(shown()).contains("Nông Thượng " + world.mark());
    }

    @Test
    void anAuthorityIsBelievedWithItsListAndNoLonger() {
        String name = "CA " + world.mark();
        TestCertificates.NewAuthority authority = TestCertificates.newAuthority(name);
        signIn(world.administrator());
        open("quan-tri/chung-thuc");
        FileReceiver lists = findInView(FileReceiver.class).last();
        lists.take("ca.crl", authority.list());
        assertThat(shown()).contains("chưa phải tổ chức chứng thực được tin cậy");
        FileReceiver certificates = findInView(FileReceiver.class).all().getFirst();
        certificates.take("ca.cer", "xin chào".getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("không phải tệp chứng thư");
        certificates.take("ca.cer", authority.certificate());
        assertThat(shown()).contains(name).contains("Chưa có danh sách thu hồi");
        findInView(FileReceiver.class).last().take("ca.crl", authority.list());
        assertThat(shown()).contains("có 1 chứng thư");
        findInView(FileReceiver.class).last().take("ca.crl", authority.list());
        assertThat(shown()).contains("mới hơn hoặc bằng");
        pressOf(name, "Thôi tin cậy");
        reason("Đã ngừng cấp");
        inDialog("Thôi tin cậy");
        assertThat(shown()).doesNotContain(name);
    }

    /** The act in the section of this authority; other tests believe others. */
    private void pressOf(String authority, String caption) {
        roundTrip();
        test(findInView(Button.class)
                        .withCondition(button -> words(button).equals(caption)
                                && button.getParent()
                                        .flatMap(acts -> acts.getParent())
                                        .filter(section -> words(section).contains(authority))
                                        .isPresent())
                        .single())
                .click();
        roundTrip();
    }

    @Test
    void anAdministratorBelowReadsAndDoesNotChange() {
        signIn(cities.newcomer(world.songCau(), Role.ADMINISTRATOR));
        open("quan-tri/chung-thuc");
        assertThat(shown())
                .contains("đơn vị cấp trên cùng")
                .doesNotContain("Thêm chứng thư của tổ chức")
                .doesNotContain("Thôi tin cậy");
    }
}
