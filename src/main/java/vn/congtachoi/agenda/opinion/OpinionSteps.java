package vn.congtachoi.agenda.opinion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OpinionSteps extends JpaRepository<OpinionStep, UUID> {

    List<OpinionStep> findByOpinionIdOrderByTakenAtAscIdAsc(UUID opinionId);
}
