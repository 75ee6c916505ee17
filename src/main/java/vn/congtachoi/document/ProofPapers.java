package vn.congtachoi.document;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds papers by the code that only they carry. */
@Component
class ProofPapers {

    private final Documents documents;

    ProofPapers(Documents documents) {
        this.documents = documents;
    }

    /** @param typed the whole code from the QR code, or the part that is printed for typing */
    Optional<Document> find(String typed) {
        String code = ProofCodes.read(typed);
        return ProofCodes.isTyped(code)
                ? documents.findByTypedHash(ProofCodes.typedHash(code))
                : documents.findByProofHash(ProofCodes.hash(code));
    }
}
