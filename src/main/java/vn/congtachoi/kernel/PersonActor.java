package vn.congtachoi.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person, who may act for an absent one ("xử lý theo ủy quyền của đ/c …"). Then {@code personId} is whose
 * work is done, and everything else tells who does it: the account, the name, the post and {@code ownPersonId} stay
 * those of the real person. What belongs to a person and not to her office – keys, inbox, voice – asks for the real one.
 *
 * @param personId whose work she does: her own, or that of the absent person
 * @param name of the real person
 * @param post the real person's main post at the time, for the history ("Chủ tịch Hội LHPN phường Sông Cầu"); empty if none
 * @param onBehalfOf name of the absent person she acts for, or null
 * @param address network address she works from, or null outside a request
 * @param ownPersonId the real person
 */
public record PersonActor(
        UUID accountId,
        UUID personId,
        String name,
        String post,
        @Nullable String onBehalfOf,
        @Nullable String address,
        UUID ownPersonId)
        implements Actor {

    /** Somebody who does her own work. */
    public PersonActor(
            UUID accountId,
            UUID personId,
            String name,
            String post,
            @Nullable String onBehalfOf,
            @Nullable String address) {
        this(accountId, personId, name, post, onBehalfOf, address, personId);
    }

    /** Whether she does the work of an absent person. */
    public boolean isActing() {
        return onBehalfOf != null;
    }

    /** The name that belongs to {@code personId}: of the absent person, where she acts for one. */
    public String personName() {
        return onBehalfOf == null ? name : onBehalfOf;
    }

    /** Whether she may touch what is a person's own: not while she acts for somebody else. */
    public Decision mayUseOwn() {
        return isActing() ? Decision.no("kernel.acting.personal") : Decision.yes();
    }
}
