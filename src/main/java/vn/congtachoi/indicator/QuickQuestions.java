package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuickQuestions extends JpaRepository<QuickQuestion, UUID> {

    List<QuickQuestion> findByRoundIdOrderByPosition(UUID roundId);
}
