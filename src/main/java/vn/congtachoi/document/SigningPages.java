package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.document.paper.LayoutCheck;
import vn.congtachoi.document.paper.LayoutFault;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.uikit.Texts;

/**
 * Renders pages for signing and looks whether they are sound. Reads in a short transaction of its own and holds nothing
 * while it works; a number that it takes is kept whatever comes after.
 */
@Component
class SigningPages {

    private final DocumentPages pages;
    private final DocumentStore store;
    private final NumberBook numbers;
    private final RegisterEntries register;
    private final ActingSigner acting;
    private final TransactionTemplate reading;

    SigningPages(
            DocumentPages pages,
            DocumentStore store,
            NumberBook numbers,
            RegisterEntries register,
            ActingSigner acting,
            PlatformTransactionManager transactions) {
        this.pages = pages;
        this.store = store;
        this.numbers = numbers;
        this.register = register;
        this.acting = acting;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Who signs it now: the chosen person or the deputy who acts.
     *
     * @throws BusinessException when a deputy holds no post in the unit
     */
    Document.Signer signer(Document document) {
        return acting.of(document);
    }

    /** The page as it would be signed by whoever looks at it, with room for number and day. */
    DocumentPages.Sheet shown(Document document) {
        return blank(document, acting.shown(document));
    }

    /** What is wrong with that page. */
    List<LayoutFault> faults(Document document) {
        return faults(document, shown(document));
    }

    private List<LayoutFault> faults(Document document, DocumentPages.Sheet sheet) {
        Map<FigureReference, String> words = sheet.words();
        return new LayoutCheck(
                        sheet.content(),
                        figure -> words.getOrDefault(figure, Texts.of("document.figure.unknown")),
                        store.series(document.seriesId()).profile(),
                        PaperOrientation.PORTRAIT)
                .check(sheet.paper());
    }

    /** @throws BusinessException when the page of the chosen signer has a fault */
    void requireSound(Document document) {
        requireSound(document, document.signer());
    }

    /** @throws BusinessException when the page has a fault */
    void requireSound(Document document, Document.Signer signer) {
        List<LayoutFault> faults = faults(document, blank(document, signer));
        if (!faults.isEmpty()) {
            throw new BusinessException("document.sign.faults", faults.size());
        }
    }

    /** The number of the paper: the one it has, or the next of its series. */
    RegisterRow number(Document document, LocalDate day) {
        return numbers.reserve(document.id(), day);
    }

    /**
     * With its number and that day, ready to be signed.
     *
     * @throws BusinessException when number or day bring in a fault that the page with blanks did not have; the number
     *     stays the paper's
     */
    DocumentPages.Sheet numbered(Document document, Document.Signer signer, LocalDate day) {
        RegisterRow number = number(document, day);
        DocumentPages.Sheet sheet = read(() -> pages.numbered(document, signer, number, day));
        List<LayoutFault> faults = faults(document, sheet);
        if (!faults.isEmpty()) {
            LayoutFault first = faults.getFirst();
            throw new BusinessException(
                    "document.sign.numbered-faults", number.notation(), Texts.of(first.message(), first.args()));
        }
        return sheet;
    }

    /** With room for number and day, for ink. */
    DocumentPages.Sheet blank(Document document, Document.Signer signer) {
        return read(() -> pages.blank(document, signer));
    }

    /** With the word for a draft. */
    DocumentPages.Sheet draft(Document document) {
        return read(() -> pages.draft(document));
    }

    /** As a Word file, with the number and day that the paper bears already. */
    byte[] word(Document document) {
        return read(() -> pages.word(
                document,
                document.state().isSigned()
                        ? register.ofDocument(document.id())
                                .map(RegisterEntry::row)
                                .orElse(null)
                        : null));
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
