package vn.congtachoi.kernel;

/** The actor lacks a right. Carries the reason that is shown; a record outside her scope reads as "not found". */
public class ForbiddenException extends BusinessException {

    public ForbiddenException(MessageKey reason, Object... args) {
        super(reason, args);
    }
}
