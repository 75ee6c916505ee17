package vn.congtachoi.organisation;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitStamps extends Repository<UnitStamp, UUID> {

    @Query("select s.mark from UnitStamp s")
    UUID mark();

    /** Changes of the tree queue here: each sees the one before, so that no two of them make a loop or a double. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from UnitStamp s")
    UnitStamp lock();
}
