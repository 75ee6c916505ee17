package vn.congtachoi.document;

import org.springframework.stereotype.Component;

/** Hủy số: a number taken for a paper that will not be signed keeps its line in the register, with the reason. */
@Component
class NumberGiveUp {

    private final RegisterEntries register;

    NumberGiveUp(RegisterEntries register) {
        this.register = register;
    }

    /** Without effect when the paper has no number. */
    void giveUp(Document document, String reason) {
        register.ofDocument(document.id()).ifPresent(entry -> {
            entry.cancel(reason);
            document.forgetWay();
        });
    }
}
