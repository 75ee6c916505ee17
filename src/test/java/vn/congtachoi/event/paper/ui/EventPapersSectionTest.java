package vn.congtachoi.event.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.event.EventAct;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventRoute;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.event.TestEvent;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.event.paper.EventPaperKind;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.DownloadLink;

/** The papers of an event on its page. */
class EventPapersSectionTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestEvent events;

    @Autowired
    EventReading reading;

    @Autowired
    EventPaperDesk desk;

    @Autowired
    EventService service;

    @Autowired
    EventRoute route;

    @Autowired
    GuestService guests;

    private TestCity.World world;
    private UUID event;

    @BeforeEach
    void begun() {
        world = cities.build();
        event = events.begin(world.officer(), world.city(), "Gặp mặt 20/10", 9);
    }

    private EventPapersSection show(TestSignIn who) {
        signIn(who);
        open("van-ban");
        EventPapersSection section = new EventPapersSection(reading.detail(event), desk, () -> {});
        UI.getCurrent().add(section);
        roundTrip();
        return section;
    }

    private MenuBar menu(String button) {
        return find(MenuBar.class)
                .withCondition(bar ->
                        bar.getItems().stream().anyMatch(item -> item.getText().equals(button)))
                .single();
    }

    private List<String> offered(String button) {
        return menu(button).getItems().getFirst().getSubMenu().getItems().stream()
                .map(item -> words(item) + (item.isEnabled() ? "" : " [–]"))
                .toList();
    }

    @Test
    void whatCanBeWrittenIsOfferedAndTheRestSaysWhy() {
        EventPapersSection section = show(world.officer());
        assertThat(words(section)).contains("Văn bản, giấy tờ", "Chưa có văn bản nào");
        assertThat(offered("Soạn văn bản"))
                .contains("Giấy mời")
                .anyMatch(words -> words.startsWith("Dự toán kinh phí") && words.contains("Chưa có dự toán"))
                .anyMatch(words -> words.startsWith("Báo cáo kết quả") && words.contains("Sự kiện chưa diễn ra"))
                .anyMatch(words -> words.startsWith("Thông báo thay đổi") && words.endsWith("[–]"));
        assertThat(offered("In, tải về"))
                .anyMatch(words -> words.contains("Giấy mời từng người") && words.contains("soạn Giấy mời trước"))
                .anyMatch(words -> words.contains("Danh sách ký nhận quà") && words.contains("Chưa ghi quà"))
                .anyMatch(words -> words.startsWith("Tin bài") && words.endsWith("[–]"));
        new MenuBarTester<>(menu("Soạn văn bản")).clickItem("Soạn văn bản", "Giấy mời");
        roundTrip();
        assertThat(address()).startsWith("van-ban/");
        assertThat(words(show(world.officer()))).contains("Giấy mời", "Dự thảo");
    }

    @Test
    void aPaperThatWasOvertakenIsWrittenAnewHere() {
        world.officer().run(() -> desk.papers().begin(event, EventPaperKind.INVITATION));
        EventForm form = world.officer().call(() -> reading.detail(event)).form();
        world.officer().run(() -> service.change(event, form.in(EventWhere.at("Sân vận động")), "", KnownClashes.NONE));
        assertThat(words(show(world.officer()))).contains("được soạn trước khi nội dung thay đổi");
        press("Soạn lại");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(words(show(world.officer()))).doesNotContain("được soạn trước khi");
    }

    @Test
    void invitationsAreFetchedForAllOrForThoseNotToldYet() {
        world.officer().run(() -> desk.papers().begin(event, EventPaperKind.INVITATION));
        world.officer()
                .run(() -> guests.add(
                        event, GuestForm.of(GuestGroup.DELEGATE, "đồng chí", "Lục Thị Thơm", "", ""), false));
        show(world.officer());
        new MenuBarTester<>(menu("In, tải về")).clickItem("In, tải về", "Giấy mời từng người (PDF)");
        roundTrip();
        assertThat(words(find(Dialog.class).single())).contains("Mỗi khách một trang");
        assertThat(find(DownloadLink.class).all())
                .extracting(link -> link.getText())
                .contains("Tải giấy mời của tất cả khách", "Tải giấy mời của những khách chưa báo");
    }

    @Test
    void theNewsIsEditedAndFetched() {
        event = events.issue(world.officer(), world.city(), "Gặp mặt 20/10", 0);
        world.officer().run(() -> route.take(event, EventAct.HOLD, ""));
        show(world.officer());
        new MenuBarTester<>(menu("In, tải về")).clickItem("In, tải về", "Tin bài");
        roundTrip();
        assertThat(find(TextArea.class).withLabel("Nội dung tin").single().getValue())
                .startsWith("Gặp mặt 20/10")
                .contains("tổ chức gặp mặt 20/10");
    }

    @Test
    void whoeverStandsOutsideSeesNoneOfIt() {
        event = events.issue(world.officer(), world.city(), "Gặp mặt 20/10", 9);
        assertThat(show(world.songCauChair()).isVisible()).isFalse();
    }
}
