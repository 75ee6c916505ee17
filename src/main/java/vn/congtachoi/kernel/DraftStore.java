package vn.congtachoi.kernel;

import java.util.Optional;

/** Port: what the signed-in person typed and has not saved, kept on the server behind the typing. */
public interface DraftStore {

    void keep(DraftKey key, Draft draft);

    Optional<Draft> find(DraftKey key);

    void discard(DraftKey key);

    /** Names her and the form in the browser's own store, where the last words wait until the server has them. */
    String browserKey(DraftKey key);
}
