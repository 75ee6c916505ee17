package vn.congtachoi.anniversary;

import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * On what a row rests.
 *
 * @param legalBasis the decision or resolution; may be empty
 * @param source where it was read; required for a row that says so
 */
public record AnniversaryGround(String legalBasis, AnniversaryCertainty certainty, String source) {

    static final int BASIS_LENGTH = 500;
    static final int SOURCE_LENGTH = 1000;

    /** @throws BusinessException when it claims a source and names none */
    public AnniversaryGround {
        legalBasis = TypedText.line(legalBasis, BASIS_LENGTH);
        source = TypedText.line(source, SOURCE_LENGTH);
        if (certainty == AnniversaryCertainty.SOURCED && source.isEmpty()) {
            throw new BusinessException("anniversary.error.source");
        }
    }
}
