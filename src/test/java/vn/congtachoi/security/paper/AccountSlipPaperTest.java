package vn.congtachoi.security.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PublicAddress;
import vn.congtachoi.paper.PaperContract;
import vn.congtachoi.paper.PdfReading;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.security.AccountSlip;
import vn.congtachoi.support.OnH2;

/** The sheet of slips: all that is on it, four on a page, valid PDF/A. */
@OnH2
class AccountSlipPaperTest {

    @Autowired
    AccountSlipPaper paper;

    @Autowired
    PublicAddress address;

    private static AccountSlip slip(int n) {
        return new AccountSlip(
                Ids.next(),
                "Triệu Thị Sáu " + n,
                "Chi hội phụ nữ tổ " + n,
                "sau.tt" + n,
                "k7mp-3xda-9w%02d".formatted(n));
    }

    @Test
    void theTemplateFitsItsRecord() {
        PaperContract.check(AccountSlipPaper.DEFINITION);
    }

    @Test
    void aSlipSaysEverythingThatIsNeededToBegin() {
        String text = String.join("", PdfReading.pages(paper.print(List.of(slip(5)))));
        assertThat(text)
                .contains("PHIẾU TÀI KHOẢN", "Triệu Thị Sáu 5", "Chi hội phụ nữ tổ 5", "sau.tt5", "k7mp-3xda-9w05")
                .contains(address.base())
                .contains("chọn mật khẩu của riêng đồng chí.");
    }

    @Test
    void fourSlipsStandOnAPageAndNoneIsLost() {
        RenderedPaper sheet = paper.print(
                IntStream.rangeClosed(1, 9).mapToObj(AccountSlipPaperTest::slip).toList());
        assertThat(sheet.pages()).isEqualTo(3);
        String text = String.join("", PdfReading.pages(sheet));
        IntStream.rangeClosed(1, 9).forEach(n -> assertThat(text).contains("k7mp-3xda-9w%02d".formatted(n)));
    }

    @Test
    void aLongUnitNameMovesTheRestDownAndHidesNothing() {
        AccountSlip longOne = new AccountSlip(
                Ids.next(),
                "Nguyễn Thị Minh Khai",
                "Chi hội phụ nữ thôn Bản Bung – Khu dân cư số 12, phường Nguyễn Thị Minh Khai, thành phố Bắc Kạn",
                "khai.ntm",
                "k7mp-3xda-9whe");
        assertThat(String.join("", PdfReading.pages(paper.print(List.of(longOne)))))
                .contains("thành phố Bắc Kạn", "k7mp-3xda-9whe", "riêng đồng chí.");
    }

    @Test
    void theSheetIsValidPdfA() {
        RenderedPaper sheet = paper.print(List.of(slip(1), slip(2)));
        assertThat(PdfReading.faultsOfPdfA(sheet)).isEmpty();
        assertThat(PdfReading.fontsNotEmbedded(sheet)).isEmpty();
    }
}
