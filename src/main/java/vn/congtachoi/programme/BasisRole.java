package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;

/** What a legal text is to the programme. */
public enum BasisRole {
    /** The decision that approves it. */
    APPROVAL,
    /** Tờ trình that asked for the decision. */
    PROPOSAL,
    /** Căn cứ printed in the decision. */
    GROUND,
    /** Rules that came with it: lists of areas, reporting circulars. */
    GUIDANCE;

    /** Key of its name. */
    public MessageKey label() {
        return MessageKey.of("programme.basisRole." + name());
    }
}
