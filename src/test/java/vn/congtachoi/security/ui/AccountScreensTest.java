package vn.congtachoi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.security.AccountCandidate;
import vn.congtachoi.security.AccountIssue;
import vn.congtachoi.security.AccountRow;
import vn.congtachoi.security.AccountSlip;
import vn.congtachoi.security.NewAccount;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.ScreenTest;
import vn.congtachoi.support.TestCity;

/** The administration of accounts on the screen, from the batch to the first sign-in and the log. */
class AccountScreensTest extends ScreenTest {

    @Autowired
    TestCity cities;

    @Autowired
    AccountIssue issue;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> Grid<T> grid() {
        roundTrip();
        return find(Grid.class).all().stream()
                .filter(Grid::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
    }

    private TestSignIn withSlip(String[] password) {
        AccountSlip slip = world.songCauChair().call(() -> {
            AccountCandidate head = issue.candidates(world.to2()).getFirst();
            return issue.create(List.of(new NewAccount(head.personId(), null, Role.BRANCH_HEAD, world.to2())))
                    .getFirst();
        });
        password[0] = slip.oneTimePassword();
        return new TestSignIn(slip.accountId(), world.to1Head().personId(), slip.username());
    }

    @Test
    void theListShowsHerReachAndKeepsItsFilterInTheAddress() {
        signIn(world.songCauChair());
        open("quan-tri");
        Grid<AccountRow> grid = grid();
        assertThat(test(grid).size()).isEqualTo(2);
        open("quan-tri?tim=mai");
        Grid<AccountRow> found = grid();
        assertThat(test(found).size()).isEqualTo(1);
        assertThat(test(found).getRow(0).personName()).isEqualTo("Lục Thị Mai");
    }

    @Test
    void aBatchShowsItsSlipsOnce() {
        signIn(world.songCauChair());
        open("quan-tri/cap-tai-khoan");
        Grid<AccountCandidate> grid = grid();
        grid.asMultiSelect().select(test(grid).getRow(0));
        press("Cấp 1 tài khoản");
        assertThat(shown()).contains("Đã cấp 1 tài khoản", "Triệu Thị Sáu", "sau.tt", "Mật khẩu dùng một lần");
        assertThat(shown()).as("many communes have a branch of that name").contains("(Sông Cầu");
        open("quan-tri");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(address()).startsWith("quan-tri/cap-tai-khoan");
    }

    @Test
    void whenEverybodyHasAnAccountThePageSaysSo() {
        signIn(world.nongThuongChair());
        open("quan-tri/cap-tai-khoan");
        assertThat(shown()).contains("Ai đang giữ chức vụ ở đây cũng đã có tài khoản", "Mở danh bạ");
    }

    @Test
    void aNewPasswordIsShownAsASlip() {
        signIn(world.songCauChair());
        open("quan-tri/" + world.to1Head().accountId());
        press("Đặt lại mật khẩu");
        confirm();
        assertThat(words(find(Dialog.class).single()))
                .contains("Lục Thị Mai", world.to1Head().username());
    }

    @Test
    void closingAsksForTheReasonAndTellsTheConsequence() {
        signIn(world.songCauChair());
        open("quan-tri/" + world.to1Head().accountId());
        press("Đóng tài khoản");
        TextField reason = find(TextField.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("thôi giữ chức");
        press("Đóng tài khoản");
        confirm();
        assertThat(shown()).contains("Đã đóng", "Mở lại tài khoản");
    }

    @Test
    void aSistersAccountHasNoPage() {
        signIn(world.songCauChair());
        open("quan-tri/" + world.khauDangHead().accountId());
        assertThat(shown()).doesNotContain("Đặng Thị Ế").contains("Không tìm thấy trang");
    }

    @Test
    void whoHasNoRightFindsNoPages() {
        signIn(world.to1Head());
        for (String path : List.of("quan-tri", "quan-tri/cap-tai-khoan", "nhat-ky")) {
            open(path);
            assertThat(shown()).as(path).doesNotContain("Cấp tài khoản").doesNotContain("Kiểm tra nhật ký");
        }
    }

    @Test
    void aOneTimePasswordLeadsToChoosingOnesOwnAndThenOn() {
        String[] password = new String[1];
        signIn(withSlip(password));
        open("so-lieu?trang=2");
        assertThat(address()).startsWith("tai-khoan/mat-khau?den=so-lieu");
        open("tai-khoan");
        assertThat(address()).startsWith("tai-khoan/mat-khau");
        open("so-lieu?trang=2");
        List<PasswordField> fields = find(PasswordField.class).all();
        test(fields.get(0)).setValue(password[0]);
        test(fields.get(1)).setValue("mot cau de nho");
        test(fields.get(2)).setValue("mot cau de nho");
        press("Đổi mật khẩu");
        assertThat(address()).isEqualTo("so-lieu?trang=2");
    }

    @Test
    void ownAccountShowsTypePasswordAndDevices() {
        signIn(world.to1Head());
        open("tai-khoan");
        assertThat(shown()).contains("Cỡ chữ", "Nơi đang đăng nhập", "Đổi mật khẩu");
    }

    @Test
    void theLogTellsInWordsAndOpensOnTheSignInsByItsAddress() {
        String[] password = new String[1];
        withSlip(password);
        signIn(world.songCauChair());
        open("nhat-ky");
        assertThat(test(this.<Object>grid()).size()).isPositive();
        open("nhat-ky?nhat-ky=dang-nhap");
        assertThat(test(this.<Object>grid()).size()).isZero();
    }
}
