package vn.congtachoi.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;

/**
 * Whose name and lines a paper bears if it is signed now: the chosen person's, or those of her deputy who looks at it.
 * Who stands for an absent person signs under her own post, never under that of the absent one (NĐ 30/2020, Điều 13).
 */
@Component
class ActingSigner {

    private final Deputies deputies;
    private final SignerLines lines;
    private final DocumentStore store;
    private final CurrentActor currentActor;

    ActingSigner(Deputies deputies, SignerLines lines, DocumentStore store, CurrentActor currentActor) {
        this.deputies = deputies;
        this.lines = lines;
        this.store = store;
        this.currentActor = currentActor;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when a deputy holds no post in the unit */
    Document.Signer of(Document document) {
        return deputy(document)
                .map(me -> lines.of(me, store.series(document.seriesId()), store.today()))
                .orElseGet(document::signer);
    }

    /** The same for looking at the page: a deputy who could not sign sees the chosen person's. */
    Document.Signer shown(Document document) {
        return deputy(document)
                .flatMap(me -> lines.find(me, store.series(document.seriesId()), store.today()))
                .orElseGet(document::signer);
    }

    /** The person who acts, where the paper waits for a signature and she stands for the one who was to give it. */
    private Optional<UUID> deputy(Document document) {
        UUID absent = document.signerId();
        return absent != null
                        && document.state() == DocumentState.TO_SIGN
                        && currentActor.require() instanceof PersonActor me
                        && !me.isActing()
                        && !me.personId().equals(absent)
                        && deputies.standsFor(me.personId(), absent, document.unitId())
                ? Optional.of(me.personId())
                : Optional.empty();
    }
}
