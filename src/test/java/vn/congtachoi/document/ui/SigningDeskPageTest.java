package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.document.DocumentState;

/** Several papers are signed with the PIN asked once. */
class SigningDeskPageTest extends DocumentScreenTest {

    private void tick(String label) {
        Checkbox box = find(Checkbox.class)
                .withCondition(each -> each.getLabel().equals(label))
                .single();
        test(box).click();
        roundTrip();
    }

    private void signWith(String pin) {
        test(find(PasswordField.class, dialog()).single()).setValue(pin);
        inDialog("Ký số");
    }

    private DocumentState state(UUID paper) {
        return offices.detail(office.chair(), paper).state();
    }

    @Test
    void whatSheHasTickedIsSignedAndTheRestWaits() {
        UUID first = offices.toSign(office, "thứ nhất");
        UUID second = offices.toSign(office, "thứ hai");
        UUID third = offices.toSign(office, "thứ ba");
        signIn(office.chair());
        open("van-ban");
        assertThat(link("Chờ tôi ký").getHref()).isEqualTo("van-ban/cho-ky");
        open("van-ban/cho-ky");
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Ký số"))
                        .single()
                        .isEnabled())
                .isFalse();
        tick("Chọn cả 3 văn bản");
        tick("Báo cáo thứ hai");
        press("Ký số 2 văn bản");

        signWith("000001");
        assertThat(isDialogOpen()).isTrue();
        assertThat(List.of(state(first), state(second), state(third))).containsOnly(DocumentState.TO_SIGN);

        signWith("731902");
        assertThat(shown())
                .contains("Đã ký 2/2 văn bản")
                .contains("Đã ký, số 01/BC-BTV")
                .contains("Đã ký, số 02/BC-BTV");
        assertThat(offices.detail(office.chair(), first).notation()).isEqualTo("01/BC-BTV");
        assertThat(offices.detail(office.chair(), third).notation()).isEqualTo("02/BC-BTV");
        assertThat(state(second)).isEqualTo(DocumentState.TO_SIGN);
    }

    @Test
    void whoHasNothingToSignIsToldSo() {
        offices.submitted(office, "chưa duyệt");
        signIn(office.chair());
        open("van-ban/cho-ky");
        assertThat(shown()).contains("Không có văn bản nào chờ đồng chí ký");
    }
}
