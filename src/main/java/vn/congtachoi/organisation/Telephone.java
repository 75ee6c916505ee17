package vn.congtachoi.organisation;

import java.util.regex.Pattern;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * A Vietnamese telephone number: a mobile of ten digits (03, 05, 07, 08, 09) or a landline of eleven (02), as planned
 * since 2018.
 *
 * @param digits with the leading 0, without blanks ("0912345678")
 */
public record Telephone(String digits) {

    private static final Pattern SHAPE = Pattern.compile("0[35789]\\d{8}|02\\d{9}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}.\\-()/]+");
    private static final Pattern COUNTRY = Pattern.compile("(\\+|00)?84(?=\\d{9,10}$)0?");

    public Telephone {
        if (!SHAPE.matcher(digits).matches()) {
            throw new BusinessException("organisation.telephone.shape", digits);
        }
    }

    /**
     * Reads what was typed: with blanks, dots, hyphens, with +84 or 84 in place of the 0, or without the 0 that a
     * spreadsheet swallowed.
     *
     * @throws BusinessException when it is no Vietnamese number
     */
    public static Telephone of(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        String national = COUNTRY.matcher(digits).replaceFirst("0");
        String whole = national.matches("[235789]\\d{8,9}") ? "0" + national : national;
        if (!SHAPE.matcher(whole).matches()) {
            throw new BusinessException("organisation.telephone.shape", TypedText.shown(typed));
        }
        return new Telephone(whole);
    }

    /** As people read it: 0912 345 678, 0209 3870 123. */
    public String shown() {
        int middle = digits.length() - 3;
        return digits.substring(0, 4) + " " + digits.substring(4, middle) + " " + digits.substring(middle);
    }

    @Override
    public String toString() {
        return shown();
    }
}
