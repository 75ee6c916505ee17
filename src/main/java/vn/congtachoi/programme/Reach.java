package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;

/** Whether a unit lies in the area of a programme. */
public enum Reach {
    /** The programme is carried out here; holds for every unit about which nothing else is said. */
    IN_AREA,
    /** Không thuộc địa bàn – lồng ghép: no money and no targets of its own, work is done within other programmes. */
    INTEGRATED;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("programme.reach." + name());
    }
}
