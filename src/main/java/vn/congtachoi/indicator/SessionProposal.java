package vn.congtachoi.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that another module knows of, to be recorded or not.
 *
 * @param id names it for good: taken twice, it is recorded once
 * @param recorded the people that were recorded for it before it changed, or null while it was never recorded
 * @param path address of the record it comes of, without the leading slash
 */
public record SessionProposal(
        UUID id,
        LocalDate heldOn,
        String content,
        int people,
        String path,
        @Nullable Integer recorded) {

    /** One that was never recorded. */
    public SessionProposal(UUID id, LocalDate heldOn, String content, int people, String path) {
        this(id, heldOn, content, people, path, null);
    }

    SessionProposal beside(int before) {
        return new SessionProposal(id, heldOn, content, people, path, before);
    }
}
