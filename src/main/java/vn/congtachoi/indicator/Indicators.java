package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Indicators extends JpaRepository<Indicator, UUID>, JpaSpecificationExecutor<Indicator> {

    Optional<Indicator> findByCode(String code);

    List<Indicator> findByIdIn(Collection<UUID> ids);

    List<Indicator> findByProgrammeContentIdInOrderByCode(Collection<UUID> contentIds);

    boolean existsByCodeAndIdNot(String code, UUID id);

    List<Indicator> findByWholeIdOrderByCode(UUID wholeId);
}
