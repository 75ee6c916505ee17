package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.organisation.UnitRef;

/**
 * What anybody who holds a paper may learn of it: that it is genuine, who signed it and when. Asked by the code that
 * only the paper carries; the file itself is not given out.
 */
@Service
@PreAuthorize("denyAll()")
public class ProofService {

    private final ProofPapers papers;
    private final DocumentStore store;
    private final DocumentTrail trail;
    private final PaperShelf shelf;
    private final ProofReaders readers;

    ProofService(ProofPapers papers, DocumentStore store, DocumentTrail trail, PaperShelf shelf, ProofReaders readers) {
        this.papers = papers;
        this.store = store;
        this.trail = trail;
        this.shelf = shelf;
        this.readers = readers;
    }

    /**
     * The paper with this code.
     *
     * @param typed the whole code from the QR code, or the part that is printed for typing
     * @return empty when no paper carries it
     */
    @PreAuthorize("permitAll()")
    public Optional<Proof> find(String typed) {
        return readers.asPortal(() -> papers.find(typed).map(this::proof));
    }

    /**
     * Whether a file is this paper, byte for byte.
     *
     * @return empty when no paper carries the code
     */
    @PreAuthorize("permitAll()")
    public Optional<FileMatch> compare(String typed, byte[] file) {
        return readers.asPortal(() -> papers.find(typed).map(document -> match(document, Sha256.of(file))));
    }

    private Proof proof(Document document) {
        UUID id = document.id();
        List<FileRow> files = shelf.rows(id);
        Optional<DocumentFile> last = document.state().isSigned()
                ? shelf.last(id).filter(file -> file.role() != FileRole.NUMBERED)
                : Optional.empty();
        return new Proof(
                readers.units()
                        .today()
                        .find(document.unitId())
                        .map(UnitRef::name)
                        .orElse(""),
                store.kind(document.kindId()).row().name(),
                document.subjectText(),
                trail.notations(List.of(id)).get(id),
                document.paperDate(),
                document.state(),
                document.signingWay(),
                document.signerName(),
                document.signer().post(),
                files.isEmpty() ? null : files.getLast(),
                last.filter(file -> file.role() != FileRole.SCAN)
                        .map(file -> readers.signatures().validate(shelf.bytes(file)))
                        .orElse(null));
    }

    private FileMatch match(Document document, String sha256) {
        List<FileRow> files = shelf.rows(document.id());
        if (files.isEmpty()) {
            return FileMatch.NOTHING_TO_COMPARE;
        }
        if (files.getLast().sha256().equals(sha256)) {
            return FileMatch.SAME;
        }
        return files.stream().anyMatch(file -> file.sha256().equals(sha256)) ? FileMatch.EARLIER : FileMatch.CHANGED;
    }
}
