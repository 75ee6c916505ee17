package vn.congtachoi.supervision.rules;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KindPapers extends JpaRepository<KindPaper, UUID> {

    List<KindPaper> findAllByOrderByPosition();
}
