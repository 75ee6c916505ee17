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
    private final TransactionTemplate reading;

    SigningPages(
            DocumentPages pages, DocumentStore store, NumberBook numbers, PlatformTransactionManager transactions) {
        this.pages = pages;
        this.store = store;
        this.numbers = numbers;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** What is wrong with the page as it would be signed. */
    List<LayoutFault> faults(Document document) {
        DocumentPages.Sheet sheet = blank(document);
        Map<FigureReference, String> words = sheet.words();
        return new LayoutCheck(
                        sheet.content(),
                        figure -> words.getOrDefault(figure, Texts.of("document.figure.unknown")),
                        store.series(document.seriesId()).profile(),
                        PaperOrientation.PORTRAIT)
                .check(sheet.paper());
    }

    /** @throws BusinessException when the page has a fault */
    void requireSound(Document document) {
        List<LayoutFault> faults = faults(document);
        if (!faults.isEmpty()) {
            throw new BusinessException("document.sign.faults", faults.size());
        }
    }

    /** The number of the paper: the one it has, or the next of its series. */
    RegisterRow number(Document document, LocalDate day) {
        return numbers.reserve(document.id(), day);
    }

    /** With its number and that day, ready to be signed. */
    DocumentPages.Sheet numbered(Document document, LocalDate day) {
        RegisterRow number = number(document, day);
        return read(() -> pages.numbered(document, number, day));
    }

    /** With room for number and day, for ink. */
    DocumentPages.Sheet blank(Document document) {
        return read(() -> pages.blank(document));
    }

    /** With the word for a draft. */
    DocumentPages.Sheet draft(Document document) {
        return read(() -> pages.draft(document));
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
