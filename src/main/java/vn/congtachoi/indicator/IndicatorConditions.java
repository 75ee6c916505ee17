package vn.congtachoi.indicator;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.VietnameseText;

/** Turns a filter of the dictionary into conditions of one query. */
final class IndicatorConditions {

    private IndicatorConditions() {}

    static Specification<Indicator> of(IndicatorFilter filter, LocalDate today) {
        return (root, query, builder) -> {
            List<Predicate> all = new ArrayList<>();
            String words = VietnameseText.fold(filter.words().strip());
            if (!words.isEmpty()) {
                all.add(named(words, root, builder));
            }
            if (filter.contentIds() != null) {
                all.add(root.get("programmeContentId").in(filter.contentIds()));
            }
            if (filter.kind() != null) {
                all.add(builder.equal(root.get("kind"), filter.kind()));
            }
            if (filter.collected() != null) {
                all.add(builder.equal(root.get("collected"), filter.collected()));
            }
            if (filter.inForce()) {
                all.add(builder.or(
                        root.get("validFrom").isNull(), builder.lessThanOrEqualTo(root.get("validFrom"), today)));
                all.add(builder.or(
                        root.get("validTo").isNull(), builder.greaterThanOrEqualTo(root.get("validTo"), today)));
            }
            return builder.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate named(String words, Root<Indicator> root, CriteriaBuilder builder) {
        String pattern = LikePattern.containing(words);
        return builder.or(
                builder.like(root.get("nameFold"), pattern, LikePattern.ESCAPE),
                builder.like(builder.lower(root.get("code")), pattern, LikePattern.ESCAPE));
    }
}
