package vn.congtachoi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.DelegationRow;
import vn.congtachoi.security.Delegations;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** An absent person passes her work on, and her deputy does it in a tab that says so. */
class DelegationScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestActing tabs;

    @Autowired
    Delegations delegations;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    /** What stands above the page about whose work she does; empty when it is her own. */
    private String strip() {
        roundTrip();
        return find(ActingStrip.class).all().stream().map(ScreenTest::words).collect(Collectors.joining());
    }

    private List<MenuItem> entries() {
        roundTrip();
        MenuBar bar = find(MenuBar.class).withClassName("app-person-menu").single();
        return bar.getItems().getFirst().getSubMenu().getItems();
    }

    private List<String> menu() {
        return entries().stream().map(MenuItem::getText).toList();
    }

    private void choose(String entry) {
        MenuItem chosen = entries().stream()
                .filter(item -> item.getText().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
        roundTrip();
    }

    @Test
    void sheWritesDownWhoDoesHerWorkAndTakesItBack() {
        signIn(world.chair());
        open("tai-khoan");
        assertThat(shown()).contains("Ủy quyền khi đi vắng", "Mở ủy quyền");
        open("tai-khoan/uy-quyen");
        assertThat(shown()).contains("Chưa có ủy quyền nào");
        press("Ghi ủy quyền");
        Dialog dialog = find(Dialog.class).single();
        assertThat(words(dialog)).contains("duyệt kế hoạch");
        pressInDialog();
        assertThat(words(dialog)).contains("Đồng chí chọn người được ủy quyền");
        deputy("Nông Thị Lan");
        DatePicker last = find(DatePicker.class).all().getLast();
        test(last).setValue(LocalDate.now(clock).plusDays(3));
        pressInDialog();
        assertThat(shown()).contains("Nông Thị Lan", "Đang hiệu lực");
        press("Kết thúc");
        ConfirmDialog ask = find(ConfirmDialog.class).single();
        test(ask).confirm();
        assertThat(shown()).contains("Đã kết thúc", "kết thúc sớm");
    }

    @SuppressWarnings("unchecked")
    private void deputy(String name) {
        ComboBox<PersonOnDay> field = find(ComboBox.class).single();
        field.setValue(world.chair().call(delegations::deputies).stream()
                .filter(choice -> choice.fullName().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private void pressInDialog() {
        roundTrip();
        Dialog dialog = find(Dialog.class).single();
        Stream.of(dialog)
                .flatMap(each -> each.getFooter().getElement().getChildren())
                .map(element -> element.getComponent().orElseThrow())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words(button).equals("Ghi ủy quyền"))
                .forEach(button -> test(button).click());
        roundTrip();
    }

    @Test
    void theMenuOffersWhomSheMayActForAndTheStripSaysSoOnEveryPage() {
        tabs.given(world.chair(), world.viceChair());
        signIn(world.viceChair());
        open("nhiem-vu");
        assertThat(menu()).contains("Xử lý thay đ/c Hà Thị Hương", "Chữ ký số của tôi");
        choose("Xử lý thay đ/c Hà Thị Hương");
        assertThat(address()).isEmpty();
        assertThat(strip()).contains("Đang xử lý thay đ/c Hà Thị Hương (đến ");
        open("lich-tuan");
        assertThat(strip()).contains("Đang xử lý thay đ/c Hà Thị Hương");
        assertThat(menu()).contains("Thôi xử lý thay").doesNotContain("Chữ ký số của tôi");
        press("Thôi xử lý thay");
        assertThat(address()).isEmpty();
        assertThat(strip()).isEmpty();
    }

    @Test
    void theFirstPageOffersItToo() {
        tabs.given(world.chair(), world.viceChair());
        signIn(world.viceChair());
        open("");
        assertThat(shown()).contains("Chào đồng chí Lan", "Đ/c Hà Thị Hương ủy quyền cho đồng chí đến hết ngày");
        press("Xử lý thay");
        assertThat(strip()).contains("Đang xử lý thay đ/c Hà Thị Hương");
        assertThat(shown()).contains("Chào đồng chí Lan").doesNotContain("ủy quyền cho đồng chí");
    }

    @Test
    void anotherTabIsHerself() {
        tabs.given(world.chair(), world.viceChair());
        signIn(world.viceChair());
        open("");
        press("Xử lý thay");
        signIn(world.viceChair());
        open("nhiem-vu");
        assertThat(strip()).isEmpty();
    }

    @Test
    void onceItIsTakenBackSheIsHerselfWithTheNextClickAndToldSo() {
        UUID made = tabs.given(world.chair(), world.viceChair());
        signIn(world.viceChair());
        open("");
        press("Xử lý thay");
        Thread chair = Thread.ofPlatform().start(() -> world.chair().run(() -> {
            DelegationRow row = delegations.mine().getFirst();
            delegations.end(made, row.version());
        }));
        join(chair);
        open("nhiem-vu");
        assertThat(strip()).isEmpty();
        assertThat(find(Notification.class).all().stream().map(ScreenTest::words))
                .anyMatch(words -> words.contains("Ủy quyền đã kết thúc"));
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theKeyOfTheAbsentPersonIsNeverShown() {
        tabs.given(world.chair(), world.viceChair());
        signIn(world.viceChair());
        open("");
        press("Xử lý thay");
        open("chu-ky-so");
        assertThat(shown()).contains("Chữ ký số là của riêng từng người").doesNotContain("Kiểm tra");
        open("tai-khoan/uy-quyen");
        assertThat(shown()).contains("không ủy quyền tiếp được").doesNotContain("Ghi ủy quyền ");
        open("quan-tri");
        assertThat(shown()).doesNotContain("Cấp tài khoản");
    }
}
