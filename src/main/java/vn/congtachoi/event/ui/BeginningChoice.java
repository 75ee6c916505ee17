package vn.congtachoi.event.ui;

import vn.congtachoi.event.EventBeginning;

/** From what a plan can begin, in words. */
public record BeginningChoice(EventBeginning beginning, String words) {

    /** How a draft keeps it. */
    String key() {
        return beginning.earlierId() != null
                ? "event:" + beginning.earlierId()
                : beginning.templateId() != null ? "template:" + beginning.templateId() : "";
    }
}
