package vn.congtachoi.programme;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;

/** Which units lie in the area of a programme; about most units nothing is said, and then they do. */
@Service
@PreAuthorize("denyAll()")
public class ProgrammeReach {

    private final ProgrammeAreas areas;
    private final ProgrammeStore store;
    private final Access access;

    ProgrammeReach(ProgrammeAreas areas, ProgrammeStore store, Access access) {
        this.areas = areas;
        this.store = store;
        this.access = access;
    }

    /** Whether the unit lies in the area of the programme; so it does until somebody says otherwise. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public Reach of(UUID programmeId, UUID unitId) {
        return areas.findByProgrammeIdAndUnitId(programmeId, unitId)
                .map(ProgrammeArea::reach)
                .orElse(Reach.IN_AREA);
    }

    /** What was said about this unit, by programme. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, Reach> at(UUID unitId) {
        return areas.findByUnitId(unitId).stream()
                .collect(Collectors.toMap(ProgrammeArea::programmeId, ProgrammeArea::reach));
    }

    /** Only the units about which something was said. */
    @Needs(ProgrammePermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, Reach> said(UUID programmeId) {
        return areas.findByProgrammeId(programmeId).stream()
                .collect(Collectors.toMap(ProgrammeArea::unitId, ProgrammeArea::reach));
    }

    /** Says it for one unit; the units below are not touched. */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void say(UUID programmeId, UUID unitId, Reach reach) {
        access.require(Permission.of(ProgrammePermissions.EDIT), unitId);
        store.lock(programmeId);
        areas.findByProgrammeIdAndUnitId(programmeId, unitId)
                .ifPresentOrElse(
                        area -> area.say(reach), () -> areas.save(new ProgrammeArea(programmeId, unitId, reach)));
    }
}
