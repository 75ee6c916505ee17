package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.signing.SignatureValidation;
import vn.congtachoi.signing.TestKeys;
import vn.congtachoi.uikit.Texts;

/** An office whose chair and vice chair have keys and whose clerk keeps the seal. */
abstract class SigningBench extends DocumentBench {

    @Autowired
    DocumentSigning signing;

    @Autowired
    OutgoingRegister register;

    @Autowired
    DocumentPreviews previews;

    @Autowired
    SignatureValidation validation;

    @Autowired
    PaperShelf shelf;

    @Autowired
    TestKeys keys;

    @Autowired
    Clock clock;

    Office officeWithKeys() {
        Office office = office();
        keys.give(office.chair(), "Hà Thị Hương");
        keys.give(office.viceChair(), "Nông Thị Lan");
        keys.giveSeal(office.clerk(), office.world().city(), "Hội LHPN thành phố");
        return office;
    }

    byte[] pdf(Office office, UUID paper) {
        return office.clerk().call(() -> previews.pdf(paper));
    }

    List<RegisterRow> lines(Office office) {
        RegisterFilter year =
                RegisterFilter.of(office.world().city(), LocalDate.now(clock).getYear());
        return office.clerk().call(() -> register.page(year, Pageable.unpaged()).getContent());
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key in the refusal, and the sentence that she reads. */
    static String refused(String key, Runnable act) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.messageKey().key()).startsWith(key);
            said.add(Texts.of(refusal));
        });
        return said.getFirst();
    }

    /** On the signer's desk, with this number bound to it and nothing else. */
    void assertUnsigned(Office office, UUID paper, String notation) {
        DocumentDetail detail = detail(office.chair(), paper);
        assertThat(detail.state()).isEqualTo(DocumentState.TO_SIGN);
        assertThat(detail.notation()).isEqualTo(notation);
        assertThat(detail.acts().get(DocumentAct.SIGN).allowed()).isTrue();
        assertThat(shelf.rows(paper)).isEmpty();
        assertThat(lines(office))
                .filteredOn(line -> paper.equals(line.documentId()))
                .singleElement()
                .extracting(RegisterRow::state)
                .isEqualTo(RegisterState.RESERVED);
    }
}
