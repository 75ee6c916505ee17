package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people outside the office learn of a paper: behind its code, and in their inbox. */
class ProofPageTest extends DocumentScreenTest {

    @Test
    void whoeverComesByTheCodeReadsWhoSignedAndHowMuchThatProves() {
        UUID paper = offices.issued(office, "Kết quả công tác");
        signIn(office.world().nongThuongChair());
        open("xac-thuc/" + offices.code(paper));
        assertThat(shown())
                .contains("Chữ ký hợp lệ")
                .contains("Kết quả công tác")
                .contains("01/BC-BTV")
                .contains("Hà Thị Hương")
                .contains("Mức B-B: không có dấu thời gian");
        assertThat(find(TextField.class).exists()).as("nothing to type").isFalse();
    }

    @Test
    void noticesNameTheNumberOnceThereIsOne() {
        offices.issued(office, "Kết quả công tác");
        signIn(office.world().songCauChair());
        open("hop-thu");
        assertThat(shown()).contains("Văn bản mới: Báo cáo Kết quả công tác (số 01/BC-BTV)");
        signIn(office.viceChair());
        open("hop-thu");
        assertThat(shown())
                .contains("Báo cáo Kết quả công tác chờ đồng chí duyệt nội dung")
                .doesNotContain("(số");
    }

    @Test
    void aCodeThatWasReadWronglyStandsInTheFieldToBeMended() {
        UUID paper = offices.issued(office, "Kết quả công tác");
        signIn(office.world().nongThuongChair());
        open("xac-thuc/0000-0000-0000");
        assertThat(shown()).contains("Không có văn bản mang mã này");
        TextField code = find(TextField.class).single();
        assertThat(code.getValue()).isEqualTo("0000-0000-0000");
        test(code).setValue(offices.code(paper));
        press("Xem");
        assertThat(shown()).contains("Kết quả công tác").doesNotContain("Không có văn bản");
    }
}
