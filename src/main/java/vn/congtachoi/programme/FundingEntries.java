package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FundingEntries extends JpaRepository<FundingEntry, UUID> {

    /** What was spent from one source. */
    record Spent(FundingSource source, long amount) {}

    @Query("""
            select new vn.congtachoi.programme.FundingEntries$Spent(e.source, sum(e.amount)) from FundingEntry e
            where e.programmeId = :programmeId and e.unitId = :unitId and e.spentOn between :from and :to
            group by e.source
            """)
    List<Spent> spent(UUID programmeId, UUID unitId, LocalDate from, LocalDate to);

    List<FundingEntry> findByProgrammeIdAndUnitIdAndSpentOnBetweenOrderBySpentOnAscIdAsc(
            UUID programmeId, UUID unitId, LocalDate from, LocalDate to);

    List<FundingEntry> findBySubjectTypeAndSubjectIdOrderBySpentOnAscIdAsc(String subjectType, UUID subjectId);
}
