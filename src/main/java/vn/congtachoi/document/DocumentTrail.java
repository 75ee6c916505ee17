package vn.congtachoi.document;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.MessageKey;

/** Takes a paper one step on: moves it, writes the step down, tells the others. */
@Component
class DocumentTrail {

    private final DocumentStore store;
    private final DocumentSteps steps;
    private final RegisterEntries register;
    private final CurrentActor currentActor;

    DocumentTrail(DocumentStore store, DocumentSteps steps, RegisterEntries register, CurrentActor currentActor) {
        this.store = store;
        this.steps = steps;
        this.register = register;
        this.currentActor = currentActor;
    }

    /**
     * The step to the act's own state.
     *
     * @throws BusinessException without the reason that the act needs
     */
    void step(Document document, DocumentAct act, String reason) {
        step(document, act, act.to(), reason, null);
    }

    /** @param sentence what the portal itself says about the step, or null */
    void step(Document document, DocumentAct act, DocumentState to, String reason, @Nullable MessageKey sentence) {
        String said = reason.strip();
        if (act.needsReason() && said.isEmpty()) {
            throw new BusinessException("document.act.reason");
        }
        if (!said.isEmpty()) {
            store.because(said);
        }
        DocumentState from = document.state();
        Instant at = now();
        Actor actor = currentActor.require();
        document.move(act, to, at);
        store.save(document);
        steps.save(new DocumentStep(document.id(), act, from, to, actor, at, said, sentence));
        store.changed(document);
        String notation = notations(List.of(document.id())).getOrDefault(document.id(), "");
        store.moved(new DocumentMoved(
                document.id(),
                document.origin(),
                act,
                from,
                to,
                notation,
                document.signerId(),
                document.signerName(),
                actor.name(),
                said));
    }

    List<StepRow> steps(UUID documentId) {
        return steps.findByDocumentIdOrderByTakenAtAscIdAsc(documentId).stream()
                .map(DocumentStep::row)
                .toList();
    }

    /** The numbers of these papers with their symbols; a paper without one is missing. */
    Map<UUID, String> notations(Collection<UUID> documentIds) {
        Map<UUID, String> notations = new HashMap<>();
        if (!documentIds.isEmpty()) {
            register.ofDocuments(documentIds).forEach(entry -> {
                UUID document = entry.documentId();
                if (document != null) {
                    notations.put(document, entry.notation());
                }
            });
        }
        return notations;
    }

    Instant now() {
        return store.now();
    }

    String actorName() {
        return currentActor.require().name();
    }
}
