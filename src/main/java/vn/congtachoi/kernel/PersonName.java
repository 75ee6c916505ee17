package vn.congtachoi.kernel;

/**
 * A person's name in its two parts; people are sorted and addressed by the given name.
 *
 * @param familyAndMiddle họ và đệm ("Vũ Thị Kim"); empty for a person with one name only
 * @param given tên ("Quỳnh")
 */
public record PersonName(String familyAndMiddle, String given) {

    /** Below every byte of a key, so that a shorter part sorts before a longer one. */
    private static final String PART_END = "00";

    private static final int LONGEST_KEY = 2000;

    /** @throws BusinessException when there is no name in it */
    public PersonName {
        familyAndMiddle = VietnameseText.nfc(familyAndMiddle);
        given = VietnameseText.nfc(given);
        if (given.isEmpty()) {
            throw new BusinessException("kernel.name.missing");
        }
    }

    /** Splits a full name: the last word is the given name. */
    public static PersonName of(String full) {
        String name = VietnameseText.nfc(full);
        int last = name.lastIndexOf(' ');
        return new PersonName(name.substring(0, Math.max(last, 0)), name.substring(last + 1));
    }

    /** Family name first, as it is written. */
    public String full() {
        return familyAndMiddle.isEmpty() ? given : familyAndMiddle + " " + given;
    }

    /** A key that sorts by given name, then family name, then middle names. */
    public String sortKey() {
        int family = familyAndMiddle.indexOf(' ');
        String first = family < 0 ? familyAndMiddle : familyAndMiddle.substring(0, family);
        String middle = family < 0 ? "" : familyAndMiddle.substring(family + 1);
        String key = String.join(
                PART_END, VietnameseText.sortKey(given), VietnameseText.sortKey(first), VietnameseText.sortKey(middle));
        return VietnameseText.beginning(key, LONGEST_KEY);
    }

    @Override
    public String toString() {
        return full();
    }
}
