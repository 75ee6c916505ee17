package vn.congtachoi.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Terms extends Repository<Term, UUID> {

    Term save(Term term);

    Optional<Term> findById(UUID id);

    @Query("select t from Term t join fetch t.organ where t.organ.id = :organ order by t.fromDay")
    List<Term> of(UUID organ);
}
