package vn.congtachoi.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EventTemplates extends JpaRepository<EventTemplate, UUID> {

    /** Everybody's and those of these units, by name. */
    @Query("select t from EventTemplate t where t.unitId is null or t.unitId in :units order by t.nameFold, t.id")
    List<EventTemplate> of(Set<UUID> units);
}
