package vn.congtachoi.event.guest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.event.TestEvent;
import vn.congtachoi.event.guest.GiftForm;
import vn.congtachoi.event.guest.GiftService;
import vn.congtachoi.event.guest.GuestCalls;
import vn.congtachoi.event.guest.GuestFilter;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestRetentionService;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.event.guest.RecipientForm;
import vn.congtachoi.event.guest.ToldWay;
import vn.congtachoi.event.guest.paper.GiftListFiles;
import vn.congtachoi.event.guest.paper.GuestListFiles;
import vn.congtachoi.event.paper.EventPaperKind;
import vn.congtachoi.event.paper.EventPaperwork;
import vn.congtachoi.shell.NotFoundView;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The list of guests, the door, the code and the gifts, as those inside and outside see them. */
class GuestScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    TestEvent events;

    @Autowired
    EventService eventService;

    @Autowired
    EventReading eventReading;

    @Autowired
    GuestService guests;

    @Autowired
    GuestCalls calls;

    @Autowired
    GuestReading reading;

    @Autowired
    GiftService gifts;

    @Autowired
    GuestRetentionService retention;

    @Autowired
    EventPaperwork papers;

    @Autowired
    GuestDesk desk;

    @Autowired
    GuestListFiles files;

    @Autowired
    GiftListFiles giftFiles;

    private TestCity.World world;
    private UUID event;

    @BeforeEach
    void found() {
        world = cities.build();
        event = events.issue(world.officer(), world.city(), "Gặp mặt 20/10", 0);
    }

    private UUID add(String name, String post, String organisation) {
        GuestForm form = GuestForm.of(GuestGroup.DELEGATE, "đồng chí", name, post, organisation);
        return world.officer().call(() -> guests.add(event, form, false));
    }

    private List<GuestLine> list() {
        return world.officer().call(() -> reading.list(event));
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        roundTrip();
        Grid<GuestLine> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name())
                .toList();
    }

    private void type(String label, String value) {
        test(find(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .last())
                .setValue(value);
    }

    @Test
    void theListIsReadFilteredAndPutIntoFiles() {
        add("Nguyễn Thị An", "Phó Chủ tịch", "UBND thành phố");
        add("Lý Thị Bé", "Bí thư", "Thành ủy");
        signIn(world.officer());
        open(GuestPaths.guests(event));
        assertThat(rows()).containsExactly("Lý Thị Bé", "Nguyễn Thị An");
        assertThat(shown()).contains("Khách mời", "Được mời", "được xóa từ ngày");
        open(GuestPaths.guests(event) + "?tim=thi+an");
        assertThat(rows()).containsExactly("Nguyễn Thị An");
        assertThat(shown()).contains("Đang hiện 1 trong 2 khách");
        world.officer().run(() -> {
            assertThat(files.excel(event, GuestFilter.ALL)).isNotEmpty();
            assertThat(files.pdf(event, GuestFilter.ALL.withText("an"))).isNotEmpty();
        });
    }

    @Test
    void outsideThereIsNoList() {
        signIn(world.songCauChair());
        for (String address : List.of(GuestPaths.guests(event), GuestPaths.checkIn(event))) {
            open(address);
            assertThat((Component) getCurrentView()).as(address).isInstanceOf(NotFoundView.class);
        }
    }

    @Test
    void theChairSetsForHowLongPeopleAreKeptAndIsToldWhatThatErases() {
        signIn(world.officer());
        open(GuestPaths.RULES);
        assertThat(shown())
                .contains("365 ngày sau ngày cuối", "Họ tên, số điện thoại", "Vẫn giữ", "Chủ tịch của đơn vị cao nhất")
                .doesNotContain("Sửa");
        signIn(world.chair());
        open(GuestPaths.RULES);
        press("Sửa");
        IntegerField days = find(IntegerField.class).single();
        test(days).setValue(7);
        press("Lưu");
        assertThat(words(find(Dialog.class).single())).contains("từ 30 đến 3.650 ngày");
        test(days).setValue(400);
        assertThat(words(find(Dialog.class).single())).contains("kết thúc trước ngày");
        press("Lưu");
        assertThat(shown()).contains("400 ngày sau ngày cuối");
        world.chair().run(() -> retention.set(retention.terms().with(365)));
    }

    @Test
    void aGuestIsWrittenByHandAndAskedAboutWhenSheMayBeThere() {
        add("Nguyễn Thị Hoà", "", "Tổ 5");
        signIn(world.officer());
        open(GuestPaths.guests(event));
        press("Ghi khách bằng tay");
        type("Họ và tên", "Nguyễn Thị Hoa");
        type("Cơ quan, đơn vị", "Tổ 5");
        press("Thêm khách");
        assertThat(list()).hasSize(1);
        Dialog dialog = find(Dialog.class).single();
        assertThat(words(dialog)).contains("chỉ khác dấu");
        test(find(Checkbox.class)
                        .withCondition(box -> "Là người khác, vẫn ghi vào danh sách".equals(box.getLabel()))
                        .single())
                .click();
        press("Thêm khách");
        assertThat(list()).extracting(GuestLine::name).containsExactly("Nguyễn Thị Hoà", "Nguyễn Thị Hoa");
    }

    @Test
    void whatIsTypedOfAGuestIsKeptUntilItIsSaved() {
        signIn(world.officer());
        open(GuestPaths.guests(event));
        press("Ghi khách bằng tay");
        type("Họ và tên", "Nguyễn Thị An");
        type("Chức vụ", "Hội viên");
        type("Điện thoại", "12");
        assertThat(words(find(Dialog.class).single())).contains("Đã giữ nháp");
        press("Thêm khách");
        assertThat(words(find(Dialog.class).single())).contains("xem lại các ô được đánh dấu");
        assertThat(list()).isEmpty();

        signIn(world.viceChair());
        open(GuestPaths.guests(event));
        press("Ghi khách bằng tay");
        assertThat(words(find(Dialog.class).single()))
                .as("nobody reads another's draft")
                .doesNotContain("Khôi phục");
        signIn(world.officer());
        open(GuestPaths.guests(event));
        press("Ghi khách bằng tay");
        press("Khôi phục");
        assertThat(field("Họ và tên").getValue()).isEqualTo("Nguyễn Thị An");
        assertThat(field("Chức vụ").getValue()).isEqualTo("Hội viên");
        type("Điện thoại", "0912 345 678");
        press("Thêm khách");
        assertThat(list()).extracting(GuestLine::standing).containsExactly("Hội viên");
        press("Ghi khách bằng tay");
        assertThat(words(find(Dialog.class).single())).doesNotContain("Khôi phục");
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .last();
    }

    @Test
    void theInvitationOfOneGuestIsFetchedWhereSheIs() {
        add("Nguyễn Thị An", "", "");
        signIn(world.officer());
        open(GuestPaths.guests(event));
        assertThat(words(guest())).contains("Đồng chí soạn Giấy mời trước").doesNotContain("Tải giấy mời");
        world.officer().run(() -> papers.begin(event, EventPaperKind.INVITATION));
        assertThat(words(guest())).contains("Tải giấy mời của khách này (PDF)").doesNotContain("soạn Giấy mời trước");
    }

    /** The first guest as she is looked at now. */
    private GuestDialog guest() {
        GuestReading.Sheet sheet = reading.sheet(event);
        return new GuestDialog(desk, sheet, sheet.guests().getFirst(), () -> {});
    }

    @Test
    void whatCannotBeReadStaysInTheField() {
        signIn(world.officer());
        open(GuestPaths.guests(event));
        press("Dán danh sách");
        TextArea field = find(TextArea.class).last();
        test(field).setValue("Họ tên\tChức vụ\tĐiện thoại\nLý Thị Bé\tHội viên\t0912345678\nBế Thị Cúc\t\t12\n");
        assertThat(words(find(Dialog.class).single())).contains("1 dòng cần sửa", "Dòng 3:");
        press("Thêm 1 khách");
        assertThat(list()).extracting(GuestLine::name).containsExactly("Lý Thị Bé");
        assertThat(field.getValue()).isEqualTo("Họ tên\tChức vụ\tĐiện thoại\nBế Thị Cúc\t\t12");
    }

    @Test
    void whoWasToldOfAnotherPlaceIsListedWithOneText() {
        UUID an = add("Nguyễn Thị An", "", "");
        add("Lý Thị Bé", "", "");
        world.officer().run(() -> calls.told(event, Set.of(an), ToldWay.PAPER));
        EventForm form = world.officer().call(() -> eventReading.detail(event)).form();
        EventForm moved = new EventForm(
                form.kind(),
                form.title(),
                form.time(),
                EventWhere.at("Nhà văn hóa"),
                form.heads(),
                form.occasion(),
                form.participants(),
                form.dress(),
                form.expected(),
                form.indicatorId(),
                form.version());
        world.officer().run(() -> eventService.change(event, moved, "", KnownClashes.NONE));
        signIn(world.officer());
        open(GuestPaths.guests(event));
        assertThat(shown()).contains("Đã báo lịch cũ (1)", "tại Nhà văn hóa", "tại Hội trường: đồng chí Nguyễn Thị An");
        press("Ghi đã báo lại");
        press("Ghi đã báo");
        assertThat(shown()).doesNotContain("Đã báo lịch cũ (");
        assertThat(list()).noneMatch(line -> line.told().outdated());
    }

    @Test
    void theDoorsOfTodayAreRowsThatLeadToThem() {
        add("Nguyễn Thị An", "", "");
        signIn(world.officer());
        open(GuestPaths.DOORS);
        Anchor row = find(Anchor.class)
                .withCondition(link -> link.getHref().equals(GuestPaths.checkIn(event)))
                .single();
        assertThat(words(row)).contains("Gặp mặt 20/10", "Đã đến 0, được mời 1");
        assertThat(shown()).contains("Hôm nay").doesNotContain("Ngày mai");
        signIn(world.songCauChair());
        open(GuestPaths.DOORS);
        assertThat(shown()).contains("không có sự kiện nào để điểm danh").doesNotContain("Gặp mặt");
    }

    @Test
    void theDoorCarriesWhoeverIsInvited() {
        add("Nguyễn Thị An", "", "");
        signIn(world.officer());
        open(GuestPaths.checkIn(event));
        String model = find(CheckInDesk.class).single().getElement().getProperty("model");
        assertThat(model).contains("Nguyễn Thị An", "Sẵn sàng điểm danh").doesNotContain("csrf\":{");
    }

    @Test
    void theCodeTellsAStrangerTheEventAndThoseInsideTheGuest() {
        UUID an = add("Nguyễn Thị An", "Hội viên", "");
        String link = list().getFirst().link();
        String path = link.substring(link.indexOf("diem-danh/"));
        SecurityContextHolder.clearContext();
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        open(path);
        assertThat(words(page())).contains("Gặp mặt 20/10", "Hội trường").doesNotContain("An", "Hội viên");
        assertThat(list().getFirst().presence().isThere()).isFalse();
        signIn(world.songCauChair());
        open(path);
        assertThat(words(page())).contains("Gặp mặt 20/10").doesNotContain("Nguyễn");
        signIn(world.officer());
        open(path);
        assertThat(words(page())).contains("Nguyễn Thị An", "Hội viên");
        assertThat(list().getFirst().presence().isThere()).isTrue();
        open("");
        open(path);
        assertThat(words(page())).contains("Đã điểm danh trước đó");
        assertThat(list()).extracting(GuestLine::id).containsExactly(an);
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    @Test
    void giftsAreForAllAndTheirPeopleForThoseInside() {
        world.officer()
                .run(() -> gifts.add(
                        event,
                        GiftForm.of("Quà hội viên", 35, "phần", 8_000_000L, "Vận động"),
                        List.of(RecipientForm.of("Nguyễn Thị Ánh", "Tổ 5"))));
        signIn(world.songCauChair());
        open(GuestPaths.gifts(event));
        assertThat(shown())
                .contains("Quà hội viên", "8.000.000", "Nguyễn T. Á***")
                .doesNotContain("Tổ 5", "Sửa");
        signIn(world.officer());
        open(GuestPaths.gifts(event));
        assertThat(shown()).contains("Nguyễn Thị Ánh", "Tổ 5");
        world.officer().run(() -> assertThat(giftFiles.toSign(event)).isNotEmpty());
        press("Sửa");
        type("Quà, hỗ trợ", "Quà Tết");
        press("Lưu");
        assertThat(shown()).contains("Quà Tết", "Nguyễn Thị Ánh");
    }
}
