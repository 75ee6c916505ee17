package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListPaper;
import vn.congtachoi.paper.ListPaperData;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PdfReading;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.Programs;
import vn.congtachoi.support.TestPeople;

/** The words that stand in place of a picture hold every letter of a name, whatever name it is. */
abstract class SignatureWordsTest {

    private static final List<String> NAMES = List.of(
            "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị",
            "oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ",
            "AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ",
            "OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ Đ");

    @Autowired
    SigningParts parts;

    @Autowired
    SigningKeys keys;

    @Autowired
    PdfSigner signer;

    @Autowired
    PaperRenderer renderer;

    @Autowired
    TestPeople people;

    @Test
    void everyLetterIsInTheStamp() {
        parts.believe();
        byte[] page = renderer.render(
                        ListPaper.portrait(),
                        ListPaperData.plain(
                                "DANH SÁCH", List.of(), List.of(ListColumn.text("Tên", 10)), List.of(ListRow.of("1"))),
                        PaperContext.of("Danh sách"))
                .pdf();
        for (String name : NAMES) {
            TestSignIn person = people.person();
            KeyOwner owner = KeyOwner.person(person.personId());
            byte[] signed = person.call(() -> {
                keys.store(owner, TestCertificates.keyFile(name), TestCertificates.PASSWORD, TestKeys.PIN);
                SignOrder order = new SignOrder(
                        page, "person", 1, new PagePlace(120, 150, 50, 20), new Appearance.Picture(), Instant.now());
                return TestKeys.sign(signer, owner, order).bytes();
            });
            String read = Normalizer.normalize(Programs.about(signed, "pdftotext", "-raw"), Normalizer.Form.NFC);
            assertThat(read.replaceAll("\\s", "")).contains("Kýbởi:" + name.replace(" ", ""));
            assertThat(PdfReading.fontsNotEmbedded(new RenderedPaper(signed, 1, List.of())))
                    .isEmpty();
        }
    }

    @OnH2
    static class OnH2Test extends SignatureWordsTest {}

    @OnPostgres
    static class OnPostgresTest extends SignatureWordsTest {}
}
