package vn.congtachoi.document.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Draft;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.uikit.VnFormat;

/** A paper as it is stored, and the words that wait beside it until they can be saved. */
class SavedPaper {

    private static final Logger LOG = LoggerFactory.getLogger(SavedPaper.class);
    private static final String FORM = "document.text";

    /** What reads and writes. */
    record Tools(
            DocumentService service, DocumentReading reading, DraftStore drafts, CurrentActor actor, Clock clock) {}

    private final UUID id;
    private final Tools tools;
    private final DraftKey key;

    SavedPaper(UUID id, Tools tools) {
        this.id = id;
        this.tools = tools;
        key = new DraftKey(FORM, id);
    }

    /** The paper as it is stored now. */
    DocumentDetail read() {
        return tools.reading().detail(id);
    }

    /**
     * Saves it; answers the version that now stands.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when somebody saved since that version
     */
    long change(PaperContent content) {
        return tools.service().change(id, content.form(), content.annexes());
    }

    /** Whom to name for words that are not hers: nobody when the last save of all was her own. */
    String other(String lastSaver) {
        return lastSaver.equals(tools.actor().require().name()) ? "" : lastSaver;
    }

    /** The time of day, in words. */
    String hour() {
        return VnFormat.hour(tools.clock().instant());
    }

    /** Names the words that the browser keeps until they have arrived. */
    String browserKey() {
        return tools.drafts().browserKey(key);
    }

    /** Keeps what cannot be saved yet. */
    void keep(KeptDraft draft) {
        tools.drafts().keep(key, new Draft(draft.json(), null, tools.clock().instant()));
    }

    /** What was kept and never saved. */
    Optional<KeptDraft> kept() {
        return tools.drafts().find(key).flatMap(draft -> {
            try {
                return Optional.of(KeptDraft.read(draft.json()));
            } catch (JacksonException e) {
                // Another version of the portal kept it otherwise; the paper itself must open.
                LOG.warn("The kept words of paper {} could not be read", id, e);
                return Optional.empty();
            }
        });
    }

    /** What was kept is saved. */
    void forget() {
        tools.drafts().discard(key);
    }
}
