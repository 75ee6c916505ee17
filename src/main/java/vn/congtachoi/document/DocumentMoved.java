package vn.congtachoi.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Event: a paper took a step.
 *
 * @param origin record that it is the paper of, or null
 * @param notation its number with symbol, empty while it has none
 * @param signerId who signs it, or null while nobody is chosen
 * @param signerName by the name of the time
 * @param by who did it, by the name of the time
 * @param reason what she wrote, may be empty
 */
public record DocumentMoved(
        UUID documentId,
        @Nullable SubjectRef origin,
        DocumentAct act,
        DocumentState from,
        DocumentState to,
        String notation,
        @Nullable UUID signerId,
        String signerName,
        String by,
        String reason) {}
