package vn.congtachoi.organisation;

import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;

/** What must hold of a text before it is kept. */
final class TextRules {

    private TextRules() {}

    /** @throws BusinessException when it is too long, or was written for an old font and would be unreadable for ever */
    static void require(String text, int longest) {
        if (text.length() > longest) {
            throw new BusinessException("organisation.text-too-long", text, longest);
        }
        if (VietnameseText.looksLikeLegacyFont(text)) {
            throw new BusinessException("organisation.text-legacy-font", text);
        }
    }
}
