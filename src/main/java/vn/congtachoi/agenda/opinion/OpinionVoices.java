package vn.congtachoi.agenda.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OpinionVoices extends JpaRepository<OpinionVoice, UUID> {

    List<OpinionVoice> findByOpinionIdOrderByPosition(UUID opinionId);

    List<OpinionVoice> findByOpinionIdIn(Collection<UUID> opinionIds);

    /** Read without the record, which is read once the question is held. */
    @Query("select v.opinionId from OpinionVoice v where v.id = :id")
    Optional<UUID> opinionOf(UUID id);
}
