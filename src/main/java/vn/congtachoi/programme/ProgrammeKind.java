package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;

/** What a programme is called by those who issue it. */
public enum ProgrammeKind {
    /** Dự án. */
    PROJECT,
    /** Đề án. */
    SCHEME,
    /** Chương trình mục tiêu quốc gia. */
    NATIONAL_PROGRAMME,
    /** Phong trào thi đua. */
    MOVEMENT,
    /** Cuộc vận động. */
    CAMPAIGN,
    /** Chương trình. */
    PROGRAMME;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("programme.kind." + name());
    }
}
