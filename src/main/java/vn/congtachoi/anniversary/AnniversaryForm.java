package vn.congtachoi.anniversary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.TypedText;

/**
 * A row of the catalogue as it is typed.
 *
 * @param origins the one that a title begins with first
 * @param years what was announced for single years, in order
 * @param version as it was read; 0 for a new one
 */
public record AnniversaryForm(
        String name,
        AnniversaryKind kind,
        AnniversaryDate date,
        List<AnniversaryOrigin> origins,
        List<AnniversaryYear> years,
        AnniversaryDuty duty,
        AnniversaryGround ground,
        AnniversarySpan span,
        long version) {

    static final int NAME_LENGTH = 300;

    /** @throws BusinessException without a name, or when a year stands twice */
    public AnniversaryForm {
        name = TypedText.line(name, NAME_LENGTH);
        origins = List.copyOf(origins);
        years = years.stream()
                .sorted(Comparator.comparingInt(AnniversaryYear::year))
                .toList();
        if (name.isEmpty()) {
            throw new BusinessException("anniversary.error.name");
        }
        HashSet<Integer> seen = new HashSet<>();
        years.forEach(one -> {
            if (!seen.add(one.year())) {
                throw new BusinessException("anniversary.error.year-twice", Integer.toString(one.year()));
            }
        });
    }

    /** What was announced for that year. */
    public Optional<AnniversaryYear> year(int wanted) {
        return years.stream().filter(one -> one.year() == wanted).findFirst();
    }
}
