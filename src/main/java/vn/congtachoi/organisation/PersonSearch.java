package vn.congtachoi.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.VietnameseText;

/** Finds people page by page, in the order of their given names. */
@Component
class PersonSearch {

    private final EntityManager entities;

    PersonSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<Person> page(PersonFilter filter, LocalDate day, int offset, int limit) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Person> query = builder.createQuery(Person.class);
        Root<Person> person = query.from(Person.class);
        query.where(conditions(filter, day, builder, query.subquery(UUID.class), person));
        query.orderBy(builder.asc(person.get("nameSort")), builder.asc(person.get("id")));
        return entities.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(PersonFilter filter, LocalDate day) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Person> person = query.from(Person.class);
        query.select(builder.count(person));
        query.where(conditions(filter, day, builder, query.subquery(UUID.class), person));
        return entities.createQuery(query).getSingleResult();
    }

    private static Predicate[] conditions(
            PersonFilter filter, LocalDate day, CriteriaBuilder builder, Subquery<UUID> holders, Root<Person> person) {
        List<Predicate> all = new ArrayList<>();
        for (String word : VietnameseText.fold(filter.text()).split(" ", -1)) {
            if (!word.isEmpty()) {
                all.add(builder.like(person.get("nameFold"), LikePattern.containing(word), LikePattern.ESCAPE));
            }
        }
        if (filter.outside() != null) {
            all.add(builder.equal(person.get("outside"), filter.outside()));
        }
        if (filter.holdsPost() || !filter.units().isEmpty()) {
            all.add(holding(filter, day, builder, holders, person));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Who holds such a post today; asked for units only, also who is kept there. */
    private static Predicate holding(
            PersonFilter filter, LocalDate day, CriteriaBuilder builder, Subquery<UUID> holders, Root<Person> person) {
        Root<Post> post = holders.from(Post.class);
        List<Predicate> all = new ArrayList<>();
        all.add(builder.lessThanOrEqualTo(post.get("fromDay"), day));
        all.add(builder.or(builder.isNull(post.get("untilDay")), builder.greaterThan(post.get("untilDay"), day)));
        if (!filter.units().isEmpty()) {
            all.add(post.get("unitId").in(filter.units()));
        }
        if (filter.position() != null) {
            all.add(builder.equal(post.get("position"), filter.position()));
        }
        if (filter.organ() != null) {
            Subquery<UUID> organs = holders.subquery(UUID.class);
            Root<Organ> organ = organs.from(Organ.class);
            organs.select(organ.get("id")).where(builder.equal(organ.get("kind"), filter.organ()));
            all.add(post.get("organId").in(organs));
        }
        holders.select(post.get("person").get("id")).where(all.toArray(Predicate[]::new));
        Predicate holds = person.get("id").in(holders);
        return filter.holdsPost()
                ? holds
                : builder.or(person.get("keeperUnitId").in(filter.units()), holds);
    }
}
