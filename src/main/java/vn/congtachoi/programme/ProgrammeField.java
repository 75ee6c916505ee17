package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;

/** Fields of a programme that can carry the mark "chưa kiểm chứng" one by one. */
public enum ProgrammeField {
    OFFICIAL_NAME,
    KIND,
    PURPOSE,
    HOST,
    VALID_FROM,
    VALID_TO,
    CLOSING,
    TARGET_NOTE,
    NOTE;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("programme.field." + name());
    }
}
