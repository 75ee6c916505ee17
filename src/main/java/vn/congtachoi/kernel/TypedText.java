package vn.congtachoi.kernel;

import java.util.Optional;

/**
 * Text that somebody typed, on its way into a record: either as it is stored, or refused with a sentence. What is too
 * long is never cut, and what was written for an old font would be unreadable for ever.
 */
public final class TypedText {

    /** Enough of a refused text to recognise it in a sentence. */
    private static final int SHOWN = 40;

    private TypedText() {}

    /**
     * One line as it is stored.
     *
     * @param longest what the record holds
     * @throws BusinessException when it is longer, or was written for an old font
     */
    public static String line(String typed, int longest) {
        String stored = VietnameseText.nfc(typed);
        refuse(fault(typed, stored, longest));
        return stored;
    }

    /**
     * Several lines as they are stored.
     *
     * @param longest what the record holds
     * @throws BusinessException when they are longer, or were written for an old font
     */
    public static String lines(String typed, int longest) {
        String stored = VietnameseText.nfcLines(typed);
        refuse(fault(typed, stored, longest));
        return stored;
    }

    /** What {@link #line} would say against the text: for a field, while it is being filled. */
    public static Optional<BusinessException> lineFault(String typed, int longest) {
        return fault(typed, VietnameseText.nfc(typed), longest);
    }

    /** What {@link #lines} would say against the text. */
    public static Optional<BusinessException> linesFault(String typed, int longest) {
        return fault(typed, VietnameseText.nfcLines(typed), longest);
    }

    /** The beginning of a text that may be of any length, for a sentence about it. */
    public static String shown(String text) {
        String line = VietnameseText.nfc(text);
        return line.length() <= SHOWN ? line : VietnameseText.beginning(line, SHOWN) + "…";
    }

    private static Optional<BusinessException> fault(String typed, String stored, int longest) {
        if (stored.length() > longest) {
            return Optional.of(new BusinessException("kernel.text.too-long", shown(stored), stored.length(), longest));
        }
        // Asked of what was typed: signs of the old fonts are gone from what is stored.
        return VietnameseText.looksLikeLegacyFont(typed)
                ? Optional.of(new BusinessException("kernel.text.legacy-font", shown(typed)))
                : Optional.empty();
    }

    private static void refuse(Optional<BusinessException> fault) {
        if (fault.isPresent()) {
            throw fault.get();
        }
    }
}
