package vn.congtachoi.anniversary;

/**
 * How many years it is since an origin.
 *
 * @param count the year of the occurrence less that of the origin, at least 1
 */
public record OccurrenceOrigin(String name, int year, int count, AnniversaryClass yearClass) {

    static OccurrenceOrigin of(AnniversaryOrigin origin, int year) {
        int count = year - origin.year();
        return new OccurrenceOrigin(origin.name(), origin.year(), count, AnniversaryClass.of(count));
    }
}
