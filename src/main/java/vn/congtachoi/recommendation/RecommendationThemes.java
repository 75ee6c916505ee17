package vn.congtachoi.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecommendationThemes extends JpaRepository<RecommendationTheme, UUID> {

    boolean existsByUnitIdAndAddresseeUnitIdAndThemeFold(UUID unitId, @Nullable UUID addressee, String themeFold);

    /** Each once, in order: of what these units recommended, or what was recommended to them. */
    @Query("""
            select min(t.theme) from RecommendationTheme t
            where t.unitId in :units or t.addresseeUnitId in :units
            group by t.themeFold order by t.themeFold
            """)
    List<String> of(Collection<UUID> units, Limit most);
}
