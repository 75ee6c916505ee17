package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuickAnswers extends JpaRepository<QuickAnswer, UUID> {

    List<QuickAnswer> findByReturnIdIn(Collection<UUID> returnIds);
}
