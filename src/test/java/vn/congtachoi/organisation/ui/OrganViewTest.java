package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.organisation.Formed;
import vn.congtachoi.organisation.OrganKind;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.PostForm;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** Organs and terms on the screen. */
class OrganViewTest extends ScreenTest {

    private static final LocalDate THEN = LocalDate.of(2021, 6, 10);

    @Autowired
    TestCity cities;

    @Autowired
    OrganService organs;

    @Autowired
    PeopleService people;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    private void committee(UUID unit) {
        world.officer().run(() -> {
            UUID organ = organs.create(unit, OrganKind.BTV, "Ban Thường vụ thử");
            UUID term = organs.beginTerm(organ, "Nhiệm kỳ 2021 - 2026", THEN, Formed.ELECTED, "NQ 1");
            for (UUID member :
                    new UUID[] {world.officer().personId(), world.chair().personId()}) {
                people.givePost(
                        new PostForm(member, unit, organ, term, Position.STANDING_MEMBER, "", THEN, null, false));
            }
        });
    }

    @Test
    void showsTermAndMembersInTheOrderOfRankAsOfADay() {
        committee(world.city());
        signIn(world.viewer());
        open("to-chuc/bo-may");
        assertThat(shown())
                .contains("Ban Thường vụ thử", "Nhiệm kỳ 2021 - 2026, từ 10/6/2021 · Bầu · NQ 1")
                .containsSubsequence("Hà Thị Hương", "Đàm Thị Cúc")
                .doesNotContain("Thêm thành viên", "Thêm ban");
        open("to-chuc/bo-may?ngay=2021-06-09");
        assertThat(shown()).contains("Chưa có thành viên").doesNotContain("Hà Thị Hương");
        open("to-chuc/bo-may?don-vi=" + world.songCau());
        assertThat(shown()).contains("Chưa ghi ban nào");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOrganIsAddedAndItsTermBegins() {
        signIn(world.songCauChair());
        open("to-chuc/bo-may");
        press("Thêm ban");
        test((Select<OrganKind>) find(Select.class).withCaption("Loại ban").single())
                .selectItem("Ban Chấp hành");
        press("Thêm");
        assertThat(shown()).contains("Ban Chấp hành Hội LHPN phường Sông Cầu", "Chưa có nhiệm kỳ đang chạy");
        press("Bắt đầu nhiệm kỳ mới");
        test(find(TextField.class).withCaption("Tên nhiệm kỳ").single()).setValue("Nhiệm kỳ 2021 - 2026");
        test(find(DatePicker.class).withCaption("Từ ngày").single()).setValue(THEN);
        pressLast("Bắt đầu nhiệm kỳ mới");
        assertThat(shown()).contains("Nhiệm kỳ 2021 - 2026, từ 10/6/2021 · Bầu");
    }

    @Test
    void theEndOfATermIsAskedAndEndsItsMemberships() {
        committee(world.city());
        signIn(world.officer());
        open("to-chuc/bo-may");
        press("Kết thúc nhiệm kỳ");
        test(find(TextField.class).withCaption("Lý do hoặc căn cứ").single()).setValue("NQ 9");
        pressLast("Kết thúc nhiệm kỳ");
        assertThat(shown()).contains("Chưa có thành viên", "Chưa có nhiệm kỳ đang chạy");
    }

    @Test
    void aSisterCommuneIsSeenButNotChanged() {
        signIn(world.songCauChair());
        open("to-chuc/bo-may?don-vi=" + world.nongThuong());
        assertThat(shown()).contains("Nông Thượng").doesNotContain("Thêm ban");
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
