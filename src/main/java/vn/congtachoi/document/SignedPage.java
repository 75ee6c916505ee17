package vn.congtachoi.document;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.RenderedPaper;
import vn.congtachoi.uikit.Texts;

/**
 * The last act of a signature: what was signed outside any lock becomes the paper, or nothing does. Its number, its file,
 * its line in the register and its step are written together.
 */
@Component
class SignedPage {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final PaperShelf shelf;
    private final RegisterEntries register;
    private final DocumentTrail trail;

    SignedPage(
            DocumentStore store,
            DocumentRights rights,
            PaperShelf shelf,
            RegisterEntries register,
            DocumentTrail trail) {
        this.store = store;
        this.rights = rights;
        this.shelf = shelf;
        this.register = register;
        this.trail = trail;
    }

    /**
     * What came out of a signing.
     *
     * @param day that the paper bears
     * @param seal where the seal goes on it
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
    record Outcome(byte[] pdf, int pages, LocalDate day, DocumentFile.SealSpot seal) {

        /** The file made of this rendering. */
        static Outcome of(byte[] pdf, RenderedPaper paper, LocalDate day) {
            PaperPlace seal = paper.place("seal").orElseThrow();
            return new Outcome(pdf, paper.pages(), day, new DocumentFile.SealSpot(seal.page(), seal.x(), seal.y()));
        }
    }

    /**
     * The paper is signed.
     *
     * @param signer whose lines it bears; the history says so when she stood for somebody
     * @throws vn.congtachoi.kernel.ForbiddenException when another one signed it in the meantime
     */
    @Transactional
    void signed(Document read, Document.Signer signer, DocumentAct act, SigningWay way, Outcome outcome) {
        Document document = open(read, act);
        Document.Signer chosen = document.signer();
        document.signBy(signer);
        RegisterEntry entry = register.ofDocument(document.id()).orElseThrow();
        document.goBy(way);
        document.dated(outcome.day());
        Instant at = trail.now();
        shelf.keep(
                document,
                FileRole.SIGNED,
                fileName(entry.notation()),
                outcome.pdf(),
                outcome.pages(),
                outcome.seal(),
                at);
        entry.use(outcome.day(), document.signerName(), document.signer().post(), outcome.pages());
        trail.step(document, act, signer.equals(chosen) ? "" : Texts.of("document.step.deputy", chosen.name()));
    }

    /** The organisation's signature, or the scan of the stamped paper, stands behind the person's. */
    @Transactional
    void sealed(Document read, DocumentAct act, FileRole role, byte[] pdf, int pages) {
        Document document = open(read, act);
        RegisterEntry entry = register.ofDocument(document.id()).orElseThrow();
        DocumentFile.SealSpot spot = new DocumentFile.SealSpot(1, 0, 0);
        shelf.keep(document, role, fileName(entry.notation()), pdf, pages, spot, trail.now());
        trail.step(document, act, "");
    }

    /** The paper was signed in ink: it gets its number and day, its scan comes later. */
    @Transactional
    void entered(Document read, LocalDate day, int pages) {
        Document document = open(read, DocumentAct.ENTER_NUMBER);
        RegisterEntry entry = register.ofDocument(document.id()).orElseThrow();
        document.goBy(SigningWay.INK);
        document.dated(day);
        entry.use(day, document.signerName(), document.signer().post(), pages);
        trail.step(document, DocumentAct.ENTER_NUMBER, "");
    }

    /** How many pages the paper had when it was signed, as the register says. */
    int pages(Document document) {
        return register.ofDocument(document.id())
                .map(RegisterEntry::row)
                .map(RegisterRow::pages)
                .orElseThrow();
    }

    /** The numbered page waits to be signed with another tool. */
    @Transactional
    void exported(Document read, Outcome outcome) {
        Document document = open(read, DocumentAct.BRING_BACK);
        RegisterEntry entry = register.ofDocument(document.id()).orElseThrow();
        document.goBy(SigningWay.ELSEWHERE);
        document.dated(outcome.day());
        shelf.keep(
                document,
                FileRole.NUMBERED,
                fileName(entry.notation()),
                outcome.pdf(),
                outcome.pages(),
                outcome.seal(),
                trail.now());
        store.save(document);
    }

    /** Held, and still where it was read: who signs in the same second as another one is told so. */
    private Document open(Document read, DocumentAct act) {
        Document document = store.lock(read.id());
        rights.require(act, document);
        store.requireFresh(document, read.version());
        return document;
    }

    /** "15-BC-BTV.pdf". */
    static String fileName(String notation) {
        return notation.replace('/', '-') + ".pdf";
    }
}
