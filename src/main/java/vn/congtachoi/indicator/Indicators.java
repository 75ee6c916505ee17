package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Indicators extends JpaRepository<Indicator, UUID> {

    Optional<Indicator> findByCode(String code);

    List<Indicator> findByIdIn(Collection<UUID> ids);

    List<Indicator> findByProgrammeContentIdInOrderByCode(Collection<UUID> contentIds);

    boolean existsByCodeAndIdNot(String code, UUID id);

    @Query("""
            select i from Indicator i
            where (:text = '' or i.nameFold like concat('%', :text, '%') or lower(i.code) like concat('%', :text, '%'))
            """)
    List<Indicator> search(String text, Pageable page);

    @Query("""
            select count(i) from Indicator i
            where (:text = '' or i.nameFold like concat('%', :text, '%') or lower(i.code) like concat('%', :text, '%'))
            """)
    long countSearch(String text);
}
