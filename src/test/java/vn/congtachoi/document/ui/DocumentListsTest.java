package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.document.RegisterRow;
import vn.congtachoi.support.Programs;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.FileReceiver;

/** The lists of papers and of numbers, the beginning of a paper, and its proof for anybody. */
class DocumentListsTest extends DocumentScreenTest {

    @Autowired
    DocumentPreviews previews;

    private <T> List<T> rows() {
        roundTrip();
        Grid<T> grid = grid(DataGrid.class);
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .toList();
    }

    private List<String> subjects() {
        return this.<DocumentRow>rows().stream().map(DocumentRow::subject).toList();
    }

    @Test
    void theListIsFilteredAndTheAddressSaysHow() {
        offices.draft(office, "Kết quả quý II", "Chữ");
        offices.submitted(office, "Kế hoạch tháng 7");
        signIn(office.officer());
        open("van-ban");
        assertThat(subjects()).containsExactly("Kế hoạch tháng 7", "Kết quả quý II");
        test(find(TextField.class).withLabel("Tìm theo trích yếu").single()).setValue("ket qua");
        assertThat(subjects()).containsExactly("Kết quả quý II");
        open("van-ban?tim=ket+qua");
        assertThat(find(TextField.class)
                        .withLabel("Tìm theo trích yếu")
                        .single()
                        .getValue())
                .isEqualTo("ket qua");
        open("van-ban?trang-thai=content_review");
        assertThat(subjects()).containsExactly("Kế hoạch tháng 7");
        open("van-ban?loai=TB");
        assertThat(subjects()).isEmpty();
    }

    @Test
    void anotherUnitSeesNoneOfThem() {
        offices.draft(office, "Kết quả quý II", "Chữ");
        signIn(office.world().songCauChair());
        open("van-ban");
        assertThat(subjects()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPaperIsBegunWithItsKindAndSubject() {
        signIn(office.officer());
        open("van-ban");
        press("Soạn văn bản");
        assertThat(address()).isEqualTo("van-ban/moi");
        press("Bắt đầu soạn");
        TextArea subject = find(TextArea.class).withLabel("Trích yếu").single();
        assertThat(subject.getErrorMessage()).contains("ghi trích yếu");
        ComboBox<KindRow> kind = find(ComboBox.class).withLabel("Loại văn bản").single();
        assertThat(kind.getValue().code()).isEqualTo("BC");
        kind.setValue(kind.getListDataView()
                .getItems()
                .filter(row -> row.code().equals("KH"))
                .findFirst()
                .orElseThrow());
        test(subject).setValue("Tổ chức ngày 20/10");
        press("Bắt đầu soạn");
        assertThat(address()).matches("van-ban/[0-9a-f-]{36}");
        assertThat(shown()).contains("Kế hoạch Tổ chức ngày 20/10").contains("Dự thảo");
    }

    @Test
    void whoMayNotWriteIsOfferedNothing() {
        signIn(office.world().viewer());
        open("van-ban");
        roundTrip();
        assertThat(find(Button.class)
                        .withCondition(button -> words(button).equals("Soạn văn bản"))
                        .exists())
                .isFalse();
        open("van-ban/moi");
        assertThat(shown()).contains("Không tìm thấy");
    }

    private List<RegisterRow> numbers() {
        return rows();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRegisterHoldsEveryNumberAndWhyOneIsNotUsed() {
        offices.issued(office, "Kết quả quý II");
        UUID reserved = offices.toSign(office, "Kết quả quý III");
        signIn(office.clerk());
        open("van-ban/" + reserved);
        download("Xuất tệp để ký bên ngoài");
        open("van-ban/so-dang-ky");
        assertThat(numbers()).extracting(RegisterRow::notation).containsExactly("02/BC-BTV", "01/BC-BTV");
        assertThat(words(cell(grid(DataGrid.class), 0, "Trạng thái"))).isEqualTo("Đã cấp số, chờ ký");

        open("van-ban/" + reserved);
        press("Hủy văn bản");
        inDialog("Hủy văn bản");
        assertThat(find(TextArea.class, dialog()).single().getErrorMessage()).contains("ghi lý do");
        test(find(TextArea.class, dialog()).single()).setValue("Trùng báo cáo");
        inDialog("Hủy văn bản");
        open("van-ban/so-dang-ky?trang-thai=cancelled");
        assertThat(numbers()).singleElement().satisfies(row -> assertThat(row.cancelReason())
                .isEqualTo("Trùng báo cáo"));
        open("van-ban/so-dang-ky");
        assertThat(workbook(download("Tải Excel")))
                .contains("01/BC-BTV|", "Kết quả quý II|", "02/BC-BTV|", "Trùng báo cáo", "Hội LHPN tỉnh (b/c);");
        assertThat(Programs.about(download("In sổ"), "pdftotext", "-layout"))
                .contains("01/BC-BTV", "Hà Thị Hương", "02/BC-BTV", "báo cáo");
        test(find(TextField.class)
                        .withCondition(field -> field.getLabel().startsWith("Tìm theo số"))
                        .single())
                .setValue("quy ii");
        assertThat(numbers()).extracting(RegisterRow::subject).contains("Kết quả quý II");
        assertThat(find(Select.class).all().size() + find(ComboBox.class).all().size())
                .isPositive();
    }

    /** Its cells in reading order, each followed by a bar. */
    private static String workbook(byte[] file) {
        StringBuilder cells = new StringBuilder();
        DataFormatter words = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> cells.append(words.formatCellValue(cell)).append('|')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells.toString();
    }

    /** Anybody with the paper in her hand, without an account. */
    private void asStranger(String address) {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
        initVaadinEnvironment();
        UI.getCurrent().navigate(address);
    }

    @Test
    void aStrangerLearnsWhetherAPaperIsGenuine() {
        UUID paper = offices.issued(office, "Kết quả quý II");
        byte[] pdf = office.clerk().call(() -> previews.pdf(paper));
        asStranger("xac-thuc/" + offices.code(paper));
        assertThat(shown())
                .contains("Chữ ký hợp lệ, nội dung nguyên vẹn")
                .contains("01/BC-BTV")
                .contains("Hà Thị Hương");
        FileReceiver receiver = part(FileReceiver.class);
        receiver.take("cua-toi.pdf", pdf);
        assertThat(shown()).contains("không sai một chữ");
        byte[] changed = pdf.clone();
        changed[changed.length / 2] ^= 1;
        receiver.take("cua-toi.pdf", changed);
        assertThat(shown()).contains("KHÁC văn bản đã phát hành");
    }

    @Test
    void anUnknownCodeAndAnUnsignedPaperAreSaid() {
        asStranger("xac-thuc");
        test(find(TextField.class).single()).setValue("0000-0000-0000");
        press("Xem");
        assertThat(shown()).contains("Không có văn bản mang mã này");
        UUID draft = offices.toSign(office, "Kết quả");
        asStranger("xac-thuc/" + offices.code(draft));
        assertThat(shown()).contains("Văn bản chưa được ký");
        assertThat(offices.detail(office.officer(), draft).state()).isEqualTo(DocumentState.TO_SIGN);
    }
}
