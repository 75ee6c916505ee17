package vn.congtachoi.signing;

import java.util.UUID;

/**
 * A key that its owner has opened with the PIN, for the signatures of one act. Opening is slow on purpose, so that PINs
 * cannot be tried; many papers signed together ask for it once. Lives in memory only and is handed to nobody else.
 */
public final class OpenKey {

    private final UUID storedId;
    private final KeyOwner owner;
    private final UploadedKey opened;

    OpenKey(StoredKey stored, UploadedKey opened) {
        storedId = stored.id();
        owner = stored.owner();
        this.opened = opened;
    }

    KeyOwner owner() {
        return owner;
    }

    UploadedKey opened() {
        return opened;
    }

    /** Whether it is still the one that its owner signs with. */
    boolean is(StoredKey active) {
        return storedId.equals(active.id());
    }

    @Override
    public String toString() {
        return "OpenKey of " + owner;
    }
}
