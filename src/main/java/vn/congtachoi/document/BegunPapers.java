package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.uikit.Texts;

/** Papers that were begun from a record: late once the record says something else, then written anew or left as they are. */
@Component
public class BegunPapers {

    private final DocumentService documents;
    private final DocumentReading reading;

    BegunPapers(DocumentService documents, DocumentReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    /** A paper with what it would say if it were begun now. */
    public record Now(StampedPaper paper, BegunPaper content) {

        /** Whether it says something else. */
        public boolean isLate() {
            return !paper.stillSays(content);
        }
    }

    /**
     * Those that may still be changed and are late.
     *
     * @param now what each would say; empty for a paper that was not begun from a record
     */
    @Transactional
    public List<LatePaper> late(List<DocumentRow> papers, Function<UUID, Optional<Now>> now) {
        return papers.stream()
                .filter(paper -> paper.state().isEditable())
                .filter(paper -> now.apply(paper.id()).filter(Now::isLate).isPresent())
                .map(paper -> new LatePaper(paper, reading.written(paper.id()).mayEdit()))
                .toList();
    }

    /**
     * Begins the document that says it.
     *
     * @param form in which it is begun
     * @return its id
     */
    @Transactional
    public UUID create(DocumentForm form, BegunPaper content) {
        UUID document = documents.create(form);
        if (!content.annexes().isEmpty()) {
            documents.change(document, reading.detail(document).form(), content.annexes());
        }
        return document;
    }

    /**
     * Lets it say what its record says now: subject, căn cứ, text, annexes and nơi nhận.
     *
     * @throws vn.congtachoi.kernel.BusinessException when it may not be changed any more
     */
    @Transactional
    public void renew(Now now) {
        UUID document = now.paper().documentId();
        DocumentDetail detail = reading.detail(document);
        documents.change(
                document, now.content().in(detail.form()), now.content().in(detail.annexes()));
        now.paper().say(now.content());
    }

    /**
     * Leaves it as she wrote it.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when she may not change it
     */
    @Transactional
    public void keep(Now now) {
        reading.written(now.paper().documentId()).mayEdit().orThrow();
        now.paper().say(now.content());
    }

    /**
     * How it stands beside its record, in words.
     *
     * @param late whether it says something else; asked only while it may still change
     */
    @Transactional
    public String standing(UUID document, BooleanSupplier late) {
        if (reading.written(document).state().isSigned()) {
            return Texts.of("document.begun.signed");
        }
        return Texts.of(late.getAsBoolean() ? "document.begun.late" : "document.begun.same");
    }
}
