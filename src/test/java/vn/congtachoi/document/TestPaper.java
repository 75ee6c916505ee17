package vn.congtachoi.document;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;

/** A notice of a unit, just begun. */
@Component
public class TestPaper {

    private final DocumentService documents;
    private final DocumentSettings settings;

    TestPaper(DocumentService documents, DocumentSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /** @param drafter somebody who may write papers of the unit */
    public UUID begin(TestSignIn drafter, UUID unit, String subject) {
        return drafter.call(() -> {
            UUID kind = settings.kinds().stream()
                    .filter(one -> one.code().equals("TB"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return documents.create(
                    DocumentForm.empty(kind, settings.firstSeries(unit).id(), subject));
        });
    }
}
