package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.CongCongTacHoi;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.security.TestSignIn;

/** Walks through the first page of an empty portal, as far as it goes; ends with a fault when a step is not as it should. */
final class SetUpOnce extends SpringBrowserlessTest {

    static final String DONE = "set up";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<WorkSource> work;

    /** @param arguments the portal's own */
    public static void main(String[] arguments) {
        try {
            ConfigurableApplicationContext portal = new SpringApplicationBuilder(CongCongTacHoi.class).run(arguments);
            BrowserlessTestSpringLookupInitializer.setApplicationContext(portal);
            SetUpOnce walk = new SetUpOnce();
            portal.getAutowireCapableBeanFactory().autowireBean(walk);
            walk.initVaadinEnvironment();
            walk.aWardIsTriedAndACityIsSetUpInOneAct();
            System.out.println(DONE);
        } catch (RuntimeException | AssertionError fault) {
            // Said in the output that the test shows; without the exit the portal's threads would keep running.
            fault.printStackTrace(System.out);
            System.exit(1);
        }
        System.exit(0);
    }

    private String shown() {
        roundTrip();
        return ((Component) getCurrentView()).getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private void type(String label, String value) {
        test(find(TextField.class).withLabel(label).single()).setValue(value);
    }

    private void paste(String block) {
        test(find(TextArea.class).single()).setValue(block);
        roundTrip();
    }

    private void submit() {
        roundTrip();
        test(find(Button.class)
                        .withCondition(button -> button.getText().equals("Thiết lập"))
                        .single())
                .click();
        roundTrip();
    }

    private List<String> faults() {
        return Stream.concat(find(TextField.class).all().stream(), find(PasswordField.class).all().stream())
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @SuppressWarnings("unchecked")
    private void aWardIsTriedAndACityIsSetUpInOneAct() {
        UI.getCurrent().navigate("thiet-lap");
        paste("Tổ 1\nTổ 2\tchi hội\nPhường khác\tphường");
        assertThat(shown())
                .as("a ward has branches below it, but no other ward")
                .contains("Đọc được 2 đơn vị, chưa lưu: 2 Chi hội")
                .contains("Dòng 3");
        submit();
        assertThat(faults())
                .as("every missing field says so at once")
                .contains("Đồng chí điền tên của Hội.", "Đồng chí đặt một mật khẩu.")
                .hasSize(6);
        type("Tên đầy đủ của Hội", "Hội LHPN thành phố Bắc Kạn");
        Select<UnitKind> kind = find(Select.class).withLabel("Cấp").single();
        assertThat(kind.getValue()).as("the name says the kind").isEqualTo(UnitKind.CITY);
        test(kind).selectItem("Hội LHPN huyện");
        type("Tên đầy đủ của Hội", "Hội LHPN thành phố Bắc Kạn cũ");
        assertThat(kind.getValue()).as("until she chose herself").isEqualTo(UnitKind.DISTRICT);
        test(kind).selectItem("Hội LHPN thành phố");
        type("Tên đầy đủ của Hội", "Hội LHPN thành phố Bắc Kạn");
        assertThat(find(TextField.class).withLabel("Dòng tên đơn vị").single().getValue())
                .as("the line of the letterhead is offered")
                .isEqualTo("HỘI LHPN THÀNH PHỐ BẮC KẠN");
        type("Địa danh trên văn bản", "Bắc Kạn");
        type("Tên gọi trong bảng", "Bắc Kạn");
        paste("Phường Sông Cầu\tphường\t\t01837\tBế Thị Hạnh\t12\nTổ 1\tchi hội\tSông Cầu");
        type("Họ và tên", "Ma Thị Quản");
        test((Select<Role>) find(Select.class).withLabel("Chức trách ở đơn vị").single())
                .selectItem("Chủ tịch");
        type("Tên đăng nhập", "quantri");
        test(find(PasswordField.class).single()).setValue("hoa đào nở sớm");
        submit();
        assertThat(shown()).contains("Dòng 1, cột 6").contains("Danh sách đơn vị trực thuộc còn chỗ cần sửa");
        assertThat(count("organisation_unit")).isZero();

        paste("Phường Sông Cầu\tphường\t\t01837\tBế Thị Hạnh\t0912345678\nTổ 1\tchi hội\tSông Cầu");
        assertThat(shown()).contains("Đọc được 2 đơn vị");
        submit();
        assertThat(count("organisation_unit")).as(shown()).isEqualTo(3);
        assertThat(count("security_account")).isEqualTo(1);
        assertThat(jdbc.sql("select role from security_grant")
                        .query(String.class)
                        .list())
                .as("she runs the portal and the unit")
                .containsExactlyInAnyOrder("ADMINISTRATOR", "CHAIR");
        assertThat(count("programme"))
                .as("the catalogue comes with a new portal")
                .isGreaterThan(5);

        TestSignIn first = jdbc.sql("select id, person_id, username from security_account")
                .query((row, n) ->
                        new TestSignIn(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .single();
        assertThat(first.call(() -> work.stream()
                        .flatMap(source -> source.waiting().stream())
                        .map(WorkItem::title)
                        .toList()))
                .as("the way from here to the first round")
                .contains(
                        "Ghi người của Hội vào danh bạ",
                        "Ghi các chỉ tiêu vào danh mục",
                        "Lập biểu số liệu",
                        "Mở đợt số liệu đầu tiên");

        submit();
        assertThat(shown()).as("only once").contains("Cổng đã được thiết lập rồi");
        assertThat(count("security_account")).isEqualTo(1);
    }
}
